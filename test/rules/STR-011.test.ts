import { STR_011 } from '../../src/core/rules/struktur/STR-011';
import { selTemuan, temuanDari } from '../bantu/bahan';

/** Pagu and realisasi with a percentage by formula in D; a plain figure where the row gives one. */
const tabel = (ketik: readonly (number | null)[]) => ({
  Realisasi: [
    ['Realisasi Anggaran Tahun 2024'],
    ['Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)'],
    ...ketik.map((satu, i) => [
      `Kegiatan ${'ABCDEF'[i] ?? ''}`,
      1_000_000 * (i + 2),
      900_000 * (i + 2),
      satu ?? { value: 100_000 * (i + 2), formula: `B${i + 3}-C${i + 3}` },
    ]),
  ],
});

describe('STR-011', () => {
  test('lolos: formulas in every row', () => {
    expect(temuanDari(STR_011, tabel([null, null, null, null, null]))).toEqual([]);
  });

  test('gagal: a figure typed over one of them, with the formula proposed', () => {
    const temuan = temuanDari(STR_011, tabel([null, null, 555_000, null, null]));
    expect(temuan.map(selTemuan)).toEqual([['Realisasi!D5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', seharusnya: '=B5-C5' });
    expect(temuan[0]?.usulan?.edits).toMatchObject([{ after: { value: null, formula: 'B5-C5' } }]);
  });

  test('batas: where most figures are typed, or formulas differ, nothing is said', () => {
    expect(temuanDari(STR_011, tabel([null, 1, 2, 3, null]))).toEqual([]);
    const beda = tabel([null, null, 555_000, null, null]);
    const baris = beda.Realisasi[3];
    if (baris !== undefined) baris[3] = { value: 7, formula: 'B9*2' };
    expect(temuanDari(STR_011, beda)).toEqual([]);
  });
});
