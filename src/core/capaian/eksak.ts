/** Exact decimal arithmetic for everything that is divided, averaged or compared with a threshold. */
import { Decimal } from 'decimal.js';
import { bilanganPada, pangkatSepuluh, skalaDesimal } from '../text/desimal';

/** Forty digits are enough for any quotient that is rounded to a few decimals afterwards; half goes up (away from 0). */
export const Eksak = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** An exact decimal number. */
export type Eksak = Decimal;

export const NOL: Eksak = new Eksak(0);
export const SATU: Eksak = new Eksak(1);

/**
 * The decimal number that a cell means: its first 15 significant digits, as many as Excel itself keeps.
 *
 * So 0.1 + 0.2 (0.30000000000000004) is 0.3 and 0.07 * 100 (7.000000000000001) is 7. Throws on Infinity and NaN, which
 * no cell holds.
 */
export function eksak(nilai: number): Eksak {
  if (!Number.isFinite(nilai)) throw new RangeError(`Bukan bilangan: ${String(nilai)}`);
  const tepat = new Eksak(nilai);
  return tepat.precision() <= 15 ? tepat : tepat.toSignificantDigits(15);
}

/** A hundredth of a figure, exact: 7.96 percent points are the ratio 0.0796. */
export function perSeratus(nilai: number): number {
  const skala = skalaDesimal(nilai);
  return skala === null ? eksak(nilai).div(100).toNumber() : bilanganPada(nilai, skala) / pangkatSepuluh(skala + 2);
}

/** The smaller of two. */
export function terkecil(a: Eksak, b: Eksak): Eksak {
  return a.lessThan(b) ? a : b;
}

/** The larger of two. */
export function terbesar(a: Eksak, b: Eksak): Eksak {
  return a.greaterThan(b) ? a : b;
}
