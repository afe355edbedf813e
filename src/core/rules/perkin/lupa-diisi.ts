/** Cells of a column that the other rows fill: forgotten, not left open on purpose. */
import type { Kolom } from '../../recognition/tabel';
import type { Address } from '../../workbook/workbook';
import { kosong, type BarisTabel } from './sel-wajib';

/**
 * The blank cells of a column where at least `bagian` of the rows are filled; none where the column is blank or filled
 * only here and there. A merged cell counts for all of its rows.
 */
export function lupaDiisi({ sheet, baris }: BarisTabel, kolom: Kolom, bagian: number): Address[] {
  const blank = baris.filter(({ row, peran }) => peran === 'data' && kosong(sheet, row, kolom));
  const data = baris.filter(({ peran }) => peran === 'data').length;
  if (data - blank.length < bagian * data || blank.length === data) return [];
  return blank.map(({ row }) => ({ sheet: sheet.name, row, col: kolom.col }));
}
