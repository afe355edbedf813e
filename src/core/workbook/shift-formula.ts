/**
 * Moves the relative references of a formula, as Excel does when a formula is filled down or shared over a range.
 */
import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from './address';

/**
 * Parts of a formula that hold no cell reference (strings, quoted sheet names, square brackets of tables and of other
 * workbooks, function names, words, figures), or one: "$B$2", "C:C", "3:5".
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|((?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!]))|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|\d[\d.]*(?:[eE][+-]?\d+)?/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/**
 * The formula as it stands `rows` lower and `columns` further right: ("E11/D11*$B$1", 2, 0) -> "E13/D13*$B$1".
 * A reference that leaves the sheet becomes "#REF!". Strings and names are left alone: LOG10(A1) stays a LOG10.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part, reference?: string) =>
    reference === undefined ? part : shiftReference(reference, rows, columns),
  );
}

function shiftReference(part: string, rows: number, columns: number): string {
  const cell = CELL.exec(part);
  if (cell) {
    const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
    if (columnIndex(column) < 0 || Number(row) - 1 > LAST_ROW || Number(row) === 0) return part;
    const movedColumn = shiftColumn(fixedColumn, column, columns);
    const movedRow = shiftRow(fixedRow, row, rows);
    return movedColumn === null || movedRow === null ? '#REF!' : movedColumn + movedRow;
  }
  const ends = COLUMNS.exec(part);
  if (ends)
    return joinEnds(
      shiftColumn(ends[1] ?? '', ends[2] ?? '', columns),
      shiftColumn(ends[3] ?? '', ends[4] ?? '', columns),
    );
  const lines = ROWS.exec(part);
  if (lines)
    return joinEnds(shiftRow(lines[1] ?? '', lines[2] ?? '', rows), shiftRow(lines[3] ?? '', lines[4] ?? '', rows));
  return part;
}

function joinEnds(first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : `${first}:${last}`;
}

function shiftColumn(fixed: string, name: string, by: number): string | null {
  if (fixed !== '') return fixed + name;
  const moved = columnIndex(name) + by;
  return moved < 0 || moved > LAST_COLUMN ? null : columnName(moved);
}

function shiftRow(fixed: string, row: string, by: number): string | null {
  if (fixed !== '') return fixed + row;
  const moved = Number(row) - 1 + by;
  return moved < 0 || moved > LAST_ROW ? null : String(moved + 1);
}
