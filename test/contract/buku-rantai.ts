/** A workbook with what plans must leave alone: formulas, an Excel table, hidden rows, x14 formats, validations, a chart, protection. */
import { bukuKerja, buatXlsx, gayaXml, lembarXml, relasi, xml, XML } from '../bantu/xlsx';

type Isi = string | number | null | { readonly f: string; readonly v: number };

const SHEETS = ['Capaian', 'Perkin', 'Terkunci', 'Rekap'] as const;
const PAKET = 'application/vnd.openxmlformats-officedocument';

function sel(isi: Isi, ref: string): string {
  if (isi === null) return '';
  if (typeof isi === 'number') return `<c r="${ref}"><v>${isi}</v></c>`;
  if (typeof isi === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${xml(isi)}</t></is></c>`;
  return `<c r="${ref}" s="1"><f>${xml(isi.f)}</f><v>${isi.v}</v></c>`;
}

const data = (baris: readonly (readonly Isi[])[], tersembunyi = 0): string =>
  `<sheetData>${baris
    .map((isi, r) => {
      const cells = isi.map((satu, c) => sel(satu, `${String.fromCharCode(65 + c)}${r + 1}`)).join('');
      return `<row r="${r + 1}"${r + 1 === tersembunyi ? ' hidden="1"' : ''}>${cells}</row>`;
    })
    .join('')}</sheetData>`;

const kepala: readonly Isi[] = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'];
const INDIKATOR = [
  ['Jumlah sampel yang diuji', 'Sampel'],
  ['Jumlah perusahaan yang dibina', 'Perusahaan'],
  ['Nilai akuntabilitas kinerja', 'Nilai'],
  ['Indeks kepuasan masyarakat', 'Indeks'],
] as const;

/** Target 80, 10, 80, 3.5; realisasi 84, "12" as a text, 81.95 and none yet; capaian a formula, a constant, blank, blank. */
const CAPAIAN =
  data(
    [
      ['Capaian Kinerja Tahun 2024'],
      kepala,
      [1, ...INDIKATOR[0], 80, 84, { f: 'E3/D3', v: 1.05 }],
      [2, ...INDIKATOR[1], '10 Perusahaan', '12 Perusahaan', 1.1],
      [3, ...INDIKATOR[2], 80, 81.95, null],
      [4, ...INDIKATOR[3], 3.5, null, null],
    ],
    5,
  ) +
  '<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells>' +
  '<conditionalFormatting sqref="D3:D6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual" allowBlank="1" sqref="D3:D6"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<drawing r:id="rId1"/>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
  '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
  '<x14:cfRule type="dataBar" id="{00000000-000E-0000-0000-000001000000}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>' +
  '<xm:sqref>E3:E6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const PERKIN =
  data([
    ['Perjanjian Kinerja Tahun 2024'],
    ['No', 'Indikator Kinerja', 'Satuan', 'Target'],
    ...INDIKATOR.map(([nama, satuan], i): Isi[] => [i + 1, nama, satuan, ['80', '10', '80', '3,5'][i] ?? null]),
  ]) + '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const TERKUNCI =
  data([['Capaian Kinerja Tahun 2023'], kepala, [1, ...INDIKATOR[0], '70', '77', null]]) +
  '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

const REKAP = data([
  ['Jumlah realisasi', { f: 'SUM(Capaian!E3:E6)', v: 165.95 }],
  ['Realisasi tertinggi', { f: 'MAX(Capaian!E3:E6)', v: 84 }],
]);

const TABEL =
  `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Perkin" displayName="Perkin" ref="A2:D6" totalsRowShown="0">` +
  '<autoFilter ref="A2:D6"/><tableColumns count="4"><tableColumn id="1" name="No"/><tableColumn id="2" name="Indikator Kinerja"/>' +
  '<tableColumn id="3" name="Satuan"/><tableColumn id="4" name="Target"/></tableColumns></table>';

const GAMBAR =
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
  '<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Grafik 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
  '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>';

const GRAFIK =
  `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Capaian!$E$3:$E$6</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';

export function bukuRantai(): Uint8Array {
  const overrides = [
    ['/xl/workbook.xml', `${PAKET}.spreadsheetml.sheet.main+xml`],
    ['/xl/styles.xml', `${PAKET}.spreadsheetml.styles+xml`],
    ['/xl/tables/table1.xml', `${PAKET}.spreadsheetml.table+xml`],
    ['/xl/drawings/drawing1.xml', `${PAKET}.drawing+xml`],
    ['/xl/charts/chart1.xml', `${PAKET}.drawingml.chart+xml`],
    ...SHEETS.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${PAKET}.spreadsheetml.worksheet+xml`]),
  ].map(([nama, jenis]) => `<Override PartName="${nama}" ContentType="${jenis}"/>`);
  return buatXlsx({
    '[Content_Types].xml':
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
    'xl/workbook.xml': bukuKerja(SHEETS.map((name) => ({ name }))),
    'xl/_rels/workbook.xml.rels': relasi([
      ...SHEETS.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': gayaXml(['General', '0.00%']),
    'xl/worksheets/sheet1.xml': lembarXml(CAPAIAN),
    'xl/worksheets/_rels/sheet1.xml.rels': relasi([['drawing', '../drawings/drawing1.xml']]),
    'xl/drawings/drawing1.xml': GAMBAR,
    'xl/drawings/_rels/drawing1.xml.rels': relasi([['chart', '../charts/chart1.xml']]),
    'xl/charts/chart1.xml': GRAFIK,
    'xl/worksheets/sheet2.xml': lembarXml(PERKIN),
    'xl/worksheets/_rels/sheet2.xml.rels': relasi([['table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': TABEL,
    'xl/worksheets/sheet3.xml': lembarXml(TERKUNCI),
    'xl/worksheets/sheet4.xml': lembarXml(REKAP),
  });
}
