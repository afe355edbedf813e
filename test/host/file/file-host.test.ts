import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { packedEntries } from '../../../src/host/file/zip';
import {
  buatXlsx,
  bukuKerja,
  lembarXml,
  relasi,
  teksBersama,
  XML,
  xlsxDariGrid,
  xlsxDariLembar,
} from '../../bantu/xlsx';
import { bagian, format, isi, rencana, rumus, sel, tolakUbah, ubah } from '../../bantu/ubah';

const SHEET = 'xl/worksheets/sheet1.xml';
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('a part that is changed', () => {
  /** Everything that a patch must leave alone, before, between and behind the cells that it changes. */
  const before =
    '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:D3"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="2" width="9.5" customWidth="1"/></cols>';
  const row1 =
    '<row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" t="s"><v>0</v></c><!-- <c r="B1"/> > -->' +
    '<c r="C1" t="inlineStr"><is><r><rPr><b/></rPr><t>tebal </t></r><r><t>biasa</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c></row>';
  const row3 = '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f><![CDATA[A3<2]]></f><v>1</v></c><?ext a="<c>"?></row>';
  const after =
    '<conditionalFormatting sqref="B2"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="C2"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
    '<legacyDrawing r:id="rId7"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst>';
  const cellB2 =
    '<c r="B2" s="0" ph="1" vm="3" t="s"><v>1</v><extLst><ext uri="{1}"><x:d xmlns:x="u"/></ext></extLst></c>';
  const row2 = (cells: string): string => `<row r="2" spans="1:4">${cells}</row>`;
  const sheet = (rows: string): string =>
    `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" a:unknown="1" xmlns:a="urn:a">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  const rows = (second: string): string => row1 + second + row3;
  const file = (text: string): Uint8Array =>
    xlsxDariLembar('', { [SHEET]: text, 'xl/sharedStrings.xml': teksBersama(['<t>satu</t>', '<t>dua</t>']) });
  const original = sheet(rows(row2(`<c r="A2"/>${cellB2}<c r="C2" t="b"><v>1</v></c>`)));

  it('keeps every other sign, in the cell too', async () => {
    const { parts } = await ubah(file(original), isi('B2', 'dua', 12.5));
    const written = '<c r="B2" s="0" ph="1"><v>12.5</v><extLst><ext uri="{1}"><x:d xmlns:x="u"/></ext></extLst></c>';
    expect(parts[SHEET]).toBe(original.replace(cellB2, written));
  });

  it.each([
    ['a text', 'tiga & <empat>', '<c r="C2" t="inlineStr"><is><t>tiga &amp; &lt;empat&gt;</t></is></c>'],
    ['a text with blanks', ' a  b', '<c r="C2" t="inlineStr"><is><t xml:space="preserve"> a  b</t></is></c>'],
    ['signs that XML cannot hold', 'a\u0007\ud800', '<c r="C2" t="inlineStr"><is><t>a_x0007__xD800_</t></is></c>'],
    ['what only looks so', '_x0007_', '<c r="C2" t="inlineStr"><is><t>_x005F_x0007_</t></is></c>'],
    ['false', false, '<c r="C2" t="b"><v>0</v></c>'],
    ['an error', '#DIV/0!', '<c r="C2" t="e"><v>#DIV/0!</v></c>'],
    ['nothing', null, '<c r="C2"/>'],
    ['a formula', rumus('IF(A3<2,"a","b")'), '<c r="C2"><f>IF(A3&lt;2,&quot;a&quot;,&quot;b&quot;)</f></c>'],
    ['a small number', 1e-7, '<c r="C2"><v>1e-7</v></c>'],
  ])('writes %s', async (_what, after, written) => {
    const { parts, diurungkan } = await ubah(file(original), isi('C2', true, after));
    expect(parts[SHEET]).toBe(original.replace('<c r="C2" t="b"><v>1</v></c>', written));
    expect(diurungkan.book.sheets[0]!.rows).toEqual(
      (await readWorkbookBytes(file(original), 'a.xlsx')).sheets[0]!.rows,
    );
  });

  it('adds cells and rows where they belong, and widens what counts them', async () => {
    const { parts } = await ubah(file(original), isi('B1', null, 1), isi('F2', null, 2), isi('A9', null, 3));
    const expected = original
      .replace('<c r="C1"', '<c r="B1"><v>1</v></c><c r="C1"')
      .replace('<row r="2" spans="1:4">', '<row r="2" spans="1:6">')
      .replace('<c r="C2" t="b"><v>1</v></c>', '<c r="C2" t="b"><v>1</v></c><c r="F2"><v>2</v></c>')
      .replace('</sheetData>', '<row r="9"><c r="A9"><v>3</v></c></row></sheetData>')
      .replace('ref="A1:D3"', 'ref="A1:F9"');
    expect(parts[SHEET]).toBe(expected);
  });

  it('changes nothing where the plan leaves nothing', async () => {
    const host = await openFileHost(file(original), 'a.xlsx');
    await host.apply(rencana(isi('B2', 'dua', 5), isi('B2', 5, 'dua'), isi('Z9', null, 1), isi('Z9', 1, null)));
    expect(host.save()).toEqual(file(original));
  });
});

describe('sheets as other programs write them', () => {
  it('have a prefix before every name', async () => {
    const text = `${XML}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = xlsxDariLembar('', { [SHEET]: text });
    const { parts, book } = await ubah(bytes, isi('A1', 'a', 'b'), isi('B1', null, rumus('A1')), isi('A2', null, 3));
    expect(parts[SHEET]).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData>',
    );
    expect(sel(book, 'A1')?.value).toBe('b');
  });

  it('have rows and cells without addresses, and empty ones', async () => {
    const bytes = xlsxDariLembar(data('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row r="7"/>'));
    const { book } = await ubah(
      bytes,
      isi('B1', null, 2),
      isi('C1', 3, 30),
      isi('B2', null, 4),
      isi('A5', null, 5),
      isi('A7', null, 7),
    );
    expect(['A1', 'B1', 'C1', 'B2', 'A5', 'A7'].map((a1) => sel(book, a1)?.value)).toEqual([1, 2, 30, 4, 5, 7]);
  });

  it('have no cells at all', async () => {
    const { parts, book } = await ubah(xlsxDariLembar('<sheetData/>'), isi('B2', null, 'isi'));
    expect(parts[SHEET]).toContain(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>isi</t></is></c></row></sheetData>',
    );
    expect(sel(book, 'B2')?.value).toBe('isi');
  });

  it('keep the mark of UTF-8', async () => {
    const text = `\ufeff${lembarXml(data('<row r="1"><c r="A1"><v>1</v></c></row>'))}`;
    const { bytes } = await ubah(xlsxDariLembar('', { [SHEET]: text }), isi('A1', 1, 2));
    expect([...unzipSync(bytes)[SHEET]!.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x3c]);
  });

  it('are refused in another encoding', async () => {
    const text = lembarXml(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const refusal = await tolakUbah(xlsxDariLembar('', { [SHEET]: wide }), isi('A1', 1, 2));
    expect(refusal.alasan).toBe('lain');
  });

  it('have a cell twice: the last one counts', async () => {
    const bytes = xlsxDariLembar(
      data('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    );
    const { book, diurungkan } = await ubah(bytes, isi('A1', 2, 3));
    expect([sel(book, 'A1')?.value, sel(diurungkan.book, 'A1')?.value]).toEqual([3, 2]);
  });
});

describe('real workbooks', () => {
  it.each(['bbspjikkp-2024', 'bpipi-2023', 'bpsdmi-2023', 'arah-contoh'])(
    '%s: parts that no edit names keep their compressed bytes and their order',
    async (nama) => {
      const bytes = new Uint8Array(readFileSync(`test/fixtures/${nama}/${nama}.xlsx`));
      const host = await openFileHost(bytes, 'uji.xlsx');
      const { sheets } = await host.read();
      const sheet = sheets[1]!.name;
      await host.apply(
        rencana({
          kind: 'setContent',
          sel: { sheet, row: 200, col: 30 },
          before: { value: null },
          after: { value: 'uji' },
        }),
      );
      const packed = (of: Uint8Array): Map<string, string> =>
        new Map(packedEntries(of).map((entry) => [entry.name, Buffer.from(entry.packed).toString('base64')]));
      const [lama, baru] = [packed(bytes), packed(host.save())];
      expect([...baru.keys()]).toEqual([...lama.keys()]);
      const touched = [...baru].filter(([name, content]) => lama.get(name) !== content).map(([name]) => name);
      const formulas = sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.formula !== undefined)));
      expect(touched.filter((name) => name !== 'xl/workbook.xml')).toEqual([
        expect.stringMatching(/worksheets\/sheet\d+\.xml$/),
      ]);
      expect(touched.includes('xl/workbook.xml')).toBe(formulas);
      expect((await readWorkbookBytes(host.save(), 'a.xlsx')).sheets).toEqual((await host.read()).sheets);
    },
  );
});

describe('what cannot be changed', () => {
  const bytes = xlsxDariGrid([{ name: 'Lembar1', rows: [['a', 1]] }]);

  it.each([
    ['a number without end', Infinity],
    ['no number', NaN],
    ['a text beyond the limit', 'x'.repeat(32_768)],
    ['an empty formula', rumus('=')],
    ['a formula that XML cannot hold', rumus('"\u0001"')],
    ['a formula beyond the limit', rumus(`"${'x'.repeat(8191)}"`)],
  ])('contents: %s', async (_what, after) => {
    const refusal = await tolakUbah(bytes, isi('B1', 1, after));
    expect(refusal.sel).toEqual({ sheet: 'Lembar1', row: 0, col: 1 });
    expect(refusal.kalimat).toContain('Lembar1!B1');
  });

  it.each(['', '"abc', '[abc', '0;0;0;0;0;0', `0"${'x'.repeat(255)}"`])('formats: %s', async (code) => {
    expect((await tolakUbah(bytes, format('B1', 'General', code))).alasan).toBe('lain');
  });

  it.each([
    [-1, 0],
    [1_048_576, 0],
    [0, 16_384],
    [0.5, 0],
  ])('places outside of a sheet: %d, %d', async (row, col) => {
    const edit = {
      kind: 'setContent',
      sel: { sheet: 'Lembar1', row, col },
      before: { value: null },
      after: { value: 1 },
    } as const;
    expect((await tolakUbah(bytes, edit)).alasan).toBe('lain');
  });

  it('signed files', async () => {
    const parts = { '_xmlsignatures/sig1.xml': '<Signature/>' };
    const signed = xlsxDariLembar(data('<row r="1"><c r="A1"><v>1</v></c></row>'), parts);
    const refusal = await tolakUbah(signed, isi('A1', 1, 2));
    expect(refusal.alasan).toBe('hanya-baca');
    expect(refusal.kalimat).toContain('tanda tangan');
    expect((await openFileHost(signed, 'uji.xlsx')).hanyaBaca).toBe(refusal.kalimat);
  });

  it('files that are no .xlsx', async () => {
    const ods = buatXlsx({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="A"/></office:spreadsheet></office:body></office:document-content>`,
    });
    const host = await openFileHost(ods, 'pagu.ods');
    await expect(host.apply(rencana())).rejects.toMatchObject({
      alasan: 'hanya-baca',
      kalimat: expect.stringMatching(/^Berkas pagu\.ods hanya dapat dibaca.*, tidak ada yang diubah; .*\.$/) as string,
    });
    expect(host.save()).toBe(ods);
  });

  it('damaged files are refused when they are opened', async () => {
    await expect(openFileHost(bytes.subarray(0, 100), 'a.xlsx')).rejects.toMatchObject({ name: 'BerkasDitolak' });
  });
});

describe('rows that a filter hides', () => {
  const rows = data(
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"><c r="A3"><v>3</v></c></row>',
  );
  const criteria = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';

  it('are those inside of a filter with criteria', async () => {
    const bytes = xlsxDariLembar(`${rows}<autoFilter ref="A1:A2">${criteria}</autoFilter>`);
    expect((await tolakUbah(bytes, isi('A2', 2, 5))).alasan).toBe('tersaring');
    expect((await tolakUbah(bytes, format('A2', 'General', '0'))).alasan).toBe('tersaring');
    expect(sel((await ubah(bytes, isi('A3', 3, 5))).book, 'A3')?.value).toBe(5);
  });

  it('are not those that a person hid, though a filter without criteria covers them', async () => {
    const bytes = xlsxDariLembar(`${rows}<autoFilter ref="A1:A3"/>`);
    expect(sel((await ubah(bytes, isi('A2', 2, 5))).book, 'A2')?.value).toBe(5);
  });

  it('are known in Excel tables too, whose column names stay', async () => {
    const bytes = xlsxDariLembar(`${rows}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relasi([['table', '../tables/table1.xml']]),
      'xl/tables/table1.xml': `${XML}<table ref="A1:A2" name="T" displayName="T"><autoFilter ref="A1:A2">${criteria}</autoFilter></table>`,
    });
    expect((await tolakUbah(bytes, isi('A2', 2, 5))).alasan).toBe('tersaring');
    const refusal = await tolakUbah(bytes, isi('A1', 1, 5));
    expect(refusal.kalimat).toContain('nama kolom');
    expect(sel((await ubah(bytes, format('A1', 'General', '0.0'))).book, 'A1')?.text).toBe('1,0');
  });
});

describe('a caller that asked protection and filters itself', () => {
  const bytes = xlsxDariLembar(
    data(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>',
    ) +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter><mergeCells><mergeCell ref="B2:C2"/></mergeCells>',
  );

  it('is not refused for them again, but for all else', async () => {
    expect((await tolakUbah(bytes, isi('A1', 1, 5))).alasan).toBe('terlindungi');
    const host = await openFileHost(bytes, 'uji.xlsx', { isChecked: true });
    const undo = await host.apply(rencana(isi('A1', 1, 5), isi('A2', 2, 6)));
    expect([sel(await host.read(), 'A1')?.value, sel(await host.read(), 'A2')?.value]).toEqual([5, 6]);
    expect((await host.read()).sheets[0]?.isProtected).toBe(true);
    await expect(host.apply(rencana(isi('C2', null, 1)))).rejects.toMatchObject({ alasan: 'gabungan' });
    await expect(host.apply(rencana(isi('A1', 1, 2)))).rejects.toMatchObject({ alasan: 'berubah' });
    await host.apply(undo);
    expect(host.save()).toBe(bytes);
  });
});

describe('dates of the 1904 system', () => {
  const bytes = buatXlsx({
    'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>'),
    'xl/_rels/workbook.xml.rels': relasi([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    [SHEET]: lembarXml(data('<row r="1"><c r="A1" s="1"><v>44562</v></c><c r="B1"><v>3</v></c></row>')),
  });

  it('are counted from their own first day in the file', async () => {
    const { parts, book } = await ubah(
      bytes,
      isi('A1', 46024, 46025),
      isi('C1', null, 46023),
      format('C1', 'General', 'dd/mm/yyyy'),
      isi('B1', 3, 4),
    );
    expect(bagian(bytes)[SHEET]).toContain('<v>44562</v>');
    expect(parts[SHEET]).toContain('<v>44563</v>');
    expect(parts[SHEET]).toContain('<v>44561</v>');
    expect(sel(book, 'A1')?.value).toBe(46025);
    expect(sel(book, 'C1')).toEqual({ value: 46023, text: '01/01/2026', numberFormat: 'dd/mm/yyyy' });
    expect(sel(book, 'B1')?.value).toBe(4);
  });
});
