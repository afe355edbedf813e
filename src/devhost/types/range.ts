/** Excel's Range. */
import { tell } from '../model/book-model';
import { refresh, restyle, usedWithin } from '../model/cells';
import { clearContents, mergeCells, unmergeCells } from '../model/changes';
import { cellCount, columnCount, intersect, isEntireColumn, isEntireRow, rowCount } from '../model/ranges';
import { moveCells, type Shift } from '../model/structure';
import { PLAIN_STYLE } from '../model/style';
import { columnsBefore, rowsBefore } from '../model/sizes';
import { activate, select } from '../model/view';
import { expect, isFlag, type Arguments } from '../protocol/arguments';
import { ExcelError, type ExcelErrorCode } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { conditionalFormatCollection } from './conditional-format';
import { dataValidation } from './data-validation';
import { mustAllow, mustBeOpen, mustBeUnlocked } from './guards';
import { copyFrom } from './range-copy';
import { rangeFormat } from './range-format';
import { navigation } from './range-navigate';
import { cellProperties, columnProperties, rowProperties } from './range-properties';
import { addressOf, rangeAt } from './range-target';
import {
  gridOf,
  readFormat,
  readFormatLocal,
  readFormula,
  readFormulaLocal,
  readText,
  readValue,
  readValueType,
  writeFormats,
  writeGrid,
} from './range-values';
import { worksheet } from './worksheet';

const STRUCTURE_ERRORS: Readonly<Record<string, ExcelErrorCode>> = {
  table: 'InsertDeleteConflict',
  merged: 'InsertDeleteConflict',
  'off-sheet': 'NonBlankCellOffSheet',
};

function shiftCells(self: RangeTarget, shift: Shift, host: HostState): void {
  const { sheet, area } = self;
  const isInsert = shift === 'Down' || shift === 'Right';
  if (isEntireRow(area)) mustAllow(sheet, isInsert ? 'allowInsertRows' : 'allowDeleteRows');
  else if (isEntireColumn(area)) mustAllow(sheet, isInsert ? 'allowInsertColumns' : 'allowDeleteColumns');
  else mustBeOpen(sheet);
  const tracked = [...host.references.values()].flatMap(rangesOf);
  const obstacle = moveCells(host.book, sheet, area, shift, tracked);
  if (obstacle !== null) throw new ExcelError(STRUCTURE_ERRORS[obstacle] ?? 'InvalidOperation');
}

function rangesOf(handle: Handle): RangeTarget[] {
  return handle.typeName === 'Range' ? [handle.target as RangeTarget] : [];
}

function shiftFrom(text: string, allowed: readonly Shift[]): Shift {
  const found = allowed.find((shift) => shift === text);
  if (found === undefined) throw new ExcelError('InvalidArgument');
  return found;
}

function clear(self: RangeTarget, args: Arguments, host: HostState): null {
  const { sheet, area } = self;
  const what = args.optionalText(0) ?? 'All';
  if (!['All', 'Contents', 'Formats'].includes(what))
    throw new ExcelError('InvalidArgument', `devhost: Range.clear(${what})`);
  if (what !== 'Formats') {
    const used = usedWithin(sheet, area, true);
    if (used !== null) mustBeUnlocked(sheet, used);
    clearContents(host.book, sheet, area);
  }
  if (what !== 'Contents') {
    mustAllow(sheet, 'allowFormatCells');
    restyle(sheet, area, () => PLAIN_STYLE);
    refresh(sheet, area);
    if (what === 'All') unmergeCells(sheet, area);
    tell(host.book, { kind: 'formatChanged', sheet, range: area, actor: host.book.actor });
  }
  return null;
}

function merge(self: RangeTarget, args: Arguments, host: HostState): null {
  const { sheet, area } = self;
  mustAllow(sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => intersect(table.range, area) !== null)) throw new ExcelError('InvalidOperation');
  if (args.optionalFlag(0) !== true) mergeCells(host.book, sheet, area);
  else {
    for (let row = area.top; row <= area.bottom; row++)
      mergeCells(host.book, sheet, { ...area, top: row, bottom: row });
  }
  return null;
}

/** true, false, or null where the rows or columns differ. */
function hiddenState(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  if (last - first > hidden.size) for (const index of hidden) count += index >= first && index <= last ? 1 : 0;
  else for (let index = first; index <= last; index++) count += hidden.has(index) ? 1 : 0;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function setHidden(hidden: Set<number>, first: number, last: number, value: unknown): void {
  const isHidden = expect(value, isFlag);
  for (let index = first; index <= last; index++) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
}

const rowsHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  hiddenState(sheet.hiddenRows, area.top, area.bottom);
const columnsHidden = ({ sheet, area }: RangeTarget): boolean | null =>
  hiddenState(sheet.hiddenColumns, area.left, area.right);

function validateArraySize(self: RangeTarget, args: Arguments): null {
  if (args.whole(0) !== rowCount(self.area) || args.whole(1) !== columnCount(self.area)) {
    throw new ExcelError('InvalidArgument');
  }
  return null;
}

const keep = (self: RangeTarget, host: HostState): null => {
  host.keepRange(self, range(self, host));
  return null;
};

export const range = defineType<RangeTarget>({
  name: 'Range',
  identity: (self) => (self.referenceId === null ? {} : { _ReferenceId: self.referenceId }),
  properties: {
    Address: ({ sheet, area }) => addressOf(sheet, area),
    AddressLocal: ({ sheet, area }) => addressOf(sheet, area),
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    ColumnCount: ({ area }) => columnCount(area),
    ColumnHidden: {
      get: columnsHidden,
      set: ({ sheet, area }, value) => {
        mustAllow(sheet, 'allowFormatColumns');
        setHidden(sheet.hiddenColumns, area.left, area.right, value);
      },
    },
    ColumnIndex: ({ area }) => area.left,
    Formulas: {
      get: gridOf(readFormula),
      set: (self, value, host) => {
        writeGrid(self, value, host, false);
      },
    },
    FormulasLocal: {
      get: gridOf(readFormulaLocal),
      set: (self, value, host) => {
        writeGrid(self, value, host, true);
      },
    },
    Hidden: (self) => {
      const [rows, columns] = [rowsHidden(self), columnsHidden(self)];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
    IsEntireColumn: ({ area }) => isEntireColumn(area),
    IsEntireRow: ({ area }) => isEntireRow(area),
    NumberFormat: {
      get: gridOf(readFormat),
      set: (self, value, host) => {
        writeFormats(self, value, host, false);
      },
    },
    NumberFormatLocal: {
      get: gridOf(readFormatLocal),
      set: (self, value, host) => {
        writeFormats(self, value, host, true);
      },
    },
    RowCount: ({ area }) => rowCount(area),
    RowHidden: {
      get: rowsHidden,
      set: ({ sheet, area }, value, host) => {
        mustAllow(sheet, 'allowFormatRows');
        setHidden(sheet.hiddenRows, area.top, area.bottom, value);
        tell(host.book, { kind: 'rowHidden', sheet, range: area, actor: host.book.actor });
      },
    },
    RowIndex: ({ area }) => area.top,
    Text: gridOf(readText),
    Height: ({ sheet, area }) => rowsBefore(sheet, area.bottom + 1) - rowsBefore(sheet, area.top),
    Left: ({ sheet, area }) => columnsBefore(sheet, area.left),
    Width: ({ sheet, area }) => columnsBefore(sheet, area.right + 1) - columnsBefore(sheet, area.left),
    Top: ({ sheet, area }) => rowsBefore(sheet, area.top),
    ValueTypes: gridOf(readValueType),
    Values: {
      get: gridOf(readValue),
      set: (self, value, host) => {
        writeGrid(self, value, host, false);
      },
    },
  },
  links: {
    ConditionalFormats: (self, host) => conditionalFormatCollection(self, host),
    DataValidation: (self, host) => dataValidation(self, host),
    Format: (self, host) => rangeFormat(self, host),
    Worksheet: ({ sheet }, host) => worksheet(sheet, host),
  },
  methods: {
    ...navigation,
    _KeepReference: (self, _args, host) => keep(self, host),
    _ValidateArraySize: validateArraySize,
    Calculate: (_self, _args, host): null => {
      host.calculate();
      return null;
    },
    Clear: clear,
    CopyFrom: copyFrom,
    Delete: (self, args, host): null => {
      shiftCells(self, shiftFrom(args.text(0), ['Up', 'Left']), host);
      return null;
    },
    GetCellProperties: cellProperties,
    GetColumnProperties: columnProperties,
    GetRowProperties: rowProperties,
    Insert: (self, args, host) => {
      const inserted = { ...self.area };
      shiftCells(self, shiftFrom(args.text(0), ['Down', 'Right']), host);
      return rangeAt(self.sheet, inserted, host);
    },
    Merge: merge,
    Select: ({ sheet, area }, _args, host): null => {
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
      activate(host.book, sheet);
      select(host.book, sheet, area);
      return null;
    },
    Unmerge: ({ sheet, area }): null => {
      mustAllow(sheet, 'allowFormatCells');
      unmergeCells(sheet, area);
      return null;
    },
  },
});
