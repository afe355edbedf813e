import { relasi, xlsxDariLembar, XML } from '../../bantu/xlsx';
import { isi, rumus, sel, tolakUbah, ubah } from '../../bantu/ubah';

const SHEET = 'xl/worksheets/sheet1.xml';
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const angka = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;

describe('shared formulas', () => {
  const bytes = xlsxDariLembar(
    data(
      `<row r="1">${angka('A1', 1)}<c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1&amp;"x&lt;"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>` +
        `<row r="2">${angka('A2', 2)}<c r="B2" s="0"><f t="shared" si="0"></f><v>3</v></c><c r="C2"><f t="shared" si="1" ref="C2">A2</f><v>4</v></c></row>`,
    ),
  );

  it('give each other cell its own when the first cell changes; results stay where they still hold', async () => {
    const { parts, book, diurungkan } = await ubah(bytes, isi('B1', rumus('A1*$A$1&"x<"'), 9));
    expect(parts[SHEET]).toContain('<c r="B1"><v>9</v></c><c r="C1"><f>B1*$A$1&amp;&quot;x&lt;&quot;</f></c>');
    expect(parts[SHEET]).toContain('<c r="B2" s="0"><f>A2*$A$1&amp;&quot;x&lt;&quot;</f><v>3</v></c>');
    expect(parts[SHEET]).toContain('<c r="C2"><f t="shared" si="1" ref="C2">A2</f><v>4</v></c>');
    expect(['B1', 'C1', 'B2', 'C2'].map((a1) => sel(book, a1)?.formula)).toEqual([
      undefined,
      'B1*$A$1&"x<"',
      'A2*$A$1&"x<"',
      'A2',
    ]);
    expect(sel(diurungkan.book, 'B1')?.formula).toBe('A1*$A$1&"x<"');
  });

  it('stay shared when another of their cells changes', async () => {
    const { parts, book } = await ubah(bytes, isi('C1', rumus('B1*$A$1&"x<"'), 'teks'));
    expect(parts[SHEET]).toContain('<f t="shared" ref="B1:C2" si="0">');
    expect(parts[SHEET]).toContain('<c r="C1" t="inlineStr"><is><t>teks</t></is></c>');
    expect(sel(book, 'B2')?.formula).toBe('A2*$A$1&"x<"');
  });

  it('may change in all of their cells at once', async () => {
    const { book } = await ubah(
      bytes,
      isi('B1', rumus('A1*$A$1&"x<"'), 1),
      isi('C1', rumus('B1*$A$1&"x<"'), rumus('1+1')),
      isi('B2', rumus('A2*$A$1&"x<"'), null),
    );
    expect([sel(book, 'B1')?.value, sel(book, 'C1')?.formula, sel(book, 'B2')]).toEqual([1, '1+1', undefined]);
  });
});

describe('array formulas and data tables', () => {
  const bytes = xlsxDariLembar(
    data(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1">SUM(B1:B2*2)</f><v>6</v></c>' +
        '<c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" r1="B1"/><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="D2"><v>1</v></c></row>',
    ),
  );

  it.each([
    ['the first cell', isi('A1', rumus('B1:B2*2'), 1), 'A1:A2'],
    ['a cell that it fills', isi('A2', 4, 1), 'A1:A2'],
    ['a data table', isi('D2', 1, 2), 'D1:D2'],
  ])('keep %s', async (_what, edit, range) => {
    const refusal = await tolakUbah(bytes, edit);
    expect(refusal.alasan).toBe('lain');
    expect(refusal.kalimat).toContain(range);
    expect(refusal.sel).toEqual('sel' in edit ? edit.sel : null);
  });

  it('of one cell may be replaced; what said that it spills goes', async () => {
    const { parts } = await ubah(bytes, isi('C1', rumus('SUM(B1:B2*2)'), 6));
    expect(parts[SHEET]).toContain('<c r="C1"><v>6</v></c>');
  });
});

describe('results that the file keeps', () => {
  const rels = relasi([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['calcChain', 'calcChain.xml'],
    ['theme', 'theme/theme1.xml'],
  ]);
  const workbook = (calc: string): string =>
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="a">1</definedName></definedNames>${calc}<extLst/></workbook>`;
  const types =
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>';
  const book = (calc: string, cells: string): Uint8Array =>
    xlsxDariLembar(data(`<row r="1">${cells}</row>`), {
      '[Content_Types].xml': types,
      'xl/workbook.xml': workbook(calc),
      'xl/_rels/workbook.xml.rels': rels,
      'xl/calcChain.xml': `${XML}<calcChain><c r="B1" i="1"/></calcChain>`,
    });
  const formula = '<c r="B1"><f>A1*2</f><v>2</v></c>';

  it('are computed anew, and the chain of formulas goes, where a formula changes', async () => {
    const { parts } = await ubah(
      book('<calcPr calcId="191029" calcMode="manual"/>', angka('A1', 1) + formula),
      isi('B1', rumus('A1*2'), 5),
    );
    expect(parts['xl/workbook.xml']).toBe(workbook('<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>'));
    expect(Object.keys(parts)).not.toContain('xl/calcChain.xml');
    expect(parts['[Content_Types].xml']).not.toContain('calcChain');
    expect(parts['xl/_rels/workbook.xml.rels']).toBe(rels.replace(/<Relationship Id="rId2"[^>]*>/, ''));
  });

  it('are computed anew, but the chain stays, where only a value changes', async () => {
    const { parts } = await ubah(book('', angka('A1', 1) + formula), isi('A1', 1, 5));
    expect(parts['xl/workbook.xml']).toBe(workbook('<calcPr fullCalcOnLoad="1"/>'));
    expect(Object.keys(parts)).toContain('xl/calcChain.xml');
  });

  it('are no concern of a workbook without formulas', async () => {
    const { parts } = await ubah(book('', angka('A1', 1)), isi('A1', 1, 5));
    expect(parts['xl/workbook.xml']).toBe(workbook(''));
  });
});
