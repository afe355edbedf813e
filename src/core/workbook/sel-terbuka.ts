/** Whether a plan may write into a cell, and if not, why, in one Indonesian sentence. */
import { formatCell, formatRange } from './address';
import { cellAt, isBlank, mergeAt } from './sheet';
import type { Address, Sheet } from './workbook';

/** Why a cell that is protected, hidden, or inside a merged area is left alone; null where it is open. */
export function alasanTempat(sheet: Sheet, { row, col }: Address): string | null {
  const sel = formatCell(row, col);
  if (sheet.isProtected)
    return `Sel ${sel} berada pada lembar "${sheet.name}" yang terlindungi; buka proteksi lembar itu lebih dahulu.`;
  if (sheet.visibility !== 'visible')
    return `Sel ${sel} berada pada lembar "${sheet.name}" yang disembunyikan; tampilkan lembar itu lebih dahulu.`;
  if (sheet.hiddenRows.has(row))
    return `Sel ${sel} berada pada baris ${row + 1} yang disembunyikan atau tersaring; tampilkan baris itu lebih dahulu.`;
  if (sheet.hiddenColumns.has(col))
    return `Sel ${sel} berada pada kolom yang disembunyikan; tampilkan kolom itu lebih dahulu.`;
  const merge = mergeAt(sheet, row, col);
  if (merge !== undefined && (merge.top !== row || merge.left !== col))
    return `Sel ${sel} berada di dalam sel gabungan ${formatRange(merge)}; pisahkan sel itu bila setiap baris perlu diisi.`;
  return null;
}

/** Why a cell that already holds something is left alone; null where it is empty. */
export function alasanTerisi(sheet: Sheet, { row, col }: Address): string | null {
  const cell = cellAt(sheet, row, col);
  const sel = formatCell(row, col);
  if (cell?.formula !== undefined) return `Sel ${sel} sudah berisi rumus.`;
  return isBlank(cell) ? null : `Sel ${sel} sudah berisi "${cell?.text ?? ''}".`;
}
