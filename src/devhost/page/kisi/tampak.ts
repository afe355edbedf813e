/** What the grid draws and where it scrolls to. */
import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { LAST_COLUMN, LAST_ROW, formatRange } from '../../../core/workbook/address';
import { mergeAt } from '../../../core/workbook/sheet';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import { overlaps, type Tempat } from './gerak';
import { gulirKe, jendelaDari, KEPALA, type Jendela, type Tampak } from './jendela';
import { kotakDari, type Kotak, type Ukuran } from './ukuran';

export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The window of now; the same object as long as it shows the same rows and columns. */
export function useJendela(ukuran: Ukuran, tampak: Tampak): Jendela {
  const { top, bottom, left, right } = jendelaDari(ukuran, tampak);
  return useMemo(() => ({ top, bottom, left, right }), [top, bottom, left, right]);
}

/** Brings a new selection into sight; the place alone decides, so that scrolling away from it stays possible. */
export function useGulir(
  scroller: RefObject<HTMLDivElement>,
  ukuran: Ukuran,
  sheet: Sheet,
  pilihan: Range,
  moving: Tempat,
): void {
  const latest = useRef(ukuran);
  latest.current = ukuran;
  const place = `${sheet.name}!${formatRange(pilihan)}`;
  const merge = mergeAt(sheet, moving.row, moving.col);
  const { top, left, bottom, right } = merge ?? {
    top: Math.min(moving.row, pilihan.bottom),
    left: Math.min(moving.col, pilihan.right),
    bottom: moving.row,
    right: moving.col,
  };
  useLayoutEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    const now = latest.current;
    const isWholeColumn = pilihan.bottom - pilihan.top >= LAST_ROW;
    const isWholeRow = pilihan.right - pilihan.left >= LAST_COLUMN;
    const box = kotakDari(now, { top, left, bottom, right });
    const frozen = { rows: now.rows[now.frozenRows] ?? 0, columns: now.columns[now.frozenColumns] ?? 0 };
    const height = view.clientHeight - KEPALA.height;
    const width = view.clientWidth - KEPALA.width;
    if (!isWholeColumn) view.scrollTop = gulirKe(box.top, box.height, frozen.rows, view.scrollTop, height);
    if (!isWholeRow) view.scrollLeft = gulirKe(box.left, box.width, frozen.columns, view.scrollLeft, width);
  }, [place, top, left]);
}

/** The rows from first to last that are not hidden. */
export function rowsBetween(ukuran: Ukuran, first: number, last: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row++) {
    if ((ukuran.rows[row + 1] ?? 0) > (ukuran.rows[row] ?? 0)) rows.push(row);
  }
  return rows;
}

/** Rows above the window in which a merged range begins that reaches into it. */
export function anchorRows(sheet: Sheet, jendela: Jendela, ukuran: Ukuran): number[] {
  const reaching = sheet.merges.filter(
    (merge) => merge.top < jendela.top && merge.top >= ukuran.frozenRows && overlaps(merge, jendela),
  );
  return [...new Set(reaching.map((merge) => merge.top))];
}

/** Whether the cell is among those drawn. */
export function isDrawn({ row, col }: Tempat, jendela: Jendela, ukuran: Ukuran): boolean {
  const isRow = row < ukuran.frozenRows || (jendela.top <= row && row <= jendela.bottom);
  const isColumn = col < ukuran.frozenColumns || (jendela.left <= col && col <= jendela.right);
  return isRow && isColumn;
}

/** Where the cell stands in the view of now, for the editor over it; kept inside the view. */
export function editorBox(ukuran: Ukuran, tampak: Tampak, sheet: Sheet, { row, col }: Tempat): Kotak {
  const range = mergeAt(sheet, row, col) ?? { top: row, bottom: row, left: col, right: col };
  const { left, top, width, height } = kotakDari(ukuran, range);
  const x = left - (col < ukuran.frozenColumns ? 0 : tampak.scrollLeft);
  const y = top - (row < ukuran.frozenRows ? 0 : tampak.scrollTop);
  return {
    left: KEPALA.width + Math.max(0, x),
    top: KEPALA.height + Math.max(0, y),
    width: Math.max(80, Math.min(width, tampak.width)),
    height: Math.min(height, tampak.height),
  };
}

/** What the mouse is over: a cell, a whole row, a whole column, or the sheet. */
export function hitOf(target: EventTarget): Range | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row],[data-col],[data-pojok]') : null;
  if (element === null) return null;
  const { row, col } = element.dataset;
  const [top, bottom] = row === undefined ? [0, LAST_ROW] : [Number(row), Number(row)];
  const [left, right] = col === undefined ? [0, LAST_COLUMN] : [Number(col), Number(col)];
  return { top, left, bottom, right };
}
