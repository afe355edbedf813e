/** Charts as records: kind, name, title and source are kept; nothing is drawn. */
import type { ChartModel, SheetModel } from '../model/sheet-model';
import { expect, isText, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { mustBeOpen } from './guards';
import { rangeArgument } from './range-target';

interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

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
  links: { Title: (self, host) => chartTitle(self, host) },
  methods: {
    Delete: ({ sheet, chart: removed }): null => {
      mustBeOpen(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== removed);
      return null;
    },
  },
});

function add(sheet: SheetModel, args: Arguments, host: HostState): Handle {
  mustBeOpen(sheet);
  const model: ChartModel = {
    id: host.book.nextId('CHART'),
    name: `Chart ${String(sheet.charts.length + 1)}`,
    type: args.text(0),
    title: '',
    source: rangeArgument(args.raw(1), sheet, host).area,
  };
  sheet.charts.push(model);
  return chart({ sheet, chart: model }, host);
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
