import type { Cell, CellValue, Workbook } from '../../../src/core/workbook/workbook';
import { openFileHost } from '../../../src/host/file/file-host';
import { readWorkbookBytes } from '../../../src/host/file/read-bytes';
import { xlsxDariLembar } from '../../bantu/xlsx';
import { bagian, isi, LEMBAR, rencana, rumus, sel } from '../../bantu/ubah';

const SHEET = 'xl/worksheets/sheet1.xml';
const bytes = xlsxDariLembar(
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c><c r="C1" vm="1" t="e"><f>1/0</f><v>#VALUE!</v></c></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2" t="str"><f>"a"&amp;A2</f><v>a3</v></c><c r="D2"><f>A2=3</f></c></row></sheetData>',
);

/** The picture with results as somebody computed them. */
function dihitung(book: Workbook, results: Readonly<Record<string, CellValue>>): Workbook {
  const sheets = book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.slice()) }));
  for (const [a1, value] of Object.entries(results)) {
    const cell = sel({ ...book, sheets }, a1)!;
    Object.assign(cell, { value } satisfies Partial<Cell>);
  }
  return { ...book, sheets };
}

describe('results of formulas', () => {
  it('are written where they changed, of every type, and read again', async () => {
    const host = await openFileHost(bytes, 'uji.xlsx');
    await host.apply(
      rencana(
        isi('A1', 1, 5),
        isi('B1', rumus('A1*2'), rumus('A1*3')),
        isi('E9', null, rumus('"<x>"')),
        { kind: 'addSheet', sheet: 'Hasil' },
        isi('Hasil!A1', null, rumus(`${LEMBAR}!B1`)),
      ),
    );
    const values = { B1: 15, B2: 6, C1: '#DIV/0!', C2: 'a_x000D_3', D2: true, E9: '<x>', 'Hasil!A1': 15 };
    const saved = host.save(dihitung(structuredClone(await host.read()), values));
    const sheet = bagian(saved)[SHEET]!;
    expect(sheet).toContain('<c r="B1"><f>A1*3</f><v>15</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(sheet).toContain(
      '<c r="B2"><f>A2*2</f><v>6</v></c><c r="C2" t="str"><f>"a"&amp;A2</f><v>a_x005F_x000D_3</v></c><c r="D2" t="b"><f>A2=3</f><v>1</v></c>',
    );
    expect(sheet).toContain('<c r="E9" t="str"><f>&quot;&lt;x&gt;&quot;</f><v>&lt;x&gt;</v></c>');
    const book = await readWorkbookBytes(saved, 'uji.xlsx');
    expect(Object.fromEntries(Object.keys(values).map((a1) => [a1, sel(book, a1)?.value]))).toEqual(values);
    expect(book.catatan).toEqual([]);
  });

  it('stay away where none is known, where a cell holds no formula, where only the last digit differs', async () => {
    const host = await openFileHost(bytes, 'uji.xlsx');
    await host.apply(rencana(isi('A1', 1, rumus('1+1')), isi('B2', rumus('A2*2'), 7)));
    const now = structuredClone(await host.read());
    const saved = host.save(dihitung(now, { A1: NaN, A2: 99, B2: 99, B1: 2.0000000000000004 }));
    // The file's own result of B1 is kept, because whoever has calculated got the same; without that it is no longer known.
    const [kept, dropped] = [bagian(saved)[SHEET]!, bagian(host.save())[SHEET]!];
    expect(kept).toContain('<c r="A1"><f>1+1</f></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c>');
    expect(dropped).toBe(kept.replace('A1*2</f><v>2</v>', 'A1*2</f>'));
  });

  it('do not change a file that has no changes', async () => {
    const host = await openFileHost(bytes, 'uji.xlsx');
    expect(host.save(dihitung(structuredClone(await host.read()), { B1: 99 }))).toBe(bytes);
  });
});
