/** The XML of one cell: its content written anew, all else of it kept. */
import { isBlankContent } from '../../core/workbook/plan-content';
import type { Content } from '../../core/workbook/plan';
import { childrenOf, textOf, withAttribute, type XmlElement } from './xml-edit';
import { escapeXml, escapeXString } from './xml-escape';

/** The errors that a file may state as such; newer ones (#SPILL!) are results that only Excel writes. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** Whether a text is the name of an error, which a cell then holds: "#REF!". */
export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

interface Written {
  /** The type that the cell states; null where a number or nothing is meant. */
  readonly type: string | null;
  readonly inner: string;
}

/**
 * What a content is inside its cell. A text is written in place (`inlineStr`), so that the shared strings of the workbook stay
 * untouched; Excel moves it there with its next save. A formula is written without a result: Excel computes it when it
 * opens the file.
 */
export function contentXml(content: Content, prefix: string): Written {
  if (isBlankContent(content)) return { type: null, inner: '' };
  if (content.formula !== undefined) return { type: null, inner: formulaXml(content.formula, prefix) };
  const { value } = content;
  if (typeof value === 'number') return { type: null, inner: valueXml(String(value), prefix) };
  if (typeof value === 'boolean') return { type: 'b', inner: valueXml(value ? '1' : '0', prefix) };
  const text = value ?? '';
  if (isErrorText(text)) return { type: 'e', inner: valueXml(text, prefix) };
  const inner = `<${prefix}t${keepsBlanks(text)}>${escapeXString(text)}</${prefix}t>`;
  return { type: 'inlineStr', inner: `<${prefix}is>${inner}</${prefix}is>` };
}

function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f${keepsBlanks(formula)}>${escapeXml(formula)}</${prefix}f>`;
}

function valueXml(value: string, prefix: string): string {
  return `<${prefix}v>${escapeXml(value)}</${prefix}v>`;
}

function keepsBlanks(text: string): string {
  return /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
}

/** A cell that the file does not have yet. */
export function newCell(name: string, ref: string, style: number, content: Content, prefix: string): string {
  const { type, inner } = contentXml(content, prefix);
  const attributes = ` r="${ref}"${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return inner === ''
    ? `<${prefix}${name}${attributes}/>`
    : `<${prefix}${name}${attributes}>${inner}</${prefix}${name}>`;
}

/** The attributes of a cell with another style. */
export function withStyle(cell: XmlElement, style: number): string {
  return withAttribute(cell.attributes, 's', String(style));
}

/** The cell with another content. What belonged to the old one goes with it: rich text, metadata of its value. */
export function withContent(
  text: string,
  cell: XmlElement,
  attributes: string,
  content: Content,
): { attributes: string; inner: string } {
  const { type, inner } = contentXml(content, cell.prefix);
  const others = childrenOf(text, cell).filter(({ name }) => name !== 'f' && name !== 'v' && name !== 'is');
  const plain = withAttribute(withAttribute(attributes, 'cm', null), 'vm', null);
  return {
    attributes: withAttribute(plain, 't', type),
    inner: inner + others.map((other) => textOf(text, other)).join(''),
  };
}

/** The inside of a cell whose shared formula becomes its own; its result stays. */
export function withOwnFormula(text: string, cell: XmlElement, formula: string): string {
  return childrenOf(text, cell)
    .map((child) => (child.name === 'f' ? formulaXml(formula, cell.prefix) : textOf(text, child)))
    .join('');
}
