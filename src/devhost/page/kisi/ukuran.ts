/** Where rows and columns of a sheet stand, in pixels, so that only what is in sight needs to be drawn. */
import { contentBounds, mergeAt } from '../../../core/workbook/sheet';
import { LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { DevBook } from '../../dev-host';

export interface Ukuran {
  /** The upper edge of each row, and of the row that would follow the last. */
  readonly rows: Float64Array;
  /** The left edge of each column, and of the column that would follow the last. */
  readonly columns: Float64Array;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface Kotak {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const LINE = 17;
const LOWEST = 22;
/** Excel, too, ends a row that follows its text. */
const HIGHEST = 400;
/** The width of a sign on average, with the loss at the end of lines. */
const SIGN = 6.8;
const BOLD_SIGN = 8;
const PADDING = 9;

/** Empty rows and columns behind the content, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** Measures a sheet; hidden rows and columns are zero pixels wide. */
export function ukurLembar(book: DevBook, sheet: Sheet): Ukuran {
  const bounds = contentBounds(sheet);
  const rowCount = Math.min(LAST_ROW + 1, Math.max(LEAST_ROWS, (bounds?.bottom ?? 0) + 1 + SPARE_ROWS));
  const columnCount = Math.min(LAST_COLUMN + 1, Math.max(LEAST_COLUMNS, (bounds?.right ?? 0) + 1 + SPARE_COLUMNS));
  const columns = edges(columnCount, (col) => (sheet.hiddenColumns.has(col) ? 0 : book.columnWidth(sheet.name, col)));
  const height = (row: number): number => {
    if (sheet.hiddenRows.has(row)) return 0;
    return book.rowHeight(sheet.name, row) ?? textHeight(book, sheet, row, columns);
  };
  const frozen = book.frozen(sheet.name);
  return {
    columns,
    rows: edges(rowCount, height),
    frozenRows: Math.min(frozen.rows, rowCount),
    frozenColumns: Math.min(frozen.columns, columnCount),
  };
}

function edges(count: number, size: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) result[i + 1] = (result[i] ?? 0) + size(i);
  return result;
}

/** What the wrapped texts of a row need; cells merged over several rows have no say. */
function textHeight(book: DevBook, sheet: Sheet, row: number, columns: Float64Array): number {
  let height = LOWEST;
  sheet.rows[row]?.forEach((cell, col) => {
    if (cell === undefined || typeof cell.value !== 'string') return;
    const merge = mergeAt(sheet, row, col);
    if (merge !== undefined && merge.bottom > merge.top) return;
    const width = (columns[(merge?.right ?? col) + 1] ?? 0) - (columns[col] ?? 0);
    if (cell.text.length * BOLD_SIGN <= width - PADDING && !cell.text.includes('\n')) return;
    const look = book.look({ sheet: sheet.name, row, col });
    if (look.wrap !== true) return;
    const perLine = Math.max(1, Math.floor((width - PADDING) / (look.bold === true ? BOLD_SIGN : SIGN)));
    height = Math.max(height, lines(cell.text, perLine) * LINE + LOWEST - LINE);
  });
  return Math.min(height, HIGHEST);
}

function lines(text: string, signs: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0);
}

/** The row or column at that many pixels: the last whose edge is not beyond it. */
export function indexAt(list: Float64Array, pixels: number): number {
  let low = 0;
  let high = list.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The pixels of a range: { left: 0, top: 22, width: 64, height: 22 } for the second cell of the first column. */
export function kotakDari({ rows, columns }: Ukuran, range: Range): Kotak {
  const at = (list: Float64Array, index: number): number => list[Math.min(index, list.length - 1)] ?? 0;
  const left = at(columns, range.left);
  const top = at(rows, range.top);
  return { left, top, width: at(columns, range.right + 1) - left, height: at(rows, range.bottom + 1) - top };
}

export const rowCountOf = (ukuran: Ukuran): number => ukuran.rows.length - 1;
export const columnCountOf = (ukuran: Ukuran): number => ukuran.columns.length - 1;
