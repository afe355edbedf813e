import fc from 'fast-check';

import { bacaTerbilang, terbilang, terbilangRupiah } from '../../../src/core/text/terbilang';

const PASANGAN: [number, string][] = [
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [15, 'lima belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [110, 'seratus sepuluh'],
  [111, 'seratus sebelas'],
  [250, 'dua ratus lima puluh'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [11000, 'sebelas ribu'],
  [100000, 'seratus ribu'],
  [101000, 'seratus satu ribu'],
  [1000000, 'satu juta'],
  [1001000, 'satu juta seribu'],
  [2000000000, 'dua miliar'],
  [1000000000000, 'satu triliun'],
  [25385899000, 'dua puluh lima miliar tiga ratus delapan puluh lima juta delapan ratus sembilan puluh sembilan ribu'],
  [28994209001, 'dua puluh delapan miliar sembilan ratus sembilan puluh empat juta dua ratus sembilan ribu satu'],
  [99.72, 'sembilan puluh sembilan koma tujuh dua'],
  [0.05, 'nol koma nol lima'],
  [-8.6, 'minus delapan koma enam'],
];

describe('terbilang', () => {
  test.each(PASANGAN)('%d', (angka, kata) => {
    expect(terbilang(angka)).toBe(kata);
    expect(bacaTerbilang(kata)).toBe(angka);
  });

  test('with rupiah', () => {
    expect(terbilangRupiah(25385899000)).toBe(
      'dua puluh lima miliar tiga ratus delapan puluh lima juta delapan ratus sembilan puluh sembilan ribu rupiah',
    );
  });

  test('no words for what has none', () => {
    expect([terbilang(NaN), terbilang(Infinity), terbilang(1e18)]).toEqual(['', '', '']);
    expect(terbilangRupiah(NaN)).toBe('');
  });
});

describe('bacaTerbilang', () => {
  test.each<[string, number]>([
    ['limabelas', 15],
    ['Dua Puluh Lima Milyar Rupiah', 25000000000],
    ['(tiga)', 3],
    ['duapuluhlima ribu', 25000],
    ['Seratusribu Rupiah', 100000],
    ['sejuta', 1000000],
    ['dua  puluh,  lima', 25],
    ['limaribu rupiah', 5000],
    ['limaribu rupiah.', 5000],
    ['limariburupiah', 5000],
  ])('%s', (kata, angka) => {
    expect(bacaTerbilang(kata)).toBe(angka);
  });

  test.each([
    '',
    'rupiah',
    'dua tiga',
    'puluh',
    'dua ribu juta',
    'ribu dua',
    'lima belas dua',
    'satu koma',
    'dokumen',
    'dua orang',
    'nol ribu',
    'dua puluh tiga puluh',
    'koma dua',
  ])('%j is no number', (kata) => {
    expect(bacaTerbilang(kata)).toBeNull();
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e15 }), (n) => {
        expect(bacaTerbilang(terbilang(n))).toBe(n);
        expect(bacaTerbilang(terbilang(n).replace(/ /g, ''))).toBe(n);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void bacaTerbilang(text)));
  });
});
