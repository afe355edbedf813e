/** Takes back what a failed application did to things that are no cells. */
import { sameName } from '../../core/workbook/object';
import type { SheetObject } from '../../core/workbook/plan';
import { typeOf } from './conditional-format';
import type { DateSystem } from './dates';
import type { ChartNow, ObjectsNow } from './objects-now';
import { addObject, removeObject } from './objects-write';
import { placeOfObject, sheetKey, type Operation } from './operations';
import { askFor } from './ranges';
import type { SheetPlace } from './sentences';

/** What stands beside the cells at some time. */
export interface ObjectState {
  readonly objects: ObjectsNow;
  /** Names of tables by `sheetKey`. */
  readonly tableNames: ReadonlyMap<string, readonly string[]>;
}

/** The objects of these steps. */
export function objectsIn(operations: readonly Operation[]): SheetObject[] {
  return operations.flatMap((operation) =>
    operation.kind === 'addObject' || operation.kind === 'removeObject' ? [operation.object] : [],
  );
}

interface Times {
  readonly before: ObjectState;
  readonly now: ObjectState;
  readonly dates: DateSystem;
}

/**
 * Queues the way back of the steps that were done, the last first; the result names where. Objects of sheets that go with
 * everything on them are left out by `isGoing`.
 */
export function queueObjectsBack(
  workbook: Excel.Workbook,
  operations: readonly Operation[],
  times: Times,
  isGoing: (sheet: string) => boolean,
): SheetPlace[] {
  const places: SheetPlace[] = [];
  for (const operation of [...operations].reverse()) {
    if (operation.kind !== 'addObject' && operation.kind !== 'removeObject') continue;
    const { object } = operation;
    if (object.type !== 'name' && isGoing(object.sheet)) continue;
    const isDone =
      operation.kind === 'addObject' ? takeAway(workbook, object, times) : putBack(workbook, object, times);
    const place = placeOfObject(object);
    if (isDone && place !== null) places.push(place);
  }
  return places;
}

/** What was not there before goes; what a step left half done (a table without its name) too. */
function takeAway(workbook: Excel.Workbook, object: SheetObject, { before, now }: Times): boolean {
  switch (object.type) {
    case 'name':
      if (!hasName(now, object.name) || hasName(before, object.name)) return false;
      removeObject(workbook, object, null);
      return true;
    case 'validation':
      if ((now.objects.validations.get(object) ?? 'none') === 'none') return false;
      removeObject(workbook, object, null);
      return true;
    case 'conditionalFormat': {
      const known = before.objects.formats.get(object)?.map(({ id }) => id) ?? [];
      const own = now.objects.formats
        .get(object)
        ?.filter(({ id, type }) => type === typeOf(object.rule) && !known.includes(id));
      for (const { id } of own ?? []) removeObject(workbook, object, id);
      return (own ?? []).length > 0;
    }
    case 'table': {
      const sheet = workbook.worksheets.getItem(object.sheet);
      const own = tablesOn(now, object.sheet).filter((name) => !tablesOn(before, object.sheet).includes(name));
      for (const name of own) {
        const table = sheet.tables.getItem(name);
        table.style = '';
        table.convertToRange();
      }
      return own.length > 0;
    }
    case 'chart': {
      const known = chartsOn(before, object.sheet).map(({ id }) => id);
      const own = chartsOn(now, object.sheet).filter(({ id }) => !known.includes(id));
      const { charts } = workbook.worksheets.getItem(object.sheet);
      for (const { name } of own) charts.getItem(name).delete();
      return own.length > 0;
    }
  }
}

/** What was there before and is no longer comes again. */
function putBack(workbook: Excel.Workbook, object: SheetObject, { before, now, dates }: Times): boolean {
  if (isThere(object, now, before)) return false;
  if (object.type === 'validation')
    askFor(workbook.worksheets.getItem(object.sheet), object.range).dataValidation.clear();
  addObject(workbook, object, dates);
  return true;
}

function isThere(object: SheetObject, now: ObjectState, before: ObjectState): boolean {
  switch (object.type) {
    case 'name':
      return hasName(now, object.name);
    case 'validation':
      return now.objects.validations.get(object) === 'same';
    case 'conditionalFormat':
      return (now.objects.formats.get(object) ?? []).length >= (before.objects.formats.get(object) ?? []).length;
    case 'table':
      return tablesOn(now, object.sheet).some((name) => sameName(name, object.name));
    case 'chart':
      return chartsOn(now, object.sheet).some(({ name }) => name === object.name);
  }
}

function hasName({ objects }: ObjectState, name: string): boolean {
  return objects.names.some((known) => sameName(known.name, name));
}

function tablesOn({ tableNames }: ObjectState, sheet: string): readonly string[] {
  return tableNames.get(sheetKey(sheet)) ?? [];
}

function chartsOn({ objects }: ObjectState, sheet: string): readonly ChartNow[] {
  return objects.charts.get(sheetKey(sheet)) ?? [];
}
