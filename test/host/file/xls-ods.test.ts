import { strToU8, zipSync } from 'fflate';
import { readOds, readXls } from 'hucre';
import { readWorkbookBytes } from '../../../src/host/file/read';
import { excelFormula } from '../../../src/host/file/ods-formula';
import { aliranXls, f64, teks, u16, u32, wadahOle, type Rekaman } from '../../bantu/xls';

const at = (row: number, col: number, style = 0): number[] => [...u16(row), ...u16(col), ...u16(style)];
const xf = (format: number): Rekaman => [0xe0, [...u16(0), ...u16(format), ...new Array<number>(16).fill(0)]];

describe('.xls', () => {
  const sst: readonly Rekaman[] = [
    // Two texts; the second is cut by CONTINUE in the middle and goes on in narrow letters.
    [0xfc, [...u32(2), ...u32(2), ...teks('Indikator'), ...u16(6), 1, ...u16(0x53), ...u16(0x61)]],
    [0x3c, [0, 0x74, 0x75, 0x61, 0x6e]],
  ];
  const globals: readonly Rekaman[] = [[0x41e, [...u16(170), ...teks('0.0%')]], xf(0), xf(170), xf(14), ...sst];
  const records: readonly Rekaman[] = [
    [0x7d, [...u16(2), ...u16(3), ...u16(0), ...u16(0), ...u16(1), ...u16(0)]],
    [0x208, [...u16(4), ...u16(0), ...u16(1), ...u16(0), ...u32(0), ...u16(0x20), ...u16(0)]],
    [0x12, u16(1)],
    [0xfd, [...at(0, 0), ...u32(0)]],
    [0xfd, [...at(0, 1), ...u32(1)]],
    [0x203, [...at(1, 0, 1), ...f64(0.0796)]],
    [0x27e, [...at(1, 1), ...u32(((12345 << 2) | 3) >>> 0)]],
    [0xbd, [...u16(1), ...u16(2), ...u16(0), ...u32((7 << 2) | 2), ...u16(2), ...u32((45000 << 2) | 2), ...u16(3)]],
    [0x205, [...at(2, 0), 23, 1]],
    [0x205, [...at(2, 1), 1, 0]],
    [0x204, [...at(2, 2), ...teks('lama')]],
    [0x06, [...at(3, 0), ...f64(5), ...u16(0), ...u32(0), ...u16(0)]],
    [0x06, [...at(3, 1), 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...u16(0), ...u32(0), ...u16(0)]],
    [0x4bc, [0, 0]],
    [0x207, teks('SELESAI')],
    [0x06, [...at(3, 2), 2, 0, 7, 0, 0, 0, 0xff, 0xff, ...u16(0), ...u32(0), ...u16(0)]],
    // A chart on the sheet is a stream of its own; what follows still belongs to the sheet.
    [0x809, [...u16(0x600), ...u16(0x20)]],
    [0x203, [...at(9, 9), ...f64(99)]],
    [0x0a, []],
    [0xe5, [...u16(1), ...u16(0), ...u16(1), ...u16(0), ...u16(0)]],
  ];
  const file = wadahOle({
    Workbook: aliranXls(globals, [
      { name: 'Capaian', records },
      { name: 'Lama', state: 1, records: [] },
    ]),
  });

  it('reads values, formats, hidden parts, merges and protection', async () => {
    const book = await readWorkbookBytes(file, 'lama.xls');
    const [sheet, lama] = book.sheets;
    const texts = sheet!.rows.map((row) => row?.map((cell) => cell?.text));
    expect(texts).toEqual([
      ['Indikator', 'Satuan'],
      ['8,0%', '123,45', '7', '15/03/2023'],
      ['#REF!', 'TRUE', 'lama'],
      ['5', 'SELESAI', '#DIV/0!'],
    ]);
    expect(sheet!.rows[1]![0]).toEqual({ value: 0.0796, text: '8,0%', numberFormat: '0.0%' });
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect([...sheet!.hiddenColumns]).toEqual([2, 3]);
    expect([...sheet!.hiddenRows]).toEqual([4]);
    expect(sheet!.isProtected).toBe(true);
    expect([lama!.name, lama!.visibility]).toEqual(['Lama', 'hidden']);
    expect(book.catatan).toHaveLength(1);
    expect(book.catatan[0]).toContain('.xls');
  });

  it('agrees with hucre on the values', async () => {
    const other = await readXls(file);
    const sheet = (await readWorkbookBytes(file, 'lama.xls')).sheets[0]!;
    expect(other.sheets[0]!.rows[0]).toEqual(sheet.rows[0]!.map((cell) => cell!.value));
    expect(other.sheets[0]!.rows[1]!.slice(0, 3)).toEqual(sheet.rows[1]!.slice(0, 3).map((cell) => cell!.value));
  });

  it('reads an .xls that is named .xlsx, and says when Excel is too old', async () => {
    expect((await readWorkbookBytes(file, 'lama.xlsx')).sheets).toHaveLength(2);
    const old = Uint8Array.from([0x09, 0x08, 4, 0, 0x00, 0x05, 0x05, 0]);
    await expect(readWorkbookBytes(wadahOle({ Book: old }), 'tua.xls')).rejects.toMatchObject({
      kalimat: expect.stringContaining('Excel 95') as string,
    });
  });

  it('moves dates from the 1904 system', async () => {
    const stream = aliranXls(
      [[0x22, u16(1)], ...globals],
      [{ name: 'a', records: [[0x203, [...at(0, 0, 2), ...f64(44562)]]] }],
    );
    const book = await readWorkbookBytes(wadahOle({ Workbook: stream }), 'mac.xls');
    expect(book.sheets[0]!.rows[0]![0]).toMatchObject({ value: 46024, text: '02/01/2026' });
  });
});

describe('.ods', () => {
  const ods = (tables: string, styles = ''): Uint8Array =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles>` +
          `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
      ),
    });
  const num = (kind: string, value: number, text: string): string =>
    `<table:table-cell office:value-type="${kind}" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`;

  it('reads values with the formats that their texts show', async () => {
    const row =
      num('percentage', 0.0796, '7,96%') +
      num('float', 1234.5, '1.234,50') +
      num('float', 3.79, '3,79') +
      num('currency', 1500, 'Rp1.500') +
      num('float', 0, '#DIV/0!') +
      '<table:table-cell office:value-type="date" office:date-value="2026-01-01"><text:p>1 Januari 2026</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="time" office:time-value="PT14H11M00S"><text:p>14:11</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
      '<table:table-cell table:formula="of:=[.A1]/[.B1]" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>';
    const book = await readWorkbookBytes(
      ods(`<table:table table:name="Capaian"><table:table-row>${row}</table:table-row></table:table>`),
      'a.ods',
    );
    const cells = book.sheets[0]!.rows[0]!;
    expect(cells.map((cell) => [cell?.value, cell?.numberFormat])).toEqual([
      [0.0796, '0.00%'],
      [1234.5, '#,##0.00'],
      [3.79, 'General'],
      [1500, '"Rp"#,##0'],
      ['#DIV/0!', 'General'],
      [46023, 'dd/mm/yyyy'],
      [(14 + 11 / 60) / 24, '[h]:mm:ss'],
      [true, 'General'],
      [2, 'General'],
    ]);
    expect(cells[8]!.formula).toBe('A1/B1');
    expect(book.catatan).toHaveLength(1);
    expect(book.catatan[0]).toContain('.ods');
  });

  it('reads texts, merges, hidden parts, repeated cells and rows in groups; notes and drawings are no text', async () => {
    const text = (inside: string, more = ''): string =>
      `<table:table-cell office:value-type="string"${more}>${inside}</table:table-cell>`;
    const table =
      '<table:table-column/><table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>' +
      '<table:table-header-rows><table:table-row>' +
      text(
        '<office:annotation><text:p>catatan</text:p></office:annotation><text:p>Sasaran<text:s text:c="2"/><text:span>Program</text:span></text:p><text:p>dua<text:line-break/>tiga</text:p>',
        ' table:number-columns-spanned="2"',
      ) +
      '<table:covered-table-cell/><table:table-cell table:style-name="ce1" table:number-columns-repeated="16381"/></table:table-row></table:table-header-rows>' +
      '<table:table-row-group><table:table-row table:visibility="collapse" table:number-rows-repeated="2">' +
      text('<text:p>x</text:p>', ' table:number-columns-repeated="2"') +
      '</table:table-row></table:table-row-group>' +
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>';
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const bytes = ods(
      `<table:table table:name="Capaian" table:protected="true">${table}</table:table><table:table table:name="Lama" table:style-name="ta2"/>`,
      styles,
    );
    const book = await readWorkbookBytes(bytes, 'a.ods');
    const [sheet, lama] = book.sheets;
    expect(sheet!.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([
      ['Sasaran  Program\ndua\ntiga'],
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect([...sheet!.hiddenRows]).toEqual([1, 2]);
    expect([...sheet!.hiddenColumns]).toEqual([1, 2]);
    expect(sheet!.isProtected).toBe(true);
    expect([lama!.name, lama!.visibility]).toEqual(['Lama', 'hidden']);
  });

  it('agrees with hucre on a plain sheet', async () => {
    const bytes = ods(
      `<table:table table:name="a"><table:table-row>${num('float', 1.5, '1,5')}${num('percentage', 0.5, '50%')}</table:table-row></table:table>`,
    );
    const other = await readOds(bytes);
    expect(other.sheets[0]!.rows[0]).toEqual([1.5, 0.5]);
    expect((await readWorkbookBytes(bytes, 'a.ods')).sheets[0]!.rows[0]!.map((cell) => cell!.value)).toEqual([
      1.5, 0.5,
    ]);
  });

  it('refuses a row that repeats its cells without end', async () => {
    const row = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`;
    await expect(
      readWorkbookBytes(ods(`<table:table table:name="a">${row}</table:table>`), 'a.ods'),
    ).rejects.toMatchObject({
      kalimat: expect.stringContaining('melampaui ukuran') as string,
    });
  });

  it.each([
    ["of:=[.E11]/[$'Lembar A'.$D$11]*100", "E11/'Lembar A'!$D$11*100"],
    ['of:=SUM([.A1:.B3];2)', 'SUM(A1:B3,2)'],
    ['of:=IF([.A1]="a;[b]";1;0)', 'IF(A1="a;[b]",1,0)'],
    ['of:=SUM([$Pagu.A1:$Pagu.A9])', 'SUM(Pagu!A1:A9)'],
    ['oooc:=[.#REF!]', '#REF!'],
    ['=1+1', '1+1'],
  ])('%s is %s', (stored, expected) => {
    expect(excelFormula(stored)).toBe(expected);
  });
});
