import type { Edit } from '../../../src/core/workbook/plan';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { bukuKerja, buatXlsx, lembarXml, relasi, XML, xlsxDariGrid } from '../../bantu/xlsx';
import { bagian, rencana, tolakUbah, ubah } from '../../bantu/ubah';

const simpan = (key: string, before: string | null, after: string | null): Edit => ({
  kind: 'setStored',
  key,
  before,
  after,
});
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** A workbook with custom XML of other add-ins and of ours, as Excel keeps it. */
function buku(...items: string[]): Uint8Array {
  const parts = items.map((xml, index): [string, string] => [`customXml/item${index + 1}.xml`, xml]);
  return buatXlsx({
    'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }]),
    'xl/_rels/workbook.xml.rels': relasi([
      ['worksheet', 'worksheets/sheet1.xml'],
      ...items.map((_xml, index): [string, string] => ['customXml', `../customXml/item${index + 1}.xml`]),
    ]),
    'xl/worksheets/sheet1.xml': lembarXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    ...Object.fromEntries(parts),
  });
}

const kita = (isi: string): string => `${XML}<simpanan xmlns="urn:selaras:simpanan:1">${isi}</simpanan>`;

describe('what Selaras remembers in a file', () => {
  it('is a custom XML part as Office writes it', async () => {
    const { parts, book, diurungkan } = await ubah(
      xlsxDariGrid([{ name: 'Lembar1', rows: [[1]] }]),
      simpan('koreksi', null, '{"a":"<1>"}'),
    );
    expect(parts['customXml/item1.xml']).toContain(
      '<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="koreksi">{&quot;a&quot;:&quot;&lt;1&gt;&quot;}</item></simpanan>',
    );
    expect(parts['customXml/itemProps1.xml']).toContain('<ds:schemaRef ds:uri="urn:selaras:simpanan:1"/>');
    expect(parts['customXml/_rels/item1.xml.rels']).toContain(`Type="${CUSTOM}Props" Target="itemProps1.xml"`);
    expect(parts['xl/_rels/workbook.xml.rels']).toContain(`Type="${CUSTOM}" Target="../customXml/item1.xml"`);
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(book.simpanan).toEqual({ koreksi: '{"a":"<1>"}' });
    expect(diurungkan.book.simpanan).toBeUndefined();
  });

  it('stands beside what other add-ins keep, which is not touched', async () => {
    const lain = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
    const baru = '<simpanan xmlns="urn:selaras:simpanan:2"><item kunci="k">nanti</item></simpanan>';
    const { parts, book } = await ubah(buku(lain, baru), simpan('k', null, 'v'));
    expect([parts['customXml/item1.xml'], parts['customXml/item2.xml']]).toEqual([lain, baru]);
    expect(parts['customXml/item3.xml']).toContain('<item kunci="k">v</item>');
    expect(book.simpanan).toEqual({ k: 'v' });
  });

  it('is read and changed in the part that is there', async () => {
    const bytes = buku(kita('<item kunci="a">1</item>\n<item kunci="b">2</item>'));
    expect((await readWorkbookBytes(bytes, 'a.xlsx')).simpanan).toEqual({ a: '1', b: '2' });
    const { parts, book, diurungkan } = await ubah(bytes, simpan('a', '1', '3'), simpan('b', '2', null));
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual(['customXml/item1.xml']);
    expect(book.simpanan).toEqual({ a: '3' });
    expect(diurungkan.book.simpanan).toEqual({ a: '1', b: '2' });
  });

  it('is one where a copied workbook holds two parts; what is taken away does not come back', async () => {
    const bytes = buku(kita('<item kunci="a">1</item>'), kita('<item kunci="a">lama</item><item kunci="b">2</item>'));
    expect((await readWorkbookBytes(bytes, 'a.xlsx')).simpanan).toEqual({ a: '1', b: '2' });
    expect((await ubah(bytes, simpan('b', '2', null))).book.simpanan).toEqual({ a: '1' });
    expect((await ubah(bytes, simpan('a', '1', null))).book.simpanan).toEqual({ b: '2' });
  });

  it('leaves no trace where it ends as it began', async () => {
    const bytes = buku(kita('<item kunci="a">1</item>'));
    const host = await openFileHost(bytes, 'a.xlsx');
    await host.apply(rencana(simpan('a', '1', null)));
    expect(bagian(host.save())['customXml/item1.xml']).not.toContain('item kunci');
    await host.apply(rencana(simpan('b', null, 'x'), simpan('a', null, '1'), simpan('b', 'x', null)));
    expect(bagian(host.save())).toEqual(bagian(bytes));
  });

  it('is checked as everything else', async () => {
    const refusal = await tolakUbah(buku(kita('<item kunci="a">1</item>')), simpan('a', '2', '3'));
    expect(refusal.alasan).toBe('berubah');
    expect(refusal.sel).toBeNull();
  });
});
