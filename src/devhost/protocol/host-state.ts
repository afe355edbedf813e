/** What the members of Excel's types work on: the workbook, the references that the add-in keeps, its event handlers. */
import type { Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import type { SheetModel } from '../model/sheet-model';
import type { Handle } from './excel-type';

/** A range as the add-in holds it; it moves with inserted and deleted rows. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Range;
  referenceId: string | null;
}

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly RangeTarget[];
  referenceId: string | null;
}

export interface HostState {
  readonly book: BookModel;
  /** Something of the workbook is not as it was. */
  touch(): void;
  /** Brings the results of formulas up to date, where calculation is automatic. */
  settle(): void;
  /** Recalculates everything, whatever the calculation mode is. */
  calculate(): void;
  /** No calculation before the next request. */
  suspendCalculation(): void;
  /** Objects that the add-in keeps from one request to the next. */
  readonly references: Map<string, Handle>;
  keepRange(target: RangeTarget, handle: Handle): void;
  keepAreas(target: AreasTarget, handle: Handle): void;
  release(referenceId: string): void;
  /** Event type and target ("Workbook" or the id of a sheet) of the handlers that the add-in registered. */
  register(eventType: number, targetId: string): void;
  unregister(eventType: number, targetId: string): void;
  /** The add-in opens an .xlsx, given in base64, as a workbook of its own. */
  openWorkbook(base64: string): void;
  /** The year of now, for dates that are typed without one. */
  readonly year: () => number;
}
