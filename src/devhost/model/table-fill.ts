/**
 * What Excel's AutoCorrect does in tables ("fill formulas in tables to create calculated columns"): a formula entered into
 * a column that holds nothing else, or that Excel has filled before and that has no exceptions, goes into all its rows.
 * Excel takes the cells of a block one after the other, so that the last formula of an empty column wins.
 */
import { shiftFormula } from '../../core/workbook/shift-formula';
import type { Range } from '../../core/workbook/workbook';
import { cellOf, putHolding } from './cells';
import type { SheetModel, TableModel } from './sheet-model';

/** Where the body of a table lies: without header and totals. */
export function bodyOf({ range, hasHeaders, hasTotals }: TableModel): Range {
  return { ...range, top: range.top + (hasHeaders ? 1 : 0), bottom: range.bottom - (hasTotals ? 1 : 0) };
}

/** Fills the table column of a formula that was just entered; the range that was filled, null where none was. */
export function fillColumn(sheet: SheetModel, row: number, col: number, formula: string): Range | null {
  const table = sheet.tables.find((known) => isInBody(known, row, col));
  if (table === undefined || sheet.protection !== null) return null;
  const { top, bottom } = bodyOf(table);
  if (top === bottom || !takesFormula(sheet, table, row, col)) return null;
  table.calculated.add(col - table.range.left);
  for (let other = top; other <= bottom; other++) {
    if (other !== row) putHolding(sheet, other, col, { value: null, formula: shiftFormula(formula, other - row, 0) });
  }
  return { top, bottom, left: col, right: col };
}

function isInBody(table: TableModel, row: number, col: number): boolean {
  const { top, left, bottom, right } = bodyOf(table);
  return top <= row && row <= bottom && left <= col && col <= right;
}

/** Whether all other cells are empty, or hold the one formula with which Excel has filled the column. */
function takesFormula(sheet: SheetModel, table: TableModel, row: number, col: number): boolean {
  const { top, bottom } = bodyOf(table);
  const others = Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((other) => other !== row);
  if (others.every((other) => cellOf(sheet, other, col) === undefined)) return true;
  if (!table.calculated.has(col - table.range.left)) return false;
  const formulas = new Set(
    others.map((other) => {
      const formula = cellOf(sheet, other, col)?.formula;
      return formula === undefined ? null : shiftFormula(formula, row - other, 0);
    }),
  );
  return formulas.size === 1 && !formulas.has(null);
}
