/** The shared strings of an .xlsx: each text is kept once, and cells point to it. */
import { createDecoder, type Zip } from './zip';
import { createXmlStream, type XmlHandler, type XmlStream } from './xml';

/** The texts in order; rich text joined, phonetic hints left out. */
export function readSharedStrings(zip: Zip, part: string | null): string[] {
  if (part === null) return [];
  const strings: string[] = [];
  streamPart(zip, part, createXmlStream(stringsHandler(strings)));
  return strings;
}

function stringsHandler(strings: string[]): XmlHandler {
  let current = '';
  let inPhonetic = false;
  const handler: XmlHandler = {
    capture: false,
    open: (name, _attributes, isEmpty) => {
      if (name === 'si') current = '';
      if (name === 'si' && isEmpty) strings.push('');
      if (name === 'rPh') inPhonetic = !isEmpty;
      if (name === 't') handler.capture = !isEmpty && !inPhonetic;
    },
    close: (name) => {
      if (name === 't') handler.capture = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(cleanText(current));
    },
    text: (text) => {
      current += text;
    },
  };
  return handler;
}

/** Inflates a part straight into an XML reader. */
export function streamPart(zip: Zip, part: string, xml: XmlStream): void {
  const decode = createDecoder();
  zip.inflate(part, (piece) => {
    xml.write(decode(piece));
  });
  xml.write(decode(null));
  xml.end();
}

/**
 * A text as the user typed it: signs that the file had to spell out come back ("_x0009_"), and every kind of line end
 * becomes one "\n" ("_x000D_" is what Windows programs leave before it).
 */
export function cleanText(text: string): string {
  const spelled = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
  return spelled.includes('\r') ? spelled.replace(/\r\n?/g, '\n') : spelled;
}
