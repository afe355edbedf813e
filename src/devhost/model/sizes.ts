/** Widths and heights: files count characters, the grid pixels, the Excel API points. */
import type { SheetModel } from './sheet-model';

export const POINTS_PER_PIXEL = 0.75;
/** How wide a digit of the normal font is. */
const DIGIT = 7;

/** Characters as a file writes them, in pixels: 9.140625 -> 64. */
function pixelsOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function columnPixels(sheet: SheetModel, col: number): number {
  return sheet.hiddenColumns.has(col) ? 0 : pixelsOf(sheet.columnWidths.get(col) ?? sheet.defaultColumnWidth);
}

/** What `format.columnWidth` says. */
function columnPoints(sheet: SheetModel, col: number): number {
  return columnPixels(sheet, col) * POINTS_PER_PIXEL;
}

/** The width in characters for so many points. */
export function charactersOf(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT;
}

function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** The points that all these columns have; null where they differ. */
export function commonWidth(sheet: SheetModel, first: number, last: number): number | null {
  const special = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns];
  return commonSize(first, last, special, (col) => columnPoints(sheet, col));
}

/** The points that all these rows have; null where they differ. */
export function commonHeight(sheet: SheetModel, first: number, last: number): number | null {
  const special = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  return commonSize(first, last, special, (row) => rowPoints(sheet, row));
}

/** The size of the special ones and of one other speaks for all. */
function commonSize(
  first: number,
  last: number,
  special: readonly number[],
  sizeOf: (index: number) => number,
): number | null {
  const among = new Set(special.filter((index) => index >= first && index <= last));
  let other = first;
  while (among.has(other)) other++;
  const sizes = new Set([...among, ...(other <= last ? [other] : [])].map(sizeOf));
  const [size = null] = sizes;
  return sizes.size === 1 ? size : null;
}

/** The points of all columns left of this one. */
export function columnsBefore(sheet: SheetModel, col: number): number {
  const normal = pixelsOf(sheet.defaultColumnWidth) * POINTS_PER_PIXEL;
  return sumBefore(col, normal, [...sheet.columnWidths.keys(), ...sheet.hiddenColumns], (at) =>
    columnPoints(sheet, at),
  );
}

/** The points of all rows above this one. */
export function rowsBefore(sheet: SheetModel, row: number): number {
  const special = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  return sumBefore(row, sheet.defaultRowHeight, special, (at) => rowPoints(sheet, at));
}

/** All are of the normal size but the special ones. */
function sumBefore(end: number, normal: number, special: readonly number[], sizeOf: (index: number) => number): number {
  let sum = end * normal;
  for (const index of new Set(special)) if (index < end) sum += sizeOf(index) - normal;
  return sum;
}
