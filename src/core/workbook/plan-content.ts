/** Contents of cells as plans compare them. */
import type { Content } from './plan';
import type { Cell, CellValue } from './workbook';

/** A cell without anything in it. */
export const BLANK: Content = { value: null };

/**
 * What stands in a cell, as a plan says it: the formula without its result, else the value; an empty text is a blank.
 *
 * `contentOf({ value: 1.2, formula: 'F5/E5', text: '1,2', numberFormat: 'General' })` is `{ value: null, formula: 'F5/E5' }`.
 */
export function contentOf(cell: Cell | undefined): Content {
  if (cell?.formula !== undefined) return { value: null, formula: cell.formula };
  return { value: blankToNull(cell?.value ?? null) };
}

/**
 * Whether two contents are the same: 0 and -0 are, a blank and an empty text are, the number 1 and the text "1" are not.
 * Formulas are compared without the blanks and the case that a program may change when it keeps them.
 */
export function sameContent(a: Content, b: Content): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return sameFormula(a.formula, b.formula);
  return blankToNull(a.value) === blankToNull(b.value);
}

/** Whether a content leaves nothing in the cell. */
export function isBlankContent(content: Content): boolean {
  return content.formula === undefined && blankToNull(content.value) === null;
}

function blankToNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function sameFormula(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || plainFormula(a) === plainFormula(b);
}

/** Texts and quoted sheet names keep their blanks and letters, all else loses them. */
function plainFormula(formula: string): string {
  const parts = formula.replace(/^=/, '').split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/\s+/g, '').toUpperCase())).join('');
}
