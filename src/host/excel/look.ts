/** What a plan touches, as it is now: asked for in one sync, or in several where there are very many cells. */
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan, Edit, PlacedContent, SheetObject } from '../../core/workbook/plan';
import type { Address, Range } from '../../core/workbook/workbook';
import { NAMESPACE_SIMPANAN } from '../simpanan';
import { joinCells, type Area } from './areas';
import { askForState, type CellStates } from './cell-state';
import { findFormats } from './conditional-format';
import { askForDates, type DateSystem } from './dates';
import { askForMergesInBands, askForStored, type StoredParts } from './details';
import { askForObjects, type ObjectsNow } from './objects-now';
import { sheetKey } from './operations';
import { askFor, cellCount, piecesOf, placed, placedAreas, rangeOf, rangesOf } from './ranges';
import type { Session } from './session';
import type { Memory } from './survey';
import { askForTables, columnsAround, formulaCells } from './table-columns';

export interface FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Range[];
  readonly areas: readonly FoundArea[];
  /** Where the values of a sheet reach that is to be removed. */
  readonly used: Range | null;
  /** The filter of the sheet, where a table is to come. */
  readonly filter: Range | null;
  /** Names of the tables. */
  readonly tableNames: readonly string[];
}

interface FoundArea extends Area {
  readonly hiddenRows: ReadonlySet<number>;
}

export interface Found {
  readonly sheets: readonly FoundSheet[];
  readonly states: CellStates;
  /** Columns of tables into which formulas go; `states` tells all their cells. */
  readonly columns: readonly Area[];
  readonly parts: StoredParts;
  readonly objects: ObjectsNow;
  /** Which conditional formats the objects to be removed are. */
  readonly formatIds: ReadonlyMap<SheetObject, string>;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

/** `room`: how many cells are asked for in one sync. */
export async function lookAt(session: Session, memory: Memory, plan: ChangePlan, room: number): Promise<Found> {
  const context = session.open();
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  workbook.worksheets.load({
    name: true,
    protection: { protected: true },
    autoFilter: { isDataFiltered: true },
    tables: { name: true, autoFilter: { isDataFiltered: true } },
  });
  // Whoever has read the workbook knows it.
  const noteDates = session.dates.is1904 === null ? askForDates(workbook, session.dates) : null;
  const states: CellStates = new Map();
  const targets = targetsOf(plan.edits);
  const formulas = formulaCells(plan.edits);
  let columns = columnsAround(formulas, memory.tables);
  const [first = [], ...rest] = inGroups([...targets.flatMap(({ areas }) => areas), ...columns], room);
  const read = askForStates(workbook, first, session.dates);
  const { added, removed } = objectsOf(plan.edits);
  const tables = askForTables(workbook, sheetsWithTables(formulas, [...added, ...removed]), memory);
  const objects = askForObjects(workbook, [...added, ...removed], session.dates);
  const asked = targets.map((target) => askForTarget(workbook, target, memory));
  const stored = plan.edits.some(({ kind }) => kind === 'setStored') ? askForParts(workbook, memory) : null;
  await session.sync(context);
  noteDates?.();
  read(states);
  for (const group of rest) await readStates(session, group, states);
  if (await tables(session)) {
    columns = columnsAround(formulas, memory.tables);
    for (const group of inGroups(columns, room)) await readStates(session, group, states);
  }
  const objectsNow = objects();
  const found = new Map(asked.map((answer) => answer()).map((target) => [sheetKey(target.sheet), target]));
  const sheets = workbook.worksheets.items.map((sheet) => ({
    merges: [],
    areas: [],
    used: null,
    filter: null,
    ...found.get(sheetKey(sheet.name)),
    name: sheet.name,
    tableNames: sheet.tables.items.map(({ name }) => name),
    isProtected: sheet.protection.protected,
    isFiltered: isFiltered(sheet),
  }));
  return {
    sheets,
    states,
    columns,
    parts: stored === null ? NO_PARTS : await stored(session),
    objects: objectsNow,
    formatIds: await findFormats(session, removed, objectsNow),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
}

interface ObjectEdits {
  readonly added: readonly SheetObject[];
  readonly removed: readonly SheetObject[];
}

/** Without those on sheets that the plan itself adds. */
function objectsOf(edits: readonly Edit[]): ObjectEdits {
  const own = new Set<string>();
  const added: SheetObject[] = [];
  const removed: SheetObject[] = [];
  for (const edit of edits) {
    if (edit.kind === 'addSheet') own.add(sheetKey(edit.sheet));
    if (edit.kind !== 'addObject' && edit.kind !== 'removeObject') continue;
    const { object } = edit;
    // The name of a table counts in the whole workbook.
    if (object.type !== 'name' && object.type !== 'table' && own.has(sheetKey(object.sheet))) continue;
    (edit.kind === 'addObject' ? added : removed).push(object);
  }
  return { added, removed };
}

function sheetsWithTables(formulas: readonly Address[], objects: readonly SheetObject[]): string[] {
  const tables = objects.flatMap((object) => (object.type === 'table' ? [object.sheet] : []));
  return [...new Set([...formulas.map(({ sheet }) => sheet), ...tables])];
}

/** The areas in groups that each have room in one sync. */
export function inGroups(areas: readonly Area[], room: number): Area[][] {
  const groups: Area[][] = [];
  let left = 0;
  for (const { sheet, range } of areas) {
    for (const piece of piecesOf(range, room)) {
      if (cellCount(piece) > left) {
        groups.push([]);
        left = room;
      }
      groups.at(-1)?.push({ sheet, range: piece });
      left -= cellCount(piece);
    }
  }
  return groups;
}

function askForStates(
  workbook: Excel.Workbook,
  areas: readonly Area[],
  dates: DateSystem,
): (states: CellStates) => void {
  const read = areas.map((area) => {
    const sheet = workbook.worksheets.getItemOrNullObject(area.sheet);
    return askForState(sheet, area, dates);
  });
  return (states) => {
    for (const put of read) put(states);
  };
}

/** What the areas hold now, in a sync of its own; nothing where their sheets are gone. */
export async function readStates(session: Session, areas: readonly Area[], states: CellStates): Promise<void> {
  if (areas.length === 0) return;
  const context = session.open();
  const read = askForStates(context.workbook, areas, session.dates);
  await session.sync(context);
  read(states);
}

const NO_PARTS: StoredParts = { items: {}, partId: null, xml: null };

function isFiltered(sheet: Excel.Worksheet): boolean {
  return sheet.autoFilter.isDataFiltered || sheet.tables.items.some((table) => table.autoFilter.isDataFiltered);
}

/** One sheet of the plan, and what of it has to be looked at. */
interface Target {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly isRemoved: boolean;
  readonly hasNewTable: boolean;
}

/** Sheets that the plan itself adds are not there yet: nothing of them is asked for from then on, they begin blank. */
function targetsOf(edits: readonly Edit[]): Target[] {
  const added = new Set<string>();
  const cells = new Map<string, Address>();
  const removed = new Map<string, Area[]>();
  const tabled = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') added.add(sheetKey(edit.sheet));
    for (const cell of headersOf(edit)) {
      if (added.has(sheetKey(cell.sheet))) continue;
      cells.set(addressKey(cell), cell);
      tabled.add(cell.sheet);
    }
    const isCell = edit.kind === 'setContent' || edit.kind === 'setNumberFormat';
    if (isCell && !added.has(sheetKey(edit.sel.sheet))) cells.set(addressKey(edit.sel), edit.sel);
    if (edit.kind === 'removeSheet') removed.set(edit.sheet, wholeOf(edit.sheet, edit.before));
  }
  const areas = joinCells(cells.values());
  const names = new Set([...areas.map(({ sheet }) => sheet), ...removed.keys()]);
  return [...names].map((sheet) => ({
    sheet,
    areas: removed.get(sheet) ?? areas.filter((area) => area.sheet === sheet),
    isRemoved: removed.has(sheet),
    hasNewTable: tabled.has(sheet),
  }));
}

/** The cells that are to head the columns of a new table. */
function headersOf(edit: Edit): Address[] {
  if (edit.kind !== 'addObject' || edit.object.type !== 'table') return [];
  const { sheet, range } = edit.object;
  return Array.from({ length: range.right - range.left + 1 }, (_, index) => ({
    sheet,
    row: range.top,
    col: range.left + index,
  }));
}

/** Everything from the first cell on: between the cells that the plan knows, somebody may have written. */
function wholeOf(sheet: string, cells: readonly PlacedContent[]): Area[] {
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ col }) => col));
  return [{ sheet, range: { top: 0, left: 0, bottom, right } }];
}

type FoundTarget = Pick<FoundSheet, 'merges' | 'areas' | 'used' | 'filter'> & { readonly sheet: string };

function askForTarget(workbook: Excel.Workbook, target: Target, memory: Memory): () => FoundTarget {
  const sheet = workbook.worksheets.getItemOrNullObject(target.sheet);
  sheet.load({ id: true });
  const rows = target.areas.map((area) => {
    const column = askFor(sheet, { ...area.range, right: area.range.left });
    return column.getRowProperties({ rowHidden: true });
  });
  const merges = askForMergesAt(sheet, target.areas, memory);
  const used = target.isRemoved ? placed(sheet.getUsedRange(true)) : null;
  const filter = target.hasNewTable ? placed(sheet.autoFilter.getRangeOrNullObject()) : null;
  return () => {
    if (sheet.isNullObject) return { sheet: target.sheet, merges: [], areas: [], used: null, filter: null };
    const areas = target.areas.map((area, index) => ({
      ...area,
      hiddenRows: hiddenIn(area, rows[index]?.value ?? []),
    }));
    return {
      sheet: target.sheet,
      merges: merges(),
      areas,
      used: used === null ? null : rangeOf(used),
      filter: filter === null || filter.isNullObject ? null : rangeOf(filter),
    };
  };
}

function hiddenIn({ range }: Area, rows: readonly Excel.RowProperties[]): Set<number> {
  return new Set(rows.flatMap((row, index) => (row.rowHidden === true ? [range.top + index] : [])));
}

/** A merge may begin far above the cells that it covers, and is told only where it begins. */
function askForMergesAt(sheet: Excel.Worksheet, areas: readonly Area[], memory: Memory): () => Range[] {
  if (!memory.hasManyMerges) {
    const merged = placedAreas(sheet.getUsedRange(false).getMergedAreasOrNullObject());
    return () => rangesOf(merged);
  }
  const bottom = Math.max(0, ...areas.map(({ range }) => range.bottom));
  const right = Math.max(0, ...areas.map(({ range }) => range.right));
  return askForMergesInBands(sheet, { top: 0, left: 0, bottom, right });
}

/** The part of the last reading comes with this sync; a part that came since, or an unknown one, takes one more. */
function askForParts(workbook: Excel.Workbook, memory: Memory): (session: Session) => Promise<StoredParts> {
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE_SIMPANAN);
  parts.load({ id: true });
  const known = memory.partIds;
  const stored = known === null ? null : askForStored(workbook, known);
  return async (session) => {
    const ids = parts.items.map(({ id }) => id);
    memory.partIds = ids;
    if (stored !== null && ids.join() === known?.join()) return stored();
    const context = session.open();
    const again = askForStored(context.workbook, ids);
    await session.sync(context);
    return again();
  };
}
