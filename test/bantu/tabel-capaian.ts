/** Small tables of capaian for the tests of rules: title in row 1, header in row 2, indicators from row 3 on. */
import type { CellValue, Cell } from '../../src/core/workbook/workbook';

export type Sel = CellValue | Partial<Cell>;

/** A cell that holds a ratio and shows it as a percentage with so many decimals. */
export function persen(rasio: number, desimal = 2): Partial<Cell> {
  return { value: rasio, numberFormat: desimal === 0 ? '0%' : `0.${'0'.repeat(desimal)}%` };
}

/** A number with so many decimals shown. */
export function angka(nilai: number, desimal: number): Partial<Cell> {
  return { value: nilai, numberFormat: desimal === 0 ? '0' : `0.${'0'.repeat(desimal)}` };
}

const KEPALA = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'];

/** Indicators that all tests share; the unit of each stands beside it. */
export const INDIKATOR = [
  ['Jumlah sampel yang diuji', 'Sampel'],
  ['Jumlah perusahaan yang dibina', 'Perusahaan'],
  ['Indeks kepuasan pelanggan', 'Indeks'],
  ['Persentase aduan yang diselesaikan', 'Persen'],
  ['Nilai akuntabilitas kinerja', 'Nilai'],
] as const;

/** One row per [target, realisasi, capaian]: columns E, F and G, from row 3 on; all under one sasaran. */
export function tabelCapaian(
  isi: readonly (readonly Sel[])[],
  lain: { readonly judul?: string; readonly kepala?: readonly string[] } = {},
): Sel[][] {
  const { judul = 'Capaian Kinerja Tahun 2024', kepala = [] } = lain;
  return [
    [judul],
    [...KEPALA, ...kepala],
    ...isi.map((baris, i): Sel[] => {
      const [nama, satuan] = INDIKATOR[i % INDIKATOR.length] ?? ['', ''];
      return [i + 1, i === 0 ? 'Meningkatnya layanan jasa industri' : null, nama, satuan, ...baris];
    }),
  ];
}
