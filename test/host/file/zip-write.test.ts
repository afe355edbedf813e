import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Cacat } from '../../../src/host/file/ditolak';
import { openZip, packedEntries, type PackedEntry } from '../../../src/host/file/zip';
import { packEntry, writeZip } from '../../../src/host/file/zip-write';
import { isi, sel, ubah } from '../../bantu/ubah';
import { xlsxDariGrid } from '../../bantu/xlsx';

const TIME = new Date(2024, 3, 5, 6, 7, 8);

describe('a zip that is written anew', () => {
  const zip = zipSync(
    { 'a.xml': strToU8('a'.repeat(999)), 'b/': new Uint8Array(), 'b/ä.bin': [strToU8('b'), { level: 0 }] },
    { mtime: TIME },
  );

  it('is read by other programs: contents, order, folders, names', () => {
    const again = writeZip(packedEntries(zip));
    const parts = Object.entries(unzipSync(again)).map(([name, part]) => [name, strFromU8(part)]);
    expect(parts).toEqual([
      ['a.xml', 'a'.repeat(999)],
      ['b/', ''],
      ['b/ä.bin', 'b'],
    ]);
  });

  it('keeps method, date, checksum and compressed bytes of each part', () => {
    const before = packedEntries(zip);
    expect(packedEntries(writeZip(before))).toEqual(before);
    expect(before.map(({ method }) => method)).toEqual([8, 8, 0]);
  });

  it('compresses a changed part as the one before it, and dates it the same', () => {
    const [a, , b] = packedEntries(zip) as [PackedEntry, PackedEntry, PackedEntry];
    const changed = writeZip([
      packEntry('a.xml', strToU8('x'.repeat(500)), a),
      packEntry('b/ä.bin', strToU8('yy'), b),
      packEntry('c.xml', strToU8('z')),
    ]);
    expect(packedEntries(changed).map(({ name, method, time }) => [name, method, time])).toEqual([
      ['a.xml', 8, a.time],
      ['b/ä.bin', 0, b.time],
      ['c.xml', 8, 0x00210000],
    ]);
    expect(openZip(changed).text('a.xml')).toBe('x'.repeat(500));
    expect(openZip(changed).text('c.xml')).toBe('z');
  });

  it('is the same for the same content', () => {
    expect(writeZip([packEntry('a', strToU8('a'))])).toEqual(writeZip([packEntry('a', strToU8('a'))]));
  });

  it('is refused where it would need the wide form', () => {
    const one = packEntry('a', new Uint8Array());
    expect(() => writeZip(new Array<PackedEntry>(65_535).fill(one))).toThrow(Cacat);
    expect(writeZip(new Array<PackedEntry>(65_534).fill(one)).length).toBeGreaterThan(65_534 * 76);
  });
});

it('a file whose sizes stand behind the data, as streams write them, is changed too', async () => {
  const grid = xlsxDariGrid([{ name: 'Lembar1', rows: [['a', 1]] }]);
  const { book, bytes } = await ubah(mengalir(grid), isi('B1', 1, 2));
  expect(sel(book, 'B1')?.value).toBe(2);
  // Read by another program, which looks at every local header.
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(grid)));
});

/** The zip with bit 3 set: sizes are nought in the local headers and stand behind the data. */
function mengalir(zip: Uint8Array): Uint8Array {
  const out: number[] = [];
  const directory: number[] = [];
  const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
  const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
  const entries = packedEntries(zip);
  for (const { nameBytes, method, crc, inflated, packed } of entries) {
    const offset = out.length;
    out.push(...u32(0x04034b50), ...u16(20), ...u16(8), ...u16(method), ...u32(0), ...u32(0), ...u32(0), ...u32(0));
    out.push(...u16(nameBytes.length), ...u16(0), ...nameBytes, ...packed);
    out.push(...u32(0x08074b50), ...u32(crc), ...u32(packed.length), ...u32(inflated));
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(8), ...u16(method), ...u32(0), ...u32(crc));
    directory.push(
      ...u32(packed.length),
      ...u32(inflated),
      ...u16(nameBytes.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
    );
    directory.push(...u32(offset), ...nameBytes);
  }
  const end = [
    ...u32(0x06054b50),
    ...u32(0),
    ...u16(entries.length),
    ...u16(entries.length),
    ...u32(directory.length),
    ...u32(out.length),
    ...u16(0),
  ];
  return new Uint8Array([...out, ...directory, ...end]);
}
