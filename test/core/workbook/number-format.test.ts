import fc from 'fast-check';
import { format } from 'numfmt';
import {
  decimalsShown,
  displayText,
  isCalendarFormat,
  isCurrencyFormat,
  isDateFormat,
  isPercentFormat,
} from '../../../src/core/workbook/number-format';

const ACCOUNTING = '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-';

describe('kinds of formats', () => {
  it.each([
    ['0%', true],
    ['0.00%', true],
    ['[Red]0.0%;-0.0%', true],
    ['0 %', true],
    ['0.00"%"', false],
    ['0.00\\%', false],
    ['General', false],
    ['@', false],
    ['0.00;[Red]-0.00%', false],
  ])('%s percent: %s', (code, expected) => {
    expect(isPercentFormat(code)).toBe(expected);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-421]dd mmmm yyyy', true],
    ['[$-F800]dddd, mmmm dd, yyyy', true],
    ['[h]:mm', true],
    ['mm:ss.0', true],
    ['h:mm AM/PM', true],
    ['General', false],
    ['', false],
    ['#,##0" hari"', false],
    ['"mei" 0', false],
    ['0\\d', false],
    ['[Red]0', false],
    ['[Red][>100]0;[Blue]0', false],
    ['[$Rp-421]#,##0', false],
    [ACCOUNTING, false],
    ['0.0E+00', false],
    ['Standard', false],
    ['bad[[', false],
  ])('%s date: %s', (code, expected) => {
    expect(isDateFormat(code)).toBe(expected);
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['mmm-yy', true],
    ['m/d/yyyy h:mm', true],
    ['[h]:mm', false],
    ['h:mm', false],
    ['0', false],
  ])('%s calendar: %s', (code, expected) => {
    expect(isCalendarFormat(code)).toBe(expected);
  });

  it.each([
    ['"Rp"#,##0', true],
    ['"Rp."\\ #,##0', true],
    ['\\R\\p#,##0', true],
    ['Rp#,##0', true],
    ['[$Rp-421]#,##0.00', true],
    ['[$IDR] #,##0', true],
    ['$#,##0', true],
    ['[$€-2] #,##0', true],
    [ACCOUNTING, true],
    ['#,##0', false],
    ['[$-421]0', false],
    ['"korporasi" 0', false],
    ['#,##0" orang"', false],
    ['0%', false],
  ])('%s money: %s', (code, expected) => {
    expect(isCurrencyFormat(code)).toBe(expected);
  });
});

describe('decimals', () => {
  it.each([
    ['0.00%', 0.0796, 2],
    ['0%', 0.0796, 0],
    ['#,##0', 12.7, 0],
    ['#,##0.00', 12.7, 2],
    ['0.##', 1.5, 1],
    ['0.##', 1, 0],
    ['0.0#', 1.256, 2],
    ['#,##0.0,,"juta"', 1_234_567, 1],
    ['0.00;-0.0;0', -1.5, 1],
    ['0.00;-0.0;0', 0, 0],
    [ACCOUNTING, 1500, 2],
    ['General', 1.5, null],
    ['@', 1.5, null],
    ['dd/mm/yyyy', 45000, null],
    ['# ?/?', 0.5, null],
    ['bad[[', 1.5, null],
  ])('%s of %d: %s', (code, value, expected) => {
    expect(decimalsShown(code, value)).toBe(expected);
  });
});

describe('displayed text', () => {
  it.each([
    [0.0796, '0.00%', '7,96%'],
    [1.2, '0%', '120%'],
    [1234.5, 'General', '1234,5'],
    [1234.5, '#,##0.00', '1.234,50'],
    [1234567.5, '#,##0', '1.234.568'],
    [-0.4, '0', '0'],
    [-1500, '#,##0.0', '-1.500,0'],
    [0.1 + 0.2, 'General', '0,3'],
    [3.445, '0.00', '3,45'],
    [1.005, '0.00', '1,01'],
    [2.675, '0.00', '2,68'],
    [25_385_899_000, 'General', '25385899000'],
    [253_858_990_000, 'General', '253858990000'],
    [25_385_899_000, '[$Rp-421]#,##0', 'Rp25.385.899.000'],
    [1500, ACCOUNTING, 'Rp1.500,00'],
    [0, ACCOUNTING, 'Rp-'],
    [45000, 'dd mmmm yyyy', '15 Maret 2023'],
    [45000, '[$-421]dd mmmm yyyy', '15 Maret 2023'],
    [45000, 'm/d/yyyy', '15/03/2023'],
    [1.5, '[h]:mm', '36:00'],
    [12.5, 'bad[[', '12,5'],
    [-0, 'General', '0'],
    [1e21, 'General', '1E+21'],
    ['teks', '0.00', 'teks'],
    ['teks', ACCOUNTING, 'teks'],
    ['teks', '@" (sementara)"', 'teks (sementara)'],
    [' teks ', '@', ' teks '],
    [true, 'General', 'TRUE'],
    [null, '0.00', ''],
  ])('%j as %s: %s', (value, code, expected) => {
    expect(displayText(value, code)).toBe(expected);
  });

  it('writes the common formats just as the general formatter does', () => {
    const codes = fc.constantFrom('0', '0.0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '#,##0.000');
    const values = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => n / 1000),
    );
    fc.assert(
      fc.property(codes, values, (code, value) => {
        expect(displayText(value, code)).toBe(format(code, value, { locale: 'id-ID' }));
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, whatever the code', () => {
    const values = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.string(), values, (code, value) => {
        expect(typeof displayText(value, code)).toBe('string');
        void [isPercentFormat(code), isDateFormat(code), isCurrencyFormat(code), isCalendarFormat(code)];
        decimalsShown(code, 1.5);
      }),
      { numRuns: 500 },
    );
  });
});
