/** Bands of filled rows, and tables that stand beside each other in one band. */
import { irisan, rupaKepala, type BarisIsi } from './lembaran';
import { menamaiBaris } from './judul-kolom';

export interface Blok {
  readonly baris: readonly BarisIsi[];
  /** Blank rows above the block. */
  readonly jarak: number;
  /** True for texts beside a table that belong to none: a legend, notes. */
  readonly samping?: true;
}

/** Runs of filled rows; `jarak` counts the blank rows above each. */
export function pita(baris: readonly BarisIsi[]): Blok[] {
  const hasil: Blok[] = [];
  let kini: BarisIsi[] = [];
  let akhir = -1;
  let jarak = 0;
  for (const satu of baris) {
    if (kini.length > 0 && satu.row !== akhir + 1) {
      hasil.push({ baris: kini, jarak });
      jarak = satu.row - akhir - 1;
      kini = [];
    }
    kini.push(satu);
    akhir = satu.row;
  }
  if (kini.length > 0) hasil.push({ baris: kini, jarak });
  return hasil;
}

/** Columns that no cell of a band covers, between its first and last column; a row of one cell (a title) does not count. */
function kolomKosong(baris: readonly BarisIsi[]): { readonly col: number; readonly lebar: number }[] {
  const terisi: true[] = [];
  for (const { isi } of baris) {
    if (isi.length < 2) continue;
    for (const satu of isi) for (let i = 0; i < satu.lebar; i++) terisi[satu.col + i] = true;
  }
  const kolom = Object.keys(terisi).map(Number);
  return kolom.slice(1).flatMap((col, i) => {
    const kiri = kolom[i] ?? col;
    return col - kiri > 1 ? [{ col: kiri + 1, lebar: col - kiri - 1 }] : [];
  });
}

/** Rows looked at for a header. */
const ATAS = 8;

const barisKepala = (baris: readonly BarisIsi[]): BarisIsi[] =>
  baris.slice(0, ATAS).filter((satu) => rupaKepala(satu) === 'kuat');

/** True where a header names its rows: a part without such a column only continues the table on its left. */
const bernama = (kepala: readonly BarisIsi[]): boolean =>
  kepala.some(({ isi }) => isi.some((satu) => menamaiBaris(satu.text)));

/** Splits a band where a blank column stands between two tables that each have a header of their own. */
export function berdampingan(blok: Blok): Blok[] {
  for (const { col, lebar } of kolomKosong(blok.baris)) {
    const kiri = blok.baris.map((satu) => irisan(satu, 0, col - 1)).filter((satu) => satu.isi.length > 0);
    const kanan = blok.baris
      .map((satu) => irisan(satu, col, Number.MAX_SAFE_INTEGER))
      .filter((satu) => satu.isi.length > 0);
    if (barisKepala(kiri).length === 0) continue;
    const dinamai = bernama(barisKepala(kanan));
    if (!dinamai && lebar >= 2 && kanan.every(({ isi }) => isi.every((satu) => !satu.angka)))
      return [
        { baris: kiri, jarak: blok.jarak },
        { baris: kanan, jarak: blok.jarak, samping: true },
      ];
    if (!dinamai) continue;
    return [{ baris: kiri, jarak: blok.jarak }, ...berdampingan({ baris: kanan, jarak: blok.jarak })];
  }
  return [blok];
}
