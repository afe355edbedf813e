/** Changing what cells hold, with what Excel forbids: protected cells and the inside of merged ranges. */
import type { Range } from '../../core/workbook/workbook';
import { tell, type BookModel } from './book-model';
import { cellOf, forEachCell, putHolding, restyleCell, styleOf, valueOf, type Holding } from './cells';
import type { Entry } from './entry';
import { cellCount, intersect } from './ranges';
import type { SheetModel } from './sheet-model';
import { fillColumn } from './table-fill';

/** Why a cell takes no entry. */
export type Obstacle = { readonly kind: 'protected' | 'merged'; readonly row: number; readonly col: number };

/** The first cell of the range that a protected sheet locks; null where all may be changed. */
export function lockedIn(sheet: SheetModel, range: Range): Obstacle | null {
  if (sheet.protection === null) return null;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (styleOf(sheet, row, col).locked) return { kind: 'protected', row, col };
    }
  }
  return null;
}

/** Whether (row, col) lies inside a merged range and is not its first cell. */
function isCovered(sheet: SheetModel, row: number, col: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= col && col <= right && (row !== top || col !== left),
  );
}

/** An entry for one cell of a block. */
export interface PlacedEntry extends Entry {
  readonly row: number;
  readonly col: number;
}

/** Why the entries cannot be made; null where they can. Emptying the inside of a merged range is no change. */
export function obstacleFor(sheet: SheetModel, entries: readonly PlacedEntry[]): Obstacle | null {
  for (const { row, col, value, formula } of entries) {
    if (sheet.protection !== null && styleOf(sheet, row, col).locked) return { kind: 'protected', row, col };
    const isEmpty = value === null && formula === undefined;
    if (!isEmpty && sheet.merges.length > 0 && isCovered(sheet, row, col)) return { kind: 'merged', row, col };
  }
  return null;
}

/** Makes the entries, which must be allowed, and tells of them as one change of `range`. */
export function putEntries(book: BookModel, sheet: SheetModel, range: Range, entries: readonly PlacedEntry[]): void {
  const isSingle = cellCount(range) === 1;
  const before = isSingle ? valueOf(sheet, range.top, range.left) : undefined;
  const filled = entries.flatMap((entry) => putEntry(book, sheet, entry) ?? []);
  tell(book, {
    kind: 'changed',
    sheet,
    range,
    changeType: 'RangeEdited',
    actor: book.actor,
    ...(isSingle && { before, after: valueOf(sheet, range.top, range.left) }),
  });
  const columns = new Map(filled.map((column) => [column.left, column]));
  for (const column of columns.values()) {
    tell(book, { kind: 'changed', sheet, range: column, changeType: 'RangeEdited', actor: book.actor });
  }
}

/** The table column that Excel fills with the formula. */
function putEntry(book: BookModel, sheet: SheetModel, entry: PlacedEntry): Range | null {
  const { row, col, value, formula, numberFormat } = entry;
  if (numberFormat !== undefined && styleOf(sheet, row, col).numberFormat === 'General') {
    restyleCell(sheet, row, col, (style) => ({ ...style, numberFormat }));
  }
  const isNew = formula !== cellOf(sheet, row, col)?.formula;
  putHolding(sheet, row, col, formula === undefined ? { value } : { value, formula });
  return formula === undefined || !isNew || !book.autoCorrect.fillFormulas
    ? null
    : fillColumn(sheet, row, col, formula);
}

/** Takes away what the cells of a range hold; formats stay. */
export function clearContents(book: BookModel, sheet: SheetModel, range: Range): void {
  const held: { row: number; col: number }[] = [];
  forEachCell(sheet, range, (_cell, row, col) => held.push({ row, col }));
  putEntries(
    book,
    sheet,
    range,
    held.map((place) => ({ ...place, value: null })),
  );
}

/** What the cell holds, as a later change may put it back. */
export function holdingOf(sheet: SheetModel, row: number, col: number): Holding {
  const cell = cellOf(sheet, row, col);
  if (cell === undefined) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}

/** Joins the cells of a range; only its first cell keeps what it holds. Merged ranges that it meets are joined too. */
export function mergeCells(book: BookModel, sheet: SheetModel, range: Range): void {
  const first = holdingOf(sheet, range.top, range.left);
  unmergeCells(sheet, range);
  clearContents(book, sheet, range);
  putHolding(sheet, range.top, range.left, first);
  if (cellCount(range) > 1) sheet.merges = [...sheet.merges, range];
}

/** Parts every merged range that meets the range. */
export function unmergeCells(sheet: SheetModel, range: Range): void {
  sheet.merges = sheet.merges.filter((merge) => intersect(merge, range) === null);
}
