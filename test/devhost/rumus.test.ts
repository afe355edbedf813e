import { cellAt, sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { CalcEngine } from '../../src/devhost/calc/calc-engine';
import { devHostFromWorkbook } from '../../src/devhost/create-dev-host';
import { formulaParts } from '../../src/core/workbook/formula-parts';
import {
  fromLocalFormula,
  isWellFormed,
  moveInFormula,
  renameInFormula,
  toLocalFormula,
} from '../../src/devhost/calc/formula-parts';
import type { CellValue, Range } from '../../src/core/workbook/workbook';
import type { DevHost } from '../../src/devhost/dev-host';
import { excelDari, hostDari } from './bantu';

function isi(host: DevHost, sheet: string, row: number, col: number): CellValue | undefined {
  const found = host.book.picture().sheets.find(({ name }) => name === sheet)!;
  return cellAt(found, row, col)?.value;
}

describe('formulas taken apart', () => {
  it.each([
    ['SUM(A1:B2)*2', ['A1:B2']],
    ["'Capaian TW'!$D$11+Pagu!C:C", ["'Capaian TW'!$D$11", 'Pagu!C:C']],
    ['LOG10(5)&"A1"', []],
    ['IF(A1>0;"B2";3:5)', ['A1', '3:5']],
    ['Pagu[Menjadi]+ABCD1', []],
    ["[1]Data!A1+'[x.xlsx]Data'!B2", []],
  ])('%s refers to %j', (formula, references) => {
    const found = formulaParts(formula).filter((part) => part.kind === 'reference');
    expect(found.map((part) => part.text)).toEqual(references);
    expect(
      formulaParts(formula)
        .map((part) => part.text)
        .join(''),
    ).toBe(formula);
  });

  it('spells formulas as an Indonesian Excel does, and back', () => {
    expect(toLocalFormula('ROUND(A1*1.5,2)&"1.5,2"')).toBe('ROUND(A1*1,5;2)&"1.5,2"');
    expect(fromLocalFormula('ROUND(A1*1,5;2)&"1,5;2"')).toBe('ROUND(A1*1.5,2)&"1,5;2"');
    expect(fromLocalFormula('SUM(A1,B2)')).toBe('SUM(A1,B2)');
  });

  it.each(['SUM(A1', 'A1)', '"buka', 'A1+', '', 'T[Kolom', '{1;2', '(}'])('refuses %j', (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  });

  it.each(['SUM(A1)', '-A1', '"(" & A1', 'T[[#All],[a]]', '{1,2;3,4}', "'Lembar (1)'!A1"])('takes %j', (formula) => {
    expect(isWellFormed(formula)).toBe(true);
  });

  it('follows renamed sheets and moved rows', () => {
    expect(renameInFormula("Lama!A1+'lama'!B2+Lamaran!A1", 'Lama', 'Baru TW')).toBe(
      "'Baru TW'!A1+'Baru TW'!B2+Lamaran!A1",
    );
    const down = (range: Range): Range => ({ ...range, top: range.top + 1, bottom: range.bottom + 1 });
    expect(moveInFormula('SUM($A$1:B2)+Lain!A1', 'Data', 'Data', down)).toBe('SUM($A$2:B3)+Lain!A1');
    expect(moveInFormula('A1+Lain!A$1', 'Data', 'Lain', () => null)).toBe('A1+Lain!#REF!');
  });
});

describe('calculation', () => {
  it('keeps the results of the file until something that they depend on changes', async () => {
    // 999 is no sum of 1 and 2: it stands for a result that another program worked out.
    const host = await hostDari({
      Data: [[1, { value: 999, formula: 'A1+A2' }], [2, { value: 777, formula: 'A3' }], [3]],
    });
    host.book.type({ sheet: 'Data', row: 1, col: 0 }, '5');
    expect(isi(host, 'Data', 0, 1)).toBe(6);
    expect(isi(host, 'Data', 1, 1)).toBe(777);
  });

  it('works over results that are not due, as they stand', async () => {
    const host = await hostDari({
      Data: [[{ value: 100, formula: 'UNKNOWN_FUNCTION(1)' }, 1], [{ value: 101, formula: 'A1+B1' }]],
    });
    host.book.type({ sheet: 'Data', row: 0, col: 1 }, '2');
    expect(isi(host, 'Data', 1, 0)).toBe(102);
  });

  it('follows chains over sheets, and empty cells that fill', async () => {
    const host = await hostDari({
      'Sheet A': [[{ value: 0, formula: 'SUM(Data!A1:A9)' }]],
      Data: [[null, { value: 0, formula: "'Sheet A'!A1*2" }]],
    });
    host.book.type({ sheet: 'Data', row: 4, col: 0 }, '21');
    expect(isi(host, 'Data', 0, 1)).toBe(42);
    host.book.type({ sheet: 'Data', row: 4, col: 0 }, '');
    expect(isi(host, 'Data', 0, 1)).toBe(0);
  });

  it.each([
    ['=1/3', 1 / 3],
    ['=10/3*1000000000', 10000000000 / 3],
    ['=0,1+0,2', 0.1 + 0.2],
    ['=123456789012345*1', 123456789012345],
    ['=1/0', '#DIV/0!'],
    ['="007"', '007'],
    ['=1=1', true],
    ['=TIDAKADA(1)', '#NAME?'],
    ['=IFERROR(A1/0;"-")', '-'],
    ['=B1+1', 0],
  ])('%s gives %p, all digits of it', async (formula, result) => {
    const host = await hostDari({ Data: [[1]] });
    host.book.type({ sheet: 'Data', row: 0, col: 1 }, formula);
    expect(isi(host, 'Data', 0, 1)).toBe(result);
  });

  it('what finds its cells while calculating follows every change', async () => {
    const host = await hostDari({
      Data: [
        [5, { value: 0, formula: 'INDIRECT("A"&1)' }],
        [7, { value: 0, formula: 'OFFSET(B1,1,-1)' }],
      ],
    });
    host.book.type({ sheet: 'Data', row: 0, col: 0 }, '6');
    expect([isi(host, 'Data', 0, 1), isi(host, 'Data', 1, 1)]).toEqual([6, 7]);
    host.book.type({ sheet: 'Data', row: 1, col: 0 }, '8');
    expect([isi(host, 'Data', 0, 1), isi(host, 'Data', 1, 1)]).toEqual([6, 8]);
  });

  it('knows tables by name', async () => {
    const host = await hostDari(
      {
        Pagu: [
          ['Kode', 'Menjadi'],
          ['a', 5],
          ['b', 7],
        ],
      },
      { Pagu: { tables: [{ name: 'TPagu', range: 'A1:B3' }] } },
    );
    host.book.type({ sheet: 'Pagu', row: 0, col: 3 }, '=SUM(TPagu[Menjadi])');
    expect(isi(host, 'Pagu', 0, 3)).toBe(12);
    host.book.type({ sheet: 'Pagu', row: 2, col: 1 }, '8');
    expect(isi(host, 'Pagu', 0, 3)).toBe(13);
  });

  it('text that looks like a figure stays text for formulas', async () => {
    const host = await hostDari({ Data: [["'12"], [{ value: '12' }, { value: false, formula: 'ISTEXT(A2)' }]] });
    host.book.type({ sheet: 'Data', row: 1, col: 0 }, "'13");
    expect(isi(host, 'Data', 1, 0)).toBe('13');
    expect(isi(host, 'Data', 1, 1)).toBe(true);
  });

  it('waits in manual mode until it is asked', async () => {
    const { Excel } = await excelDari({ Data: [[1, { value: 2, formula: 'A1*2' }]] });
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').values = [[5]];
      const result = sheet.getRange('B1').load('values');
      await context.sync();
      expect(result.values).toEqual([[2]]);
      context.workbook.application.calculate('Full');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[10]]);
    });
  });

  it('an engine that breaks down leaves the results, says so, and is replaced', () => {
    const picture = workbookFromSheets([sheetFromGrid('Data', [[1, { value: 2, formula: 'A1*2' }]])]);
    let made = 0;
    const createEngine = (): CalcEngine => {
      made++;
      return {
        start: () => undefined,
        set: () => undefined,
        evaluate: () => {
          throw new Error('rusak');
        },
        result: () => 9,
      };
    };
    const host = devHostFromWorkbook(picture, 'uji.xlsx', { createEngine });
    host.book.type({ sheet: 'Data', row: 0, col: 0 }, '5');
    host.book.type({ sheet: 'Data', row: 0, col: 2 }, '=A1');
    expect([isi(host, 'Data', 0, 0), isi(host, 'Data', 0, 1), isi(host, 'Data', 0, 2)]).toEqual([5, 2, '#NAME?']);
    expect(host.book.picture().catatan).toEqual([expect.stringContaining('(rusak)')]);
    expect(made).toBe(2);
  });

  it('without an engine formulas keep their results', () => {
    const picture = workbookFromSheets([sheetFromGrid('Data', [[1, { value: 2, formula: 'A1*2' }]])]);
    const host = devHostFromWorkbook(picture, 'uji.xlsx');
    host.book.type({ sheet: 'Data', row: 0, col: 0 }, '5');
    expect(isi(host, 'Data', 0, 1)).toBe(2);
  });

  it('names of the workbook are known to formulas', async () => {
    const { Excel } = await excelDari({ Data: [[4]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      context.workbook.names.add('Batas', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=Batas*10']];
      const result = sheet.getRange('B1').load('values');
      await context.sync();
      expect(result.values).toEqual([[40]]);
    });
  });

  it('a name that comes or goes makes only the formulas due that use it, however far', async () => {
    const rumus = (formula: string, value: CellValue): { formula: string; value: CellValue } => ({ formula, value });
    // C1 holds a result that the engine would not give: it shows that nobody worked it out again.
    const { Excel, host } = await excelDari({
      Data: [[4, rumus('IF(A1>Selaras_Batas,Selaras_Batas,A1)', '#NAME?'), rumus('1+1', 7), rumus('B1*10', '#NAME?')]],
      'Kebijakan Capaian': [[null, 1.5]],
    });
    await Excel.run(async (context) => {
      context.workbook.names.add('Selaras_Batas', "='Kebijakan Capaian'!$B$1");
      context.workbook.names.add('Selaras_Jauh', '=Selaras_Batas');
      await context.sync();
    });
    const baris = (): (CellValue | undefined)[] => [0, 1, 2, 3].map((col) => isi(host, 'Data', 0, col));
    expect(baris()).toEqual([4, 1.5, 7, 15]);
    host.book.type({ sheet: 'Kebijakan Capaian', row: 0, col: 1 }, '2');
    expect(baris()).toEqual([4, 2, 7, 20]);
    await Excel.run(async (context) => {
      context.workbook.names.getItem('Selaras_Batas').formula = "='Kebijakan Capaian'!$A$1";
      await context.sync();
    });
    expect(baris()).toEqual([4, 0, 7, 0]);
  });
});
