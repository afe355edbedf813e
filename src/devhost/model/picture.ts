/** The flat picture of the model, and the model of a flat picture. */
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import { readSimpanan, writeSimpanan } from '../../host/simpanan';
import { emptyBook, type BookModel } from './book-model';
import { emptySheet, type SheetModel } from './sheet-model';
import { PLAIN_STYLE } from './style';

/** What the readers of Selaras see of the workbook now. Rows are shared with the model until it changes them. */
export function pictureOf(book: BookModel): Workbook {
  const names = book.names.flatMap(({ name, formula, sheetId }) => (sheetId === null ? [{ name, formula }] : []));
  return { sheets: book.sheets.map(pictureOfSheet), catatan: book.catatan, names, ...storedIn(book) };
}

/** What Selaras remembers; where the workbook holds two such parts, the first speaks. */
function storedIn(book: BookModel): Pick<Workbook, 'simpanan'> {
  const parts = [...book.customXml.values()].map(readSimpanan).filter((items) => items !== null);
  const simpanan = Object.assign({}, ...parts.reverse()) as Record<string, string>;
  return Object.keys(simpanan).length === 0 ? {} : { simpanan };
}

function pictureOfSheet(sheet: SheetModel): Sheet {
  sheet.isShared = true;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.rows,
    merges: sheet.merges,
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    tables: sheet.tables.map(({ name, range }) => ({ name, range })),
    isProtected: sheet.protection !== null,
    validations: sheet.validations.flatMap(({ ranges }) => ranges),
    conditionalFormats: sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
    ...(sheet.autoFilter !== null && { filter: sheet.autoFilter.range }),
    charts: sheet.charts.map(({ name }) => name),
  };
}

/** A model that holds what the picture tells; everything else is as in a new workbook. */
export function bookFromPicture(picture: Workbook, fileName: string): BookModel {
  const book = emptyBook(fileName, '-');
  book.catatan = picture.catatan;
  if (picture.simpanan !== undefined) book.customXml.set(book.nextId('XML'), writeSimpanan(picture.simpanan));
  book.sheets = picture.sheets.map((sheet) => sheetFromPicture(sheet, book));
  const first = book.sheets.find((sheet) => sheet.visibility === 'visible') ?? book.sheets[0];
  if (first === undefined) throw new RangeError('a workbook has at least one sheet');
  book.active = first;
  return book;
}

function sheetFromPicture(picture: Sheet, book: BookModel): SheetModel {
  const sheet = emptySheet(book.nextId('SHEET'), picture.name);
  sheet.visibility = picture.visibility;
  // The rows stay those of the picture: they are copied before they change.
  sheet.rows = picture.rows.map((row) => row?.slice() ?? []);
  sheet.merges = [...picture.merges];
  for (const row of picture.hiddenRows) sheet.hiddenRows.add(row);
  for (const col of picture.hiddenColumns) sheet.hiddenColumns.add(col);
  sheet.tables = picture.tables.map(({ name, range }) => ({
    id: book.nextId('TABLE'),
    name,
    range,
    hasHeaders: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    calculated: new Set(),
  }));
  if (picture.isProtected) sheet.protection = { password: null, options: {} };
  takeFormats(sheet);
  return sheet;
}

/** Number formats live with the styles, so that an empty cell can have one. */
function takeFormats(sheet: SheetModel): void {
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      if (cell === undefined || cell.numberFormat === 'General') return;
      const style = { ...PLAIN_STYLE, numberFormat: cell.numberFormat };
      const line = sheet.styles.get(row);
      if (line === undefined) sheet.styles.set(row, new Map([[col, style]]));
      else line.set(col, style);
    });
  });
}
