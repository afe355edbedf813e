/** What stands in single cells: content and number format, read before and after a plan. */
import { addressKey } from '../../core/workbook/address';
import type { Content } from '../../core/workbook/plan';
import { BLANK } from '../../core/workbook/plan-content';
import type { Address } from '../../core/workbook/workbook';
import { cellsOf, type Area } from './areas';
import { formulaOf, valueOf } from './cells';
import { fromExcel, type DateSystem } from './dates';
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
export function askForState(sheet: Excel.Worksheet, area: Area, dates: DateSystem): (states: CellStates) => void {
  const range = askFor(sheet, area.range);
  range.load({ values: true, formulas: true, numberFormat: true });
  return (states) => {
    if (range.isNullObject) return;
    const grids = { values: range.values, formulas: range.formulas, formats: range.numberFormat, dates };
    for (const cell of cellsOf(area)) states.set(addressKey(cell), stateIn(grids, area, cell));
  };
}

interface Grids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly dates: DateSystem;
}

function stateIn({ values, formulas, formats, dates }: Grids, { range }: Area, { row, col }: Address): CellState {
  const at = (grid: readonly (readonly unknown[])[]): unknown => grid[row - range.top]?.[col - range.left];
  const given = at(formats);
  const format = typeof given === 'string' && given !== '' ? given : 'General';
  const value = fromExcel(valueOf(at(values)), format, dates);
  const formula = formulaOf(value, valueOf(at(formulas)));
  const content = formula === undefined ? { value: value === '' ? null : value } : { value: null, formula };
  return { content, format };
}
