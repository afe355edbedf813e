/** What a sheet part says outside its cells: merges, hidden columns, protection, validations and conditional formats. */
import { LAST_COLUMN, parseRange } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import { Cacat } from './ditolak';
import { attribute, attributesOf, isTrue } from './xml';

export interface OutsideContent {
  readonly merges: Range[];
  readonly hiddenColumns: Set<number>;
  readonly validations: Range[];
  readonly conditionalFormats: Range[];
  filter: Range | null;
  isProtected: boolean;
  isWorksheet: boolean;
}

export interface OutsideReader {
  /** Whether the text that follows belongs to this reader. */
  open(name: string, raw: string, isEmpty: boolean): boolean;
  close(name: string): void;
  text(text: string): void;
}

/** More merged ranges, validations or formats than this are no planner's sheet. */
const RANGE_LIMIT = 1_000_000;

export function emptyOutside(): OutsideContent {
  return {
    merges: [],
    hiddenColumns: new Set(),
    validations: [],
    conditionalFormats: [],
    filter: null,
    isProtected: false,
    isWorksheet: false,
  };
}

/** Validations and formats of extensions name their ranges in an element behind their rules, all others in an attribute. */
export function createOutsideReader(content: OutsideContent): OutsideReader {
  let list: Range[] | null = null;
  let ranges = '';
  let rules = 0;
  let isRange = false;
  const finish = (): void => {
    if (list !== null) addRanges(ranges, list === content.validations ? 1 : rules, list);
    list = null;
  };
  return {
    open: (name, raw, isEmpty) => {
      if (name === 'dataValidation' || name === 'conditionalFormatting') {
        list = name === 'dataValidation' ? content.validations : content.conditionalFormats;
        ranges = attributesOf(raw).get('sqref') ?? '';
        rules = 0;
        if (isEmpty) finish();
      } else if (list === null) openPlain(name, raw, content);
      else if (name === 'cfRule') rules++;
      else if (name === 'sqref') isRange = !isEmpty;
      return isRange;
    },
    close: (name) => {
      if (name === 'sqref') isRange = false;
      else if (name === 'dataValidation' || name === 'conditionalFormatting') finish();
    },
    text: (text) => {
      ranges += text;
    },
  };
}

/** "A1:A5 C1": each range once for each rule that speaks of it. */
function addRanges(text: string, times: number, list: Range[]): void {
  for (const piece of text.split(/\s+/)) {
    const range = parseRange(piece);
    if (range === null) continue;
    const { top, left, bottom, right } = range;
    for (let n = 0; n < times; n++) addRange(list, { top, left, bottom, right });
  }
}

function addRange(list: Range[], range: Range): void {
  if (list.length >= RANGE_LIMIT) throw new Cacat('terlalu-besar');
  list.push(range);
}

function openPlain(name: string, raw: string, content: OutsideContent): void {
  if (name === 'worksheet') content.isWorksheet = true;
  else if (name === 'mergeCell') addMerge(raw, content.merges);
  else if (name === 'autoFilter') content.filter ??= rangeOf(raw);
  else if (name === 'col') hideColumns(raw, content.hiddenColumns);
  else if (name === 'sheetProtection') content.isProtected = isTrue(attributesOf(raw).get('sheet'));
}

/** The cells that an element speaks of; null where it names none. */
export function rangeOf(raw: string): Range | null {
  const range = parseRange(attribute(raw, 'ref') ?? '');
  return range === null ? null : { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}

function addMerge(raw: string, merges: Range[]): void {
  const range = rangeOf(raw);
  if (range === null || (range.top === range.bottom && range.left === range.right)) return;
  addRange(merges, range);
}

function hideColumns(raw: string, hidden: Set<number>): void {
  if (!isTrue(attribute(raw, 'hidden')) || hidden.size > LAST_COLUMN) return;
  const first = Number(attribute(raw, 'min') ?? NaN) - 1;
  const last = Math.min(Number(attribute(raw, 'max') ?? NaN) - 1, LAST_COLUMN);
  // Columns stand in order; one that starts inside a range already taken would only repeat it.
  if (!(first >= 0) || hidden.has(first)) return;
  for (let col = first; col <= last; col++) hidden.add(col);
}
