/** Rows that only continue the text of the row above, as a page break or a pasted document leaves them. */
import { bersihTeks } from '../../recognition/lembaran';
import type { Bidang, Kolom, TabelMap } from '../../recognition/tabel';
import { cellAt, isBlank, mergeAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';

const URAIAN = new Set<Bidang>(['indikator', 'sasaranIndikator', 'uraian', 'sasaran', 'kegiatan']);

interface Sambungan {
  readonly row: number;
  readonly col: number;
  /** The row that the text belongs to. */
  readonly induk: number;
}

/** The column of the only filled cell of a row; null where there are none or several. */
function kolomTunggal(sheet: Sheet, tabel: TabelMap, row: number): Kolom | null {
  let satu: Kolom | null = null;
  for (const kolom of tabel.kolom) {
    if (isBlank(cellAt(sheet, row, kolom.col))) continue;
    if (satu !== null) return null;
    satu = kolom;
  }
  return satu;
}

/** The only filled cell of a row, where it holds the rest of a sentence: it begins in lower case and carries no number. */
function selSambungan(sheet: Sheet, tabel: TabelMap, row: number): number | null {
  const satu = kolomTunggal(sheet, tabel, row);
  if (satu === null || !URAIAN.has(satu.bidang)) return null;
  if (mergeAt(sheet, row, satu.col) !== undefined) return null;
  const teks = bersihTeks(cellAt(sheet, row, satu.col)?.text ?? '');
  // "a. ..." and "i) ..." begin an item of their own
  return /^[a-z(][^.)]/.test(teks) && !/^[a-z]{1,3}[.)]\s/.test(teks) ? satu.col : null;
}

/** All continuation rows of a table. */
export function barisLanjutan(sheet: Sheet, tabel: TabelMap): Sambungan[] {
  if (tabel.susun !== 'kolom') return [];
  const hasil: Sambungan[] = [];
  let induk: number | null = null;
  for (const { row, peran } of tabel.baris) {
    const col =
      induk !== null && (peran === 'data' || peran === 'lanjutan' || peran === 'seksi')
        ? selSambungan(sheet, tabel, row)
        : null;
    if (col !== null && induk !== null && !isBlank(cellAt(sheet, induk, col))) {
      hasil.push({ row, col, induk });
      continue;
    }
    induk = peran === 'data' ? row : null;
  }
  return hasil;
}
