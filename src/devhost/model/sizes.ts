/** Widths and heights: files count characters, the grid pixels, the Excel API points. */
import type { SheetModel } from './sheet-model';

export const POINTS_PER_PIXEL = 0.75;
/** How wide a digit of the normal font is. */
const DIGIT = 7;

/** Characters as a file writes them, in pixels: 9.140625 -> 64. */
export function pixelsOf(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

export function columnPixels(sheet: SheetModel, col: number): number {
  return sheet.hiddenColumns.has(col) ? 0 : pixelsOf(sheet.columnWidths.get(col) ?? sheet.defaultColumnWidth);
}

/** What `format.columnWidth` says. */
export function columnPoints(sheet: SheetModel, col: number): number {
  return columnPixels(sheet, col) * POINTS_PER_PIXEL;
}

/** The width in characters for so many points. */
export function charactersOf(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT;
}

export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}
