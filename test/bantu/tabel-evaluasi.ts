/** A small table of evaluations: units in rows from row 3 on, the four components in C to F, value and grade in G and H. */
import type { Sel } from './tabel-capaian';

export function tabelEvaluasi(baris: readonly (readonly Sel[])[]): Sel[][] {
  return [
    ['Nilai akuntabilitas kinerja satker Tahun 2024'],
    [
      'No',
      'Unit Kerja',
      'Perencanaan Kinerja',
      'Pengukuran Kinerja',
      'Pelaporan Kinerja',
      'Evaluasi Akuntabilitas Kinerja Internal',
      'Total Nilai',
      'Kategori',
    ],
    ...baris.map((satu, i): Sel[] => [i + 1, `Balai Contoh ${'ABCDEFGH'.charAt(i)}`, ...satu]),
  ];
}

/**
 * 25,2 + 23,7 + 12,3 + 19,25 = 80,45 (A); 24 + 24 + 12,3 + 19,25 = 79,55 (BB); 30 x 84% = 25,2, 30 x 79% = 23,7,
 * 15 x 82% = 12,3, 25 x 77% = 19,25, 30 x 80% = 24.
 */
export const EVALUASI: readonly (readonly Sel[])[] = [
  [25.2, 23.7, 12.3, 19.25, 80.45, 'A'],
  [24, 24, 12.3, 19.25, 79.55, 'BB'],
  [25.2, 25.2, 12.3, 19.25, 81.95, 'A'],
];
