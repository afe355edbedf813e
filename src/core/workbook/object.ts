/** Things in a workbook that are no cells, as plans compare them. */
import { formatRange } from './address';
import type { SheetObject } from './plan';
import type { DefinedName, Range, Sheet } from './workbook';

/** An object that stands on a sheet. */
export type PlacedObject = Exclude<SheetObject, { type: 'name' }>;

/** What a sheet shows of its objects. */
export type Objects = Pick<Sheet, 'validations' | 'conditionalFormats' | 'tables' | 'charts'>;

/** Excel takes names that differ in case for one: of sheets, of tables, of cells. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Whether two ranges have a cell in common. */
export function rangesMeet(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is left of a range without the cells of another, in up to four ranges. */
function withoutCells(range: Range, hole: Range): Range[] {
  if (!rangesMeet(range, hole)) return [range];
  const middle = { top: Math.max(range.top, hole.top), bottom: Math.min(range.bottom, hole.bottom) };
  return [
    { ...range, bottom: middle.top - 1 },
    { ...range, top: middle.bottom + 1 },
    { ...range, ...middle, right: hole.left - 1 },
    { ...range, ...middle, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Whether each cell of a range lies in one of the others: a host may tell the cells of two rules as one range. */
export function isCovered(range: Range, by: readonly Range[]): boolean {
  return by.reduce((left, other) => left.flatMap((piece) => withoutCells(piece, other)), [range]).length === 0;
}

/** The object as a user would look for it: "validasi data Capaian!E5:E20", "nama Selaras_BatasAtas". */
export function nameOfObject(object: SheetObject): string {
  switch (object.type) {
    case 'validation':
      return `validasi data ${object.sheet}!${formatRange(object.range)}`;
    case 'conditionalFormat':
      return `format bersyarat ${object.sheet}!${formatRange(object.range)}`;
    case 'table':
      return `tabel ${object.name} di ${object.sheet}!${formatRange(object.range)}`;
    case 'name':
      return `nama ${object.name}`;
    case 'chart':
      return `grafik ${object.name} di lembar ${object.sheet}`;
  }
}

/** The sheet with an object more. A list that the host does not tell stays untold until something is added to it. */
export function withObject<T extends Objects>(sheet: T, object: PlacedObject): T {
  switch (object.type) {
    case 'validation':
      return { ...sheet, validations: [...(sheet.validations ?? []), object.range] };
    case 'conditionalFormat':
      return { ...sheet, conditionalFormats: [...(sheet.conditionalFormats ?? []), object.range] };
    case 'table':
      return { ...sheet, tables: [...sheet.tables, { name: object.name, range: object.range }] };
    case 'chart':
      return { ...sheet, charts: [...(sheet.charts ?? []), object.name] };
  }
}

/** The sheet without the object; of equal ones the last goes. */
export function withoutObject<T extends Objects>(sheet: T, object: PlacedObject): T {
  switch (object.type) {
    case 'validation':
      return { ...sheet, validations: withoutRange(sheet.validations ?? [], object.range) };
    case 'conditionalFormat':
      return { ...sheet, conditionalFormats: withoutRange(sheet.conditionalFormats ?? [], object.range) };
    case 'table':
      return { ...sheet, tables: sheet.tables.filter(({ name }) => !sameName(name, object.name)) };
    case 'chart':
      return { ...sheet, charts: (sheet.charts ?? []).filter((name) => name !== object.name) };
  }
}

function withoutRange(ranges: readonly Range[], gone: Range): readonly Range[] {
  const at = ranges.map((range) => sameRange(range, gone)).lastIndexOf(true);
  if (at === -1) return ranges.flatMap((range) => withoutCells(range, gone));
  return ranges.filter((_, index) => index !== at);
}

/** The names with one more, or without it. */
export function changedNames(
  names: readonly DefinedName[] | undefined,
  { name, formula }: DefinedName,
  isAdded: boolean,
): readonly DefinedName[] {
  const others = (names ?? []).filter((known) => !sameName(known.name, name));
  return isAdded ? [...others, { name, formula }] : others;
}
