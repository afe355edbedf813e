/** Range.values, formulas, text, numberFormat and the like: grids of cells, read and written. */
import { isCalendarFormat } from '../../core/workbook/number-format';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import type { CellValue } from '../../core/workbook/workbook';
import { isWellFormed, toLocalFormula } from '../calc/formula-parts';
import { tell, type BookModel } from '../model/book-model';
import { cellOf, forEachCell, putHolding, refresh, restyle, restyleCell, styleOf, valueOf } from '../model/cells';
import { holdingOf, obstacleFor, putEntries, type PlacedEntry } from '../model/changes';
import { API_CULTURE, ID_CULTURE, readEntry, type EntryCulture } from '../model/entry';
import { cellCount, columnCount, isUnbounded, rowCount } from '../model/ranges';
import type { Json } from '../protocol/excel-type';
import { ExcelError } from '../protocol/excel-error';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { isList } from '../protocol/request';
import { mustAllow, obstacleError } from './guards';

/** More cells than Excel hands over or takes at once. */
const CELL_LIMIT = 5_000_000;

type Reader = (self: RangeTarget, row: number, col: number, host: HostState) => Json;

/** One answer per cell; null for whole rows and columns, which have too many. */
export function gridOf(read: Reader): (self: RangeTarget, host: HostState) => Json {
  return (self, host) => {
    if (isUnbounded(self.area)) return null;
    if (cellCount(self.area) > CELL_LIMIT) throw new ExcelError('RangeExceedsLimit');
    const { top, left, bottom, right } = self.area;
    const grid: Json[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: Json[] = [];
      for (let col = left; col <= right; col++) line.push(read(self, row, col, host));
      grid.push(line);
    }
    return grid;
  };
}

export const readValue: Reader = ({ sheet }, row, col, { book }) => {
  const value = valueOf(sheet, row, col);
  return isShifted(value, styleOf(sheet, row, col).numberFormat, book) ? value - DAYS_1904 : value;
};

export const readFormula: Reader = (self, row, col, host) => {
  const formula = cellOf(self.sheet, row, col)?.formula;
  return formula === undefined ? readValue(self, row, col, host) : `=${formula}`;
};

/** A date that the add-in sees in the system of the workbook. */
function isShifted(value: unknown, format: string, { is1904 }: BookModel): value is number {
  return is1904 && typeof value === 'number' && isCalendarFormat(format);
}

export const readFormulaLocal: Reader = ({ sheet }, row, col) => {
  const formula = cellOf(sheet, row, col)?.formula;
  if (formula !== undefined) return `=${toLocalFormula(formula)}`;
  const value = valueOf(sheet, row, col);
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
};

export const readText: Reader = ({ sheet }, row, col) => cellOf(sheet, row, col)?.text ?? '';

export const readFormat: Reader = ({ sheet }, row, col) => styleOf(sheet, row, col).numberFormat;

export const readFormatLocal: Reader = ({ sheet }, row, col) => swapSigns(styleOf(sheet, row, col).numberFormat);

export const readValueType: Reader = ({ sheet }, row, col) => valueType(cellOf(sheet, row, col)?.value ?? null);

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|[A-Z]+[/0!?]*[!?])$/.test(value) ? 'Error' : 'String';
}

/** "#,##0.00" <-> "#.##0,00"; what stands in quotes or brackets, or behind a backslash, stays. */
function swapSigns(code: string): string {
  return code.replace(/"[^"]*"|\[[^\]]*\]|\\.|[.,]/g, (part) => (part === '.' ? ',' : part === ',' ? '.' : part));
}

/** Writes `values` or `formulas`: one for all cells, or a grid of exactly the shape of the range; null leaves a cell. */
export function writeGrid(self: RangeTarget, given: unknown, host: HostState, isLocal: boolean): void {
  const culture = isLocal ? ID_CULTURE : API_CULTURE;
  const entries: PlacedEntry[] = [];
  forEachGiven(self, given, (value, row, col) => {
    entries.push({ row, col, ...entryFrom(value, styleOf(self.sheet, row, col).numberFormat, culture, host) });
  });
  for (const entry of entries) checkEntry(entry);
  const obstacle = obstacleFor(self.sheet, entries);
  if (obstacle !== null) throw obstacleError(obstacle);
  putEntries(host.book, self.sheet, self.area, entries);
}

/** What Excel takes in a cell. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;

function checkEntry({ value, formula }: PlacedEntry): void {
  if (typeof value === 'string' && value.length > TEXT_LIMIT) throw new ExcelError('InvalidArgument');
  if (formula === undefined) return;
  if (formula.length > FORMULA_LIMIT) throw new ExcelError('FormulaLengthExceedsLimit');
  if (!isWellFormed(formula)) throw new ExcelError('InvalidArgument');
}

function entryFrom(
  value: unknown,
  format: string,
  culture: EntryCulture,
  host: HostState,
): Omit<PlacedEntry, 'row' | 'col'> {
  if (typeof value === 'string') return readEntry(value, format, culture, host.year());
  if (isShifted(value, format, host.book)) return { value: value + DAYS_1904 };
  if (typeof value === 'number') return { value: format === '@' ? String(value) : value };
  if (typeof value === 'boolean') return { value };
  throw new ExcelError('InvalidArgument');
}

export function writeFormats(self: RangeTarget, given: unknown, host: HostState, isLocal: boolean): void {
  mustAllow(self.sheet, 'allowFormatCells');
  keepingDays(self, host, () => {
    setFormats(self, given, isLocal);
  });
  tell(host.book, { kind: 'formatChanged', sheet: self.sheet, range: self.area, actor: host.book.actor });
}

function setFormats(self: RangeTarget, given: unknown, isLocal: boolean): void {
  if (typeof given === 'string') {
    const numberFormat = formatCode(given, isLocal);
    restyle(self.sheet, self.area, (style) => ({ ...style, numberFormat }));
  } else {
    const codes: { row: number; col: number; code: string }[] = [];
    forEachGiven(self, given, (code, row, col) => {
      if (typeof code !== 'string') throw new ExcelError('InvalidArgument');
      codes.push({ row, col, code: formatCode(code, isLocal) });
    });
    for (const { row, col, code } of codes) {
      restyleCell(self.sheet, row, col, (style) => ({ ...style, numberFormat: code }));
    }
    refresh(self.sheet, self.area);
  }
}

/** A number stays the number that Excel counts, whether a format shows it as a date or not. */
function keepingDays(self: RangeTarget, host: HostState, change: () => void): void {
  const { sheet, area } = self;
  const numbers: { readonly row: number; readonly col: number; readonly value: number }[] = [];
  if (host.book.is1904) {
    forEachCell(sheet, area, (_cell, row, col) => {
      const value = readValue(self, row, col, host);
      if (typeof value === 'number') numbers.push({ row, col, value });
    });
  }
  change();
  for (const { row, col, value } of numbers) {
    const isDate = isShifted(value, styleOf(sheet, row, col).numberFormat, host.book);
    putHolding(sheet, row, col, { ...holdingOf(sheet, row, col), value: isDate ? value + DAYS_1904 : value });
  }
}

function formatCode(code: string, isLocal: boolean): string {
  if (code === '' || code.length > 255) throw new ExcelError('InvalidArgument');
  if (code.toLowerCase() === 'general') return 'General';
  return isLocal ? swapSigns(code) : code;
}

function forEachGiven(
  self: RangeTarget,
  given: unknown,
  visit: (value: unknown, row: number, col: number) => void,
): void {
  const { area } = self;
  if (isUnbounded(area) || cellCount(area) > CELL_LIMIT) throw new ExcelError('InvalidArgument');
  const grid = isList(given) ? checkedGrid(given, rowCount(area), columnCount(area)) : null;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const value = grid === null ? given : grid[row - area.top]?.[col - area.left];
      if (value !== null && value !== undefined) visit(value, row, col);
    }
  }
}

const SHAPE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The grid where it has that shape; else the error of Excel. */
export function checkedGrid(given: readonly unknown[], rows: number, columns: number): readonly (readonly unknown[])[] {
  const lines = given.filter(isList);
  if (given.length !== rows || lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw new ExcelError('InvalidArgument', SHAPE);
  }
  return lines;
}
