/** The styles of an .xlsx by the index that cells carry: fonts, fills, alignment, protection, number formats. */
import { readFormats } from '../../host/file/xlsx-styles';
import { attributesOf, isTrue, readXml } from '../../host/file/xml';
import type { Zip } from '../../host/file/zip';
import { PLAIN_STYLE, type Style } from '../model/style';
import { colorOf } from './colors';

type Font = Pick<Style, 'bold' | 'italic' | 'underline' | 'strike' | 'color' | 'fontName' | 'fontSize'>;

const PLAIN_FONT: Font = PLAIN_STYLE;

interface Tables {
  readonly fonts: Font[];
  readonly fills: (string | null)[];
  readonly styles: Style[];
  /** Fills, colours and bold of conditional formats, by the index that they carry. */
  readonly marks: Mark[];
}

/** What a conditional format adds. */
export interface Mark {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
}

export type StyleTables = Pick<Tables, 'styles' | 'marks'>;

/** Both lists are empty where the file has no styles. */
export function readStyleTables(zip: Zip, part: string | null, theme: readonly string[]): StyleTables {
  const tables: Tables = { fonts: [], fills: [], styles: [], marks: [] };
  if (part === null) return tables;
  const formats = readFormats(zip, part);
  let section = '';
  readXml(zip.text(part), {
    capture: false,
    open: (name, raw, isEmpty) => {
      if (SECTIONS.has(name)) section = isEmpty ? '' : name;
      else if (section !== '') READERS[section]?.(name, attributesOf(raw), tables, theme, formats);
    },
    close: (name) => {
      if (name === section) section = '';
    },
    text: () => undefined,
  });
  return tables;
}

type Reader = (
  name: string,
  attributes: ReadonlyMap<string, string>,
  tables: Tables,
  theme: readonly string[],
  formats: readonly string[],
) => void;

const SECTIONS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs']);

const READERS: Readonly<Record<string, Reader>> = {
  fonts: (name, attributes, { fonts }, theme) => {
    if (name === 'font') fonts.push(PLAIN_FONT);
    else replaceLast(fonts, (font) => ({ ...font, ...fontPart(name, attributes, theme) }));
  },
  fills: (name, attributes, { fills }, theme) => {
    if (name === 'fill') fills.push(null);
    // Excel writes the colour of a solid fill as the foreground of its pattern.
    else if (name === 'fgColor') replaceLast(fills, () => colorOf(attributes, theme));
    else if (name === 'patternFill' && attributes.get('patternType') === 'none') replaceLast(fills, () => null);
  },
  cellXfs: (name, attributes, tables, _theme, formats) => {
    if (name === 'xf') tables.styles.push(styleFrom(attributes, tables, formats));
    else replaceLast(tables.styles, (style) => ({ ...style, ...stylePart(name, attributes) }));
  },
  dxfs: (name, attributes, { marks }, theme) => {
    if (name === 'dxf') marks.push({ fill: null, color: null, bold: null });
    else replaceLast(marks, (mark) => ({ ...mark, ...markPart(name, attributes, theme) }));
  },
};

function replaceLast<T>(list: T[], change: (last: T) => T): void {
  const last = list.at(-1);
  if (last !== undefined) list[list.length - 1] = change(last);
}

function isOn(attributes: ReadonlyMap<string, string>): boolean {
  const value = attributes.get('val');
  return value === undefined || isTrue(value);
}

function fontPart(name: string, attributes: ReadonlyMap<string, string>, theme: readonly string[]): Partial<Font> {
  switch (name) {
    case 'b':
      return { bold: isOn(attributes) };
    case 'i':
      return { italic: isOn(attributes) };
    case 'strike':
      return { strike: isOn(attributes) };
    case 'u':
      return { underline: attributes.get('val') === 'double' ? 'Double' : 'Single' };
    case 'sz':
      return { fontSize: Number(attributes.get('val') ?? PLAIN_STYLE.fontSize) };
    case 'name':
      return { fontName: attributes.get('val') ?? PLAIN_STYLE.fontName };
    case 'color':
      return { color: colorOf(attributes, theme) ?? PLAIN_STYLE.color };
    default:
      return {};
  }
}

function styleFrom(attributes: ReadonlyMap<string, string>, tables: Tables, formats: readonly string[]): Style {
  return {
    ...PLAIN_STYLE,
    ...tables.fonts[Number(attributes.get('fontId') ?? 0)],
    fill: tables.fills[Number(attributes.get('fillId') ?? 0)] ?? null,
    numberFormat: formats[tables.styles.length] ?? PLAIN_STYLE.numberFormat,
  };
}

function stylePart(name: string, attributes: ReadonlyMap<string, string>): Partial<Style> {
  if (name === 'protection') {
    return { locked: attributes.get('locked') !== '0', formulaHidden: isTrue(attributes.get('hidden')) };
  }
  if (name !== 'alignment') return {};
  return {
    horizontal: wordFrom(attributes.get('horizontal'), PLAIN_STYLE.horizontal),
    vertical: wordFrom(attributes.get('vertical'), PLAIN_STYLE.vertical),
    wrap: isTrue(attributes.get('wrapText')),
    indent: Number(attributes.get('indent') ?? 0),
  };
}

/** "center" -> "Center", "centerContinuous" -> "CenterAcrossSelection". */
function wordFrom(word: string | undefined, fallback: string): string {
  if (word === undefined) return fallback;
  return word === 'centerContinuous' ? 'CenterAcrossSelection' : word.charAt(0).toUpperCase() + word.slice(1);
}

function markPart(name: string, attributes: ReadonlyMap<string, string>, theme: readonly string[]): Partial<Mark> {
  switch (name) {
    case 'b':
      return { bold: isOn(attributes) };
    case 'color':
      return { color: colorOf(attributes, theme) };
    // In a conditional format the background is the colour of a solid fill.
    case 'bgColor':
      return { fill: colorOf(attributes, theme) };
    default:
      return {};
  }
}
