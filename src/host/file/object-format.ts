/** Conditional formats in a sheet part; how they look is kept in the styles. */
import { formatRange } from '../../core/workbook/address';
import type { ConditionalLook, SheetObject } from '../../core/workbook/plan';
import { lookOfDxf } from './dxf-xml';
import { comparable, findAll, innerText, isJust, sqrefOf, withoutElement } from './object-xml';
import type { SheetSections } from './sheet-sections';
import type { StyleBook } from './patch-styles';
import { attributesOf } from './xml';
import { childNamed, childrenOf, rootElement, textOf, type XmlElement } from './xml-edit';
import { escapeXml } from './xml-escape';

export type ConditionalFormat = Extract<SheetObject, { type: 'conditionalFormat' }>;

/** Behind those of the sheet, and after them in rank. */
export function putFormats(sections: SheetSections, formats: readonly ConditionalFormat[], styles: StyleBook): void {
  if (formats.length === 0) return;
  const { prefix } = sections.root;
  const last = lastPriority(sections);
  const written = formats.map(({ range, rule }, index) => {
    const name = `${prefix}conditionalFormatting`;
    const inner = ruleXml(rule, last + 1 + index, prefix, styles);
    return `<${name} sqref="${formatRange(range)}">${inner}</${name}>`;
  });
  sections.put('conditionalFormatting', written.join(''));
}

function lastPriority(sections: SheetSections): number {
  const texts = [...sections.all('conditionalFormatting'), ...sections.all('extLst')].map((element) =>
    textOf(sections.text, element),
  );
  const ranks = texts.flatMap((text) => [...text.matchAll(/\spriority\s*=\s*["'](\d{1,9})["']/g)]);
  return ranks.reduce((last, [, rank]) => Math.max(last, Number(rank)), 0);
}

function ruleXml(rule: ConditionalFormat['rule'], priority: number, prefix: string, styles: StyleBook): string {
  const name = `${prefix}cfRule`;
  if (rule.type === 'expression') {
    const formula = `<${prefix}formula>${escapeXml(rule.formula)}</${prefix}formula>`;
    const look = styles.placeOfDxf(rule.look);
    return `<${name} type="expression" dxfId="${String(look)}" priority="${String(priority)}">${formula}</${name}>`;
  }
  const bounds = [rule.low, rule.high].map((bound) => `<${prefix}cfvo type="num" val="${String(bound)}"/>`);
  const icons = `<${prefix}iconSet iconSet="${rule.set}"><${prefix}cfvo type="percent" val="0"/>${bounds.join('')}</${prefix}iconSet>`;
  return `<${name} type="iconSet" priority="${String(priority)}">${icons}</${name}>`;
}

/** The sheet without the format; null where there is none with just this range and rule. */
export function withoutFormat(text: string, { range, rule }: ConditionalFormat, styles: StyleBook): string | null {
  const wanted = rule.type === 'expression' ? expressionKey(rule.formula, rule.look) : iconsKey(rule);
  const root = rootElement(text);
  const found = childrenOf(text, root)
    .filter(({ name }) => name === 'conditionalFormatting' || name === 'extLst')
    .flatMap((section) =>
      section.name === 'extLst'
        ? findAll(text, section, new Set(['conditionalFormatting']), [root])
        : [{ element: section, around: [root] }],
    )
    .filter(({ element }) => isJust(sqrefOf(text, element), range))
    .flatMap(({ element, around }) =>
      childrenOf(text, element).flatMap((child) =>
        child.name === 'cfRule' && keyOfRule(text, child, styles) === wanted
          ? [{ element: child, around: [...around, element] }]
          : [],
      ),
    )
    .at(-1);
  if (found === undefined) return null;
  const block = found.around.at(-1) as XmlElement;
  // In an extension the ranges stand beside the rules: without a rule they go too.
  const isOnly = childrenOf(text, block).filter(({ name }) => name === 'cfRule').length === 1;
  return isOnly
    ? withoutElement(text, block, found.around.slice(0, -1))
    : withoutElement(text, found.element, found.around);
}

function keyOfRule(text: string, rule: XmlElement, styles: StyleBook): string | null {
  const attributes = attributesOf(rule.attributes);
  if (attributes.get('type') === 'expression') {
    const formula = childrenOf(text, rule).find(({ name }) => name === 'formula' || name === 'f');
    const inline = childNamed(text, rule, 'dxf');
    const index = Number(attributes.get('dxfId') ?? NaN);
    const look = inline === undefined ? styles.dxfAt(index) : lookOfDxf(textOf(text, inline));
    return formula === undefined ? null : expressionKey(innerText(text, formula), look);
  }
  const icons = childNamed(text, rule, 'iconSet');
  if (icons === undefined) return null;
  const bounds = childrenOf(text, icons).filter(({ name }) => name === 'cfvo');
  const values = bounds.map((bound) => {
    const known = attributesOf(bound.attributes);
    return { type: known.get('type'), value: Number(known.get('val') ?? (innerText(text, bound) || NaN)) };
  });
  if (values.length !== 3 || values[1]?.type !== 'num' || values[2]?.type !== 'num') return null;
  const set = attributesOf(icons.attributes).get('iconSet') ?? '3TrafficLights1';
  return iconsKey({ set, low: values[1].value, high: values[2].value });
}

function expressionKey(formula: string, { fill, color, bold }: ConditionalLook): string {
  return JSON.stringify([comparable(formula), fill?.toUpperCase() ?? '', color?.toUpperCase() ?? '', bold === true]);
}

function iconsKey({ set, low, high }: { readonly set: string; readonly low: number; readonly high: number }): string {
  return JSON.stringify([set, low, high]);
}
