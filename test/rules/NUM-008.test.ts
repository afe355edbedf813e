import { NUM_008 } from '../../src/core/rules/angka/NUM-008';
import { selTemuan, temuanDari } from '../bantu/bahan';

type Isi = number | { value: number; numberFormat: string };
const persen = (value: number) => ({ value, numberFormat: '0.00%' });
const NAMA = ['Tingkat layanan dasar', 'Tingkat aduan selesai', 'Tingkat hunian', 'Tingkat kelulusan'];
const capaian = (...baris: [Isi, Isi, Isi][]) => ({
  Capaian: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
    ...baris.map((isi, i) => [i + 1, NAMA[i] ?? '', 'Persen', ...isi]),
  ],
});

describe('NUM-008', () => {
  test('lolos: points for targets, fractions for capaian, each column of one kind', () => {
    expect(temuanDari(NUM_008, capaian([80, 88, persen(1.1)], [50, 55, persen(1.1)]))).toEqual([]);
  });

  test('gagal: 71% over a target of 70 points makes a capaian of 1,01%', () => {
    // 71 / 70 = 101,43%; the cell divides 0,71 by 70
    const temuan = temuanDari(
      NUM_008,
      capaian([70, { value: 0.71, numberFormat: '0%' }, persen(0.71 / 70)], [50, 55, persen(1.1)]),
    );
    const galat = temuan.filter((satu) => satu.tingkat === 'galat');
    expect(galat.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya])).toEqual([
      [['Capaian!F2'], '1,01%', '101,43%'],
    ]);
    expect(galat[0]?.tautan.map((sel) => sel.col)).toEqual([3, 4]);
  });

  test('batas: one bare figure among percentages is doubtful, a mixed column of targets is a matter of form', () => {
    const satu = temuanDari(
      NUM_008,
      capaian([80, 88, persen(1.1)], [50, 55, persen(1.1)], [60, 60, persen(1)], [90, 81, 90]),
    );
    expect(satu.map((t) => [selTemuan(t), t.nilai, t.seharusnya, t.tingkat])).toEqual([
      [['Capaian!F5'], '90', '90%', 'peringatan'],
    ]);
    const target = temuanDari(
      NUM_008,
      capaian([persen(0.8), 88, persen(1.1)], [50, 55, persen(1.1)], [60, 60, persen(1)]),
    );
    expect(target.map((t) => [selTemuan(t), t.tingkat])).toEqual([[['Capaian!D2'], 'saran']]);
  });
});
