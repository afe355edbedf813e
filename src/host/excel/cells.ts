/** Turns the grids of values, formulas and formats into cells, slice by slice so that the pane stays alive. */
import { displayText } from '../../core/workbook/number-format';
import type { Cell, CellValue, Range } from '../../core/workbook/workbook';
import { fromExcel, type DateSystem } from './dates';
import { heightOf, widthOf } from './ranges';

/** How many cells are converted before the thread is given back. */
export const SLICE = 2000;

/** A loaded block: as many rows and columns as its range has. */
export interface Block {
  readonly range: Range;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly dates: DateSystem;
}

export type Rows = (Cell | undefined)[][];

/** What one slice did. */
export interface Slice {
  readonly cells: number;
  /** How much of the reply these cells took, as JSON. */
  readonly bytes: number;
}

/** Writes the cells of a block into `rows`; gives the thread back wherever it yields, at most every `SLICE` cells. */
export function* convertBlock(block: Block, rows: Rows, formats: Map<string, string>): Generator<Slice> {
  const width = widthOf(block.range);
  const total = width * heightOf(block.range);
  for (let start = 0; start < total; start += SLICE) {
    const end = Math.min(start + SLICE, total);
    let bytes = 0;
    for (let index = start; index < end; index++) {
      bytes += placeCell(block, Math.floor(index / width), index % width, rows, formats);
    }
    yield { cells: end - start, bytes };
  }
}

function placeCell(block: Block, row: number, col: number, rows: Rows, formats: Map<string, string>): number {
  const numberFormat = shared(block.formats[row]?.[col], formats);
  const value = fromExcel(valueOf(block.values[row]?.[col]), numberFormat, block.dates);
  const entry = valueOf(block.formulas[row]?.[col]);
  const cell = cellOf(value, entry, numberFormat);
  if (cell !== undefined) (rows[block.range.top + row] ??= [])[block.range.left + col] = cell;
  return lengthOf(value) + lengthOf(entry) + numberFormat.length + GRID_SIGNS;
}

/** Quotes and commas of the three grids. */
const GRID_SIGNS = 9;

function lengthOf(value: CellValue): number {
  return typeof value === 'string' ? jsonBytes(value) : String(value).length;
}

/** What a text takes as JSON in UTF-8, never less: "–" takes three bytes, a quote two, a line end up to six. */
function jsonBytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) bytes += 5;
    else if (code >= 0x800) bytes += 2;
    else if (code >= 0x80 || code === 0x22 || code === 0x5c) bytes += 1;
  }
  return bytes;
}

/**
 * A cell, or a hole where nothing stands.
 *
 * Its text is worked out from value and number format like that of a file. Excel's own text follows the language of each
 * computer, and is "####" where a column is narrow: the same workbook would give other findings elsewhere.
 */
function cellOf(value: CellValue, entry: CellValue, numberFormat: string): Cell | undefined {
  const formula = formulaOf(value, entry);
  if (formula === undefined && (value === '' || value === null)) return undefined;
  const text = displayText(value, numberFormat);
  return formula === undefined ? { value, text, numberFormat } : { value, text, numberFormat, formula };
}

/** A text that only looks like a formula ("'=A" or a text format) is its own value; the result of a formula never is. */
export function formulaOf(value: CellValue, entry: CellValue): string | undefined {
  return typeof entry === 'string' && entry.startsWith('=') && entry !== value ? entry.slice(1) : undefined;
}

export function valueOf(given: unknown): CellValue {
  return typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean' ? given : null;
}

/** A workbook has a few hundred formats: each is kept once, however many cells carry it. */
function shared(given: unknown, formats: Map<string, string>): string {
  const code = typeof given === 'string' && given !== '' ? given : 'General';
  const known = formats.get(code);
  if (known !== undefined) return known;
  formats.set(code, code);
  return code;
}
