/** Validations, conditional formats and names, written into a file and taken back. */
import { readXlsx } from 'hucre';
import type { SheetObject, ValidationRule } from '../../../src/core/workbook/plan';
import { openFileHost } from '../../../src/host/file/file-host';
import { cabutBenda, formatBersyarat, nama, rentang, tambahBenda, validasi } from '../../bantu/benda';
import { bagian, isi, rencana, tolakUbah, ubah } from '../../bantu/ubah';
import { bukuKerja, xlsxDariGrid, xlsxDariLembar, XML } from '../../bantu/xlsx';

const LEMBAR_XML = 'xl/worksheets/sheet1.xml';
const DATA = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const polos = (): Uint8Array => xlsxDariLembar(DATA);

/** The inside of a part's `<name ...>...</name>`, tags included. */
function potongan(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*</${name}>`, 's').exec(xml)?.[0] ?? '';
}

describe('a validation', () => {
  const tulis = async (rule: ValidationRule, inside = DATA): Promise<string> => {
    const { parts, book, diurungkan } = await ubah(xlsxDariLembar(inside), tambahBenda(validasi('B2:B9', rule)));
    expect(book.sheets[0]?.validations).toContainEqual(rentang('B2:B9'));
    expect(diurungkan.book.sheets[0]?.validations).not.toContainEqual(rentang('B2:B9'));
    return potongan(parts[LEMBAR_XML]!, 'dataValidations');
  };
  const FLAGS = 'allowBlank="1" showInputMessage="1" showErrorMessage="1"';

  it.each([
    [
      { type: 'list', items: ['Ya', 'R&D "x"'] },
      ' type="list"',
      '<formula1>&quot;Ya,R&amp;D &quot;&quot;x&quot;&quot;&quot;</formula1>',
    ],
    [
      { type: 'listOf', formula: "='Kamus & X'!$B$4:$B$9" },
      ' type="list"',
      "<formula1>'Kamus &amp; X'!$B$4:$B$9</formula1>",
    ],
    [{ type: 'decimal', min: 0, max: 1.5 }, ' type="decimal"', '<formula1>0</formula1><formula2>1.5</formula2>'],
    [{ type: 'whole', min: 1, max: null }, ' type="whole" operator="greaterThanOrEqual"', '<formula1>1</formula1>'],
    [{ type: 'decimal', min: null, max: -3 }, ' type="decimal" operator="lessThanOrEqual"', '<formula1>-3</formula1>'],
    [{ type: 'date', min: 45000, max: 45365 }, ' type="date"', '<formula1>45000</formula1><formula2>45365</formula2>'],
    [{ type: 'custom', formula: 'B2<>""' }, ' type="custom"', '<formula1>B2&lt;&gt;&quot;&quot;</formula1>'],
  ] as [ValidationRule, string, string][])('of the rule %j', async (rule, type, formulas) => {
    expect(await tulis(rule)).toBe(
      `<dataValidations count="1"><dataValidation${type} ${FLAGS} sqref="B2:B9">${formulas}</dataValidation></dataValidations>`,
    );
  });

  it('says what it says, with line breaks that XML keeps', async () => {
    const rule: ValidationRule = {
      type: 'whole',
      min: 0,
      max: 9,
      prompt: { title: 'Isi', text: 'satu\r\ndua' },
      alert: { style: 'warning', title: '<!>', text: '"a" & b' },
    };
    expect(await tulis(rule)).toContain(
      `errorStyle="warning" ${FLAGS} errorTitle="&lt;!&gt;" error="&quot;a&quot; &amp; b" promptTitle="Isi" prompt="satu_x000a_dua" sqref`,
    );
  });

  it('stands beside those of the sheet, whose text stays', async () => {
    const own = '<dataValidation type="list" sqref="D1:D3 E5" xr:uid="{1}"><formula1>"a,b"</formula1></dataValidation>';
    const written = await tulis(
      { type: 'whole', min: 1, max: 2 },
      `${DATA}<dataValidations disablePrompts="1" count="1" xmlns:xr="u">${own}</dataValidations><pageMargins left="1"/>`,
    );
    expect(written).toContain(
      `<dataValidations disablePrompts="1" count="2" xmlns:xr="u">${own}<dataValidation type="whole"`,
    );
  });

  it('counts dates as its file does', async () => {
    const bytes = xlsxDariLembar(DATA, {
      'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr date1904="1"/>'),
    });
    const { parts } = await ubah(bytes, tambahBenda(validasi('B2', { type: 'date', min: 45000, max: 45365 })));
    // 45000 - 1462 = 43538, 45365 - 1462 = 43903
    expect(parts[LEMBAR_XML]).toContain('<formula1>43538</formula1><formula2>43903</formula2>');
  });

  it('is refused where one stands already, in an extension too', async () => {
    const x14 =
      '<extLst><ext uri="u" xmlns:x14="a" xmlns:xm="b"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Z!$A$1</xm:f></x14:formula1><xm:sqref>C5 B9:B10</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const rule: ValidationRule = { type: 'whole', min: 1, max: 2 };
    expect((await tolakUbah(xlsxDariLembar(DATA + x14), tambahBenda(validasi('B2:B9', rule)))).alasan).toBe('terisi');
    const { parts } = await ubah(xlsxDariLembar(DATA + x14), tambahBenda(validasi('B2:B8', rule)));
    expect(parts[LEMBAR_XML]).toContain(x14);
  });

  it('is found where another program has written it in its own way', async () => {
    const object = validasi('B2:B9', {
      type: 'listOf',
      formula: "'Kamus'!$A$1:$A$5",
      prompt: { title: 'P', text: 'a\nb' },
    });
    const plain =
      '<dataValidations count="2"><dataValidation type="list" operator="between" errorStyle="stop" prompt="a&#10;b" promptTitle="P" sqref="B2:B9"><formula1>Kamus!$A$1:$A$5</formula1><formula2>0</formula2></dataValidation><dataValidation sqref="Z1"/></dataValidations>';
    const { parts } = await ubah(xlsxDariLembar(DATA + plain), cabutBenda(object));
    expect(parts[LEMBAR_XML]).toContain(
      `${DATA}<dataValidations count="1"><dataValidation sqref="Z1"/></dataValidations>`,
    );
    const moved =
      '<extLst><ext uri="u" xmlns:x14="a" xmlns:xm="b"><x14:dataValidations count="1"><x14:dataValidation type="list" promptTitle="P" prompt="a_x000a_b"><x14:formula1><xm:f>Kamus!$A$1:$A$5</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const emptied = await ubah(xlsxDariLembar(DATA + moved), cabutBenda(object));
    expect(emptied.parts[LEMBAR_XML]).not.toContain('extLst');
  });

  it('is found where a program has lost the quotes inside its list', async () => {
    const object = validasi('B2:B9', { type: 'list', items: ['Ya', 'R "x"'] });
    const inside = `${DATA}<dataValidations><dataValidation type="list" sqref="B2:B9"><formula1>"Ya,R "x""</formula1></dataValidation></dataValidations>`;
    const { parts } = await ubah(xlsxDariLembar(inside), cabutBenda(object));
    expect(parts[LEMBAR_XML]).not.toContain('dataValidation');
  });

  it.each([
    ['another range', 'type="whole" sqref="B2:B8"', '<formula1>1</formula1><formula2>2</formula2>'],
    ['more ranges', 'type="whole" sqref="B2:B9 C1"', '<formula1>1</formula1><formula2>2</formula2>'],
    ['other bounds', 'type="whole" sqref="B2:B9"', '<formula1>1</formula1><formula2>3</formula2>'],
    ['another kind', 'type="decimal" sqref="B2:B9"', '<formula1>1</formula1><formula2>2</formula2>'],
    [
      'another operator',
      'type="whole" operator="notBetween" sqref="B2:B9"',
      '<formula1>1</formula1><formula2>2</formula2>',
    ],
    ['another message', 'type="whole" prompt="x" sqref="B2:B9"', '<formula1>1</formula1><formula2>2</formula2>'],
  ])('of %s is not the one of the plan', async (_what, attributes, formulas) => {
    const inside = `${DATA}<dataValidations><dataValidation ${attributes}>${formulas}</dataValidation></dataValidations>`;
    const refusal = await tolakUbah(
      xlsxDariLembar(inside),
      cabutBenda(validasi('B2:B9', { type: 'whole', min: 1, max: 2 })),
    );
    expect(refusal.alasan).toBe('berubah');
    expect(refusal.kalimat).toContain('Lembar1!B2:B9');
  });

  it('of the file that is taken away and put back is the one of the file', async () => {
    const own =
      '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B9"><formula1>1</formula1><formula2>2</formula2></dataValidation></dataValidations>';
    const bytes = xlsxDariLembar(DATA + own);
    const object = validasi('B2:B9', { type: 'whole', min: 1, max: 2 });
    const host = await openFileHost(bytes, 'uji.xlsx');
    await host.apply(rencana(cabutBenda(object)));
    expect(bagian(host.save())[LEMBAR_XML]).not.toContain('dataValidation');
    await host.apply(rencana(isi('C1', null, 5)));
    await host.apply(rencana(tambahBenda(object), isi('C1', 5, null)));
    expect(host.save()).toBe(bytes);
  });
});

describe('a conditional format', () => {
  const merah = formatBersyarat('A2:C9', {
    type: 'expression',
    formula: '$C2<$B2',
    look: { fill: '#fde9d9', color: '#9C0006', bold: true },
  });
  const ikon = formatBersyarat('C2:C9', { type: 'icons', set: '3Symbols2', low: 75.5, high: 100 });

  it('has its look in the styles and comes after those of the sheet', async () => {
    const bytes = xlsxDariLembar(
      `${DATA}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1</formula></cfRule></conditionalFormatting><hyperlinks/>`,
      {
        'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><i/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`,
      },
    );
    const { parts, book, diurungkan } = await ubah(bytes, tambahBenda(merah), tambahBenda(ikon));
    expect(parts[LEMBAR_XML]).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="A2:C9"><cfRule type="expression" dxfId="1" priority="8"><formula>$C2&lt;$B2</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C2:C9"><cfRule type="iconSet" priority="9"><iconSet iconSet="3Symbols2"><cfvo type="percent" val="0"/><cfvo type="num" val="75.5"/><cfvo type="num" val="100"/></iconSet></cfRule></conditionalFormatting><hyperlinks/>',
    );
    expect(parts['xl/styles.xml']).toContain(
      '<dxfs count="2"><dxf><font><i/></font></dxf><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFDE9D9"/></patternFill></fill></dxf></dxfs><tableStyles',
    );
    expect(book.sheets[0]?.conditionalFormats).toEqual([rentang('A1'), rentang('A2:C9'), rentang('C2:C9')]);
    expect(bagian(diurungkan.bytes)[LEMBAR_XML]).toBe(bagian(bytes)[LEMBAR_XML]);
  });

  it('makes styles where the workbook has none', async () => {
    const { parts } = await ubah(polos(), tambahBenda(merah));
    expect(parts['xl/styles.xml']).toMatch(/<\/cellXfs><dxfs count="1"><dxf>.*<\/dxf><\/dxfs><\/styleSheet>$/);
  });

  it('is found beside others of its range, as Excel joins them', async () => {
    const bytes = xlsxDariLembar(
      `${DATA}<conditionalFormatting sqref="C2:C9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Symbols2"><cfvo type="percent" val="0"/><cfvo type="num" val="75.5"/><cfvo type="num" val="100"/></iconSet></cfRule><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>`,
    );
    const { parts } = await ubah(bytes, cabutBenda(ikon));
    expect(parts[LEMBAR_XML]).toContain(
      '<conditionalFormatting sqref="C2:C9"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>',
    );
    const other = formatBersyarat('C2:C9', { type: 'icons', set: '3Symbols2', low: 75, high: 100 });
    expect((await tolakUbah(bytes, cabutBenda(other))).alasan).toBe('berubah');
  });

  it('of another colour is not the one of the plan', async () => {
    const { bytes } = await ubah(polos(), tambahBenda(merah));
    const blue: SheetObject = { ...merah, rule: { type: 'expression', formula: '$C2<$B2', look: { fill: '#0000FF' } } };
    expect((await tolakUbah(bytes, cabutBenda(blue))).alasan).toBe('berubah');
  });

  it('is read by others', async () => {
    const { bytes } = await ubah(
      polos(),
      tambahBenda(merah),
      tambahBenda(ikon),
      tambahBenda(validasi('E1:E4', { type: 'list', items: ['a', 'b'] })),
      tambahBenda(nama('Batas', 'Lembar1!$A$1')),
    );
    const read = await readXlsx(bytes, { readStyles: true });
    expect(JSON.stringify(read.sheets[0]?.conditionalRules)).toContain('3Symbols2');
    expect(read.sheets[0]?.dataValidations?.map(({ range }) => range)).toEqual(['E1:E4']);
    expect(read.namedRanges?.map(({ name }) => name)).toEqual(['Batas']);
  });
});

describe('a name', () => {
  const buku = (names: string, behind = ''): Uint8Array =>
    xlsxDariLembar(DATA, {
      'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }], '<workbookPr/>').replace(
        '</workbook>',
        `${names}${behind}</workbook>`,
      ),
    });

  it('stands among the others by its letters', async () => {
    const own =
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1</definedName><definedName name="alpha">1</definedName>';
    const zeta = '<definedName name="Zeta" comment="x">2</definedName>';
    const { parts, book, diurungkan } = await ubah(
      buku(`<definedNames>${own}${zeta}</definedNames>`, '<calcPr calcId="1"/>'),
      tambahBenda(nama('Selaras_Batas', "='A & B'!$C$5")),
    );
    expect(parts['xl/workbook.xml']).toContain(
      `<definedNames>${own}<definedName name="Selaras_Batas">'A &amp; B'!$C$5</definedName>${zeta}</definedNames><calcPr`,
    );
    expect(book.names).toContainEqual({ name: 'Selaras_Batas', formula: "'A & B'!$C$5" });
    expect(bagian(diurungkan.bytes)['xl/workbook.xml']).toContain(`<definedNames>${own}${zeta}</definedNames>`);
  });

  it('gets a list before what must follow it', async () => {
    const { parts, diurungkan } = await ubah(
      buku('<externalReferences/>', '<calcPr calcId="1"/><extLst/>'),
      tambahBenda(nama('Batas', 'Lembar1!$A$1')),
    );
    expect(parts['xl/workbook.xml']).toContain(
      '<externalReferences/><definedNames><definedName name="Batas">Lembar1!$A$1</definedName></definedNames><calcPr',
    );
    expect(bagian(diurungkan.bytes)['xl/workbook.xml']).not.toContain('definedNames');
  });

  it.each(['BATAS', 'batas'])('is taken in whatever case: %s', async (name) => {
    const bytes = buku('<definedNames><definedName name="Batas">1</definedName></definedNames>');
    expect((await tolakUbah(bytes, tambahBenda(nama(name, 'Lembar1!$A$1')))).alasan).toBe('nama-dipakai');
  });

  it('of one sheet leaves the name to the workbook', async () => {
    const local = '<definedName name="Batas" localSheetId="0">1</definedName>';
    const { parts, diurungkan } = await ubah(
      buku(`<definedNames>${local}</definedNames>`),
      tambahBenda(nama('Batas', 'Lembar1!$A$1')),
    );
    expect(parts['xl/workbook.xml']).toContain('<definedName name="Batas">Lembar1!$A$1</definedName>');
    expect(bagian(diurungkan.bytes)['xl/workbook.xml']).toContain(`<definedNames>${local}</definedNames>`);
  });

  it('of another meaning is not the one of the plan', async () => {
    const bytes = buku('<definedNames><definedName name="Batas">Lembar1!$A$2</definedName></definedNames>');
    expect((await tolakUbah(bytes, cabutBenda(nama('Batas', 'Lembar1!$A$1')))).alasan).toBe('berubah');
  });

  it('stays while a formula speaks of it', async () => {
    const batas = nama('Batas', 'Lembar1!$A$1');
    const { bytes } = await ubah(
      polos(),
      tambahBenda(batas),
      isi('B1', null, { value: null, formula: 'SUM(batas)*2' }),
    );
    const refusal = await tolakUbah(bytes, cabutBenda(batas));
    expect(refusal.kalimat).toContain('masih dirujuk');
    const { book } = await ubah(bytes, cabutBenda(batas), isi('B1', { value: null, formula: 'SUM(batas)*2' }, 4));
    expect(book.names).toEqual([]);
  });
});

it.each([
  [validasi('B2', { type: 'list', items: ['x'.repeat(200), 'y'.repeat(60)] }), '255'],
  [validasi('B2', { type: 'list', items: ['a,b'] }), 'koma'],
  [validasi('B2', { type: 'list', items: [] }), 'kosong'],
  [validasi('B2', { type: 'whole', min: 3, max: 2 }), 'batas'],
  [validasi('B2', { type: 'decimal', min: null, max: null }), 'batas'],
  [validasi('B2', { type: 'whole', min: 1, max: 2, prompt: { title: 'x'.repeat(33), text: '' } }), 'panjang'],
  [validasi('B2', { type: 'custom', formula: '=' }), 'rumus'],
  [
    { ...validasi('B2', { type: 'whole', min: 1, max: 2 }), range: { top: 3, left: 0, bottom: 1, right: 0 } },
    'luar lembar',
  ],
  [formatBersyarat('B2', { type: 'icons', set: '3Flags', low: 2, high: 1 }), 'batas'],
  [formatBersyarat('B2', { type: 'expression', formula: 'A1', look: { fill: 'merah"/>' } }), 'warna'],
  [nama('TW1', 'A1'), 'nama'],
  [nama('R1C1', 'A1'), 'nama'],
  [nama('dua kata', 'A1'), 'nama'],
  [nama('x'.repeat(256), 'A1'), 'nama'],
  [nama('_xlnm.Print_Area', 'A1'), 'nama'],
] as [SheetObject, string][])('no host can write %j', async (object, word) => {
  const refusal = await tolakUbah(xlsxDariGrid([{ name: 'Lembar1', rows: [['a']] }]), tambahBenda(object));
  expect(refusal.alasan).toBe('lain');
  expect(refusal.kalimat).toContain(word);
});
