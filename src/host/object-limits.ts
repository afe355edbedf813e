/** What Excel takes of things that are no cells, whichever host writes them. */
import { LAST_COLUMN, LAST_ROW, parseAddress } from '../core/workbook/address';
import type { Chart, ConditionalRule, SheetObject, ValidationRule } from '../core/workbook/plan';
import type { Address, Cell, Range } from '../core/workbook/workbook';
import { isErrorText } from './file/cell-xml';
import { isSpeakable } from './file/xml-escape';

const FORMULA_LIMIT = 8192;
const LIST_LIMIT = 255;
const NAME_LIMIT = 255;
const TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;
const ALERT_LIMIT = 225;
const SERIES_LIMIT = 255;

export function isIndex(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}

export function isRange({ top, left, bottom, right }: Range): boolean {
  return isIndex(top, bottom) && isIndex(bottom, LAST_ROW) && isIndex(left, right) && isIndex(right, LAST_COLUMN);
}

export function isColor(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color);
}

/** A formula, with or without its "=". */
export function isFormula(formula: string): boolean {
  const text = formula.replace(/^=/, '');
  return text.trim() !== '' && text.length <= FORMULA_LIMIT && isSpeakable(text);
}

/**
 * Why Excel takes no such object, as the end of an Indonesian sentence; null where it does. A list of 300 signs gives
 * "daftar pilihannya lebih dari 255 huruf".
 */
export function whyObjectIsBeyond(object: SheetObject): string | null {
  if (object.type !== 'name' && !isRange(object.range)) return 'letaknya di luar lembar';
  switch (object.type) {
    case 'validation':
      return whyRuleIsBeyond(object.rule) ?? whyTextsAreBeyond(object.rule);
    case 'conditionalFormat':
      return whyFormatIsBeyond(object.rule);
    case 'table':
      if (object.range.bottom === object.range.top)
        return 'tabel memerlukan sedikitnya satu baris di bawah judul kolom';
      return isObjectName(object.name) ? null : 'namanya tidak dapat dipakai di Excel';
    case 'name':
      if (!isObjectName(object.name)) return 'nama itu tidak dapat dipakai di Excel';
      return isFormula(object.formula) ? null : 'rumusnya tidak dapat disimpan di Excel';
    case 'chart':
      return isLine(object.name) ? whyChartIsBeyond(object.chart) : 'namanya tidak dapat dipakai di Excel';
  }
}

/** What Excel takes for the name of a cell or a table; not one that reads like a cell: "TW1", "R1C1". */
function isObjectName(name: string): boolean {
  if (name.length > NAME_LIMIT || !/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) return false;
  return parseAddress(name) === null && !/^(r\d*|c\d*|r\d*c\d*|true|false|_xlnm\..*)$/i.test(name);
}

/** A text of one line that is not blank. */
function isLine(text: string): boolean {
  return text.trim() !== '' && text.length <= NAME_LIMIT && isSpeakable(text) && !/[\n\t]/.test(text);
}

function whyRuleIsBeyond(rule: ValidationRule): string | null {
  switch (rule.type) {
    case 'list':
      return whyListIsBeyond(rule.items);
    case 'listOf':
    case 'custom':
      return isFormula(rule.formula) ? null : 'rumusnya tidak dapat disimpan di Excel';
    case 'decimal':
    case 'whole':
    case 'date':
      return whyBoundsAreBeyond(rule.min, rule.max);
  }
}

function whyListIsBeyond(items: readonly string[]): string | null {
  const isWord = (item: string): boolean => item !== '' && item.trim() === item && !item.includes(',');
  if (items.length === 0 || !items.every(isWord)) return 'daftar pilihannya kosong atau memuat koma';
  // A list in quotes may stand beside no line break: Excel would read one as the end of an item.
  if (!items.every((item) => isSpeakable(item) && !/[\n\t]/.test(item)))
    return 'daftar pilihannya memuat tanda kendali';
  return items.join(',').length > LIST_LIMIT ? `daftar pilihannya lebih dari ${String(LIST_LIMIT)} huruf` : null;
}

function whyBoundsAreBeyond(min: number | null, max: number | null): string | null {
  if (min === null && max === null) return 'batasnya tidak disebut';
  if (![min, max].every((bound) => bound === null || Number.isFinite(bound))) return 'batasnya bukan angka';
  return min !== null && max !== null && min > max ? 'batas bawahnya melebihi batas atas' : null;
}

function whyTextsAreBeyond({ prompt, alert }: ValidationRule): string | null {
  const fits = (text: string, limit: number): boolean => text.length <= limit && isSpeakable(text);
  const titles = [prompt?.title ?? '', alert?.title ?? ''];
  const isFine =
    titles.every((title) => fits(title, TITLE_LIMIT)) &&
    fits(prompt?.text ?? '', PROMPT_LIMIT) &&
    fits(alert?.text ?? '', ALERT_LIMIT);
  return isFine ? null : 'pesannya terlalu panjang atau memuat tanda kendali';
}

function whyFormatIsBeyond(rule: ConditionalRule): string | null {
  if (rule.type === 'icons') return whyBoundsAreBeyond(rule.low, rule.high);
  if (!isFormula(rule.formula)) return 'rumusnya tidak dapat disimpan di Excel';
  const { fill, color } = rule.look;
  return [fill, color].every((known) => known === undefined || isColor(known)) ? null : 'warnanya tidak dikenal';
}

function whyChartIsBeyond({ categories, series, title, alt, valueFormat }: Chart): string | null {
  if (series.length === 0 || series.length > SERIES_LIMIT) return 'grafik itu tidak memuat seri data';
  const ranges = [categories.range, ...series.map(({ values }) => values.range)];
  const names = series.map(({ name: { row, col } }) => ({ top: row, left: col, bottom: row, right: col }));
  if (![...ranges, ...names].every(isRange)) return 'datanya di luar lembar';
  const lengths = ranges.map(lengthOf);
  if (lengths.some((length) => length === null || length !== lengths[0]))
    return 'kategori dan nilainya tidak sama banyak';
  const isFine = [title, alt, valueFormat ?? ''].every((text) => text.length <= FORMULA_LIMIT && isSpeakable(text));
  return isFine ? null : 'judul, keterangan, atau format angkanya tidak dapat disimpan';
}

/** How many cells a single row or column has; null for a block. */
function lengthOf({ top, left, bottom, right }: Range): number | null {
  if (left === right) return bottom - top + 1;
  return top === bottom ? right - left + 1 : null;
}

/** A cell that cannot head a column of a table, and why, as the end of an Indonesian sentence. */
export interface UnfitHeader {
  readonly sel: Address;
  readonly sebab: string;
}

/**
 * The first cell of a table's header that cannot name its column, asked of the cells as they are when the plan is done:
 * Excel mends or drops a table whose headers are blank, figures, formulas, or alike.
 */
export function unfitHeader(
  { sheet, range }: Extract<SheetObject, { type: 'table' }>,
  cellAt: (row: number, col: number) => Pick<Cell, 'value' | 'formula'> | undefined,
): UnfitHeader | null {
  const seen = new Set<string>();
  for (let col = range.left; col <= range.right; col++) {
    const sel = { sheet, row: range.top, col };
    const { value = null, formula } = cellAt(range.top, col) ?? {};
    if (formula !== undefined) return { sel, sebab: 'memuat rumus' };
    if (value === null || value === '') return { sel, sebab: 'kosong' };
    if (typeof value !== 'string' || isErrorText(value)) return { sel, sebab: 'tidak memuat teks' };
    if (value.trim() === '') return { sel, sebab: 'kosong' };
    if (value.length > NAME_LIMIT) return { sel, sebab: `lebih dari ${String(NAME_LIMIT)} huruf` };
    const key = value.toLowerCase();
    if (seen.has(key)) return { sel, sebab: 'sama dengan nama kolom lain' };
    seen.add(key);
  }
  return null;
}
