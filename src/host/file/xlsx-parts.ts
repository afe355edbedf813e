/** The parts of an .xlsx that is being changed: texts of some, and all others as they lie in the zip. */
import { Cacat } from './ditolak';
import { childrenOf, appended, rootElement, splice } from './xml-edit';
import { escapeXml } from './xml-escape';
import { attributesOf } from './xml';
import { normalName, openZip, packedEntries, type PackedEntry } from './zip';
import { packEntry, writeZip } from './zip-write';

const CONTENT_TYPES = '[Content_Types].xml';

/** The file as it was opened; texts of parts are decoded once, whatever is made of them later. */
export interface OriginalParts {
  readonly bytes: Uint8Array;
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Throws `Cacat` where the part cannot be read as UTF-8 or is too large to be changed. */
  text(name: string): string;
  entries(): readonly PackedEntry[];
}

/** A part that is larger could not be changed in memory. */
const TEXT_LIMIT = 128 * 1024 * 1024;

/** Opens the parts of a file that was read before. */
export function openParts(bytes: Uint8Array): OriginalParts {
  const entries = packedEntries(bytes);
  const byName = new Map(entries.map((entry) => [normalName(entry.name), entry]));
  const texts = new Map<string, string>();
  return {
    bytes,
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(normalName(name)),
    entries: () => entries,
    text: (name) => {
      const known = texts.get(normalName(name));
      if (known !== undefined) return known;
      const entry = byName.get(normalName(name));
      if (entry === undefined) throw new Cacat('rusak');
      if (entry.inflated > TEXT_LIMIT) throw new Cacat('terlalu-besar');
      const text = decode(bytes, name, entry.inflated);
      texts.set(normalName(name), text);
      return text;
    },
  };
}

/** The mark of UTF-8 stays in the text, so that it is written back. Other encodings are refused: none would survive. */
function decode(bytes: Uint8Array, name: string, size: number): string {
  const content = new Uint8Array(size);
  let at = 0;
  openZip(bytes).inflate(name, (piece) => {
    content.set(piece, at);
    at += piece.length;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new Cacat('rusak');
  }
}

/** A set of parts with some of them changed, added or taken away. */
export class PartsEditor {
  private readonly changed = new Map<string, { readonly name: string; readonly text: string | null }>();

  constructor(private readonly original: OriginalParts) {}

  has(name: string): boolean {
    const change = this.changed.get(normalName(name));
    return change === undefined ? this.original.has(name) : change.text !== null;
  }

  text(name: string): string {
    const change = this.changed.get(normalName(name));
    if (change === undefined) return this.original.text(name);
    if (change.text === null) throw new Cacat('rusak');
    return change.text;
  }

  set(name: string, text: string): void {
    this.changed.set(normalName(name), { name, text });
  }

  remove(name: string): void {
    this.changed.set(normalName(name), { name, text: null });
  }

  /** Names of all parts that are there now. */
  names(): string[] {
    const kept = this.original.names.filter((name) => this.has(name));
    const added = [...this.changed.values()].filter(({ name, text }) => text !== null && !this.original.has(name));
    return [...kept, ...added.map(({ name }) => name)];
  }

  /** A free name: `freeName((n) => 'xl/worksheets/sheet' + n + '.xml')`. */
  freeName(nameOf: (n: number) => string): string {
    for (let n = 1; ; n++) if (!this.has(nameOf(n))) return nameOf(n);
  }

  /** States the content type of a part, unless it is stated. */
  addContentType(part: string, type: string): void {
    const text = this.text(CONTENT_TYPES);
    const root = rootElement(text);
    const partName = `/${part}`;
    if (childrenOf(text, root).some(({ attributes }) => isOverride(attributes, partName))) return;
    const written = `<${root.prefix}Override PartName="${escapeXml(partName)}" ContentType="${type}"/>`;
    this.set(CONTENT_TYPES, splice(text, [appended(root, written)]));
  }

  removeContentType(part: string): void {
    const text = this.text(CONTENT_TYPES);
    const found = childrenOf(text, rootElement(text)).filter(({ attributes }) => isOverride(attributes, `/${part}`));
    if (found.length > 0)
      this.set(
        CONTENT_TYPES,
        splice(
          text,
          found.map(({ start, end }) => ({ start, end, text: '' })),
        ),
      );
  }

  /** The file: byte for byte the one that was opened where nothing is changed. */
  toBytes(): Uint8Array {
    const changed = [...this.changed.values()].filter(({ name, text }) => text !== this.originalText(name));
    if (changed.length === 0) return this.original.bytes;
    const byName = new Map(changed.map((change) => [normalName(change.name), change]));
    const entries = this.original.entries().flatMap((entry): PackedEntry[] => {
      const change = byName.get(normalName(entry.name));
      if (change === undefined) return [entry];
      return change.text === null ? [] : [packEntry(entry.name, encode(change.text), entry)];
    });
    const added = changed.filter(({ name, text }) => text !== null && !this.original.has(name));
    return writeZip([...entries, ...added.map(({ name, text }) => packEntry(name, encode(text ?? '')))]);
  }

  private originalText(name: string): string | null {
    return this.original.has(name) ? this.original.text(name) : null;
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function isOverride(attributes: string, partName: string): boolean {
  return attributesOf(attributes).get('PartName')?.toLowerCase() === partName.toLowerCase();
}
