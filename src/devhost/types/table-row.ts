/** Excel's rows of a table. */
import type { Range } from '../../core/workbook/workbook';
import { columnCount, rowCount } from '../model/ranges';
import { moveCells } from '../model/structure';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { isList } from '../protocol/request';
import { mustBeOpen } from './guards';
import { rangeAt, targetOf } from './range-target';
import { checkedGrid, gridOf, readValue } from './range-values';
import { bodyOf } from '../model/table-fill';
import type { TableTarget } from './table-column';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function areaOf({ table, index }: RowTarget): Range {
  const body = bodyOf(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const tableRow = defineType<RowTarget>({
  name: 'TableRow',
  properties: {
    Index: ({ index }) => index,
    Values: {
      get: (self, host) => gridOf(readValue)(targetOf(self.sheet, areaOf(self)), host),
      set: (self, value, host) => {
        rangeAt(self.sheet, areaOf(self), host).set('Values', value);
      },
    },
  },
  methods: { GetRange: (self, _args, host) => rangeAt(self.sheet, areaOf(self), host) },
});

/** Adds rows at an index (nothing or -1: at the end); the cells below the table move down. */
function add(self: TableTarget, args: Arguments, host: HostState): Handle {
  const { sheet, table } = self;
  mustBeOpen(sheet);
  const body = bodyOf(table);
  const given = args.raw(1);
  const values = isList(given) ? checkedGrid(given, given.length, columnCount(table.range)) : null;
  const at = args.optionalWhole(0) ?? -1;
  const index = at === -1 ? rowCount(body) : at;
  if (index < 0 || index > rowCount(body)) throw new ExcelError('InvalidArgument');
  const count = Math.max(1, values?.length ?? 1);
  const area = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  const before = table.range;
  if (moveCells(host.book, sheet, area, 'Down', []) !== null) throw new ExcelError('InsertDeleteConflict');
  table.range = { ...before, bottom: before.bottom + count };
  if (values !== null) rangeAt(sheet, area, host).set('Values', values);
  return tableRow({ ...self, index }, host);
}

function rowsOf(self: TableTarget): RowTarget[] {
  return Array.from({ length: rowCount(bodyOf(self.table)) }, (_, index) => ({ ...self, index }));
}

export const tableRowCollection = defineType<TableTarget>({
  name: 'TableRowCollection',
  properties: { Count: (self) => rowsOf(self).length },
  items: (self, host) => rowsOf(self).map((row) => tableRow(row, host)),
  methods: {
    Add: add,
    GetCount: (self) => rowsOf(self).length,
    GetItemAt: (self, args, host) => {
      const row = rowsOf(self)[args.whole(0)];
      if (row === undefined) throw new ExcelError('InvalidArgument');
      return tableRow(row, host);
    },
  },
});
