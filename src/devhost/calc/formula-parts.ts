/** What the development host does with formulas as texts: moves and renames references, speaks Indonesian. */
import { quoteSheet, formatRange } from '../../core/workbook/address';
import { formulaParts, type FormulaPart, type ReferencePart } from '../../core/workbook/formula-parts';
import type { Range } from '../../core/workbook/workbook';

/** What a formula cannot end with. */
const DANGLING = /[-+*/^&=<>,;(]$/;

/**
 * Whether Excel would take the formula at all: "SUM(A1" and "A1+" are refused when they are entered. Names and numbers of
 * arguments are not looked at.
 */
export function isWellFormed(formula: string): boolean {
  const signs = formulaParts(formula).flatMap((part) => (part.kind === 'sign' ? [part.text] : []));
  const open: string[] = [];
  for (const sign of signs) {
    if (sign === '(' || sign === '{') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === '}' && open.pop() !== '{') return false;
    // Texts and tables that are closed are parts of their own.
    else if (sign === '"' || sign === '[' || sign === ']') return false;
  }
  return open.length === 0 && formula.trim() !== '' && !DANGLING.test(formula.trim());
}

/** The formula with other references; `change` answers the text for each, sheet included. */
function mapReferences(formula: string, change: (part: ReferencePart) => string): string {
  return formulaParts(formula)
    .map((part) => (part.kind === 'reference' ? change(part) : part.text))
    .join('');
}

/** The formula after a sheet got another name: ("Lama!A1*2", "Lama", "Baru") -> "Baru!A1*2". */
export function renameInFormula(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return mapReferences(formula, (part) =>
    part.sheet?.toLowerCase() === wanted ? `${quoteSheet(after)}!${part.local}` : part.text,
  );
}

/**
 * The formula after rows or columns moved on a sheet: `move` answers where a range lies now, null where it is gone.
 * `sheet` names the sheet of the move, `home` the sheet of the formula.
 */
export function moveInFormula(
  formula: string,
  home: string,
  sheet: string,
  move: (range: Range) => Range | null,
): string {
  const wanted = sheet.toLowerCase();
  return mapReferences(formula, (part) => {
    if ((part.sheet ?? home).toLowerCase() !== wanted) return part.text;
    const moved = move(part.range);
    const prefix = part.sheet === null ? '' : `${quoteSheet(part.sheet)}!`;
    return moved === null ? `${prefix}#REF!` : prefix + withDollars(part.local, moved);
  });
}

/** The moved range with the dollar signs of the old text. */
function withDollars(local: string, range: Range): string {
  const before = local.split(':');
  const after = formatRange(range).split(':');
  const whole = after.length === 1 && before.length === 2 ? [after[0] ?? '', after[0] ?? ''] : after;
  return whole.map((corner, index) => dollarsLike(before[index] ?? before[0] ?? '', corner)).join(':');
}

function dollarsLike(pattern: string, corner: string): string {
  const [, column = '', row = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
  const [, columnMark = '', rowMark = ''] = /^(?:(\$?)[A-Za-z]+)?(?:(\$?)\d+)?$/.exec(pattern) ?? [];
  return (column === '' ? '' : columnMark + column) + (row === '' ? '' : rowMark + row);
}

/** The formula as Excel shows it with Indonesian settings: "ROUND(A1*1.5,2)" -> "ROUND(A1*1,5;2)". */
export function toLocalFormula(formula: string): string {
  return formulaParts(formula)
    .map((part) => {
      if (part.kind === 'number') return part.text.replace('.', ',');
      return part.kind === 'sign' && part.text === ',' ? ';' : part.text;
    })
    .join('');
}

/** What a person typed with Indonesian settings, for the file: "ROUND(A1*1,5;2)" -> "ROUND(A1*1.5,2)". */
export function fromLocalFormula(formula: string): string {
  const parts = formulaParts(formula);
  return parts
    .map((part, index) => {
      if (part.kind !== 'sign') return part.text;
      if (part.text === ';') return ',';
      const isDecimal =
        part.text === ',' && isWholeNumber(parts[index - 1]) && /^\d/.test(parts[index + 1]?.text ?? '');
      return isDecimal ? '.' : part.text;
    })
    .join('');
}

function isWholeNumber(part: FormulaPart | undefined): boolean {
  return part?.kind === 'number' && /^\d+$/.test(part.text);
}
