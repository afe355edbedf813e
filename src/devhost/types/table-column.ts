/** Excel's columns of a table. */
import type { Range } from '../../core/workbook/workbook';
import { valueOf } from '../model/cells';
import { columnCount } from '../model/ranges';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { bodyOf } from '../model/table-fill';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { rangeAt, targetOf } from './range-target';
import { gridOf, readValue } from './range-values';

export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

interface ColumnTarget extends TableTarget {
  readonly index: number;
}

export function headerRange({ range }: TableModel): Range {
  return { ...range, bottom: range.top };
}

function columnOf({ table, index }: ColumnTarget, area: Range): Range {
  const col = table.range.left + index;
  return { ...area, left: col, right: col };
}

function nameOf({ sheet, table: { range }, index }: ColumnTarget): string {
  return String(valueOf(sheet, range.top, range.left + index));
}

const part =
  (areaOf: (table: TableModel) => Range) =>
  (self: ColumnTarget, _args: Arguments, host: HostState): Handle =>
    rangeAt(self.sheet, columnOf(self, areaOf(self.table)), host);

const tableColumn = defineType<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: {
      get: nameOf,
      set: (self, value, host) => {
        rangeAt(self.sheet, columnOf(self, headerRange(self.table)), host).set('Values', value);
      },
    },
    Values: (self, host) => gridOf(readValue)(targetOf(self.sheet, columnOf(self, self.table.range)), host),
  },
  methods: {
    GetDataBodyRange: part(bodyOf),
    GetHeaderRowRange: part(headerRange),
    GetRange: part(({ range }) => range),
  },
});

function columnsOf(self: TableTarget): ColumnTarget[] {
  return Array.from({ length: columnCount(self.table.range) }, (_, index) => ({ ...self, index }));
}

/** By name, whatever its case, or by id. */
function byKey(self: TableTarget, key: unknown): ColumnTarget | undefined {
  if (typeof key === 'number') return columnsOf(self).find(({ index }) => index + 1 === key);
  if (typeof key !== 'string') throw new ExcelError('InvalidArgument');
  return columnsOf(self).find((column) => nameOf(column).toLowerCase() === key.toLowerCase());
}

function found(column: ColumnTarget | undefined, host: HostState): Handle {
  if (column === undefined) throw new ExcelError('ItemNotFound');
  return tableColumn(column, host);
}

export const tableColumnCollection = defineType<TableTarget>({
  name: 'TableColumnCollection',
  properties: { Count: (self) => columnsOf(self).length },
  items: (self, host) => columnsOf(self).map((column) => tableColumn(column, host)),
  item: (self, args, host) => found(byKey(self, args.raw(0)), host),
  methods: {
    GetCount: (self) => columnsOf(self).length,
    GetItemAt: (self, args, host) => found(columnsOf(self)[args.whole(0)], host),
    GetItemOrNullObject: (self, args, host) => {
      const column = byKey(self, args.raw(0));
      return column === undefined ? null : tableColumn(column, host);
    },
  },
});
