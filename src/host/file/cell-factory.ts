/** Makes the cells of a workbook, and keeps count so that no file makes more than fit into memory. */
import { displayText, isCalendarFormat } from '../../core/workbook/number-format';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import type { Cell, CellValue } from '../../core/workbook/workbook';
import { Cacat } from './ditolak';

/** Cells that hold something, in all sheets together: some six hundred megabytes. */
const CELL_LIMIT = 5_000_000;
/** Signs of text that shared formulas may grow to: each stands once in the file, but in full at each of its cells. */
const FORMULA_LIMIT = 128 * 1024 * 1024;

export interface CellFactory {
  /** A cell with its text in id-ID. Throws `Cacat` "terlalu-besar" beyond the limits. */
  make(value: CellValue, numberFormat: string, formula?: string): Cell;
  /** Counts cells that are used again elsewhere. */
  charge(count: number): void;
  /** Counts the text of a formula that the file does not hold at this cell. */
  chargeFormula(length: number): void;
  /** The serial number in the 1900 system of a number under that format. */
  serial(value: number, numberFormat: string): number;
  /** How many formulas had no stored result. */
  uncalculated(): number;
}

export function createCellFactory(is1904: boolean): CellFactory {
  let cells = 0;
  let formulaLength = 0;
  let uncalculated = 0;
  const calendar = new Map<string, boolean>();

  const isCalendar = (code: string): boolean => {
    let known = calendar.get(code);
    if (known === undefined) calendar.set(code, (known = isCalendarFormat(code)));
    return known;
  };
  const charge = (count: number): void => {
    cells += count;
    if (cells > CELL_LIMIT) throw new Cacat('terlalu-besar');
  };
  return {
    charge,
    make: (value, numberFormat, formula) => {
      charge(1);
      const text = displayText(value, numberFormat);
      if (formula === undefined) return { value, text, numberFormat };
      if (value === null) uncalculated++;
      return { value, text, numberFormat, formula };
    },
    chargeFormula: (length) => {
      formulaLength += length;
      if (formulaLength > FORMULA_LIMIT) throw new Cacat('terlalu-besar');
    },
    serial: (value, numberFormat) => (is1904 && isCalendar(numberFormat) ? value + DAYS_1904 : value),
    uncalculated: () => uncalculated,
  };
}
