/** Excel tables: a part of their own that a sheet names. */
import { formatRange, parseRange } from '../../core/workbook/address';
import { sameName, sameRange } from '../../core/workbook/object';
import type { SheetObject } from '../../core/workbook/plan';
import { cellAt } from '../../core/workbook/sheet';
import type { Workbook } from '../../core/workbook/workbook';
import { escapeLines, withoutElement } from './object-xml';
import { mainNamespace } from './patch-workbook';
import { SheetSections } from './sheet-sections';
import { attributesOf } from './xml';
import { childrenOf, rootElement } from './xml-edit';
import { escapeXml } from './xml-escape';
import { pathBetween, readRelations, relationsPart } from './xlsx-package';
import type { PartsEditor } from './xlsx-parts';
import { addRelation, relationName, relationTypes, removeRelations } from './xlsx-relations';

export type Table = Extract<SheetObject, { type: 'table' }>;

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Where a table is put or taken away. */
interface TableSurroundings {
  readonly parts: PartsEditor;
  readonly workbook: string;
  readonly picture: Workbook;
}

export function putTable(table: Table, part: string, { parts, workbook, picture }: TableSurroundings): void {
  const types = relationTypes(parts, workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const name = parts.freeName((n) => `${folder}tables/table${String(n)}.xml`);
  parts.set(name, tableXml(table, freeId(parts), mainNamespace(parts.text(workbook)), picture));
  parts.addContentType(name, CONTENT_TYPE);
  const relation = addRelation(parts, part, `${types}table`, pathBetween(part, name));
  const sections = new SheetSections(parts.text(part));
  const id = relationName(sections.root, types.slice(0, -1));
  sections.putInto('tableParts', [`<${sections.root.prefix}tablePart ${id}="${relation}"/>`]);
  parts.set(part, sections.finish());
}

function tableXml({ sheet, range, name }: Table, id: number, namespace: string, picture: Workbook): string {
  const cells = picture.sheets.find((known) => sameName(known.name, sheet));
  const columns: string[] = [];
  for (let col = range.left; col <= range.right; col++) {
    const header = cells === undefined ? undefined : cellAt(cells, range.top, col)?.value;
    columns.push(`<tableColumn id="${String(columns.length + 1)}" name="${escapeLines(String(header ?? ''))}"/>`);
  }
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${escapeXml(namespace)}" id="${String(id)}" ` +
    `name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${formatRange(range)}" totalsRowShown="0">` +
    `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns></table>`
  );
}

/** Excel wants the number of a table to be its own in the whole workbook. */
function freeId(parts: PartsEditor): number {
  const ids = tableParts(parts).map((part) => Number(attributesOf(rootElement(parts.text(part)).attributes).get('id')));
  return ids.reduce((last, id) => (id > last ? id : last), 0) + 1;
}

function tableParts(parts: PartsEditor): string[] {
  return parts.names().flatMap((name) => {
    const owner = /^(.*\/)_rels\/([^/]+)\.rels$/.exec(name);
    if (owner === null) return [];
    const related = readRelations(parts, `${owner[1] ?? ''}${owner[2] ?? ''}`);
    return related.filter(({ type, target }) => type === 'table' && parts.has(target)).map(({ target }) => target);
  });
}

/** Takes a table away that is as a plan made it; false where there is none, or where more has been made of it. */
export function takeTable({ name, range }: Table, part: string, parts: PartsEditor): boolean {
  const found = readRelations(parts, part).find(({ type, target }) => {
    if (type !== 'table' || !parts.has(target)) return false;
    const attributes = attributesOf(rootElement(parts.text(target)).attributes);
    const ref = parseRange(attributes.get('ref') ?? '');
    return sameName(attributes.get('displayName') ?? '', name) && ref !== null && sameRange(ref, range);
  });
  if (found === undefined || isExtended(parts, found.target)) return false;
  const sections = new SheetSections(parts.text(part));
  const [list] = sections.all('tableParts');
  const element = sections.inside('tableParts').find(({ attributes }) => namesRelation(attributes, found.id));
  if (list === undefined || element === undefined) return false;
  parts.set(part, withoutElement(sections.text, element, [sections.root, list]));
  parts.remove(found.target);
  parts.removeContentType(found.target);
  removeRelations(parts, part, (relation) => relation.get('Id') === found.id);
  return true;
}

/** Totals, a filter in use or a query were not there when the plan made the table. */
function isExtended(parts: PartsEditor, table: string): boolean {
  const text = parts.text(table);
  const root = rootElement(text);
  if (parts.has(relationsPart(table)) || Number(attributesOf(root.attributes).get('totalsRowCount') ?? 0) > 0)
    return true;
  return childrenOf(text, root).some(({ name, innerStart, end }) => {
    return name === 'sortState' || (name === 'autoFilter' && innerStart < end);
  });
}

function namesRelation(attributes: string, id: string): boolean {
  return [...attributesOf(attributes)].some(([name, value]) => name.endsWith(':id') && value === id);
}
