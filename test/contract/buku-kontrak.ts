/** The workbook of the contract, made by hand so that each trait that a host must respect stands in it once. */
import { buatXlsx, bukuKerja, gayaXml, lembarXml, relasi, teksBersama, xml, XML } from '../bantu/xlsx';

export const FORMAT = ['General', '0.00%', '#,##0', 'dd/mm/yyyy', '@'] as const;

/**
 * Capaian: values, formulas (one of them shared by three rows), formats, a hidden row and a hidden column.
 * Gabungan: a merge over two rows and two columns. Saringan: a filter that hides its third row.
 * Terlindungi: protected. Tabel: an Excel table. Lama: hidden.
 */
export function bukuKontrak(): Uint8Array {
  const sheets = [
    { name: 'Capaian' },
    { name: 'Gabungan' },
    { name: 'Saringan' },
    { name: 'Terlindungi' },
    { name: 'Tabel & Data' },
    { name: 'Lama', state: 'hidden' },
  ];
  const targets = sheets.map((_sheet, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  return buatXlsx({
    '[Content_Types].xml': contentTypes(sheets.length),
    'xl/workbook.xml': bukuKerja(sheets),
    'xl/_rels/workbook.xml.rels': relasi([
      ...targets,
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': teksBersama(['<t>Indikator</t>', '<r><rPr><b/></rPr><t>Sasaran </t></r><r><t>1</t></r>']),
    'xl/styles.xml': gayaXml(FORMAT),
    'xl/worksheets/sheet1.xml': lembarXml(CAPAIAN),
    'xl/worksheets/sheet2.xml': lembarXml(GABUNGAN),
    'xl/worksheets/sheet3.xml': lembarXml(SARINGAN),
    'xl/worksheets/sheet4.xml': lembarXml(TERLINDUNGI),
    'xl/worksheets/sheet5.xml': lembarXml(TABEL),
    'xl/worksheets/_rels/sheet5.xml.rels': relasi([['table', '../tables/table1.xml']]),
    'xl/worksheets/sheet6.xml': lembarXml(`<sheetData><row r="1">${teks('A1', 'arsip')}</row></sheetData>`),
    'xl/tables/table1.xml': tabelXml(),
  });
}

function teks(ref: string, isi: string, gaya = 0): string {
  return `<c r="${ref}" s="${gaya}" t="inlineStr"><is><t>${xml(isi)}</t></is></c>`;
}

function angka(ref: string, nilai: number, gaya = 0): string {
  return `<c r="${ref}" s="${gaya}"><v>${nilai}</v></c>`;
}

// 3/2 = 1,5; 1/4 = 0,25; 8/2 = 4.
const CAPAIAN =
  '<cols><col min="6" max="6" width="9" hidden="1" customWidth="1"/></cols><sheetData>' +
  `<row r="1"><c r="A1" t="s"><v>0</v></c>${teks('B1', 'Target')}${teks('C1', 'Realisasi')}${teks('D1', 'Capaian')}${teks('F1', 'tersembunyi')}</row>` +
  `<row r="2"><c r="A2" t="s"><v>1</v></c>${angka('B2', 2)}${angka('C2', 3)}` +
  '<c r="D2" s="1"><f t="shared" ref="D2:D4" si="0">C2/B2</f><v>1.5</v></c></row>' +
  `<row r="3">${teks('A3', 'Sasaran 2')}${angka('B3', 4)}${angka('C3', 1)}<c r="D3" s="1"><f t="shared" si="0"/><v>0.25</v></c></row>` +
  `<row r="4">${teks('A4', 'Sasaran 3')}${angka('B4', 2)}${angka('C4', 8)}<c r="D4" s="1"><f t="shared" si="0"/><v>4</v></c></row>` +
  `<row r="5" hidden="1">${teks('A5', '051', 4)}${angka('B5', 1500000, 2)}${angka('C5', 45000, 3)}<c r="D5" t="b"><v>1</v></c></row>` +
  '<row r="6"><c r="A6" t="e"><v>#REF!</v></c><c r="B6"><f>SUM(B2:B4)</f><v>8</v></c><c r="C6" s="1"/></row></sheetData>';

const GABUNGAN =
  `<sheetData><row r="1">${teks('A1', 'Judul')}</row><row r="2">${teks('A2', 'Sasaran')}${angka('C2', 1)}</row></sheetData>` +
  '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>';

const SARINGAN =
  `<sheetData><row r="1">${teks('A1', 'Kode')}${teks('B1', 'Nilai')}</row><row r="2">${teks('A2', 'a')}${angka('B2', 1)}</row>` +
  `<row r="3" hidden="1">${teks('A3', 'b')}${angka('B3', 2)}</row><row r="4">${teks('A4', 'a')}${angka('B4', 3)}</row></sheetData>` +
  '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>';

const TERLINDUNGI = `<sheetData><row r="1">${teks('A1', 'Terkunci')}${angka('B1', 1)}</row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>`;

const TABEL =
  `<sheetData><row r="1">${teks('A1', 'Kegiatan')}${teks('B1', 'Pagu')}</row><row r="2">${teks('A2', 'Layanan')}${angka('B2', 1000, 2)}</row></sheetData>` +
  '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

function tabelXml(): string {
  return (
    `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Pagu" displayName="Pagu" ref="A1:B2" totalsRowShown="0">` +
    '<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Kegiatan"/><tableColumn id="2" name="Pagu"/></tableColumns></table>'
  );
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: [string, string][] = [
    ['workbook', 'sheet.main'],
    ['styles', 'styles'],
    ['sharedStrings', 'sharedStrings'],
    ['tables/table1', 'table'],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [`worksheets/sheet${index + 1}`, 'worksheet']),
  ];
  const overrides = parts.map(
    ([name, kind]) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.${kind}+xml"/>`,
  );
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
