/** Columns right of a table: free ones only, each with its caption in the last row of the header. */
import type { TabelMap } from '../../recognition/tabel';
import { columnName, formatRange, LAST_COLUMN } from '../../workbook/address';
import { rangesMeet } from '../../workbook/object';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Range, Sheet } from '../../workbook/workbook';
import { biarkan, tulisSel, type Kertas } from './kertas';

/** Hands out the free columns right of each table, one after the other. */
export interface KolomBebas {
  /** The next free column of a table with its caption written; null, said once for each table, where there is none. */
  readonly ambil: (tabel: TabelMap, judul: string) => number | null;
}

export function kolomBebas(kertas: Kertas): KolomBebas {
  const terpakai = new Map<TabelMap, number>();
  const ditolak = new Set<TabelMap>();
  return {
    ambil: (tabel, judul) => {
      const sheet = kertas.lembar.get(tabel.lembar);
      if (sheet === undefined || ditolak.has(tabel)) return null;
      const col = (terpakai.get(tabel) ?? tabel.range.right) + 1;
      const row = Math.max(tabel.kepala.top, tabel.kepala.bottom);
      const alasan = alasanKolom(kertas, tabel, sheet, col);
      if (alasan !== null) {
        ditolak.add(tabel);
        biarkan(kertas, { sheet: sheet.name, row, col: Math.min(col, LAST_COLUMN) }, alasan);
        return null;
      }
      terpakai.set(tabel, col);
      tulisSel(kertas, { sheet: sheet.name, row, col }, { teks: judul });
      return col;
    },
  };
}

/** Why nothing may be written into a column beside a table; null where all its cells are free. */
function alasanKolom({ bahan }: Kertas, tabel: TabelMap, sheet: Sheet, col: number): string | null {
  const { range, kepala } = tabel;
  const tabelIni = `tabel ${formatRange(range)}`;
  if (col > LAST_COLUMN) return `Tidak ada kolom lagi di sebelah kanan ${tabelIni}.`;
  const nama = columnName(col);
  if (sheet.isProtected)
    return `Kolom ${nama} di sebelah kanan ${tabelIni} berada pada lembar "${sheet.name}" yang terlindungi; buka proteksi lembar itu lebih dahulu.`;
  if (sheet.visibility !== 'visible' || sheet.hiddenColumns.has(col))
    return `Kolom ${nama} di sebelah kanan ${tabelIni} disembunyikan; tampilkan lebih dahulu.`;
  if (kepala.bottom < kepala.top)
    return `Kolom baru tidak dibuat karena ${tabelIni} tidak mempunyai baris judul kolom.`;
  const tempat: Range = { top: range.top, bottom: range.bottom, left: col, right: col };
  const terisi = barisTerisi(sheet, tempat);
  const isBertabrakan =
    terisi ||
    sheet.merges.some((merge) => rangesMeet(merge, tempat)) ||
    bahan.berkas.tabel.some((lain) => lain !== tabel && lain.lembar === sheet.name && rangesMeet(lain.range, tempat));
  return isBertabrakan
    ? `Kolom ${nama} di sebelah kanan ${tabelIni} sudah terisi; kosongkan kolom itu bila kolom baru masih diperlukan.`
    : null;
}

function barisTerisi(sheet: Sheet, { top, bottom, left }: Range): boolean {
  for (let row = top; row <= bottom; row++) {
    const cell = cellAt(sheet, row, left);
    if (cell?.formula !== undefined || !isBlank(cell)) return true;
  }
  return false;
}
