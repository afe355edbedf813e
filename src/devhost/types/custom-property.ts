/** Excel's custom properties of a sheet: texts by key. */
import type { SheetModel } from '../model/sheet-model';
import { expect, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

/** Keys differ in more than their case. */
function keyOf(sheet: SheetModel, key: string): string | undefined {
  const wanted = key.toLowerCase();
  return [...sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted);
}

const customProperty = defineType<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: ({ key }) => key,
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, expect(value, isText));
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }): null => {
      sheet.customProperties.delete(key);
      return null;
    },
  },
});

export const customPropertyCollection = defineType<SheetModel>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet, host) => [...sheet.customProperties.keys()].map((key) => customProperty({ sheet, key }, host)),
  item: (sheet, args, host) => {
    const key = keyOf(sheet, args.text(0));
    if (key === undefined) throw new ExcelError('ItemNotFound');
    return customProperty({ sheet, key }, host);
  },
  methods: {
    Add: (sheet, args, host) => {
      const key = keyOf(sheet, args.text(0)) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      return customProperty({ sheet, key }, host);
    },
    GetCount: (sheet) => sheet.customProperties.size,
    GetItemOrNullObject: (sheet, args, host) => {
      const key = keyOf(sheet, args.text(0));
      return key === undefined ? null : customProperty({ sheet, key }, host);
    },
  },
});
