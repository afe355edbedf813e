/**
 * Decimal figures as whole numbers of tenths, hundredths and so on. Doubles hold those exactly, so that most figures of a
 * workbook can be compared, rounded and divided without a decimal library; what does not fit is left to it.
 */

/** Any decimal of at most fifteen digits is read back from its double; more digits are the noise of a calculation. */
const TERBESAR = 1e15;
const PANGKAT: readonly number[] = Array.from({ length: 16 }, (_, i) => Number(`1e${i}`));
/** Figures up to this times a power of ten lie at most a few millionths beside the true product. */
const TERBESAR_KASAR = 1e9;
/** A product this near to a half may be one. */
const DEKAT_SETENGAH = 0.4999;

/**
 * Decimals of the shortest form of a number; null where that has more than fifteen digits.
 *
 * The quotient of two whole numbers below 2^53 is the double nearest to it. So a number that equals `bulat / 10^skala` is
 * read from that decimal, and no other decimal of fifteen digits is read as the same number.
 *
 * @example skalaDesimal(7.96) // 2; skalaDesimal(0.1 + 0.2) // null
 */
export function skalaDesimal(nilai: number): number | null {
  for (let skala = 0; skala < PANGKAT.length; skala++) {
    const pangkat = PANGKAT[skala] ?? 1;
    const bulat = Math.round(nilai * pangkat);
    if (Math.abs(bulat) >= TERBESAR) return null;
    if (bulat / pangkat === nilai) return skala;
  }
  return null;
}

/** 10^skala for a scale of `skalaDesimal`. */
export function pangkatSepuluh(skala: number): number {
  return PANGKAT[skala] ?? Number(`1e${skala}`);
}

/** A figure as the whole number that it is at a scale not smaller than its own: (7.96, 2) is 796. */
export function bilanganPada(nilai: number, skala: number): number {
  return Math.round(nilai * pangkatSepuluh(skala));
}

/**
 * A figure rounded half up, counted in units of its last decimal: (1.234, 2) is 123. Null where a double cannot tell:
 * near a half, where the decimal digits themselves must decide (1.005), and for large figures.
 */
export function bulatKasar(nilai: number, desimal: number): number | null {
  const kali = nilai * (PANGKAT[desimal] ?? NaN);
  if (!(Math.abs(kali) < TERBESAR_KASAR)) return null;
  const bulat = Math.round(kali);
  return Math.abs(kali - bulat) > DEKAT_SETENGAH ? null : bulat;
}
