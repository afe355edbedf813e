/** Things that are no cells, as plans name them. */
import { parseRange } from '../../src/core/workbook/address';
import type { Chart, Edit, SheetObject } from '../../src/core/workbook/plan';
import type { Range } from '../../src/core/workbook/workbook';
import { LEMBAR } from './ubah';

type Benda<T extends SheetObject['type']> = Extract<SheetObject, { type: T }>;

export function rentang(text: string): Range {
  const { top, left, bottom, right } = parseRange(text)!;
  return { top, left, bottom, right };
}

export const tambahBenda = (object: SheetObject): Edit => ({ kind: 'addObject', object });
export const cabutBenda = (object: SheetObject): Edit => ({ kind: 'removeObject', object });

export const validasi = (
  range: string,
  rule: Benda<'validation'>['rule'],
  sheet: string = LEMBAR,
): Benda<'validation'> => ({ type: 'validation', sheet, range: rentang(range), rule });

export const formatBersyarat = (
  range: string,
  rule: Benda<'conditionalFormat'>['rule'],
  sheet: string = LEMBAR,
): Benda<'conditionalFormat'> => ({ type: 'conditionalFormat', sheet, range: rentang(range), rule });

export const tabel = (range: string, name: string, sheet: string = LEMBAR): Benda<'table'> => ({
  type: 'table',
  sheet,
  range: rentang(range),
  name,
});

export const nama = (name: string, formula: string): Benda<'name'> => ({ type: 'name', name, formula });

/** A chart of the columns behind the first of a range whose first row names them. */
export function grafik(
  range: string,
  name: string,
  lebih: Partial<Chart> = {},
  sheet: string = LEMBAR,
): Benda<'chart'> {
  const { top, left, bottom, right } = rentang(range);
  const series = Array.from({ length: right - left }, (_, index) => ({
    name: { sheet, row: top, col: left + 1 + index },
    values: { sheet, range: { top: top + 1, left: left + 1 + index, bottom, right: left + 1 + index } },
  }));
  const categories = { sheet, range: { top: top + 1, left, bottom, right: left } };
  const chart: Chart = { type: 'column', title: name, alt: `Gambar ${name}`, categories, series, ...lebih };
  return { type: 'chart', sheet, range: rentang('H2:N16'), name, chart };
}
