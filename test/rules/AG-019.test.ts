import { AG_019 } from '../../src/core/rules/pnbp/AG-019';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

const tabel = (target: number, realisasi: number, persen: Sel): Sel[][] => [
  ['Rincian Realisasi Penerimaan PNBP Tahun 2024'],
  ['No', 'Layanan', 'Target', 'Realisasi', 'Persentase'],
  [1, 'Pengujian', 100 * JUTA, 120 * JUTA, 120],
  [2, 'Kalibrasi', 80 * JUTA, 60 * JUTA, 75],
  [3, 'Inspeksi', 50 * JUTA, 50 * JUTA, 100],
  [4, 'Verifikasi', target * JUTA, realisasi * JUTA, persen],
];

describe('AG-019', () => {
  it('lolos', () => {
    expect(temuanDari(AG_019, { PNBP: tabel(40, 40, 100) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(AG_019, { PNBP: tabel(0, 44, 100) });
    expect(temuan.map(selTemuan)).toEqual([['PNBP!E6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', seharusnya: 'tidak dapat dihitung' });
  });

  it('batas: nol terhadap nol, dan sel persentase kosong, tidak dituduh', () => {
    expect(temuanDari(AG_019, { PNBP: tabel(0, 0, 0) })).toEqual([]);
    expect(temuanDari(AG_019, { PNBP: tabel(0, 44, '-') })).toEqual([]);
  });
});
