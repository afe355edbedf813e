import { Decimal } from 'decimal.js';
import { bilanganPada, pangkatSepuluh, skalaDesimal } from './desimal';

/** Enough for every double: the shortest decimal form of the largest has 309 digits, of the smallest 324 places. */
const Tepat = Decimal.clone({ precision: 700, toExpNeg: -400, toExpPos: 400 });

/** The largest power of ten that a double holds exactly. */
const PANGKAT_TEPAT = 22;

/** What is printed where a calculation has no result. */
const TIDAK_ADA_HASIL = 'n/a';

/**
 * Rounds half up, away from zero, on the decimal figure a person reads (the shortest that gives this double), so
 * that 1.005 becomes 1.01 although the double lies just below it. The result is never -0; NaN and infinity pass.
 *
 * @example bulatkan(2.675, 2) // 2.68
 */
export function bulatkan(nilai: number, desimal: number): number {
  if (!Number.isFinite(nilai) || Number.isInteger(nilai)) return nilai + 0;
  const tampak = Math.max(0, desimal);
  const skala = skalaDesimal(nilai);
  if (skala === null) return new Tepat(nilai).toDecimalPlaces(tampak, Decimal.ROUND_HALF_UP).toNumber() + 0;
  return skala <= tampak ? nilai + 0 : bulatkanBilangan(bilanganPada(nilai, skala), skala, tampak);
}

/** A whole number of 10^-skala, rounded half up to fewer decimals. */
function bulatkanBilangan(bilangan: number, skala: number, desimal: number): number {
  const satuan = pangkatSepuluh(skala - desimal);
  const besar = Math.abs(bilangan);
  const sisa = besar % satuan;
  const bulat = (besar - sisa) / satuan + (sisa * 2 >= satuan ? 1 : 0);
  return (Math.sign(bilangan) * bulat) / pangkatSepuluh(desimal) + 0;
}

/**
 * A figure in id-ID: dots between thousands, decimal comma, "-" before a negative (EYD V). Rounds as `bulatkan`.
 * Not a number or infinite gives "n/a".
 *
 * @example formatAngka(25385899.5, 2) // '25.385.899,50'
 */
export function formatAngka(nilai: number, desimal: number): string {
  if (!Number.isFinite(nilai)) return TIDAK_ADA_HASIL;
  const tetap = new Tepat(nilai).toFixed(Math.max(0, desimal), Decimal.ROUND_HALF_UP);
  const [bulat = '0', pecahan] = tetap.replace('-', '').split('.');
  const angka = bulat.replace(/\B(?=(\d{3})+$)/g, '.') + (pecahan === undefined ? '' : `,${pecahan}`);
  const negatif = tetap.startsWith('-') && /[1-9]/.test(tetap);
  return negatif ? `-${angka}` : angka;
}

/**
 * Percent points with the sign and without a blank (EYD V: 80,5%), two decimals unless told.
 *
 * @example formatPersen(80.456) // '80,46%'
 */
export function formatPersen(poin: number, desimal = 2): string {
  return Number.isFinite(poin) ? `${formatAngka(poin, desimal)}%` : TIDAK_ADA_HASIL;
}

/**
 * Whole rupiah without dot, blank or ",-" (EYD V).
 *
 * @example formatRupiah(1500000) // 'Rp1.500.000'
 */
export function formatRupiah(nilai: number): string {
  if (!Number.isFinite(nilai)) return TIDAK_ADA_HASIL;
  const angka = formatAngka(nilai, 0);
  return angka.startsWith('-') ? `-Rp${angka.slice(1)}` : `Rp${angka}`;
}

/** Decimals of the shortest form of a number: 7.96 has 2, 1e-7 has 7, 1200 has 0. */
export function jumlahDesimal(nilai: number): number {
  return skalaDesimal(nilai) ?? (Number.isFinite(nilai) ? new Tepat(nilai).decimalPlaces() : 0);
}

/** value × factor without binary noise: kaliTepat(0.0796, 100) is 7.96, not 7.960000000000001. */
export function kaliTepat(nilai: number, faktor: number): number {
  return kaliBulat(nilai, faktor) ?? (Number.isFinite(nilai) ? new Tepat(nilai).times(faktor).toNumber() + 0 : nilai);
}

/** The same in whole numbers; null where they do not hold the product. */
function kaliBulat(nilai: number, faktor: number): number | null {
  const skala = skalaDesimal(nilai);
  const skalaFaktor = skalaDesimal(faktor);
  if (skala === null || skalaFaktor === null) return null;
  const hasil = bilanganPada(nilai, skala) * bilanganPada(faktor, skalaFaktor);
  const pembagi = skala + skalaFaktor;
  return Number.isSafeInteger(hasil) && pembagi <= PANGKAT_TEPAT ? hasil / pangkatSepuluh(pembagi) + 0 : null;
}
