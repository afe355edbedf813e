/** The look of cells on sheets of Selaras' own, as fonts, fills and alignments of a styles part. */
import type { Look } from '../../core/workbook/plan';
import { childrenOf, rootElement, textOf } from './xml-edit';

/** Excel writes the traits of a font in this order. */
const FONT_ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

/** The font of a look, made from the font that stands there; null where the look says nothing of it. */
export function fontXml(base: string | undefined, look: Look, prefix: string): string | null {
  const set = new Map<string, string | null>();
  if (look.bold !== undefined) set.set('b', look.bold ? `<${prefix}b/>` : null);
  if (look.italic !== undefined) set.set('i', look.italic ? `<${prefix}i/>` : null);
  if (look.strike !== undefined) set.set('strike', look.strike ? `<${prefix}strike/>` : null);
  if (look.color !== undefined) set.set('color', `<${prefix}color rgb="${argb(look.color)}"/>`);
  if (set.size === 0) return null;
  const traits = new Map(traitsOf(base));
  for (const [name, xml] of set) {
    if (xml === null) traits.delete(name);
    else traits.set(name, xml);
  }
  const ordered = [...traits].sort(([a], [b]) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b));
  return `<${prefix}font>${ordered.map(([, xml]) => xml).join('')}</${prefix}font>`;
}

function traitsOf(font: string | undefined): [string, string][] {
  if (font === undefined) return [];
  return childrenOf(font, rootElement(font)).map((trait) => [trait.name, textOf(font, trait)]);
}

/** The fill of a look; null where it has none. */
export function fillXml(look: Look, prefix: string): string | null {
  if (look.fill === undefined) return null;
  const color = `<${prefix}fgColor rgb="${argb(look.fill)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${color}</${prefix}patternFill></${prefix}fill>`;
}

/** The alignment of a look; null where it says nothing of it. */
export function alignmentXml(look: Look, prefix: string): string | null {
  if (look.wrap === undefined && look.align === undefined) return null;
  const horizontal = look.align === undefined ? '' : ` horizontal="${look.align}"`;
  const wrap = look.wrap === true ? ' wrapText="1"' : '';
  return `<${prefix}alignment${horizontal} vertical="top"${wrap}/>`;
}

/** The lines around each cell of a look; null where it says nothing of them. */
export function borderXml(look: Look, prefix: string): string | null {
  if (look.border === undefined) return null;
  const line = (side: string): string => {
    const name = prefix + side;
    return look.border === true ? `<${name} style="thin"><${prefix}color rgb="FFB3B3B3"/></${name}>` : `<${name}/>`;
  };
  const sides = ['left', 'right', 'top', 'bottom'].map(line).join('');
  return `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`;
}

/** Whether cells of a look may be filled on a protected sheet; null where it says nothing of it. */
export function protectionXml(look: Look, prefix: string): string | null {
  return look.unlocked === undefined ? null : `<${prefix}protection locked="${look.unlocked ? '0' : '1'}"/>`;
}

/** "#1F4E79" -> "FF1F4E79". */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
