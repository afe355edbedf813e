/** Rows whose figures reach beyond the last caption of their table: a cell was inserted or left out on their left. */
import type { Kolom, TabelMap } from '../../recognition/tabel';
import { besaranDariTeks } from '../../text/baca-besaran';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';

export interface BarisGeser {
  readonly row: number;
  /** The column without a caption that holds a figure, and the last column that has one. */
  readonly col: number;
  readonly colBerjudul: number;
}

function terisi(sheet: Sheet, row: number, kolom: Kolom): boolean {
  const cell = cellAt(sheet, row, kolom.col);
  return cell !== undefined && !isBlank(cell) && besaranDariTeks(cell.text).jenis === 'angka';
}

/** All shifted rows of a table. */
export function barisGeser(sheet: Sheet, tabel: TabelMap): BarisGeser[] {
  const akhir = tabel.kolom.at(-1);
  const sebelum = tabel.kolom.at(-2);
  if (akhir === undefined || sebelum === undefined || akhir.jalur.length > 0 || sebelum.jalur.length === 0) return [];
  if (tabel.susun !== 'kolom' || tabel.kepala.bottom < tabel.kepala.top) return [];
  const data = tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row);
  const rows = data.filter((row) => terisi(sheet, row, akhir));
  // a column that many rows fill is one whose caption was forgotten, not a shift
  if (rows.length * 3 > data.length) return [];
  return rows.map((row) => ({ row, col: akhir.col, colBerjudul: sebelum.col }));
}
