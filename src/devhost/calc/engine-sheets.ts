/** Hands the engine only the cells that due formulas look at: formulas that are not due stand there as their results. */
import type { CellValue, Range } from '../../core/workbook/workbook';
import type { BookModel } from '../model/book-model';
import { cellOf, forEachCell } from '../model/cells';
import { WHOLE_SHEET, type SheetModel } from '../model/sheet-model';
import type { CalcEngine, CalcName } from './calc-engine';
import { cellKey, type Dependents, type FormulaCell } from './dependents';

export interface EngineSheets {
  /** Brings the formula and what it looks at into the engine. */
  need(cell: FormulaCell): void;
  /** Puts a plain value in the place of a formula that the engine does not know. */
  fix(cell: FormulaCell, value: CellValue): void;
  /** Tells the engine of changed cells that it holds or that a formula looks at. */
  update(sheet: SheetModel, range: Range, dependents: Dependents): void;
  evaluate(): void;
  result(cell: FormulaCell): CellValue | undefined;
}

export function createEngineSheets(book: BookModel, engine: CalcEngine): EngineSheets {
  const numbers = new Map(book.sheets.map((sheet, index) => [sheet, index]));
  const held = new Map<SheetModel, Map<number, 'value' | 'formula'>>(book.sheets.map((sheet) => [sheet, new Map()]));
  engine.start(
    book.sheets.map((sheet) => sheet.name),
    namesFor(book),
  );

  const put = (sheet: SheetModel, row: number, col: number, value: CellValue): void => {
    const number = numbers.get(sheet);
    if (number === undefined) return;
    engine.set(number, row, col, { value });
    held.get(sheet)?.set(cellKey(row, col), 'value');
  };
  const needRange = (sheet: SheetModel, range: Range): void => {
    const known = held.get(sheet);
    forEachCell(sheet, range, (cell, row, col) => {
      if (known?.has(cellKey(row, col)) !== true) put(sheet, row, col, cell.value);
    });
  };
  return {
    need: (cell) => {
      const number = numbers.get(cell.sheet);
      if (number === undefined || cell.formula === null) return;
      if (cell.needsAll) for (const sheet of book.sheets) needRange(sheet, WHOLE_SHEET);
      for (const { sheet, range } of cell.precedents) needRange(sheet, range);
      engine.set(number, cell.row, cell.col, { value: null, formula: cell.formula });
      held.get(cell.sheet)?.set(cellKey(cell.row, cell.col), 'formula');
    },
    fix: (cell, value) => {
      put(cell.sheet, cell.row, cell.col, value);
    },
    update: (sheet, range, dependents) => {
      const known = held.get(sheet);
      // Emptied cells too: what the engine holds of them must go.
      for (const key of known?.keys() ?? []) {
        const [row, col] = [Math.floor(key / 16_384), key % 16_384];
        if (!isInside(range, row, col) || cellOf(sheet, row, col) !== undefined) continue;
        put(sheet, row, col, null);
      }
      forEachCell(sheet, range, (cell, row, col) => {
        const isHeld = known?.has(cellKey(row, col)) === true;
        if (isHeld || dependents.of(sheet, row, col).length > 0) put(sheet, row, col, cell.value);
      });
    },
    evaluate: () => {
      engine.evaluate();
    },
    result: (cell) => {
      const number = numbers.get(cell.sheet);
      return number === undefined || cell.formula === null ? undefined : engine.result(number, cell.row, cell.col);
    },
  };
}

function namesFor(book: BookModel): CalcName[] {
  return book.names.map(({ name, formula, sheetId }) => {
    const sheet = sheetId === null ? -1 : book.sheets.findIndex((one) => one.id === sheetId);
    return { name, formula, sheet: sheet < 0 ? null : sheet };
  });
}

function isInside({ top, left, bottom, right }: Range, row: number, col: number): boolean {
  return top <= row && row <= bottom && left <= col && col <= right;
}
