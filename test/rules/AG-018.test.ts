import { AG_018 } from '../../src/core/rules/pnbp/AG-018';
import { temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Ags', 'Sep', 'Okt', 'Nov', 'Des'];

const bulanan = (desember = 10): Sel[][] => [
  ['Target PNBP bulanan Tahun 2024'],
  ['Bulan', 'Target PNBP (Rp)'],
  ...BULAN.map((nama, i): Sel[] => [nama, (i === 11 ? desember : 10) * JUTA]),
];
const tahunan = (target = 120): Sel[][] => [
  ['Realisasi PNBP TA 2022-2024'],
  ['Uraian', 2022, 2023, 2024],
  ['Target Penerimaan (Rp)', 90 * JUTA, 100 * JUTA, target * JUTA],
  ['Realisasi Penerimaan (Rp)', 91 * JUTA, 101 * JUTA, 121 * JUTA],
];

describe('AG-018', () => {
  it('lolos', () => {
    expect(temuanDari(AG_018, { Bulanan: bulanan(), PNBP: tahunan() })).toEqual([]);
  });

  it('gagal', () => {
    // 11 x 10 + 25 = 135, not 120
    const temuan = temuanDari(AG_018, { Bulanan: bulanan(25), PNBP: tahunan() });
    expect(temuan).toMatchObject([
      {
        tingkat: 'peringatan',
        nilai: 'jumlah 135.000.000',
        seharusnya: '120.000.000',
        selisih: 'Rp15.000.000',
      },
    ]);
    expect(temuan[0]?.sel).toHaveLength(12);
  });

  it('batas: tanpa target setahun, atau target penerimaan lain yang jauh, tidak ada pembanding', () => {
    expect(temuanDari(AG_018, { Bulanan: bulanan(25) })).toEqual([]);
    expect(temuanDari(AG_018, { Bulanan: bulanan(25), PNBP: tahunan(900) })).toEqual([]);
  });
});
