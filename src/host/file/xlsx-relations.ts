/** Relations between the parts of an .xlsx, added and taken away. */
import { attributesOf } from './xml';
import { appended, childrenOf, rootElement, splice, type XmlElement } from './xml-edit';
import { escapeXml } from './xml-escape';
import { relationsPart } from './xlsx-package';
import type { PartsEditor } from './xlsx-parts';

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Relates a part to another; `target` is relative to the folder of the part. Gives the id of the relation. */
export function addRelation(parts: PartsEditor, part: string, type: string, target: string): string {
  const name = relationsPart(part);
  const text = parts.has(name) ? parts.text(name) : EMPTY;
  const root = rootElement(text);
  const taken = new Set(childrenOf(text, root).map(({ attributes }) => attributesOf(attributes).get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const written = `<${root.prefix}Relationship Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"/>`;
  parts.set(name, splice(text, [appended(root, written)]));
  return id;
}

/** Takes the relations away for which `isMeant` holds, asked with the attributes of each. */
export function removeRelations(
  parts: PartsEditor,
  part: string,
  isMeant: (attributes: ReadonlyMap<string, string>) => boolean,
): void {
  const name = relationsPart(part);
  if (!parts.has(name)) return;
  const text = parts.text(name);
  const gone = childrenOf(text, rootElement(text)).filter((relation) => isMeant(attributesOf(relation.attributes)));
  if (gone.length > 0) parts.set(name, splice(text, gone.map(cut)));
}

/**
 * How an element names a relation: "r:id" where the root of its part knows the namespace, else with the namespace said on the
 * spot.
 */
export function relationName(root: XmlElement, namespace: string): string {
  const known = [...attributesOf(root.attributes)].find(
    ([key, value]) => key.startsWith('xmlns:') && value === namespace,
  );
  return known === undefined ? `xmlns:r="${namespace}" r:id` : `${known[0].slice('xmlns:'.length)}:id`;
}

/** The removal of an element. */
export function cut({ start, end }: XmlElement): { start: number; end: number; text: string } {
  return { start, end, text: '' };
}

/**
 * What types of relations begin with in this file: strict files use another address than all others.
 * Gives "http://schemas.openxmlformats.org/officeDocument/2006/relationships/".
 */
export function relationTypes(parts: PartsEditor, workbook: string): string {
  const name = relationsPart(workbook);
  const text = parts.has(name) ? parts.text(name) : EMPTY;
  const types = childrenOf(text, rootElement(text)).map(({ attributes }) => attributesOf(attributes).get('Type') ?? '');
  const known = types.find((type) => type.endsWith('/worksheet'));
  return known === undefined
    ? 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    : known.slice(0, -'worksheet'.length);
}
