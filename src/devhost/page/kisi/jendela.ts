/** Which rows and columns are in sight, with a few around them, so that scrolling meets no empty places. */
import { columnCountOf, indexAt, rowCountOf, type Ukuran } from './ukuran';

export interface Jendela {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Tampak {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly height: number;
  readonly width: number;
}

/** Width of the row numbers and height of the column letters, as in halaman.css. */
export const KEPALA = { width: 48, height: 24 } as const;

const MORE_ROWS = 10;
const MORE_COLUMNS = 3;

export function jendelaDari(ukuran: Ukuran, tampak: Tampak): Jendela {
  const { frozenRows, frozenColumns, rows, columns } = ukuran;
  const above = rows[frozenRows] ?? 0;
  const before = columns[frozenColumns] ?? 0;
  const top = indexAt(rows, tampak.scrollTop + above) - MORE_ROWS;
  const bottom = indexAt(rows, tampak.scrollTop + tampak.height) + MORE_ROWS;
  const left = indexAt(columns, tampak.scrollLeft + before) - MORE_COLUMNS;
  const right = indexAt(columns, tampak.scrollLeft + tampak.width) + MORE_COLUMNS;
  return {
    top: Math.max(frozenRows, top),
    bottom: Math.min(rowCountOf(ukuran) - 1, bottom),
    left: Math.max(0, left),
    right: Math.min(columnCountOf(ukuran) - 1, right),
  };
}

/** How far to scroll so that a stretch is in sight; one that was out of sight comes to the middle. */
export function gulirKe(from: number, size: number, frozen: number, now: number, view: number): number {
  if (from < frozen) return now;
  const low = now + frozen;
  const high = now + view;
  if (from >= low && from + size <= high) return now;
  const isNear = from + size > low - view / 4 && from < high + view / 4;
  if (!isNear) return Math.max(0, from - frozen - (view - frozen - size) / 2);
  return from < low ? from - frozen : Math.min(from - frozen, from + size - view);
}
