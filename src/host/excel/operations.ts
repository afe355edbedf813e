/**
 * A plan as the steps in which it is written: sheets first, then cells in rectangles, what is stored, and removals at last,
 * because only a removal cannot be taken back completely.
 */
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan, Content, Edit, Look } from '../../core/workbook/plan';
import type { Address, Range } from '../../core/workbook/workbook';
import { joinCells, type Area } from './areas';
import { stateAt, type CellStates } from './cell-state';
import { cellCount, piecesOf } from './ranges';
import type { SheetPlace } from './sentences';

export type Operation =
  /** A sheet that is to be removed makes room for a new one of its name. */
  | { readonly kind: 'setAside'; readonly sheet: string; readonly as: string }
  | { readonly kind: 'addSheet'; readonly sheet: string }
  | { readonly kind: 'write'; readonly area: Area; readonly wanted: ReadonlyMap<string, Wanted> }
  | { readonly kind: 'look'; readonly sheet: string; readonly range: Range; readonly look: Look }
  | { readonly kind: 'columnWidth'; readonly sheet: string; readonly col: number; readonly width: number }
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
  | { readonly kind: 'store'; readonly items: Readonly<Record<string, string>> }
  | { readonly kind: 'removeSheet'; readonly sheet: string };

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
}

/** Larger grids the library parts by itself. */
const CELLS_PER_WRITE = 1500;

export function operationsOf(plan: ChangePlan, before: Before): Operation[] {
  const { aside, removed } = removals(plan.edits, before.sheetNames);
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
    ...writes,
    ...plan.edits.flatMap(appearance),
    ...storing(plan.edits, before.stored),
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
    default:
      return [];
  }
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

function removals(edits: readonly Edit[], names: readonly string[]): { aside: Operation[]; removed: Operation[] } {
  const taken = new Set(names.map(sheetKey));
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [sheetKey(edit.sheet)] : [])));
  const aside: Operation[] = [];
  const removed: Operation[] = [];
  for (const edit of edits) {
    if (edit.kind !== 'removeSheet') continue;
    const isReplaced = added.has(sheetKey(edit.sheet)) && names.some((name) => sheetKey(name) === sheetKey(edit.sheet));
    const as = isReplaced ? freeName(edit.sheet, taken) : null;
    if (as !== null) aside.push({ kind: 'setAside', sheet: edit.sheet, as });
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
  return operation.kind === 'store' ? null : { sheet: operation.sheet, range: null };
}
