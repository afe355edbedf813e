import fc from 'fast-check';

import { findTahun, formatRomawi, isSampaiDengan, parseRomawi, parseTriwulan } from '../../../src/core/text/periode';

describe('parseTriwulan', () => {
  test.each<[string, number]>([
    ['TW I', 1],
    ['TW 1', 1],
    ['tw1', 1],
    ['TW.2', 2],
    ['TW-III', 3],
    ['Triwulan III', 3],
    ['tri wulan iv', 4],
    ['TRIWULAN 4', 4],
    ['Triwulan ke-2', 2],
    ['Triwulan kedua', 2],
    ['Q1', 1],
    ['B03', 1],
    ['B06', 2],
    ['b09', 3],
    ['B12', 4],
    ['Target B06', 2],
    ['s.d. Maret', 1],
    ['s.d. Juni', 2],
    ['s/d September 2023', 3],
    ['sd Desember', 4],
    ['jan-mar', 1],
    ['Apr - Jun', 2],
    ['Jul–Sep', 3],
    ['Okt s.d. Des', 4],
    ['Januari s.d. Juni', 2],
    ['Target TW II', 2],
    ['Realisasi TW IV (Rp)', 4],
    ['Target Triwulan I 2023', 1],
    ['s.d. TW III', 3],
    ['TW I s.d. TW III', 3],
    ['TW I s.d. III', 3],
  ])('%s', (text, harapan) => {
    expect(parseTriwulan(text)).toBe(harapan);
  });

  test.each([
    '',
    'I',
    '2',
    'TW',
    'Triwulan',
    'TW V',
    'TW 5',
    'TW 12',
    'TW 2023',
    'twin',
    'TW I - TW IV',
    'TW I dan II',
    'Januari',
    's.d. Mei',
    'jan-des 2x',
    'Mar-Mei',
    'B04',
    'B0312',
    'Target',
    'AB03',
    'Q10',
    'Jan : Menyusun laporan triwulan IV, Laporan Kinerja 2023, dan data PNBP',
  ])('%j names none', (text) => {
    expect(parseTriwulan(text)).toBeNull();
  });

  test('up to', () => {
    expect(['s.d. Juni', 'Realisasi s/d TW II', 'sampai dengan 2023', 'sd Juni'].map(isSampaiDengan)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['SDM', 'Realisasi', 'SD', 'sdm industri'].map(isSampaiDengan)).toEqual([false, false, true, false]);
  });
});

describe('findTahun', () => {
  test.each<[string, number[]]>([
    ['Target 2023', [2023]],
    ['Tahun2023', [2023]],
    ['TA. 2023', [2023]],
    ['Renstra 2020-2024', [2020, 2024]],
    ['Target 2020- 2024', [2020, 2024]],
    ['2020 – 2024', [2020, 2024]],
    ['2023/2024', [2023, 2024]],
    ['31 Desember 2023.', [2023]],
    ['', []],
    ['Rp 2.023', []],
    ['2.023.000', []],
    ['12023', []],
    ['20234', []],
    ['1985', []],
    ['2101', []],
    ['Nilai 2023,5', []],
  ])('%s', (text, harapan) => {
    expect(findTahun(text)).toEqual(harapan);
  });
});

describe('romawi', () => {
  test.each<[string, number]>([
    ['I', 1],
    ['iv', 4],
    ['IX.', 9],
    ['XIV', 14],
    ['XL', 40],
    ['MCMXCIX', 1999],
    ['(ii)', 2],
  ])('%s', (text, harapan) => {
    expect(parseRomawi(text)).toBe(harapan);
  });

  test.each(['', 'IIII', 'VX', 'IC', 'A', 'IV a', 'satu', 'MMMMM'])('%j is none', (text) => {
    expect(parseRomawi(text)).toBeNull();
  });

  test('there and back, and its bounds', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 3999 }), (n) => expect(parseRomawi(formatRomawi(n))).toBe(n)));
    expect(() => formatRomawi(0)).toThrow(RangeError);
    expect(() => formatRomawi(4000)).toThrow(RangeError);
    expect(() => formatRomawi(1.5)).toThrow(RangeError);
  });
});
