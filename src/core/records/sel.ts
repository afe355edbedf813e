/** Reading single cells of a table: text with its address, quantities with the evidence of their column. */
import { readBesaran } from '../text/baca-besaran';
import type { BuktiAngka } from '../text/besaran';
import { bersihTeks, teksSebaris } from '../recognition/lembaran';
import { cellAt, mergeAt } from '../workbook/sheet';
import type { Address, Cell, Sheet } from '../workbook/workbook';
import type { Figur, Teks } from './berkas';

/** The cell that shows at a place: the first cell of a merged area for the whole area. */
export function selTampak(
  sheet: Sheet,
  row: number,
  col: number,
): { cell: Cell | undefined; row: number; col: number } {
  const cell = cellAt(sheet, row, col);
  if (cell !== undefined && cell.value !== null) return { cell, row, col };
  const gabung = mergeAt(sheet, row, col);
  if (gabung === undefined) return { cell, row, col };
  return { cell: cellAt(sheet, gabung.top, gabung.left), row: gabung.top, col: gabung.left };
}

/** Text of a cell, of its merged area's first cell where `gabung` allows; null where it is blank. */
export function bacaTeks(sheet: Sheet, row: number, col: number | undefined): Teks | null {
  if (col === undefined) return null;
  const cell = cellAt(sheet, row, col);
  if (cell !== undefined && cell.value !== null) return teksSel(sheet, cell, row, col, false);
  if (sheet.merges.length === 0) return null;
  const tampak = selTampak(sheet, row, col);
  return tampak.cell === undefined ? null : teksSel(sheet, tampak.cell, tampak.row, tampak.col, tampak.row !== row);
}

function teksSel(sheet: Sheet, cell: Cell, row: number, col: number, warisan: boolean): Teks | null {
  const teks = cell.value === null ? '' : teksSebaris(cell.text);
  return teks === '' ? null : { teks, sel: { sheet: sheet.name, row, col }, warisan };
}

/** A quantity at a place. A merged area is read at its first row only, so that no figure counts twice. */
export function bacaFigur(sheet: Sheet, row: number, col: number, bukti: BuktiAngka): Figur {
  const cell = cellAt(sheet, row, col);
  const sel: Address = { sheet: sheet.name, row, col };
  if (cell === undefined || cell.value === null)
    return { besaran: { jenis: 'kosong' }, sel, teks: '', rumus: null, format: 'General' };
  const bersih =
    typeof cell.value === 'string' && /[<_]/.test(cell.value)
      ? { ...cell, value: bersihTeks(cell.value), text: bersihTeks(cell.text) }
      : cell;
  return {
    besaran: readBesaran(bersih, bukti),
    sel,
    teks: bersih.text,
    rumus: cell.formula ?? null,
    format: cell.numberFormat,
  };
}

/** True where a figure says something: neither blank nor nil. */
export function berisi(figur: Figur | null): figur is Figur {
  return figur !== null && figur.besaran.jenis !== 'kosong';
}
