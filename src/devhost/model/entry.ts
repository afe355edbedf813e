/** What Excel makes of an entry: "1" becomes a number, "80%" a number with a format, "=A1" a formula, "'1" a text. */
import { fromLocalFormula } from '../calc/formula-parts';
import { isPercentFormat } from '../../core/workbook/number-format';
import { serialOf } from '../../core/workbook/serial-date';
import type { Holding } from './cells';

/** How figures and dates are written. */
export interface EntryCulture {
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  readonly currency: RegExp;
  readonly dateFormat: string;
  readonly currencyFormat: string;
  readonly isLocal: boolean;
}

/** What the API takes in `values` and `formulas`. */
export const API_CULTURE: EntryCulture = {
  decimal: '.',
  group: ',',
  dayFirst: false,
  currency: /^\$/,
  dateFormat: 'm/d/yyyy',
  currencyFormat: '$#,##0',
  isLocal: false,
};

/** What a person types with Indonesian settings. */
export const ID_CULTURE: EntryCulture = {
  decimal: ',',
  group: '.',
  dayFirst: true,
  currency: /^Rp\s?/i,
  dateFormat: 'dd/mm/yyyy',
  currencyFormat: '"Rp"#,##0',
  isLocal: true,
};

export interface Entry extends Holding {
  /** The number format that the entry brings along; only a cell with General takes it. */
  readonly numberFormat?: string;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/**
 * Reads an entry into a cell with that number format: ("12,5", "General", ID_CULTURE) -> 12.5,
 * ("80%", "General", ...) -> 0.8 with "0%", ("1", "@", ...) -> the text "1", "" -> nothing.
 */
export function readEntry(text: string, numberFormat: string, culture: EntryCulture, year: number): Entry {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: formulaOf(text.slice(1), culture) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (ERRORS.has(upper)) return { value: upper };
  return readFigure(trimmed, numberFormat, culture) ?? readDate(trimmed, culture, year) ?? { value: text };
}

function formulaOf(text: string, culture: EntryCulture): string {
  return culture.isLocal ? fromLocalFormula(text) : text;
}

function readFigure(text: string, numberFormat: string, culture: EntryCulture): Entry | null {
  const isNegative = /^\(.+\)$/.test(text);
  const inner = isNegative ? text.slice(1, -1) : text;
  const sign = /^[+-]/.exec(inner)?.[0] ?? '';
  const unsigned = inner.slice(sign.length);
  const isCurrency = culture.currency.test(unsigned);
  const rest = unsigned.replace(culture.currency, '');
  const isPercent = rest.endsWith('%');
  const digits = isPercent ? rest.slice(0, -1).trim() : rest;
  const number = plainNumber(digits, culture);
  if (number === null || (isNegative && sign !== '')) return null;
  const signed = isNegative || sign === '-' ? -number : number;
  if (isPercent) return { value: signed / 100, numberFormat: digits.includes(culture.decimal) ? '0.00%' : '0%' };
  // Into a cell with a percentage format Excel takes "80" as 80%.
  if (culture.isLocal && isPercentFormat(numberFormat)) return { value: signed / 100 };
  if (isCurrency) return { value: signed, numberFormat: culture.currencyFormat };
  if (digits.includes(culture.group)) {
    return { value: signed, numberFormat: digits.includes(culture.decimal) ? '#,##0.00' : '#,##0' };
  }
  return /e/i.test(digits) ? { value: signed, numberFormat: '0.00E+00' } : { value: signed };
}

function plainNumber(text: string, culture: EntryCulture): number | null {
  const decimal = culture.decimal === '.' ? '\\.' : ',';
  const group = culture.group === '.' ? '\\.' : ',';
  const pattern = new RegExp(`^(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d{1,3})?$`);
  if (!pattern.test(text) || !/^\D?\d/.test(text)) return null;
  const number = Number(text.replaceAll(culture.group, '').replace(culture.decimal, '.'));
  return Number.isFinite(number) ? number : null;
}

const MONTHS: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12 },
  ...{ mei: 5, agu: 8, agt: 8, okt: 10, des: 12 },
};

/** "15/3/2024", "2024-03-15", "15-Mar-2024"; and the trap of every planner: "3/4" is a date of this year. */
function readDate(text: string, culture: EntryCulture, year: number): Entry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), culture.dateFormat);
  const figures = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const [day, month] = culture.dayFirst ? [first, second] : [second, first];
    const format = figures[3] === undefined ? 'd-mmm' : culture.dateFormat;
    return dateEntry(yearOf(figures[3], year), month, day, format);
  }
  const words = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/.exec(text);
  const month = MONTHS[words?.[2]?.slice(0, 3).toLowerCase() ?? ''];
  if (words === null || month === undefined) return null;
  return dateEntry(yearOf(words[3], year), month, Number(words[1]), words[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function yearOf(text: string | undefined, year: number): number {
  if (text === undefined) return year;
  const number = Number(text);
  return text.length === 4 ? number : number < 30 ? 2000 + number : 1900 + number;
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: serialOf(ms), numberFormat };
}
