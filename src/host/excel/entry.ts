/** What is typed into Excel so that exactly the wanted content stands in the cell afterwards. */
import type { Content } from '../../core/workbook/plan';

/** The format under which Excel takes every entry as text, formulas and figures included. */
export const TEXT_FORMAT = '@';

/** Kept as errors: a picture does not tell them from texts, and formulas go by them. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** Dates, times, figures and the like are never longer than this. */
const LONGEST_FIGURE = 50;

/**
 * The entry for a content in a cell of that format: `{ value: 0.5 }` -> 0.5, `{ value: null, formula: 'A1*2' }` -> "=A1*2",
 * `{ value: '1-2' }` -> "'1-2", because Excel would make a date of it. A blank is an empty text.
 */
export function entryOf({ value, formula }: Content, format: string): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (typeof value !== 'string' || value === '' || ERRORS.has(value)) return value;
  const staysText = format === TEXT_FORMAT ? !value.startsWith("'") : isPlainlyText(value);
  return staysText ? value : `'${value}`;
}

/** What a date or an amount may begin with, in English and Indonesian. */
const FIRST_WORDS = new Set(
  (
    'jan january januari feb february februari mar march maret apr april may mei jun june juni jul july juli ' +
    'aug august agu agt agustus sep sept september oct october okt oktober nov november dec december des desember ' +
    'mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday ' +
    'senin selasa rabu kamis jumat sabtu minggu am pm rp idr usd eur true false benar salah'
  ).split(' '),
);

/**
 * Whether Excel takes the text as it is. Not: formulas (= + - @), error values, a leading apostrophe, words for true and
 * false, and short texts with digits unless they begin with a word that begins no date and no amount. An apostrophe too many
 * is not seen; one too few would turn "3-4" into a date, so each entry is read back as well.
 */
function isPlainlyText(text: string): boolean {
  const start = text.trimStart();
  if (/^[=+\-@'#]/.test(start)) return false;
  const [word = ''] = /^\p{L}+/u.exec(start) ?? [];
  if (word !== '') return !FIRST_WORDS.has(word.toLowerCase());
  return !/\d/.test(text) || text.length > LONGEST_FIGURE;
}

/** Whether the entry would end as text under the text format, although it is none. */
export function isLostAsText({ value, formula }: Content): boolean {
  if (formula !== undefined) return true;
  return typeof value === 'string' ? ERRORS.has(value) : value !== null;
}
