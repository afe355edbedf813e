import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { createDevHost } from '../../src/devhost/create-dev-host';
import type { DevHost } from '../../src/devhost/dev-host';
import { loadOffice } from '../../src/devhost/transport/node';
import { openFileHost } from '../../src/host/file/file-host';
import { readWorkbookBytes } from '../../src/host/file/read-bytes';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';
import { xlsxDariGrid, xlsxDariLembar } from '../bantu/xlsx';
import { hostDari, mesin } from './bantu';

const FIXTURES = path.resolve('test/fixtures');
const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

async function buka(bytes: Uint8Array, name = 'uji.xlsx'): Promise<DevHost> {
  return createDevHost(bytes, name, { createEngine: await mesin(), year: 2026 });
}

function nilai(workbook: Workbook, sheet: number, row: number, col: number): unknown {
  return cellAt(workbook.sheets[sheet]!, row, col)?.value;
}

describe('real files in the development host', () => {
  it.each(files)('%s: the picture is that of the file, and saving nothing gives its bytes', async (name) => {
    const bytes = new Uint8Array(await readFile(path.join(FIXTURES, name)));
    const host = await buka(bytes, path.basename(name));
    const picture = host.book.picture();
    expect(picture).toEqual(await readWorkbookBytes(bytes, 'x.xlsx'));
    expect(host.book.picture()).toBe(picture);
    expect(await host.book.save()).toBe(bytes);
  });

  it('an entry is saved in place, formulas that depend on it are worked out, everything else stays', async () => {
    const bytes = xlsxDariGrid([
      { name: 'Pagu', rows: [[10, { v: 0.5, nf: '0%' }], [20], [{ f: 'SUM(A1:A2)', v: 30 }], [{ f: 'A3*B1', v: 15 }]] },
      { name: 'Lain', rows: [['tetap']] },
    ]);
    const host = await buka(bytes);
    host.book.type({ sheet: 'Pagu', row: 0, col: 0 }, '12,5');
    host.book.type({ sheet: 'Pagu', row: 0, col: 1 }, '80%');
    expect(nilai(host.book.picture(), 0, 2, 0)).toBe(32.5);
    expect(nilai(host.book.picture(), 0, 3, 0)).toBe(26);
    const saved = await readWorkbookBytes(await host.book.save(), 'x.xlsx');
    expect(nilai(saved, 0, 0, 0)).toBe(12.5);
    expect(cellAt(saved.sheets[0]!, 0, 1)).toMatchObject({ value: 0.8, numberFormat: '0%', text: '80%' });
    expect(cellAt(saved.sheets[0]!, 3, 0)?.formula).toBe('A3*B1');
    expect([nilai(saved, 0, 2, 0), nilai(saved, 0, 3, 0)]).toEqual([32.5, 26]);
    expect(nilai(saved, 1, 0, 0)).toBe('tetap');
  });

  it('saves what another host then reads: stored texts and new sheets', async () => {
    const host = await buka(xlsxDariGrid([{ name: 'Data', rows: [[1]] }]));
    const request = (name: string, args: unknown[], parent: number): unknown => ({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: args },
    });
    const xml = '<simpanan xmlns="urn:selaras:simpanan:1"><item kunci="koreksi">satu</item></simpanan>';
    const reply = await host.answer(
      JSON.stringify({
        Actions: [4, 5].map((id) => ({ Id: id, ActionType: 1, ObjectPathId: id })),
        ObjectPaths: {
          1: { Id: 1, ObjectPathType: 1 },
          2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
          3: { Id: 3, ObjectPathType: 4, Name: 'CustomXmlParts', ParentObjectPathId: 1 },
          4: { Id: 4, ...(request('Add', ['Hasil'], 2) as object) },
          5: { Id: 5, ...(request('Add', [xml], 3) as object) },
        },
      }),
    );
    expect(reply).not.toContain('Error');
    host.book.type({ sheet: 'Hasil', row: 1, col: 1 }, 'teks');
    const bytes = await host.book.save();
    const again = await (await openFileHost(bytes, 'uji.xlsx')).read();
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Hasil']);
    expect(nilai(again, 1, 1, 1)).toBe('teks');
    expect(again.simpanan).toEqual({ koreksi: 'satu' });
    expect((await buka(bytes)).book.picture()).toEqual(again);
  });

  it('saves a new sheet with its looks, widths and frozen rows', async () => {
    const host = await buka(await (await hostDari({ Data: [[1]] })).book.save());
    const { Excel } = await loadOffice(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hasil');
      sheet.getRange('A1:B1').values = [['Kode', 'Pesan']];
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('B1').format.fill.color = '#DDEBF7';
      sheet.getRange('B1').format.columnWidth = 210;
      sheet.getRange('B1').format.wrapText = true;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    const { book } = await buka(await host.book.save());
    expect([0, 1].map((col) => book.look({ sheet: 'Hasil', row: 0, col }))).toEqual([
      { bold: true },
      { bold: true, fill: '#DDEBF7', wrap: true },
    ]);
    // 210 points are 280 pixels.
    expect([book.columnWidth('Hasil', 1), book.frozen('Hasil')]).toEqual([280, { rows: 1, columns: 0 }]);
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['another name', (c) => (c.workbook.worksheets.getItem('Data').name = 'Lain'), 'nama lembar'],
    ['joined cells', (c) => c.workbook.worksheets.getItem('Data').getRange('A1:B1').merge(), 'penggabungan sel'],
    ['a hidden row', (c) => (c.workbook.worksheets.getItem('Data').getRange('2:2').rowHidden = true), 'baris'],
    ['a table', (c) => c.workbook.worksheets.getItem('Data').tables.add('A1:B2', true), 'tabel'],
    ['protection', (c) => c.workbook.worksheets.getItem('Data').protection.protect(), 'proteksi'],
    ['joined cells on a new sheet', (c) => c.workbook.worksheets.add('Baru').getRange('A1:B1').merge(), '"Baru"'],
  ])('refuses to lose %s in silence', async (_name, change, words) => {
    const host = await buka(
      xlsxDariGrid([
        {
          name: 'Data',
          rows: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ]),
    );
    const { Excel } = await loadOffice(host);
    await Excel.run(async (context) => {
      change(context);
      await context.sync();
    });
    await expect(host.book.save()).rejects.toMatchObject({
      alasan: 'tidak-didukung',
      kalimat: expect.stringContaining(words) as string,
    });
  });

  it('a workbook that came from no file is saved as a new one', async () => {
    const host = await hostDari(
      { 'Lembar A': [['x', { value: 0.25, numberFormat: '0.0%' }], [{ value: 3, formula: '1+2' }]], B: [[true]] },
      { B: { visibility: 'hidden' }, 'Lembar A': { merges: ['A3:B3'] } },
    );
    expect(await readWorkbookBytes(await host.book.save(), 'x.xlsx')).toMatchObject({
      sheets: [
        { name: 'Lembar A', visibility: 'visible', merges: [{ top: 2, left: 0, bottom: 2, right: 1 }] },
        { name: 'B', visibility: 'hidden' },
      ],
    });
    const saved = await readWorkbookBytes(await host.book.save(), 'x.xlsx');
    expect(cellAt(saved.sheets[0]!, 0, 1)).toMatchObject({ value: 0.25, text: '25,0%' });
    expect(cellAt(saved.sheets[0]!, 1, 0)?.formula).toBe('1+2');
    expect(nilai(saved, 1, 0, 0)).toBe(true);
  });
});

describe('formulas of a real file', () => {
  it('give, all worked out again, what the file holds', async () => {
    const bytes = new Uint8Array(await readFile(path.join(FIXTURES, 'arah-contoh/arah-contoh.xlsx')));
    const host = await buka(bytes);
    const before = host.book.picture();
    const { Excel } = await loadOffice(host);
    await Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    const after = host.book.picture();
    let formulas = 0;
    before.sheets.forEach((sheet, index) => {
      sheet.rows.forEach((cells, row) => {
        cells?.forEach((cell, col) => {
          if (cell?.formula === undefined) return;
          formulas++;
          const value = nilai(after, index, row, col);
          if (typeof cell.value === 'number') expect(value).toBeCloseTo(cell.value, 9);
          else expect(value).toBe(cell.value);
        });
      });
    });
    expect(formulas).toBe(249);
  });
});

describe('looks of a file', () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<fonts><font><sz val="11"/></font><font><b/><color rgb="FFC00000"/></font></fonts>' +
    '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills>' +
    '<cellXfs><xf/><xf fontId="1" fillId="1"><alignment horizontal="center" wrapText="1"/></xf><xf><protection locked="0"/></xf></cellXfs>' +
    '<dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';
  const sheet =
    '<sheetViews><sheetView><pane ySplit="2" xSplit="1" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="2" max="3" width="20" customWidth="1"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="1"/><c r="C1" s="2"><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1" formatCells="0"/>' +
    '<conditionalFormatting sqref="C1:C9"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>2</formula></cfRule></conditionalFormatting>';
  const bytes = xlsxDariLembar(sheet, { 'xl/styles.xml': styles });

  it('shows fills by theme and tint, fonts, alignment, widths, heights and frozen panes', async () => {
    const { book } = await buka(bytes);
    const look = { bold: true, color: '#C00000', fill: '#808080', align: 'center', wrap: true };
    expect(book.look({ sheet: 'Lembar1', row: 0, col: 0 })).toEqual(look);
    expect(book.look({ sheet: 'Lembar1', row: 0, col: 1 })).toEqual(look);
    expect(book.look({ sheet: 'Lembar1', row: 5, col: 5 })).toEqual({});
    // 20 characters: (256 * 20 + 18) / 256 * 7 = 140.49; 9.140625 by default: 64.
    expect([1, 2, 3].map((col) => book.columnWidth('Lembar1', col))).toEqual([140, 140, 64]);
    expect([book.rowHeight('Lembar1', 0), book.rowHeight('Lembar1', 1)]).toEqual([40, null]);
    expect(book.frozen('Lembar1')).toEqual({ rows: 2, columns: 1 });
  });

  it('marks what a conditional format catches, and takes entries in unlocked cells only', async () => {
    const { book } = await buka(bytes);
    expect(book.look({ sheet: 'Lembar1', row: 0, col: 2 })).toEqual({ bold: true, fill: '#FFC7CE' });
    book.type({ sheet: 'Lembar1', row: 0, col: 2 }, '2');
    expect(book.look({ sheet: 'Lembar1', row: 0, col: 2 })).toEqual({});
    expect(() => book.type({ sheet: 'Lembar1', row: 0, col: 0 }, '2')).toThrow('dilindungi');
    expect(book.picture().sheets[0]?.isProtected).toBe(true);
    const saved = await readWorkbookBytes(await book.save(), 'x.xlsx');
    expect([nilai(saved, 0, 0, 2), saved.sheets[0]?.isProtected]).toEqual([2, true]);
  });
});

describe('hostile files', () => {
  it.each([
    ['tags named as members of objects', '<constructor/><toString ref="A1"/><sheetData/><cfRule/><__proto__/>'],
    [
      'sizes that are none',
      '<sheetFormatPr defaultColWidth="-5" defaultRowHeight="x"/><sheetViews><sheetView><pane ySplit="1e9x" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="99999999" width="abc"/></cols><sheetData/>',
    ],
    [
      'rules of unknown kinds',
      '<sheetData/><conditionalFormatting sqref="A1 ZZZZ1"><cfRule type="constructor" dxfId="99"><formula>(</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="toString" sqref="A1"/></dataValidations>',
    ],
    [
      'styles that are not there',
      '<sheetData><row r="1" s="77" customFormat="1"><c r="A1" s="99"><v>1</v></c></row></sheetData>',
    ],
  ])('%s', async (_name, inside) => {
    const { book } = await buka(xlsxDariLembar(inside));
    expect(book.look({ sheet: 'Lembar1', row: 0, col: 0 })).toEqual({});
    expect([book.columnWidth('Lembar1', 0), book.frozen('Lembar1')]).toEqual([64, { rows: 0, columns: 0 }]);
    book.type({ sheet: 'Lembar1', row: 0, col: 0 }, '2');
    expect(nilai(book.picture(), 0, 0, 0)).toBe(2);
  });
});
