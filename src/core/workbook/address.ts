/**
 * A1 addresses, the form people read. Inside, rows and columns count from 0; here they become "A1" and back.
 *
 * Unreadable text gives null, never an exception: addresses also come from formulas and from what a user types.
 */
import type { Address, Range } from './workbook';

/** The last row and column that Excel has, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A range with the name of its sheet; the name is empty where the text names none. */
export interface SheetRange extends Range {
  readonly sheet: string;
}

const columnNames: string[] = [];

/** Column 0 -> "A", 25 -> "Z", 26 -> "AA", 16383 -> "XFD". */
export function columnName(col: number): string {
  const known = columnNames[col];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = col; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  if (Number.isInteger(col) && col >= 0 && col <= LAST_COLUMN) columnNames[col] = name;
  return name;
}

/** "A" -> 0, "xfd" -> 16383; -1 where the text names no column of Excel. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 > LAST_COLUMN ? -1 : index - 1;
}

/** (10, 3) -> "D11". */
export function formatCell(row: number, col: number): string {
  return columnName(col) + String(row + 1);
}

/** "A3:F22"; one cell gives "A3"; whole columns give "A:C", whole rows "3:5". */
export function formatRange(range: Range): string {
  const { top, left, bottom, right } = range;
  if (top === 0 && bottom === LAST_ROW) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${String(top + 1)}:${String(bottom + 1)}`;
  const start = formatCell(top, left);
  return top === bottom && left === right ? start : `${start}:${formatCell(bottom, right)}`;
}

/** A key that tells cells of a workbook apart: ("Perkin", 4, 2) -> "Perkin!4,2". Not for people to read. */
export const addressKey = ({ sheet, row, col }: Address): string => `${sheet}!${row},${col}`;

/**
 * The address with its sheet: "'Capaian TW'!D11", "Efisiensi!E14".
 * With `from`, the sheet on which the reader stands, an address on that same sheet is short: "D11".
 */
export function formatAddress(address: Address, from?: string): string {
  const cell = formatCell(address.row, address.col);
  return address.sheet === '' || address.sheet === from ? cell : `${quoteSheet(address.sheet)}!${cell}`;
}

/** The same for a range: "'Capaian TW'!A3:F22". */
export function formatSheetRange(range: SheetRange, from?: string): string {
  const text = formatRange(range);
  return range.sheet === '' || range.sheet === from ? text : `${quoteSheet(range.sheet)}!${text}`;
}

/** Quotes a sheet name where a formula needs it: names with blanks or signs, and names that look like a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);
  const looksLikeCell = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads "D11", "$D$11", "Efisiensi!E14" or "'Capaian ''TW'''!D11".
 * `sheet` is the sheet meant where the text names none. Anything else, a range included, gives null.
 */
export function parseAddress(text: string, sheet = ''): Address | null {
  const parts = splitSheet(text.trim(), sheet);
  if (parts === null) return null;
  const corner = parseCorner(parts.rest);
  return corner?.row === undefined || corner.col === undefined
    ? null
    : { sheet: parts.sheet, row: corner.row, col: corner.col };
}

/**
 * Reads a range: "A3:F22", "$A$3", "Pagu!A:C" (whole columns), "3:5" (whole rows), "F22:A3" (corners in any order).
 * Where a sheet is named it may be quoted; unreadable text gives null.
 */
export function parseRange(text: string, sheet = ''): SheetRange | null {
  const parts = splitSheet(text.trim(), sheet);
  if (parts === null) return null;
  const corners = parts.rest.split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0] ?? '');
  const last = corners.length === 2 ? parseCorner(corners[1] ?? '') : first;
  if (first === null || last === null) return null;
  const isSingle = corners.length === 1;
  const rows = span(first.row, last.row, LAST_ROW);
  const columns = span(first.col, last.col, LAST_COLUMN);
  if (rows === null || columns === null) return null;
  if (isSingle && (first.row === undefined || first.col === undefined)) return null;
  return { sheet: parts.sheet, top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** Both ends named, or none (then the whole length); one end alone is no range. */
function span(first: number | undefined, last: number | undefined, end: number): [number, number] | null {
  if (first === undefined && last === undefined) return [0, end];
  if (first === undefined || last === undefined) return null;
  return [Math.min(first, last), Math.max(first, last)];
}

function splitSheet(text: string, fallback: string): { sheet: string; rest: string } | null {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: fallback, rest: text };
  return mark === 0 ? null : { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}

function parseCorner(text: string): { row?: number; col?: number } | null {
  const match = /^(?:\$?([A-Za-z]{1,3}))?(?:\$?(\d{1,7}))?$/.exec(text);
  if (!match || text === '') return null;
  const col = match[1] === undefined ? undefined : columnIndex(match[1]);
  const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
  if (col === -1 || (row !== undefined && (row < 0 || row > LAST_ROW))) return null;
  return { ...(row !== undefined && { row }), ...(col !== undefined && { col }) };
}
