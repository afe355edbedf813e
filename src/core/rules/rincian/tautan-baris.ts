import type { Address } from '../../workbook/workbook';
import type { Rinci } from './kisi';

/** Cells that a finding names beside its own at most. */
const TERBANYAK = 24;

/** The cells of a column in some rows, as what a figure was compared with. */
export function angkaDiTabel(rinci: Rinci, lajur: number, baris: readonly number[]): Address[] {
  return baris.flatMap((b) => rinci.lajur[lajur]?.isi[b]?.figur.sel ?? []).slice(0, TERBANYAK);
}
