/** LK-021: counts of indicators, of what follows in a list, and of revisions. */
import { cacahPer } from '../cacah';
import { aturanLaporan } from '../../rules/laporan';
import type { AturanNaskah } from '../temuan';

export const LK_021: AturanNaskah = { ...aturanLaporan('LK-021'), periksa: cacahPer };
