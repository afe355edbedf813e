import { RN_006 } from '../../src/core/rules/rincian/RN-006';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

/** Dimensions of an index over three years: 15,5 + 32,3 + 23,5 + 5 = 76,3; 83,1 = 21,8 + 31,5 + 24,8 + 5; 83,8 = 23,4 + 30,7 + 24,7 + 5. */
const dimensi = (hasil: readonly Sel[], akhir = 'Indeks Profesionalitas'): Sel[][] => [
  ['Rincian Indeks Profesionalitas'],
  ['Dimensi', 2022, 2023, 2024],
  ['Kualifikasi', 15.5, 21.8, 23.4],
  ['Kompetensi', 32.3, 31.5, 30.7],
  ['Kinerja', 23.5, 24.8, 24.7],
  ['Disiplin', 5, 5, 5],
  [akhir, ...hasil],
];

describe('RN-006', () => {
  test('lolos: a closing row that no word calls a total', () => {
    expect(temuanDari(RN_006, { Rincian: dimensi([76.3, 83.1, 83.8]) })).toEqual([]);
  });

  test('gagal: the one column that is not the sum', () => {
    const temuan = temuanDari(RN_006, { Rincian: dimensi([76.3, 85.1, 83.8]) });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!C7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '85,1', seharusnya: '83,1', selisih: '2,0' });
  });

  test('batas: a total of measures in one column is one for a person, and only where it is near', () => {
    const skor = (total: number): Sel[][] => [
      ['Rincian Skor Komponen'],
      ['Komponen', 'Skor'],
      ['Perencanaan', 25.2],
      ['Pengukuran', 25.5],
      ['Pelaporan', 12.3],
      ['Jumlah', total],
    ];
    // 25,2 + 25,5 + 12,3 = 63
    expect(temuanDari(RN_006, { Rincian: skor(63) })).toEqual([]);
    expect(temuanDari(RN_006, { Rincian: skor(64.5) })).toMatchObject([{ tingkat: 'peringatan', seharusnya: '63,0' }]);
    expect(temuanDari(RN_006, { Rincian: skor(100) })).toEqual([]);
  });

  test('batas: a last row that is one of many is no result', () => {
    expect(temuanDari(RN_006, { Rincian: dimensi([4, 5, 6], 'Integritas') })).toEqual([]);
    // answers of respondents: the last happens to be the rounded mean of the others
    const jawaban = [
      ['Hasil Kuesioner'],
      ['Perusahaan', 'Materi', 'Narasumber', 'Panitia'],
      ['PT Industri A', 4, 4, 3],
      ['PT Industri B', 3, 4, 4],
      ['PT Industri B', 4, 4, 1],
    ];
    expect(temuanDari(RN_006, { Rincian: jawaban })).toEqual([]);
  });
});
