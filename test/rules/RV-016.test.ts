import { RV_016 } from '../../src/core/rules/revisi/RV-016';
import { selTemuan, temuanDari } from '../bantu/bahan';

/** RM + PNBP = realisasi: 700 + 80 = 780; 800 + 90 = 890; 850 + 95 = 945; 950 + pnbp = 1.050 with 100. */
const riwayat = (pnbp: number): (string | number)[][] =>
  [
    ['Alokasi Anggaran dari Tahun ke Tahun'],
    ['TA', 'Total Pagu', 'Realisasi Pagu', 'RM', 'PNBP'],
    [2020, 800, 780, 700, 80],
    [2021, 900, 890, 800, 90],
    [2022, 960, 945, 850, 95],
    [2023, 1080, 1050, 950, pnbp],
  ].map((baris) => baris.map((sel, i) => (typeof sel === 'number' && i > 0 ? sel * 1_000_000 : sel)));

describe('RV-016', () => {
  it('lolos', () => {
    expect(temuanDari(RV_016, { Riwayat: riwayat(100) })).toEqual([]);
  });

  it('gagal', () => {
    // 2023: 950 + 120 = 1.070, realisasi 1.050
    const temuan = temuanDari(RV_016, { Riwayat: riwayat(120) });
    expect(temuan.map(selTemuan)).toEqual([['Riwayat!D6', 'Riwayat!E6']]);
    expect(temuan[0]).toMatchObject({
      tingkat: 'galat',
      nilai: '1.070.000.000',
      seharusnya: '1.050.000.000',
      selisih: 'Rp20.000.000',
    });
  });

  it('batas: jumlah yang mengikuti pagu, bukan realisasi, hanya peringatan', () => {
    // 950 + 130 = 1.080, the pagu of the row
    expect(temuanDari(RV_016, { Riwayat: riwayat(130) })).toMatchObject([{ tingkat: 'peringatan' }]);
  });
});
