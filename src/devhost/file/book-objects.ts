/** What stands in the model beside its cells, as the objects of a plan where a plan can say it. */
import { parseRange } from '../../core/workbook/address';
import type { Chart, SheetObject } from '../../core/workbook/plan';
import type { BookModel } from '../model/book-model';
import { findSheet } from '../model/book-model';
import type { ChartModel, ChartSource, ConditionalFormatModel, SheetModel } from '../model/sheet-model';
import { isRecord } from '../protocol/arguments';
import { ruleFrom } from './validation-rule';

export interface BookObject {
  /** The same as long as it is unchanged. */
  readonly key: string;
  /** The sheet that it stands on; null for names. */
  readonly sheetId: string | null;
  /** For people: "grafik Capaian". */
  readonly nama: string;
  /** null where no plan can say it. */
  readonly object: SheetObject | null;
}

export function objectsOf(book: BookModel): BookObject[] {
  return [...book.sheets.flatMap((sheet) => objectsOn(sheet, book)), ...namesOf(book)];
}

function namesOf(book: BookModel): BookObject[] {
  return book.names.map(({ name, formula, sheetId, visible, comment }) => ({
    key: JSON.stringify(['name', name, formula, sheetId, visible, comment]),
    sheetId,
    nama: `nama ${name}`,
    object: sheetId === null && visible && comment === '' ? { type: 'name', name, formula } : null,
  }));
}

function objectsOn(sheet: SheetModel, book: BookModel): BookObject[] {
  const one = (nama: string, facts: unknown, object: SheetObject | null): BookObject => ({
    key: JSON.stringify([sheet.id, nama, facts]),
    sheetId: sheet.id,
    nama,
    object,
  });
  const tables = sheet.tables.map(({ id: _id, calculated: _c, ...facts }) => {
    const { name, range, hasHeaders, hasTotals } = facts;
    const isPlain = hasHeaders && !hasTotals && facts.style === '' && !facts.showFilterButton;
    return one(`tabel ${name}`, facts, isPlain ? { type: 'table', sheet: sheet.name, range, name } : null);
  });
  const validations = sheet.validations.flatMap((validation) =>
    validation.ranges.map((range) => {
      const rule = ruleFrom(validation);
      const object: SheetObject | null = rule === null ? null : { type: 'validation', sheet: sheet.name, range, rule };
      return one('validasi data', { ...validation, ranges: [range] }, object);
    }),
  );
  const formats = sheet.conditionalFormats.map((format) => {
    const { type, ranges, rule, format: look, stopIfTrue } = format;
    return one('format bersyarat', { type, ranges, rule, look, stopIfTrue }, formatOf(sheet, format));
  });
  const charts = sheet.charts.map((chart) => {
    const { id: _id, ...facts } = chart;
    return one(`grafik ${chart.name}`, facts, chartOf(sheet, chart, book));
  });
  return [...tables, ...validations, ...formats, ...charts];
}

const ICON_SETS = new Map(
  Object.entries({
    ThreeSymbols2: '3Symbols2',
    ThreeTrafficLights1: '3TrafficLights1',
    ThreeFlags: '3Flags',
    ThreeArrows: '3Arrows',
  } as const),
);

function formatOf(
  sheet: SheetModel,
  { type, ranges, rule, format, stopIfTrue }: ConditionalFormatModel,
): SheetObject | null {
  const [range, more] = ranges;
  if (range === undefined || more !== undefined || stopIfTrue) return null;
  const place = { type: 'conditionalFormat', sheet: sheet.name, range } as const;
  if (type === 'Custom' && typeof rule === 'string') {
    const { fill, color, bold } = format;
    const look = { ...(fill !== null && { fill }), ...(color !== null && { color }), ...(bold !== null && { bold }) };
    return { ...place, rule: { type: 'expression', formula: rule.replace(/^=/, ''), look } };
  }
  if (type !== 'IconSet' || !isRecord(rule) || rule.reverseIconOrder === true || rule.showIconOnly === true)
    return null;
  const set = ICON_SETS.get(String(rule.style));
  const bounds = Array.isArray(rule.criteria) ? rule.criteria.slice(1).map(boundOf) : [];
  const [low = NaN, high = NaN] = bounds;
  if (set === undefined || bounds.length !== 2 || !Number.isFinite(low) || !Number.isFinite(high)) return null;
  return { ...place, rule: { type: 'icons', set, low, high } };
}

/** The bound of an icon by number; NaN for any other. */
function boundOf(criterion: unknown): number {
  if (!isRecord(criterion) || criterion.type !== 'Number' || criterion.operator !== 'GreaterThanOrEqual') return NaN;
  return Number(String(criterion.formula).replace(/^=/, ''));
}

const CHART_TYPES = new Map(Object.entries({ ColumnClustered: 'column', BarClustered: 'bar', Line: 'line' } as const));

function chartOf(sheet: SheetModel, model: ChartModel, book: BookModel): SheetObject | null {
  const type = CHART_TYPES.get(model.type);
  const categories = sourceOf(model.series[0]?.categories ?? null, book);
  const series = model.series.flatMap(({ name, values }) => {
    const cell = parseRange(name.replace(/^=/, ''));
    const source = sourceOf(values, book);
    if (!name.startsWith('=') || cell === null || source === null) return [];
    return [{ name: { sheet: cell.sheet, row: cell.top, col: cell.left }, values: source }];
  });
  if (type === undefined || categories === null || model.area === null || series.length !== model.series.length)
    return null;
  const { title, valueFormat } = model;
  // The API of charts has no text for screen readers: the title speaks for them.
  const chart: Chart = { type, title, categories, series, ...(valueFormat !== null && { valueFormat }), alt: title };
  return { type: 'chart', sheet: sheet.name, range: model.area, name: model.name, chart };
}

function sourceOf(source: ChartSource | null, book: BookModel): Chart['categories'] | null {
  const sheet = source === null ? undefined : findSheet(book, source.sheetId);
  return source === null || sheet === undefined ? null : { sheet: sheet.name, range: source.range };
}
