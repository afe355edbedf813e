/**
 * Places in the text of an XML part, for edits that leave every other sign as it is. Nothing is parsed into a tree and
 * written back: elements are found, their text is cut out and replaced.
 */
import { Cacat } from './ditolak';
import { tagEnd } from './xml';

/** An element of a text by its places. Names are without their namespace prefix. */
export interface XmlElement {
  readonly name: string;
  /** The namespace prefix as written, with its colon: "x:" or "". */
  readonly prefix: string;
  /** The attributes as written, with the blank before them. */
  readonly attributes: string;
  /** From "<" of the start tag to behind ">" of the end tag. */
  readonly start: number;
  readonly end: number;
  /** What stands between the tags; for `<a/>` both are the end of the tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

interface Tag {
  readonly isClose: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** The root element. Throws `Cacat` "rusak" where there is none. */
export function rootElement(text: string): XmlElement {
  const [root] = elementsIn(text, 0, text.length);
  if (root === undefined) throw new Cacat('rusak');
  return root;
}

/** The elements directly inside an element, in order. */
export function childrenOf(text: string, element: XmlElement): XmlElement[] {
  return elementsIn(text, element.innerStart, element.innerEnd);
}

/** The first child of that name. */
export function childNamed(text: string, element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(text, element).find((child) => child.name === name);
}

/** The text of the whole element. */
export function textOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

function elementsIn(text: string, from: number, to: number): XmlElement[] {
  const elements: XmlElement[] = [];
  let depth = 0;
  let open: Tag | null = null;
  for (let tag = nextTag(text, from, to); tag !== null; tag = nextTag(text, tag.end, to)) {
    if (tag.isEmpty) {
      if (depth === 0) elements.push(elementOf(text, tag, tag.end, tag.end));
    } else if (!tag.isClose) {
      if (depth === 0) open = tag;
      depth++;
    } else {
      depth--;
      if (depth < 0) throw new Cacat('rusak');
      if (depth === 0 && open !== null) elements.push(elementOf(text, open, tag.start, tag.end));
    }
  }
  if (depth !== 0) throw new Cacat('rusak');
  return elements;
}

function elementOf(text: string, tag: Tag, innerEnd: number, end: number): XmlElement {
  const stop = tag.isEmpty ? tag.end - 2 : tag.end - 1;
  let nameEnd = tag.start + 1;
  while (nameEnd < stop && text.charCodeAt(nameEnd) > 32) nameEnd++;
  const full = text.slice(tag.start + 1, nameEnd);
  const colon = full.indexOf(':') + 1;
  return {
    name: full.slice(colon),
    prefix: full.slice(0, colon),
    attributes: text.slice(nameEnd, stop),
    start: tag.start,
    end,
    innerStart: tag.end,
    innerEnd,
  };
}

/** The next tag, past comments, CDATA and instructions. */
function nextTag(text: string, from: number, to: number): Tag | null {
  for (let at = text.indexOf('<', from); at >= 0 && at < to;) {
    const sign = text.charCodeAt(at + 1);
    if (sign === 33 || sign === 63) {
      at = text.indexOf('<', specialEnd(text, at));
      continue;
    }
    const end = tagEnd(text, at + 1) + 1;
    return { isClose: sign === 47, isEmpty: text.charCodeAt(end - 2) === 47, start: at, end };
  }
  return null;
}

function specialEnd(text: string, at: number): number {
  const close = text.startsWith('<!--', at)
    ? '-->'
    : text.startsWith('<![CDATA[', at)
      ? ']]>'
      : text[at + 1] === '?'
        ? '?>'
        : '>';
  const end = text.indexOf(close, at + 2);
  if (end < 0) throw new Cacat('rusak');
  return end + close.length;
}

/**
 * The attributes of a tag with one of them set, in its place or at the end; null takes it away. The value is escaped by
 * the caller: (' r="A1" s="1"', 's', '4') -> ' r="A1" s="4"'.
 */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  for (const match of attributes.matchAll(/\s*([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) {
    if (match[1] !== name) continue;
    const before = attributes.slice(0, match.index);
    const after = attributes.slice(match.index + match[0].length);
    return value === null ? before + after : `${before} ${name}="${value}"${after}`;
  }
  return value === null ? attributes : `${attributes.trimEnd()} ${name}="${value}"`;
}

/** A replacement of a piece of a text; an insertion where `start` is `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all pieces replaced. Pieces may come in any order and must not overlap. */
export function splice(text: string, pieces: readonly Splice[]): string {
  // At the same place an insertion comes before a replacement; sorting keeps the order of insertions.
  const sorted = [...pieces].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: string[] = [];
  let at = 0;
  for (const piece of sorted) {
    out.push(text.slice(at, piece.start), piece.text);
    at = piece.end;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** Adds text at the end of an element's content; `<a/>` is opened for it. */
export function appended(element: XmlElement, added: string): Splice {
  return element.innerStart < element.end
    ? { start: element.innerEnd, end: element.innerEnd, text: added }
    : rewritten(element, element.attributes, added);
}

/** The whole element with other attributes and other content. */
export function rewritten(element: XmlElement, attributes: string, inner: string): Splice {
  const name = element.prefix + element.name;
  const tail = inner === '' ? '/>' : `>${inner}</${name}>`;
  return { start: element.start, end: element.end, text: `<${name}${attributes}${tail}` };
}

/** The start tag with other attributes, its content untouched. */
export function retagged(element: XmlElement, attributes: string): Splice {
  const isEmpty = element.innerStart === element.end;
  const name = element.prefix + element.name;
  return { start: element.start, end: element.innerStart, text: `<${name}${attributes}${isEmpty ? '/>' : '>'}` };
}
