/**
 * A zip file read with distrust: sizes are checked in the directory before anything is inflated, counted again while
 * inflating, and every part is compared with its checksum, so that damage never turns into wrong figures.
 */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { Cacat } from './ditolak';

const MIB = 1024 * 1024;

/** What a file may cost. Bytes, but for `ratio` (inflated per compressed byte). */
export const BATAS = {
  file: 200 * MIB,
  inflated: 512 * MIB,
  ratio: 200,
  /** Small parts may compress as well as they like. */
  ratioFrom: 10 * MIB,
  entries: 100_000,
} as const;

interface Entry {
  readonly nameBytes: Uint8Array;
  readonly method: number;
  /** Bit 11: the name is UTF-8. */
  readonly flags: number;
  /** Date and time as MS-DOS wrote them. */
  readonly time: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  readonly offset: number;
}

export interface Zip {
  /** Part names as the directory writes them. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Hands over the part's bytes piece by piece; throws a `Cacat` on damage or where it grows beyond the limits. */
  inflate(name: string, onData: (piece: Uint8Array) => void): void;
  /** The part as text (UTF-8, or UTF-16 with a mark). For small parts. */
  text(name: string): string;
}

/** Parts that are never opened: pictures, embedded objects, macros. */
const NEVER_READ = /^(xl|word|ppt)\/(media|embeddings|printersettings)\/|\.bin$|^pictures\/|^thumbnails\//i;

/** Opens a zip. Throws `Cacat`: "rusak" where the directory is not sound, "bom" where its sizes are beyond the limits. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = readDirectory(bytes);
  checkSizes(entries);
  const byName = new Map<string, Entry>();
  for (const [name, entry] of entries) byName.set(normalName(name), entry);
  let left = BATAS.inflated;

  const inflate = (name: string, onData: (piece: Uint8Array) => void): void => {
    const entry = byName.get(normalName(name));
    if (entry === undefined) throw new Cacat('rusak');
    if (entry.inflated > left) throw new Cacat('bom');
    left -= entry.inflated;
    inflateEntry(bytes, entry, onData);
  };
  return {
    names: entries.map(([name]) => name),
    has: (name) => byName.has(normalName(name)),
    inflate,
    text: (name) => {
      const decode = createDecoder();
      let text = '';
      inflate(name, (piece) => (text += decode(piece)));
      return text + decode(null);
    },
  };
}

/** A part as it lies in the zip, still compressed, so that it can be carried over as it is. */
export interface PackedEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly time: number;
  readonly crc: number;
  readonly inflated: number;
  readonly packed: Uint8Array;
}

/** All parts in the order of the directory. Throws `Cacat` as `openZip` does. */
export function packedEntries(bytes: Uint8Array): PackedEntry[] {
  return readDirectory(bytes).map(([name, { offset, compressed, ...entry }]) => {
    const start = dataStart(bytes, offset);
    const packed = bytes.subarray(start, start + compressed);
    if (packed.length < compressed) throw new Cacat('rusak');
    return { name, ...entry, packed };
  });
}

/** Some programs write backslashes, a leading slash, or other capitals than the references to the part. */
export function normalName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/** Decodes pieces of text; null closes it. UTF-8 unless the first bytes are the mark of UTF-16. */
export function createDecoder(): (piece: Uint8Array | null) => string {
  let decoder: TextDecoder | undefined;
  return (piece) => {
    if (piece === null) return decoder?.decode() ?? '';
    if (piece.length === 0) return '';
    decoder ??= new TextDecoder(encodingOf(piece));
    return decoder.decode(piece, { stream: true });
  };
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function checkSizes(entries: readonly (readonly [string, Entry])[]): void {
  let total = 0;
  for (const [name, entry] of entries) {
    if (NEVER_READ.test(normalName(name))) continue;
    total += entry.inflated;
    if (entry.inflated > BATAS.ratioFrom && entry.inflated > entry.compressed * BATAS.ratio) throw new Cacat('bom');
  }
  if (total > BATAS.inflated) throw new Cacat('bom');
}

function inflateEntry(bytes: Uint8Array, entry: Entry, onData: (piece: Uint8Array) => void): void {
  const start = dataStart(bytes, entry.offset);
  const packed = bytes.subarray(start, start + entry.compressed);
  if (packed.length < entry.compressed) throw new Cacat('rusak');
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.inflated) throw new Cacat('bom');
    crc = crc32(piece, crc);
    onData(piece);
  };
  if (entry.method === 0) take(packed);
  else if (entry.method === 8) inflatePieces(packed, take);
  else throw new Cacat('rusak');
  if (size !== entry.inflated || crc !== entry.crc) throw new Cacat('rusak');
}

/** Pieces small enough that even the best compression gives some sixteen megabytes at once. */
const PIECE = 16 * 1024;

function inflatePieces(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => {
    take(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    try {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    } catch (error) {
      // What the reader of the piece says stands; what the inflater says means damage.
      throw isInflateError(error) ? new Cacat('rusak') : error;
    }
  }
}

function isInflateError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number';
}

function dataStart(bytes: Uint8Array, offset: number): number {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new Cacat('rusak');
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}

function readDirectory(bytes: Uint8Array): (readonly [string, Entry])[] {
  const view = viewOf(bytes);
  const { count, start } = findDirectory(bytes, view);
  if (count > BATAS.entries) throw new Cacat('bom');
  const entries: (readonly [string, Entry])[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Cacat('rusak');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > bytes.length) throw new Cacat('rusak');
    // Bit 0: the part is encrypted with a password of its own.
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new Cacat('berkata-sandi');
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry = { nameBytes, ...readEntry(view, at, at + 46 + nameLength, extraLength) };
    entries.push([new TextDecoder().decode(nameBytes), entry]);
    at = end;
  }
  return entries;
}

function readEntry(view: DataView, at: number, extra: number, extraLength: number): Omit<Entry, 'nameBytes'> {
  const sizes = {
    inflated: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  widenSizes(view, sizes, extra, extraLength);
  return {
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
}

/** Zip64: where a field is full of ones, its real value stands in the extra field, in this order. */
function widenSizes(
  view: DataView,
  sizes: { inflated: number; compressed: number; offset: number },
  extra: number,
  extraLength: number,
): void {
  let at = extra;
  while (at + 4 <= extra + extraLength) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (id === 1) {
      let field = at + 4;
      for (const key of ['inflated', 'compressed', 'offset'] as const) {
        if (sizes[key] !== 0xffffffff) continue;
        if (field + 8 > Math.min(end, extra + extraLength)) throw new Cacat('rusak');
        sizes[key] = readLong(view, field);
        field += 8;
      }
    }
    at = end;
  }
}

function findDirectory(bytes: Uint8Array, view: DataView): { count: number; start: number } {
  const lowest = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { count, start };
    return findWideDirectory(view, at) ?? { count, start };
  }
  throw new Cacat('rusak');
}

function findWideDirectory(view: DataView, end: number): { count: number; start: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
  const at = readLong(view, end - 12);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) throw new Cacat('rusak');
  return { count: readLong(view, at + 32), start: readLong(view, at + 48) };
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
