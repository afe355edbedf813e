/**
 * Styles that a changed workbook needs in addition: each is a copy of the style that the cell has, with another number format,
 * so that its font, fill, borders, alignment and protection stay. Nothing is renumbered, equal styles are used again.
 */
import type { ConditionalLook, Look } from '../../core/workbook/plan';
import { Cacat } from './ditolak';
import { dxfXml, lookOfDxf } from './dxf-xml';
import { alignmentXml, borderXml, fillXml, fontXml, protectionXml } from './look-xml';
import { attributesOf } from './xml';
import {
  childrenOf,
  rewritten,
  rootElement,
  splice,
  textOf,
  withAttribute,
  type Splice,
  type XmlElement,
} from './xml-edit';
import { escapeXml } from './xml-escape';
import { builtInFormat } from './xlsx-styles';

export interface StyleBook {
  /** The number format code of a style. */
  formatOf(style: number): string;
  /** The style like `base` but with this number format; `base` itself where it has it already. */
  withFormat(base: number, numberFormat: string): number;
  /** The style like `base` but with or without the mark that keeps a text a text when it is edited. */
  withQuote(base: number, isQuoted: boolean): number;
  /** The style like `base` but with this look. */
  withLook(base: number, look: Look): number;
  isQuoted(style: number): boolean;
  /** The place of the look of a conditional format, among those that only such formats name. */
  placeOfDxf(look: ConditionalLook): number;
  /** What the look at a place says; an empty one where there is none. */
  dxfAt(place: number): ConditionalLook;
  /** The part with what was added; null where nothing was. */
  write(): string | null;
}

/** Excel opens no more styles than this. */
const STYLE_LIMIT = 64_000;
/** Numbers below belong to built-in formats. */
const FIRST_CUSTOM = 164;
/** Built-in numbers that mean the same code in every country, or a date in the form of the country. */
const SHARED_BUILT_IN = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47, 48, 49];
/** What may stand before each list; the schema fixes the order. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** What style 0 takes its letters from. */
const firstFonts = (prefix: string): readonly string[] => [
  `<${prefix}font><${prefix}sz val="11"/><${prefix}name val="Calibri"/><${prefix}family val="2"/></${prefix}font>`,
];

/** Excel paints fill 0 as nothing and fill 1 as fine dots, whatever the file says of them. */
const firstFills = (prefix: string): readonly string[] =>
  ['none', 'gray125'].map(
    (pattern) => `<${prefix}fill><${prefix}patternFill patternType="${pattern}"/></${prefix}fill>`,
  );

/** Border 0 is that of every cell without one. */
const firstBorders = (prefix: string): readonly string[] => [`<${prefix}border/>`];

/** What `createStyleBook` starts from where a workbook has no styles of its own. */
export function emptyStyles(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${escapeXml(namespace)}">` +
    `<fonts count="1">${firstFonts('').join('')}</fonts><fills count="2">${firstFills('').join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

/** One list of a styles part: the elements of the file, and those to be added. */
class StyleList {
  readonly items: string[];
  private readonly present: number;
  private readonly byKey = new Map<string, number>();

  constructor(element: XmlElement | undefined, text: string) {
    this.items = element === undefined ? [] : childrenOf(text, element).map((item) => textOf(text, item));
    this.present = this.items.length;
    this.items.forEach((item, index) => {
      const key = keyOf(item);
      if (!this.byKey.has(key)) this.byKey.set(key, index);
    });
  }

  /** The place of an equal item, else of a new one at the end. */
  place(item: string): number {
    const known = this.byKey.get(keyOf(item));
    if (known !== undefined) return known;
    if (this.items.length >= STYLE_LIMIT) throw new Cacat('terlalu-besar');
    this.byKey.set(keyOf(item), this.items.length);
    return this.items.push(item) - 1;
  }

  /** As `place`, behind items that must be there before any of ours. */
  placeBehind(first: readonly string[], item: string): number {
    // The same item twice is right here: the place decides, not the content.
    this.items.push(...first.slice(this.items.length));
    return this.place(item);
  }

  /** What was placed beyond the items of the file. */
  added(): string {
    return this.items.slice(this.present).join('');
  }
}

/** The styles of a part. Throws `Cacat` where it is damaged, later where it would hold too many. */
export function createStyleBook(text: string): StyleBook {
  const root = rootElement(text);
  const sections = new Map(childrenOf(text, root).map((element) => [element.name, element]));
  const lists = new Map(ORDER.map((name) => [name, new StyleList(sections.get(name), text)]));
  const list = (name: string): StyleList => lists.get(name) as StyleList;
  const formats = list('numFmts');
  const styles = list('cellXfs');
  const { prefix } = root;
  const codes = customCodes(formats.items);
  const plain = `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;

  const styleAt = (style: number): string => styles.items[style] ?? styles.items[0] ?? plain;
  const formatOf = (style: number): string => {
    if (styles.items[style] === undefined) return 'General';
    const id = Number(tagAttributes(styleAt(style)).get('numFmtId') ?? 0);
    return codes.get(id) ?? builtInFormat(id);
  };
  const formatId = (code: string): number => {
    const id = SHARED_BUILT_IN.find((known) => builtInFormat(known) === code && !codes.has(known));
    if (id !== undefined) return id;
    for (const [known, custom] of codes) if (custom === code) return known;
    let next = FIRST_CUSTOM;
    for (const known of codes.keys()) if (known >= next) next = known + 1;
    codes.set(next, code);
    formats.place(`<${prefix}numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
    return next;
  };
  const like = (
    base: number,
    attributes: Readonly<Record<string, string | null>>,
    inner: StyleInner = NO_INNER,
  ): number => {
    // Style 0 is that of every cell without one, also in a file that lists none.
    if (styles.items.length === 0) styles.place(plain);
    return styles.place(restyled(styleAt(base), attributes, inner));
  };
  const looks = new Map<string, number>();
  const withLook = (base: number, look: Look): number => {
    const key = `${base} ${JSON.stringify(look)}`;
    const known = looks.get(key) ?? restyledBy(base, look);
    looks.set(key, known);
    return known;
  };
  const restyledBy = (base: number, look: Look): number => {
    const fontId = Number(tagAttributes(styleAt(base)).get('fontId') ?? 0);
    const font = fontXml(list('fonts').items[fontId] ?? firstFonts(prefix)[0], look, prefix);
    const fill = fillXml(look, prefix);
    const border = borderXml(look, prefix);
    const alignment = alignmentXml(look, prefix);
    const protection = protectionXml(look, prefix);
    const attributes = {
      ...(font !== null && { fontId: String(list('fonts').placeBehind(firstFonts(prefix), font)), applyFont: '1' }),
      ...(fill !== null && { fillId: String(list('fills').placeBehind(firstFills(prefix), fill)), applyFill: '1' }),
      ...(border !== null && {
        borderId: String(list('borders').placeBehind(firstBorders(prefix), border)),
        applyBorder: '1',
      }),
      ...(alignment !== null && { applyAlignment: '1' }),
      ...(protection !== null && { applyProtection: '1' }),
    };
    return like(base, attributes, { alignment, protection });
  };

  return {
    formatOf,
    isQuoted: (style) => tagAttributes(styleAt(style)).get('quotePrefix') === '1',
    withFormat: (base, code) =>
      formatOf(base) === code ? base : like(base, { numFmtId: String(formatId(code)), applyNumberFormat: '1' }),
    withQuote: (base, isQuoted) => like(base, { quotePrefix: isQuoted ? '1' : null }),
    withLook,
    placeOfDxf: (look) => list('dxfs').place(dxfXml(look, prefix)),
    dxfAt: (place) => {
      const item = list('dxfs').items[place];
      return item === undefined ? {} : lookOfDxf(item);
    },
    write: () => writeLists(text, root, sections, lists),
  };
}

function writeLists(
  text: string,
  root: XmlElement,
  sections: ReadonlyMap<string, XmlElement>,
  lists: ReadonlyMap<string, StyleList>,
): string | null {
  const splices = ORDER.flatMap((name, index): Splice[] => {
    const list = lists.get(name);
    const added = list?.added() ?? '';
    if (list === undefined || added === '') return [];
    const count = String(list.items.length);
    const section = sections.get(name);
    if (section !== undefined) {
      const inner = text.slice(section.innerStart, section.innerEnd);
      return [rewritten(section, withAttribute(section.attributes, 'count', count), inner + added)];
    }
    const before = ORDER.slice(0, index).map((earlier) => sections.get(earlier)?.end ?? 0);
    const at = Math.max(root.innerStart, ...before);
    const full = root.prefix + name;
    return [{ start: at, end: at, text: `<${full} count="${count}">${added}</${full}>` }];
  });
  if (splices.length === 0) return null;
  const isBare = root.innerStart === root.end;
  const inner = splices.map((added) => added.text).join('');
  return splice(text, isBare ? [rewritten(root, root.attributes, inner)] : splices);
}

function customCodes(items: readonly string[]): Map<number, string> {
  return new Map(
    items.map((item) => {
      const attributes = tagAttributes(item);
      const code = attributes.get('formatCode') ?? '';
      return [Number(attributes.get('numFmtId')), code.toLowerCase() === 'general' ? 'General' : code];
    }),
  );
}

function tagAttributes(item: string): ReadonlyMap<string, string> {
  return attributesOf(rootElement(item).attributes);
}

/** Two items are equal whatever the order of their attributes. */
function keyOf(item: string): string {
  const element = rootElement(item);
  const attributes = [...attributesOf(element.attributes)].map(([name, value]) => `${name}=${value}`).sort();
  return `${element.name}|${attributes.join('|')}|${item.slice(element.innerStart, element.innerEnd)}`;
}

/** Elements inside a style; null: the one that it has. */
interface StyleInner {
  readonly alignment: string | null;
  readonly protection: string | null;
}

const NO_INNER: StyleInner = { alignment: null, protection: null };

function restyled(item: string, changes: Readonly<Record<string, string | null>>, inner: StyleInner): string {
  const element = rootElement(item);
  let { attributes } = element;
  for (const [name, value] of Object.entries(changes)) attributes = withAttribute(attributes, name, value);
  const children = childrenOf(item, element);
  const own = (name: string): string =>
    children
      .filter((child) => child.name === name)
      .map((child) => textOf(item, child))
      .join('');
  const others = children.filter(({ name }) => name !== 'alignment' && name !== 'protection');
  const written = [inner.alignment ?? own('alignment'), inner.protection ?? own('protection')];
  return rewritten(element, attributes, written.join('') + others.map((child) => textOf(item, child)).join('')).text;
}
