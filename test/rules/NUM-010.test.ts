import { NUM_010, skalaTertulis } from '../../src/core/rules/angka/NUM-010';
import { selTemuan, temuanDari } from '../bantu/bahan';

const perkin = (indikator: string, satuan: string, target: number) => ({
  Perkin: [
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
    [1, 'Meningkatnya layanan', indikator, satuan, target],
    [2, 'Meningkatnya layanan', 'Persentase aduan selesai', 'Persen', 92.5],
  ],
});

describe('NUM-010', () => {
  test('lolos: 3,5 of four, and no scale at all', () => {
    expect(temuanDari(NUM_010, perkin('Indeks kepuasan pelanggan (skala 4)', 'Indeks', 3.5))).toEqual([]);
    expect(temuanDari(NUM_010, perkin('Indeks kepuasan pelanggan', 'Indeks', 85))).toEqual([]);
  });

  test('gagal: 85 on a scale that ends at four', () => {
    const temuan = temuanDari(NUM_010, perkin('Indeks kepuasan pelanggan (skala 4)', 'Indeks', 85));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.tingkat])).toEqual([
      [['Perkin!E2'], '85', 'peringatan'],
    ]);
  });

  test('batas: the ends belong to the scale, the lower end counts where it is said', () => {
    expect(temuanDari(NUM_010, perkin('Indeks kepuasan pelanggan', 'Indeks (skala 1-5)', 5))).toEqual([]);
    expect(temuanDari(NUM_010, perkin('Indeks kepuasan pelanggan', 'Indeks (skala 1-5)', 0.5)).map(selTemuan)).toEqual([
      ['Perkin!E2'],
    ]);
    expect(skalaTertulis('Indeks skala 1 s.d. 4')).toEqual({ bawah: 1, atas: 4 });
    expect(skalaTertulis('Nilai (skala 0-100)')).toEqual({ bawah: 0, atas: 100 });
    expect(skalaTertulis('Peta skala 1:50.000')).toBeNull();
    expect(skalaTertulis('usaha skala kecil')).toBeNull();
  });
});
