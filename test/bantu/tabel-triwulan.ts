/** Small quarterly tables for the tests of rules: title in row 1, header in rows 2 and 3, indicators from row 4 on. */
import { INDIKATOR, type Sel } from './tabel-capaian';

const SIFAT = 'Sifat Target Triwulan';

/** An action plan: one row per [annual target, nature, TW I..IV], in columns D to I. */
export function rencanaAksi(isi: readonly (readonly Sel[])[]): Sel[][] {
  return [
    ['Rencana Aksi Perjanjian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', SIFAT, 'Target Antara', null, null, null],
    [null, null, null, null, null, 'TW I', 'TW II', 'TW III', 'TW IV'],
    ...isi.map((baris, i): Sel[] => [i + 1, INDIKATOR[i]?.[0] ?? '', INDIKATOR[i]?.[1] ?? '', ...baris]),
  ];
}

export const GABUNGAN_RENCANA = { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:I2'] };

/** A quarterly table: one row per [target, realisasi, nature, T and R of TW I..IV], in columns D to N. */
export function capaianTriwulan(isi: readonly (readonly Sel[])[]): Sel[][] {
  const tw = ['Triwulan I', null, 'Triwulan II', null, 'Triwulan III', null, 'Triwulan IV', null];
  return [
    ['Capaian Kinerja Triwulanan Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target 2024', 'Realisasi 2024', SIFAT, ...tw],
    [null, null, null, null, null, null, ...[1, 2, 3, 4].flatMap(() => ['Target', 'Realisasi'])],
    ...isi.map((baris, i): Sel[] => [i + 1, INDIKATOR[i]?.[0] ?? '', INDIKATOR[i]?.[1] ?? '', ...baris]),
  ];
}

export const GABUNGAN_TRIWULAN = {
  merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3', 'G2:H2', 'I2:J2', 'K2:L2', 'M2:N2'],
};
