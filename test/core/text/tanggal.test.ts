import fc from 'fast-check';

import {
  formatTanggal,
  namaBulan,
  parseBulan,
  parseTanggal,
  serialDariTanggal,
  tanggalDariSerial,
} from '../../../src/core/text/tanggal';

const tgl = (text: string): string | null => {
  const t = parseTanggal(text);
  return t === null ? null : `${t.tahun}-${t.bulan}-${t.hari}`;
};

describe('parseTanggal', () => {
  test.each([
    ['04 Agustus 2023', '2023-8-4'],
    ['4 Agustus 2023', '2023-8-4'],
    ['01 December 2023', '2023-12-1'],
    ['December 1, 2023', '2023-12-1'],
    ['4/8/2023', '2023-8-4'],
    ['04-08-2023', '2023-8-4'],
    ['4.8.2023', '2023-8-4'],
    ['8/31/2023', '2023-8-31'],
    ['2023-08-04', '2023-8-4'],
    ['2024-06-03T00:00:00.000Z', '2024-6-3'],
    ['12 Pebruari 2024', '2024-2-12'],
    ['3 Nop 2023', '2023-11-3'],
    ['3 Nop. 2023', '2023-11-3'],
    ['3-Agt-23', '2023-8-3'],
    ['Sidoarjo, 29 Desember 2023', '2023-12-29'],
    ['Senin, 4 Agustus 2023', '2023-8-4'],
    ['tanggal 4 Agustus 2023', '2023-8-4'],
    ['29 Februari 2024', '2024-2-29'],
  ])('%s', (text, harapan) => {
    expect(tgl(text)).toBe(harapan);
  });

  test.each([
    '',
    '29 Februari 2023',
    '31 Juni 2023',
    '32/1/2023',
    '13/13/2023',
    '4 Agustus',
    'Agustus 2023',
    '5 orang 2023',
    '2023',
    '1.5.23',
    '4957.BDB',
    'Rapat 4 Agustus 2023 di Sidoarjo',
  ])('%j is no date', (text) => {
    expect(tgl(text)).toBeNull();
  });
});

describe('parseBulan', () => {
  test.each<[string, number]>([
    ['JAN', 1],
    ['Peb', 2],
    ['PEBRUARI', 2],
    ['Feb.', 2],
    ['Mrt', 3],
    ['Maret', 3],
    ['Apr', 4],
    ['Mei', 5],
    ['JUNI', 6],
    ['jul', 7],
    ['AGS', 8],
    ['AGTS', 8],
    ['Agt', 8],
    ['Agu', 8],
    ['August', 8],
    ['Sept.', 9],
    ['Septmber', 9],
    ['Okt', 10],
    ['Nop', 11],
    ['NOPEMBER', 11],
    ['Des', 12],
    ['December', 12],
    ['Jan 2023', 1],
    ["Des'23", 12],
    ['bulan Mei', 5],
    ['bulan ke-8', 8],
    ['s.d. Juni', 6],
    ['s/d Agustus', 8],
  ])('%s', (text, harapan) => {
    expect(parseBulan(text)).toBe(harapan);
  });

  test.each([
    '',
    '8',
    '12',
    'Marketing',
    'Jangka',
    'Desa',
    'Mesin',
    'Sepatu',
    'Augmented',
    'Nopol',
    'Aprisal',
    'Target',
    'bulan',
    'bulan 13',
    'Mei dan Juni',
    'maka',
    'Juliana',
  ])('%j is no month', (text) => {
    expect(parseBulan(text)).toBeNull();
  });

  test('names', () => {
    expect([namaBulan(1), namaBulan(8), namaBulan(12), namaBulan(0), namaBulan(13)]).toEqual([
      'Januari',
      'Agustus',
      'Desember',
      '',
      '',
    ]);
    expect(formatTanggal({ tahun: 2023, bulan: 8, hari: 4 })).toBe('4 Agustus 2023');
  });
});

describe('serial numbers', () => {
  test.each<[number, string]>([
    [1, '1900-1-1'],
    [59, '1900-2-28'],
    [61, '1900-3-1'],
    [45142, '2023-8-4'],
    [45142.75, '2023-8-4'],
    [46387, '2026-12-31'],
    [2958465, '9999-12-31'],
  ])('%d', (serial, harapan) => {
    const t = tanggalDariSerial(serial);
    expect(t === null ? null : `${t.tahun}-${t.bulan}-${t.hari}`).toBe(harapan);
  });

  test('days that Excel does not have', () => {
    expect([0, 0.5, 60, -1, 2958466, NaN].map((n) => tanggalDariSerial(n))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('1904 system lies 1462 days behind', () => {
    expect(tanggalDariSerial(45142 - 1462, true)).toEqual({ tahun: 2023, bulan: 8, hari: 4 });
    expect(serialDariTanggal({ tahun: 2023, bulan: 8, hari: 4 }, true)).toBe(43680);
  });

  test('there and back', () => {
    const serial = fc.integer({ min: 1, max: 2958465 }).filter((n) => n !== 60);
    fc.assert(
      fc.property(serial, (n) => {
        const t = tanggalDariSerial(n);
        expect(t).not.toBeNull();
        if (t === null) return;
        expect(serialDariTanggal(t)).toBe(n);
        expect(parseTanggal(formatTanggal(t))).toEqual(t);
      }),
    );
  });

  test('any text: no error', () => {
    fc.assert(fc.property(fc.string(), (text) => void [parseTanggal(text), parseBulan(text)]));
  });
});
