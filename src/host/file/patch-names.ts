/** Defined names of the workbook part. */
import { quoteSheet } from '../../core/workbook/address';
import { sameName } from '../../core/workbook/object';
import type { DefinedName } from '../../core/workbook/workbook';
import { comparable, innerText } from './object-xml';
import { attributesOf } from './xml';
import { appended, childNamed, childrenOf, rootElement, splice, type Splice, type XmlElement } from './xml-edit';
import { escapeXml } from './xml-escape';
import { cut } from './xlsx-relations';

/** What the schema lets stand before the names. */
const BEFORE_NAMES = new Set([
  ...['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection'],
  ...['bookViews', 'sheets', 'functionGroups', 'externalReferences'],
]);

/** A name for cells, among the others by its letters, as Excel keeps them. */
export function withName(text: string, { name, formula }: DefinedName): string {
  return inserted(text, name, '', formula);
}

/** The name by which a sheet tells the rows that are printed on every page; `index`: its place in the workbook. */
export function withPrintTitles(text: string, sheet: string, index: number, rows: number): string {
  const formula = `${quoteSheet(sheet)}!$1:$${String(rows)}`;
  return inserted(text, '_xlnm.Print_Titles', ` localSheetId="${String(index)}"`, formula);
}

function inserted(text: string, name: string, attributes: string, formula: string): string {
  const root = rootElement(text);
  const tag = `${root.prefix}definedName`;
  const xml = `<${tag} name="${escapeXml(name)}"${attributes}>${escapeXml(formula)}</${tag}>`;
  const list = childNamed(text, root, 'definedNames');
  if (list !== undefined) return splice(text, [amongNames(text, list, name, xml)]);
  const before = childrenOf(text, root).filter((child) => BEFORE_NAMES.has(child.name));
  const at = before.at(-1)?.end ?? root.innerStart;
  return splice(text, [
    { start: at, end: at, text: `<${root.prefix}definedNames>${xml}</${root.prefix}definedNames>` },
  ]);
}

function amongNames(text: string, list: XmlElement, name: string, xml: string): Splice {
  const next = childrenOf(text, list).find(({ attributes }) => isBehind(nameIn(attributes), name));
  return next === undefined ? appended(list, xml) : { start: next.start, end: next.start, text: xml };
}

function isBehind(known: string, name: string): boolean {
  return known.toLowerCase() > name.toLowerCase();
}

function nameIn(attributes: string): string {
  return attributesOf(attributes).get('name') ?? '';
}

/** The workbook without a name for all its sheets; null where it has none of this meaning. */
export function withoutName(text: string, { name, formula }: DefinedName): string | null {
  const list = childNamed(text, rootElement(text), 'definedNames');
  if (list === undefined) return null;
  const all = childrenOf(text, list);
  const found = all.find(
    (known) =>
      sameName(nameIn(known.attributes), name) &&
      !attributesOf(known.attributes).has('localSheetId') &&
      comparable(innerText(text, known)) === comparable(formula),
  );
  if (found === undefined) return null;
  return splice(text, [cut(all.length === 1 ? list : found)]);
}
