/** Averages over indicators and aggregates over quarters, exact. */
import { type Eksak, SATU, NOL, eksak } from './eksak';

/** aritmetik is the rule of most reports; geometrik PMK 22/2021, within one output; berbobot where a Bobot column stands. */
export type CaraRataRata = 'aritmetik' | 'geometrik' | 'berbobot';

/**
 * The average of what can be computed (null is left out, with its weight); null where nothing is left, where the weights
 * add up to zero, or where a geometric average meets a negative figure. Units in, units out; not rounded.
 *
 * `rataRata([1.2, null, 0.9], 'aritmetik')` is 1.05; `rataRata([100, 90], 'geometrik')` is 94.868...
 * Throws a RangeError where `berbobot` has not one weight for each figure.
 */
export function rataRata(
  nilai: readonly (number | null)[],
  cara: CaraRataRata,
  bobot?: readonly (number | null)[],
): number | null {
  if (cara === 'berbobot') return rataRataBerbobot(nilai, bobot ?? []);
  const ada = nilai.filter((x) => x !== null).map(eksak);
  if (ada.length === 0) return null;
  if (cara === 'aritmetik') return jumlahkan(ada).div(ada.length).toNumber();
  if (ada.some((x) => x.lessThan(0))) return null;
  const hasilKali = ada.reduce((a, b) => a.times(b), SATU);
  return hasilKali.pow(SATU.div(ada.length)).toSignificantDigits(30).toNumber();
}

function rataRataBerbobot(nilai: readonly (number | null)[], bobot: readonly (number | null)[]): number | null {
  if (bobot.length !== nilai.length) throw new RangeError('Banyaknya bobot tidak sama dengan banyaknya nilai.');
  let jumlah = NOL;
  let jumlahBobot = NOL;
  for (const [i, satu] of nilai.entries()) {
    const beban = bobot[i] ?? null;
    if (satu === null || beban === null) continue;
    jumlah = jumlah.plus(eksak(satu).times(eksak(beban)));
    jumlahBobot = jumlahBobot.plus(eksak(beban));
  }
  return jumlahBobot.isZero() ? null : jumlah.div(jumlahBobot).toNumber();
}

function jumlahkan(nilai: readonly Eksak[]): Eksak {
  return nilai.reduce((a, b) => a.plus(b), NOL);
}

/**
 * How the figures of quarters make the figure of the year: kumulatif holds the sum so far, jumlah is added up, terakhir is
 * the last known one (indices, grades), rata-rata the mean of what is filled. Practice of action plans.
 */
export type SifatTriwulan = 'kumulatif' | 'jumlah' | 'terakhir' | 'rata-rata';

/**
 * The figure for the year so far from the figures of its quarters, in their order; null where none is filled.
 *
 * `agregatTriwulan([4, 8, null, null], 'jumlah')` is 12, `'kumulatif'` and `'terakhir'` 8, `'rata-rata'` 6.
 */
export function agregatTriwulan(nilai: readonly (number | null)[], sifat: SifatTriwulan): number | null {
  const ada = nilai.filter((x) => x !== null);
  if (sifat === 'kumulatif' || sifat === 'terakhir') return ada.at(-1) ?? null;
  if (ada.length === 0) return null;
  return sifat === 'rata-rata' ? rataRata(ada, 'aritmetik') : jumlahkan(ada.map(eksak)).toNumber();
}

/** Reads the nature of quarterly figures as an action plan names it; null where the text names none. */
export function bacaSifatTriwulan(teks: string): SifatTriwulan | null {
  const rapi = teks.toLowerCase();
  if (/non[\s-]*kumulatif|tidak kumulatif|per triwulan|per tw\b|jumlah|penjumlahan|\bsum\b|inkremental/.test(rapi))
    return 'jumlah';
  if (/kumulatif|akumulasi|akumulatif|s\.?d\.? (?:tw|triwulan)/.test(rapi)) return 'kumulatif';
  if (/posisi|terakhir|akhir|\blast\b/.test(rapi)) return 'terakhir';
  if (/rata|rerata|average|\bavg\b/.test(rapi)) return 'rata-rata';
  return null;
}

/**
 * The target of one year from cumulative targets of two: 150 after 105 is 45. Where the unit says kumulatif or akumulasi,
 * Perkin holds this difference.
 */
export function selisihKumulatif(tahunIni: number, tahunLalu: number): number {
  return eksak(tahunIni).minus(eksak(tahunLalu)).toNumber();
}
