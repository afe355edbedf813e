/** Cells of the user's tables as formulas of another sheet name them. */
import type { SelRumus } from '../../capaian/rumus-excel';
import type { Figur } from '../../records/berkas';
import { formatAddress } from '../../workbook/address';
import { cellAt, sheetsByName } from '../../workbook/sheet';
import type { Address, Workbook } from '../../workbook/workbook';

/** `'Capaian TW'!F11`, with the sheet always named. */
export const alamatPenuh = (sel: Address): string => formatAddress(sel);

/** What the cell holds; nothing where it is blank. */
export function rumusAcuan(sel: Address): string {
  const alamat = alamatPenuh(sel);
  return `IF(${alamat}="","",${alamat})`;
}

/** A link that leads to a cell and shows its address. */
export function rumusTautan(sel: Address): string {
  const alamat = alamatPenuh(sel);
  return `HYPERLINK(${kutip(`#${alamat}`)},${kutip(alamat)})`;
}

const kutip = (teks: string): string => `"${teks.replaceAll('"', '""')}"`;

/** A figure as `rumusCapaian` asks for it. */
export function selRumus(workbook: Workbook, figur: Figur): SelRumus {
  const sheet = sheetsByName(workbook).get(figur.sel.sheet);
  const cell = sheet === undefined ? undefined : cellAt(sheet, figur.sel.row, figur.sel.col);
  return {
    alamat: alamatPenuh(figur.sel),
    besaran: figur.besaran,
    nilai: cell?.value ?? null,
    numberFormat: cell?.numberFormat ?? 'General',
  };
}
