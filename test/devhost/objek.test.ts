import { createDevHost } from '../../src/devhost/create-dev-host';
import { loadOffice } from '../../src/devhost/transport/node';
import { bukuKerja, buatXlsx, lembarXml, relasi, XML } from '../bantu/xlsx';
import { excelDari, kode, sebentar } from './bantu';

const GRID = {
  Data: [
    ['Kode', 'Nilai'],
    ['a', 1],
    ['b', 2],
  ],
  Lain: [[5]],
};
const TABEL = { Data: { tables: [{ name: 'T', range: 'A1:B3' }] } };

function lembar(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Data');
}

describe('ranges found from ranges', () => {
  it.each<[string, (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['cell', (range) => range.getCell(1, 2), 'Data!D3'],
    ['offset', (range) => range.getOffsetRange(1, -1), 'Data!A3:B4'],
    ['resized', (range) => range.getResizedRange(1, 1), 'Data!B2:D4'],
    ['absolute', (range) => range.getAbsoluteResizedRange(1, 1), 'Data!B2'],
    ['row', (range) => range.getRow(1), 'Data!B3:C3'],
    ['column', (range) => range.getColumn(1), 'Data!C2:C3'],
    ['entire row', (range) => range.getEntireRow(), 'Data!2:3'],
    ['entire column', (range) => range.getEntireColumn(), 'Data!B:C'],
    ['below', (range) => range.getRowsBelow(2), 'Data!B4:C5'],
    ['above', (range) => range.getRowsAbove(), 'Data!B1:C1'],
    ['after', (range) => range.getColumnsAfter(), 'Data!D2:D3'],
    ['last cell', (range) => range.getLastCell(), 'Data!C3'],
    ['bounding', (range, sheet) => range.getBoundingRect(sheet.getRange('E9')), 'Data!B2:E9'],
    ['intersection', (range) => range.getIntersection('C1:D2'), 'Data!C2'],
    ['region', (_range, sheet) => sheet.getRange('A2').getSurroundingRegion(), 'Data!A1:B3'],
    ['indexes', (_range, sheet) => sheet.getRangeByIndexes(4, 1, 2, 3), 'Data!B5:D6'],
  ])('%s', async (_name, find, address) => {
    const { Excel } = await excelDari(GRID);
    await Excel.run(async (context) => {
      const found = find(lembar(context).getRange('B2:C3'), lembar(context)).load('address');
      await context.sync();
      expect(found.address).toBe(address);
    });
  });

  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['left of the sheet', (range) => range.getOffsetRange(0, -1), 'InvalidArgument'],
    ['beyond the last row', (range) => range.getOffsetRange(1_048_576, 1), 'InvalidArgument'],
    ['no rows left', (range) => range.getResizedRange(-1, 0), 'InvalidArgument'],
    ['ranges that do not meet', (range) => range.getIntersection('C3'), 'ItemNotFound'],
  ])('refuses %s', async (_name, find, code) => {
    const { Excel } = await excelDari(GRID);
    const run = Excel.run(async (context) => {
      find(lembar(context).getRange('A1')).load('address');
      await context.sync();
    });
    expect(await kode(run)).toBe(code);
  });

  it('special cells, several ranges, positions', async () => {
    const { Excel } = await excelDari(
      {
        Data: [
          ['a', 1],
          [null, { value: 2, formula: 'B1*2' }],
          ['c', 3],
        ],
      },
      { Data: { hiddenRows: [1] } },
    );
    await Excel.run(async (context) => {
      const used = lembar(context).getUsedRange();
      const formulas = used.getSpecialCellsOrNullObject('Formulas').load('address');
      const visible = used.getSpecialCells('Visible').load('address,areaCount,cellCount');
      const none = lembar(context).getRange('A1').getSpecialCellsOrNullObject('Blanks').load('address');
      const two = lembar(context).getRanges('A1:B1,B3').load('address,areaCount');
      const cell = lembar(context).getRange('B3').load('top,left,width,height');
      await context.sync();
      expect([formulas.address, none.isNullObject]).toEqual(['Data!B2', true]);
      expect([visible.address, visible.areaCount, visible.cellCount]).toEqual(['Data!A1:B1, Data!A3:B3', 2, 4]);
      expect([two.address, two.areaCount]).toEqual(['Data!A1:B1, Data!B3', 2]);
      // Row 2 is hidden: one row of 15 points lies above; a column of 64 pixels is 48 points wide.
      expect([cell.top, cell.left, cell.width, cell.height]).toEqual([15, 48, 48, 15]);
    });
  });

  it('copies formulas moved, values plain', async () => {
    const { Excel } = await excelDari({ Data: [[1, { value: 2, formula: 'A1*2' }], [10]] });
    await Excel.run(async (context) => {
      const sheet = lembar(context);
      sheet.getRange('B2').copyFrom('B1');
      sheet.getRange('D1').copyFrom(sheet.getRange('B1'), 'Values');
      const copied = sheet.getRange('B2').load('formulas,values');
      const plain = sheet.getRange('D1').load('formulas');
      await context.sync();
      expect([copied.formulas, copied.values, plain.formulas]).toEqual([[['=A2*2']], [[20]], [[2]]]);
    });
  });
});

describe('tables', () => {
  it('adds, names, finds and grows', async () => {
    const { Excel, host } = await excelDari(GRID);
    await Excel.run(async (context) => {
      const table = lembar(context).tables.add('A1:B3', true);
      table.name = 'TPagu';
      table.rows.add(undefined, [['c', 3]]);
      const body = table.getDataBodyRange().load('address,values');
      const header = table.getHeaderRowRange().load('values');
      const column = table.columns.getItemOrNullObject('nilai').load('index');
      const none = context.workbook.tables.getItemOrNullObject('Lain').load('name');
      table.columns.load('items/name');
      await context.sync();
      expect([body.address, body.values]).toEqual([
        'Data!A2:B4',
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
      ]);
      expect([header.values, column.index, none.isNullObject]).toEqual([[['Kode', 'Nilai']], 1, true]);
      expect(table.columns.items.map((item) => item.name)).toEqual(['Kode', 'Nilai']);
    });
    expect(host.book.picture().sheets[0]?.tables).toEqual([
      { name: 'TPagu', range: { top: 0, left: 0, bottom: 3, right: 1 } },
    ]);
  });

  it('refuses a second table on the same cells, a name that is taken, and joined cells inside', async () => {
    const { Excel } = await excelDari(GRID, TABEL);
    const codes: string[] = [];
    for (const act of [
      (sheet: Excel.Worksheet) => sheet.tables.add('B3:C4', true),
      (sheet: Excel.Worksheet) => (sheet.tables.add('E1:F2', true).name = 't'),
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A2:B2').merge();
      },
    ]) {
      const run = Excel.run(async (context) => {
        act(lembar(context));
        await context.sync();
      });
      codes.push(await kode(run));
    }
    expect(codes).toEqual(['InvalidOperation', 'ItemAlreadyExists', 'InvalidOperation']);
  });
});

describe('names, properties, comments, charts, panes, protection', () => {
  it('keeps what it is given', async () => {
    const { Excel } = await excelDari(GRID);
    await Excel.run(async (context) => {
      const sheet = lembar(context);
      context.workbook.names.add('Batas', sheet.getRange('B2:B3'), 'uji');
      sheet.customProperties.add('selaras', 'hasil');
      context.workbook.comments.add('Data!B2', 'periksa lagi');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      chart.title.text = 'Capaian';
      sheet.freezePanes.freezeRows(1);
      sheet.protection.protect({ allowFormatCells: true }, 'rahasia');
      await context.sync();
    });
    await Excel.run(async (context) => {
      const sheet = lembar(context);
      const name = context.workbook.names.getItem('batas').load('name,formula,type,comment');
      const place = name.getRange().load('address');
      const property = sheet.customProperties.getItemOrNullObject('Selaras').load('value');
      const comment = context.workbook.comments.getItemByCell('Data!B2').load('content');
      const where = comment.getLocation().load('address');
      sheet.charts.load('items/name,items/chartType,items/title/text');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      sheet.protection.load('protected,options');
      await context.sync();
      expect([name.name, name.formula, name.type, name.comment]).toEqual(['Batas', '=Data!$B$2:$B$3', 'Range', 'uji']);
      expect([place.address, property.value, frozen.address]).toEqual(['Data!B2:B3', 'hasil', 'Data!1:1']);
      expect([comment.content, where.address]).toEqual(['periksa lagi', 'Data!B2']);
      expect(sheet.charts.items.map((chart) => [chart.chartType, chart.title.text])).toEqual([
        ['ColumnClustered', 'Capaian'],
      ]);
      const { allowFormatCells, allowInsertRows } = sheet.protection.options;
      expect([sheet.protection.protected, allowFormatCells, allowInsertRows]).toEqual([true, true, false]);
    });
    const wrong = Excel.run(async (context) => {
      lembar(context).protection.unprotect('salah');
      await context.sync();
    });
    expect(await kode(wrong)).toBe('AccessDenied');
    await Excel.run(async (context) => {
      lembar(context).getRange('A1').numberFormat = [['0.0']];
      lembar(context).protection.unprotect('rahasia');
      lembar(context).getRange('1:1').insert('Down');
      await context.sync();
    });
  });

  it('reads comments, charts and names of a file', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const chart =
      '<c:chartSpace xmlns:c="c" xmlns:a="a"><c:title><a:t>Realisasi</a:t></c:title><c:barChart><c:barDir val="col"/><c:f>Data!$A$1:$B$3</c:f></c:barChart></c:chartSpace>';
    const bytes = buatXlsx({
      'xl/workbook.xml': bukuKerja([{ name: 'Data' }]).replace(
        '</workbook>',
        '<definedNames><definedName name="Batas">Data!$A$1</definedName><definedName name="_xlnm.Print_Area">Data!$A$1</definedName></definedNames></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': relasi([['worksheet', 'worksheets/sheet1.xml']]),
      'xl/worksheets/sheet1.xml': lembarXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
      'xl/worksheets/_rels/sheet1.xml.rels': relasi([
        ['threadedComment', '../threadedComments/t.xml'],
        ['drawing', '../drawings/d.xml'],
      ]),
      'xl/threadedComments/t.xml': `${XML}<ThreadedComments><threadedComment ref="B2" id="{1}"><text>cek &amp; ricek</text></threadedComment><threadedComment ref="B2" id="{2}" parentId="{1}"><text>ya</text></threadedComment></ThreadedComments>`,
      'xl/drawings/d.xml': `${XML}<xdr:wsDr xmlns:xdr="x" xmlns:r="${office}"><xdr:cNvPr id="2" name="Grafik 1"/><c:chart r:id="rId1"/></xdr:wsDr>`,
      'xl/drawings/_rels/d.xml.rels': relasi([['chart', '../charts/c.xml']]),
      'xl/charts/c.xml': XML + chart,
    });
    const { Excel } = await loadOffice(await createDevHost(bytes, 'uji.xlsx'));
    await Excel.run(async (context) => {
      const comments = context.workbook.comments.load('items/content');
      const charts = lembar(context).charts.load('items/name,items/chartType,items/title/text');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      expect(comments.items.map((item) => item.content)).toEqual(['cek & ricek']);
      expect(charts.items.map((item) => [item.name, item.chartType, item.title.text])).toEqual([
        ['Grafik 1', 'ColumnClustered', 'Realisasi'],
      ]);
      expect(names.items.map((item) => item.name)).toEqual(['Batas']);
    });
  });
});

describe('events of sheets', () => {
  it('tells of added, renamed, activated and deleted sheets, of selection and of results', async () => {
    const { Excel, host } = await excelDari({ ...GRID, Lain: [[{ value: 3, formula: 'Data!B2*3' }]] });
    const heard: string[] = [];
    const note = (text: string): Promise<void> => {
      heard.push(text);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => note('added'));
      worksheets.onDeleted.add(() => note('deleted'));
      worksheets.onActivated.add(() => note('activated'));
      worksheets.onNameChanged.add((event) => note(`${event.nameBefore} > ${event.nameAfter}`));
      worksheets.onSelectionChanged.add((event) => note(`select ${event.address}`));
      worksheets.getItem('Lain').onCalculated.add((event) => note(`calculated ${event.address}`));
      await context.sync();
      const sheet = worksheets.add('Baru');
      sheet.name = 'Hasil';
      sheet.activate();
      sheet.getRange('B2').select();
      sheet.delete();
      lembar(context).getRange('B2').values = [[7]];
      await context.sync();
    });
    await sebentar();
    host.book.select('Data', { top: 4, left: 0, bottom: 5, right: 1 });
    await sebentar();
    expect(heard).toEqual([
      ...['added', 'Baru > Hasil', 'activated', 'select B2', 'activated', 'deleted', 'calculated A1'],
      'select A5:B6',
    ]);
  });

  it('gives the value before and after, and the range of the event', async () => {
    const { Excel, host } = await excelDari(GRID);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      lembar(context).onChanged.add(async (event) => {
        const range = event.getRange(context).load('values');
        await context.sync();
        heard.push([event.changeType, event.details?.valueBefore, event.details?.valueAfter, range.values]);
      });
      await context.sync();
    });
    host.book.type({ sheet: 'Data', row: 1, col: 1 }, '1,5');
    await sebentar();
    expect(heard).toEqual([['RangeEdited', 1, 1.5, [[1.5]]]]);
  });
});

describe('a workbook of its own', () => {
  it('is handed over with its bytes, and the one that is open stays as it is', async () => {
    const { Excel, host } = await excelDari(GRID);
    const before = host.book.picture();
    const opened: string[] = [];
    const end = host.onOpenWorkbook((bytes) => void opened.push(Buffer.from(bytes).toString('latin1')));
    await Excel.createWorkbook(Buffer.from('PK\u0003\u0004 isi').toString('base64'));
    expect(opened).toEqual(['PK\u0003\u0004 isi']);
    expect(host.book.picture()).toEqual(before);
    end();
    await Excel.createWorkbook('UEsDBA==');
    expect(opened).toHaveLength(1);
  });

  it.each(['', 'bukan base64', 'abc'])('refuses %j', async (base64) => {
    const { Excel, host } = await excelDari(GRID);
    const opened: unknown[] = [];
    host.onOpenWorkbook((bytes) => void opened.push(bytes));
    expect(await kode(Excel.createWorkbook(base64))).toBe('InvalidArgument');
    expect(opened).toEqual([]);
  });
});
