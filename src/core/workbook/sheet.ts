/** Looking things up on a sheet, and building small sheets by hand. */
import { parseRange } from './address';
import { displayText } from './number-format';
import type { Cell, CellValue, ExcelTable, Range, Sheet, Workbook } from './workbook';
import { tambahkan } from '../text/peta';
import { ingatOleh } from '../text/ingat';

/** The cell at (row, col), counted from 0; undefined where the sheet holds nothing. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.rows[row]?.[col];
}

/**
 * The sheets of a workbook by name, gathered once for each workbook.
 *
 * @example sheetsByName(workbook).get('Perkin') // the sheet "Perkin"; undefined where there is none
 */
export const sheetsByName = ingatOleh(
  ({ sheets }: Workbook): ReadonlyMap<string, Sheet> => new Map(sheets.map((sheet) => [sheet.name, sheet])),
);

/** Whether a cell says nothing: absent, without a value, or only blanks (a no-break space counts as a blank). */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return true;
  return typeof cell.value === 'string' && cell.value.trim() === '';
}

const boundsOf = new WeakMap<Sheet, { bounds: Range | null }>();

/** The smallest range that holds every cell that is not blank; null on an empty sheet. */
export function contentBounds(sheet: Sheet): Range | null {
  const known = boundsOf.get(sheet);
  if (known !== undefined) return known.bounds;
  const bounds = measureBounds(sheet);
  boundsOf.set(sheet, { bounds });
  return bounds;
}

function measureBounds(sheet: Sheet): Range | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  // forEach skips the holes of a sparse array, so one cell in the last row costs one step, not a million.
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      if (isBlank(cell)) return;
      if (top < 0) top = row;
      bottom = row;
      if (col < left) left = col;
      if (col > right) right = col;
    });
  });
  return top < 0 ? null : { top, left, bottom, right };
}

interface MergeIndex {
  readonly byRow: ReadonlyMap<number, readonly Range[]>;
  readonly tall: readonly Range[];
}

/** A merge over more rows than this is kept apart, so that a merge over a whole column does not fill the index. */
const TALL_MERGE = 1000;
/** How many (merge, row) pairs the index may hold; what exceeds it is looked up in turn. */
const INDEX_LIMIT = 1_000_000;

const mergeIndexOf = ingatOleh((sheet: Sheet): MergeIndex => indexMerges(sheet.merges));

/** The merged range that covers (row, col); undefined where the cell stands alone. */
export function mergeAt(sheet: Sheet, row: number, col: number): Range | undefined {
  if (sheet.merges.length === 0) return undefined;
  const index = mergeIndexOf(sheet);
  return (
    index.byRow.get(row)?.find((merge) => merge.left <= col && col <= merge.right) ??
    index.tall.find((merge) => contains(merge, row, col))
  );
}

function indexMerges(merges: readonly Range[]): MergeIndex {
  const byRow = new Map<number, Range[]>();
  const tall: Range[] = [];
  let room = INDEX_LIMIT;
  for (const merge of merges) {
    const height = merge.bottom - merge.top + 1;
    if (height > TALL_MERGE || height > room) {
      tall.push(merge);
      continue;
    }
    room -= height;
    for (let row = merge.top; row <= merge.bottom; row++) {
      tambahkan(byRow, row, merge);
    }
  }
  return { byRow, tall };
}

/** Whether (row, col) lies inside the range. */
export function contains(range: Range, row: number, col: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= col && col <= range.right;
}

/** The cell that speaks for (row, col): the top-left cell of the merge that covers it, else the cell itself. */
export function valueOfMerge(sheet: Sheet, row: number, col: number): Cell | undefined {
  const merge = mergeAt(sheet, row, col);
  return merge === undefined ? cellAt(sheet, row, col) : cellAt(sheet, merge.top, merge.left);
}

/** What a hand-made sheet may say beside its cells; ranges in A1 form. */
export interface GridOptions {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly range: string }[];
  readonly visibility?: Sheet['visibility'];
  readonly isProtected?: boolean;
}

/**
 * A sheet from a grid of values, its first value at A1; null leaves a hole, a partial cell may say more.
 *
 * `sheetFromGrid('Perkin', [['Indikator', 'Target'], ['Indeks', { value: 0.81, numberFormat: '0%' }]])` has the text
 * "81%" at B2. Throws a RangeError on a merge or table range that cannot be read.
 */
export function sheetFromGrid(
  name: string,
  grid: readonly (readonly (CellValue | Partial<Cell>)[])[],
  options: GridOptions = {},
): Sheet {
  return {
    name,
    visibility: options.visibility ?? 'visible',
    rows: grid.map((row) => row.map(cellFrom)),
    merges: (options.merges ?? []).map(rangeFrom),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    tables: (options.tables ?? []).map((table): ExcelTable => ({ name: table.name, range: rangeFrom(table.range) })),
    isProtected: options.isProtected ?? false,
  };
}

/** A workbook of hand-made sheets, without notes. */
export function workbookFromSheets(sheets: readonly Sheet[]): Workbook {
  return { sheets, catatan: [] };
}

function cellFrom(given: CellValue | Partial<Cell>): Cell | undefined {
  if (given === null) return undefined;
  if (typeof given !== 'object') return { value: given, text: displayText(given, 'General'), numberFormat: 'General' };
  const value = given.value ?? null;
  const numberFormat = given.numberFormat ?? 'General';
  const text = given.text ?? displayText(value, numberFormat);
  return given.formula === undefined
    ? { value, text, numberFormat }
    : { value, text, numberFormat, formula: given.formula };
}

function rangeFrom(text: string): Range {
  const range = parseRange(text);
  if (range === null) throw new RangeError(`not a range: ${text}`);
  return { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}
