/** What stands in single cells: content and number format, read before and after a plan. */
import { addressKey } from '../../core/workbook/address';
import type { Content } from '../../core/workbook/plan';
import { BLANK } from '../../core/workbook/plan-content';
import type { Address } from '../../core/workbook/workbook';
import { cellsOf, type Area } from './areas';
import { formulaOf, valueOf } from './cells';
import { askFor } from './ranges';

export interface CellState {
  readonly content: Content;
  readonly format: string;
}

/** By `addressKey`. */
export type CellStates = Map<string, CellState>;

const UNTOUCHED: CellState = { content: BLANK, format: 'General' };

export function stateAt(states: CellStates, cell: Address): CellState {
  return states.get(addressKey(cell)) ?? UNTOUCHED;
}

/** Asks what stands in an area; the result puts it into `states` after the sync. Nothing where the sheet is not there. */
export function askForState(sheet: Excel.Worksheet, area: Area): (states: CellStates) => void {
  const range = askFor(sheet, area.range);
  range.load({ values: true, formulas: true, numberFormat: true });
  return (states) => {
    if (range.isNullObject) return;
    const grids = { values: range.values, formulas: range.formulas, formats: range.numberFormat };
    for (const cell of cellsOf(area)) states.set(addressKey(cell), stateIn(grids, area, cell));
  };
}

interface Grids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

function stateIn({ values, formulas, formats }: Grids, { range }: Area, { row, col }: Address): CellState {
  const at = (grid: readonly (readonly unknown[])[]): unknown => grid[row - range.top]?.[col - range.left];
  const value = valueOf(at(values));
  const entry = valueOf(at(formulas));
  const formula = formulaOf(value, entry);
  const format = at(formats);
  return {
    content: formula === undefined ? { value: value === '' ? null : value } : { value: null, formula },
    format: typeof format === 'string' && format !== '' ? format : 'General',
  };
}
