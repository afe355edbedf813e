import { STR_005 } from '../../src/core/rules/struktur/STR-005';
import { selTemuan, temuanDari } from '../bantu/bahan';

const KEPALA = ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024'];
const satu = [1, 'Indeks kepuasan pelanggan', 'Indeks', 3.5];
const dua = [2, 'Persentase aduan selesai', 'Persen', 90];
const tiga = [3, 'Jumlah laporan', 'Laporan', 4];

describe('STR-005', () => {
  test('lolos: one header', () => {
    expect(temuanDari(STR_005, { Perkin: [KEPALA, satu, dua, tiga] })).toEqual([]);
  });

  test('gagal: the header again in row 4', () => {
    const temuan = temuanDari(STR_005, { Perkin: [KEPALA, satu, dua, KEPALA, tiga] });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Perkin!A4']);
    expect(temuan[0]?.tingkat).toBe('saran');
  });

  test('batas: two repeats of one table are one finding', () => {
    const temuan = temuanDari(STR_005, { Perkin: [KEPALA, satu, KEPALA, dua, KEPALA, tiga] });
    expect(temuan).toHaveLength(1);
    expect(selTemuan(temuan[0])).toEqual(['Perkin!A3', 'Perkin!A5']);
  });
});
