/** Writes a zip: parts that nobody touched keep their compressed bytes, their order and their date. */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { Cacat } from './ditolak';
import type { PackedEntry } from './zip';

const LOCAL = { mark: 0x04034b50, size: 30 };
const CENTRAL = { mark: 0x02014b50, size: 46 };
const END = { mark: 0x06054b50, size: 22 };
/** Version 2.0 of the format: folders and deflate. */
const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day of MS-DOS: the same workbook gives the same bytes on any day. */
const NO_DATE = 0x00210000;

/** A changed or added part, compressed as the part that it replaces was. */
export function packEntry(name: string, content: Uint8Array, replaced?: PackedEntry): PackedEntry {
  const method = replaced?.method ?? 8;
  return {
    name,
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    method,
    flags: replaced?.flags ?? UTF8_NAME,
    time: replaced?.time ?? NO_DATE,
    crc: crc32(content),
    inflated: content.length,
    packed: method === 0 ? content : deflateSync(content, { level: 6 }),
  };
}

/**
 * The zip of these parts in this order. Throws `Cacat` "terlalu-besar" where it would need the wide form (Zip64), which
 * not every program reads.
 */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const nameLength = entries.reduce((sum, entry) => sum + entry.nameBytes.length, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  const start = packed + nameLength + entries.length * LOCAL.size;
  const size = start + nameLength + entries.length * CENTRAL.size + END.size;
  if (entries.length >= 0xffff || size >= 0xffffffff) throw new Cacat('terlalu-besar');

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = start;
  for (const entry of entries) {
    const offset = at;
    at = writeLocal(bytes, view, at, entry);
    directory = writeCentral(bytes, view, directory, entry, offset);
  }
  view.setUint32(directory, END.mark, true);
  view.setUint16(directory + 8, entries.length, true);
  view.setUint16(directory + 10, entries.length, true);
  view.setUint32(directory + 12, directory - start, true);
  view.setUint32(directory + 16, start, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: PackedEntry): number {
  view.setUint32(at, LOCAL.mark, true);
  writeFacts(view, at + 4, entry);
  bytes.set(entry.nameBytes, at + LOCAL.size);
  const data = at + LOCAL.size + entry.nameBytes.length;
  bytes.set(entry.packed, data);
  return data + entry.packed.length;
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: PackedEntry, offset: number): number {
  view.setUint32(at, CENTRAL.mark, true);
  view.setUint16(at + 4, VERSION, true);
  writeFacts(view, at + 6, entry);
  view.setUint32(at + 42, offset, true);
  bytes.set(entry.nameBytes, at + CENTRAL.size);
  return at + CENTRAL.size + entry.nameBytes.length;
}

/** What both headers say in the same order: version, flags, method, time, checksum, sizes, length of the name. */
function writeFacts(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, VERSION, true);
  // Only how the name is encoded: sizes stand in the header, never behind the data (bit 3).
  view.setUint16(at + 2, entry.flags & UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.inflated, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
