import { lembarXml, buatXlsx, bukuKerja, relasi, xlsxDariLembar, XML } from '../../bantu/xlsx';
import { format, isi, LEMBAR, rencana, rumus, sel, tolakUbah, ubah } from '../../bantu/ubah';
import { openFileHost } from '../../../src/host/file/file-host';
import type { Edit } from '../../../src/core/workbook/plan';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const data = (rows: string, before = ''): string => `${before}<sheetData>${rows}</sheetData>`;

const XF1 =
  '<xf numFmtId="164" fontId="3" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyProtection="1"><alignment horizontal="right" wrapText="1"/><protection locked="0"/></xf>';
const XF2 = '<xf xfId="0" borderId="1" fillId="2" fontId="3" numFmtId="10" applyNumberFormat="1"/>';
const gaya = (xfs: string, count: number, formats = '', formatCount = 1): string =>
  `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14ac="urn:a" x14ac:b="1"><numFmts count="${formatCount}"><numFmt numFmtId="164" formatCode="#,##0.0"/>${formats}</numFmts>` +
  '<fonts count="1"><font><i/><sz val="10"/><color theme="1"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${count}"><xf numFmtId="0"/>${xfs}</cellXfs><dxfs count="1"><dxf><numFmt numFmtId="170" formatCode="0.000"/></dxf></dxfs><extLst/></styleSheet>`;
const STYLED = gaya(XF1 + XF2, 3);
const buku = (rows: string, before = ''): Uint8Array => xlsxDariLembar(data(rows, before), { [STYLES]: STYLED });

describe('number formats', () => {
  it('are copies of the style of the cell in all else', async () => {
    const bytes = buku('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    const { parts, book, diurungkan } = await ubah(bytes, format('A1', '#,##0.0', '0.000'));
    const copy = XF1.replace('numFmtId="164"', 'numFmtId="165"');
    expect(parts[STYLES]).toBe(gaya(XF1 + XF2 + copy, 4, '<numFmt numFmtId="165" formatCode="0.000"/>', 2));
    expect(parts[SHEET]).toContain('<c r="A1" s="3"><v>1</v></c>');
    expect(sel(book, 'A1')?.text).toBe('1,000');
    expect(sel(diurungkan.book, 'A1')?.numberFormat).toBe('#,##0.0');
  });

  it('use an equal style again, whatever the order of its attributes, and a known format', async () => {
    const plain = '<xf numFmtId="164" fontId="3" fillId="2" borderId="1" xfId="0" applyNumberFormat="1"/>';
    const bytes = xlsxDariLembar(data('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row>'), {
      [STYLES]: gaya(plain + XF2, 3),
    });
    const { parts } = await ubah(bytes, format('A1', '#,##0.0', '0.00%'), format('B1', 'General', '#,##0.0'));
    expect(parts[SHEET]).toContain('<c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>1</v></c>');
    expect(parts[STYLES]).toBe(gaya(`${plain}${XF2}<xf numFmtId="164" applyNumberFormat="1"/>`, 4));
  });

  it('start from the row or the column where the cell was not there', async () => {
    const bytes = buku(
      '<row r="1" s="2" customFormat="1"><c r="A1"/></row><row r="2" s="2"/>',
      '<cols><col min="2" max="3" style="1"/></cols>',
    );
    const { parts, book } = await ubah(
      bytes,
      isi('B1', null, 0.5),
      isi('B2', null, 2),
      isi('C5', null, 3),
      isi('D5', null, 4),
    );
    expect(['B1', 'B2', 'C5', 'D5'].map((a1) => sel(book, a1)?.text)).toEqual(['50,00%', '2,0', '3,0', '4']);
    expect(parts[STYLES]).toBe(STYLED);
    const styled = await ubah(bytes, format('C5', 'General', '0'), isi('C5', null, 3));
    expect(styled.parts[STYLES]).toContain(XF1.replace('numFmtId="164"', 'numFmtId="1"'));
    expect(styled.parts[SHEET]).toContain('<row r="5"><c r="C5" s="3"><v>3</v></c></row>');
    expect(sel(styled.diurungkan.book, 'C5')).toBeUndefined();
  });

  it('stay with a blank cell that has nothing else', async () => {
    const bytes = buku('<row r="1"><c r="A1"><v>1</v></c></row>');
    const host = await openFileHost(bytes, 'uji.xlsx');
    await host.apply(rencana(format('B1', 'General', '0.000')));
    await host.apply(rencana(isi('B1', null, 2)));
    expect(sel(await host.read(), 'B1')?.text).toBe('2,000');
    await expect(host.apply(rencana(format('B1', 'General', '0')))).rejects.toMatchObject({ alasan: 'berubah' });
  });

  it('are escaped', async () => {
    const code = '0" <a> & b"';
    const { parts, book } = await ubah(buku('<row r="1"><c r="A1"><v>1</v></c></row>'), format('A1', 'General', code));
    expect(parts[STYLES]).toContain('formatCode="0&quot; &lt;a&gt; &amp; b&quot;"');
    expect(sel(book, 'A1')?.numberFormat).toBe(code);
  });

  it('make a styles part where there is none', async () => {
    const bytes = buatXlsx({
      'xl/workbook.xml': bukuKerja([{ name: LEMBAR }]),
      'xl/_rels/workbook.xml.rels': relasi([['worksheet', 'worksheets/sheet1.xml']]),
      [SHEET]: lembarXml(data('<row r="1"><c r="A1"><v>0.5</v></c></row>')),
    });
    const { parts, book } = await ubah(bytes, format('A1', 'General', '0%'));
    expect(sel(book, 'A1')?.text).toBe('50%');
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>',
    );
    expect(parts['xl/_rels/workbook.xml.rels']).toContain('relationships/styles" Target="styles.xml"/>');
  });

  it('make the lists that a styles part lacks', async () => {
    const bare = `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
    const bytes = xlsxDariLembar(data('<row r="1"><c r="A1"><v>0.5</v></c></row>'), { [STYLES]: bare });
    const { parts, book } = await ubah(bytes, format('A1', 'General', '0.000'));
    expect(sel(book, 'A1')?.text).toBe('0,500');
    expect(parts[STYLES]).toMatch(
      /<styleSheet [^>]*><numFmts count="1">.*<\/numFmts><cellXfs count="2">.*<\/cellXfs><\/styleSheet>$/,
    );
  });

  it('do not make more styles than Excel opens', async () => {
    const many = Array.from({ length: 63_999 }, (_, id) => `<xf numFmtId="0" fontId="${id}"/>`).join('');
    const bytes = xlsxDariLembar(data('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
      [STYLES]: gaya(many, 64_000),
    });
    expect((await tolakUbah(bytes, format('A1', 'General', '0.000'))).alasan).toBe('terlalu-besar');
  });
});

describe('texts that Excel would take for something else', () => {
  const bytes = xlsxDariLembar(
    data('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2" t="str"><v>=x</v></c></row>'),
    {
      [STYLES]: `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="0" quotePrefix="1"/></cellXfs></styleSheet>`,
    },
  );
  const written = async (...edits: Edit[]): Promise<string> => {
    const { parts } = await ubah(bytes, ...edits);
    const style = /<c r="A1"(?: s="(\d+)")?/.exec(parts[SHEET]!)?.[1] ?? '0';
    const xfs = [...parts[STYLES]!.matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    return xfs[Number(style)]!;
  };

  it.each([
    '=1+1',
    '+62',
    '-5',
    '@a',
    "'a",
    '051',
    '12,5',
    '1/2',
    '80%',
    'Rp1.000',
    'TRUE',
    '12 Januari 2024',
    '#SPILL!',
  ])('%s keeps the mark of a text, where it needs it', async (text) => {
    expect(await written(isi('A1', 1, text))).toBe('<xf numFmtId="0" quotePrefix="1"/>');
  });

  it.each(['Sasaran 1', '1. Meningkatnya layanan', 'a=b', 'Triwulan I', 'n/a', '12 dokumen'])(
    '%s needs none',
    async (text) => {
      expect(await written(isi('A1', 1, text))).toBe('<xf numFmtId="0"/>');
    },
  );

  it('need no mark in a cell of the text format', async () => {
    const { parts } = await ubah(bytes, isi('B1', 1, '051'));
    expect(parts[SHEET]).toContain('<c r="B1" s="1" t="inlineStr">');
  });

  it('leave the mark when a number or a formula takes their place', async () => {
    const { parts } = await ubah(bytes, isi('C1', '=x', 5));
    expect(parts[SHEET]).toContain('<c r="C1" s="0"><v>5</v></c>');
    const second = await ubah(bytes, isi('C1', '=x', rumus('A1')));
    expect(second.parts[SHEET]).toContain('<c r="C1" s="0"><f>A1</f></c>');
    const third = await ubah(bytes, isi('C1', '=x', 'kata'));
    expect(third.parts[SHEET]).toContain('<c r="C1" s="2" t="inlineStr">');
  });
});
