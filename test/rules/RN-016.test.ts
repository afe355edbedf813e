import { RN_016 } from '../../src/core/rules/rincian/RN-016';
import { selTemuan, temuanDari } from '../bantu/bahan';
import type { Sel } from '../bantu/tabel-rincian';

const aspek = (judul: string, nilai: readonly number[]): Sel[][] => [
  [judul],
  ['Aspek Pengukuran', 'Nilai'],
  ...nilai.map((satu, i): Sel[] => [['Penyusunan', 'Sosialisasi', 'Pemahaman'][i] ?? '', satu]),
];
/** Means: (90 + 80 + 70) / 3 = 80; (95 + 85 + 75) / 3 = 85; (60 + 65 + 73) / 3 = 66; (88 + 92 + 96) / 3 = 92. */
const lembar = (ringkas: readonly number[]) => ({
  A: aspek('a. Regulasi Bidang Otomasi Industri', [90, 80, 70]),
  B: aspek('b. Regulasi Bidang Perbaikan Bodi', [95, 85, 75]),
  C: aspek('c. Regulasi Bidang Komponen Otomotif', [60, 65, 73]),
  D: aspek('d. Regulasi Bidang Perawatan Mesin', [88, 92, 96]),
  Indeks: [
    ['Indeks Efektivitas Regulasi'],
    ['No', 'Peraturan', 'Total Indeks'],
    ...['Otomasi Industri', 'Perbaikan Bodi', 'Komponen Otomotif', 'Perawatan Mesin'].map((nama, i): Sel[] => [
      i + 1,
      `Regulasi Bidang ${nama} (Nomor ${i + 3})`,
      ringkas[i] ?? 0,
    ]),
  ],
});

describe('RN-016', () => {
  test('lolos: every row is the mean of its table', () => {
    expect(temuanDari(RN_016, lembar([80, 85, 66, 92]))).toEqual([]);
  });

  test('gagal: one row of four is not', () => {
    const temuan = temuanDari(RN_016, lembar([80, 85, 68, 92]));
    expect(temuan.map(selTemuan)).toEqual([['Indeks!C5']]);
    expect(temuan[0]).toMatchObject({ tingkat: 'galat', nilai: '68', seharusnya: '66', selisih: '2' });
    expect(temuan[0]?.tautan.map(({ sheet }) => sheet)).toEqual(['C', 'C', 'C']);
  });

  test('batas: rows that follow from their tables in no one way', () => {
    expect(temuanDari(RN_016, lembar([80, 12, 13, 14]))).toEqual([]);
    expect(temuanDari(RN_016, { Indeks: lembar([80, 85, 68, 92]).Indeks })).toEqual([]);
  });
});
