/** A workbook in the form in which a page of the browser gets it. */
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import type { BukuJson } from './halaman/uji';

export function bukuJson({ sheets, ...sisa }: Workbook): BukuJson {
  return {
    ...sisa,
    sheets: sheets.map(({ rows, hiddenRows, hiddenColumns, ...sheet }) => {
      const sel: [number, number, Cell][] = [];
      rows.forEach((cells, row) => cells?.forEach((cell, col) => cell && sel.push([row, col, cell])));
      return { ...sheet, sel, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] };
    }),
  };
}
