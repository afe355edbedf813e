/** Takes formulas apart: references with their sheets, names, texts, figures. */
import { parseRange } from './address';
import type { Range } from './workbook';

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
