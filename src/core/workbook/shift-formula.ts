/**
 * Moves the relative references of a formula, as Excel does when a formula is filled down or shared over a range.
 */
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from './address';

/**
 * Parts of a formula that hold no cell reference (strings, quoted sheet names, square brackets of tables and of other
 * workbooks, function names, words, figures), or, as the one group, a reference: "$B$2", "C:C", "3:5".
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|((?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!]))|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|\d[\d.]*(?:[eE][+-]?\d+)?/gu;

/** One end of a reference; a number is relative, a text stands as it is. */
interface Corner {
  readonly col: number | string;
  readonly row: number | string;
}

/** Text between references, or a reference with one corner or two. */
type Piece = string | readonly Corner[];

/**
 * The formula as it stands `rows` lower and `columns` further right: ("E11/D11*$B$1", 2, 0) -> "E13/D13*$B$1".
 * A reference that leaves the sheet becomes "#REF!". Strings and names are left alone: LOG10(A1) stays a LOG10.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return prepareShift(formula)(rows, columns);
}

/** The same for many cells that share one formula: it is taken apart once. */
export function prepareShift(formula: string): (rows: number, columns: number) => string {
  const pieces = split(formula);
  // Joined, not added up: a text added up from pieces keeps every piece in memory.
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : shift(piece, rows, columns))).join('');
}

function split(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of formula.matchAll(PARTS)) {
    const corners = match[1]?.split(':').map(readCorner);
    if (corners === undefined || corners.includes(null)) continue;
    pieces.push(formula.slice(done, match.index), corners as Corner[]);
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return pieces;
}

function readCorner(text: string): Corner | null {
  // The second dollar sign belongs to the row; before a row alone ("$3") the first one does.
  const [, fixedColumn = '', column = '', fixedRow = '', row = ''] =
    /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(text) ?? [];
  const isColumn = column === '' || columnIndex(column) >= 0;
  const isRow = row === '' || (Number(row) >= 1 && Number(row) <= LAST_ROW + 1);
  if (!isColumn || !isRow) return null;
  return {
    col: column === '' ? '' : fixedColumn === '' ? columnIndex(column) : fixedColumn + column,
    row: row === '' ? '' : fixedRow === '' ? Number(row) - 1 : fixedRow + row,
  };
}

function shift(corners: readonly Corner[], rows: number, columns: number): string {
  let text = '';
  for (const { col, row } of corners) {
    const newColumn = typeof col === 'string' ? col : moveColumn(col + columns);
    const newRow = typeof row === 'string' ? row : moveRow(row + rows);
    if (newColumn === null || newRow === null) return '#REF!';
    text += (text === '' ? '' : ':') + newColumn + newRow;
  }
  return text;
}

function moveColumn(col: number): string | null {
  return col < 0 || col > LAST_COLUMN ? null : columnName(col);
}

function moveRow(row: number): string | null {
  return row < 0 || row > LAST_ROW ? null : String(row + 1);
}
