/** Charts as records: kind, name, title, place and series are kept; nothing is drawn. */
import type { Range } from '../../core/workbook/workbook';
import { bounding, columnCount, rowCount } from '../model/ranges';
import type { ChartModel, ChartSeriesModel, SheetModel } from '../model/sheet-model';
import { expect, isText, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { chartSeriesCollection, type ChartTarget } from './chart-series';
import { mustBeOpen } from './guards';
import { rangeArgument } from './range-target';

const chartTitle = defineType<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    Text: {
      get: ({ chart }) => chart.title,
      set: ({ chart }, value) => {
        chart.title = expect(value, isText);
      },
    },
  },
});

const chartAxis = defineType<ChartTarget>({
  name: 'ChartAxis',
  properties: {
    NumberFormat: {
      get: ({ chart: { valueFormat } }) => valueFormat ?? 'General',
      set: ({ chart: model }, value) => {
        model.valueFormat = expect(value, isText);
      },
    },
  },
});

const chartAxes = defineType<ChartTarget>({
  name: 'ChartAxes',
  links: { ValueAxis: (self, host) => chartAxis(self, host) },
});

function setPosition({ sheet, chart: model }: ChartTarget, args: Arguments, host: HostState): null {
  mustBeOpen(sheet);
  const first = rangeArgument(args.raw(0), sheet, host).area;
  const last = args.raw(1) === undefined ? first : rangeArgument(args.raw(1), sheet, host).area;
  model.area = bounding(first, last);
  return null;
}

const chart = defineType<ChartTarget>({
  name: 'Chart',
  identity: ({ chart: { id } }) => ({ Id: id }),
  properties: {
    ChartType: {
      get: ({ chart: { type } }) => type,
      set: (self, value) => {
        self.chart.type = expect(value, isText);
      },
    },
    Id: ({ chart: { id } }) => id,
    Name: {
      get: ({ chart: { name } }) => name,
      set: (self, value) => {
        self.chart.name = expect(value, isText);
      },
    },
  },
  links: {
    Axes: (self, host) => chartAxes(self, host),
    Series: (self, host) => chartSeriesCollection(self, host),
    Title: (self, host) => chartTitle(self, host),
  },
  methods: {
    Delete: ({ sheet, chart: removed }): null => {
      mustBeOpen(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== removed);
      return null;
    },
    SetPosition: setPosition,
  },
});

function add(sheet: SheetModel, args: Arguments, host: HostState): Handle {
  mustBeOpen(sheet);
  const source = rangeArgument(args.raw(1), sheet, host);
  const model: ChartModel = {
    id: host.book.nextId('CHART'),
    name: `Chart ${String(sheet.charts.length + 1)}`,
    type: args.text(0),
    title: '',
    source: source.area,
    series: seriesOf(source.sheet.id, source.area),
    area: null,
    valueFormat: null,
  };
  sheet.charts.push(model);
  return chart({ sheet, chart: model }, host);
}

/** Excel makes series of the source by itself: a row each where it is wider than high, else a column each. */
function seriesOf(sheetId: string, { top, left, bottom, right }: Range): ChartSeriesModel[] {
  const area = { top, left, bottom, right };
  const isByRow = columnCount(area) > rowCount(area);
  const [first, last] = isByRow ? [top, bottom] : [left, right];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const range = isByRow ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    return { name: `Series${String(index + 1)}`, values: { sheetId, range }, categories: null };
  });
}

function byKey(sheet: SheetModel, key: string): ChartModel | undefined {
  return sheet.charts.find((model) => model.id === key || model.name === key);
}

function found(model: ChartModel | undefined): ChartModel {
  if (model === undefined) throw new ExcelError('ItemNotFound');
  return model;
}

export const chartCollection = defineType<SheetModel>({
  name: 'ChartCollection',
  properties: { Count: (sheet) => sheet.charts.length },
  items: (sheet, host) => sheet.charts.map((model) => chart({ sheet, chart: model }, host)),
  item: (sheet, args, host) => chart({ sheet, chart: found(byKey(sheet, args.text(0))) }, host),
  methods: {
    Add: add,
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, args, host) => chart({ sheet, chart: found(byKey(sheet, args.text(0))) }, host),
    GetItemAt: (sheet, args, host) => chart({ sheet, chart: found(sheet.charts[args.whole(0)]) }, host),
    GetItemOrNullObject: (sheet, args, host) => {
      const model = byKey(sheet, args.text(0));
      return model === undefined ? null : chart({ sheet, chart: model }, host);
    },
  },
});
