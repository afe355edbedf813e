import { cellAt } from '../../src/core/workbook/sheet';
import type { DevHost } from '../../src/devhost/dev-host';
import { excelDari, kode } from './bantu';

function sel(host: DevHost, sheet: string, row: number, col: number) {
  return cellAt(
    host.book.picture().sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

describe('inserting and deleting', () => {
  const grid = {
    Data: [
      ['a', 1],
      ['b', 2],
      ['c', { value: 3, formula: 'SUM(B1:B2)' }],
    ],
    Lain: [[{ value: 3, formula: 'Data!B3' }]],
  };

  it('moves cells, formulas, formats, merges, tables, hidden rows, and kept ranges', async () => {
    const { Excel, host } = await excelDari(
      { ...grid, Data: [...grid.Data, [{ value: 0.5, numberFormat: '0%' }]] },
      { Data: { merges: ['A3:A4'], hiddenRows: [2], tables: [{ name: 'T', range: 'A1:B2' }] } },
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const kept = sheet.getRange('A3');
      kept.load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      kept.load('address,values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Data!A4', [['c']]]);
    });
    expect(sel(host, 'Data', 3, 1)).toMatchObject({ formula: 'SUM(B1:B3)', value: 3 });
    expect(sel(host, 'Data', 4, 0)).toMatchObject({ value: 0.5, text: '50%' });
    expect(sel(host, 'Lain', 0, 0)).toMatchObject({ formula: 'Data!B4', value: 3 });
    expect(host.book.picture().sheets[0]).toMatchObject({
      merges: [{ top: 3, left: 0, bottom: 4, right: 0 }],
      hiddenRows: new Set([3]),
      tables: [{ name: 'T', range: { top: 0, left: 0, bottom: 2, right: 1 } }],
    });
  });

  it('deleting what a formula needs leaves #REF!, deleting inside a range shrinks it', async () => {
    const { Excel, host } = await excelDari({
      Data: [[1], [2], [4], [{ value: 7, formula: 'SUM(A1:A3)' }], [{ value: 2, formula: 'A2' }]],
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(sel(host, 'Data', 2, 0)).toMatchObject({ formula: 'SUM(A1:A2)', value: 5 });
    expect(sel(host, 'Data', 3, 0)).toMatchObject({ formula: '#REF!', value: '#REF!' });
  });

  it('tears no table and no merged range apart', async () => {
    const { Excel } = await excelDari(
      {
        Data: [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ],
      },
      { Data: { tables: [{ name: 'T', range: 'A2:B3' }] } },
    );
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').insert('Down');
      await context.sync();
    });
    expect(await kode(run)).toBe('InsertDeleteConflict');
  });
});

describe('sheets', () => {
  it('renaming follows into formulas, deleting leaves them, the last visible sheet stays', async () => {
    const { Excel, host } = await excelDari({ Data: [[5]], Lain: [[{ value: 5, formula: 'Data!A1' }]] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').name = 'Pagu 2025';
      await context.sync();
      expect(sel(host, 'Lain', 0, 0)?.formula).toBe("'Pagu 2025'!A1");
      context.workbook.worksheets.getItem('Pagu 2025').delete();
      await context.sync();
    });
    expect(host.book.picture().sheets.map(({ name }) => name)).toEqual(['Lain']);
    expect(sel(host, 'Lain', 0, 0)?.value).toBe('#REF!');
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').visibility = 'Hidden';
      await context.sync();
    });
    expect(await kode(run)).toBe('InvalidOperation');
  });

  it('a protected structure refuses new, renamed and deleted sheets', async () => {
    const { Excel } = await excelDari({ Data: [[5]], Lain: [[1]] });
    await Excel.run(async (context) => {
      context.workbook.protection.protect('rahasia');
      await context.sync();
    });
    const tries: ((sheets: Excel.WorksheetCollection) => void)[] = [
      (sheets) => sheets.add('Baru'),
      (sheets) => (sheets.getItem('Data').name = 'X'),
      (sheets) => {
        sheets.getItem('Lain').delete();
      },
    ];
    for (const attempt of tries) {
      const run = Excel.run(async (context) => {
        attempt(context.workbook.worksheets);
        await context.sync();
      });
      expect(await kode(run)).toBe('AccessDenied');
    }
    const wrong = Excel.run(async (context) => {
      context.workbook.protection.unprotect('salah');
      await context.sync();
    });
    expect(await kode(wrong)).toBe('AccessDenied');
  });

  it('a filter by values hides rows, and its removal shows them', async () => {
    const { Excel, host } = await excelDari({ Data: [['Status'], ['baik'], ['kurang'], ['baik']] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['baik'] });
      sheet.autoFilter.load('enabled,isDataFiltered');
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      expect(host.book.picture().sheets[0]?.hiddenRows).toEqual(new Set([2]));
      sheet.autoFilter.remove();
      await context.sync();
      expect(host.book.picture().sheets[0]?.hiddenRows).toEqual(new Set());
    });
  });
});

describe('formats', () => {
  it('whole columns cost what they hold, and new cells take their format', async () => {
    const { Excel, host } = await excelDari({ Data: [[0.5], [0.25]] });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A:A').numberFormat = [['0%']];
      await context.sync();
    });
    expect(await kode(run)).toBe('InvalidArgument');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const column = sheet.getRange('A:A');
      Object.assign(column, { numberFormat: '0%' });
      column.format.fill.color = '#ffc7ce';
      column.load('values,format/fill/color');
      sheet.getRange('A9').values = [[0.75]];
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.format.fill.color).toBe('#FFC7CE');
    });
    expect(sel(host, 'Data', 8, 0)).toMatchObject({ text: '75%' });
    expect(sel(host, 'Data', 1, 0)).toMatchObject({ text: '25%' });
    expect(host.book.look({ sheet: 'Data', row: 500_000, col: 0 })).toEqual({ fill: '#FFC7CE' });
  });

  it('answers null where the cells of a range differ', async () => {
    const { Excel } = await excelDari({ Data: [[1, 2]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.wrapText = true;
      const both = sheet.getRange('A1:B1').load('format/font/bold,format/wrapText,format/columnWidth,rowHidden');
      sheet.getRange('1:1').rowHidden = true;
      const properties = sheet
        .getRange('A1:B1')
        .getCellProperties({ format: { font: { bold: true }, protection: true } });
      await context.sync();
      expect([both.format.font.bold, both.format.wrapText, both.format.columnWidth]).toEqual([null, null, 48]);
      expect(both.rowHidden).toBe(false);
      expect(properties.value).toEqual([
        [
          { format: { font: { bold: true }, protection: { formulaHidden: false, locked: true } } },
          { format: { font: { bold: false }, protection: { formulaHidden: false, locked: true } } },
        ],
      ]);
    });
  });

  it('keeps conditional formats and rules of entry as records', async () => {
    const { Excel, host } = await excelDari({ Data: [[5], [1]] });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:A2');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.format.fill.color = 'red';
      format.cellValue.rule = { formula1: '=3', operator: 'GreaterThan' };
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'ya,tidak' } };
      const formats = range.conditionalFormats.load('items/type');
      range.dataValidation.load('type,rule');
      await context.sync();
      const rule = formats.items[0]!.cellValue.load('rule');
      await context.sync();
      expect(formats.items.map((item) => item.type)).toEqual(['CellValue']);
      expect(rule.rule).toEqual({ formula1: '=3', operator: 'GreaterThan' });
      expect([range.dataValidation.type, range.dataValidation.rule.list?.source]).toEqual(['List', 'ya,tidak']);
    });
    const look = (row: number) => host.book.look({ sheet: 'Data', row, col: 0 });
    expect([look(0), look(1)]).toEqual([{ fill: '#FF0000' }, {}]);
  });
});
