/** What a protected sheet or workbook forbids. */
import type { Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import { lockedIn, type Obstacle } from '../model/changes';
import type { SheetModel } from '../model/sheet-model';
import { ExcelError } from '../protocol/excel-error';

type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowAutoFilter';

/** AccessDenied on a protected sheet that does not allow it. */
export function mustAllow(sheet: SheetModel, permission: Permission): void {
  if (sheet.protection !== null && sheet.protection.options[permission] !== true) throw new ExcelError('AccessDenied');
}

/** AccessDenied on any protected sheet. */
export function mustBeOpen(sheet: SheetModel): void {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
}

/** AccessDenied where the structure of the workbook is protected: sheets stay as they are. */
export function mustHaveOpenStructure(book: BookModel): void {
  if (book.structure !== null) throw new ExcelError('AccessDenied');
}

/** AccessDenied where the range holds a locked cell of a protected sheet. */
export function mustBeUnlocked(sheet: SheetModel, range: Range): void {
  if (lockedIn(sheet, range) !== null) throw new ExcelError('AccessDenied');
}

export function obstacleError(obstacle: Obstacle): ExcelError {
  return new ExcelError(obstacle.kind === 'protected' ? 'AccessDenied' : 'MergedRangeConflict');
}
