import { NUM_011 } from '../../src/core/rules/angka/NUM-011';
import { selTemuan, temuanDari } from '../bantu/bahan';

const capaian = (...realisasi: { value: number; numberFormat: string }[]) => ({
  Capaian: [
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
    ...realisasi.map((isi, i) => [
      i + 1,
      `Tingkat layanan bidang ${'ABCDE'[i] ?? ''}`,
      'Persen',
      { value: 0.04, numberFormat: '0%' },
      isi,
      132,
    ]),
  ],
});
const bulat = (value: number) => ({ value, numberFormat: '0%' });

describe('NUM-011', () => {
  test('lolos: 5,28% shown with its decimals', () => {
    expect(temuanDari(NUM_011, capaian({ value: 0.0528, numberFormat: '0.00%' }))).toEqual([]);
  });

  test('gagal: 5,28% shown as 5%', () => {
    // 5,28 / 4 = 132%, 5 / 4 = 125%
    const temuan = temuanDari(NUM_011, capaian(bulat(0.0528)));
    expect(temuan.map((satu) => [selTemuan(satu), satu.nilai, satu.seharusnya, satu.tingkat])).toEqual([
      [['Capaian!E2'], '5%', '5,28%', 'peringatan'],
    ]);
  });

  test('batas: 98,5% as 99% takes half a percent of the figure, and four cells are a matter of the column', () => {
    expect(temuanDari(NUM_011, capaian(bulat(0.985)))).toEqual([]);
    const empat = temuanDari(NUM_011, capaian(bulat(0.0528), bulat(0.0431), bulat(0.0224), bulat(0.0375)));
    expect(empat.map((satu) => [selTemuan(satu).length, satu.nilai])).toEqual([[4, null]]);
  });
});
