/** A small table of efficiency: four indicators with target 100, capaian 125, 100, 110, 120% and absorption 95, 90, 99, 96%. */
import { JUTA, type Sel } from './tabel-anggaran';

const CAPAIAN = [125, 100, 110, 120];
const SERAPAN = [95, 90, 99, 96];

/** Rows from 4; J holds the ratio, G and K the verdicts. */
export function tabelEfisiensi(
  rasio: readonly number[],
  efektif: readonly string[] = ['Efektif', 'Efektif', 'Efektif', 'Efektif'],
  efisien: readonly string[] = ['Efisien', 'Efisien', 'Efisien', 'Efisien'],
): Sel[][] {
  return [
    ['Efektivitas dan Efisiensi Kinerja Anggaran Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Kinerja', null, null, null, 'Anggaran', null, null, 'Rasio', 'Efisiensi'],
    [null, null, 'Target', 'Realisasi', '%', 'Efektivitas', 'Pagu', 'Realisasi', '%', null, null],
    ...CAPAIAN.map((capaian, i): Sel[] => [
      i + 1,
      `Jumlah layanan ${'ABCD'[i] ?? ''} yang diselesaikan`,
      100,
      capaian,
      capaian,
      efektif[i] ?? null,
      100 * JUTA,
      (SERAPAN[i] ?? 0) * JUTA,
      SERAPAN[i] ?? null,
      rasio[i] ?? null,
      efisien[i] ?? null,
    ]),
  ];
}
