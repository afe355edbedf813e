import { RN_008 } from '../../src/core/rules/rincian/RN-008';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

/** Shares of 12, 7, 9, 15 and 11 respondents: 5/12 = 41,67; 3/7 = 42,86; 4/9 = 44,44; 8/15 = 53,33; 6/11 = 54,55. */
const puas = (persen: readonly number[]): Sel[][] => [
  ['Rincian Kepuasan Peserta'],
  ['Kegiatan', 'Responden', 'Sangat Puas (%)'],
  ...[12, 7, 9, 15, 11].map((n, i): Sel[] => [`Pelatihan ${'ABCDE'[i] ?? ''}`, n, persen[i] ?? 0]),
];

describe('RN-008', () => {
  test('lolos: every share is one of n + 1', () => {
    expect(temuanDari(RN_008, { Rincian: puas([41.67, 42.86, 44.44, 53.33, 54.55]) })).toEqual([]);
  });

  test('gagal: no count of 15 gives 51%', () => {
    const temuan = temuanDari(RN_008, { Rincian: puas([41.67, 42.86, 44.44, 51.2, 54.55]) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!C6']]);
    // 7/15 = 46,67; 8/15 = 53,33 is nearer
    expect(temuan[0]).toMatchObject({ tingkat: 'peringatan', nilai: '51,2', seharusnya: '53,3' });
  });

  test('batas: percentages that are no shares of the column, and whole ones of many', () => {
    expect(temuanDari(RN_008, { Rincian: puas([40.1, 41.2, 43.3, 51.2, 50.7]) })).toEqual([]);
    expect(temuanDari(RN_008, { Rincian: puas([0, 100, 0, 100, 37.5]) })).toEqual([]);
  });
});
