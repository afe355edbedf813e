import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatAddress,
  formatCell,
  formatRange,
  formatSheetRange,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseRange,
} from '../../../src/core/workbook/address';

describe('columns', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [LAST_COLUMN, 'XFD'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
    expect(columnIndex(name.toLowerCase())).toBe(index);
  });

  it.each(['', 'XFE', 'ZZZ', 'A1', 'AAAA', '1', '$A'])('%j is no column', (name) => {
    expect(columnIndex(name)).toBe(-1);
  });
});

describe('writing addresses', () => {
  it.each([
    [{ top: 2, left: 0, bottom: 21, right: 5 }, 'A3:F22'],
    [{ top: 2, left: 0, bottom: 2, right: 0 }, 'A3'],
    [{ top: 0, left: 0, bottom: LAST_ROW, right: 2 }, 'A:C'],
    [{ top: 2, left: 0, bottom: 4, right: LAST_COLUMN }, '3:5'],
  ])('%j is %s', (range, text) => {
    expect(formatRange(range)).toBe(text);
  });

  it.each([
    ['Efisiensi', 'Efisiensi!E14'],
    ['Capaian TW', "'Capaian TW'!E14"],
    ["Ka'bah", "'Ka''bah'!E14"],
    ['TW1', "'TW1'!E14"],
    ['R1C1', "'R1C1'!E14"],
    ['2024', "'2024'!E14"],
    ['Perkin ', "'Perkin '!E14"],
    ['Lembar_1.a', 'Lembar_1.a!E14'],
    ['', 'E14'],
  ])('on the sheet %j: %s', (sheet, text) => {
    expect(formatAddress({ sheet, row: 13, col: 4 })).toBe(text);
  });

  it('is short on the sheet where the reader stands', () => {
    expect(formatAddress({ sheet: 'Capaian TW', row: 10, col: 3 }, 'Capaian TW')).toBe('D11');
    expect(formatSheetRange({ sheet: 'Pagu', top: 0, left: 0, bottom: 1, right: 1 }, 'Perkin')).toBe('Pagu!A1:B2');
  });
});

describe('reading addresses', () => {
  it.each([
    ['D11', '', 10, 3],
    ['$D$11', '', 10, 3],
    ['d$11', '', 10, 3],
    ['Efisiensi!E14', 'Efisiensi', 13, 4],
    ["'Capaian TW'!$D11", 'Capaian TW', 10, 3],
    ["'Ka''bah!2'!A1", "Ka'bah!2", 0, 0],
    ['[1]Pagu!A1', '[1]Pagu', 0, 0],
    ['XFD1048576', '', LAST_ROW, LAST_COLUMN],
  ])('%s', (text, sheet, row, col) => {
    expect(parseAddress(text)).toEqual({ sheet, row, col });
  });

  it('takes the sheet that is meant where the text names none', () => {
    expect(parseAddress('A1', 'Perkin')?.sheet).toBe('Perkin');
    expect(parseAddress('Pagu!A1', 'Perkin')?.sheet).toBe('Pagu');
  });

  it.each(['', 'A0', 'A1048577', 'XFE1', 'A1:B2', 'A', '1', '!A1', 'A1B', '#REF!', 'A-1'])(
    '%j is no address',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each([
    ['A3:F22', 2, 0, 21, 5],
    ['F22:A3', 2, 0, 21, 5],
    ['$B$2', 1, 1, 1, 1],
    ['Pagu!A:C', 0, 0, LAST_ROW, 2],
    ["'Capaian TW'!$3:$5", 2, 0, 4, LAST_COLUMN],
  ])('%s is a range', (text, top, left, bottom, right) => {
    expect(parseRange(text)).toMatchObject({ top, left, bottom, right });
  });

  it.each(['A', '3', 'A:3', 'A1:B', 'A1:B2:C3', '', ':', 'A1:', 'A1:#REF!'])('%j is no range', (text) => {
    expect(parseRange(text)).toBeNull();
  });

  it('reads whatever it writes', () => {
    const row = fc.integer({ min: 0, max: LAST_ROW });
    const col = fc.integer({ min: 0, max: LAST_COLUMN });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), row, col, (sheet, r, c) => {
        expect(parseAddress(formatAddress({ sheet, row: r, col: c }))).toEqual({ sheet, row: r, col: c });
        expect(parseAddress(formatCell(r, c))).toEqual({ sheet: '', row: r, col: c });
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void [parseAddress(text), parseRange(text)]));
  });
});
