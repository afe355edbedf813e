/** References to tables ("Pagu[Menjadi]", "[@Target]") as plain references, which the engine understands. */
import { formatRange, quoteSheet } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import { valueOf } from '../model/cells';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { formulaParts } from '../../core/workbook/formula-parts';

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
}

interface Owner {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

/**
 * The formula without references to tables; null where one cannot be found or is of a kind that is not known here.
 * Known: Table, Table[Column], Table[[First]:[Last]], Table[#All], Table[#Headers], Table[#Data], [@Column], Table[@Column].
 */
export function withoutTables(book: BookModel, formula: string, place: Place): string | null {
  const parts = formulaParts(formula);
  if (
    !parts.some((part) => part.kind === 'structured' || (part.kind === 'name' && tableNamed(book, part.text) !== null))
  ) {
    return formula;
  }
  let text = '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) break;
    const next = parts[index + 1];
    const owner = part.kind === 'name' ? tableNamed(book, part.text) : null;
    if (owner !== null) {
      const inside = next?.kind === 'structured' ? next.text.slice(1, -1) : '#Data';
      const reference = referenceFor(owner, inside, place);
      if (reference === null) return null;
      text += reference;
      if (next?.kind === 'structured') index++;
    } else if (part.kind === 'structured') {
      const own = tableAround(place);
      const reference = own === null ? null : referenceFor(own, part.text.slice(1, -1), place);
      if (reference === null) return null;
      text += reference;
    } else text += part.text;
  }
  return text;
}

function tableNamed(book: BookModel, name: string): Owner | null {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

function tableAround({ sheet, row, col }: Place): Owner | null {
  const table = sheet.tables.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= col && col <= range.right,
  );
  return table === undefined ? null : { sheet, table };
}

function referenceFor({ sheet, table }: Owner, inside: string, place: Place): string | null {
  const text = inside.trim();
  const isThisRow = text.startsWith('@');
  const rows = isThisRow ? rowOf(table, place) : rowsOf(table, text);
  if (rows === null) return null;
  const columns = text.startsWith('#')
    ? { left: table.range.left, right: table.range.right }
    : columnsOf(sheet, table, text.replace(/^@/, ''));
  if (columns === null) return null;
  return `${quoteSheet(sheet.name)}!${formatRange({ ...rows, ...columns })}`;
}

type Rows = Pick<Range, 'top' | 'bottom'>;

function rowOf({ range }: TableModel, { row }: Place): Rows | null {
  return row > range.top && row <= range.bottom ? { top: row, bottom: row } : null;
}

function rowsOf({ range, hasHeaders, hasTotals }: TableModel, text: string): Rows | null {
  const first = range.top + (hasHeaders ? 1 : 0);
  const last = range.bottom - (hasTotals ? 1 : 0);
  if (!text.startsWith('#') || text === '#Data') return { top: first, bottom: last };
  if (text === '#All') return { top: range.top, bottom: range.bottom };
  return text === '#Headers' ? { top: range.top, bottom: range.top } : null;
}

function columnsOf(sheet: SheetModel, table: TableModel, text: string): Pick<Range, 'left' | 'right'> | null {
  const pair = /^\[([^[\]]+)\](?::\[([^[\]]+)\])?$/.exec(text);
  const names = pair === null ? [text] : [pair[1] ?? '', pair[2] ?? pair[1] ?? ''];
  const found = names.map((name) => columnNamed(sheet, table, name));
  const [left, right = left] = found;
  return left === undefined || right === undefined || left === null || right === null ? null : { left, right };
}

function columnNamed(sheet: SheetModel, { range }: TableModel, name: string): number | null {
  for (let col = range.left; col <= range.right; col++) {
    if (String(valueOf(sheet, range.top, col)).toLowerCase() === name.trim().toLowerCase()) return col;
  }
  return null;
}
