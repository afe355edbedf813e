import { RN_005 } from '../../src/core/rules/rincian/RN-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

/** Customers per year, their total and its growth: 30 + 50 = 80, 40 + 60 = 100, 50 + 62 = 112, 60 + 80 = 140. */
const layanan = (tumbuh: readonly Sel[]): Sel[][] => [
  ['Jumlah Pelanggan Menurut Layanan'],
  ['Layanan', 2021, 2022, 2023, 2024],
  ['Pengujian', 30, 40, 50, 60],
  ['Kalibrasi', 50, 60, 62, 80],
  ['Jumlah', 80, 100, 112, 140],
  ['Peningkatan (%)', ...tumbuh],
];

describe('RN-005', () => {
  test('lolos: 80 to 100 is 25%, to 112 is 12%, to 140 is 25%', () => {
    expect(temuanDari(RN_005, { Rincian: layanan(['-', 25, 12, 25]) })).toEqual([]);
  });

  test('gagal: 112 to 140 printed as 28', () => {
    const temuan = temuanDari(RN_005, { Rincian: layanan(['-', 25, 12, 28]) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!E6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '28', seharusnya: '25' });
    expect(temuan[0]?.tautan.map(({ row, col }) => [row, col])).toEqual([
      [4, 3],
      [4, 4],
    ]);
  });

  test('batas: where no year fits, the growth is of something else', () => {
    expect(temuanDari(RN_005, { Rincian: layanan(['-', 1, 2, 3]) })).toEqual([]);
    // one of two fits and the other is cut off: 80 to 100 is 25%, 100 to 100.6 would be 0.6
    expect(temuanDari(RN_005, { Rincian: layanan([null, null, null, null]) })).toEqual([]);
  });
});
