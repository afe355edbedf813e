/** Whether a formula leads back to a cell that is to get a formula of its own: Excel would then compute in a circle. */
import { addressKey, parseRange } from '../workbook/address';
import { cellAt, contains } from '../workbook/sheet';
import type { Address, Sheet } from '../workbook/workbook';

/** Texts, and references with or without a sheet, a range or whole columns. A name before "(" is a function. */
const ACUAN =
  /"(?:[^"]|"")*"|((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}(?:\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|:\$?[A-Z]{1,3}))(?![\p{L}\p{N}_.(!])/giu;

/** Formula cells that are followed at most, so that a sheet of formulas over formulas does not hold up a plan. */
const SEL_TERBANYAK = 200;
/** Larger ranges are only asked whether they hold the cell, not followed. */
const RENTANG_TERBESAR = 100;

/**
 * Whether the formula in `awal`, or one that it builds on, refers to `tujuan`. False where `awal` holds no formula.
 *
 * F5 "G5*E5" leads to G5; so does F5 "H5" where H5 is "SUM(G3:G9)".
 */
export function mengacu(lembar: ReadonlyMap<string, Sheet>, awal: Address, tujuan: Address): boolean {
  const antre = [awal];
  const dilihat = new Set([addressKey(awal)]);
  for (let i = 0; i < antre.length && i < SEL_TERBANYAK; i++) {
    const sel = antre[i];
    if (sel === undefined) break;
    const sheet = lembar.get(sel.sheet);
    const formula = sheet === undefined ? undefined : cellAt(sheet, sel.row, sel.col)?.formula;
    if (formula === undefined) continue;
    for (const [, acuan] of formula.matchAll(ACUAN)) {
      const rentang = acuan === undefined ? null : parseRange(acuan, sel.sheet);
      if (rentang === null) continue;
      if (rentang.sheet === tujuan.sheet && contains(rentang, tujuan.row, tujuan.col)) return true;
      for (const berikut of isiRentang(rentang)) {
        if (dilihat.has(addressKey(berikut))) continue;
        dilihat.add(addressKey(berikut));
        antre.push(berikut);
      }
    }
  }
  return false;
}

function isiRentang({ sheet, top, left, bottom, right }: NonNullable<ReturnType<typeof parseRange>>): Address[] {
  const sel: Address[] = [];
  if ((bottom - top + 1) * (right - left + 1) > RENTANG_TERBESAR) return sel;
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) sel.push({ sheet, row, col });
  return sel;
}
