import { EV_005 } from '../../src/core/rules/evaluasi/EV-005';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-capaian';

const tabel = (indikator: string, tahun: readonly number[], catatan: Sel = null): Sel[][] => [
  ['Perbandingan capaian beberapa tahun'],
  ['Indikator Kinerja', ...tahun.map((satu) => `Realisasi ${satu}`)],
  [indikator, ...tahun.map((_, i) => 78 + i)],
  [],
  [catatan],
];

describe('EV-005', () => {
  test('lolos: years under one regulation, and other indicators', () => {
    expect(temuanDari(EV_005, { Banding: tabel('Nilai akuntabilitas kinerja', [2022, 2023, 2024]) })).toEqual([]);
    expect(temuanDari(EV_005, { Banding: tabel('Indeks kepuasan pelanggan', [2020, 2021, 2022]) })).toEqual([]);
  });

  test('gagal: 2021 beside 2022', () => {
    const temuan = temuanDari(EV_005, { Banding: tabel('Nilai SAKIP', [2020, 2021, 2022]) });
    expect(temuan.map((satu) => [selTemuan(satu), satu.tingkat])).toEqual([[['Banding!D3'], 'saran']]);
  });

  test('batas: a note that tells the change', () => {
    const catatan = 'Mulai 2022 memakai PermenPANRB 88 Tahun 2021';
    expect(temuanDari(EV_005, { Banding: tabel('Nilai SAKIP', [2020, 2021, 2022], catatan) })).toEqual([]);
  });
});
