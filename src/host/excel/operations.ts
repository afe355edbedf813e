/**
 * A plan as the steps in which it is written: sheets first, then names, because formulas use them, cells in rectangles, what
 * lies over the cells, what is stored, protection, and removals of sheets at last, because only they cannot be taken back
 * completely.
 */
import { addressKey } from '../../core/workbook/address';
import { sameName } from '../../core/workbook/object';
import type { ChangePlan, Content, Edit, Look, PageSetup, SheetObject } from '../../core/workbook/plan';
import type { Address, Range } from '../../core/workbook/workbook';
import { joinCells, type Area } from './areas';
import { stateAt, type CellStates } from './cell-state';
import { cellCount, piecesOf } from './ranges';
import type { SheetPlace } from './sentences';

export type Operation =
  /** A sheet that is to be removed makes room for a new one of its name, and so do its tables for theirs. */
  | {
      readonly kind: 'setAside';
      readonly sheet: string;
      readonly as: string;
      readonly tables: readonly RenamedTable[];
    }
  | { readonly kind: 'addSheet'; readonly sheet: string }
  | { readonly kind: 'write'; readonly area: Area; readonly wanted: ReadonlyMap<string, Wanted> }
  | { readonly kind: 'look'; readonly sheet: string; readonly range: Range; readonly look: Look }
  | { readonly kind: 'columnWidth'; readonly sheet: string; readonly col: number; readonly width: number }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'addObject'; readonly object: SheetObject }
  /** `formatId`: which of the conditional formats it is. */
  | { readonly kind: 'removeObject'; readonly object: SheetObject; readonly formatId: string | null }
  | { readonly kind: 'page'; readonly sheet: string; readonly page: PageSetup }
  | { readonly kind: 'protect'; readonly sheet: string }
  | { readonly kind: 'store'; readonly items: Readonly<Record<string, string>> }
  | { readonly kind: 'removeSheet'; readonly sheet: string };

export interface RenamedTable {
  readonly name: string;
  readonly as: string;
}

/** What a cell is to hold in the end. */
export interface Wanted {
  /** null where only the format changes. */
  readonly content: Content | null;
  readonly format: string;
}

/** What stood there before, as the check has read it. */
export interface Before {
  readonly states: CellStates;
  readonly stored: Readonly<Record<string, string>>;
  readonly sheetNames: readonly string[];
  /** Names of tables by `sheetKey`. */
  readonly tableNames: ReadonlyMap<string, readonly string[]>;
  /** Which conditional formats the objects to be removed are. */
  readonly formatIds: ReadonlyMap<SheetObject, string>;
}

/** Larger grids the library parts by itself. */
const CELLS_PER_WRITE = 1500;

export function operationsOf(plan: ChangePlan, before: Before): Operation[] {
  const { aside, removed } = removals(plan.edits, before);
  const objects = objectSteps(plan.edits, before);
  const { wanted, cells } = collectCells(plan.edits, before.states);
  const writes = joinCells(cells).flatMap(({ sheet, range }) =>
    [...piecesOf(range, CELLS_PER_WRITE)].map((piece): Operation => ({
      kind: 'write',
      area: { sheet, range: piece },
      wanted,
    })),
  );
  return [
    ...aside,
    ...plan.edits.flatMap(addition),
    ...objects.early,
    ...writes,
    ...plan.edits.flatMap(appearance),
    ...objects.late,
    ...storing(plan.edits, before.stored),
    ...plan.edits.flatMap(protection),
    ...removed,
  ];
}

function collectCells(
  edits: readonly Edit[],
  states: CellStates,
): { wanted: Map<string, Wanted>; cells: readonly Address[] } {
  const wanted = new Map<string, Wanted>();
  const cells = new Map<string, Address>();
  for (const edit of edits) {
    if (edit.kind !== 'setContent' && edit.kind !== 'setNumberFormat') continue;
    const key = addressKey(edit.sel);
    const known = wanted.get(key) ?? { content: null, format: stateAt(states, edit.sel).format };
    wanted.set(key, edit.kind === 'setContent' ? { ...known, content: edit.after } : { ...known, format: edit.after });
    cells.set(key, edit.sel);
  }
  return { wanted, cells: [...cells.values()] };
}

function addition(edit: Edit): Operation[] {
  return edit.kind === 'addSheet' ? [{ kind: 'addSheet', sheet: edit.sheet }] : [];
}

function appearance(edit: Edit): Operation[] {
  switch (edit.kind) {
    case 'setLook':
      return [{ kind: 'look', sheet: edit.sheet, range: edit.range, look: edit.look }];
    case 'setColumnWidth':
      return [{ kind: 'columnWidth', sheet: edit.sheet, col: edit.col, width: edit.width }];
    case 'freezeRows':
      return [{ kind: 'freezeRows', sheet: edit.sheet, rows: edit.rows }];
    case 'setPage':
      return [{ kind: 'page', sheet: edit.sheet, page: edit.page }];
    default:
      return [];
  }
}

function protection(edit: Edit): Operation[] {
  return edit.kind === 'protectSheet' ? [{ kind: 'protect', sheet: edit.sheet }] : [];
}

interface ObjectSteps {
  /** What makes room, and the names that formulas use. */
  readonly early: readonly Operation[];
  /** What lies over cells, and names that no formula uses any more. */
  readonly late: readonly Operation[];
}

/** An object that the plan itself adds before it removes it is not there at all. */
function objectSteps(edits: readonly Edit[], { formatIds }: Before): ObjectSteps {
  const added: SheetObject[] = [];
  const removed: SheetObject[] = [];
  for (const edit of edits) {
    if (edit.kind === 'addObject') added.push(edit.object);
    if (edit.kind !== 'removeObject') continue;
    const own = added.map((object) => isSameObject(object, edit.object)).lastIndexOf(true);
    if (own === -1) removed.push(edit.object);
    else added.splice(own, 1);
  }
  const isNameOf = (list: readonly SheetObject[], object: SheetObject): boolean =>
    object.type === 'name' && list.some((other) => other.type === 'name' && sameName(other.name, object.name));
  const isLate = (object: SheetObject): boolean => object.type === 'name' && !isNameOf(added, object);
  const takeAway = (object: SheetObject): Operation => ({
    kind: 'removeObject',
    object,
    formatId: formatIds.get(object) ?? null,
  });
  const put = (object: SheetObject): Operation => ({ kind: 'addObject', object });
  return {
    early: [
      ...removed.filter((object) => !isLate(object)).map(takeAway),
      ...added.filter(({ type }) => type === 'name').map(put),
    ],
    late: [...added.filter(({ type }) => type !== 'name').map(put), ...removed.filter(isLate).map(takeAway)],
  };
}

function isSameObject(a: SheetObject, b: SheetObject): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function storing(edits: readonly Edit[], stored: Readonly<Record<string, string>>): Operation[] {
  const items = new Map(Object.entries(stored));
  let isTouched = false;
  for (const edit of edits) {
    if (edit.kind !== 'setStored') continue;
    isTouched = true;
    if (edit.after === null) items.delete(edit.key);
    else items.set(edit.key, edit.after);
  }
  return isTouched ? [{ kind: 'store', items: Object.fromEntries(items) }] : [];
}

/** Names that Excel takes for one. */
export const sheetKey = (name: string): string => name.toLowerCase();

function removals(
  edits: readonly Edit[],
  { sheetNames: names, tableNames }: Before,
): { aside: Operation[]; removed: Operation[] } {
  const taken = new Set(names.map(sheetKey));
  const takenTables = new Set([...tableNames.values()].flat().map(sheetKey));
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [sheetKey(edit.sheet)] : [])));
  const aside: Operation[] = [];
  const removed: Operation[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'removeSheet') continue;
    const isReplaced = added.has(sheetKey(edit.sheet)) && names.some((name) => sheetKey(name) === sheetKey(edit.sheet));
    const as = isReplaced ? freeName(edit.sheet, taken) : null;
    const own = tableNames.get(sheetKey(edit.sheet)) ?? [];
    const tables = own.map((name) => ({ name, as: freeTableName(name, takenTables) }));
    if (as !== null) aside.push({ kind: 'setAside', sheet: edit.sheet, as, tables });
    removed.push({ kind: 'removeSheet', sheet: as ?? edit.sheet });
  }
  return { aside, removed };
}

/** Excel allows names of 31 signs. */
const NAME_BASE = 20;

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const free = `${name.slice(0, NAME_BASE)} (lama ${String(number)})`;
    if (taken.has(sheetKey(free))) continue;
    taken.add(sheetKey(free));
    return free;
  }
}

function freeTableName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const free = `${name}_lama${String(number)}`;
    if (taken.has(sheetKey(free))) continue;
    taken.add(sheetKey(free));
    return free;
  }
}

/** The step in two halves; null where it cannot be parted. */
export function halveOperation(operation: Operation): Operation[] | null {
  if (operation.kind !== 'write') return null;
  const { area, wanted } = operation;
  const cells = cellCount(area.range);
  if (cells < 2) return null;
  return [...piecesOf(area.range, Math.ceil(cells / 2))].map((range) => ({
    kind: 'write',
    area: { sheet: area.sheet, range },
    wanted,
  }));
}

/** What a step changes, for people. */
export function placeOf(operation: Operation): SheetPlace | null {
  if (operation.kind === 'write') return operation.area;
  if (operation.kind === 'store') return null;
  if (operation.kind !== 'addObject' && operation.kind !== 'removeObject')
    return { sheet: operation.sheet, range: null };
  return placeOfObject(operation.object);
}

/** Where an object lies; a name lies nowhere. */
export function placeOfObject(object: SheetObject): SheetPlace | null {
  return object.type === 'name' ? null : { sheet: object.sheet, range: object.range };
}
