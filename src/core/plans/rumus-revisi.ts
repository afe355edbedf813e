/** Formulas that link to the user's amounts: in rupiah whatever the scale shown, and also where a number is kept as text. */
import type { AngkaSel, FigurRevisi } from '../ledger/buku-revisi';
import { formatAddress } from '../workbook/address';
import { cellAt } from '../workbook/sheet';
import type { Address, Sheet } from '../workbook/workbook';
import type { IsiSel } from './baris-lembar';

export type Lembar = ReadonlyMap<string, Sheet>;

const kali = (rumus: string, faktor: number): string => (faktor === 1 ? rumus : `${rumus}*${faktor}`);

/** Digits in groups of three, with the sign between the groups that a formula takes out. */
const RIBUAN: readonly (readonly [pola: RegExp, pemisah: string])[] = [
  [/^\s*\d{1,3}(?:\.\d{3})+\s*$/, '.'],
  [/^\s*\d{1,3}(?:,\d{3})+\s*$/, ','],
  [/^\s*\d+\s*$/, '.'],
];

/**
 * A formula that gives the amount of a cell in rupiah; null where no formula of plain functions can read it.
 *
 * C5 holding 4500000 under "(Rp.000)" gives "Pagu!C5*1000"; the text "4.500.000" gives `SUBSTITUTE(Pagu!C5,".","")*1000`.
 */
export function rumusAngka(lembar: Lembar, sel: Address, faktor: number): string | null {
  const sheet = lembar.get(sel.sheet);
  const nilai = sheet === undefined ? undefined : cellAt(sheet, sel.row, sel.col)?.value;
  const acuan = formatAddress(sel);
  if (typeof nilai === 'number') return kali(acuan, faktor);
  if (typeof nilai !== 'string') return null;
  const pemisah = RIBUAN.find(([pola]) => pola.test(nilai))?.[1];
  return pemisah === undefined ? null : `SUBSTITUTE(${acuan},"${pemisah}","")*${faktor}`;
}

/** The cell that shows a line in a state: a link, for a blank or nil one that counts as nothing until it is filled. */
export function isiFigur(lembar: Lembar, figur: FigurRevisi | undefined): IsiSel {
  if (figur === undefined || figur.nilai === null) return null;
  if (figur.keadaan !== 'angka') return { formula: kali(`N(${formatAddress(figur.sel)})`, figur.faktor) };
  const rumus = rumusAngka(lembar, figur.sel, figur.faktor);
  return rumus === null ? figur.nilai : { formula: rumus };
}

/** A figure of the list: a link where the cell is the figure itself, the amount where it stands in a sentence. */
export function isiAngka(lembar: Lembar, angka: AngkaSel | null): IsiSel {
  if (angka === null) return null;
  const sheet = lembar.get(angka.sel.sheet);
  const nilai = sheet === undefined ? undefined : cellAt(sheet, angka.sel.row, angka.sel.col)?.value;
  if (typeof nilai !== 'number' || nilai === 0) return angka.nilai;
  const faktor = angka.nilai / nilai;
  const rumus = Number.isInteger(faktor) ? rumusAngka(lembar, angka.sel, faktor) : null;
  return rumus === null ? angka.nilai : { formula: rumus };
}
