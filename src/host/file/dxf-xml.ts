/** The look of conditional formats, as the styles part keeps it. */
import type { ConditionalLook } from '../../core/workbook/plan';
import { argb } from './look-xml';
import { attributesOf, isTrue } from './xml';
import { childNamed, rootElement, type XmlElement } from './xml-edit';

/** `<dxf>` with what the look says; a solid fill of a dxf is its background. */
export function dxfXml({ fill, color, bold }: ConditionalLook, prefix: string): string {
  const traits = [
    ...(bold === undefined ? [] : [bold ? `<${prefix}b/>` : `<${prefix}b val="0"/>`]),
    ...(color === undefined ? [] : [`<${prefix}color rgb="${argb(color)}"/>`]),
  ];
  const font = traits.length === 0 ? '' : `<${prefix}font>${traits.join('')}</${prefix}font>`;
  const painted =
    fill === undefined
      ? ''
      : `<${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="${argb(fill)}"/></${prefix}patternFill></${prefix}fill>`;
  return `<${prefix}dxf>${font}${painted}</${prefix}dxf>`;
}

/** What a `<dxf>` says, also one that another program wrote. */
export function lookOfDxf(xml: string): ConditionalLook {
  const root = rootElement(xml);
  const font = childNamed(xml, root, 'font');
  const bold = inside(xml, font, 'b');
  const color = colorOf(inside(xml, font, 'color'));
  const pattern = inside(xml, childNamed(xml, root, 'fill'), 'patternFill');
  const fill = colorOf(inside(xml, pattern, 'bgColor')) ?? colorOf(inside(xml, pattern, 'fgColor'));
  return {
    ...(fill !== null && { fill }),
    ...(color !== null && { color }),
    ...(bold !== undefined && { bold: isTrue(attributesOf(bold.attributes).get('val') ?? '1') }),
  };
}

function inside(xml: string, element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childNamed(xml, element, name);
}

function colorOf(element: XmlElement | undefined): string | null {
  const rgb = element === undefined ? undefined : attributesOf(element.attributes).get('rgb');
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}
