import { RN_003 } from '../../src/core/rules/rincian/RN-003';
import { selTemuan, temuanDari } from '../bantu/bahan';
import { tabelIndeks, type Sel } from '../bantu/tabel-rincian';

/** Answers of seven respondents to three questions, and their mean. */
const kuesioner = (rata: readonly number[]): Sel[][] => [
  ['Hasil Kuesioner Kepuasan'],
  ['Responden', 'Pertanyaan Satu', 'Pertanyaan Dua', 'Pertanyaan Tiga', 'Indeks'],
  ...[
    [4, 4, 1],
    [3, 4, 2],
    [2, 3, 4],
    [1, 2, 3],
    [4, 3, 2],
  ].map((nilai, i): Sel[] => [`Perusahaan ${'ABCDE'[i] ?? ''}`, ...nilai, rata[i] ?? 0]),
];

describe('RN-003', () => {
  test('lolos: the mean, rounded half up', () => {
    // (3,35 + 4 + 3,75 + 3,6) / 4 = 3,675
    expect(temuanDari(RN_003, { Rincian: tabelIndeks([3.35, 4, 3.75, 3.6], 3.68) })).toEqual([]);
    // (4 + 3) / 2 = 3,5 where a company has no figure
    expect(temuanDari(RN_003, { Rincian: tabelIndeks([4, 3, '-'], 3.5) })).toEqual([]);
  });

  test('gagal: cut off, and plainly another', () => {
    // (3,33 + 4 + 4 + 3,85) / 4 = 3,795
    const potong = temuanDari(RN_003, { Rincian: tabelIndeks([3.33, 4, 4, 3.85], 3.79) });
    expect(potong.map(selTemuan)).toEqual([['Rincian!C7']]);
    expect(potong[0]).toMatchObject({ tingkat: 'peringatan', nilai: '3,79', seharusnya: '3,80' });
    // (3 + 4 + 3,5) / 3 = 3,5
    expect(temuanDari(RN_003, { Rincian: tabelIndeks([3, 4, 3.5], 3.6) })).toMatchObject([
      { nilai: '3,6', seharusnya: '3,5', selisih: '0,1' },
    ]);
  });

  test('gagal: a mean across the columns of one row', () => {
    // (4 + 4 + 1) / 3 = 3; (3 + 4 + 2) / 3 = 3; 9 / 3; 6 / 3; 9 / 3 = 3, printed 4
    const temuan = temuanDari(RN_003, { Kuesioner: kuesioner([3, 3, 3, 2, 4]) });
    expect(temuan.map(selTemuan)).toEqual([['Kuesioner!E7']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4', seharusnya: '3' });
    expect(temuanDari(RN_003, { Kuesioner: kuesioner([3, 3, 3, 2, 3]) })).toEqual([]);
  });

  test('batas: the mean of the means of two groups is a mean as well', () => {
    const grup = (rata: number): Sel[][] => [
      ['Nilai Satuan Kerja'],
      ['No', 'Satuan Kerja', 'Nilai'],
      [1, 'Balai A', 80],
      [2, 'Balai B', 90],
      ['Rata-rata Balai', null, 85],
      [1, 'Pusat C', 70],
      [2, 'Pusat D', 76],
      [3, 'Pusat E', 79],
      ['Rata-rata Pusat', null, 75],
      ['Rata-rata Seluruh', null, rata],
    ];
    // (80 + 90 + 70 + 76 + 79) / 5 = 79; (85 + 75) / 2 = 80
    expect(temuanDari(RN_003, { Rincian: grup(79) })).toEqual([]);
    expect(temuanDari(RN_003, { Rincian: grup(80) })).toEqual([]);
    // 95 lies above all of them, and two other means fit
    expect(temuanDari(RN_003, { Rincian: grup(95) })).toMatchObject([{ tingkat: 'galat', nilai: '95' }]);
  });
});
