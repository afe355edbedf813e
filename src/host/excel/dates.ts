/**
 * Dates of workbooks that count days from 1904 (older Excel for Mac). A picture counts them from 1900, as all other workbooks
 * do; Excel hands them over and takes them in the workbook's own system. The API has no member that tells the system, so
 * that Excel is asked which number the first of January 2000 has.
 */
import { isCalendarFormat } from '../../core/workbook/number-format';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import type { CellValue } from '../../core/workbook/workbook';

/** null: not asked yet. */
export interface DateSystem {
  is1904: boolean | null;
}

const KNOWN_DAY = 36_526;

/** Asks for the date system; the result, called after the sync, notes it. */
export function askForDates(workbook: Excel.Workbook, dates: DateSystem): () => void {
  const day = workbook.functions.date(2000, 1, 1);
  day.load({ value: true });
  return () => {
    dates.is1904 = day.value === KNOWN_DAY - DAYS_1904;
  };
}

/** A value of Excel as a picture holds it: 44562 under a date format of a 1904 workbook is 46024. */
export function fromExcel(value: CellValue, format: string, dates: DateSystem): CellValue {
  return isShifted(value, format, dates) ? value + DAYS_1904 : value;
}

/** The way back. */
export function toExcel(value: CellValue, format: string, dates: DateSystem): CellValue {
  return isShifted(value, format, dates) ? value - DAYS_1904 : value;
}

function isShifted(value: CellValue, format: string, { is1904 }: DateSystem): value is number {
  return is1904 === true && typeof value === 'number' && isCalendarFormat(format);
}
