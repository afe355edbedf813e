import { excelDari, kode, sebentar } from './bantu';

describe('office.js over the development host: reading and writing', () => {
  it('reads values, formulas, texts and number formats of the used range', async () => {
    const { Excel } = await excelDari({
      Perkin: [
        ['Indikator', 'Target'],
        ['Indeks', { value: 0.81, numberFormat: '0%' }],
        [null, { value: 4, formula: 'B2*5' }],
      ],
    });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('perkin').getUsedRangeOrNullObject(true);
      used.load('address,values,formulas,text,numberFormat,valueTypes,rowCount,columnCount,rowIndex');
      await context.sync();
      expect(used.address).toBe('Perkin!A1:B3');
      expect(used.values).toEqual([
        ['Indikator', 'Target'],
        ['Indeks', 0.81],
        ['', 4],
      ]);
      expect(used.formulas[2]).toEqual(['', '=B2*5']);
      expect(used.text).toEqual([
        ['Indikator', 'Target'],
        ['Indeks', '81%'],
        ['', '4'],
      ]);
      expect(used.numberFormat[1]).toEqual(['General', '0%']);
      expect(used.valueTypes[2]).toEqual(['Empty', 'Double']);
      expect([used.rowCount, used.columnCount, used.rowIndex]).toEqual([3, 2, 0]);
    });
  });

  it('takes entries as Excel does and works formulas out', async () => {
    const { Excel, host } = await excelDari({ Data: [[1], [2]] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B6').values = [['1'], ["'007"], ['80%'], ['=SUM(A1:A2)'], [''], [true]];
      const range = sheet.getRange('B1:B6').load('values,formulas,numberFormat,text');
      await context.sync();
      expect(range.values).toEqual([[1], ['007'], [0.8], [3], [''], [true]]);
      expect(range.formulas[3]).toEqual(['=SUM(A1:A2)']);
      expect(range.numberFormat[2]).toEqual(['0%']);
      expect(range.text[2]).toEqual(['80%']);
      sheet.getRange('A1').values = [[10]];
      range.load('values');
      await context.sync();
      expect(range.values[3]).toEqual([12]);
    });
    expect(host.book.picture().sheets[0]?.rows[3]?.[1]).toMatchObject({ value: 12, formula: 'SUM(A1:A2)', text: '12' });
  });

  it('writes more than 1,500 cells in the chunks of the real library', async () => {
    const { Excel, host } = await excelDari({ Data: [[0]] });
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, row * 3]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:C1000').values = values;
      await context.sync();
    });
    const { rows } = host.book.picture().sheets[0]!;
    expect(rows[999]?.map((cell) => cell?.value)).toEqual([999, 1998, 2997]);
    expect(rows.length).toBe(1000);
    expect(host.counts.syncs).toBe(2);
  });

  it('keeps settings and custom XML parts', async () => {
    const { Excel } = await excelDari({ Data: [[0]] });
    await Excel.run(async (context) => {
      context.workbook.settings.add('kebijakan', { arah: 'naik', sejak: 2026 });
      context.workbook.customXmlParts.add('<a xmlns="urn:uji"><b/></a>');
      await context.sync();
    });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('kebijakan').load('value');
      const absent = context.workbook.settings.getItemOrNullObject('lain').load('value');
      const part = context.workbook.customXmlParts.getByNamespace('urn:uji').getOnlyItemOrNullObject();
      part.load('id');
      await context.sync();
      const xml = part.getXml();
      await context.sync();
      expect(setting.value).toEqual({ arah: 'naik', sejak: 2026 });
      expect(absent.isNullObject).toBe(true);
      expect(xml.value).toBe('<a xmlns="urn:uji"><b/></a>');
      part.setXml('<a xmlns="urn:uji"/>');
      const again = part.getXml();
      await context.sync();
      expect(again.value).toBe('<a xmlns="urn:uji"/>');
      part.delete();
      const gone = context.workbook.customXmlParts.getByNamespace('urn:uji').getOnlyItemOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('tells merges, hidden rows and columns, and tables', async () => {
    const { Excel } = await excelDari(
      {
        Data: [
          ['a', 'b', 'c'],
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { Data: { merges: ['A2:B2'], hiddenRows: [2], hiddenColumns: [1], tables: [{ name: 'Pagu', range: 'A1:C3' }] } },
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const used = sheet.getUsedRange();
      const merged = used.getMergedAreasOrNullObject().load('address,areaCount');
      merged.areas.load('items/address');
      const rows = used.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = used.getColumnProperties({ columnHidden: true });
      const tables = sheet.tables.load('items/name');
      await context.sync();
      const range = tables.items[0]!.getRange().load('address');
      const body = tables.items[0]!.columns.getItem('b').getDataBodyRange().load('values');
      await context.sync();
      expect([merged.address, merged.areaCount]).toEqual(['Data!A2:B2', 1]);
      expect(merged.areas.items.map((area) => area.address)).toEqual(['Data!A2:B2']);
      expect(rows.value).toEqual([
        { rowHidden: false, rowIndex: 0 },
        { rowHidden: false, rowIndex: 1 },
        { rowHidden: true, rowIndex: 2 },
      ]);
      expect(columns.value.map((column) => column.columnHidden)).toEqual([false, true, false]);
      expect(range.address).toBe('Data!A1:C3');
      expect(body.values).toEqual([[2], [5]]);
    });
  });
});

describe('office.js over the development host: refusals', () => {
  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['a sheet that is not there', (c) => c.workbook.worksheets.getItem('Lain').load('name'), 'ItemNotFound'],
    ['a grid of another shape', (c) => (first(c).getRange('A1:B2').values = [[1]]), 'InvalidArgument'],
    ['an address that is none', (c) => first(c).getRange('A1B2').load('values'), 'InvalidArgument'],
    ['the inside of a merged range', (c) => (first(c).getRange('B1').values = [[1]]), 'MergedRangeConflict'],
    ['a formula that is not whole', (c) => (first(c).getRange('C5').formulas = [['=SUM(A1']]), 'InvalidArgument'],
    ['a text that is too long', (c) => (first(c).getRange('C5').values = [['x'.repeat(32_768)]]), 'InvalidArgument'],
    [
      'a formula that is too long',
      (c) => (first(c).getRange('C5').values = [[`=${'1+'.repeat(4100)}1`]]),
      'FormulaLengthExceedsLimit',
    ],
    ['a name that is taken', (c) => c.workbook.worksheets.add('data').load('id'), 'ItemAlreadyExists'],
    ['a member that is not there', (c) => first(c).pivotTables.load('items'), 'ApiNotFound'],
  ])('%s', async (_name, act, code) => {
    const { Excel } = await excelDari(
      {
        Data: [
          ['judul', null],
          [1, 2],
        ],
      },
      { Data: { merges: ['A1:B1'] } },
    );
    const run = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await kode(run)).toBe(code);
  });

  it('names the member that it does not have', async () => {
    const { Excel } = await excelDari({ Data: [[1]] });
    const run = Excel.run(async (context) => {
      first(context).pivotTables.load('items');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ message: 'devhost: Worksheet.PivotTables' });
  });

  it('protects locked cells and lets unlocked ones be written', async () => {
    const { Excel, host } = await excelDari({ Data: [[1, 2]] });
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('B1').values = [[20]];
      await context.sync();
    });
    const run = Excel.run(async (context) => {
      first(context).getRange('A1').values = [[10]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'AccessDenied', debugInfo: { errorLocation: 'Range.values' } });
    expect(host.book.picture().sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([1, 20]);
    expect(() => host.book.type({ sheet: 'Data', row: 0, col: 0 }, '5')).toThrow('Sel Data!A1 dilindungi');
  });

  it('refuses what a newer requirement set has', async () => {
    const { Excel } = await excelDari({ Data: [[1]] }, {}, { excelApi: '1.12' });
    const run = Excel.run(async (context) => {
      first(context).getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    await expect(run).rejects.toThrow('ExcelApi 1.13');
  });
});

describe('office.js over the development host: events', () => {
  it('tells of changes by the add-in and by the person, after the reply that registered', async () => {
    const { Excel, host } = await excelDari({ Data: [[1]] });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(`${event.address} ${event.triggerSource} ${event.source}`);
        return Promise.resolve();
      });
      first(context).getRange('A2').values = [[5]];
      await context.sync();
    });
    await sebentar();
    host.book.type({ sheet: 'Data', row: 2, col: 0 }, '7,5');
    host.faults.beforeRequest(1, (book) => {
      book.type({ sheet: 'Data', row: 3, col: 0 }, '8');
    });
    await Excel.run((context) => context.sync());
    await sebentar();
    expect(heard).toEqual(['A2 ThisLocalAddin Local', 'A3 Unknown Local', 'A4 Unknown Remote']);
  });

  it('is silent where events are off, and after the handler is removed', async () => {
    const { Excel } = await excelDari({ Data: [[1]] });
    let heard = 0;
    await Excel.run(async (context) => {
      const handler = first(context).onChanged.add(() => {
        heard++;
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      first(context).getRange('A1').values = [[2]];
      await context.sync();
      await sebentar();
      context.runtime.enableEvents = true;
      first(context).getRange('A1').values = [[3]];
      await context.sync();
      await sebentar();
      handler.remove();
      await context.sync();
      first(context).getRange('A1').values = [[4]];
      await context.sync();
      await sebentar();
    });
    expect(heard).toBe(1);
  });
});

function first(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Data');
}
