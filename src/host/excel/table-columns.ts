/**
 * Columns of tables into which a plan puts formulas. Excel, unless told otherwise in its AutoCorrect options, fills a whole
 * column of a table with a formula that is entered into one of its cells, also where a program enters it; so such columns
 * are looked at before and after.
 */
import { addressKey } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/plan';
import type { Address, ExcelTable } from '../../core/workbook/workbook';
import { cellsOf, joinCells, type Area } from './areas';
import { stateAt, type CellStates } from './cell-state';
import { sheetKey, type Operation } from './operations';
import { placed, rangeOf } from './ranges';
import type { Session } from './session';
import type { Memory } from './survey';

/** By `sheetKey`. */
export type TablesBySheet = ReadonlyMap<string, readonly ExcelTable[]>;

/** The cells that get a formula, those on sheets that the plan itself adds left out: no table is there yet. */
export function formulaCells(edits: readonly Edit[]): Address[] {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [sheetKey(edit.sheet)] : [])));
  return edits.flatMap((edit) =>
    edit.kind === 'setContent' && edit.after.formula !== undefined && !added.has(sheetKey(edit.sel.sheet))
      ? [edit.sel]
      : [],
  );
}

/** The columns around cells: A!E5 in a table A!B2:F9 gives A!E2:E9, whatever else of that column is named. */
export function columnsAround(cells: readonly Address[], tables: TablesBySheet): Area[] {
  const columns = new Map<string, Area>();
  for (const { sheet, row, col } of cells) {
    const table = tables
      .get(sheetKey(sheet))
      ?.find(({ range }) => range.top <= row && row <= range.bottom && range.left <= col && col <= range.right);
    if (table === undefined) continue;
    const range = { ...table.range, left: col, right: col };
    columns.set(`${table.name} ${String(col)}`, { sheet, range });
  }
  return [...columns.values()];
}

/** What of the touched columns a request must keep an eye on. */
export interface Watch {
  /** The columns into which the steps put formulas. */
  readonly columns: readonly Area[];
  /** The cells that get a formula, by `addressKey`. */
  readonly formulas: ReadonlySet<string>;
  /** The cells of those columns that no step names. */
  readonly beside: readonly Area[];
}

export function watchOf(operations: readonly Operation[], columns: readonly Area[]): Watch {
  const written = new Set<string>();
  const formulas = new Set<string>();
  for (const operation of operations) {
    if (operation.kind !== 'write') continue;
    for (const cell of cellsOf(operation.area)) {
      const key = addressKey(cell);
      written.add(key);
      if (operation.wanted.get(key)?.content?.formula !== undefined) formulas.add(key);
    }
  }
  const touched = columns.filter((column) => [...cellsOf(column)].some((cell) => formulas.has(addressKey(cell))));
  const others = touched.flatMap((column) => [...cellsOf(column)].filter((cell) => !written.has(addressKey(cell))));
  return { columns: touched, formulas, beside: joinCells(others) };
}

/** Quotes, commas and a result for a cell, in three grids that come before and after. */
const CELL_BYTES = 60;

/** How much the columns take in a reply that tells of them before and after. */
export function bytesOf(columns: readonly Area[], states: CellStates): number {
  let bytes = 0;
  for (const cell of columns.flatMap((column) => [...cellsOf(column)])) {
    const { content, format } = stateAt(states, cell);
    bytes += CELL_BYTES + 4 * String(content.formula ?? content.value ?? '').length + 2 * format.length;
  }
  return bytes;
}

/**
 * The blank cells that hold something for a moment before formulas go into them: a column that is not empty Excel does not
 * fill, and rows with formulas of their own keep them. One cell alone in an empty column is filled around all the same.
 */
export function cellsToOccupy({ columns, formulas }: Watch, states: CellStates): Set<string> {
  const found = new Set<string>();
  for (const column of columns) {
    const cells = [...cellsOf(column)].filter((cell) => formulas.has(addressKey(cell)) && isBlank(states, cell));
    if (cells.length > 1) for (const cell of cells) found.add(addressKey(cell));
  }
  return found;
}

function isBlank(states: CellStates, cell: Address): boolean {
  const { content } = stateAt(states, cell);
  return content.formula === undefined && content.value === null;
}

/**
 * Asks where the tables of these sheets lie, as far as the last reading knows of them; `memory` knows afterwards. Tables that
 * came since take one more sync. True where `memory` did not have it right.
 */
export function askForTables(
  workbook: Excel.Workbook,
  sheets: readonly string[],
  memory: Memory,
): (session: Session) => Promise<boolean> {
  const asked = sheets.map((sheet) => {
    const { tables } = workbook.worksheets.getItemOrNullObject(sheet);
    const known = memory.tables.get(sheetKey(sheet)) ?? [];
    return { sheet, known, ranges: known.map(({ name }) => placed(tables.getItemOrNullObject(name).getRange())) };
  });
  return async (session) => {
    const news: string[] = [];
    let isSame = true;
    for (const { sheet, known, ranges } of asked) {
      const names = namesOn(workbook, sheet);
      const now = known.flatMap(({ name }, index) => {
        const range = ranges[index];
        return range === undefined || range.isNullObject ? [] : [{ name, range: rangeOf(range) }];
      });
      if (now.length !== names.length || names.some((name) => !now.some((table) => table.name === name))) {
        news.push(sheet);
      }
      isSame &&= JSON.stringify(now) === JSON.stringify(known);
      memory.tables.set(sheetKey(sheet), now);
    }
    if (news.length > 0) await readTables(session, workbook, news, memory);
    return !isSame || news.length > 0;
  };
}

function namesOn(workbook: Excel.Workbook, sheet: string): string[] {
  const item = workbook.worksheets.items.find(({ name }) => sheetKey(name) === sheetKey(sheet));
  return item?.tables.items.map(({ name }) => name) ?? [];
}

async function readTables(
  session: Session,
  workbook: Excel.Workbook,
  sheets: readonly string[],
  memory: Memory,
): Promise<void> {
  const context = session.open();
  const asked = sheets.map((sheet) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    return namesOn(workbook, sheet).map((name) => ({ name, range: placed(tables.getItem(name).getRange()) }));
  });
  await session.sync(context);
  asked.forEach((tables, index) => {
    const found = tables.map(({ name, range }) => ({ name, range: rangeOf(range) }));
    memory.tables.set(sheetKey(sheets[index] ?? ''), found);
  });
}
