/**
 * What Selaras remembers inside a workbook, as a custom XML part: the same text whether a file is patched or Excel keeps
 * the part (`customXmlParts`), so that each reads what the other wrote.
 */
import { Cacat } from './file/ditolak';
import { attributesOf, readXml } from './file/xml';
import { escapeXString, unescapeXString } from './file/xml-escape';

/** The namespace of the part; its last word is the version. Parts of another version are left alone. */
export const NAMESPACE_SIMPANAN = 'urn:selaras:simpanan:1';

const ROOT = 'simpanan';
const ITEM = 'item';

/**
 * The XML of the part, its items ordered by key so that the same content gives the same text:
 *
 * `writeSimpanan({ koreksi: '{"versi":1}' })` is
 * `<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="koreksi">{&quot;versi&quot;:1}</item></simpanan>`.
 */
export function writeSimpanan(items: Readonly<Record<string, string>>): string {
  const keys = Object.keys(items).sort();
  const written = keys.map((key) => `<${ITEM} kunci="${spell(key)}">${spell(items[key] ?? '')}</${ITEM}>`);
  return `<${ROOT} xmlns="${NAMESPACE_SIMPANAN}">${written.join('')}</${ROOT}>`;
}

/** The items of a part, whoever wrote it; null where the text is no part of Selaras in this version, or is damaged. */
export function readSimpanan(xml: string): Record<string, string> | null {
  if (!xml.includes(NAMESPACE_SIMPANAN)) return null;
  try {
    return collect(xml);
  } catch (error) {
    if (error instanceof Cacat) return null;
    throw error;
  }
}

function collect(xml: string): Record<string, string> | null {
  const items = new Map<string, string>();
  let depth = 0;
  let isOurs = false;
  let key: string | null = null;
  let text = '';
  const handler = {
    capture: false,
    open: (name: string, raw: string, isEmpty: boolean): void => {
      const attributes = attributesOf(raw);
      if (depth === 0) isOurs = name === ROOT && [...attributes].some(isOurNamespace);
      if (depth === 1 && isOurs && name === ITEM) {
        key = unescapeXString(attributes.get('kunci') ?? '');
        text = '';
        if (isEmpty) items.set(key, '');
        handler.capture = !isEmpty;
      }
      if (!isEmpty) depth++;
    },
    close: (): void => {
      depth--;
      if (depth === 1 && handler.capture && key !== null) items.set(key, unescapeXString(text));
      if (depth === 1) handler.capture = false;
    },
    text: (piece: string): void => {
      text += piece;
    },
  };
  readXml(xml, handler);
  return isOurs ? Object.fromEntries(items) : null;
}

function isOurNamespace([name, value]: readonly [string, string]): boolean {
  return (name === 'xmlns' || name.startsWith('xmlns:')) && value === NAMESPACE_SIMPANAN;
}

/** Line ends and tabs would become blanks in an attribute, and carriage returns line ends in a text. */
function spell(text: string): string {
  return escapeXString(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
