/** Comments, charts and details of tables of a sheet, as records: they live in parts of their own. */
import { parseAddress, parseRange } from '../../core/workbook/address';
import { readRelations } from '../../host/file/xlsx-package';
import { attributesOf, readXml } from '../../host/file/xml';
import type { Zip } from '../../host/file/zip';
import type { BookModel } from '../model/book-model';
import type { SheetModel, TableModel } from '../model/sheet-model';

/** Adds the threaded comments and the charts of the sheet part. Old notes are no comments and are left out. */
export function readExtras(zip: Zip, sheetPart: string, sheet: SheetModel, book: BookModel): void {
  for (const { type, target } of readRelations(zip, sheetPart)) {
    if (!zip.has(target)) continue;
    if (type === 'threadedComment') readComments(zip.text(target), sheet, book);
    if (type === 'drawing') readDrawing(zip, target, sheet, book);
    if (type === 'table') readTable(zip.text(target), sheet);
  }
}

/** Replies name the comment that they answer; only the comments themselves are kept. */
function readComments(xml: string, sheet: SheetModel, book: BookModel): void {
  let text = '';
  let open: ReadonlyMap<string, string> | null = null;
  const handler = {
    capture: false,
    open: (name: string, raw: string): void => {
      if (name === 'threadedComment') open = attributesOf(raw);
      if (name === 'text') [text, handler.capture] = ['', true];
    },
    close: (name: string): void => {
      if (name === 'text') handler.capture = false;
      if (name !== 'threadedComment' || open === null) return;
      const place = parseAddress(open.get('ref') ?? '');
      if (place !== null && !open.has('parentId')) {
        const { row, col } = place;
        const resolved = open.get('done') === '1';
        sheet.comments.push({ id: book.nextId('COMMENT'), row, col, author: '', content: text, resolved });
      }
      open = null;
    },
    text: (piece: string): void => {
      text += piece;
    },
  };
  readXml(xml, handler);
}

/** What the picture does not tell of a table: its totals row, and which columns Excel fills with one formula. */
function readTable(xml: string, sheet: SheetModel): void {
  let table: TableModel | undefined;
  let column = -1;
  readXml(xml, {
    capture: false,
    open: (name, raw) => {
      if (name === 'tableColumn') column++;
      if (name === 'calculatedColumnFormula') table?.calculated.add(column);
      if (name !== 'table') return;
      const attributes = attributesOf(raw);
      const wanted = attributes.get('displayName') ?? attributes.get('name');
      table = sheet.tables.find((known) => known.name === wanted);
      if (table === undefined) return;
      table.style = '';
      table.hasHeaders = attributes.get('headerRowCount') !== '0';
      table.hasTotals = Number(attributes.get('totalsRowCount') ?? 0) > 0;
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** The charts of a drawing: their names stand there, everything else in parts of their own. */
function readDrawing(zip: Zip, drawing: string, sheet: SheetModel, book: BookModel): void {
  const charts = new Map(readRelations(zip, drawing).map(({ id, target }) => [id, target]));
  let name = '';
  readXml(zip.text(drawing), {
    capture: false,
    open: (tag, raw) => {
      const attributes = attributesOf(raw);
      if (tag === 'cNvPr') name = attributes.get('name') ?? '';
      if (tag !== 'chart') return;
      const part = charts.get(attributes.get('r:id') ?? '');
      if (part === undefined || !zip.has(part)) return;
      const more = { series: [], area: null, valueFormat: null };
      sheet.charts.push({ id: book.nextId('CHART'), name, ...readChart(zip.text(part)), ...more });
    },
    close: () => undefined,
    text: () => undefined,
  });
}

/** Types of the API by the element of the file; bars lie or stand. */
const CHART_TYPES = new Map<string, string>(
  Object.entries({
    barChart: 'BarClustered',
    lineChart: 'Line',
    pieChart: 'Pie',
    doughnutChart: 'Doughnut',
    areaChart: 'Area',
    scatterChart: 'XYScatter',
    radarChart: 'Radar',
  }),
);

function readChart(xml: string): Pick<SheetModel['charts'][number], 'type' | 'title' | 'source'> {
  let type = '';
  let title = '';
  let inTitle = false;
  let source: string | null = null;
  const handler = {
    capture: false,
    open: (name: string, raw: string): void => {
      if (type === '') type = CHART_TYPES.get(name) ?? '';
      if (name === 'barDir' && attributesOf(raw).get('val') === 'col') type = 'ColumnClustered';
      if (name === 'title') inTitle = true;
      if (name === 'f' && source === null) source = '';
      handler.capture = (name === 't' && inTitle) || (name === 'f' && source === '');
    },
    close: (name: string): void => {
      if (name === 'title') inTitle = false;
      handler.capture = false;
    },
    text: (piece: string): void => {
      if (inTitle) title += piece;
      else source = (source ?? '') + piece;
    },
  };
  readXml(xml, handler);
  const range = parseRange(source ?? '');
  const { top, left, bottom, right } = range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return { type, title, source: range === null ? null : { top, left, bottom, right } };
}
