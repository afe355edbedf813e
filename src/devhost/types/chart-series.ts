/** The series of a chart: which cells they show, kept and given back. */
import { formatRange, quoteSheet } from '../../core/workbook/address';
import { findSheet } from '../model/book-model';
import { columnCount, rowCount } from '../model/ranges';
import type { ChartModel, ChartSeriesModel, ChartSource, SheetModel } from '../model/sheet-model';
import { expect, isText, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { rangeArgument } from './range-target';

export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}

const NAME_LIMIT = 255;

function sourceFrom({ sheet }: SeriesTarget, args: Arguments, host: HostState): ChartSource {
  const { sheet: owner, area } = rangeArgument(args.raw(0), sheet, host);
  // A series shows one row or one column.
  if (rowCount(area) > 1 && columnCount(area) > 1) throw new ExcelError('InvalidArgument');
  return { sheetId: owner.id, range: area };
}

/** "'Capaian TW'!$B$2:$B$9"; "" where the cells are gone. */
function sourceText(source: ChartSource | null, { book }: HostState): string {
  const sheet = source === null ? undefined : findSheet(book, source.sheetId);
  if (source === null || sheet === undefined) return '';
  const fixed = formatRange(source.range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheet(sheet.name)}!${fixed}`;
}

const chartSeries = defineType<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        const name = expect(value, isText);
        if (name.length > NAME_LIMIT) throw new ExcelError('InvalidArgument');
        series.name = name;
      },
    },
  },
  methods: {
    Delete: ({ chart, series }): null => {
      chart.series = chart.series.filter((other) => other !== series);
      return null;
    },
    GetDimensionDataSourceString: ({ series }, args, host) => {
      const dimension = args.text(0);
      if (dimension === 'Values') return sourceText(series.values, host);
      if (dimension === 'Categories') return sourceText(series.categories, host);
      throw new ExcelError('InvalidArgument');
    },
    SetValues: (self, args, host): null => {
      self.series.values = sourceFrom(self, args, host);
      return null;
    },
    SetXAxisValues: (self, args, host): null => {
      self.series.categories = sourceFrom(self, args, host);
      return null;
    },
  },
});

function numbered(self: ChartTarget, index: number, host: HostState): Handle {
  const series = self.chart.series[index];
  if (series === undefined) throw new ExcelError('InvalidArgument');
  return chartSeries({ ...self, series }, host);
}

export const chartSeriesCollection = defineType<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { Count: ({ chart }) => chart.series.length },
  items: (self, host) => self.chart.series.map((series) => chartSeries({ ...self, series }, host)),
  item: (self, args, host) => numbered(self, args.whole(0), host),
  methods: {
    Add: (self, args, host) => {
      const { chart } = self;
      const series = { name: args.optionalText(0) ?? '', values: null, categories: null };
      chart.series.splice(args.optionalWhole(1) ?? chart.series.length, 0, series);
      return chartSeries({ ...self, series }, host);
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, args, host) => numbered(self, args.whole(0), host),
  },
});
