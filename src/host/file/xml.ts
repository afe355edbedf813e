/**
 * A small XML reader that takes text piece by piece and keeps nothing, so that a sheet of hundreds of megabytes costs
 * no more memory than its cells. It knows tags, attributes, text, CDATA and comments; entities other than the five of
 * XML and character numbers stay as they are written, so that none can expand.
 */
import { Cacat } from './ditolak';

export interface XmlHandler {
  /** While true, `text` is called; elsewhere text between tags is not even cut out. */
  capture: boolean;
  /** `name` without its namespace prefix, `attributes` as written: see `attribute` and `attributesOf`. */
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  /** Text with its entities already resolved; may come in several calls. */
  text(text: string): void;
}

export interface XmlStream {
  write(piece: string): void;
  /** Throws `Cacat` "rusak" where a tag, a comment or the root element is not closed. */
  end(): void;
}

/** Reads a whole document that is at hand. */
export function readXml(text: string, handler: XmlHandler): void {
  const stream = createXmlStream(handler);
  stream.write(text);
  stream.end();
}

export function createXmlStream(handler: XmlHandler): XmlStream {
  let kept: string[] = [];
  /** What ends the comment, CDATA or instruction in which the last piece ended. */
  let until: string | null = null;
  let depth = 0;
  let hasRoot = false;

  /** Goes through text that is cut right before a "<"; returns what could not be finished. */
  const parse = (text: string): string => {
    let at = 0;
    for (;;) {
      if (until !== null) {
        const end = text.indexOf(until, at);
        if (end < 0) return keepUnfinished(text, at);
        if (until === ']]>' && handler.capture) handler.text(text.slice(at, end));
        at = end + until.length;
        until = null;
      }
      const start = text.indexOf('<', at);
      if (start !== at && handler.capture) {
        const raw = start < 0 ? text.slice(at) : text.slice(at, start);
        if (raw !== '') handler.text(decodeEntities(raw));
      }
      if (start < 0) return '';
      at =
        text.charCodeAt(start + 1) === 33 || text.charCodeAt(start + 1) === 63
          ? openSpecial(text, start)
          : readTag(text, start);
    }
  };

  const keepUnfinished = (text: string, at: number): string => {
    const rest = Math.max(at, text.length - 2);
    if (until === ']]>' && handler.capture) handler.text(text.slice(at, rest));
    return text.slice(rest);
  };

  const openSpecial = (text: string, start: number): number => {
    if (text.startsWith('<!--', start)) until = '-->';
    else if (text.startsWith('<![CDATA[', start)) until = ']]>';
    else if (text.startsWith('<?', start)) until = '?>';
    else until = '>';
    return start + (until === '-->' ? 4 : until === ']]>' ? 9 : 2);
  };

  const readTag = (text: string, start: number): number => {
    const end = tagEnd(text, start + 1);
    if (text.charCodeAt(start + 1) === 47) {
      depth--;
      handler.close(localName(text.slice(start + 2, end)));
      return end + 1;
    }
    const isEmpty = text.charCodeAt(end - 1) === 47;
    const stop = isEmpty ? end - 1 : end;
    const nameEnd = tagNameEnd(text, start + 1, stop);
    hasRoot = true;
    if (!isEmpty) depth++;
    handler.open(localName(text.slice(start + 1, nameEnd)), text.slice(nameEnd, stop), isEmpty);
    return end + 1;
  };

  return {
    write: (piece) => {
      const cut = piece.lastIndexOf('<');
      if (cut < 0) {
        kept.push(piece);
        return;
      }
      kept.push(piece.slice(0, cut));
      const rest = parse(kept.join(''));
      kept = [rest + piece.slice(cut)];
    },
    end: () => {
      parse(kept.join(''));
      if (depth !== 0 || !hasRoot || until !== null) throw new Cacat('rusak');
    },
  };
}

/** The ">" that ends the tag; one inside a quoted value does not. */
export function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new Cacat('rusak');
}

function tagNameEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  const local = colon < 0 ? name : name.slice(colon + 1);
  return local.charCodeAt(local.length - 1) <= 32 ? local.trimEnd() : local;
}

/**
 * One attribute out of the text of a tag, quickly: for tags whose values hold no blanks (cells, rows).
 * ' r="A1" s="5"', "s" -> "5"; undefined where it is absent.
 */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    let next = at + name.length;
    while (attributes.charCodeAt(next) <= 32) next++;
    if (attributes.charCodeAt(next) !== 61) continue;
    next++;
    while (attributes.charCodeAt(next) <= 32) next++;
    const quote = attributes[next];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = attributes.indexOf(quote, next + 1);
    return end < 0 ? undefined : attributes.slice(next + 1, end);
  }
  return undefined;
}

/** All attributes of a tag by their full name ("r:id"), entities resolved. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''));
  }
  return found;
}

/** The attribute of that local name, whatever its namespace prefix; a name without prefix goes first. */
export function localAttribute(attributes: ReadonlyMap<string, string>, name: string): string | undefined {
  const plain = attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [key, value] of attributes) if (key.endsWith(`:${name}`)) return value;
  return undefined;
}

/** XML's "1"/"true" and "0"/"false". */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** "a &lt; b &#x41;" -> "a < b A"; unknown entities stay as they are. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,8}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
