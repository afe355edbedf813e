/** Which formulas depend on which cells. */
import type { Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import { findSheet } from '../model/book-model';
import { forEachCell } from '../model/cells';
import { WHOLE_SHEET, type SheetModel } from '../model/sheet-model';
import { tambahkan } from '../../core/text/peta';
import { formulaParts } from '../../core/workbook/formula-parts';
import { withoutTables } from './structured';

export interface SheetRange {
  readonly sheet: SheetModel;
  readonly range: Range;
}

export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly col: number;
  /** For the engine; null where it cannot know the formula. */
  readonly formula: string | null;
  readonly precedents: readonly SheetRange[];
  /** Names of the workbook or of sheets that the formula uses, in lower case. */
  readonly names: readonly string[];
  /** Changes with every calculation: NOW, RAND, and what finds its cells only while calculating. */
  readonly isVolatile: boolean;
  /** INDIRECT and OFFSET may look at any cell. */
  readonly needsAll: boolean;
}

const SEEKING = new Set(['INDIRECT', 'OFFSET']);
const CHANGING = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', ...SEEKING]);
/** A range over more columns is looked through in turn instead of being kept under each of them. */
const WIDE = 64;
/** So many rows share a list; a range over more of these blocks is kept under its columns. */
const BLOCK = 64;
const TALL = 16;

export interface Dependents {
  /** Formulas that look at this cell. */
  of(sheet: SheetModel, row: number, col: number): FormulaCell[];
  at(sheet: SheetModel, row: number, col: number): FormulaCell | undefined;
  readonly volatile: ReadonlySet<FormulaCell>;
  all(): Iterable<FormulaCell>;
  /** Reads the cells of a range again after a change. */
  refresh(sheet: SheetModel, range: Range): void;
}

interface Watch {
  readonly range: Range;
  readonly cell: FormulaCell;
}

interface SheetIndex {
  readonly cells: Map<number, FormulaCell>;
  /** Short ranges, by block of rows and column. */
  readonly byBlock: Map<number, Watch[]>;
  readonly byColumn: Map<number, Watch[]>;
  readonly wide: Watch[];
}

/** One number for a cell of a sheet. */
export function cellKey(row: number, col: number): number {
  return row * 16_384 + col;
}

export function indexDependents(book: BookModel): Dependents {
  const indexes = new Map<SheetModel, SheetIndex>();
  const volatile = new Set<FormulaCell>();
  const indexOf = (sheet: SheetModel): SheetIndex => {
    const known = indexes.get(sheet);
    if (known !== undefined) return known;
    const made: SheetIndex = { cells: new Map(), byBlock: new Map(), byColumn: new Map(), wide: [] };
    indexes.set(sheet, made);
    return made;
  };
  const add = (sheet: SheetModel, row: number, col: number, formula: string): void => {
    const cell = readFormula(book, { sheet, row, col }, formula);
    indexOf(sheet).cells.set(cellKey(row, col), cell);
    if (cell.isVolatile) volatile.add(cell);
    for (const { sheet: owner, range } of cell.precedents) watch(indexOf(owner), { range, cell });
  };
  const isLive = ({ cell }: Watch): boolean => indexes.get(cell.sheet)?.cells.get(cellKey(cell.row, cell.col)) === cell;
  const refresh = (sheet: SheetModel, range: Range): void => {
    const { cells } = indexOf(sheet);
    for (const [key, cell] of cells) {
      if (!isInside(range, cell.row, cell.col)) continue;
      cells.delete(key);
      volatile.delete(cell);
    }
    forEachCell(sheet, range, ({ formula }, row, col) => {
      if (formula !== undefined) add(sheet, row, col, formula);
    });
  };
  for (const sheet of book.sheets) refresh(sheet, WHOLE_SHEET);
  return {
    volatile,
    refresh,
    at: (sheet, row, col) => indexes.get(sheet)?.cells.get(cellKey(row, col)),
    all: function* () {
      for (const { cells } of indexes.values()) yield* cells.values();
    },
    of: (sheet, row, col) => {
      const index = indexes.get(sheet);
      if (index === undefined) return [];
      const lists = [index.byBlock.get(cellKey(blockOf(row), col)), index.byColumn.get(col), index.wide];
      return lists.flatMap((list) =>
        (list ?? []).filter((one) => isInside(one.range, row, col) && isLive(one)).map(({ cell }) => cell),
      );
    },
  };
}

function watch(index: SheetIndex, entry: Watch): void {
  const { top, bottom, left, right } = entry.range;
  if (right - left >= WIDE) {
    index.wide.push(entry);
    return;
  }
  const [first, last] = [blockOf(top), blockOf(bottom)];
  for (let col = left; col <= right; col++) {
    if (last - first >= TALL) tambahkan(index.byColumn, col, entry);
    else for (let block = first; block <= last; block++) tambahkan(index.byBlock, cellKey(block, col), entry);
  }
}

function blockOf(row: number): number {
  return Math.floor(row / BLOCK);
}

function isInside({ top, left, bottom, right }: Range, row: number, col: number): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}

function readFormula(
  book: BookModel,
  place: { readonly sheet: SheetModel; readonly row: number; readonly col: number },
  text: string,
): FormulaCell {
  const formula = withoutTables(book, text, place);
  const functions = formulaParts(text).flatMap((part) => (part.kind === 'function' ? [part.text.toUpperCase()] : []));
  return {
    ...place,
    formula,
    names: namesIn(text),
    precedents: formula === null ? [] : precedentsOf(book, formula, place.sheet, 0),
    isVolatile: functions.some((name) => CHANGING.has(name)),
    needsAll: functions.some((name) => SEEKING.has(name)),
  };
}

/** Words of a formula that are no references, functions or values, without their sheets, in lower case. */
export function namesIn(formula: string): string[] {
  return formulaParts(formula).flatMap((part) =>
    part.kind === 'name' ? [part.text.replace(/^.*!/, '').toLowerCase()] : [],
  );
}

/** Names may name names; a circle of them ends here. */
const NAME_DEPTH = 8;

function precedentsOf(book: BookModel, formula: string, home: SheetModel, depth: number): SheetRange[] {
  return formulaParts(formula).flatMap((part): SheetRange[] => {
    if (part.kind === 'reference') {
      const sheet = part.sheet === null ? home : findSheet(book, part.sheet);
      return sheet === undefined ? [] : [{ sheet, range: part.range }];
    }
    if (part.kind !== 'name' || depth > NAME_DEPTH) return [];
    const name = book.names.find((one) => one.name.toLowerCase() === part.text.toLowerCase());
    return name === undefined ? [] : precedentsOf(book, name.formula, home, depth + 1);
  });
}
