/** Adding, naming, moving and deleting sheets. */
import { renameInFormula } from '../calc/formula-parts';
import { findSheet, tell, type BookModel } from './book-model';
import { putHolding } from './cells';
import { emptySheet, type SheetModel } from './sheet-model';
import { activate } from './view';

/** Whether Excel takes the text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.trim() !== '';
}

/** Adds an empty sheet behind the last one; the name must be free. Without a name: "Sheet2", "Sheet3", ... */
export function addSheet(book: BookModel, name?: string): SheetModel {
  const sheet = emptySheet(book.nextId('SHEET'), name ?? freeName(book));
  book.sheets = [...book.sheets, sheet];
  tell(book, { kind: 'added', sheet, actor: book.actor });
  return sheet;
}

function freeName(book: BookModel): string {
  for (let number = book.sheets.length + 1; ; number++) {
    const name = `Sheet${String(number)}`;
    if (findSheet(book, name) === undefined) return name;
  }
}

/** Takes a sheet away; what refers to it becomes #REF!. The last visible sheet must stay: false. */
export function deleteSheet(book: BookModel, sheet: SheetModel): boolean {
  const rest = book.sheets.filter((other) => other !== sheet);
  const next = rest.find((other) => other.visibility === 'visible');
  if (next === undefined) return false;
  if (book.active === sheet) activate(book, next);
  book.sheets = rest;
  book.names = book.names.filter((name) => name.sheetId !== sheet.id);
  tell(book, { kind: 'deleted', sheet, actor: book.actor });
  return true;
}

/** Gives a sheet another name, in every formula too. */
export function renameSheet(book: BookModel, sheet: SheetModel, name: string): void {
  const before = sheet.name;
  if (before === name) return;
  for (const other of book.sheets) {
    other.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        const formula = renameInFormula(cell.formula, before, name);
        if (formula !== cell.formula) putHolding(other, row, col, { value: cell.value, formula });
      });
    });
  }
  for (const item of book.names) item.formula = renameInFormula(item.formula, before, name);
  sheet.name = name;
  tell(book, { kind: 'renamed', sheet, before, actor: book.actor });
}
