import {
  cellAt,
  contentBounds,
  isBlank,
  mergeAt,
  sheetFromGrid,
  sheetsByName,
  valueOfMerge,
  workbookFromSheets,
} from '../../../src/core/workbook/sheet';
import type { Cell, Range, Sheet } from '../../../src/core/workbook/workbook';

const grid = sheetFromGrid(
  'Perkin',
  [
    [null, null, null],
    [null, 'Target', null],
    [null, 0.81, ' '],
  ],
  { merges: ['B2:D2'] },
);

describe('cells', () => {
  it('finds a cell, and nothing where nothing is', () => {
    expect(cellAt(grid, 1, 1)?.value).toBe('Target');
    expect(cellAt(grid, 0, 0)).toBeUndefined();
    expect(cellAt(grid, 99, 99)).toBeUndefined();
  });

  it('finds a sheet by its name, in a map that is made once for a workbook', () => {
    const book = workbookFromSheets([grid, sheetFromGrid('Renstra', [])]);
    expect(sheetsByName(book).get('Perkin')).toBe(grid);
    expect(sheetsByName(book).get('perkin')).toBeUndefined();
    expect(sheetsByName(book)).toBe(sheetsByName(book));
    expect(sheetsByName(workbookFromSheets([])).size).toBe(0);
  });

  it.each([
    ['', true],
    ['  \u00a0\n', true],
    [null, true],
    [0, false],
    [false, false],
    ['-', false],
  ])('%j blank: %s', (value, expected) => {
    expect(isBlank({ value, text: '', numberFormat: 'General' })).toBe(expected);
  });

  it('takes a partial cell as it is given and fills in the rest', () => {
    const sheet = sheetFromGrid('a', [[{ value: 0.0796, numberFormat: '0.00%', formula: 'B1/C1' }, 1234.5, true]]);
    expect(sheet.rows[0]).toEqual([
      { value: 0.0796, numberFormat: '0.00%', text: '7,96%', formula: 'B1/C1' },
      { value: 1234.5, numberFormat: 'General', text: '1234,5' },
      { value: true, numberFormat: 'General', text: 'TRUE' },
    ]);
  });

  it('refuses a merge that is none', () => {
    expect(() => sheetFromGrid('a', [], { merges: ['B2-D2'] })).toThrow(RangeError);
  });

  it('survives a clone, as a worker needs', () => {
    const book = workbookFromSheets([grid]);
    const copy = structuredClone(book);
    expect(copy.sheets[0]?.rows).toEqual(grid.rows);
    expect([...copy.sheets[0]!.hiddenRows]).toEqual([]);
  });
});

describe('bounds', () => {
  it('holds what is not blank', () => {
    expect(contentBounds(grid)).toEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(contentBounds(grid)).toBe(contentBounds(grid));
  });

  it('is null on an empty sheet', () => {
    expect(contentBounds(sheetFromGrid('kosong', [[null, ' ']]))).toBeNull();
  });

  it('reaches the last cell of Excel without walking over the holes', () => {
    const cell: Cell = { value: 1, text: '1', numberFormat: 'General' };
    const rows: Cell[][] = [];
    const last: Cell[] = [];
    last[16383] = cell;
    rows[0] = [cell];
    rows[1_048_575] = last;
    expect(contentBounds({ ...grid, rows })).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16383 });
  });
});

describe('merges', () => {
  it('finds the merge and its speaker', () => {
    expect(mergeAt(grid, 1, 3)).toEqual({ top: 1, left: 1, bottom: 1, right: 3 });
    expect(valueOfMerge(grid, 1, 3)?.value).toBe('Target');
    expect(mergeAt(grid, 2, 1)).toBeUndefined();
    expect(valueOfMerge(grid, 2, 1)?.value).toBe(0.81);
  });

  it('stays quick with merges over whole columns and with very many', () => {
    const merges: Range[] = Array.from({ length: 20_000 }, (_none, row) => ({
      top: row,
      left: 0,
      bottom: row,
      right: 5,
    }));
    merges.push({ top: 0, left: 8, bottom: 1_048_575, right: 9 });
    const sheet: Sheet = { ...grid, merges };
    for (let row = 0; row < 20_000; row++) expect(mergeAt(sheet, row, 3)?.top).toBe(row);
    expect(mergeAt(sheet, 500_000, 9)).toMatchObject({ left: 8 });
    expect(mergeAt(sheet, 500_000, 7)).toBeUndefined();
  });
});
