/** Settings of the add-in in the workbook: any JSON value by key. */
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';

const setting = defineType<string>({
  name: 'Setting',
  identity: (key) => ({ _Id: key }),
  properties: {
    Key: (key) => key,
    Value: {
      get: (key, { book }) => book.settings.get(key),
      set: (key, value, { book }) => {
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: (key, _args, { book }): null => {
      book.settings.delete(key);
      return null;
    },
  },
});

export const settingCollection = defineType<null>({
  name: 'SettingCollection',
  items: (_self, host) => [...host.book.settings.keys()].map((key) => setting(key, host)),
  item: (_self, args, host) => {
    const key = args.text(0);
    if (!host.book.settings.has(key)) throw new ExcelError('ItemNotFound');
    return setting(key, host);
  },
  methods: {
    Add: (_self, args, host) => {
      const key = args.text(0);
      host.book.settings.set(key, args.raw(1) ?? null);
      return setting(key, host);
    },
    GetCount: (_self, _args, { book }) => book.settings.size,
    GetItemOrNullObject: (_self, args, host) => {
      const key = args.text(0);
      return host.book.settings.has(key) ? setting(key, host) : null;
    },
  },
});
