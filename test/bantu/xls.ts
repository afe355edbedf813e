/** Small .xls files (BIFF8 inside an OLE2 container), record by record. */

/** One record: its number and its bytes. */
export type Rekaman = readonly [id: number, data: readonly number[]];

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
const codes = (text: string): number[] => [...text].flatMap((letter) => u16(letter.charCodeAt(0)));
/** A text with a length of two bytes, or of one for sheet names. */
export const teks = (text: string): number[] => [...u16(text.length), 1, ...codes(text)];
const teksPendek = (text: string): number[] => [text.length, 1, ...codes(text)];

export const BOF: Rekaman = [0x809, [...u16(0x600), ...u16(5), ...u16(0), ...u16(0), ...u32(0), ...u32(0)]];
export const EOF: Rekaman = [0x0a, []];

export interface LembarXls {
  readonly name: string;
  readonly state?: number;
  readonly records: readonly Rekaman[];
}

/** The workbook stream: global records, then each sheet from BOF to EOF. */
export function aliranXls(globals: readonly Rekaman[], sheets: readonly LembarXls[]): Uint8Array {
  const bound = (offset: number, { name, state = 0 }: LembarXls): Rekaman => [
    0x85,
    [...u32(offset), state, 0, ...teksPendek(name)],
  ];
  const bodies = sheets.map(({ records }) => rangkai([BOF, ...records, EOF]));
  let offset = rangkai([BOF, ...globals, ...sheets.map((sheet) => bound(0, sheet)), EOF]).length;
  const entries = sheets.map((sheet, index) => {
    const entry = bound(offset, sheet);
    offset += bodies[index]?.length ?? 0;
    return entry;
  });
  return Uint8Array.from([...rangkai([BOF, ...globals, ...entries, EOF]), ...bodies.flat()]);
}

function rangkai(records: readonly Rekaman[]): number[] {
  return records.flatMap(([id, data]) => [...u16(id), ...u16(data.length), ...data]);
}

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;

/** An OLE2 container with streams of that content; every stream is filled up to the size of a large one. */
export function wadahOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const padded = names.map((name) => {
    const data = streams[name] ?? new Uint8Array();
    const size = Math.max(4096, Math.ceil(data.length / SECTOR) * SECTOR);
    const full = new Uint8Array(size);
    full.set(data);
    return full;
  });
  const table: number[] = [];
  const starts = padded.map((data) => {
    const start = table.length;
    const count = data.length / SECTOR;
    for (let i = 0; i < count; i++) table.push(i === count - 1 ? END : start + i + 1);
    return start;
  });
  const directory = direktori([
    ['Root Entry', 5, END, 0],
    ...names.map((name, i): Entri => [name, 2, starts[i] ?? END, padded[i]?.length ?? 0]),
  ]);
  const directoryStart = table.length;
  const directorySectors = directory.length / SECTOR;
  for (let i = 0; i < directorySectors; i++) table.push(i === directorySectors - 1 ? END : directoryStart + i + 1);
  const tableStart = table.length;
  const tableSectors = Math.ceil((table.length + 4) / 127);
  for (let i = 0; i < tableSectors; i++) table.push(0xfffffffd);
  while (table.length % 128 !== 0) table.push(FREE);
  const body = [...padded.map((data) => [...data]).flat(), ...directory, ...table.flatMap(u32)];
  return Uint8Array.from([...kepala(directoryStart, tableStart, tableSectors), ...body]);
}

type Entri = readonly [name: string, kind: number, start: number, size: number];

function direktori(entries: readonly Entri[]): number[] {
  const bytes = entries.flatMap(([name, kind, start, size]) => {
    const letters = codes(name);
    const head = [...letters, ...new Array<number>(64 - letters.length).fill(0), ...u16(letters.length + 2), kind, 1];
    return [
      ...head,
      ...u32(FREE),
      ...u32(FREE),
      ...u32(FREE),
      ...new Array<number>(36).fill(0),
      ...u32(start),
      ...u32(size),
      ...u32(0),
    ];
  });
  while (bytes.length % SECTOR !== 0) bytes.push(0);
  return bytes;
}

function kepala(directoryStart: number, tableStart: number, tableSectors: number): number[] {
  const list = Array.from({ length: 109 }, (_none, i) => (i < tableSectors ? tableStart + i : FREE));
  const bytes = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(16).fill(0)];
  bytes.push(...u16(0x3e), ...u16(3), ...u16(0xfffe), ...u16(9), ...u16(6), ...new Array<number>(10).fill(0));
  bytes.push(...u32(tableSectors), ...u32(directoryStart), ...u32(0), ...u32(4096));
  return [...bytes, ...u32(END), ...u32(0), ...u32(END), ...u32(0), ...list.flatMap(u32)];
}
