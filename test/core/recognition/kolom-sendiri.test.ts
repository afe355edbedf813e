/** Columns that Selaras wrote: the table behind them is read as before, and there is nothing left to fill. */
import { siapkanBahan } from '../../../src/core/periksa';
import { planIsiCapaian, type PilihanIsi } from '../../../src/core/plans/isi-capaian';
import { applyToPicture } from '../../../src/core/workbook/plan-apply';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';

type Grid = readonly (readonly (CellValue | Partial<Cell>)[])[];

const SEMUA: PilihanIsi = { kolomCapaian: true, status: true, rataSeksi: true };

/** "Capaian" stands over what was realised: there is no column of realisasi. */
const EFISIENSI: Grid = [
  ['Efisiensi Penggunaan Sumber Daya per Indikator Tahun 2023'],
  ['No', 'Indikator Kinerja', 'Target', 'Capaian', 'Satuan', 'Pagu', 'Realisasi', 'Efisiensi'],
  [1, 'Jumlah tenaga kerja yang tersertifikasi', 40, 50, 'Orang', 9_000_000, 8_000_000, 1_000_000],
  [2, 'Jumlah perusahaan yang dibina', 20, 18, 'Perusahaan', 6_000_000, 5_500_000, 500_000],
  [3, 'Nilai kepuasan pelanggan', 3, 3.6, 'Indeks', 4_000_000, 3_900_000, 100_000],
];

const FISIK: Grid = [
  ['Tabel 1.1 Target dan Capaian Kinerja Tahun 2024'],
  ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Fisik (%)', null],
  [null, null, null, null, null, 'Target', 'Realisasi'],
  [1, 'Meningkatnya layanan', 'Jumlah perusahaan yang dibina', 20, 30, 100, 90],
  [2, 'Meningkatnya mutu', 'Nilai kepuasan pelanggan', 3, 3.6, 100, 80],
];

function terisi(nama: string, grid: Grid, merges: readonly string[] = []): { asal: Workbook; sesudah: Workbook } {
  const asal = workbookFromSheets([sheetFromGrid(nama, grid, { merges })]);
  return { asal, sesudah: applyToPicture(asal, planIsiCapaian(siapkanBahan(asal), SEMUA)) };
}

const kolom = (workbook: Workbook): (string | number | null)[][] =>
  siapkanBahan(workbook).berkas.tabel[0]!.kolom.map(({ col, bidang, ranah, tahun }) => [col, bidang, ranah, tahun]);

test('the figures of a table are read as before its capaian was written', () => {
  const { asal, sesudah } = terisi('Efisiensi', EFISIENSI);
  const sebelum = kolom(asal);
  expect(sebelum[3]).toEqual([3, 'realisasi', 'kinerja', null]);
  expect(kolom(sesudah)).toEqual([...sebelum, [8, 'capaian', 'kinerja', null], [9, 'status', null, null]]);
  const bahan = siapkanBahan(sesudah);
  expect(bahan.capaian.map(({ hasil }) => hasil.capaian)).toEqual([1.25, 0.9, 1.2]);
  expect(bahan.berkas.indikator.map(({ periode }) => periode[0]?.capaian?.sel.col)).toEqual([8, 8, 8]);
  expect(planIsiCapaian(bahan, SEMUA).edits).toEqual([]);
});

test('a capaian of physical progress is told from that of the indicator, and the status speaks of the indicator', () => {
  const { sesudah } = terisi('Ikhtisar', FISIK, ['F2:G2']);
  const lembar = sesudah.sheets[0]!;
  expect(lembar.rows[2]?.slice(7).map((cell) => cell?.value)).toEqual(['Capaian 2024', 'Capaian Fisik 2024', 'Status']);
  expect(kolom(sesudah).slice(7)).toEqual([
    [7, 'capaian', 'kinerja', null],
    [8, 'capaian', 'fisik', null],
    [9, 'status', null, null],
  ]);
  expect(lembar.rows[3]?.[9]?.formula).toContain('E4/D4');
  expect(planIsiCapaian(siapkanBahan(sesudah), SEMUA).edits).toEqual([]);
});

test('columns of the user under the same captions are read by what they say', () => {
  const grid = EFISIENSI.map((baris, r): readonly (CellValue | Partial<Cell>)[] => {
    if (r === 0) return baris;
    return [...baris, r === 1 ? 'Capaian' : { formula: `D${r + 1}/C${r + 1}*Selaras`, value: 1.2, numberFormat: '0%' }];
  });
  const milik = siapkanBahan(workbookFromSheets([sheetFromGrid('Efisiensi', grid)])).berkas.tabel[0]!.kolom[8];
  expect(milik?.alasan).not.toContain('ditulis Selaras');
});
