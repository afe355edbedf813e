/** Formulas in columns of tables: what Excel's AutoCorrect fills, and what it leaves alone. */
import type { DevHost } from '../../src/devhost/dev-host';
import type { OfficeContext } from '../../src/devhost/transport/node';
import { createDevHost } from '../../src/devhost/create-dev-host';
import { loadOffice } from '../../src/devhost/transport/node';
import { xlsxDariLembar, lembarXml, relasi, XML } from '../bantu/xlsx';
import { excelDari, mesin } from './bantu';

const GRID = [
  ['No', 'Realisasi', 'Target', 'Capaian'],
  [1, 3, 4],
  [2, 5, 10],
  [3, 6, 8],
];

type Terbuka = Pick<OfficeContext, 'Excel'> & { readonly host: DevHost };

async function tabel(): Promise<Terbuka> {
  const terbuka = await excelDari({ A: GRID });
  await terbuka.Excel.run((context) => {
    context.workbook.worksheets.getItem('A').tables.add('A1:D4', true);
    return context.sync();
  });
  return terbuka;
}

async function isi({ Excel }: Terbuka, a1: string, formulas: unknown[][]): Promise<void> {
  await Excel.run((context) => {
    context.workbook.worksheets.getItem('A').getRange(a1).formulas = formulas as string[][];
    return context.sync();
  });
}

async function kolom({ Excel }: Terbuka): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('D2:D4').load({ formulas: true });
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

describe('a formula in a column of a table', () => {
  it('fills an empty column, each row with its own references, and its results are worked out', async () => {
    const terbuka = await tabel();
    await isi(terbuka, 'D3', [['=B3/C3']]);
    expect(await kolom(terbuka)).toEqual(['=B2/C2', '=B3/C3', '=B4/C4']);
    const cells = terbuka.host.book.picture().sheets[0]?.rows.map((row) => row?.[3]?.value);
    // 3/4, 5/10, 6/8
    expect(cells).toEqual(['Capaian', 0.75, 0.5, 0.75]);
  });

  it('of several formulas in an empty column the last one wins', async () => {
    const terbuka = await tabel();
    await isi(terbuka, 'D2:D4', [['=1+1'], ['=1+2'], ['=1+3']]);
    expect(await kolom(terbuka)).toEqual(['=1+3', '=1+3', '=1+3']);
  });

  it('leaves a column alone that holds anything else', async () => {
    const terbuka = await tabel();
    await isi(terbuka, 'D4', [['-']]);
    await isi(terbuka, 'D2', [['=B2/C2']]);
    expect(await kolom(terbuka)).toEqual(['=B2/C2', '', '-']);
  });

  it('goes into all rows of a column that Excel has filled, unless one of them is an exception', async () => {
    const terbuka = await tabel();
    await isi(terbuka, 'D2', [['=B2/C2']]);
    await isi(terbuka, 'D3', [['=B3*2']]);
    expect(await kolom(terbuka)).toEqual(['=B2*2', '=B3*2', '=B4*2']);
    await isi(terbuka, 'D4', [[7]]);
    await isi(terbuka, 'D2', [['=B2/C2']]);
    expect(await kolom(terbuka)).toEqual(['=B2/C2', '=B3*2', 7]);
  });

  it('stays where it is outside of tables, in header cells, and where AutoCorrect is switched off', async () => {
    const terbuka = await tabel();
    terbuka.host.autoCorrect.fillFormulas = false;
    await isi(terbuka, 'D2', [['=B2/C2']]);
    expect(await kolom(terbuka)).toEqual(['=B2/C2', '', '']);
    terbuka.host.autoCorrect.fillFormulas = true;
    await isi(terbuka, 'D2', [['']]);
    await isi(terbuka, 'D5', [['=B2/C2']]);
    await isi(terbuka, 'D1', [['=1+1']]);
    expect(await kolom(terbuka)).toEqual(['', '', '']);
  });

  it('also where a person types it', async () => {
    const terbuka = await tabel();
    terbuka.host.book.type({ sheet: 'A', row: 1, col: 3 }, '=B2/C2');
    expect(await kolom(terbuka)).toEqual(['=B2/C2', '=B3/C3', '=B4/C4']);
  });

  it('of a file: its filled columns are known, and its row of totals is not one of them', async () => {
    const cell = (ref: string, inside: string): string => `<c r="${ref}">${inside}</c>`;
    const bytes = xlsxDariLembar('', {
      'xl/worksheets/sheet1.xml': lembarXml(
        `<sheetData><row r="1">${cell('A1', '<v>1</v>')}${cell('B1', '<v>2</v>')}</row>` +
          [2, 3]
            .map((row) => `<row r="${row}">${cell(`A${row}`, '<v>5</v>')}${cell(`B${row}`, `<f>A${row}*2</f>`)}</row>`)
            .join('') +
          `<row r="4">${cell('A4', '<v>10</v>')}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      ),
      'xl/worksheets/_rels/sheet1.xml.rels': relasi([['table', '../tables/table1.xml']]),
      'xl/styles.xml': `${XML}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
      'xl/tables/table1.xml':
        `${XML}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:B4" totalsRowCount="1">` +
        '<tableColumns count="2"><tableColumn id="1" name="1"/><tableColumn id="2" name="2">' +
        '<calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn></tableColumns></table>',
    });
    const host = await createDevHost(bytes, 'uji.xlsx', { createEngine: await mesin() });
    const { Excel } = await loadOffice(host);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lembar1');
      sheet.getRange('B3').formulas = [['=A3*3']];
      const range = sheet.getRange('B2:B4').load({ formulas: true });
      await context.sync();
      expect(range.formulas).toEqual([['=A2*3'], ['=A3*3'], ['']]);
    });
  });
});
