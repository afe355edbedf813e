/**
 * Keeps results of formulas up to date. Formulas keep the results of the file until something that they depend on
 * changes; then only they are worked out, over the results of all others as they stand.
 */
import type { CellValue, Range } from '../../core/workbook/workbook';
import { tell, type BookEvent, type BookModel } from '../model/book-model';
import { cellOf, forEachCell, putHolding } from '../model/cells';
import { bounding } from '../model/ranges';
import type { SheetModel } from '../model/sheet-model';
import type { CalcEngine } from './calc-engine';
import { createEngineSheets, type EngineSheets } from './engine-sheets';
import { indexDependents, namesIn, type Dependents, type FormulaCell, type SheetRange } from './dependents';

export interface Calculation {
  /** Works out what is due, where calculation is automatic. */
  settle: () => void;
  /** Works out every formula, whatever the mode. */
  calculate: () => void;
  /** No calculation until the request ends. */
  suspend: () => void;
  begin(): void;
  end(): void;
}

/** What a formula shows that nobody can work out and that never had a result. */
const UNKNOWN_RESULT = '#NAME?';

export function createCalculation(book: BookModel, createEngine: (() => CalcEngine) | null): Calculation {
  let dependents: Dependents | null = null;
  let engine: EngineSheets | null = null;
  let changes: SheetRange[] = [];
  let isAllDue = false;
  let isSuspended = false;
  let isWorking = false;
  let names = namesOf(book);

  const forget = (): void => {
    dependents = null;
    engine = null;
    changes = [];
  };
  const note = (event: BookEvent): void => {
    if (isWorking) return;
    if (event.kind === 'changed' && event.changeType === 'RangeEdited') {
      changes.push({ sheet: event.sheet, range: event.range });
    } else if (event.kind === 'changed' || event.kind === 'deleted') {
      forget();
      isAllDue = true;
    } else if (event.kind === 'added' || event.kind === 'renamed') {
      const waiting = changes;
      forget();
      changes = waiting;
    }
  };
  book.watchers.add(note);

  const work = (isForced: boolean): void => {
    if (createEngine === null) return;
    const renamed = changedNames(names, namesOf(book));
    if (renamed.size > 0) {
      names = namesOf(book);
      dependents = null;
      engine = null;
    }
    if (changes.length === 0 && renamed.size === 0 && !isAllDue && !isForced) return;
    const index = (dependents ??= indexDependents(book));
    for (const { sheet, range } of changes) index.refresh(sheet, range);
    const due = isAllDue || isForced ? new Set(index.all()) : dueAfter(index, changes, renamed);
    const changed = changes;
    changes = [];
    isAllDue = false;
    if (due.size === 0 && engine === null) return;
    try {
      engine ??= createEngineSheets(book, createEngine());
      for (const { sheet, range } of changed) engine.update(sheet, range, index);
      if (due.size > 0) takeResults(book, engine, due);
    } catch (error) {
      // A new engine takes the place of one that broke down; formulas keep what they show, and the workbook says so.
      engine = null;
      keepResults(book, due, error);
    }
  };
  const guarded = (isForced: boolean): void => {
    if (isWorking) return;
    isWorking = true;
    try {
      work(isForced);
    } finally {
      isWorking = false;
    }
  };
  const settle = (): void => {
    if (!isSuspended && book.calculationMode !== 'Manual') guarded(false);
  };
  return {
    settle,
    calculate: () => {
      guarded(true);
    },
    suspend: () => {
      isSuspended = true;
    },
    begin: () => {
      isSuspended = false;
    },
    end: () => {
      isSuspended = false;
      settle();
    },
  };
}

/** What the names of the workbook stand for, each with its sheet. */
type Names = ReadonlyMap<string, { readonly name: string; readonly formula: string }>;

function namesOf(book: BookModel): Names {
  return new Map(
    book.names.map(({ name, formula, sheetId }) => [
      `${sheetId ?? ''}!${name.toLowerCase()}`,
      { name: name.toLowerCase(), formula },
    ]),
  );
}

/** Names that came, went, or stand for something else now, and those that stand for something with them. */
function changedNames(before: Names, now: Names): Set<string> {
  const changed = new Set<string>();
  for (const [key, { name, formula }] of [...before, ...now]) {
    if (before.get(key)?.formula !== formula || now.get(key)?.formula !== formula) changed.add(name);
  }
  if (changed.size === 0) return changed;
  for (let size = 0; size !== changed.size;) {
    size = changed.size;
    for (const { name, formula } of now.values())
      if (namesIn(formula).some((one) => changed.has(one))) changed.add(name);
  }
  return changed;
}

/** Formulas that were entered anew or use one of these names, and all that depend on a changed cell, near or far. */
function dueAfter(index: Dependents, changes: readonly SheetRange[], names: ReadonlySet<string>): Set<FormulaCell> {
  const due = new Set<FormulaCell>();
  const visit = (cell: FormulaCell): void => {
    if (due.has(cell)) return;
    due.add(cell);
    waiting.push({ sheet: cell.sheet, row: cell.row, col: cell.col });
  };
  const waiting: { sheet: SheetModel; row: number; col: number }[] = [];
  for (const { sheet, range } of changes) {
    forEachPlace(sheet, range, (row, col) => {
      const own = index.at(sheet, row, col);
      if (own !== undefined) visit(own);
      for (const cell of index.of(sheet, row, col)) visit(cell);
    });
  }
  if (names.size > 0) for (const cell of index.all()) if (cell.names.some((name) => names.has(name))) visit(cell);
  if (changes.length > 0) for (const cell of index.volatile) visit(cell);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const cell of index.of(place.sheet, place.row, place.col)) visit(cell);
  }
  return due;
}

/** Every cell of a range, empty ones too; of a range of whole columns only those that hold something. */
function forEachPlace(sheet: SheetModel, range: Range, visit: (row: number, col: number) => void): void {
  const cells = (range.bottom - range.top + 1) * (range.right - range.left + 1);
  if (cells > 2_000_000) {
    forEachCell(sheet, range, (_cell, row, col) => {
      visit(row, col);
    });
    return;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) visit(row, col);
  }
}

function takeResults(book: BookModel, engine: EngineSheets, due: ReadonlySet<FormulaCell>): void {
  for (const cell of due) engine.need(cell);
  engine.evaluate();
  const unknown = [...due].filter((cell) => engine.result(cell) === undefined);
  if (unknown.length > 0 && unknown.length < due.size) {
    // The others must see what these show, not the error of the engine.
    for (const cell of unknown) engine.fix(cell, resultOrOld(cell, undefined));
    engine.evaluate();
  }
  const changed = new Map<SheetModel, Range>();
  for (const cell of due) {
    const value = resultOrOld(cell, unknown.includes(cell) ? undefined : engine.result(cell));
    if (!putResult(cell, value)) continue;
    const place = { top: cell.row, left: cell.col, bottom: cell.row, right: cell.col };
    const before = changed.get(cell.sheet);
    changed.set(cell.sheet, before === undefined ? place : bounding(before, place));
  }
  for (const [sheet, range] of changed) tell(book, { kind: 'calculated', sheet, range });
}

/** Formulas that were never worked out must not stay empty. */
function keepResults(book: BookModel, due: ReadonlySet<FormulaCell>, error: unknown): void {
  for (const cell of due) putResult(cell, resultOrOld(cell, undefined));
  const words = error instanceof Error ? error.message : String(error);
  const note = `Rumus tidak dapat dihitung ulang (${words}); yang tampil adalah hasil sebelumnya. Simpan, lalu hitung ulang di Excel.`;
  if (!book.catatan.includes(note)) book.catatan = [...book.catatan, note];
  tell(book, { kind: 'touched' });
}

/** What the engine cannot work out keeps the result that it has. */
function resultOrOld({ sheet, row, col }: FormulaCell, value: CellValue | undefined): CellValue {
  return value ?? cellOf(sheet, row, col)?.value ?? UNKNOWN_RESULT;
}

function putResult({ sheet, row, col }: FormulaCell, value: CellValue): boolean {
  const cell = cellOf(sheet, row, col);
  if (cell?.formula === undefined || cell.value === value) return false;
  putHolding(sheet, row, col, { value, formula: cell.formula });
  return true;
}
