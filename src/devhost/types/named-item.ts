/** Excel's names of the workbook and of sheets. */
import { parseRange, formatRange } from '../../core/workbook/address';
import { findSheet, type NameModel } from '../model/book-model';
import { valueOf } from '../model/cells';
import { cellCount } from '../model/ranges';
import { expect, isFlag, isText, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle, type ObjectMaker } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { addressOf, rangeArgument, rangeAt, targetOf } from './range-target';
import { worksheet } from './worksheet';

/** The range that a name stands for; null where it is a formula or a constant. */
function rangeOf({ formula }: NameModel, host: HostState): RangeTarget | null {
  const parsed = parseRange(formula);
  const sheet = parsed === null ? undefined : findSheet(host.book, parsed.sheet);
  if (parsed === null || sheet === undefined) return null;
  const { top, left, bottom, right } = parsed;
  return targetOf(sheet, { top, left, bottom, right });
}

function typeOf(name: NameModel, host: HostState): string {
  if (rangeOf(name, host) !== null) return 'Range';
  if (/^-?[\d.]+$/.test(name.formula)) return 'Double';
  return name.formula.startsWith('"') ? 'String' : 'Error';
}

function valueOfName(name: NameModel, host: HostState): unknown {
  const target = rangeOf(name, host);
  if (target === null) return name.formula;
  const { sheet, area } = target;
  return cellCount(area) === 1 ? valueOf(sheet, area.top, area.left) : addressOf(sheet, area);
}

const namedItem: ObjectMaker<NameModel> = defineType<NameModel>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Comment: {
      get: ({ comment }) => comment,
      set: (name, value) => {
        name.comment = expect(value, isText);
      },
    },
    Formula: {
      get: ({ formula }) => `=${formula}`,
      set: (name, value) => {
        name.formula = expect(value, isText).replace(/^=/, '');
      },
    },
    Name: ({ name }) => name,
    Scope: ({ sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet'),
    Type: typeOf,
    Value: valueOfName,
    Visible: {
      get: ({ visible }) => visible,
      set: (name, value) => {
        name.visible = expect(value, isFlag);
      },
    },
  },
  links: {
    WorksheetOrNullObject: ({ sheetId }, host) => {
      const sheet = sheetId === null ? undefined : findSheet(host.book, sheetId);
      return sheet === undefined ? null : worksheet(sheet, host);
    },
  },
  methods: {
    Delete: (name, _args, { book }): null => {
      book.names = book.names.filter((other) => other !== name);
      return null;
    },
    GetRange: (name, _args, host) => {
      const target = rangeOf(name, host);
      if (target === null) throw new ExcelError('InvalidReference');
      return rangeAt(target.sheet, target.area, host);
    },
    GetRangeOrNullObject: (name, _args, host) => {
      const target = rangeOf(name, host);
      return target === null ? null : rangeAt(target.sheet, target.area, host);
    },
  },
});

/** Names of a sheet (its id), or of the workbook. */
interface NamesTarget {
  readonly sheetId: string | null;
}

function namesOf({ sheetId }: NamesTarget, { book }: HostState): NameModel[] {
  return book.names.filter((name) => name.sheetId === sheetId);
}

function byName(self: NamesTarget, key: string, host: HostState): NameModel | undefined {
  return namesOf(self, host).find(({ name }) => name.toLowerCase() === key.toLowerCase());
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

function add(self: NamesTarget, args: Arguments, host: HostState): Handle {
  const name = args.text(0);
  if (!NAME.test(name) || parseRange(name) !== null) throw new ExcelError('InvalidArgument');
  if (byName(self, name, host) !== undefined || isTable(name, host)) throw new ExcelError('InvalidArgument');
  const model: NameModel = {
    name,
    formula: formulaFrom(args.raw(1), host),
    comment: args.optionalText(2) ?? '',
    visible: true,
    sheetId: self.sheetId,
  };
  host.book.names.push(model);
  return namedItem(model, host);
}

/** Tables and names share their names. */
function isTable(name: string, { book }: HostState): boolean {
  return book.sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === name.toLowerCase()));
}

function formulaFrom(reference: unknown, host: HostState): string {
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  const { sheet, area } = rangeArgument(reference, host.book.active, host);
  const fixed = formatRange(area).replace(/([A-Z]+)?(\d+)?/g, (_all, column?: string, row?: string) => {
    return (column === undefined ? '' : `$${column}`) + (row === undefined ? '' : `$${row}`);
  });
  return addressOf(sheet, area).replace(/[^!]*$/, fixed);
}

export const namedItemCollection: ObjectMaker<NamesTarget> = defineType<NamesTarget>({
  name: 'NamedItemCollection',
  items: (self, host) => namesOf(self, host).map((name) => namedItem(name, host)),
  item: (self, args, host) => {
    const name = byName(self, args.text(0), host);
    if (name === undefined) throw new ExcelError('ItemNotFound');
    return namedItem(name, host);
  },
  methods: {
    Add: add,
    GetCount: (self, _args, host) => namesOf(self, host).length,
    GetItemOrNullObject: (self, args, host) => {
      const name = byName(self, args.text(0), host);
      return name === undefined ? null : namedItem(name, host);
    },
  },
});
