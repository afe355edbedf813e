/** Excel's tables with their columns and rows. */
import type { Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import { tableAutoFilter } from './auto-filter';
import { cellOf, restyle, valueOf } from '../model/cells';
import { clearContents } from '../model/changes';
import { intersect, isSame, rowCount } from '../model/ranges';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { bodyOf } from '../model/table-fill';
import { expect, isFlag, isText, type Arguments } from '../protocol/arguments';
import { EVENT, eventMethods, WORKBOOK_TARGET } from '../protocol/event-types';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { mustBeOpen } from './guards';
import { rangeArgument, rangeAt } from './range-target';
import { headerRange, tableColumnCollection, type TableTarget } from './table-column';
import { tableRowCollection } from './table-row';
import { worksheet } from './worksheet';

function setName({ table: model }: TableTarget, value: unknown, { book }: HostState): void {
  const name = expect(value, isText);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new ExcelError('InvalidArgument');
  const isTaken = tablesOf(book, null).some(
    ({ table: other }) => other !== model && other.name.toLowerCase() === name.toLowerCase(),
  );
  const isName = book.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken || isName) throw new ExcelError('ItemAlreadyExists');
  model.name = name;
}

function resize({ sheet, table: model }: TableTarget, args: Arguments, host: HostState): null {
  mustBeOpen(sheet);
  const { area } = rangeArgument(args.raw(0), sheet, host);
  // Excel keeps the header row where it is.
  if (area.top !== model.range.top || intersect(area, model.range) === null) throw new ExcelError('InvalidArgument');
  model.range = area;
  return null;
}

export const table = defineType<TableTarget>({
  name: 'Table',
  identity: ({ table: { id } }) => ({ Id: id }),
  properties: {
    Id: ({ table: { id } }) => id,
    Name: { get: ({ table: { name } }) => name, set: setName },
    ShowBandedRows: {
      get: ({ table: { showBandedRows } }) => showBandedRows,
      set: ({ table: model }, value) => {
        model.showBandedRows = expect(value, isFlag);
      },
    },
    ShowFilterButton: {
      get: ({ table: { showFilterButton } }) => showFilterButton,
      set: ({ table: model }, value) => {
        model.showFilterButton = expect(value, isFlag);
      },
    },
    ShowHeaders: ({ table: { hasHeaders } }) => hasHeaders,
    ShowTotals: ({ table: { hasTotals } }) => hasTotals,
    Style: {
      get: ({ table: { style } }) => style,
      set: ({ table: model }, value) => {
        model.style = expect(value, isText);
      },
    },
  },
  links: {
    AutoFilter: ({ table }, host) => tableAutoFilter(table, host),
    Columns: (self, host) => tableColumnCollection(self, host),
    Rows: (self, host) => tableRowCollection(self, host),
    Worksheet: ({ sheet }, host) => worksheet(sheet, host),
  },
  methods: {
    ...eventMethods<TableTarget>(({ table: { id } }) => id, { DataChanged: EVENT.tableChanged }),
    ConvertToRange: (self, _args, host) => convertToRange(self, host),
    Delete: (self, _args, host): null => {
      mustBeOpen(self.sheet);
      dropTable(self);
      clearContents(host.book, self.sheet, self.table.range);
      return null;
    },
    GetDataBodyRange: (self, _args, host) => rangeAt(self.sheet, bodyOf(self.table), host),
    GetHeaderRowRange: (self, _args, host) => rangeAt(self.sheet, headerRange(self.table), host),
    GetRange: (self, _args, host) => rangeAt(self.sheet, self.table.range, host),
    Resize: resize,
  },
});

function dropTable({ sheet, table: model }: TableTarget): void {
  sheet.tables = sheet.tables.filter((other) => other !== model);
}

/** Tables of a sheet, or of the workbook. */
interface TablesTarget {
  readonly sheet: SheetModel | null;
}

function tablesOf(book: BookModel, sheet: SheetModel | null): TableTarget[] {
  return (sheet === null ? book.sheets : [sheet]).flatMap((owner) =>
    owner.tables.map((model) => ({ sheet: owner, table: model })),
  );
}

function byKey(self: TablesTarget, key: unknown, { book }: HostState): TableTarget | undefined {
  const wanted = String(expect(key, (value): value is string | number => isText(value) || typeof value === 'number'));
  return tablesOf(book, self.sheet).find(
    ({ table: { id, name } }) => id === wanted || name.toLowerCase() === wanted.toLowerCase(),
  );
}

function found(target: TableTarget | undefined, host: HostState): Handle {
  if (target === undefined) throw new ExcelError('ItemNotFound');
  return table(target, host);
}

function add(self: TablesTarget, args: Arguments, host: HostState): Handle {
  const { sheet, area } = rangeArgument(args.raw(0), self.sheet ?? host.book.active, host);
  mustBeOpen(sheet);
  const overlaps = (other: Range): boolean => intersect(other, area) !== null;
  if (sheet.tables.some((other) => overlaps(other.range))) throw new ExcelError('InvalidOperation');
  if (sheet.merges.some((merge) => overlaps(merge) && !isSame(merge, area))) throw new ExcelError('InvalidOperation');
  const hasHeaders = args.optionalFlag(1) ?? true;
  const number = tablesOf(host.book, null).length + 1;
  const model: TableModel = {
    id: host.book.nextId('TABLE'),
    name: freeName(host.book, number),
    range: hasHeaders && rowCount(area) > 1 ? area : { ...area, bottom: area.bottom + 1 },
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    calculated: new Set(),
  };
  sheet.tables.push(model);
  nameHeaders(sheet, model, host);
  return table({ sheet, table: model }, host);
}

function freeName(book: BookModel, from: number): string {
  const taken = new Set(tablesOf(book, null).map(({ table: { name } }) => name.toLowerCase()));
  for (let number = from; ; number++) if (!taken.has(`table${String(number)}`)) return `Table${String(number)}`;
}

/** Header cells hold texts of their own: blank ones become Column1, Column2, ..., and of two alike one gets a number. */
function nameHeaders(sheet: SheetModel, model: TableModel, host: HostState): void {
  const { top, left, right } = model.range;
  const taken = new Set<string>();
  for (let col = left; col <= right; col++) {
    const value = valueOf(sheet, top, col);
    const text = value === '' ? `Column${String(col - left + 1)}` : String(value);
    let name = text;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${String(number)}`;
    taken.add(name.toLowerCase());
    if (name === value && cellOf(sheet, top, col)?.formula === undefined) continue;
    const cell = rangeAt(sheet, { top, left: col, bottom: top, right: col }, host);
    cell.set('Values', /^[=+\-@\d]/.test(name) ? `'${name}` : name);
  }
}

/** Excel keeps the look of the table style in the cells. */
const STYLED_FILL = '#DDEBF7';

function convertToRange(self: TableTarget, host: HostState): Handle {
  const { sheet, table: model } = self;
  mustBeOpen(sheet);
  dropTable(self);
  if (model.style !== '') restyle(sheet, model.range, (style) => ({ ...style, fill: style.fill ?? STYLED_FILL }));
  return rangeAt(sheet, model.range, host);
}

export const tableCollection = defineType<TablesTarget>({
  name: 'TableCollection',
  properties: { Count: (self, { book }) => tablesOf(book, self.sheet).length },
  items: (self, host) => tablesOf(host.book, self.sheet).map((target) => table(target, host)),
  item: (self, args, host) => found(byKey(self, args.raw(0), host), host),
  methods: {
    ...eventMethods<TablesTarget>(({ sheet }) => sheet?.id ?? WORKBOOK_TARGET, { DataChanged: EVENT.tableChanged }),
    Add: add,
    GetCount: (self, _args, { book }) => tablesOf(book, self.sheet).length,
    GetItemAt: (self, args, host) => found(tablesOf(host.book, self.sheet)[args.whole(0)], host),
    GetItemOrNullObject: (self, args, host) => {
      const target = byKey(self, args.raw(0), host);
      return target === undefined ? null : table(target, host);
    },
  },
});
