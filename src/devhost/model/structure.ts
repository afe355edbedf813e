/**
 * Inserting and deleting cells: everything that stands below or to the right moves, and with it merges, tables, names,
 * formats, hidden rows and every reference in a formula.
 */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Cell, Range } from '../../core/workbook/workbook';
import { moveInFormula } from '../calc/formula-parts';
import { findSheet, tell, type BookModel } from './book-model';
import { putHolding } from './cells';
import { columnCount, intersect, isEntireColumn, isEntireRow, isWithin, rowCount } from './ranges';
import type { SheetModel } from './sheet-model';
import type { Style } from './style';

export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Where a row or column lies after the change; null where it is deleted. */
type Move = (index: number) => number | null;

interface Change {
  readonly axis: 'row' | 'col';
  /** The rows (or columns) across which cells move: all of them for whole rows. */
  readonly across: { readonly first: number; readonly last: number };
  readonly move: Move;
  readonly isWhole: boolean;
  readonly isInsert: boolean;
}

/** Why cells cannot move. */
export type StructureObstacle = 'table' | 'merged' | 'off-sheet';

/** Inserts empty cells at the range, or deletes it, and moves the rest; answers why not where it cannot. */
export function moveCells(
  book: BookModel,
  sheet: SheetModel,
  range: Range,
  shift: Shift,
  tracked: Iterable<{ readonly sheet: SheetModel; area: Range }>,
): StructureObstacle | null {
  const change = changeOf(range, shift);
  const obstacle = obstacleOf(sheet, range, change);
  if (obstacle !== null) return obstacle;
  const moveRange = (area: Range): Range | null => movedRange(area, change);
  moveContent(sheet, change);
  moveSurroundings(sheet, change, moveRange);
  moveReferences(book, sheet, moveRange);
  for (const target of tracked) if (target.sheet === sheet) target.area = moveRange(target.area) ?? target.area;
  tell(book, { kind: 'changed', sheet, range, changeType: changeType(range, shift), actor: book.actor, shift });
  return null;
}

function changeOf(range: Range, shift: Shift): Change {
  const isRow = shift === 'Down' || shift === 'Up';
  const [first, last] = isRow ? [range.top, range.bottom] : [range.left, range.right];
  const count = last - first + 1;
  const isInsert = shift === 'Down' || shift === 'Right';
  const end = isRow ? LAST_ROW : LAST_COLUMN;
  const move: Move = (index) => {
    if (index < first) return index;
    if (!isInsert) return index <= last ? null : index - count;
    return index + count > end ? null : index + count;
  };
  return {
    axis: isRow ? 'row' : 'col',
    across: isRow ? { first: range.left, last: range.right } : { first: range.top, last: range.bottom },
    move,
    isWhole: isRow ? isEntireRow(range) : isEntireColumn(range),
    isInsert,
  };
}

function changeType(
  range: Range,
  shift: Shift,
): 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted' {
  const isInsert = shift === 'Down' || shift === 'Right';
  if (isEntireRow(range)) return isInsert ? 'RowInserted' : 'RowDeleted';
  if (isEntireColumn(range)) return isInsert ? 'ColumnInserted' : 'ColumnDeleted';
  return isInsert ? 'CellInserted' : 'CellDeleted';
}

/** Cells that move without their neighbours would tear tables and merged ranges apart. */
function obstacleOf(sheet: SheetModel, range: Range, change: Change): StructureObstacle | null {
  if (pushesOff(sheet, change)) return 'off-sheet';
  if (change.isWhole) return null;
  const lane: Range =
    change.axis === 'row'
      ? { top: range.top, left: range.left, bottom: LAST_ROW, right: range.right }
      : { top: range.top, left: range.left, bottom: range.bottom, right: LAST_COLUMN };
  const isTorn = (area: Range): boolean => intersect(area, lane) !== null && !isWithin(area, lane);
  if (sheet.merges.some(isTorn)) return 'merged';
  return sheet.tables.some((table) => isTorn(table.range)) ? 'table' : null;
}

function pushesOff(sheet: SheetModel, change: Change): boolean {
  if (!change.isInsert) return false;
  return sheet.rows.some((cells, row) => cells?.some((_cell, col) => placeAfter(change, row, col) === null) ?? false);
}

function isInLane(change: Change, row: number, col: number): boolean {
  const index = change.axis === 'row' ? col : row;
  return index >= change.across.first && index <= change.across.last;
}

function placeAfter(change: Change, row: number, col: number): readonly [row: number, col: number] | null {
  if (!isInLane(change, row, col)) return [row, col];
  const index = change.move(change.axis === 'row' ? row : col);
  if (index === null) return null;
  return change.axis === 'row' ? [index, col] : [row, index];
}

function moveContent(sheet: SheetModel, change: Change): void {
  const cells: [number, number, Cell][] = [];
  sheet.rows.forEach((line, row) => {
    line?.forEach((cell, col) => {
      if (cell !== undefined) cells.push([row, col, cell]);
    });
  });
  const styles = [...sheet.styles].flatMap(([row, line]) =>
    [...line].map(([col, style]): [number, number, Style] => [row, col, style]),
  );
  sheet.styles.clear();
  for (const [row, col, style] of styles) {
    const place = placeAfter(change, row, col);
    if (place === null) continue;
    const line = sheet.styles.get(place[0]);
    if (line === undefined) sheet.styles.set(place[0], new Map([[place[1], style]]));
    else line.set(place[1], style);
  }
  sheet.rows = [];
  sheet.isShared = false;
  sheet.ownRows.clear();
  if (change.isWhole && change.axis === 'row') moveKeys(sheet.rowStyles, change.move);
  if (change.isWhole && change.axis === 'col') moveKeys(sheet.columnStyles, change.move);
  for (const [row, col, cell] of cells) {
    const place = placeAfter(change, row, col);
    if (place !== null) putHolding(sheet, place[0], place[1], cell);
  }
}

function moveSurroundings(sheet: SheetModel, change: Change, moveRange: (area: Range) => Range | null): void {
  const moveAll = (ranges: readonly Range[]): Range[] => ranges.flatMap((area) => moveRange(area) ?? []);
  sheet.merges = moveAll(sheet.merges).filter((merge) => rowCount(merge) * columnCount(merge) > 1);
  sheet.tables = sheet.tables.flatMap((table) => {
    const range = moveRange(table.range);
    return range === null ? [] : [Object.assign(table, { range })];
  });
  for (const format of sheet.conditionalFormats) format.ranges = moveAll(format.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  for (const validation of sheet.validations) validation.ranges = moveAll(validation.ranges);
  sheet.validations = sheet.validations.filter((validation) => validation.ranges.length > 0);
  sheet.comments = sheet.comments.flatMap((comment) => {
    const place = placeAfter(change, comment.row, comment.col);
    return place === null ? [] : [{ ...comment, row: place[0], col: place[1] }];
  });
  if (!change.isWhole) return;
  if (change.axis === 'row') {
    moveSet(sheet.hiddenRows, change.move);
    moveSet(sheet.filteredRows, change.move);
    moveKeys(sheet.rowHeights, change.move);
  } else {
    moveSet(sheet.hiddenColumns, change.move);
    moveKeys(sheet.columnWidths, change.move);
  }
}

function moveReferences(book: BookModel, sheet: SheetModel, moveRange: (area: Range) => Range | null): void {
  for (const other of book.sheets) {
    other.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        const formula = moveInFormula(cell.formula, other.name, sheet.name, moveRange);
        if (formula !== cell.formula) putHolding(other, row, col, { value: cell.value, formula });
      });
    });
  }
  for (const name of book.names) {
    const home = name.sheetId === null ? '' : (findSheet(book, name.sheetId)?.name ?? '');
    name.formula = moveInFormula(name.formula, home, sheet.name, moveRange);
  }
}

/** A range after the change: it grows and shrinks with what happens inside it. */
function movedRange(area: Range, change: Change): Range | null {
  const isRow = change.axis === 'row';
  const across = isRow ? [area.left, area.right] : [area.top, area.bottom];
  const isCarried = (across[0] ?? 0) >= change.across.first && (across[1] ?? 0) <= change.across.last;
  if (!isCarried) return area;
  if (isRow && isEntireColumn(area)) return area;
  if (!isRow && isEntireRow(area)) return area;
  const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
  const ends = movedEnds(first, last, change.move);
  if (ends === null) return null;
  return isRow ? { ...area, top: ends[0], bottom: ends[1] } : { ...area, left: ends[0], right: ends[1] };
}

function movedEnds(first: number, last: number, move: Move): readonly [number, number] | null {
  let start = first;
  let end = last;
  while (start <= end && move(start) === null) start++;
  while (end >= start && move(end) === null) end--;
  const [movedStart, movedEnd] = [move(start), move(end)];
  return start > end || movedStart === null || movedEnd === null ? null : [movedStart, movedEnd];
}

function moveSet(set: Set<number>, move: Move): void {
  const moved = [...set].flatMap((index) => move(index) ?? []);
  set.clear();
  for (const index of moved) set.add(index);
}

function moveKeys<V>(map: Map<number, V>, move: Move): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const moved = move(index);
    if (moved !== null) map.set(moved, value);
  }
}
