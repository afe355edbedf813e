/** What a person sees: the active sheet and the selection. */
import type { Range } from '../../core/workbook/workbook';
import { tell, type BookModel } from './book-model';
import { isSame } from './ranges';
import type { SheetModel } from './sheet-model';

/** Brings a sheet to the front. */
export function activate(book: BookModel, sheet: SheetModel): void {
  if (book.active === sheet) return;
  const left = book.active;
  book.active = sheet;
  tell(book, { kind: 'activated', sheet, left });
}

/** Selects a range of a sheet. */
export function select(book: BookModel, sheet: SheetModel, range: Range): void {
  if (isSame(sheet.selection, range)) return;
  sheet.selection = range;
  tell(book, { kind: 'selected', sheet, range });
}
