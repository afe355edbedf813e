/** What works out formulas for the development host. */
import type { CellValue } from '../../core/workbook/workbook';

/** A value, or a formula in en-US without its leading "=". */
export interface CalcInput {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface CalcName {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet to which it belongs; null: the workbook. */
  readonly sheet: number | null;
}

export interface CalcEngine {
  /** Begins anew with empty sheets of these names. */
  start(sheets: readonly string[], names: readonly CalcName[]): void;
  set(sheet: number, row: number, col: number, input: CalcInput): void;
  /** Works everything out. */
  evaluate(): void;
  /** The result of a formula; undefined where the engine does not know how to work it out. */
  result(sheet: number, row: number, col: number): CellValue | undefined;
}
