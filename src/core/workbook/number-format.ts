/**
 * What a number format code says about a cell, and the text that it shows in id-ID.
 *
 * A code has up to four sections parted by ";": positive, negative, zero, text. Quoted text, escaped signs, colours
 * and locales never count as format signs: `0" mei"` is no date, `0.00"%"` is no percentage.
 */
import { format, getFormatDateInfo, getFormatInfo, tokenize } from 'numfmt';
import { displayPlain } from './display-number';
import type { CellValue } from './workbook';

interface Section {
  readonly isPercent: boolean;
  readonly hasDigits: boolean;
  readonly isFraction: boolean;
  readonly minDecimals: number;
  readonly maxDecimals: number;
  /** What the number is multiplied by before it is shown: 100 for a percentage, 0.001 for one closing comma. */
  readonly scale: number;
}

interface FormatFacts {
  readonly isGeneral: boolean;
  readonly isDate: boolean;
  readonly isText: boolean;
  readonly isPercent: boolean;
  readonly isCurrency: boolean;
  /** Whether a text is shown with words around it: `@" (sementara)"`. */
  readonly decoratesText: boolean;
  readonly sections: readonly Section[];
}

const LOCALE = 'id-ID';
/** A workbook has a few hundred formats; a hostile one may have many more, and they must not pile up. */
const CACHE_LIMIT = 4000;
const CURRENCY = /(^|[^\p{L}])(rp|idr|usd|eur|jpy|sgd)\.?($|[^\p{L}])|\p{Sc}/iu;

const UNKNOWN: FormatFacts = {
  isGeneral: true,
  isDate: false,
  isText: false,
  isPercent: false,
  isCurrency: false,
  decoratesText: false,
  sections: [],
};

const facts = new Map<string, FormatFacts>();

/** Whether the format shows a fraction of 1 as a percentage: "0.00%" yes, `0.00"%"` no. */
export function isPercentFormat(code: string): boolean {
  return factsOf(code).isPercent;
}

/** Whether the format shows a serial number as a date or a time: "dd/mm/yyyy", "[h]:mm"; not "General", `0" hari"`. */
export function isDateFormat(code: string): boolean {
  return factsOf(code).isDate;
}

/** Whether the format shows a year, month or day; a time or a duration alone ("[h]:mm") is no calendar date. */
export function isCalendarFormat(code: string): boolean {
  if (!isDateFormat(code)) return false;
  const info = getFormatDateInfo(code);
  return info.year || info.month || info.day;
}

/** Whether the format names money: "Rp" in any writing (quoted, escaped, [$Rp-421]), IDR, or a currency sign. */
export function isCurrencyFormat(code: string): boolean {
  return factsOf(code).isCurrency;
}

/**
 * How many decimals the format shows of this value, in the unit shown: ("0.00%", 0.0796) -> 2, ("0.##", 1.5) -> 1,
 * ("#,##0", 12.7) -> 0. null where the format does not decide: General, text, dates, fractions, unreadable codes.
 */
export function decimalsShown(code: string, value: number): number | null {
  const { isGeneral, isDate, isText, sections } = factsOf(code);
  if (isGeneral || isDate || isText) return null;
  const section = sectionFor(sections, value);
  if (section === undefined || section.isFraction) return null;
  if (!section.hasDigits || section.minDecimals === section.maxDecimals) return section.minDecimals;
  const shown = Math.abs(value * section.scale).toFixed(Math.min(section.maxDecimals, 20));
  const needed = (shown.split('.')[1] ?? '').replace(/0+$/, '').length;
  return Math.max(section.minDecimals, needed);
}

/**
 * What Excel shows for the value, in id-ID, without the blanks that only align: (0.0796, "0.00%") -> "7,96%",
 * (1500000, '[$Rp-421]#,##0') -> "Rp1.500.000", (45000, "dd mmmm yyyy") -> "15 Maret 2023".
 * Never throws: with a code that cannot be read, the plain number with a comma.
 */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return displayString(value, numberFormat);
  return displayPlain(value, numberFormat) ?? displayFormatted(value, numberFormat);
}

function displayString(value: string, code: string): string {
  if (code === 'General' || code === '@' || !factsOf(code).decoratesText) return value;
  try {
    return format(code, value, { locale: LOCALE });
  } catch {
    return value;
  }
}

function displayFormatted(value: number, code: string): string {
  try {
    return format(localDate(code), value, { locale: LOCALE }).trim();
  } catch {
    return displayPlain(value, 'General') ?? String(value).replace('.', ',');
  }
}

/** Excel's built-in dates follow the computer's locale: the code says m/d/yyyy, an Indonesian Excel shows dd/mm/yyyy. */
function localDate(code: string): string {
  if (code === 'm/d/yyyy' || code === 'mm-dd-yy') return 'dd/mm/yyyy';
  return code === 'm/d/yyyy h:mm' || code === 'm/d/yy h:mm' ? 'dd/mm/yyyy hh:mm' : code;
}

function factsOf(code: string): FormatFacts {
  const known = facts.get(code);
  if (known !== undefined) return known;
  if (facts.size >= CACHE_LIMIT) facts.clear();
  const found = examine(code);
  facts.set(code, found);
  return found;
}

type Token = ReturnType<typeof tokenize>[number];

function examine(code: string): FormatFacts {
  try {
    const tokens = tokenize(code);
    const sections = splitSections(tokens);
    const info = getFormatInfo(code);
    return {
      isGeneral: info.type === 'general' || info.type === 'error',
      isDate: info.isDate,
      isText: info.isText,
      isPercent: sections[0]?.some((token) => token.type === 'PERCENT') ?? false,
      isCurrency: CURRENCY.test(literalsOf(tokens)),
      decoratesText: sections.some(decoratesText),
      sections: sections.map(examineSection),
    };
  } catch {
    return UNKNOWN;
  }
}

function splitSections(tokens: readonly Token[]): Token[][] {
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'BREAK') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections;
}

const LITERALS = new Set(['STRING', 'ESCAPED', 'CHAR', 'CURRENCY', 'SPACE']);

/** All that a format prints as it stands, with a "0" where a number goes: `[$Rp-421]#,##0` -> "Rp0". */
function literalsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'LOCALE') return token.raw.slice(2, -1).replace(/-[0-9A-F]+$/i, '');
      return LITERALS.has(token.type) ? token.value : '0';
    })
    .join('');
}

const WORDS = new Set(['STRING', 'ESCAPED', 'CHAR']);

function decoratesText(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === 'TEXT') && tokens.some((token) => WORDS.has(token.type));
}

const DIGITS = new Set(['ZERO', 'HASH', 'QMARK', 'DIGIT']);

function examineSection(tokens: readonly Token[]): Section {
  const point = tokens.findIndex((token) => token.type === 'POINT');
  const after = point < 0 ? [] : tokens.slice(point + 1).filter((token) => DIGITS.has(token.type));
  const isPercent = tokens.some((token) => token.type === 'PERCENT');
  const commas = tokens.filter((token) => token.type === 'SCALE').reduce((sum, token) => sum + token.raw.length, 0);
  return {
    isPercent,
    hasDigits: tokens.some((token) => DIGITS.has(token.type)),
    isFraction: tokens.some((token) => token.type === 'SLASH'),
    minDecimals: after.filter((token) => token.type === 'ZERO').length,
    maxDecimals: after.length,
    scale: (isPercent ? 100 : 1) / 1000 ** commas,
  };
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const [positive, negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  if (value === 0 && zero !== undefined) return zero;
  return positive;
}
