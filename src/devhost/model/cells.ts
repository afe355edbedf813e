/** Reading and changing single cells of a sheet. */
import { displayText } from '../../core/workbook/number-format';
import type { Cell, CellValue, Range } from '../../core/workbook/workbook';
import { bounding, isEntireColumn, isEntireRow } from './ranges';
import type { SheetModel } from './sheet-model';
import { PLAIN_STYLE, type Style } from './style';

/** What a cell holds, before its text is worked out. */
export interface Holding {
  readonly value: CellValue;
  readonly formula?: string;
}

export function cellOf(sheet: SheetModel, row: number, col: number): Cell | undefined {
  return sheet.rows[row]?.[col];
}

/** The value as the Excel API gives it: "" for an empty cell. */
export function valueOf(sheet: SheetModel, row: number, col: number): number | string | boolean {
  return cellOf(sheet, row, col)?.value ?? '';
}

export function styleOf(sheet: SheetModel, row: number, col: number): Style {
  return sheet.styles.get(row)?.get(col) ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(col) ?? PLAIN_STYLE;
}

/** Puts a value or a formula into a cell; null without a formula empties it. The format stays. */
export function putHolding(sheet: SheetModel, row: number, col: number, holding: Holding): void {
  if (holding.value === null && holding.formula === undefined) {
    if (cellOf(sheet, row, col) !== undefined) Reflect.deleteProperty(ownRow(sheet, row), col);
    return;
  }
  ownRow(sheet, row)[col] = cellWith(holding, styleOf(sheet, row, col).numberFormat);
}

function cellWith(holding: Holding, numberFormat: string): Cell {
  const { value, formula } = holding;
  return { value, text: displayText(value, numberFormat), numberFormat, ...(formula !== undefined && { formula }) };
}

/** The row for a change: a copy where a picture still shows the old one. */
function ownRow(sheet: SheetModel, row: number): (Cell | undefined)[] {
  if (sheet.isShared) {
    sheet.rows = sheet.rows.slice();
    sheet.isShared = false;
    sheet.ownRows.clear();
  }
  const known = sheet.rows[row];
  if (known !== undefined && sheet.ownRows.has(row)) return known;
  const own = known === undefined ? [] : known.slice();
  sheet.rows[row] = own;
  sheet.ownRows.add(row);
  return own;
}

/** Changes the style of every cell of a range; whole columns and rows cost no more than what they hold. */
export function restyle(sheet: SheetModel, range: Range, change: (style: Style) => Style): void {
  if (isEntireColumn(range)) {
    for (let col = range.left; col <= range.right; col++) {
      sheet.columnStyles.set(col, change(sheet.columnStyles.get(col) ?? PLAIN_STYLE));
    }
    for (const [row, col] of styledIn(sheet, range)) restyleCell(sheet, row, col, change);
    for (const [row, style] of sheet.rowStyles) sheet.rowStyles.set(row, change(style));
    refresh(sheet, range);
    return;
  }
  if (isEntireRow(range)) {
    for (let row = range.top; row <= range.bottom; row++) {
      sheet.rowStyles.set(row, change(sheet.rowStyles.get(row) ?? PLAIN_STYLE));
    }
    for (const [row, col] of styledIn(sheet, range)) restyleCell(sheet, row, col, change);
    refresh(sheet, range);
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) restyleCell(sheet, row, col, change);
  }
  refresh(sheet, range);
}

export function restyleCell(sheet: SheetModel, row: number, col: number, change: (style: Style) => Style): void {
  const next = change(styleOf(sheet, row, col));
  const styles = sheet.styles.get(row);
  if (styles === undefined) sheet.styles.set(row, new Map([[col, next]]));
  else styles.set(col, next);
}

function styledIn(sheet: SheetModel, range: Range): [number, number][] {
  const found: [number, number][] = [];
  for (const [row, styles] of sheet.styles) {
    if (row < range.top || row > range.bottom) continue;
    for (const col of styles.keys()) if (col >= range.left && col <= range.right) found.push([row, col]);
  }
  return found;
}

/** Brings the texts of a range in line with its number formats. */
export function refresh(sheet: SheetModel, range: Range): void {
  forEachCell(sheet, range, (cell, row, col) => {
    const { numberFormat } = styleOf(sheet, row, col);
    if (cell.numberFormat !== numberFormat) ownRow(sheet, row)[col] = cellWith(cell, numberFormat);
  });
}

/** Visits the cells of a range that hold something, row by row. */
export function forEachCell(
  sheet: SheetModel,
  range: Range,
  visit: (cell: Cell, row: number, col: number) => void,
): void {
  forEachRow(sheet, range, (cells, row) => {
    cells.forEach((cell, col) => {
      if (cell !== undefined && col >= range.left && col <= range.right) visit(cell, row, col);
    });
  });
}

/** Visits the rows of a range that hold something; a range of a million rows costs what the sheet holds. */
function forEachRow(
  sheet: SheetModel,
  range: Range,
  visit: (cells: readonly (Cell | undefined)[], row: number) => void,
): void {
  const rows = sheet.rows;
  if (range.bottom - range.top < 1000) {
    for (let row = range.top; row <= range.bottom; row++) {
      const cells = rows[row];
      if (cells !== undefined) visit(cells, row);
    }
    return;
  }
  rows.forEach((cells, row) => {
    if (row >= range.top && row <= range.bottom) visit(cells, row);
  });
}

/** The smallest range within `range` that holds every value, with `valuesOnly` false every format too; null: nothing. */
export function usedWithin(sheet: SheetModel, range: Range, valuesOnly: boolean): Range | null {
  let used: Range | null = null;
  const add = (row: number, col: number): void => {
    const cell = { top: row, left: col, bottom: row, right: col };
    used = used === null ? cell : bounding(used, cell);
  };
  forEachCell(sheet, range, (_cell, row, col) => {
    add(row, col);
  });
  if (!valuesOnly) for (const [row, col] of styledIn(sheet, range)) if (isStyled(sheet, row, col)) add(row, col);
  return used;
}

function isStyled(sheet: SheetModel, row: number, col: number): boolean {
  return styleOf(sheet, row, col) !== PLAIN_STYLE;
}

/** What `pick` takes from the style of every cell of the range; null where the cells differ. */
export function commonOf<V>(sheet: SheetModel, range: Range, pick: (style: Style) => V): V | null {
  const values = new Set<V>();
  for (const style of stylesIn(sheet, range)) {
    values.add(pick(style));
    if (values.size > 1) return null;
  }
  const [only] = values;
  return only ?? null;
}

function* stylesIn(sheet: SheetModel, range: Range): Generator<Style> {
  if (!isEntireColumn(range) && !isEntireRow(range)) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let col = range.left; col <= range.right; col++) yield styleOf(sheet, row, col);
    }
    return;
  }
  for (const [row, col] of styledIn(sheet, range)) yield styleOf(sheet, row, col);
  if (isEntireColumn(range)) {
    for (let col = range.left; col <= range.right; col++) yield sheet.columnStyles.get(col) ?? PLAIN_STYLE;
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) yield sheet.rowStyles.get(row) ?? PLAIN_STYLE;
}
