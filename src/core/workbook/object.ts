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
  const isOfRange = (range: Range): boolean => sameRange(range, object.range);
  switch (object.type) {
    case 'validation':
      return { ...sheet, validations: withoutLast(sheet.validations ?? [], isOfRange) };
    case 'conditionalFormat':
      return { ...sheet, conditionalFormats: withoutLast(sheet.conditionalFormats ?? [], isOfRange) };
    case 'table':
      return { ...sheet, tables: sheet.tables.filter(({ name }) => !sameName(name, object.name)) };
    case 'chart':
      return { ...sheet, charts: (sheet.charts ?? []).filter((name) => name !== object.name) };
  }
}

function withoutLast<T>(items: readonly T[], isIt: (item: T) => boolean): readonly T[] {
  const at = items.map(isIt).lastIndexOf(true);
  return items.filter((_, index) => index !== at);
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
