/** What the figures of a column tell about its separators: the style that its clear cells use. */
import { cellAt } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';

const ID = /\d\.\d{3}(?:\.\d{3})+|\d\.\d{3},\d|\d,\d{1,2}(?!\d)|^0,\d/;
const EN = /\d,\d{3}(?:,\d{3})+|\d,\d{3}\.\d|\d\.\d{1,2}(?![\d.])|^0\.\d/;
/** Cells looked at per column. */
const CUPLIKAN = 200;

/** The style that the text figures of a column show clearly; undefined where they show none or both. */
export function gayaKolom(sheet: Sheet, col: number, rows: readonly number[]): 'id' | 'en' | undefined {
  let id = 0;
  let en = 0;
  for (const row of rows.slice(0, CUPLIKAN)) {
    const value = cellAt(sheet, row, col)?.value;
    if (typeof value !== 'string') continue;
    if (ID.test(value)) id++;
    else if (EN.test(value)) en++;
  }
  if (id === en) return undefined;
  return id > en ? 'id' : 'en';
}
