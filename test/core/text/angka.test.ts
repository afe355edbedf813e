import fc from 'fast-check';

import { bulatkan, formatAngka, formatPersen, formatRupiah, parseAngka } from '../../../src/core/text/angka';
import type { BuktiAngka } from '../../../src/core/text/besaran';

const nilai = (text: string, bukti?: BuktiAngka): number | null => parseAngka(text, bukti)?.nilai ?? null;

describe('parseAngka: one reading', () => {
  test.each<[string, number, number, 'id' | 'en' | null]>([
    // text, value, decimals, style
    ['0', 0, 0, null],
    ['7', 7, 0, null],
    ['-7', -7, 0, null],
    ['+7', 7, 0, null],
    ['2023', 2023, 0, null],
    ['25385899000', 25385899000, 0, null],
    ['25.385.899.000', 25385899000, 0, 'id'],
    ['10.701.893.800,00', 10701893800, 2, 'id'],
    ['1.234,5', 1234.5, 1, 'id'],
    ['23,101,279,000', 23101279000, 0, 'en'],
    ['57,918,659,000', 57918659000, 0, 'en'],
    ['1,234.56', 1234.56, 2, 'en'],
    ['1,234,567.8', 1234567.8, 1, 'en'],
    ['7,96', 7.96, 2, 'id'],
    ['96,1', 96.1, 1, 'id'],
    ['1,33333', 1.33333, 5, 'id'],
    ['98.09', 98.09, 2, 'en'],
    ['1.9', 1.9, 1, 'en'],
    ['0.119402', 0.119402, 6, 'en'],
    ['0,125', 0.125, 3, 'id'],
    ['0.125', 0.125, 3, 'en'],
    ['0,00', 0, 2, 'id'],
    ['1234,567', 1234.567, 3, 'id'],
    ['1234.567', 1234.567, 3, 'en'],
    [',5', 0.5, 1, 'id'],
    ['1 234 567', 1234567, 0, 'id'],
    ['28.994. 209.001', 28994209001, 0, 'id'],
  ])('%s', (text, harapan, desimal, gaya) => {
    expect(parseAngka(text)).toMatchObject({ nilai: harapan, desimal, gaya, alternatif: null });
  });
});

describe('parseAngka: what stands around the figure', () => {
  test.each<[string, number]>([
    ['Rp 1.000', 1000],
    ['Rp. 1.000', 1000],
    ['Rp1.000', 1000],
    ['Rp 1.000,-', 1000],
    ['Rp. 1.000,-', 1000],
    ['Rp.1.000,-', 1000],
    ['Rp1.000,-', 1000],
    ['Rp 1.000 ,-', 1000],
    ['IDR 300.000.000', 300000000],
    ['RP 5', 5],
    ['Rp25.385.899.000,00', 25385899000],
    ['Rp918.886.900,00', 918886900],
    ['-Rp5.000.000', -5000000],
    ['Rp -5.000.000', -5000000],
    ['(Rp5.000.000)', -5000000],
    ['Rp (5.000.000)', -5000000],
    ['(1.234.567)', -1234567],
    ['- 5', -5],
    ['\u22128,6', -8.6],
    ['–8,6', -8.6],
    ['7,96%', 7.96],
    ['7,96 %', 7.96],
    ['126,33%', 126.33],
    ['(2,70%)', -2.7],
    ['8100%', 8100],
    ['\u00a045\u00a0', 45],
    ['45_x000D_', 45],
    ['<i>998.322.474</i>', 998322474],
  ])('%s', (text, harapan) => {
    expect(nilai(text)).toBe(harapan);
  });
});

describe('parseAngka: no figure', () => {
  test.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    'n/a',
    'N/A',
    'nihil',
    'Rp',
    'Rp -',
    '%',
    '()',
    '(-)',
    ',',
    '.',
    '-.',
    'BB',
    'tiga',
    '1.',
    '1)',
    '4/8/2023',
    '2023-08-04',
    '31.12.2023',
    '14:11',
    '6077.BAD',
    '019.10',
    '007.051',
    '1.2345.678',
    '1.23.456',
    '1,23,456',
    '12.34.56',
    '1,2,3',
    '80-90',
    '5 orang',
    '1 234',
    '--5',
    '-(5)',
    '1e5',
    '∞',
    'NaN',
    'Infinity',
    '#DIV/0!',
    '٣',
  ])('%j', (text) => {
    expect(parseAngka(text)).toBeNull();
  });
});

describe('parseAngka: "1.234" needs evidence', () => {
  test('without any, the Indonesian reading leads and the other stays', () => {
    expect(parseAngka('1.234')).toEqual({ nilai: 1234, desimal: 0, gaya: null, keyakinan: 0.5, alternatif: 1.234 });
    expect(parseAngka('1,234')).toEqual({ nilai: 1.234, desimal: 3, gaya: null, keyakinan: 0.5, alternatif: 1234 });
    expect(parseAngka('(1.234)')).toMatchObject({ nilai: -1234, alternatif: -1.234 });
  });

  test.each<[string, BuktiAngka, number]>([
    // the arithmetic of the row: 66,025 / 6 = 1100,42%
    ['66.025', { satuan: 'Persen', cocok: (r) => Math.abs((r / 6) * 100 - 1100.42) < 0.01 }, 66.025],
    ['66.025', { satuan: 'Persen' }, 66.025],
    // 612,25 + 666,75 = 1.279,00
    ['1.279', { cocok: (n) => n === 1279 }, 1279],
    ['34.000', { satuan: 'orang', tetangga: [36000, 128000] }, 34000],
    ['1.576', { satuan: 'Orang' }, 1576],
    ['1,576', { satuan: 'Orang' }, 1576],
    ['3,846', { satuan: 'Indeks' }, 3.846],
    ['3.846', { satuan: 'Indeks' }, 3.846],
    ['2.890', { satuan: 'Level' }, 2.89],
    ['97,125', { satuan: 'Nilai' }, 97.125],
    ['1.234', { satuan: 'Rp' }, 1234],
    ['1,234', { satuan: 'Rupiah' }, 1234],
    ['12,345', { satuan: '%' }, 12.345],
    ['1.234', { gayaKolom: 'id', lokal: 'id' }, 1234],
    ['1.234', { gayaKolom: 'en', lokal: 'en' }, 1.234],
    ['1,234', { gayaKolom: 'en', tetangga: [1100, 1300] }, 1234],
    ['1.234', { gayaKolom: 'en', tetangga: [1.1, 1.3] }, 1.234],
  ])('%s with %j', (text, bukti, harapan) => {
    expect(parseAngka(text, bukti)).toMatchObject({ nilai: harapan, alternatif: null });
  });

  test.each<[string, BuktiAngka, number, number]>([
    // one weak proof leads but does not decide
    ['1.234', { gayaKolom: 'en' }, 1.234, 1234],
    ['1.234', { lokal: 'id' }, 1234, 1.234],
    ['1.234', { tetangga: [1, 2] }, 1.234, 1234],
    // two that disagree decide nothing
    ['1.234', { gayaKolom: 'id', lokal: 'en' }, 1234, 1.234],
    // "Juta Orang" may have decimals
    ['21.010', { satuan: 'Juta Orang' }, 21010, 21.01],
    // a capaian of 1.665% does occur
    ['1.665', { satuan: 'Persen' }, 1.665, 1665],
    // both readings hold, or none: no proof
    ['1.234', { cocok: () => true }, 1234, 1.234],
    ['1.234', { cocok: () => false }, 1234, 1.234],
  ])('%s with %j stays open', (text, bukti, harapan, lain) => {
    expect(parseAngka(text, bukti)).toMatchObject({ nilai: harapan, alternatif: lain });
  });

  test('the sign in the text goes before the unit of the column', () => {
    expect(parseAngka('12,345%', { satuan: 'Orang' })).toMatchObject({ nilai: 12.345, alternatif: null });
    expect(parseAngka('Rp 1.234')).toMatchObject({ nilai: 1234, alternatif: null });
    expect(parseAngka('1.234,-')).toMatchObject({ nilai: 1234, alternatif: null });
  });

  test('a total that lost a digit keeps both', () => {
    expect(parseAngka('33,934,661,757,00')).toMatchObject({ nilai: 33934661757, alternatif: 33934661757000 });
  });
});

describe('bulatkan', () => {
  test.each<[number, number, number]>([
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-2.675, 2, -2.68],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1.45, 1, 1.5],
    [126.33333333333333, 2, 126.33],
    [85.09, 2, 85.09],
    [25385899000, 0, 25385899000],
    [1e21, 2, 1e21],
    [1e-7, 2, 0],
    [-0.001, 2, 0],
  ])('%d to %d', (n, desimal, harapan) => {
    expect(bulatkan(n, desimal)).toBe(harapan);
  });
});

describe('format', () => {
  test.each<[number, number, string]>([
    [0, 0, '0'],
    [-0, 0, '0'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [25385899000, 0, '25.385.899.000'],
    [1234.5, 2, '1.234,50'],
    [-1234567.891, 2, '-1.234.567,89'],
    [1.005, 2, '1,01'],
    [999.995, 2, '1.000,00'],
    [-0.004, 2, '0,00'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [NaN, 2, 'n/a'],
    [Infinity, 2, 'n/a'],
  ])('formatAngka(%d, %d)', (n, desimal, harapan) => {
    expect(formatAngka(n, desimal)).toBe(harapan);
  });

  test('percent and rupiah', () => {
    expect(formatPersen(126.333)).toBe('126,33%');
    expect(formatPersen(100, 0)).toBe('100%');
    expect(formatPersen(1100.4166)).toBe('1.100,42%');
    expect(formatRupiah(25385899000)).toBe('Rp25.385.899.000');
    expect(formatRupiah(-9402280)).toBe('-Rp9.402.280');
    expect(formatRupiah(-0.2)).toBe('Rp0');
  });
});

describe('properties', () => {
  const desimal = fc.integer({ min: 0, max: 6 });
  const angka = fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.double({ min: -1e9, max: 1e9, noNaN: true }));

  test('what is printed is read back, at the printed decimals', () => {
    fc.assert(
      fc.property(angka, desimal, (n, d) => {
        expect(nilai(formatAngka(n, d))).toBe(bulatkan(n, d));
      }),
    );
  });

  test('any text: no error, and a finite figure or null', () => {
    const mirip = fc.string({ unit: fc.constantFrom(...'0123456789.,-+()% RpIDR–\u00a0') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), mirip), (text) => {
        const bacaan = parseAngka(text);
        expect(bacaan === null || Number.isFinite(bacaan.nilai)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text that both styles can read keeps the other reading unless evidence decided', () => {
    const teks = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('.', ','),
      fc.integer({ min: 0, max: 999 }),
    );
    fc.assert(
      fc.property(teks, ([depan, pemisah, belakang]) => {
        const ekor = String(belakang).padStart(3, '0');
        const bacaan = parseAngka(`${depan}${pemisah}${ekor}`);
        const keduanya = [bacaan?.nilai, bacaan?.alternatif].sort((a, b) => (a ?? 0) - (b ?? 0));
        expect(keduanya).toEqual([Number(`${depan}.${ekor}`), Number(`${depan}${ekor}`)]);
      }),
    );
  });
});
