/** The part of a native chart: what it shows is named by cells, and kept beside for programs that do not compute. */
import { columnName, quoteSheet } from '../../core/workbook/address';
import { isCalendarFormat } from '../../core/workbook/number-format';
import { sameName } from '../../core/workbook/object';
import type { Chart, SheetRange } from '../../core/workbook/plan';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import { cellAt } from '../../core/workbook/sheet';
import type { Cell, Workbook } from '../../core/workbook/workbook';
import { edgeOf, fillOf, lineOf, MARKERS, TEXT } from './chart-looks';
import type { DrawingNamespaces } from './drawing-namespaces';
import { escapeXml } from './xml-escape';

export interface ChartData {
  readonly picture: Workbook;
  readonly is1904: boolean;
}

const CATEGORY_AXIS = '504820001';
const VALUE_AXIS = '504820002';

export function chartXml(chart: Chart, data: ChartData, { chart: c, main, relations }: DrawingNamespaces): string {
  const isLine = chart.type === 'line';
  const series = chart.series.map((_series, index) => seriesXml(chart, index, data)).join('');
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const drawn = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
      `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${c}" xmlns:a="${main}" xmlns:r="${relations}"><c:date1904 val="${data.is1904 ? '1' : '0'}"/>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:plotArea><c:layout/>${drawn}${axesXml(chart)}` +
    `</c:plotArea>${chart.series.length > 1 ? legend : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/>' +
    `</a:solidFill></a:ln></c:spPr>${textXml(900)}</c:chartSpace>`
  );
}

function textXml(size: number): string {
  const properties = `<a:defRPr sz="${String(size)}">${TEXT}</a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const lines = title.split('\n').map((line) => {
    const run = `<a:r><a:rPr lang="id-ID" sz="1200" b="1">${TEXT}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p>`;
  });
  const rich = `<c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

function seriesXml(chart: Chart, index: number, data: ChartData): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const { sheet, row, col } = series.name;
  const name: SheetRange = { sheet, range: { top: row, left: col, bottom: row, right: col } };
  const shape =
    chart.type === 'line'
      ? `<c:spPr>${lineOf(index, 28_575)}</c:spPr>${markerXml(index)}`
      : `<c:spPr>${fillOf(index)}${lineOf(0, 6350)}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx>${textCache(name, data)}</c:tx>${shape}` +
    `<c:cat>${categoryCache(chart.categories, data)}</c:cat><c:val>${numberCache(series.values, data)}</c:val>` +
    `${chart.type === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function markerXml(index: number): string {
  const symbol = MARKERS[index % MARKERS.length] ?? 'circle';
  const shape = `<c:spPr>${fillOf(index)}${edgeOf(index)}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="7"/>${shape}</c:marker>`;
}

/** "'Kebijakan Capaian'!$B$2:$B$9": the whole of a name that a chart looks at. */
export function absolute({ sheet, range: { top, left, bottom, right } }: SheetRange): string {
  const corner = (row: number, col: number): string => `$${columnName(col)}$${String(row + 1)}`;
  const first = corner(top, left);
  const last = corner(bottom, right);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function cellsOf({ sheet, range }: SheetRange, { picture }: ChartData): (Cell | undefined)[] {
  const known = picture.sheets.find(({ name }) => sameName(name, sheet));
  const cells: (Cell | undefined)[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let col = range.left; col <= range.right; col++)
      cells.push(known === undefined ? undefined : cellAt(known, row, col));
  return cells;
}

/** Numbers (years) stay numbers; where one category is a text, all are. */
function categoryCache(range: SheetRange, data: ChartData): string {
  const cells = cellsOf(range, data).filter((cell) => cell !== undefined && cell.value !== null);
  const isNumbers = cells.length > 0 && cells.every((cell) => typeof cell?.value === 'number');
  return isNumbers ? numberCache(range, data) : textCache(range, data);
}

function textCache(range: SheetRange, data: ChartData): string {
  const cells = cellsOf(range, data);
  const points = cells.map((cell, index) => pointXml(index, cell?.text ?? ''));
  const count = `<c:ptCount val="${String(cells.length)}"/>`;
  return `<c:strRef><c:f>${escapeXml(absolute(range))}</c:f><c:strCache>${count}${points.join('')}</c:strCache></c:strRef>`;
}

function numberCache(range: SheetRange, data: ChartData): string {
  const cells = cellsOf(range, data);
  const format = cells.find((cell) => typeof cell?.value === 'number')?.numberFormat ?? 'General';
  const points = cells.map((cell, index) => {
    if (typeof cell?.value !== 'number') return '';
    const shift = data.is1904 && isCalendarFormat(cell.numberFormat) ? DAYS_1904 : 0;
    return pointXml(index, String(cell.value - shift));
  });
  const inner = `<c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${String(cells.length)}"/>${points.join('')}`;
  return `<c:numRef><c:f>${escapeXml(absolute(range))}</c:f><c:numCache>${inner}</c:numCache></c:numRef>`;
}

function pointXml(index: number, value: string): string {
  return value === '' ? '' : `<c:pt idx="${String(index)}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
}

/** Lying bars are read from the top down, as the cells are; their values then stand below. */
function axesXml({ type, valueFormat }: Chart): string {
  const isBar = type === 'bar';
  const line = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill></a:ln></c:spPr>';
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const format =
    valueFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${line}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="${VALUE_AXIS}"/>` +
    `<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>${grid}${format}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${line}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
