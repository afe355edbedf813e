/** Turns changes of the model into the entries that the library hands to handlers. */
import { formatRange } from '../../core/workbook/address';
import type { Actor, BookEvent } from '../model/book-model';
import { intersect } from '../model/ranges';
import type { SheetModel } from '../model/sheet-model';
import { eventReference } from '../types/workbook';
import { EVENT, WORKBOOK_TARGET } from './event-types';

/** Marks entries as events of Office objects. */
const CATEGORY = 65_536;

/** [category, event type, target, arguments as JSON, id] */
export type EventEntry = readonly [number, number, string, string, number];

interface Told {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** The entries of an event for those handlers that are registered. */
export function entriesOf(event: BookEvent, isRegistered: (type: number, target: string) => boolean): EventEntry[] {
  return toldBy(event).flatMap(({ type, targets, args }) =>
    targets
      .filter((target) => isRegistered(type, target))
      .map((target): EventEntry => [CATEGORY, type, target, JSON.stringify(args), 0]),
  );
}

function toldBy(event: BookEvent): Told[] {
  if (event.kind === 'touched') return [];
  const { sheet } = event;
  const both = [sheet.id, WORKBOOK_TARGET];
  const worksheetId = sheet.id;
  switch (event.kind) {
    case 'changed':
      return [{ type: EVENT.changed, targets: both, args: changedArgs(event) }, ...tableChanges(event)];
    case 'formatChanged':
      return [{ type: EVENT.formatChanged, targets: both, args: { ...placeOf(event), source: sourceOf(event.actor) } }];
    case 'calculated':
      return [{ type: EVENT.calculated, targets: both, args: { worksheetId, address: formatRange(event.range) } }];
    case 'selected':
      return [
        { type: EVENT.selectionChanged, targets: both, args: { worksheetId, address: formatRange(event.range) } },
      ];
    case 'activated':
      return [...leaving(event.left), { type: EVENT.activated, targets: both, args: { worksheetId } }];
    case 'added':
    case 'deleted':
      return [
        { type: EVENT[event.kind], targets: [WORKBOOK_TARGET], args: { worksheetId, source: sourceOf(event.actor) } },
      ];
    case 'renamed':
      return [
        {
          type: EVENT.renamed,
          targets: both,
          args: { worksheetId, nameBefore: event.before, nameAfter: sheet.name, source: sourceOf(event.actor) },
        },
      ];
    case 'visibility':
      return [{ type: EVENT.visibility, targets: both, args: visibilityArgs(event) }];
    case 'rowHidden':
      return [
        {
          type: EVENT.rowHidden,
          targets: both,
          args: {
            worksheetId,
            address: formatRange(event.range),
            changeType: sheet.hiddenRows.has(event.range.top) ? 'Hidden' : 'Unhidden',
            source: sourceOf(event.actor),
          },
        },
      ];
    case 'protection':
      return [
        {
          type: EVENT.protection,
          targets: both,
          args: { worksheetId, isProtected: sheet.protection !== null, source: sourceOf(event.actor) },
        },
      ];
  }
}

type Changed = Extract<BookEvent, { kind: 'changed' }>;

function sourceOf(actor: Actor): string {
  return actor === 'coauthor' ? 'Remote' : 'Local';
}

function placeOf({ sheet, range }: { readonly sheet: SheetModel; readonly range: Changed['range'] }) {
  return {
    worksheetId: sheet.id,
    address: formatRange(range),
    referenceId: eventReference({ sheet, area: range }),
  };
}

function changedArgs(event: Changed): Readonly<Record<string, unknown>> {
  return {
    ...placeOf(event),
    changeType: event.changeType,
    source: sourceOf(event.actor),
    triggerSource: event.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: event.shift === undefined ? 'None' : `ShiftCell${event.shift}`,
    ...(event.before !== undefined && detailsOf(event)),
  };
}

/** What stood in a single cell before and after. */
function detailsOf({ before, after }: Changed) {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function typeName(value: unknown): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function tableChanges(event: Changed): Told[] {
  return event.sheet.tables
    .filter((table) => intersect(table.range, event.range) !== null)
    .map((table) => ({
      type: EVENT.tableChanged,
      targets: [table.id, WORKBOOK_TARGET],
      args: { ...changedArgs(event), tableId: table.id },
    }));
}

function leaving(sheet: SheetModel | null): Told[] {
  if (sheet === null) return [];
  return [{ type: EVENT.deactivated, targets: [sheet.id, WORKBOOK_TARGET], args: { worksheetId: sheet.id } }];
}

const VISIBILITY: Readonly<Record<SheetModel['visibility'], string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function visibilityArgs(event: Extract<BookEvent, { kind: 'visibility' }>): Readonly<Record<string, unknown>> {
  return {
    worksheetId: event.sheet.id,
    visibilityBefore: event.before,
    visibilityAfter: VISIBILITY[event.sheet.visibility],
    source: sourceOf(event.actor),
  };
}
