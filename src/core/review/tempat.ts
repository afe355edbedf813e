import { formatAddress, formatCell } from '../workbook/address';
import type { Temuan } from '../workbook/temuan';

/** Cells named one by one; more are counted. */
const PALING_BANYAK = 6;

/** Where a finding is: "Capaian!F11, G11"; "Seluruh buku kerja" where it names no cell. */
export function tempatTemuan({ sel }: Pick<Temuan, 'sel'>): string {
  const [pertama, ...lain] = sel;
  if (pertama === undefined) return 'Seluruh buku kerja';
  const disebut = lain.slice(0, PALING_BANYAK - 1).map(({ row, col }) => formatCell(row, col));
  const sisa = lain.length - disebut.length;
  return [formatAddress(pertama), ...disebut].join(', ') + (sisa > 0 ? ` dan ${sisa} sel lain` : '');
}
