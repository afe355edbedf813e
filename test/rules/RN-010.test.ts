import { RN_010 } from '../../src/core/rules/rincian/RN-010';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

const NAMA = ['PT Sinar Uji', 'CV Karya Mandiri', 'PT Baja Utama', 'Koperasi Melati'];

const ringkas = (indeks: readonly number[]): Sel[][] => [
  ['Rincian Indeks Perusahaan'],
  ['No', 'Nama Perusahaan', 'Jenis Industri', 'Indeks'],
  ...NAMA.map((nama, i): Sel[] => [i + 1, nama, 'Industri pangan', indeks[i] ?? 0]),
];

/** Two respondents a company: (3 + 3,5) / 2 = 3,25; (4 + 3) / 2 = 3,5; (3,8 + 3,9) / 2 = 3,85; (4 + 4) / 2 = 4. */
const jawaban: Sel[][] = [
  ['Jawaban Responden'],
  ['Nama Perusahaan', 'Pertanyaan', 'Indeks'],
  ...[3, 3.5, 4, 3, 3.8, 3.9, 4, 4].map((nilai, i): Sel[] => [
    NAMA[Math.floor(i / 2)] ?? '',
    'Kesesuaian materi dengan judul',
    nilai,
  ]),
];

describe('RN-010', () => {
  test('lolos: the mean of the answers of each company', () => {
    expect(temuanDari(RN_010, { Rincian: ringkas([3.25, 3.5, 3.85, 4]), Kuesioner: jawaban })).toEqual([]);
  });

  test('gagal: two companies have changed places', () => {
    const temuan = temuanDari(RN_010, { Rincian: ringkas([3.25, 3.5, 4, 3.85]), Kuesioner: jawaban });
    expect(temuan.map(selTemuan)).toEqual([['Rincian!D5', 'Rincian!D6']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '4; 3,85', seharusnya: '3,85; 4,00' });
  });

  test('gagal: one company of four is another', () => {
    expect(temuanDari(RN_010, { Rincian: ringkas([3.25, 3.5, 3.58, 4]), Kuesioner: jawaban })).toMatchObject([
      { tingkat: 'peringatan', nilai: '3,58', seharusnya: '3,85' },
    ]);
  });

  test('batas: where half of the names differ the columns are of two matters', () => {
    expect(temuanDari(RN_010, { Rincian: ringkas([3.25, 2.5, 2.85, 2]), Kuesioner: jawaban })).toEqual([]);
    expect(temuanDari(RN_010, { Rincian: ringkas([3.25, 3.5, 4, 3.85]) })).toEqual([]);
  });
});
