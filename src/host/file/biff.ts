/** The records of an .xls workbook (BIFF8): numbers, texts that run over several records, and where each begins. */
import { Cacat } from './ditolak';

export interface BiffRecord {
  readonly id: number;
  readonly data: DataView;
  readonly offset: number;
}

/** The record numbers that are read; every other record is passed over. */
export const RECORD = {
  FORMULA: 0x06,
  EOF: 0x0a,
  PROTECT: 0x12,
  DATEMODE: 0x22,
  FILEPASS: 0x2f,
  CONTINUE: 0x3c,
  COLINFO: 0x7d,
  BOUNDSHEET: 0x85,
  MULRK: 0xbd,
  RSTRING: 0xd6,
  XF: 0xe0,
  MERGECELLS: 0xe5,
  SST: 0xfc,
  LABELSST: 0xfd,
  NUMBER: 0x203,
  LABEL: 0x204,
  BOOLERR: 0x205,
  STRING: 0x207,
  ROW: 0x208,
  RK: 0x27e,
  FORMAT: 0x41e,
  BOF: 0x809,
} as const;

/** Cuts the workbook stream into its records. Throws `Cacat` "rusak" where one runs over the end. */
export function readRecords(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let offset = 0;
  while (offset + 4 <= stream.length) {
    const id = view.getUint16(offset, true);
    const length = view.getUint16(offset + 2, true);
    // Zeros fill up the last sector.
    if (id === 0 && length === 0) break;
    if (offset + 4 + length > stream.length) throw new Cacat('rusak');
    records.push({ id, data: new DataView(stream.buffer, stream.byteOffset + offset + 4, length), offset });
    offset += 4 + length;
  }
  return records;
}

/** The record at `index` together with the records that continue it. */
export function blocksAt(records: readonly BiffRecord[], index: number): DataView[] {
  const blocks: DataView[] = [];
  for (let i = index; i < records.length; i++) {
    const record = records[i];
    if (record === undefined || (i > index && record.id !== RECORD.CONTINUE)) break;
    blocks.push(record.data);
  }
  return blocks;
}

/** Reads on through blocks as if they were one, but for texts: their signs may change width at each new block. */
export interface BlockReader {
  u8(): number;
  u16(): number;
  u32(): number;
  isAtEnd(): boolean;
  /** A text: its length was read before, its flags come first. */
  text(length: number): string;
}

export function createBlockReader(blocks: readonly DataView[], start = 0): BlockReader {
  let index = 0;
  let at = start;

  const moveOn = (): void => {
    while (index < blocks.length && at >= (blocks[index]?.byteLength ?? 0)) {
      at = 0;
      index++;
    }
  };
  const u8 = (): number => {
    moveOn();
    const block = blocks[index];
    if (block === undefined) throw new Cacat('rusak');
    return block.getUint8(at++);
  };
  const u16 = (): number => u8() | (u8() << 8);
  const u32 = (): number => u16() + u16() * 0x10000;
  const skip = (count: number): void => {
    for (let left = count; left > 0;) {
      moveOn();
      const block = blocks[index];
      if (block === undefined) throw new Cacat('rusak');
      const step = Math.min(left, block.byteLength - at);
      at += step;
      left -= step;
    }
  };
  const text = (length: number): string => {
    const flags = u8();
    let isWide = (flags & 1) !== 0;
    const runs = (flags & 8) !== 0 ? u16() : 0;
    const phonetic = (flags & 4) !== 0 ? u32() : 0;
    const codes: string[] = [];
    for (let i = 0; i < length; i++) {
      if (at >= (blocks[index]?.byteLength ?? 0)) {
        moveOn();
        isWide = (u8() & 1) !== 0;
      }
      codes.push(String.fromCharCode(isWide ? u16() : u8()));
    }
    skip(runs * 4 + phonetic);
    return codes.join('');
  };
  const isAtEnd = (): boolean => {
    moveOn();
    return index >= blocks.length;
  };
  return { u8, u16, u32, isAtEnd, text };
}

/** The short number of RK records: an integer of 30 bits or the upper half of a double, perhaps a hundredth of it. */
export function decodeRk(raw: number): number {
  const whole = (raw & 2) !== 0 ? raw >> 2 : upperHalf(raw & ~3);
  return (raw & 1) !== 0 ? whole / 100 : whole;
}

function upperHalf(bits: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(0, bits);
  return view.getFloat64(0);
}
