/** What Selaras remembers in a workbook, written as the custom XML part that Excel would write for an add-in. */
import { NAMESPACE_SIMPANAN, readSimpanan, writeSimpanan } from '../simpanan';
import { attributesOf } from './xml';
import { childrenOf, rootElement } from './xml-edit';
import type { OpenedFile } from './write-changes';
import { addRelation, relationTypes } from './xlsx-relations';
import type { PartsEditor } from './xlsx-parts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
/** Names the part among those of other add-ins; a workbook holds one of Selaras. */
const ITEM_ID = '{5E1A2A50-51B0-4C1E-9D5A-0D1C6B7F3A21}';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Writes the keys that differ from the file's; all others stay. Where the file has a part of ours, that one is rewritten. */
export function writeStored(parts: PartsEditor, file: OpenedFile, stored: ReadonlyMap<string, string | null>): void {
  if (stored.size === 0) return;
  const items = new Map(Object.entries(file.picture.simpanan ?? {}));
  for (const [key, value] of stored) {
    if (value === null) items.delete(key);
    else items.set(key, value);
  }
  const text = writeSimpanan(Object.fromEntries(items));
  const [first, ...copies] = file.package.customXml.filter((part) => readSimpanan(parts.text(part)) !== null);
  if (first === undefined) addPart(parts, file.package.workbook, text);
  else parts.set(first, DECLARATION + text);
  // A second part would bring back what was taken away.
  for (const copy of copies) parts.set(copy, DECLARATION + writeSimpanan({}));
}

function addPart(parts: PartsEditor, workbook: string, text: string): void {
  const item = parts.freeName((n) => `customXml/item${n}.xml`);
  const number = /\d+/.exec(item)?.[0] ?? '';
  const properties = parts.freeName((n) => `customXml/itemProps${n === 1 ? number : `${number}_${n}`}.xml`);
  const types = relationTypes(parts, workbook);
  parts.set(item, DECLARATION + text);
  parts.set(properties, DECLARATION + propertiesXml());
  parts.addContentType(properties, PROPERTIES_TYPE);
  if (!hasDefaultXml(parts)) parts.addContentType(item, 'application/xml');
  addRelation(parts, workbook, `${types}customXml`, pathFrom(workbook, item));
  addRelation(parts, item, `${types}customXmlProps`, properties.slice('customXml/'.length));
}

function propertiesXml(): string {
  const reference = `<ds:schemaRef ds:uri="${NAMESPACE_SIMPANAN}"/>`;
  return `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>${reference}</ds:schemaRefs></ds:datastoreItem>`;
}

function hasDefaultXml(parts: PartsEditor): boolean {
  const text = parts.text('[Content_Types].xml');
  return childrenOf(text, rootElement(text)).some(({ name, attributes }) => {
    return name === 'Default' && attributesOf(attributes).get('Extension')?.toLowerCase() === 'xml';
  });
}

/** "xl/workbook.xml", "customXml/item1.xml" -> "../customXml/item1.xml". */
function pathFrom(part: string, target: string): string {
  return '../'.repeat(part.split('/').length - 1) + target;
}
