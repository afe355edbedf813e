import { NUM_015 } from '../../src/core/rules/angka/NUM-015';
import { selTemuan, temuanDari } from '../bantu/bahan';

const banding = (tanda: readonly (string | number)[]) => ({
  Perbandingan: [
    ['Perbandingan Realisasi'],
    ['Indikator Kinerja', 'Realisasi 2023', 'Realisasi 2024'],
    ...tanda.map((satu, i) => [`Jumlah layanan ${'ABCD'[i] ?? ''}`, satu, 10 + i]),
  ],
});

describe('NUM-015', () => {
  test('lolos: one mark, in whatever length', () => {
    expect(temuanDari(NUM_015, banding(['-', '–', '-', 3]))).toEqual([]);
  });

  test('gagal: "n/a" among "-"', () => {
    const temuan = temuanDari(NUM_015, banding(['-', 'N/A', '-', 3]));
    expect(temuan.map(selTemuan)).toEqual([['Perbandingan!B4']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'saran', nilai: 'n/a', seharusnya: '-' });
  });

  test('batas: zero is a figure and a blank is no mark', () => {
    expect(temuanDari(NUM_015, banding([0, '-', '', 3]))).toEqual([]);
  });
});
