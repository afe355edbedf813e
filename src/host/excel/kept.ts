/** Whether a cell holds what was asked for, although Excel spells formulas and figures in its own way. */
import type { Content } from '../../core/workbook/plan';
import { sameContent } from '../../core/workbook/plan-content';

/**
 * Excel keeps fifteen digits of a number, and of a formula everything but blanks, capitals, needless quotes and the spelling
 * of figures: `sum( B1 , 0.50 )` is kept as `SUM(B1, 0.5)`. Another formula is not kept: in a table, Excel may fill a whole
 * column with one formula where each row was given its own.
 */
export function isKept(asked: Content, kept: Content): boolean {
  if (asked.formula !== undefined) return kept.formula !== undefined && bare(asked.formula) === bare(kept.formula);
  if (typeof asked.value !== 'number' || typeof kept.value !== 'number') return sameContent(asked, kept);
  return Math.abs(asked.value - kept.value) <= Math.abs(asked.value) * 1e-14;
}

/** A figure that stands alone: not the row of a reference, nor part of a name. */
const FIGURE = /(?<![\p{L}\p{N}_$.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/gu;

/** What the spellings of a formula have in common. "@" and "_xlfn." are marks of newer Excels. */
function bare(formula: string): string {
  return formula
    .toUpperCase()
    .replace(/^=|[\s'@]|_XLFN\.|_XLWS\./g, '')
    .replace(FIGURE, (figure) => String(Number(figure)));
}
