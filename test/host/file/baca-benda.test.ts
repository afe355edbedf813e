/** Things on a sheet that are no cells, as the picture tells them. */
import { formatRange } from '../../../src/core/workbook/address';
import type { Range, Workbook } from '../../../src/core/workbook/workbook';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { bukuKerja, relasi, xlsxDariLembar, XML } from '../../bantu/xlsx';

const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

const baca = (inside: string, parts: Record<string, string> = {}): Promise<Workbook> =>
  readWorkbookBytes(xlsxDariLembar(inside, parts), 'uji.xlsx');
const alamat = (ranges: readonly Range[] | undefined): string[] => (ranges ?? []).map((range) => formatRange(range));

test('validations: each range of each, those of the extension too, and none of other elements', async () => {
  const sheet = (
    await baca(
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' +
        '<dataValidations count="2"><dataValidation type="list" sqref="B2:B9 D4"><formula1>"a,b"</formula1></dataValidation><dataValidation sqref="F1"/></dataValidations>' +
        `<extLst><ext uri="u" ${X14} ${XM}><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lain!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H2:H3 J5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
        `<ext uri="v" ${X14} ${XM}><x14:sparklineGroups><x14:sparkline><xm:f>A1:A3</xm:f><xm:sqref>Z9</xm:sqref></x14:sparkline></x14:sparklineGroups></ext></extLst>`,
    )
  ).sheets[0]!;
  expect(alamat(sheet.validations)).toEqual(['B2:B9', 'D4', 'F1', 'H2:H3', 'J5']);
  expect(sheet.conditionalFormats).toEqual([]);
  expect(sheet.charts).toEqual([]);
  expect(sheet.rows[0]?.[0]?.value).toBe(7);
});

test('conditional formats: once for each rule, also under a prefix and in the extension', async () => {
  const rule = (n: number): string =>
    `<cfRule type="expression" priority="${String(n)}"><formula>A1</formula></cfRule>`;
  const sheet = (
    await baca(
      `<sheetData/><conditionalFormatting sqref="A1:A5">${rule(1)}${rule(2)}</conditionalFormatting><conditionalFormatting sqref="C1 C3">${rule(3)}</conditionalFormatting>` +
        `<extLst><ext ${X14} ${XM}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="4"><x14:iconSet><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>E2:E4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    )
  ).sheets[0]!;
  expect(alamat(sheet.conditionalFormats)).toEqual(['A1:A5', 'A1:A5', 'C1', 'C3', 'E2:E4']);
  expect(sheet.validations).toEqual([]);
});

test('names of the whole workbook, without local and built-in ones', async () => {
  const book = bukuKerja([{ name: 'Lembar1' }]).replace(
    '</sheets>',
    '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Lembar1!$A$1</definedName><definedName name="_xlnm._FilterDatabase" hidden="1">x</definedName><definedName name="Batas">\'A &amp; B\'!$C$5</definedName><definedName name="Batas" localSheetId="0">1</definedName><definedName name="Kosong"/></definedNames>',
  );
  expect((await baca('<sheetData/>', { 'xl/workbook.xml': book })).names).toEqual([
    { name: 'Batas', formula: "'A & B'!$C$5" },
  ]);
});

test('charts by the names of their frames; pictures, slicers and other drawings are none', async () => {
  const frame = (name: string, uri: string): string =>
    `<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${name}"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${uri}"/></a:graphic></xdr:graphicFrame>`;
  const drawing =
    `${XML}<xdr:wsDr xmlns:xdr="u" xmlns:a="v"><xdr:twoCellAnchor>${frame('Grafik &quot;1&quot;', 'http://schemas.openxmlformats.org/drawingml/2006/chart')}</xdr:twoCellAnchor>` +
    `<xdr:pic><xdr:cNvPr id="3" name="Logo"/></xdr:pic>${frame('Iris', 'http://schemas.microsoft.com/office/drawing/2010/slicer')}${frame('Strict', 'http://purl.oclc.org/ooxml/drawingml/chart')}</xdr:wsDr>`;
  const sheet = (
    await baca('<sheetData/><drawing r:id="rId1"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relasi([['drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': drawing,
    })
  ).sheets[0]!;
  expect(sheet.charts).toEqual(['Grafik "1"', 'Strict']);
});

test("the sheet's filter and array formulas over several cells; a sheet without them says nothing of them", async () => {
  const sheet = (
    await baca(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B3*2)</f><v>1</v></c></row></sheetData><autoFilter ref="A1:C9"/>',
    )
  ).sheets[0]!;
  expect(alamat(sheet.arrays)).toEqual(['A1:A3']);
  expect(sheet.filter).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
  const polos = (await baca('<sheetData/>')).sheets[0]!;
  expect([Object.hasOwn(polos, 'filter'), Object.hasOwn(polos, 'arrays')]).toEqual([false, false]);
});
