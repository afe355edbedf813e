/** Takes formulas apart as far as the development host needs: references with their sheets, names, texts, figures. */
import { parseRange, quoteSheet, formatRange } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';

export interface ReferencePart {
  readonly kind: 'reference';
  readonly text: string;
  /** null where the formula names no sheet. */
  readonly sheet: string | null;
  /** "$B$2", "C:C", without the sheet. */
  readonly local: string;
  readonly range: Range;
}

export interface PlainPart {
  /** "structured" is what stands in square brackets: columns of tables, other workbooks. */
  readonly kind: 'string' | 'number' | 'name' | 'function' | 'structured' | 'sign';
  readonly text: string;
}

export type FormulaPart = ReferencePart | PlainPart;

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const PARTS = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    String.raw`(?<external>(?:'[^']*\[(?:[^']|'')*'|\[\d+\][\p{L}_][\p{L}\p{N}_.]*)!${CORNER}(?::${CORNER})?)`,
    String.raw`(?<structured>\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\])`,
    String.raw`(?<sheet>${SHEET})?(?<local>${COLUMNS}|${ROWS}|${CORNER}(?::${CORNER})?)(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<number>\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)`,
    String.raw`(?<function>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<error>#[A-Z/0!?]+)`,
    String.raw`(?<name>(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\]*|'(?:[^']|'')+')`,
    String.raw`(?<sign>[\s\S])`,
  ].join('|'),
  'gu',
);

/** The parts of a formula in order; joined again they give the formula: "SUM(Perkin!C:C)*2" -> SUM ( Perkin!C:C ) * 2. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const match of formula.matchAll(PARTS)) parts.push(partOf(match[0], match.groups ?? {}));
  return parts;
}

function partOf(text: string, groups: Readonly<Record<string, string | undefined>>): FormulaPart {
  if (groups.local !== undefined) {
    const range = parseRange(groups.local);
    if (range === null) return { kind: 'name', text };
    const sheet = groups.sheet === undefined ? null : unquote(groups.sheet.slice(0, -1));
    const { top, left, bottom, right } = range;
    return { kind: 'reference', text, sheet, local: groups.local, range: { top, left, bottom, right } };
  }
  if (groups.external !== undefined) return { kind: 'structured', text };
  for (const kind of ['string', 'number', 'name', 'function', 'structured'] as const) {
    if (groups[kind] !== undefined) return { kind, text };
  }
  return { kind: 'sign', text };
}

function unquote(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

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
