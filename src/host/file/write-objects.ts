/** Everything of a plan that is no cell, put into a file and taken out of it. */
import type { PlacedObject } from '../../core/workbook/object';
import type { SheetObject } from '../../core/workbook/plan';
import type { Workbook } from '../../core/workbook/workbook';
import { putChart, takeChart } from './object-chart';
import { putFormats, withoutFormat } from './object-format';
import { putTable, takeTable } from './object-table';
import { putValidations, withoutValidation } from './object-validation';
import { withName, withoutName } from './patch-names';
import type { StyleBook } from './patch-styles';
import { SheetSections } from './sheet-sections';
import { tolakan } from './tolakan';
import type { PartsEditor } from './xlsx-parts';

/** What objects take from the workbook around them. */
export interface ObjectSurroundings {
  readonly parts: PartsEditor;
  readonly styles: StyleBook;
  readonly workbook: string;
  readonly is1904: boolean;
  /** The workbook with all changes: names of columns of tables, and what charts show before they are computed. */
  readonly picture: Workbook;
}

type OfType<T extends SheetObject['type']> = Extract<SheetObject, { type: T }>;

/** Throws `HostDitolak` where an object is not in the file, or is another. `partOf` gives the part of a sheet. */
export function takeOutObjects(
  objects: readonly SheetObject[],
  surroundings: ObjectSurroundings,
  partOf: (sheet: string) => string,
): void {
  const { workbook } = surroundings;
  for (const object of objects) {
    const part = object.type === 'name' ? workbook : partOf(object.sheet);
    if (!takeOut(object, part, surroundings)) throw tolakan.bendaBerubah(object);
  }
}

function takeOut(object: SheetObject, part: string, { parts, is1904, styles }: ObjectSurroundings): boolean {
  const patch = (text: string | null): boolean => {
    if (text !== null) parts.set(part, text);
    return text !== null;
  };
  switch (object.type) {
    case 'name':
      return patch(withoutName(parts.text(part), object));
    case 'validation':
      return patch(withoutValidation(parts.text(part), object, is1904));
    case 'conditionalFormat':
      return patch(withoutFormat(parts.text(part), object, styles));
    case 'table':
      return takeTable(object, part, parts);
    case 'chart':
      return takeChart(object, part, parts);
  }
}

/** Names of the whole workbook. */
export function putNames(objects: readonly SheetObject[], { parts, workbook }: ObjectSurroundings): void {
  for (const object of objects) if (object.type === 'name') parts.set(workbook, withName(parts.text(workbook), object));
}

/** Objects of one sheet. */
export function putObjects(objects: readonly PlacedObject[], part: string, surroundings: ObjectSurroundings): void {
  const { parts, styles, is1904 } = surroundings;
  const sections = new SheetSections(parts.text(part));
  putFormats(sections, ofType(objects, 'conditionalFormat'), styles);
  putValidations(sections, ofType(objects, 'validation'), is1904);
  parts.set(part, sections.finish());
  for (const table of ofType(objects, 'table')) putTable(table, part, surroundings);
  for (const chart of ofType(objects, 'chart')) putChart(chart, part, surroundings);
}

function ofType<T extends SheetObject['type']>(objects: readonly SheetObject[], type: T): OfType<T>[] {
  return objects.filter((object): object is OfType<T> => object.type === type);
}
