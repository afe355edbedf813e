/** Native charts: every series and every label is named as cells. */
import { formatRange, quoteSheet } from '../../core/workbook/address';
import type { ChartSeries, SheetObject, SheetRange } from '../../core/workbook/plan';
import type { Address } from '../../core/workbook/workbook';
import { askFor } from './ranges';

type ChartObject = Extract<SheetObject, { type: 'chart' }>;

const TYPES = { column: 'ColumnClustered', bar: 'BarClustered', line: 'Line' } as const;

/**
 * Excel makes a first series of the cells that it is given; it and those added get their cells one by one. The text for
 * screen readers has no place in the API of charts.
 */
export function addChart(workbook: Excel.Workbook, { sheet, range, name, chart }: ChartObject): void {
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const owner = workbook.worksheets.getItem(sheet);
  const isColumn = first.values.range.left === first.values.range.right;
  const made = owner.charts.add(TYPES[chart.type], cells(workbook, first.values), isColumn ? 'Columns' : 'Rows');
  made.name = name;
  made.title.text = chart.title;
  const series = [made.series.getItemAt(0), ...others.map(() => made.series.add())];
  for (const [index, one] of chart.series.entries()) {
    const target = series[index];
    if (target !== undefined) fillSeries(workbook, target, one, chart.categories);
  }
  if (chart.valueFormat !== undefined) made.axes.valueAxis.numberFormat = chart.valueFormat;
  const { top, left, bottom, right } = range;
  made.setPosition(
    askFor(owner, { top, left, bottom: top, right: left }),
    askFor(owner, { top: bottom, left: right, bottom, right }),
  );
}

function fillSeries(
  workbook: Excel.Workbook,
  target: Excel.ChartSeries,
  { name, values }: ChartSeries,
  categories: SheetRange,
): void {
  target.setValues(cells(workbook, values));
  target.setXAxisValues(cells(workbook, categories));
  target.name = nameFormula(name);
}

function cells(workbook: Excel.Workbook, { sheet, range }: SheetRange): Excel.Range {
  return askFor(workbook.worksheets.getItem(sheet), range);
}

/** "='Capaian TW'!$B$3": a name that follows its cell. */
function nameFormula({ sheet, row, col }: Address): string {
  const cell = formatRange({ top: row, left: col, bottom: row, right: col });
  return `=${quoteSheet(sheet)}!${cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}
