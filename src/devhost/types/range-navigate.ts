/** Members of Range that give other ranges. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import { cellOf, forEachCell, usedWithin } from '../model/cells';
import { bounding, columnCount, intersect, rowCount, subtract } from '../model/ranges';
import type { SheetModel } from '../model/sheet-model';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Handle, Json } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { areasAt } from './range-areas';
import { rangeArgument, rangeAt } from './range-target';

type Method = (self: RangeTarget, args: Arguments, host: HostState) => Json;

/** A method whose answer is a range on the same sheet, worked out from the area. */
const moved =
  (change: (area: Range, args: Arguments, self: RangeTarget, host: HostState) => Range): Method =>
  (self, args, host) =>
    rangeAt(self.sheet, change(self.area, args, self, host), host);

function otherArea(self: RangeTarget, args: Arguments, host: HostState): Range {
  const other = rangeArgument(args.raw(0), self.sheet, host);
  if (other.sheet !== self.sheet) throw new ExcelError('InvalidArgument');
  return other.area;
}

function resized(area: Range, rows: number, columns: number): Range {
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

/** More merged areas than Excel answers. */
const MERGED_LIMIT = 512;

function mergedAreas(self: RangeTarget, host: HostState): Handle | null {
  const merges = self.sheet.merges.filter((merge) => intersect(merge, self.area) !== null);
  if (merges.length > MERGED_LIMIT) throw new ExcelError('GeneralException', 'devhost: more than 512 merged areas');
  return merges.length === 0 ? null : areasAt(self.sheet, merges, host);
}

/** Cells of a kind that Excel calls special, as runs of cells side by side in a row. */
function specialCells(self: RangeTarget, args: Arguments, host: HostState): Handle | null {
  const kind = args.text(0);
  const { sheet } = self;
  const ruled = RULED.get(kind);
  if (ruled !== undefined) return ruledCells(self, ruled(sheet), host);
  const used = usedWithin(sheet, self.area, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const area = intersect(self.area, used);
  if (area === null) return null;
  const accepts = SPECIAL.get(kind);
  if (accepts === undefined) throw new ExcelError('ApiNotFound', `devhost: Range.getSpecialCells(${kind})`);
  const runs: Range[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      if (!accepts(self, row, col)) continue;
      const last = runs.at(-1);
      if (last?.bottom === row && last.right === col - 1) runs[runs.length - 1] = { ...last, right: col };
      else runs.push({ top: row, left: col, bottom: row, right: col });
    }
  }
  return runs.length === 0 ? null : areasAt(sheet, joined(runs), host);
}

/** Runs of the same columns in rows that follow each other, as one range. */
function joined(runs: readonly Range[]): Range[] {
  const done: Range[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : done[index];
    if (index !== undefined && above?.bottom === run.top - 1) done[index] = { ...above, bottom: run.bottom };
    else open.set(key, done.push(run) - 1);
  }
  return done;
}

const SPECIAL = new Map<string, (self: RangeTarget, row: number, col: number) => boolean>(
  Object.entries({
    Blanks: ({ sheet }, row, col) => cellOf(sheet, row, col) === undefined,
    Constants: ({ sheet }, row, col) => {
      const cell = cellOf(sheet, row, col);
      return cell !== undefined && cell.formula === undefined;
    },
    Formulas: ({ sheet }, row, col) => cellOf(sheet, row, col)?.formula !== undefined,
    Visible: ({ sheet }, row, col) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(col),
  }),
);

const RULED = new Map<string, (sheet: SheetModel) => readonly Range[]>(
  Object.entries({
    ConditionalFormats: ({ conditionalFormats }) => conditionalFormats.flatMap(({ ranges }) => ranges),
    DataValidations: ({ validations }) => validations.flatMap(({ ranges }) => ranges),
  }),
);

/** Each cell once, whichever rules it has. Excel finds none on a protected sheet. */
function ruledCells({ sheet, area }: RangeTarget, ranges: readonly Range[], host: HostState): Handle | null {
  if (sheet.protection !== null)
    throw new ExcelError('GeneralException', 'devhost: special cells of a protected sheet');
  const found: Range[] = [];
  for (const range of ranges) {
    const here = intersect(range, area);
    if (here === null) continue;
    found.push(...found.reduce((left, other) => left.flatMap((piece) => subtract(piece, other)), [here]));
  }
  return found.length === 0 ? null : areasAt(sheet, found, host);
}

function found<T>(value: T | null): T {
  if (value === null) throw new ExcelError('ItemNotFound');
  return value;
}

function usedRange(self: RangeTarget, args: Arguments, host: HostState): Handle | null {
  const used = usedWithin(self.sheet, self.area, args.optionalFlag(0) ?? false);
  return used === null ? null : rangeAt(self.sheet, used, host);
}

function intersection(self: RangeTarget, args: Arguments, host: HostState): Handle | null {
  const area = intersect(self.area, otherArea(self, args, host));
  return area === null ? null : rangeAt(self.sheet, area, host);
}

/** The block of cells around the range that blank rows and columns bound. */
function surroundingRegion(area: Range, self: RangeTarget): Range {
  let region = area;
  for (;;) {
    const around = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(LAST_ROW, region.bottom + 1),
      right: Math.min(LAST_COLUMN, region.right + 1),
    };
    let grown = region;
    forEachCell(self.sheet, around, (_cell, row, col) => {
      grown = bounding(grown, { top: row, left: col, bottom: row, right: col });
    });
    if (grown === region || (rowCount(grown) === rowCount(region) && columnCount(grown) === columnCount(region))) {
      return region;
    }
    region = grown;
  }
}

export const navigation: Readonly<Record<string, Method>> = {
  GetCell: moved((area, args) => {
    const [row, col] = [area.top + args.whole(0), area.left + args.whole(1)];
    return { top: row, left: col, bottom: row, right: col };
  }),
  GetRow: moved((area, args) => {
    const row = area.top + args.whole(0);
    return { ...area, top: row, bottom: row };
  }),
  GetColumn: moved((area, args) => {
    const col = area.left + args.whole(0);
    return { ...area, left: col, right: col };
  }),
  GetLastRow: moved((area) => ({ ...area, top: area.bottom })),
  GetLastColumn: moved((area) => ({ ...area, left: area.right })),
  GetLastCell: moved((area) => ({ ...area, top: area.bottom, left: area.right })),
  GetEntireRow: moved((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
  GetEntireColumn: moved((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
  GetBoundingRect: moved((area, args, self, host) => bounding(area, otherArea(self, args, host))),
  GetOffsetRange: moved((area, args) => {
    const [rows, columns] = [args.whole(0), args.whole(1)];
    return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
  }),
  GetResizedRange: moved((area, args) =>
    resized(area, rowCount(area) + args.whole(0), columnCount(area) + args.whole(1)),
  ),
  GetAbsoluteResizedRange: moved((area, args) => resized(area, args.whole(0), args.whole(1))),
  GetRowsAbove: moved((area, args) => {
    const count = counted(args);
    return { ...area, top: area.top - count, bottom: area.top - 1 };
  }),
  GetRowsBelow: moved((area, args) => {
    const count = counted(args);
    return { ...area, top: area.bottom + 1, bottom: area.bottom + count };
  }),
  GetColumnsBefore: moved((area, args) => {
    const count = counted(args);
    return { ...area, left: area.left - count, right: area.left - 1 };
  }),
  GetColumnsAfter: moved((area, args) => {
    const count = counted(args);
    return { ...area, left: area.right + 1, right: area.right + count };
  }),
  GetSurroundingRegion: moved((area, _args, self) => surroundingRegion(area, self)),
  GetUsedRange: (self, args, host) => usedRange(self, args, host) ?? rangeAt(self.sheet, firstOf(self.area), host),
  GetUsedRangeOrNullObject: usedRange,
  GetIntersection: (self, args, host) => found(intersection(self, args, host)),
  GetIntersectionOrNullObject: intersection,
  GetMergedAreasOrNullObject: (self, _args, host) => mergedAreas(self, host),
  GetSpecialCells: (self, args, host) => found(specialCells(self, args, host)),
  GetSpecialCellsOrNullObject: specialCells,
};

/** How many rows or columns: one where nothing is said. */
function counted(args: Arguments): number {
  const count = args.optionalWhole(0) ?? 1;
  if (count < 1) throw new ExcelError('InvalidArgument');
  return count;
}

function firstOf(area: Range): Range {
  return { ...area, bottom: area.top, right: area.left };
}
