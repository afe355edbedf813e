/** A small submission for tests of the review: a Perkin, and results of which one capaian is wrong (3,79 / 3 = 126,33%). */
import { periksa } from '../../src/core/periksa';
import type { CatatanReviu } from '../../src/core/plans/catatan-reviu';
import { planLembarReviu } from '../../src/core/plans/lembar-reviu';
import { reviu } from '../../src/core/review/reviu';
import { applyToPicture } from '../../src/core/workbook/plan-apply';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { CellValue, Workbook } from '../../src/core/workbook/workbook';

export type Grid = readonly (readonly CellValue[])[];

const MUTU = 'Meningkatnya mutu layanan';
const TATA_KELOLA = 'Terwujudnya tata kelola yang baik';

export const PERKIN_REVIU: Grid = [
  ['Perjanjian Kinerja Tahun 2024'],
  ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2024'],
  [1, MUTU, 'Indeks kepuasan pelanggan', 'Indeks', 4],
  [2, MUTU, 'Jumlah sertifikat yang diterbitkan', 'Sertifikat', 200],
  [3, TATA_KELOLA, 'Nilai penerapan sistem pengendalian', 'Nilai', 3],
];

/** @param capaianKetiga of the third indicator; 126.33 is right */
export function capaianReviu(capaianKetiga = 123.33, realisasiKetiga = 3.79): Grid {
  return [
    ['Tabel 1 Capaian Perjanjian Kinerja Tahun 2024'],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', 'Capaian (%)'],
    [1, MUTU, 'Indeks kepuasan pelanggan', 'Indeks', 4, 4, 100],
    [2, MUTU, 'Jumlah sertifikat yang diterbitkan', 'Sertifikat', 200, 210, 105],
    [3, TATA_KELOLA, 'Nilai penerapan sistem pengendalian', 'Nilai', 3, realisasiKetiga, capaianKetiga],
  ];
}

export function bukuReviu(capaian: Grid = capaianReviu(), perkin: Grid = PERKIN_REVIU): Workbook {
  return workbookFromSheets([sheetFromGrid('PK', perkin), sheetFromGrid('Capaian', capaian)]);
}

/** A review of a workbook as it is. */
export function reviuBuku(asal: Workbook, tanggal = '21 November 2026'): CatatanReviu {
  return reviu({ asal, ...periksa(asal) }, { tanggal, berkas: 'capaian.xlsx' });
}

/** The workbook with the record of its review in it. */
export function tulisReviu(asal: Workbook, tanggal?: string): Workbook {
  return applyToPicture(asal, planLembarReviu(asal, reviuBuku(asal, tanggal)));
}
