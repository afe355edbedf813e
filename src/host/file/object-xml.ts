/** What the writers of objects share: texts in attributes, comparisons with what stands in a file, removals. */
import { parseRange } from '../../core/workbook/address';
import { sameRange } from '../../core/workbook/object';
import type { Range } from '../../core/workbook/workbook';
import { attributesOf, readXml } from './xml';
import { childrenOf, retagged, splice, textOf, type XmlElement } from './xml-edit';
import { escapeXString, unescapeXString } from './xml-escape';
import { counted } from './sheet-sections';
import { cut } from './xlsx-relations';

/** A text of an attribute, its line breaks spelled out: XML would turn them into blanks. */
export function escapeLines(text: string): string {
  return escapeXString(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

/** What `escapeLines` wrote, from the value of the attribute. */
export function unescapeLines(value: string | undefined): string {
  return unescapeXString(value ?? '').replace(/\r\n?/g, '\n');
}

/** All text inside an element, entities resolved. */
export function innerText(text: string, element: XmlElement): string {
  let found = '';
  readXml(textOf(text, element), {
    capture: true,
    open: () => undefined,
    close: () => undefined,
    text: (piece) => {
      found += piece;
    },
  });
  return found;
}

/** Formulas as programs may write them differently: blanks, case, quotes around names of sheets, digits of a number. */
export function comparable(formula: string): string {
  const bare = formula.trim().replace(/^=/, '');
  if (bare !== '' && Number.isFinite(Number(bare))) return String(Number(bare));
  const parts = bare.split(/("(?:[^"]|"")*")/);
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[\s']/g, '').toUpperCase())).join('');
}

/** Whether a list of ranges, "B2:B9", is just this one. */
export function isJust(sqref: string | undefined, range: Range): boolean {
  const only = parseRange(sqref ?? '');
  return only !== null && sameRange(only, range);
}

/** The ranges that an element names: in an attribute, or in an extension in a child. */
export function sqrefOf(text: string, element: XmlElement): string | undefined {
  const own = attributesOf(element.attributes).get('sqref');
  if (own !== undefined) return own;
  const child = childrenOf(text, element).find(({ name }) => name === 'sqref');
  return child === undefined ? undefined : innerText(text, child);
}

/** Every element of a name inside another, with what lies around it from the outside inwards. */
export function findAll(
  text: string,
  from: XmlElement,
  names: ReadonlySet<string>,
  around: readonly XmlElement[] = [],
): { readonly element: XmlElement; readonly around: readonly XmlElement[] }[] {
  return childrenOf(text, from).flatMap((child) => {
    if (names.has(child.name)) return [{ element: child, around: [...around, from] }];
    return findAll(text, child, names, [...around, from]);
  });
}

/** The text without an element, and without those around it that would be left empty; the outermost one stays. */
export function withoutElement(text: string, element: XmlElement, around: readonly XmlElement[]): string {
  let gone = element;
  for (let depth = around.length - 1; depth > 0; depth--) {
    const parent = around[depth] as XmlElement;
    const left = childrenOf(text, parent).length - 1;
    if (left > 0) {
      const isCounted = attributesOf(parent.attributes).has('count');
      const tag = isCounted ? [retagged(parent, counted(parent.attributes, left))] : [];
      return splice(text, [cut(gone), ...tag]);
    }
    gone = parent;
  }
  return splice(text, [cut(gone)]);
}
