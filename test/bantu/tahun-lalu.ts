/** Two workbooks of one unit: 2024, which prints figures of 2023 beside its own, and that of 2023. */
import { siapkanBahan, siapkanTahunLalu } from '../../src/core/periksa';
import type { Aturan, Temuan } from '../../src/core/rules/aturan';
import { jalankanAturan } from '../../src/core/rules/mesin';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import { capaian, INDIKATOR, PERKIN, perkin, SASARAN, type Sel } from './tabel-lintas';

export type Lembaran = Readonly<Record<string, Sel[][]>>;

const buku = (lembar: Lembaran) =>
  workbookFromSheets(Object.entries(lembar).map(([nama, isi]) => sheetFromGrid(nama, isi)));

/** Findings of a rule over this year's sheets beside those of last year's; null: last year's were not given. */
export function temuanAntartahun(aturan: Aturan, kini: Lembaran, lalu: Lembaran | null): Temuan[] {
  const bahan = siapkanBahan(buku(kini));
  if (lalu === null) return jalankanAturan([aturan], bahan);
  return jalankanAturan([aturan], { ...bahan, tahunLalu: siapkanTahunLalu(buku(lalu), 'lalu.xlsx') });
}

export const TARGET_2023: readonly Sel[] = [75, 9, 3.4, 72, 82, 90, 85];
export const REALISASI_2023: readonly Sel[] = [77, 9, 3.45, 73, 83, 95, 86];

/** The workbook of 2023. */
export const LALU: Lembaran = {
  PK: perkin('Perjanjian Kinerja Tahun 2023', TARGET_2023),
  Capaian: capaian('Capaian Kinerja Tahun 2023', TARGET_2023, REALISASI_2023),
};

/** A No, B indikator, C to F target and realisasi of 2023 and 2024; data from row 4. */
export function perbandingan(realisasi2023: readonly Sel[] = REALISASI_2023, target2023 = TARGET_2023): Sel[][] {
  const kini: readonly Sel[] = [80, 10, 3.5, 75, 85, 100, 90];
  return [
    ['Perbandingan Target dan Realisasi Tahun 2023 dan 2024'],
    ['No', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Satuan', 'Tahun 2023', null, 'Tahun 2024', null],
    [null, null, null, null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ...INDIKATOR.map(([nama, satuan], i): Sel[] => [
      i + 1,
      SASARAN,
      nama,
      satuan,
      target2023[i] ?? null,
      realisasi2023[i] ?? null,
      kini[i] ?? null,
      kini[i] ?? null,
    ]),
  ];
}

/** The workbook of 2024 with its comparison. */
export const kini2024 = (banding: Sel[][] = perbandingan()): Lembaran => ({ PK: PERKIN, Perbandingan: banding });
