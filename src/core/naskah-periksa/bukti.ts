/** Words that findings on a report share. */
import { formatAddress } from '../workbook/address';
import type { Address } from '../workbook/workbook';

/** Cells that a sentence names at most. */
const SEL_TERBANYAK = 3;
const KUTIPAN_TERPANJANG = 260;

/** "Capaian!E5", "Capaian!E5, Capaian!F5, Perkin!D4, dan 2 sel lain". */
export function sebutSel(sel: readonly Address[]): string {
  const nama = [...new Set(sel.map((satu) => formatAddress(satu)))];
  const lebih = nama.length - SEL_TERBANYAK;
  return lebih > 0 ? `${nama.slice(0, SEL_TERBANYAK).join(', ')}, dan ${lebih} sel lain` : nama.join(', ');
}

/** A sentence as a finding quotes it, cut where it is long. */
export function kutip(teks: string): string {
  const satu = teks.replace(/\s+/g, ' ').trim();
  return satu.length <= KUTIPAN_TERPANJANG ? satu : `${satu.slice(0, KUTIPAN_TERPANJANG - 1).trimEnd()}…`;
}

export const unikSel = (sel: readonly Address[]): readonly Address[] => [
  ...new Map(sel.map((satu) => [formatAddress(satu), satu])).values(),
];
