/**
 * The container of .xls files and of encrypted workbooks: a small file system in one file (OLE2). Only the names of
 * its streams and the bytes of one are needed; every chain is followed at most as far as the file is long.
 */
import { Cacat } from './ditolak';

export interface Compound {
  readonly names: readonly string[];
  /** The bytes of a stream; null where there is none of that name. */
  stream(name: string): Uint8Array | null;
}

interface Layout {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  readonly table: Uint32Array;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

const HEADER = 512;
const MINI_SECTOR = 64;
/** Sector numbers from here on are marks: end of chain, free, part of the table. */
const FIRST_MARK = 0xfffffffa;

/** Throws `Cacat` "rusak" where header, table or directory are not sound. */
export function openCompound(bytes: Uint8Array): Compound {
  if (bytes.length < HEADER) throw new Cacat('rusak');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Cacat('rusak');
  const sectorSize = 2 ** shift;
  const layout = { bytes, view, sectorSize, table: readTable(bytes, view, sectorSize) };
  const entries = readEntries(readChain(layout, view.getUint32(48, true), Infinity));
  const root = entries.find((entry) => entry.kind === 5);
  const cutoff = view.getUint32(56, true);

  const stream = (name: string): Uint8Array | null => {
    const entry = entries.find((one) => one.kind === 2 && one.name === name);
    if (entry === undefined) return null;
    if (entry.size > bytes.length) throw new Cacat('rusak');
    const isSmall = entry.size < cutoff && root !== undefined;
    const data = isSmall ? readMini(layout, root, entry) : readChain(layout, entry.start, entry.size);
    if (data.length < entry.size) throw new Cacat('rusak');
    return data.subarray(0, entry.size);
  };
  return { names: entries.map((entry) => entry.name), stream };
}

/** Which sector follows which; listed in the header and, in large files, in further sectors. */
function readTable(bytes: Uint8Array, view: DataView, sectorSize: number): Uint32Array {
  const most = Math.ceil(bytes.length / sectorSize);
  const sectors: number[] = [];
  for (let i = 0; i < 109; i++) sectors.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let guard = 0; next < FIRST_MARK && guard < most; guard++) {
    const at = sectorAt(bytes, next, sectorSize);
    for (let i = 0; i < sectorSize - 4; i += 4) sectors.push(view.getUint32(at + i, true));
    next = view.getUint32(at + sectorSize - 4, true);
    if (sectors.length > most + 109 + sectorSize) break;
  }
  const used = [...new Set(sectors.filter((sector) => sector < FIRST_MARK))];
  if (used.length > most) throw new Cacat('rusak');
  const table = new Uint32Array((used.length * sectorSize) / 4);
  used.forEach((sector, index) => {
    const at = sectorAt(bytes, sector, sectorSize);
    for (let i = 0; i < sectorSize / 4; i++) table[(index * sectorSize) / 4 + i] = view.getUint32(at + i * 4, true);
  });
  return table;
}

function sectorAt(bytes: Uint8Array, sector: number, sectorSize: number): number {
  const at = (sector + 1) * sectorSize;
  if (at + sectorSize > bytes.length) throw new Cacat('rusak');
  return at;
}

/** The bytes of a chain of sectors, up to `size`; a chain that bites its tail is damage. */
function readChain(layout: Layout, start: number, size: number): Uint8Array {
  const { bytes, sectorSize, table } = layout;
  const sectors: number[] = [];
  for (let sector = start; sector < FIRST_MARK && sectors.length * sectorSize < size;) {
    if (sectors.length > table.length) throw new Cacat('rusak');
    sectors.push(sector);
    sector = table[sector] ?? 0xffffffff;
  }
  const data = new Uint8Array(sectors.length * sectorSize);
  sectors.forEach((sector, index) => {
    const at = (sector + 1) * sectorSize;
    // The last sector of a file may be cut short by programs that do not fill it.
    const piece = bytes.subarray(at, at + sectorSize);
    if (piece.length === 0) throw new Cacat('rusak');
    data.set(piece, index * sectorSize);
  });
  return data;
}

/** Small streams share one stream of their own, in pieces of 64 bytes with their own table. */
function readMini(layout: Layout, root: DirectoryEntry, entry: DirectoryEntry): Uint8Array {
  const store = readChain(layout, root.start, root.size);
  const tableBytes = readChain(layout, layout.view.getUint32(60, true), Infinity);
  const table = new DataView(tableBytes.buffer);
  const data = new Uint8Array(Math.ceil(entry.size / MINI_SECTOR) * MINI_SECTOR);
  let sector = entry.start;
  for (let at = 0; at < entry.size; at += MINI_SECTOR) {
    if (sector >= FIRST_MARK || (sector + 1) * 4 > table.byteLength) throw new Cacat('rusak');
    data.set(store.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR), at);
    sector = table.getUint32(sector * 4, true);
  }
  return data;
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const kind = view.getUint8(at + 66);
    if (kind === 0) continue;
    let name = '';
    for (let i = 0; i < Math.min(view.getUint16(at + 64, true) - 2, 62); i += 2) {
      name += String.fromCharCode(view.getUint16(at + i, true));
    }
    entries.push({ name, kind, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) });
  }
  return entries;
}
