import { serialFromIso, serialOf } from '../../../src/core/workbook/serial-date';
import { shiftFormula } from '../../../src/core/workbook/shift-formula';

describe('shiftFormula', () => {
  it.each([
    ['E11/D11*100', 'E13/D13*100'],
    ['E11/$D$11', 'E13/$D$11'],
    ['SUM(B2:B9)', 'SUM(B4:B11)'],
    ['LOG10(A1)', 'LOG10(A3)'],
    ['"A1"&A1', '"A1"&A3'],
    ['"kata ""A1"""&A1', '"kata ""A1"""&A3'],
    ["'Capaian A1'!B2", "'Capaian A1'!B4"],
    ['TW1!B2', 'TW1!B4'],
    ['[1]Pagu!B2', '[1]Pagu!B4'],
    ['Tabel1[[#This Row],[A1]]', 'Tabel1[[#This Row],[A1]]'],
    ['SUM(3:5)', 'SUM(5:7)'],
    ['SUM($3:5)', 'SUM($3:7)'],
    ['SUM(A:A)', 'SUM(A:A)'],
    ['Nilai_A1+1E5', 'Nilai_A1+1E5'],
    ['IF(A1="-",0,A1)', 'IF(A3="-",0,A3)'],
    ['A1048576', '#REF!'],
  ])('%s two rows lower: %s', (formula, expected) => {
    expect(shiftFormula(formula, 2, 0)).toBe(expected);
  });

  it('moves columns too, and stops at the edge', () => {
    expect(shiftFormula('A1+$B1+SUM(C:D)', 0, 1)).toBe('B1+$B1+SUM(D:E)');
    expect(shiftFormula('A1', 0, -1)).toBe('#REF!');
    expect(shiftFormula('A1', 0, 0)).toBe('A1');
  });
});

describe('serial numbers of dates', () => {
  it('counts as Excel does, on both sides of the day that never was', () => {
    expect(serialOf(Date.UTC(1900, 0, 1))).toBe(1);
    expect(serialOf(Date.UTC(1900, 1, 28))).toBe(59);
    expect(serialOf(Date.UTC(1900, 2, 1))).toBe(61);
    expect(serialOf(Date.UTC(2026, 11, 31))).toBe(46387);
  });

  it.each([
    ['2026-01-01', 46023],
    ['2026-01-01T12:00:00', 46023.5],
    ['2026-01-01T12:00:00.000Z', 46023.5],
    ['12:00:00', 0.5],
    ['T18:00', 0.75],
    ['', null],
    ['1 Januari 2026', null],
  ])('%s: %s', (text, expected) => {
    expect(serialFromIso(text)).toBe(expected);
  });
});
