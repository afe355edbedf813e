/** The XML of one cell: its content written anew, all else of it kept. */
import { isBlankContent } from '../../core/workbook/plan-content';
import type { Content } from '../../core/workbook/plan';
import type { CellValue } from '../../core/workbook/workbook';
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
 * untouched; Excel moves it there with its next save. A formula whose result is not known (null) is written without one: Excel
 * computes it when it opens the file.
 */
function contentXml(content: Content, prefix: string, result: CellValue): Written {
  if (isBlankContent(content)) return { type: null, inner: '' };
  if (content.formula !== undefined) {
    const { type, inner } = resultXml(result, prefix);
    return { type, inner: formulaXml(content.formula, prefix) + inner };
  }
  const { value } = content;
  if (typeof value !== 'string' || isErrorText(value)) return resultXml(value, prefix);
  const inner = `<${prefix}t${keepsBlanks(value)}>${escapeXString(value)}</${prefix}t>`;
  return { type: 'inlineStr', inner: `<${prefix}is>${inner}</${prefix}is>` };
}

/** A value as `<v>` holds it; texts only as results of formulas. */
function resultXml(value: CellValue, prefix: string): Written {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return { type: null, inner: '' };
  if (typeof value === 'number') return { type: null, inner: valueXml(String(value), prefix) };
  if (typeof value === 'boolean') return { type: 'b', inner: valueXml(value ? '1' : '0', prefix) };
  return { type: isErrorText(value) ? 'e' : 'str', inner: valueXml(escapeXString(value), prefix) };
}

function formulaXml(formula: string, prefix: string): string {
  return `<${prefix}f${keepsBlanks(formula)}>${escapeXml(formula)}</${prefix}f>`;
}

function valueXml(escaped: string, prefix: string): string {
  return `<${prefix}v>${escaped}</${prefix}v>`;
}

function keepsBlanks(text: string): string {
  return /^\s|\s$|\s\s|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
}

/** What a cell is to hold, with the result of its formula where that is known. */
export interface CellContent {
  readonly content: Content;
  readonly result: CellValue;
}

/** A cell that the file does not have yet: `<c r="B2" s="3"><v>1</v></c>`. */
export function newCell(ref: string, style: number, { content, result }: CellContent, prefix: string): string {
  const { type, inner } = contentXml(content, prefix, result);
  const attributes = ` r="${ref}"${style === 0 ? '' : ` s="${style}"`}${type === null ? '' : ` t="${type}"`}`;
  return inner === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

/** The attributes of a cell with another style. */
export function withStyle(cell: XmlElement, style: number): string {
  return withAttribute(cell.attributes, 's', String(style));
}

/** The attributes and the inside of a changed cell. */
interface Changed {
  readonly attributes: string;
  readonly inner: string;
}

/** The cell with another content. What belonged to the old one goes with it: rich text, metadata of its value. */
export function withContent(text: string, cell: XmlElement, attributes: string, held: CellContent): Changed {
  const { type, inner } = contentXml(held.content, cell.prefix, held.result);
  const others = childrenOf(text, cell).filter(({ name }) => name !== 'f' && name !== 'v' && name !== 'is');
  const plain = withAttribute(withAttribute(attributes, 'cm', null), 'vm', null);
  return {
    attributes: withAttribute(plain, 't', type),
    inner: inner + others.map((other) => textOf(text, other)).join(''),
  };
}

/** The cell with its shared formula as its own; its result stays. */
export function withOwnFormula(text: string, cell: XmlElement, attributes: string, formula: string): Changed {
  const children = childrenOf(text, cell).map((child) =>
    child.name === 'f' ? formulaXml(formula, cell.prefix) : textOf(text, child),
  );
  return { attributes, inner: children.join('') };
}

/** The cell with another result of its formula, and the formula as its own where it is given. */
export function withResult(
  text: string,
  cell: XmlElement,
  attributes: string,
  result: CellValue,
  formula: string | undefined,
): Changed {
  const { type, inner } = resultXml(result, cell.prefix);
  const children = childrenOf(text, cell).filter(({ name }) => name !== 'v' && name !== 'is');
  const written = children.map((child) => {
    if (child.name !== 'f') return textOf(text, child);
    return (formula === undefined ? textOf(text, child) : formulaXml(formula, cell.prefix)) + inner;
  });
  return { attributes: withAttribute(withAttribute(attributes, 'vm', null), 't', type), inner: written.join('') };
}
