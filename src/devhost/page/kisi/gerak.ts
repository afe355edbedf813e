/** Where keys lead on a sheet, as in Excel: hidden rows are passed over, a merged range is one cell. */
import { cellAt, isBlank, mergeAt } from '../../../core/workbook/sheet';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import { rowCountOf, type Ukuran } from './ukuran';

export interface Tempat {
  readonly row: number;
  readonly col: number;
}

interface Langkah {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

const ARROWS: Readonly<Record<string, Langkah>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

export interface Tombol {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The place that a key leads to from `from`; null for a key that leads nowhere. `page` is the number of rows in sight. */
export function tujuan(sheet: Sheet, ukuran: Ukuran, from: Tempat, tombol: Tombol, page: number): Tempat | null {
  const arrow = ARROWS[tombol.key];
  if (arrow !== undefined) {
    return tombol.ctrlKey ? jump(sheet, ukuran, from, arrow) : step(sheet, ukuran, from, arrow);
  }
  switch (tombol.key) {
    case 'Home':
      return { row: tombol.ctrlKey ? 0 : from.row, col: 0 };
    case 'End':
      return tombol.ctrlKey ? lastPlace(sheet) : { row: from.row, col: lastColumn(sheet, from.row) };
    case 'PageUp':
      return { row: Math.max(0, from.row - page), col: from.col };
    case 'PageDown':
      return { row: Math.min(rowCountOf(ukuran) - 1, from.row + page), col: from.col };
    default:
      return null;
  }
}

/** One cell on, past the merged range in which it stands and past what is hidden; at the edge it stays. */
function step(sheet: Sheet, ukuran: Ukuran, from: Tempat, { rows, columns }: Langkah): Tempat {
  const here = mergeAt(sheet, from.row, from.col);
  const row = visible(ukuran.rows, rows > 0 ? (here?.bottom ?? from.row) : from.row, rows);
  const col = visible(ukuran.columns, columns > 0 ? (here?.right ?? from.col) : from.col, columns);
  if (row === null || col === null) return from;
  const merge = mergeAt(sheet, row, col);
  return merge === undefined ? { row, col } : { row: merge.top, col: merge.left };
}

function visible(list: Float64Array, from: number, direction: -1 | 0 | 1): number | null {
  if (direction === 0) return from;
  for (let i = from + direction; i >= 0 && i < list.length - 1; i += direction) {
    if ((list[i + 1] ?? 0) > (list[i] ?? 0)) return i;
  }
  return null;
}

/** With Ctrl: to the end of the block of filled cells, else to the next filled cell, else to the edge. */
function jump(sheet: Sheet, ukuran: Ukuran, from: Tempat, arrow: Langkah): Tempat {
  const isFilled = ({ row, col }: Tempat): boolean => !isBlank(cellAt(sheet, row, col));
  const move = (at: Tempat): Tempat => step(sheet, ukuran, at, arrow);
  const isEnd = (at: Tempat, next: Tempat): boolean => at.row === next.row && at.col === next.col;
  let at = move(from);
  if (isEnd(from, at)) return from;
  const isInBlock = isFilled(from) && isFilled(at);
  for (let next = move(at); !isEnd(at, next); next = move(at)) {
    if (isInBlock ? !isFilled(next) : isFilled(at)) return at;
    at = next;
  }
  return at;
}

function lastColumn(sheet: Sheet, row: number): number {
  let last = 0;
  sheet.rows[row]?.forEach((cell, col) => {
    if (!isBlank(cell)) last = col;
  });
  return last;
}

function lastPlace(sheet: Sheet): Tempat {
  let row = 0;
  let col = 0;
  sheet.rows.forEach((cells, index) => {
    if (cells === undefined) return;
    const last = lastColumn(sheet, index);
    if (last > 0 || !isBlank(cells[0])) row = index;
    col = Math.max(col, last);
  });
  return { row, col };
}

/** The range between two corners, grown until it cuts no merged range. */
export function bentang(sheet: Sheet, one: Tempat, other: Tempat): Range {
  let range: Range = {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.col, other.col),
    right: Math.max(one.col, other.col),
  };
  for (let grown = grow(sheet, range); grown !== range; grown = grow(sheet, range)) range = grown;
  return range;
}

function grow(sheet: Sheet, range: Range): Range {
  const cut = sheet.merges.find((merge) => overlaps(merge, range) && !covers(range, merge));
  if (cut === undefined) return range;
  return {
    top: Math.min(range.top, cut.top),
    bottom: Math.max(range.bottom, cut.bottom),
    left: Math.min(range.left, cut.left),
    right: Math.max(range.right, cut.right),
  };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function covers(a: Range, b: Range): boolean {
  return a.top <= b.top && b.bottom <= a.bottom && a.left <= b.left && b.right <= a.right;
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.bottom === b.bottom && a.left === b.left && a.right === b.right;
}
