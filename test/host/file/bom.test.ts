/** Files that are small on disk and would be endless in memory. */
import { BerkasDitolak, readWorkbookBytes } from '../../../src/host/file/read';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { ditolak, satuKalimat } from '../../bantu/tolak';
import { buatXlsx, bukuKerja, lembarXml, relasi, teksBersama, xlsxDariLembar } from '../../bantu/xlsx';

/** Milliseconds; the slow ones inflate hundreds of megabytes. */
const WAKTU = 60_000;

/** Writes another size of the (only) entry of that name into the directory of a zip. */
function ubahUkuran(zip: Uint8Array, name: string, inflated: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, inflated, true);
  }
  return bytes;
}

describe('zip bombs', () => {
  const bomb = xlsxDariLembar(`<sheetData/>${' '.repeat(60 * 1024 * 1024)}`);

  it(
    'refuses by the directory what swells too much',
    async () => {
      expect(await ditolak(bomb)).toContain('mengembang');
    },
    WAKTU,
  );

  it(
    'refuses while inflating what the directory lies about',
    async () => {
      const before = process.memoryUsage().rss;
      expect(await ditolak(ubahUkuran(bomb, 'xl/worksheets/sheet1.xml', 5000))).toContain('mengembang');
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    },
    WAKTU,
  );

  it(
    'refuses many parts that together are too much',
    async () => {
      const names = Array.from({ length: 80 }, (_none, i) => `xl/isi${i}.xml`);
      const small = buatXlsx(Object.fromEntries(names.map((name) => [name, new Uint8Array(9)])));
      const large = names.reduce((zip, name) => ubahUkuran(zip, name, 8 * 1024 * 1024), small);
      expect(await ditolak(large)).toContain('mengembang');
    },
    WAKTU,
  );

  it(
    'refuses one part that is read again and again',
    async () => {
      const names = Array.from({ length: 90 }, (_none, i) => ({ name: `L${i}` }));
      const padded = lembarXml(`<sheetData/><!--${'x'.repeat(8 * 1024 * 1024)}-->`);
      const bytes = buatXlsx({
        'xl/workbook.xml': bukuKerja(names),
        'xl/_rels/workbook.xml.rels': relasi(names.map(() => ['worksheet', 's.xml'] as const)),
        'xl/s.xml': padded,
      });
      expect(await ditolak(bytes)).toContain('mengembang');
    },
    WAKTU,
  );

  it(
    'refuses a formula that grows without end when it is shared',
    async () => {
      const cells = Array.from(
        { length: 40_000 },
        (_none, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
      );
      const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A40001" si="0">${'A1+'.repeat(2700)}1</f><v>1</v></c></row>`;
      expect(await ditolak(xlsxDariLembar(`<sheetData>${master}${cells.join('')}</sheetData>`))).toContain('ukuran');
    },
    WAKTU,
  );

  it(
    'does not expand entities that a document declares for itself',
    async () => {
      const lol = '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
      const bytes = xlsxDariLembar('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
        'xl/sharedStrings.xml': teksBersama(['<t>&b;</t>']).replace('<sst', `${lol}<sst`),
      });
      const book: unknown = await readWorkbookBytes(bytes, 'a.xlsx').catch((reason: unknown) => reason);
      if (book instanceof BerkasDitolak) satuKalimat(book);
      else expect((book as Workbook).sheets[0]!.rows[0]![0]!.value).toBe('&b;');
    },
    WAKTU,
  );
});
