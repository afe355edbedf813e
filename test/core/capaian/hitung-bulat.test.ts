import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { eksak, perSeratus } from '../../../src/core/capaian/eksak';
import { hitungCapaian } from '../../../src/core/capaian/hitung';
import { hitungBulat } from '../../../src/core/capaian/hitung-bulat';
import { type Arah, KEBIJAKAN_BAKU, type Kebijakan } from '../../../src/core/capaian/kebijakan';
import { sesuaiCetak } from '../../../src/core/capaian/sesuai';
import { angka } from './bentuk';

const Tepat = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

const pendek = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 4 }))
  .map(([n, d]) => Number(`${n}e-${d}`));

/** The formulas as they are written in the regulations, on forty digits. */
function rumus(t: Decimal, r: Decimal, arah: Arah, minimasi: Kebijakan['minimasi']): Decimal {
  if (arah === 'turun') return minimasi === 'rasio' ? t.div(r) : new Tepat(2).minus(r.div(t));
  if (arah === 'tetap' || arah === 'rentang') return new Tepat(1).minus(r.minus(t).abs().div(t));
  return r.div(t);
}

describe('hitungBulat', () => {
  it('gives 2 - R/T, its status and its limits', () => {
    // 2 - 14/16 = 1,125; with a limit of 110% on the table 1,1
    expect(hitungBulat(angka(16), angka(14), 'turun', KEBIJAKAN_BAKU)).toEqual({
      capaian: 1.125,
      mentah: 1.125,
      status: 'melampaui',
      alasan: null,
      selang: { bawah: 1.125, atas: 1.125 },
    });
    const berbatas: Kebijakan = { ...KEBIJAKAN_BAKU, batasAtas: 1.1, batasAtasPadaTabel: true };
    expect(hitungBulat(angka(16), angka(14), 'turun', berbatas)).toMatchObject({ capaian: 1.1, mentah: 1.125 });
    // 2 - 50/16 = -1,125, never below 0
    expect(hitungBulat(angka(16), angka(50), 'turun', KEBIJAKAN_BAKU)).toMatchObject({ capaian: 0, mentah: -1.125 });
  });

  it('leaves to the long way what is no plain pair of figures', () => {
    expect(hitungBulat(angka(0), angka(14), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    expect(hitungBulat(angka(-4), angka(-3), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    // T / R without a realisasi is as good as can be
    expect(hitungBulat(angka(4), angka(0), 'turun', { ...KEBIJAKAN_BAKU, minimasi: 'rasio' })).toBeNull();
    expect(hitungBulat(angka(1 / 3), angka(3), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    expect(hitungBulat(angka(2e9), angka(3), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    expect(hitungBulat(angka(2.89), angka(3.45, { tepat: false }), 'naik', KEBIJAKAN_BAKU)).toBeNull();
    expect(
      hitungBulat(angka(4), angka(3), 'naik', { ...KEBIJAKAN_BAKU, skalaStatus: { tercapai: 0.99999, melampaui: 1 } }),
    ).toBeNull();
  });

  it('gives what forty digits give, to the last bit', () => {
    const batas = fc.constantFrom<Partial<Kebijakan>>(
      {},
      { minimasi: 'rasio' },
      { batasAtas: 1.2, batasAtasPadaTabel: true },
      { batasBawah: 0.5, skalaStatus: { tercapai: 0.95, melampaui: 1.05 } },
    );
    fc.assert(
      fc.property(
        pendek,
        pendek,
        fc.constantFrom<Arah>('naik', 'turun', 'tetap', 'rentang', 'jenjang'),
        batas,
        (t, r, arah, lain) => {
          const kebijakan = { ...KEBIJAKAN_BAKU, ...lain };
          fc.pre(t > 0 && (r > 0 || kebijakan.minimasi === 'selisih'));
          const rasio = rumus(new Tepat(t), new Tepat(r), arah, kebijakan.minimasi);
          const atas = kebijakan.batasAtas ?? Infinity;
          const capaian = rasio.lessThan(kebijakan.batasBawah)
            ? kebijakan.batasBawah
            : Math.min(rasio.toNumber(), atas);
          const { melampaui, tercapai } = kebijakan.skalaStatus;
          expect(hitungBulat(angka(t), angka(r), arah, kebijakan)).not.toBeNull();
          expect(hitungCapaian(angka(t), angka(r), arah, kebijakan)).toEqual({
            capaian,
            mentah: rasio.toNumber(),
            status: rasio.greaterThan(melampaui) ? 'melampaui' : rasio.lessThan(tercapai) ? 'belum' : 'tercapai',
            alasan: null,
            selang: { bawah: capaian, atas: capaian },
          });
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('printed figures in plain numbers', () => {
  it('fit an interval as the decimal digits say, also at a half', () => {
    const bulat = (nilai: number, desimal: number): Decimal =>
      eksak(nilai).toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
    const ujung = fc.oneof(
      pendek,
      fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 3 })).map(([n, d]) => Number(`${n}5e-${d + 1}`)),
      fc.tuple(fc.nat({ max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / b),
    );
    fc.assert(
      fc.property(ujung, ujung, ujung, fc.nat({ max: 5 }), (nilai, bawah, atas, desimal) => {
        const tertulis = bulat(nilai, desimal);
        expect(sesuaiCetak({ nilai, desimal }, { bawah, atas })).toBe(
          bulat(bawah, desimal).lessThanOrEqualTo(tertulis) && bulat(atas, desimal).greaterThanOrEqualTo(tertulis),
        );
      }),
      { numRuns: 3000 },
    );
    expect(sesuaiCetak({ nilai: 1.01, desimal: 2 }, { bawah: 1.005, atas: 1.005 })).toBe(true);
    expect(sesuaiCetak({ nilai: 2.67, desimal: 2 }, { bawah: 2.675, atas: 2.675 })).toBe(false);
  });

  it('are divided by a hundred exactly', () => {
    fc.assert(
      fc.property(fc.oneof(pendek, fc.double({ noNaN: true, noDefaultInfinity: true })), (nilai) => {
        expect(perSeratus(nilai)).toBe(eksak(nilai).div(100).toNumber());
      }),
      { numRuns: 3000 },
    );
  });
});
