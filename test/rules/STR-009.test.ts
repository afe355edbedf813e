import { STR_009 } from '../../src/core/rules/struktur/STR-009';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (...baris: (string | number | null)[][]) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    [1, 'Meningkatnya layanan', 'Persentase satker yang memperoleh nilai indeks', 'Persen', 90],
    ...baris,
    [2, null, 'Jumlah laporan', 'Laporan', 4],
  ],
});

describe('STR-009', () => {
  test('lolos: every row is an indicator of its own', () => {
    expect(temuanDari(STR_009, perkin())).toEqual([]);
  });

  test('gagal: the rest of the name stands in a row of its own', () => {
    const temuan = temuanDari(STR_009, perkin([null, null, 'minimal level 3', null, null]));
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Perkin!C3']);
    expect(temuan[0]?.tautan).toEqual([{ sheet: 'Perkin', row: 1, col: 2 }]);
  });

  test('batas: an item of a list, and a row with a target, begin something new', () => {
    expect(temuanDari(STR_009, perkin([null, null, 'a. Jumlah peserta', null, null]))).toEqual([]);
    expect(temuanDari(STR_009, perkin([null, null, 'minimal level 3', 'Level', 3]))).toEqual([]);
  });
});
