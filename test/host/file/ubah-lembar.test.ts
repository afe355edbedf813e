import type { Edit, PlacedContent } from '../../../src/core/workbook/plan';
import { openFileHost } from '../../../src/host/file/file-host';
import { buatXlsx, lembarXml, relasi, XML, xlsxDariGrid, xlsxDariLembar } from '../../bantu/xlsx';
import { format, isi, rencana, rumus, sel, tolakUbah, ubah } from '../../bantu/ubah';

const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const tambah = (sheet: string): Edit => ({ kind: 'addSheet', sheet });
const hapus = (sheet: string, ...before: PlacedContent[]): Edit => ({ kind: 'removeSheet', sheet, before });
const satu = (value: string | number): PlacedContent => ({ row: 0, col: 0, content: { value } });

const workbookXml = (inside: string): string =>
  `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${inside}</workbook>`;
const lembar = (value: string): string =>
  lembarXml(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${value}</t></is></c></row></sheetData>`);

/** Three sheets of cells, the second of them to be removed, and a chart sheet between. */
function buku(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return buatXlsx({
    [WORKBOOK]: workbookXml(
      '<bookViews><workbookView activeTab="3" firstSheet="1"/></bookViews><sheets><sheet name="Satu" sheetId="4" r:id="rId1"/><sheet name="Dua" sheetId="9" r:id="rId2"/>' +
        '<sheet name="Grafik" sheetId="5" r:id="rId4"/><sheet name="Tiga" sheetId="6" r:id="rId3"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Dua!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="3">Tiga!$A$1</definedName></definedNames>',
    ),
    [RELS]: relasi([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', '/xl/worksheets/sheet3.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': lembar('a'),
    'xl/worksheets/sheet2.xml': lembar('b'),
    'xl/worksheets/sheet3.xml': lembar('c'),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    ...parts,
  });
}

describe('a sheet that is added', () => {
  it('stands behind the last one, with numbers and relations of its own', async () => {
    const { parts, book, diurungkan } = await ubah(buku(), tambah('Hasil & "Uji"'));
    expect(parts[WORKBOOK]).toContain(
      '<sheet name="Tiga" sheetId="6" r:id="rId3"/><sheet name="Hasil &amp; &quot;Uji&quot;" sheetId="10" r:id="rId5"/></sheets>',
    );
    expect(parts[RELS]).toContain(
      '<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet4.xml"/>',
    );
    expect(parts['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>',
    );
    expect(Object.keys(parts).at(-1)).toBe('xl/worksheets/sheet4.xml');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua', 'Tiga', 'Hasil & "Uji"']);
    expect(diurungkan.book.sheets.map(({ name }) => name)).toEqual(['Satu', 'Dua', 'Tiga']);
  });

  it('leaves the first fills to Excel, which paints them in its own way', async () => {
    const { parts } = await ubah(
      xlsxDariLembar('<sheetData/>', { 'xl/styles.xml': `${XML}<styleSheet xmlns="urn:x"/>` }),
      tambah('Hasil'),
      isi('Hasil!A1', null, 'Judul'),
      {
        kind: 'setLook',
        sheet: 'Hasil',
        range: { top: 0, left: 0, bottom: 0, right: 0 },
        look: { bold: true, fill: '#1F4E79' },
      },
    );
    const fills = /<fills count="3">(.*)<\/fills>/.exec(parts['xl/styles.xml']!)?.[1] ?? '';
    expect(fills).toMatch(
      /^<fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/>/,
    );
    expect(parts['xl/styles.xml']).toMatch(/<xf [^>]*fontId="1" fillId="2"/);
    // Style 0, that of every other cell, keeps the first font and the first fill.
    expect(parts['xl/styles.xml']).toMatch(/<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/>/);
  });

  it('holds cells, looks, widths and frozen rows', async () => {
    const { parts, book } = await ubah(
      xlsxDariLembar('<sheetData/>', {
        'xl/styles.xml': `${XML}<styleSheet><fonts count="1"><font><i/><sz val="10"/><color theme="1"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>`,
      }),
      tambah('Hasil'),
      isi('Hasil!A1', null, 'Judul'),
      isi('Hasil!B2', null, 0.5),
      format('Hasil!B2', 'General', '0%'),
      {
        kind: 'setLook',
        sheet: 'Hasil',
        range: { top: 0, left: 0, bottom: 0, right: 1 },
        look: { bold: true, strike: true, color: '#ffffff', fill: '#1F4E79' },
      },
      {
        kind: 'setLook',
        sheet: 'Hasil',
        range: { top: 0, left: 0, bottom: 1, right: 0 },
        look: { bold: false, wrap: true, align: 'center' },
      },
      { kind: 'setColumnWidth', sheet: 'Hasil', col: 2, width: 12.5 },
      { kind: 'setColumnWidth', sheet: 'Hasil', col: 0, width: 999 },
      { kind: 'freezeRows', sheet: 'Hasil', rows: 2 },
    );
    const part = parts['xl/worksheets/sheet2.xml']!;
    expect(part).toContain(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
    );
    expect(part).toContain(
      '<cols><col min="1" max="1" width="255" customWidth="1"/><col min="3" max="3" width="12.5" customWidth="1"/></cols>',
    );
    expect(part).toContain(
      '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Judul</t></is></c><c r="B1" s="2"/></row><row r="2"><c r="A2" s="3"/><c r="B2" s="4"><v>0.5</v></c></row></sheetData>',
    );
    expect(parts['xl/styles.xml']).toContain(
      '<fonts count="3"><font><i/><sz val="10"/><color theme="1"/><name val="Arial"/></font>' +
        '<font><i/><strike/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>' +
        '<font><b/><i/><strike/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font></fonts>' +
        '<fills count="3"><fill/><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(parts['xl/styles.xml']).toContain('<alignment horizontal="center" vertical="top" wrapText="1"/>');
    expect(sel(book, 'Hasil!B2')?.text).toBe('50%');
  });

  it('comes back with its looks when its removal is taken back', async () => {
    const host = await openFileHost(buku(), 'uji.xlsx');
    await host.apply(
      rencana(tambah('Hasil'), isi('Hasil!A1', null, 'x'), {
        kind: 'setColumnWidth',
        sheet: 'Hasil',
        col: 0,
        width: 40,
      }),
    );
    const before = host.save();
    const undo = await host.apply(rencana(hapus('Hasil', satu('x')), tambah('Hasil'), isi('Hasil!A1', null, 'y')));
    expect(host.save()).not.toEqual(before);
    await host.apply(undo);
    expect(host.save()).toBe(before);
  });

  it.each(['Grafik', 'grafik'])('cannot be called %s as the chart sheet', async (name) => {
    expect((await tolakUbah(buku(), tambah(name))).alasan).toBe('nama-dipakai');
  });

  it.each([
    [
      'a look',
      { kind: 'setLook', sheet: 'Satu', range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } },
    ],
    ['a width', { kind: 'setColumnWidth', sheet: 'Satu', col: 0, width: 3 }],
    ['frozen rows', { kind: 'freezeRows', sheet: 'Satu', rows: 1 }],
  ] as [string, Edit][])('alone may get %s', async (_what, edit) => {
    expect((await tolakUbah(buku(), edit)).alasan).toBe('lain');
  });

  it.each([
    { kind: 'setLook', sheet: 'Baru', range: { top: 1, left: 0, bottom: 0, right: 0 }, look: {} },
    { kind: 'setLook', sheet: 'Baru', range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { fill: 'merah"/>' } },
    { kind: 'setColumnWidth', sheet: 'Baru', col: 0, width: NaN },
    { kind: 'freezeRows', sheet: 'Baru', rows: -1 },
    {
      kind: 'setLook',
      sheet: 'Baru',
      range: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
      look: { bold: true },
    },
  ] as Edit[])('takes no look beyond what Excel has: %j', async (edit) => {
    await tolakUbah(buku(), tambah('Baru'), edit);
  });

  it('is refused where the structure of the workbook is protected', async () => {
    const locked = buku({
      [WORKBOOK]: workbookXml(
        '<workbookProtection lockStructure="1"/><sheets><sheet name="Satu" sheetId="4" r:id="rId1"/></sheets>',
      ),
    });
    expect((await tolakUbah(locked, tambah('Baru'))).alasan).toBe('terlindungi');
    expect((await tolakUbah(locked, hapus('Satu', satu('a')))).alasan).toBe('terlindungi');
    expect(sel((await ubah(locked, isi('Satu!A1', 'a', 'b'))).book, 'Satu!A1')?.value).toBe('b');
  });

  it('follows the form of a strict file', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const bytes = buatXlsx({
      [WORKBOOK]: `${XML}<workbook xmlns="${main}"><sheets><sheet xmlns:rel="${strict}" name="Satu" sheetId="1" rel:id="rId1"/></sheets></workbook>`,
      [RELS]: relasi([['worksheet', 'worksheets/sheet1.xml']]).replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        strict,
      ),
      'xl/worksheets/sheet1.xml': lembar('a'),
    });
    const { parts, book } = await ubah(bytes, tambah('Dua'), isi('Dua!A1', null, 1));
    expect(parts[WORKBOOK]).toContain(`<sheet name="Dua" sheetId="2" xmlns:r="${strict}" r:id="rId2"/>`);
    expect(parts[RELS]).toContain(`Id="rId2" Type="${strict}/worksheet"`);
    expect(parts['xl/worksheets/sheet2.xml']).toContain(`<worksheet xmlns="${main}">`);
    expect(sel(book, 'Dua!A1')?.value).toBe(1);
  });
});

describe('a sheet of the file that is removed', () => {
  it('goes with its names, and what counts sheets counts anew', async () => {
    const { parts, book } = await ubah(buku(), hapus('Dua', satu('b')));
    expect(parts[WORKBOOK]).toBe(
      workbookXml(
        '<bookViews><workbookView activeTab="2" firstSheet="0"/></bookViews><sheets><sheet name="Satu" sheetId="4" r:id="rId1"/>' +
          '<sheet name="Grafik" sheetId="5" r:id="rId4"/><sheet name="Tiga" sheetId="6" r:id="rId3"/></sheets>' +
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">Tiga!$A$1</definedName></definedNames>',
      ),
    );
    expect(parts[RELS]).not.toContain('rId2');
    expect(Object.keys(parts)).not.toContain('xl/worksheets/sheet2.xml');
    expect(book.sheets.map(({ name }) => name)).toEqual(['Satu', 'Tiga']);
  });

  it('comes back in a file that was saved since, with what it held', async () => {
    const { diurungkan } = await ubah(buku(), hapus('Dua', satu('b')));
    expect(diurungkan.book.sheets.map(({ name }) => name)).toEqual(['Satu', 'Tiga', 'Dua']);
    expect(sel(diurungkan.book, 'Dua!A1')?.value).toBe('b');
  });

  it('may be replaced by one of the same name', async () => {
    const formula = lembarXml('<sheetData><row r="1"><c r="A1"><f>Dua!A1</f><v>1</v></c></row></sheetData>');
    const bytes = buku({ 'xl/worksheets/sheet1.xml': formula });
    const { book } = await ubah(bytes, hapus('Dua', satu('b')), tambah('Dua'), isi('Dua!A1', null, 'baru'));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Satu', 'Tiga', 'Dua']);
    expect(sel(book, 'Dua!A1')?.value).toBe('baru');
  });

  it('keeps drawings, tables and comments from being lost', async () => {
    const bytes = buku({ 'xl/worksheets/_rels/sheet2.xml.rels': relasi([['drawing', '../drawings/drawing1.xml']]) });
    expect((await tolakUbah(bytes, hapus('Dua', satu('b')))).kalimat).toContain('gambar');
  });

  it.each([
    [
      'a formula',
      {
        'xl/worksheets/sheet3.xml': lembarXml(
          '<sheetData><row r="1"><c r="A1"><f>SUM(dua!A1)</f></c></row></sheetData>',
        ),
      },
    ],
    [
      'a quoted name',
      {
        'xl/worksheets/sheet1.xml': lembarXml(
          '<sheetData/><hyperlinks><hyperlink ref="A1" location="&apos;Dua&apos;!A1"/></hyperlinks>',
        ),
      },
    ],
    ['a chart', { 'xl/charts/chart1.xml': '<c:f xmlns:c="u">Dua!$A$1</c:f>' }],
    ['a pivot table', { 'xl/pivotCache/p1.xml': '<worksheetSource ref="A1:B2" sheet="Dua"/>' }],
  ])('stays where %s speaks of it', async (_what, parts) => {
    expect((await tolakUbah(buku(parts), hapus('Dua', satu('b')))).kalimat).toContain('dirujuk');
  });

  it('stays where no other is visible', async () => {
    const bytes = xlsxDariGrid([
      { name: 'Satu', rows: [[1]] },
      { name: 'Dua', rows: [[2]], hidden: true },
    ]);
    expect((await tolakUbah(bytes, hapus('Satu', satu(1)))).kalimat).toContain('satu-satunya');
    const { book } = await ubah(bytes, hapus('Satu', satu(1)), tambah('Tiga'), isi('Tiga!A1', null, rumus('Dua!A1')));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Dua', 'Tiga']);
  });
});
