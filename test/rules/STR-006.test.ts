import { STR_006 } from '../../src/core/rules/struktur/STR-006';
import { selTemuan, temuanDari } from '../bantu/bahan';

const GRID = [
  ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  [1, 'Meningkatnya layanan', 'Indeks kepuasan pelanggan', 'Indeks', 3.5],
  [2, null, 'Persentase aduan selesai', 'Persen', null],
  [3, null, 'Jumlah laporan', 'Laporan', 4],
  [4, null, 'Jumlah kunjungan', 'Kunjungan', null],
];

describe('STR-006', () => {
  test('lolos: a sasaran merged over its indicators', () => {
    expect(temuanDari(STR_006, { Perkin: GRID }, { Perkin: { merges: ['B2:B5'] } })).toEqual([]);
  });

  test('gagal: one target over two indicators', () => {
    const temuan = temuanDari(STR_006, { Perkin: GRID }, { Perkin: { merges: ['E2:E3'] } });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Perkin!E2']);
    expect(temuan[0]?.tingkat).toBe('saran');
  });

  test('batas: merges of one column are one finding, those of the header none', () => {
    const temuan = temuanDari(STR_006, { Perkin: GRID }, { Perkin: { merges: ['A1:B1', 'E2:E3', 'E4:E5'] } });
    expect(temuan.map(selTemuan)).toEqual([['Perkin!E2', 'Perkin!E4']]);
  });
});
