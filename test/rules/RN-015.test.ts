import { RN_015 } from '../../src/core/rules/rincian/RN-015';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

/** Two groups of two and one of three: (80 + 90) / 2 = 85; (60 + 70) / 2 = 65; (90 + 96 + 99) / 3 = 95; (85 + 65 + 95) / 3 = 81,67. */
const utilisasi = (rata: readonly [Sel, Sel, Sel], seluruh: Sel): Sel[][] => [
  ['Perhitungan Utilisasi Gedung'],
  ['Kelompok', 'Kegiatan', 'Nilai', 'Nilai Rata-Rata', 'Utilisasi'],
  ['Gedung', 'Fisik bangunan', 80, rata[0], seluruh],
  [null, 'Interior', 90, null, null],
  ['Alat', 'Ketersediaan alat', 60, rata[1], seluruh],
  [null, 'Kondisi alat', 70, null, null],
  ['Kegiatan', 'Pelatihan', 90, rata[2], seluruh],
  [null, 'Lokakarya', 96, null, null],
  [null, 'Kunjungan', 99, null, null],
];

describe('RN-015', () => {
  test('lolos: means of groups and the mean of these', () => {
    expect(temuanDari(RN_015, { Rincian: utilisasi([85, 65, 95], 81.67) })).toEqual([]);
  });

  test('gagal: the mean of one group, and the mean over all', () => {
    const grup = temuanDari(RN_015, { Rincian: utilisasi([85, 68, 95], 81.67) });
    expect(grup.map(selTemuan)).toEqual([['Rincian!D5']]);
    expect(grup[0]).toMatchObject({ tingkat: 'galat', nilai: '68', seharusnya: '65' });
    const seluruh = temuanDari(RN_015, { Rincian: utilisasi([85, 65, 95], 84.5) });
    expect(seluruh.map(selTemuan)).toEqual([['Rincian!E3']]);
    expect(seluruh[0]).toMatchObject({ tingkat: 'peringatan', nilai: '84,5', seharusnya: '81,7' });
  });

  test('batas: figures of groups that are no means, and one far from them', () => {
    expect(temuanDari(RN_015, { Rincian: utilisasi([12, 30, 7], 16) })).toEqual([]);
    expect(temuanDari(RN_015, { Rincian: utilisasi([85, 65, 95], 40) })).toEqual([]);
  });
});
