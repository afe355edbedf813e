import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { bilanganPada, bulatKasar, pangkatSepuluh, skalaDesimal } from '../../../src/core/text/desimal';
import { bulatkan, jumlahDesimal, kaliTepat } from '../../../src/core/text/format-angka';

const Tepat = Decimal.clone({ precision: 700, toExpNeg: -400, toExpPos: 400 });

/** Figures as sheets hold them: short decimals, halves, quotients, and any double at all. */
const angka = fc.oneof(
  fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat({ max: 9 })).map(([n, d]) => Number(`${n}e-${d}`)),
  fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 4 })).map(([n, d]) => Number(`${n}5e-${d + 1}`)),
  fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 })).map(([a, b]) => a / b),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('skalaDesimal', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [12, 0],
    [7.96, 2],
    [-1.005, 3],
    [1e-7, 7],
    [0.000_000_000_000_001, 15],
    [123_456_789.012_345, 6],
    // sixteen and more digits are the noise of a calculation
    [0.1 + 0.2, null],
    [1 / 3, null],
    [1e15, null],
    [1e-20, null],
    [Infinity, null],
    [NaN, null],
  ])('%s has %s decimals', (nilai, skala) => {
    expect(skalaDesimal(nilai)).toBe(skala);
  });

  it('is the number of decimals of the shortest form, and gives its digits', () => {
    fc.assert(
      fc.property(angka, (nilai) => {
        const skala = skalaDesimal(nilai);
        if (skala === null) {
          expect(new Tepat(nilai).precision(true) > 15 || new Tepat(nilai).decimalPlaces() > 15).toBe(true);
          return;
        }
        expect(skala).toBe(new Tepat(nilai).decimalPlaces());
        expect(new Tepat(bilanganPada(nilai, skala)).div(pangkatSepuluh(skala)).equals(nilai)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('bulatKasar', () => {
  it.each([
    [1.234, 2, 123],
    [-1.236, 2, -124],
    [87.5, 1, 875],
    [0, 3, 0],
    // a half is not decided by a double: 1.005 lies below it, 2.675 too
    [1.005, 2, null],
    [2.675, 2, null],
    [0.5, 0, null],
    [-0.125, 2, null],
    [1e9, 0, null],
    [1, 16, null],
  ])('%s with %s decimals is %s', (nilai, desimal, hasil) => {
    expect(bulatKasar(nilai, desimal)).toBe(hasil);
  });

  it('never rounds otherwise than the decimal digits do', () => {
    fc.assert(
      fc.property(angka, fc.nat({ max: 8 }), (nilai, desimal) => {
        const kasar = bulatKasar(nilai, desimal);
        if (kasar === null) return;
        const tepat = new Tepat(nilai).toSignificantDigits(15).toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
        expect(tepat.times(pangkatSepuluh(desimal)).equals(kasar)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('whole numbers give what decimal digits give', () => {
  it('rounding', () => {
    fc.assert(
      fc.property(angka, fc.nat({ max: 6 }), (nilai, desimal) => {
        const tepat = new Tepat(nilai).toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP).toNumber() + 0;
        expect(bulatkan(nilai, desimal)).toBe(tepat);
      }),
      { numRuns: 3000 },
    );
  });

  it('decimals and products', () => {
    const faktor = fc.constantFrom(100, 0.01, 1000, 0.001, 1e6, 1e-6, 1.5);
    fc.assert(
      fc.property(angka, faktor, (nilai, kali) => {
        expect(jumlahDesimal(nilai)).toBe(new Tepat(nilai).decimalPlaces());
        expect(kaliTepat(nilai, kali)).toBe(new Tepat(nilai).times(kali).toNumber() + 0);
      }),
      { numRuns: 3000 },
    );
  });
});
