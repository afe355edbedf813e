import { AG_008 } from '../../src/core/rules/efisiensi/AG-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { JUTA, type Sel } from '../bantu/tabel-anggaran';

/** Three indicators with target 100; the first has the result and absorption given. */
const tabel = (hasil: number, serapan: number): Sel[][] => [
  ['Realisasi Anggaran berdasarkan Indikator Tahun 2024'],
  ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu Anggaran', 'Realisasi Anggaran'],
  [1, 'Jumlah layanan pengujian', 100, hasil, 100 * JUTA, serapan * JUTA],
  [2, 'Jumlah layanan kalibrasi', 100, 110, 200 * JUTA, 198 * JUTA],
  [3, 'Jumlah layanan inspeksi', 100, 60, 300 * JUTA, 150 * JUTA],
];

describe('AG-008', () => {
  it('lolos', () => {
    expect(temuanDari(AG_008, { Indikator: tabel(100, 99) })).toEqual([]);
  });

  it('gagal', () => {
    const temuan = temuanDari(AG_008, { Indikator: tabel(80, 99) });
    expect(temuan.map(selTemuan)).toEqual([['Indikator!D3']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: '80,00%' });
    expect(temuan[0]?.pesan).toContain('99,00%');
  });

  it('batas: capaian 90% dan serapan di bawah 95% tidak disebut', () => {
    expect(temuanDari(AG_008, { Indikator: tabel(90, 100) })).toEqual([]);
    expect(temuanDari(AG_008, { Indikator: tabel(50, 94) })).toEqual([]);
  });
});
