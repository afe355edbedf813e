/** Findings as CSV for a spreadsheet with Indonesian settings: semicolons, CRLF, UTF-8 with its mark. */
import type { LaporanTemuan } from '../core/laporan';
import { sebutPengecualian } from './naskah-laporan';

/** What a spreadsheet takes for a formula, also behind blanks, and as full-width signs. */
const RUMUS = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** One field: text that would become a formula starts with an apostrophe, text with separators stands in quotes. */
export function selCsv(teks: string): string {
  const aman = RUMUS.test(teks) || /^[\t\r\n]/.test(teks) ? `'${teks}` : teks;
  return /[;,"\r\n\t]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}

/** A whole CSV file from its header and rows. */
export function csv(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  return `\ufeff${[kepala, ...baris].map((satu) => `${satu.map(selCsv).join(';')}\r\n`).join('')}`;
}

const KEPALA = [
  'Tingkat',
  'Kode',
  'Lembar',
  'Sel',
  'Temuan',
  'Tertulis',
  'Seharusnya',
  'Selisih',
  'Perbaikan',
  'Sel pembanding',
  'Rujukan',
  'Dikecualikan',
];

/** One line per finding, in the report's order. */
export function csvTemuan(temuan: readonly LaporanTemuan[]): string {
  return csv(
    KEPALA,
    temuan.map((satu) => [
      satu.tingkat,
      satu.kode,
      satu.lembar,
      satu.sel.join(', '),
      satu.pesan,
      satu.nilai ?? '',
      satu.seharusnya ?? '',
      satu.selisih ?? '',
      satu.perbaikan,
      satu.tautan.join(', '),
      satu.rujukan,
      satu.pengecualian === undefined ? '' : sebutPengecualian(satu.pengecualian),
    ]),
  );
}
