/** Excel tables and charts, written into a file and taken back. */
import { readXlsx } from 'hucre';
import { openFileHost } from '../../../src/host/file/file-host';
import { cabutBenda, grafik, rentang, tabel, tambahBenda } from '../../bantu/benda';
import { bagian, format, isi, rencana, rumus, sel, tolakUbah, ubah } from '../../bantu/ubah';
import { buatXlsx, relasi, xlsxDariGrid, xlsxDariLembar, XML, type Isi } from '../../bantu/xlsx';

const LEMBAR_XML = 'xl/worksheets/sheet1.xml';
const LEMBAR_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const TYPES = '[Content_Types].xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const grid = (rows: readonly (readonly Isi[])[]): Uint8Array => xlsxDariGrid([{ name: 'Lembar1', rows }]);
const KEPALA = ['Tahun', 'Target', 'Realisasi'];
const ISI = [
  [2021, 80, 70.5],
  [2022, 85, 90],
  [2023, 90, null],
];
const data = (): Uint8Array => grid([KEPALA, ...ISI]);

describe('a table', () => {
  it('has a part of its own, in no style and without a filter', async () => {
    const { parts, book, diurungkan } = await ubah(
      grid([
        ['Nama\n"A" & b', 'B'],
        [1, 2],
      ]),
      tambahBenda(tabel('A1:B2', 'Pagu_1')),
    );
    expect(parts['xl/tables/table1.xml']).toBe(
      `${XML}<table xmlns="${MAIN}" id="1" name="Pagu_1" displayName="Pagu_1" ref="A1:B2" totalsRowShown="0">` +
        '<tableColumns count="2"><tableColumn id="1" name="Nama_x000a_&quot;A&quot; &amp; b"/><tableColumn id="2" name="B"/></tableColumns></table>',
    );
    expect(parts[LEMBAR_XML]).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>');
    expect(parts[LEMBAR_RELS]).toContain('/relationships/table" Target="../tables/table1.xml"/>');
    expect(parts[TYPES]).toContain('PartName="/xl/tables/table1.xml"');
    expect(book.sheets[0]?.tables).toEqual([{ name: 'Pagu_1', range: rentang('A1:B2') }]);
    const undone = bagian(diurungkan.bytes);
    expect(Object.keys(undone)).not.toContain('xl/tables/table1.xml');
    expect(undone[TYPES]).not.toContain('table');
    expect(undone[LEMBAR_RELS]).not.toContain('table');
    expect(undone[LEMBAR_XML]).not.toContain('tablePart');
  });

  it('takes a part, a number and a relation that no other has', async () => {
    const other = `${XML}<table xmlns="${MAIN}" id="41" name="Lain" displayName="Lain" ref="E1:E2"><tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
    const bytes = xlsxDariLembar(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData><tableParts count="1"><tablePart r:id="rId7"/></tableParts><extLst><ext uri="u"/></extLst>',
      {
        [LEMBAR_RELS]: relasi([['table', '../tables/table1.xml']]).replace('rId1', 'rId7'),
        'xl/tables/table1.xml': other,
      },
    );
    const { parts, diurungkan } = await ubah(bytes, tambahBenda(tabel('A1:A3', 'Baru')));
    expect(parts['xl/tables/table2.xml']).toContain('id="42" name="Baru"');
    expect(parts['xl/tables/table1.xml']).toBe(other);
    expect(parts[LEMBAR_XML]).toMatch(
      /<tableParts count="2"><tablePart r:id="rId7"\/><tablePart r:id="rId2"\/><\/tableParts><extLst>/,
    );
    expect(bagian(diurungkan.bytes)[LEMBAR_XML]).toBe(bagian(bytes)[LEMBAR_XML]);
    expect((await tolakUbah(bytes, tambahBenda(tabel('A1:A3', 'LAIN')))).alasan).toBe('nama-dipakai');
    expect((await tolakUbah(bytes, tambahBenda(tabel('D2:F4', 'Baru')))).alasan).toBe('terisi');
  });

  it.each([
    ['blank', ['a', null], 'B1', 'kosong'],
    ['only blanks', ['a', '  '], 'B1', 'kosong'],
    ['a figure', ['a', 2024], 'B1', 'tidak memuat teks'],
    ['alike', ['Nilai', 'nilai'], 'B1', 'sama'],
    ['too long', ['x'.repeat(256), 'b'], 'A1', '255'],
  ] as [string, Isi[], string, string][])('is refused over headers that are %s', async (_what, header, cell, word) => {
    const refusal = await tolakUbah(grid([header, [1, 2]]), tambahBenda(tabel('A1:B2', 'Pagu')));
    expect(refusal.kalimat).toContain(`Lembar1!${cell}`);
    expect(refusal.kalimat).toContain(word);
  });

  it('asks headers as the plan leaves them', async () => {
    const bytes = grid([
      ['a', 2024],
      [1, 2],
    ]);
    const { parts, diurungkan } = await ubah(bytes, isi('B1', 2024, '2024'), tambahBenda(tabel('A1:B2', 'Pagu')));
    expect(parts['xl/tables/table1.xml']).toContain('name="2024"');
    expect(sel(diurungkan.book, 'B1')?.value).toBe(2024);
    await tolakUbah(data(), tambahBenda(tabel('A1:C3', 'Pagu')), isi('B1', 'Target', rumus('"x"')));
    const host = await openFileHost(data(), 'uji.xlsx');
    await host.apply(rencana(tambahBenda(tabel('A1:C3', 'Pagu'))));
    await expect(host.apply(rencana(isi('B1', 'Target', null)))).rejects.toMatchObject({ alasan: 'lain' });
    await host.apply(rencana(isi('B1', 'Target', 'Sasaran')));
    expect(bagian(host.save())['xl/tables/table1.xml']).toContain('<tableColumn id="2" name="Sasaran"/>');
  });

  it('takes in no filter of the sheet, no array formula, no single row', async () => {
    const filtered = xlsxDariLembar('<sheetData/><autoFilter ref="B3:D9"/>');
    expect((await tolakUbah(filtered, isi('A1', null, 'a'), tambahBenda(tabel('A1:B3', 'Pagu')))).kalimat).toContain(
      'filter',
    );
    const array = xlsxDariLembar(
      '<sheetData><row r="5"><c r="A5"><f t="array" ref="A5:A6">B1:B2</f><v>1</v></c></row></sheetData>',
    );
    expect((await tolakUbah(array, isi('A4', null, 'a'), tambahBenda(tabel('A4:A7', 'Pagu')))).kalimat).toContain(
      'larik',
    );
    expect((await tolakUbah(data(), tambahBenda(tabel('A1:C1', 'Pagu')))).kalimat).toContain('satu baris');
    expect((await tolakUbah(data(), tambahBenda(tabel('A1:C2', 'A1')))).kalimat).toContain('namanya');
  });

  it('that has grown, or that a formula speaks of, stays', async () => {
    const object = tabel('A1:C3', 'Pagu');
    const { bytes, parts } = await ubah(data(), tambahBenda(object), isi('E1', null, rumus('SUM(Pagu[Target])')));
    expect((await tolakUbah(bytes, cabutBenda(object))).kalimat).toContain('masih dirujuk');
    expect((await tolakUbah(bytes, cabutBenda(tabel('A1:C4', 'Pagu')))).alasan).toBe('berubah');
    const { 'xl/tables/table1.xml': own = '', ...rest } = parts;
    const filtered = own.replace(
      '<tableColumns',
      '<autoFilter ref="A1:C3"><filterColumn colId="0"/></autoFilter><tableColumns',
    );
    const host = await openFileHost(buatXlsx({ ...rest, 'xl/tables/table1.xml': filtered }), 'uji.xlsx');
    await expect(
      host.apply(rencana(cabutBenda(object), isi('E1', rumus('SUM(Pagu[Target])'), null))),
    ).rejects.toMatchObject({ alasan: 'berubah' });
  });
});

describe('a chart', () => {
  const CHART = 'xl/charts/chart1.xml';

  it('shows cells, and what they hold for programs that do not compute', async () => {
    const object = grafik('A1:C4', 'Grafik & 1', { valueFormat: '0.0" <%>"', alt: 'a\nb' });
    const { parts, book, diurungkan } = await ubah(data(), tambahBenda(object));
    const chart = parts[CHART]!;
    expect(chart).toContain('<c:barDir val="col"/>');
    expect(chart).toContain('<a:t>Grafik &amp; 1</a:t>');
    expect(
      chart.match(
        /<c:cat><c:numRef><c:f>Lembar1!\$A\$2:\$A\$4<\/c:f><c:numCache><c:formatCode>General<\/c:formatCode><c:ptCount val="3"\/><c:pt idx="0"><c:v>2021<\/c:v>/g,
      ),
    ).toHaveLength(2);
    expect(chart).toContain(
      '<c:tx><c:strRef><c:f>Lembar1!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Realisasi</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    // C4 is blank: the third point is not there.
    expect(chart).toContain(
      '<c:f>Lembar1!$C$2:$C$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>70.5</c:v></c:pt><c:pt idx="1"><c:v>90</c:v></c:pt></c:numCache>',
    );
    expect(chart).toContain('<c:numFmt formatCode="0.0&quot; &lt;%&gt;&quot;" sourceLinked="0"/>');
    expect(chart).toContain('<c:legendPos val="b"/>');
    expect(parts['xl/drawings/drawing1.xml']).toContain('<xdr:cNvPr id="2" name="Grafik &amp; 1" descr="a&#10;b"/>');
    expect(parts['xl/drawings/drawing1.xml']).toContain(
      '<xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row>',
    );
    expect(parts[LEMBAR_XML]).toContain('</sheetData><drawing r:id="rId1"/></worksheet>');
    expect(parts[TYPES]).toContain('drawingml.chart+xml');
    expect(book.sheets[0]?.charts).toEqual(['Grafik & 1']);
    const undone = bagian(diurungkan.bytes);
    expect(Object.keys(undone).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(undone[TYPES]).not.toMatch(/chart|drawing/);
    expect(undone[LEMBAR_XML]).toBe(bagian(data())[LEMBAR_XML]);
  });

  it('of one series has no legend, and follows the format of its cells', async () => {
    const { parts } = await ubah(
      data(),
      format('B2', 'General', '0.00%'),
      tambahBenda(grafik('A1:B4', 'Satu', { type: 'line', title: '' })),
    );
    expect(parts[CHART]).not.toContain('<c:legend>');
    expect(parts[CHART]).toContain('<c:lineChart>');
    expect(parts[CHART]).toContain('<c:autoTitleDeleted val="1"/>');
    expect(parts[CHART]).toContain('<c:formatCode>0.00%</c:formatCode>');
    expect(parts[CHART]).toContain('<c:numFmt formatCode="General" sourceLinked="1"/>');
  });

  it('lying on its side is read from the top down', async () => {
    const { parts } = await ubah(
      data(),
      isi('A2', 2021, 'Indeks "A"'),
      tambahBenda(grafik('A1:C4', 'G', { type: 'bar' })),
    );
    expect(parts[CHART]).toContain('<c:orientation val="maxMin"/>');
    expect(parts[CHART]).toContain('<c:crosses val="max"/>');
    // One text makes all categories texts.
    expect(parts[CHART]).toContain(
      '<c:pt idx="0"><c:v>Indeks &quot;A&quot;</c:v></c:pt><c:pt idx="1"><c:v>2022</c:v></c:pt>',
    );
  });

  it('tells its series apart without colour', async () => {
    const rows = [
      ['T', 'a', 'b', 'c', 'd'],
      [1, 1, 2, 3, 4],
      [2, 1, 2, 3, 4],
    ];
    const { parts } = await ubah(grid(rows), tambahBenda(grafik('A1:E3', 'G')));
    const fills = [...parts[CHART]!.matchAll(/<\/c:tx><c:spPr>(.*?)<a:ln/g)].map(([, fill]) => fill);
    expect(new Set(fills).size).toBe(4);
    expect(fills[3]).toContain('pattFill prst="wdUpDiag"');
    expect(parts[CHART]).not.toContain('schemeClr');
  });

  it('joins the drawing of the sheet', async () => {
    const picture =
      '<x:twoCellAnchor><x:pic><x:nvPicPr><x:cNvPr id="9" name="Logo"/></x:nvPicPr></x:pic></x:twoCellAnchor>';
    const drawing = `${XML}<x:wsDr xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${picture}</x:wsDr>`;
    const bytes = xlsxDariLembar('<sheetData/><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>', {
      [LEMBAR_RELS]: relasi([['drawing', '../drawings/drawing1.xml']]).replace('rId1', 'rId3'),
      'xl/drawings/drawing1.xml': drawing,
      'xl/drawings/_rels/drawing1.xml.rels': relasi([['image', '../media/image1.png']]),
      'xl/media/image1.png': 'png',
      'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="u"/>',
    });
    const { parts, diurungkan } = await ubah(bytes, tambahBenda(grafik('A1:B3', 'G')));
    expect(parts['xl/drawings/drawing1.xml']).toContain(`${picture}<xdr:twoCellAnchor`);
    expect(parts['xl/drawings/drawing1.xml']).toContain('id="10" name="G"');
    expect(parts['xl/drawings/_rels/drawing1.xml.rels']).toContain('Id="rId2"');
    expect(parts['xl/charts/chart2.xml']).toContain('<c:chartSpace');
    expect(parts[LEMBAR_XML]).toBe(bagian(bytes)[LEMBAR_XML]);
    const undone = bagian(diurungkan.bytes);
    expect(undone['xl/drawings/drawing1.xml']).toBe(drawing);
    expect(undone['xl/charts/chart1.xml']).toBeDefined();
    expect(undone['xl/charts/chart2.xml']).toBeUndefined();
  });

  it('that another program has saved is found with what hangs on it; one that shows other cells stays', async () => {
    const object = grafik('A1:C4', 'G');
    const { parts } = await ubah(data(), tambahBenda(object));
    const saved = buatXlsx({
      ...parts,
      [CHART]: parts[CHART]!.replaceAll('Lembar1!', "'Lembar1'!").replace('<c:roundedCorners val="0"/>', ''),
      'xl/charts/_rels/chart1.xml.rels': relasi([['chartStyle', 'style1.xml']]),
      'xl/charts/style1.xml': '<cs:chartStyle xmlns:cs="u"/>',
    });
    const undone = await ubah(saved, cabutBenda(object));
    expect(Object.keys(undone.parts).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    const others = [
      grafik('A1:B4', 'G'),
      grafik('A1:C3', 'G'),
      grafik('A1:C4', 'G', { type: 'bar' }),
      grafik('A1:C4', 'G', { title: 'Lain' }),
      grafik('A1:C4', 'Lain'),
    ];
    for (const other of others) expect((await tolakUbah(saved, cabutBenda(other))).alasan).toBe('berubah');
  });

  it.each([
    ['no series', grafik('A1:A4', 'G'), 'seri'],
    [
      'other lengths',
      grafik('A1:B4', 'G', { categories: { sheet: 'Lembar1', range: rentang('A2:A3') } }),
      'sama banyak',
    ],
    ['a block', grafik('A1:B4', 'G', { categories: { sheet: 'Lembar1', range: rentang('A2:B4') } }), 'sama banyak'],
    ['no name', grafik('A1:B4', ' '), 'nama'],
    [
      'a sheet that is not there',
      grafik('A1:B4', 'G', { categories: { sheet: 'Tiada', range: rentang('A2:A4') } }),
      'Tiada',
    ],
  ])('is refused with %s', async (_what, object, word) => {
    expect((await tolakUbah(data(), tambahBenda(object))).kalimat).toContain(word);
  });

  it('has results where who computed them hands them over', async () => {
    const host = await openFileHost(data(), 'uji.xlsx');
    await host.apply(rencana(isi('C4', null, rumus('B4*0.5')), tambahBenda(grafik('A1:C4', 'G'))));
    expect(bagian(host.save())[CHART]).not.toContain('<c:v>45</c:v>');
    const picture = await host.read();
    const rows = picture.sheets[0]!.rows.map((cells) =>
      cells?.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: 45 })),
    );
    const computed = { ...picture, sheets: [{ ...picture.sheets[0]!, rows }] };
    expect(bagian(host.save(computed))[CHART]).toContain('<c:pt idx="2"><c:v>45</c:v></c:pt>');
  });

  it('and a table are read by others', async () => {
    const { bytes } = await ubah(data(), tambahBenda(grafik('A1:C4', 'G')), tambahBenda(tabel('A1:C4', 'Pagu')));
    const read = await readXlsx(bytes);
    expect(read.sheets[0]?.tables?.map(({ name }) => name)).toEqual(['Pagu']);
  });
});

it('objects are taken back in any order, and the file is again the one that was opened', async () => {
  const bytes = data();
  const host = await openFileHost(bytes, 'uji.xlsx');
  const first = await host.apply(rencana(tambahBenda(tabel('A1:C4', 'Pagu')), tambahBenda(grafik('A1:C4', 'G'))));
  const second = await host.apply(rencana(isi('B2', 80, 81), tambahBenda(grafik('A1:B4', 'Kedua'))));
  expect(bagian(host.save())['xl/charts/chart1.xml']).toContain('<c:v>81</c:v>');
  await host.apply(first);
  expect((await host.read()).sheets[0]).toMatchObject({ tables: [], charts: ['Kedua'] });
  await host.apply(second);
  expect(host.save()).toEqual(bytes);
});
