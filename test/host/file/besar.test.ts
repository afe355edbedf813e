import { readWorkbookBytes } from '../../../src/host/file/read';
import { contentBounds } from '../../../src/core/workbook/sheet';
import { buatXlsx, bukuKerja, lembarXml, relasi, xlsxDariLembar } from '../../bantu/xlsx';

/** A sheet whose million rows are all formatted, and of which three hold something. */
function lembarBerformat(): Uint8Array {
  const rows: string[] = [];
  for (let row = 1; row <= 1_048_576; row++) {
    const n = String(row);
    const cell =
      row === 1 || row === 700_000 || row === 1_048_576 ? `<c r="B${n}" s="1"><v>${n}</v></c>` : `<c r="B${n}" s="1"/>`;
    rows.push(`<row r="${n}" s="1" customFormat="1" hidden="1">${cell}</row>`);
  }
  return xlsxDariLembar(`<sheetData>${rows.join('')}</sheetData>`);
}

describe('large and sparse sheets', () => {
  it('reads a million formatted but empty rows as the few that hold something', async () => {
    const bytes = lembarBerformat();
    const before = process.memoryUsage().heapUsed;
    const book = await readWorkbookBytes(bytes, 'besar.xlsx');
    const grown = process.memoryUsage().heapUsed - before;
    const filled: number[] = [];
    book.sheets[0]!.rows.forEach((_cells, row) => filled.push(row));
    expect(filled).toEqual([0, 699_999, 1_048_575]);
    // The text of the sheet alone is some 75 million bytes; what is kept must be far less than that (counted loosely).
    expect(grown).toBeLessThan(400 * 1024 * 1024);
  }, 60_000);

  it('reads the first and the last cell of Excel', async () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const sheet = (await readWorkbookBytes(xlsxDariLembar(inside), 'pojok.xlsx')).sheets[0]!;
    expect(contentBounds(sheet)).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    expect(sheet.rows[1_048_575]![16_383]!.value).toBe(2);
  });

  it('reads many sheets', async () => {
    const names = Array.from({ length: 300 }, (_none, i) => `L${String(i)}`);
    const parts = Object.fromEntries(names.map((name) => [`xl/${name}.xml`, lembarXml('<sheetData/>')]));
    const book = await readWorkbookBytes(
      buatXlsx({
        ...parts,
        'xl/workbook.xml': bukuKerja(names.map((name) => ({ name }))),
        'xl/_rels/workbook.xml.rels': relasi(names.map((name) => ['worksheet', `${name}.xml`])),
      }),
      'banyak.xlsx',
    );
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(names);
  });
});
