import { NUM_007 } from '../../src/core/rules/angka/NUM-007';
import { selTemuan, temuanDari, usulanTemuan } from '../bantu/bahan';

type Isi = number | string | { value: number; numberFormat: string };
const persen = (value: number) => ({ value, numberFormat: '0.0%' });
const capaian = (satuan: string, target: Isi, realisasi: Isi) => ({
  Capaian: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024'],
    [1, 'Tingkat aduan yang diselesaikan', satuan, target, realisasi],
    [2, 'Jumlah laporan', 'Laporan', 4, 4],
  ],
});

describe('NUM-007', () => {
  test('lolos: 88,0% and 87,5%', () => {
    expect(temuanDari(NUM_007, capaian('Persen', persen(0.88), persen(0.875)))).toEqual([]);
  });

  test('gagal: 87,5 typed into a percent cell shows 8750,0%', () => {
    const temuan = temuanDari(NUM_007, capaian('Persen', persen(0.88), persen(87.5)));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Capaian!E2'], '8750,0%', '87,5%', 'galat'],
    ]);
    expect(usulanTemuan(temuan[0])).toEqual({ 'Capaian!E2': 0.875 });
  });

  test('batas: a growth of 609% is possible, points without a percent format are fine, 8100% as text is not', () => {
    expect(temuanDari(NUM_007, capaian('Persen', persen(1), persen(6.09)))).toEqual([]);
    expect(temuanDari(NUM_007, capaian('Persen', 88, 87.5))).toEqual([]);
    expect(
      temuanDari(NUM_007, capaian('Persen', '81%', '8100%')).map((satu) => [selTemuan(satu), satu.seharusnya]),
    ).toEqual([[['Capaian!E2'], '81%']]);
  });
});
