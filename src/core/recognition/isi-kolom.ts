/** What the cells of a column hold, in counts: the evidence where captions lie or say nothing. */
import { isPercentFormat } from '../workbook/number-format';
import { jenisSatuan } from '../text/satuan';
import { ingatOleh } from '../text/ingat';
import type { BarisIsi, Isi } from './lembaran';

export interface IsiKolom {
  readonly n: number;
  readonly angka: number;
  readonly teks: number;
  /** Numbers up to two digits, letters, and codes such as "SK 1". */
  readonly nomor: number;
  readonly persen: number;
  /** Figures of a million and more. */
  readonly besar: number;
  /** Unit words without a figure ("Persen", "Orang"). */
  readonly satuan: number;
  /** Longest text. */
  readonly terpanjang: number;
}

/** A column that holds nothing. */
export const KOSONG: IsiKolom = {
  n: 0,
  angka: 0,
  teks: 0,
  nomor: 0,
  persen: 0,
  besar: 0,
  satuan: 0,
  terpanjang: 0,
};

/** Rows looked at per table: enough to know a column, constant in cost. */
const CUPLIKAN = 200;
const NOMOR = /^(?:[a-z]{0,3}[.\s-]?\d{1,3}(?:\.\d{1,2})*[.)]?|[a-z][.)]?|[ivx]+[.)]?|[a-z]{2}\.?|ss\d+\/\d+)$/i;

type Hitungan = { -readonly [ciri in keyof IsiKolom]: number };

function nilaiKasar(isi: Isi): number {
  if (typeof isi.cell.value === 'number') return isi.cell.value;
  return Number(isi.text.replace(/\D/g, '')) / (/[.,]\d{2}$/.test(isi.text) ? 100 : 1);
}

function catat(h: Hitungan, isi: Isi): void {
  h.n++;
  if (isi.text.length > h.terpanjang) h.terpanjang = isi.text.length;
  if (NOMOR.test(isi.text)) h.nomor++;
  if (isi.angka) {
    h.angka++;
    if (isi.text.includes('%') || isPercentFormat(isi.cell.numberFormat)) h.persen++;
    if (Math.abs(nilaiKasar(isi)) >= 1e6) h.besar++;
    return;
  }
  h.teks++;
  if (isi.text.length <= 30 && !/\d/.test(isi.text) && jenisSatuan(isi.text) !== 'lain') h.satuan++;
}

/** Profiles of all columns over the first rows of a table, worked out once for its rows. */
export const profilKolom = ingatOleh((baris: readonly BarisIsi[]): ReadonlyMap<number, IsiKolom> => {
  const hitungan = new Map<number, Hitungan>();
  for (const satu of baris.slice(0, CUPLIKAN)) {
    if (satu.isi.length < 2) continue;
    for (const isi of satu.isi) {
      let h = hitungan.get(isi.col);
      if (h === undefined) {
        h = { ...KOSONG };
        hitungan.set(isi.col, h);
      }
      catat(h, isi);
    }
  }
  return hitungan;
});
