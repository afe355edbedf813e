import { readWorkbookBytes } from '../../../src/host/file/read';
import { cellAt } from '../../../src/core/workbook/sheet';
import { parseAddress } from '../../../src/core/workbook/address';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { buatXlsx, bukuKerja, gayaXml, relasi, teksBersama, XML, xlsxDariGrid, xlsxDariLembar } from '../../bantu/xlsx';

async function baca(bytes: Uint8Array, nama = 'uji.xlsx'): Promise<Workbook> {
  return readWorkbookBytes(bytes, nama);
}

async function bacaLembar(inside: string, parts: Readonly<Record<string, string>> = {}): Promise<Sheet> {
  const book = await baca(xlsxDariLembar(inside, parts));
  return book.sheets[0]!;
}

function sel(sheet: Sheet, a1: string): Cell | undefined {
  const { row, col } = parseAddress(a1)!;
  return cellAt(sheet, row, col);
}

const nilai = (sheet: Sheet, a1: string) => sel(sheet, a1)?.value ?? null;
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;

describe('values', () => {
  it('reads a plain grid with formats, formulas, merges and a hidden sheet', async () => {
    const book = await baca(
      xlsxDariGrid([
        {
          name: 'Capaian & TW',
          rows: [
            ['Indikator', 'Target', 'Capaian'],
            ['Indeks <A>', 3, { v: 1.2633, f: 'B2/2', nf: '0.00%' }],
            [null, true, { v: '#REF!', t: 'e' }],
          ],
          merges: ['A2:A3'],
        },
        { name: 'Lama', rows: [[1]], hidden: true },
      ]),
    );
    const [sheet, lama] = book.sheets;
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Capaian & TW', 'visible'],
      ['Lama', 'hidden'],
    ]);
    expect(sheet!.rows[1]).toEqual([
      { value: 'Indeks <A>', text: 'Indeks <A>', numberFormat: 'General' },
      { value: 3, text: '3', numberFormat: 'General' },
      { value: 1.2633, text: '126,33%', numberFormat: '0.00%', formula: 'B2/2' },
    ]);
    expect(sheet!.rows[2]).toEqual([
      undefined,
      { value: true, text: 'TRUE', numberFormat: 'General' },
      { value: '#REF!', text: '#REF!', numberFormat: 'General' },
    ]);
    expect(sheet!.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
    expect(lama!.rows[0]![0]!.value).toBe(1);
    expect(book.catatan).toEqual([]);
  });

  it('joins rich text, leaves phonetic hints out, keeps blanks', async () => {
    const sheet = await bacaLembar(
      data(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>9</v></c></row>',
      ),
      {
        'xl/sharedStrings.xml': teksBersama([
          '<r><rPr><b/></rPr><t xml:space="preserve">Sasaran </t></r><r><t>Kegiatan</t></r>',
          '<t>Target</t><rPh sb="0" eb="1"><t>taaget</t></rPh>',
          '<t xml:space="preserve"> 051</t>',
        ]),
      },
    );
    expect([nilai(sheet, 'A1'), nilai(sheet, 'B1'), nilai(sheet, 'C1')]).toEqual([
      'Sasaran Kegiatan',
      'Target',
      ' 051',
    ]);
    // A text that the file does not hold is no cell.
    expect(sel(sheet, 'D1')).toBeUndefined();
  });

  it('reads inline strings, also rich ones, and cells without addresses', async () => {
    const sheet = await bacaLembar(
      data(
        '<row><c t="inlineStr"><is><t>No</t></is></c><c/><c t="inlineStr"><is><r><t>Tar</t></r><r><t>get</t></r></is></c></row>' +
          '<row><c><v>1</v></c></row>',
      ),
    );
    expect([nilai(sheet, 'A1'), nilai(sheet, 'C1'), nilai(sheet, 'A2')]).toEqual(['No', 'Target', 1]);
  });

  it('brings spelled-out signs back and knows one kind of line end', async () => {
    const sheet = await bacaLembar(
      data(
        '<row r="1"><c r="A1" t="str"><v>satu_x000D_\ndua_x000D_</v></c><c r="B1" t="str"><v>a_x005F_x000D_b</v></c>' +
          '<c r="C1" t="inlineStr"><is><t>A &amp; B &lt;&#233;&#x1F600;&quot;</t></is></c><c r="D1" t="str"><v><![CDATA[x < y]]></v></c></row>',
      ),
    );
    expect(nilai(sheet, 'A1')).toBe('satu\ndua\n');
    expect(nilai(sheet, 'B1')).toBe('a_x000D_b');
    expect(nilai(sheet, 'C1')).toBe('A & B <é😀"');
    expect(nilai(sheet, 'D1')).toBe('x < y');
  });

  it('keeps figures as they are: long, small, wrong', async () => {
    const sheet = await bacaLembar(
      data(
        '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>1.2633333333333334</v></c><c r="C1"><v>2.5385899E10</v></c><c r="D1"><v>abc</v></c><c r="E1"><v>1e999</v></c><c r="F1"><v> </v></c><c r="G1" t="b"><v>0</v></c></row>',
      ),
    );
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map((a1) => nilai(sheet, a1))).toEqual([
      0.1,
      1.2633333333333334,
      25_385_899_000,
      'abc',
      '1e999',
      null,
      false,
    ]);
  });
});

describe('dates', () => {
  const parts = { 'xl/styles.xml': gayaXml(['General', 'dd/mm/yyyy', '[h]:mm', '0.00']) };
  const row = data(
    '<row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1" s="2"><v>1.5</v></c><c r="C1" s="3"><v>3</v></c><c r="D1" t="d" s="1"><v>2026-01-01T00:00:00Z</v></c></row>',
  );

  it('are serial numbers of the 1900 system', async () => {
    const sheet = await bacaLembar(row, parts);
    expect(sel(sheet, 'A1')).toEqual({ value: 44562, text: '01/01/2022', numberFormat: 'dd/mm/yyyy' });
    expect(nilai(sheet, 'D1')).toBe(46023);
  });

  it('are moved from the 1904 system, while times and plain figures stay', async () => {
    const book = bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>');
    const sheet = await bacaLembar(row, { ...parts, 'xl/workbook.xml': book });
    expect(sel(sheet, 'A1')).toEqual({ value: 46024, text: '02/01/2026', numberFormat: 'dd/mm/yyyy' });
    expect(sel(sheet, 'B1')?.text).toBe('36:00');
    expect(nilai(sheet, 'C1')).toBe(3);
    expect(nilai(sheet, 'D1')).toBe(46023);
  });

  it('know the built-in formats, money in rupiah', async () => {
    const styles = `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="44"/><xf numFmtId="3"/></cellXfs></styleSheet>`;
    const sheet = await bacaLembar(
      data(
        '<row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1" s="2"><v>0.0796</v></c><c r="C1" s="3"><v>1500</v></c><c r="D1" s="4"><v>1500</v></c><c r="E1" s="77"><v>1</v></c></row>',
      ),
      { 'xl/styles.xml': styles },
    );
    expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((a1) => sel(sheet, a1)?.text)).toEqual([
      '01/01/2022',
      '7,96%',
      'Rp1.500,00',
      '1.500',
      '1',
    ]);
  });
});

describe('formulas', () => {
  it('move shared formulas to each of their cells', async () => {
    const sheet = await bacaLembar(
      data(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">B1/A1*$D$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>',
      ),
    );
    expect(['C1', 'C2', 'C3'].map((a1) => [sel(sheet, a1)?.formula, nilai(sheet, a1)])).toEqual([
      ['B1/A1*$D$1', 1],
      ['B2/A2*$D$1', 2],
      ['B3/A3*$D$1', 3],
    ]);
  });

  it('keep stored results: texts, errors, nothing', async () => {
    const book = await baca(
      xlsxDariLembar(
        data(
          '<row r="1"><c r="A1" t="str"><f>IF(B1&gt;0,"SELESAI","")</f><v></v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
            '<c r="C1"><f>[1]Pagu!A1</f></c><c r="D1"><f t="array" ref="D1:D2">A1:A2</f><v>5</v></c><c r="E1"><f t="dataTable" ref="E1:E2" r1="A1"/><v>6</v></c></row>',
        ),
      ),
    );
    const sheet = book.sheets[0]!;
    expect(sel(sheet, 'A1')).toEqual({
      value: '',
      text: '',
      numberFormat: 'General',
      formula: 'IF(B1>0,"SELESAI","")',
    });
    expect(sel(sheet, 'B1')).toMatchObject({ value: '#DIV/0!', formula: '1/0' });
    expect(sel(sheet, 'C1')).toMatchObject({ value: null, formula: '[1]Pagu!A1' });
    expect(sel(sheet, 'D1')).toMatchObject({ value: 5, formula: 'A1:A2' });
    expect(sel(sheet, 'E1')).toMatchObject({ value: 6, formula: 'TABLE()' });
    expect(book.catatan).toHaveLength(1);
    expect(book.catatan[0]).toMatch(/^1 rumus /);
  });
});

describe('what surrounds the cells', () => {
  const LENGKAP = {
    'xl/worksheets/_rels/sheet1.xml.rels': relasi([
      ['table', '../tables/table1.xml'],
      ['drawing', '/xl/drawings/drawing1.xml'],
      ['comments', '../comments1.xml'],
    ]),
    'xl/tables/table1.xml': `${XML}<table id="1" name="Tabel1" displayName="TabelCapaian" ref="A1:B2" totalsRowShown="0"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="A"/><tableColumn id="2" name="B"/></tableColumns></table>`,
    'xl/drawings/drawing1.xml': `${XML}<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/charts/chart1.xml': `${XML}<c:chartSpace xmlns:c="x"><c:chart><c:f>Lembar1!$A$1</c:f><c:v>99</c:v></c:chart></c:chartSpace>`,
    'xl/comments1.xml': `${XML}<comments><commentList><comment ref="C9"><text><t>catatan</t></text></comment></commentList></comments>`,
    'xl/externalLinks/externalLink1.xml': `${XML}<externalLink><externalBook><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>77</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  };
  const AKHIR =
    '<sheetProtection sheet="1" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C3"/></mergeCells>' +
    '<dataValidations><dataValidation type="list" sqref="A1"><formula1>"ya,tidak"</formula1></dataValidation></dataValidations>' +
    '<controls><control><anchor><from><xdr:col xmlns:xdr="x">3</xdr:col><xdr:row xmlns:xdr="x">1048575</xdr:row></from></anchor></control></controls>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="y"><x14:conditionalFormatting xmlns:xm="z">' +
    '<x14:cfRule type="iconSet"><x14:iconSet iconSet="3Stars"><x14:cfvo type="num"><xm:f>90</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B2</xm:sqref>' +
    '</x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="y">' +
    '<x14:dataValidation type="list"><x14:formula1><xm:f xmlns:xm="z">Lembar1!$A$1:$A$3</xm:f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst>';

  it('takes merges, tables, protection, and no figure from charts, links, rules or notes', async () => {
    const sheet = await bacaLembar(data('<row r="2"><c r="A2"><v>1</v></c></row>') + AKHIR, LENGKAP);
    expect(sheet.rows.flat().filter(Boolean)).toEqual([{ value: 1, text: '1', numberFormat: 'General' }]);
    expect(sheet.isProtected).toBe(true);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet.tables).toEqual([{ name: 'TabelCapaian', range: { top: 0, left: 0, bottom: 1, right: 1 } }]);
  });

  it('takes hidden rows and columns', async () => {
    const sheet = await bacaLembar(
      '<cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/></cols>' +
        data(
          '<row r="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="true"/><row r="4"><c r="A4"><v>1</v></c></row><row r="900" hidden="1"/>',
        ),
    );
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3]);
    expect(sheet.isProtected).toBe(false);
  });

  it('reads prefixed and strict files, parts in other places, UTF-16 and chart sheets', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const utf16 = (text: string) =>
      Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
    const sheet = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Sasaran</x:v></x:c><x:c r="B1" s='1'><x:v>0.5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A2"/></x:mergeCells></x:worksheet>`;
    const book = await baca(
      buatXlsx({
        '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${strict}/officeDocument" Target="/Isi/Buku.xml"/></Relationships>`,
        'Isi/Buku.xml': `<x:workbook xmlns:x="a" xmlns:q="b"><x:sheets><x:sheet name="Grafik" sheetId="1" q:id="k1"/><x:sheet name="Perkin " sheetId="2" q:id="k2" state="veryHidden"/></x:sheets></x:workbook>`,
        'Isi/_rels/Buku.xml.rels': `<Relationships><Relationship Id="k1" Type="${strict}/chartsheet" Target="grafik.xml"/><Relationship Id="k2" Type="${strict}/worksheet" Target="..\\Lain/./S.XML"/><Relationship Id="k3" Type="${strict}/styles" Target="gaya.xml"/></Relationships>`,
        'Lain/s.xml': utf16(sheet),
        'Isi/gaya.xml': gayaXml(['General', '0%'])
          .replace(/<(\/?)(\w)/g, '<$1x:$2')
          .replace('<?x:xml', '<?xml'),
      }),
      'UJI.XLSM',
    );
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Perkin ', 'veryHidden']]);
    expect(book.sheets[0]!.rows[0]!.map((cell) => cell?.text)).toEqual(['Sasaran', '50%']);
    expect(book.sheets[0]!.merges).toHaveLength(1);
  });

  it('leaves the bytes that it reads as they were, comments and instructions between tags too', async () => {
    const bytes = xlsxDariLembar(
      '<!-- <c r="Z9"><v>1</v></c> --><?x <y> ?>' +
        data('<!-- a --><row r="1"><c r="A1"><!-- > --><v>4<!-- x -->2</v></c></row>'),
    );
    const before = bytes.slice();
    const sheet = (await baca(bytes)).sheets[0]!;
    expect(nilai(sheet, 'A1')).toBe(42);
    expect(sheet.rows).toHaveLength(1);
    expect(bytes).toEqual(before);
  });

  it('reads a text that is longer than the pieces in which it is inflated', async () => {
    const panjang = 'kata & '.repeat(40_000);
    const sheet = await bacaLembar(
      data(
        `<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">${panjang.replaceAll('&', '&amp;')}</t></is></c></row>`,
      ),
    );
    expect(nilai(sheet, 'A1')).toBe(panjang);
  });
});
