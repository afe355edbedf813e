/**
 * What stands in a workbook beside its cells, as far as a plan touches it: asked for together with the cells, before a plan
 * and again after one that failed.
 */
import type { SheetObject } from '../../core/workbook/plan';
import type { DefinedName } from '../../core/workbook/workbook';
import { isFree, sameRule } from './data-validation';
import type { DateSystem } from './dates';
import { sheetKey } from './operations';
import { askFor } from './ranges';

/** What the cells of a validation hold now. */
export type ValidationNow = 'none' | 'same' | 'other';

export interface FormatNow {
  readonly id: string;
  readonly type: string;
}

export interface ChartNow {
  readonly id: string;
  readonly name: string;
}

export interface ObjectsNow {
  /** Names of the workbook; empty where the plan needs none. */
  readonly names: readonly DefinedName[];
  /** By `sheetKey`. */
  readonly charts: ReadonlyMap<string, readonly ChartNow[]>;
  readonly validations: ReadonlyMap<SheetObject, ValidationNow>;
  /** The conditional formats at the range of an object. */
  readonly formats: ReadonlyMap<SheetObject, readonly FormatNow[]>;
}

/** Asks for what stands where these objects are or will be; nothing is told of sheets that are not there. */
export function askForObjects(
  workbook: Excel.Workbook,
  objects: readonly SheetObject[],
  dates: DateSystem,
): () => ObjectsNow {
  const names = objects.some(({ type }) => type === 'name' || type === 'table') ? askForNames(workbook) : null;
  const charts = askForCharts(workbook, objects);
  const validations = objects.flatMap((object) => {
    if (object.type !== 'validation') return [];
    const sheet = workbook.worksheets.getItemOrNullObject(object.sheet);
    const { dataValidation } = askFor(sheet, object.range);
    dataValidation.load({ type: true, rule: true, prompt: true });
    return [{ object, dataValidation }];
  });
  const formats = objects.flatMap((object) => {
    if (object.type !== 'conditionalFormat') return [];
    const sheet = workbook.worksheets.getItemOrNullObject(object.sheet);
    const { conditionalFormats } = askFor(sheet, object.range);
    conditionalFormats.load({ id: true, type: true });
    return [{ object, conditionalFormats }];
  });
  return () => ({
    names: names?.() ?? [],
    charts: charts(),
    validations: new Map(
      validations.map(({ object, dataValidation }) => {
        if (dataValidation.isNullObject || isFree(dataValidation)) return [object, 'none'];
        return [object, sameRule(dataValidation, object.rule, dates) ? 'same' : 'other'];
      }),
    ),
    formats: new Map(
      formats.map(({ object, conditionalFormats }) => [
        object,
        conditionalFormats.isNullObject ? [] : conditionalFormats.items.map(({ id, type }) => ({ id, type })),
      ]),
    ),
  });
}

/** The names of the workbook, not those of single sheets. */
export function askForNames(workbook: Excel.Workbook): () => DefinedName[] {
  workbook.names.load({ name: true, formula: true, scope: true });
  return () =>
    workbook.names.items.flatMap(({ name, formula, scope }) => {
      const text: unknown = formula;
      return scope === 'Workbook' ? [{ name, formula: String(text).replace(/^=/, '') }] : [];
    });
}

function askForCharts(
  workbook: Excel.Workbook,
  objects: readonly SheetObject[],
): () => Map<string, readonly ChartNow[]> {
  const sheets = new Set(objects.flatMap((object) => (object.type === 'chart' ? [object.sheet] : [])));
  const asked = [...sheets].map((sheet) => {
    const { charts } = workbook.worksheets.getItemOrNullObject(sheet);
    charts.load({ id: true, name: true });
    return { sheet, charts };
  });
  return () =>
    new Map(
      asked.flatMap(({ sheet, charts }) =>
        charts.isNullObject ? [] : [[sheetKey(sheet), charts.items.map(({ id, name }) => ({ id, name }))]],
      ),
    );
}
