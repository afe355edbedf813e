/**
 * The first sync of an application: what the plan touches, as it is now. The picture of just these cells is asked whether
 * the plan still fits, by the same function as before a preview.
 */
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan, Edit, PlacedContent } from '../../core/workbook/plan';
import { kalimatBasi, staleEdit, type EditBasi } from '../../core/workbook/plan-stale';
import type { Address, Cell, Range, Sheet } from '../../core/workbook/workbook';
import { refusalByLimits } from '../edit-limits';
import { HostDitolak } from '../host';
import { NAMESPACE_SIMPANAN } from '../simpanan';
import { cellsOf, joinCells, type Area } from './areas';
import { askForState, stateAt, type CellStates } from './cell-state';
import { askForMergesInBands, askForStored, type StoredParts } from './details';
import { alasanOf } from './errors';
import { sheetKey, type Before } from './operations';
import { askFor, placed, placedAreas, rangeOf, rangesOf } from './ranges';
import { kalimatExcel, kalimatStruktur } from './sentences';
import type { Session } from './session';
import type { Memory } from './survey';

export interface Checked extends Before {
  readonly parts: StoredParts;
}

/** Rejects with `HostDitolak` where the plan cannot be applied. */
export async function checkPlan(session: Session, memory: Memory, plan: ChangePlan): Promise<Checked> {
  const found = await lookAt(session, memory, plan).catch(async (error: unknown) => {
    const alasan = alasanOf(error);
    if (alasan !== 'lain' && alasan !== 'terlalu-besar' && alasan !== 'lembar-hilang') throw error;
    // Too many merges to be told at once, or a part of the last reading that is gone: asked anew without either.
    memory.hasManyMerges = true;
    memory.partIds = null;
    return lookAt(session, memory, plan);
  });
  refuse(plan, found);
  return {
    states: found.states,
    stored: found.parts.items,
    sheetNames: found.sheets.map(({ name }) => name),
    parts: found.parts,
  };
}

interface FoundSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly merges: readonly Range[];
  readonly areas: readonly FoundArea[];
  /** Where the values of a sheet reach that is to be removed. */
  readonly used: Range | null;
}

interface FoundArea extends Area {
  readonly hiddenRows: ReadonlySet<number>;
}

interface Found {
  readonly sheets: readonly FoundSheet[];
  readonly states: CellStates;
  readonly parts: StoredParts;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
}

async function lookAt(session: Session, memory: Memory, plan: ChangePlan): Promise<Found> {
  const context = session.open();
  const { workbook } = context;
  workbook.load({ readOnly: true });
  workbook.protection.load({ protected: true });
  workbook.worksheets.load({
    name: true,
    protection: { protected: true },
    autoFilter: { isDataFiltered: true },
    tables: { autoFilter: { isDataFiltered: true } },
  });
  const states: CellStates = new Map();
  const asked = targetsOf(plan.edits).map((target) => askForTarget(workbook, target, memory, states));
  const stored = plan.edits.some(({ kind }) => kind === 'setStored') ? askForParts(workbook, memory) : null;
  await session.sync(context);
  const targets = new Map(asked.map((answer) => answer()).map((target) => [sheetKey(target.sheet), target]));
  const sheets = workbook.worksheets.items.map((sheet) => ({
    merges: [],
    areas: [],
    used: null,
    ...targets.get(sheetKey(sheet.name)),
    name: sheet.name,
    isProtected: sheet.protection.protected,
    isFiltered: isFiltered(sheet),
  }));
  return {
    sheets,
    states,
    parts: stored === null ? NO_PARTS : await stored(session),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
  };
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
}

/** Sheets that the plan itself adds are not there yet: their names answer null objects. */
function targetsOf(edits: readonly Edit[]): Target[] {
  const cells = new Map<string, Address>();
  const removed = new Map<string, Area[]>();
  for (const edit of edits) {
    if (edit.kind === 'setContent' || edit.kind === 'setNumberFormat') cells.set(addressKey(edit.sel), edit.sel);
    if (edit.kind === 'removeSheet') removed.set(edit.sheet, wholeOf(edit.sheet, edit.before));
  }
  const areas = joinCells(cells.values());
  const names = new Set([...areas.map(({ sheet }) => sheet), ...removed.keys()]);
  return [...names].map((sheet) => ({
    sheet,
    areas: removed.get(sheet) ?? areas.filter((area) => area.sheet === sheet),
    isRemoved: removed.has(sheet),
  }));
}

/** Everything from the first cell on: between the cells that the plan knows, somebody may have written. */
function wholeOf(sheet: string, cells: readonly PlacedContent[]): Area[] {
  const bottom = Math.max(0, ...cells.map(({ row }) => row));
  const right = Math.max(0, ...cells.map(({ col }) => col));
  return [{ sheet, range: { top: 0, left: 0, bottom, right } }];
}

type FoundTarget = Pick<FoundSheet, 'merges' | 'areas' | 'used'> & { readonly sheet: string };

function askForTarget(workbook: Excel.Workbook, target: Target, memory: Memory, states: CellStates): () => FoundTarget {
  const sheet = workbook.worksheets.getItemOrNullObject(target.sheet);
  sheet.load({ id: true });
  const read = target.areas.map((area) => askForState(sheet, area));
  const rows = target.areas.map((area) => {
    const column = askFor(sheet, { ...area.range, right: area.range.left });
    return column.getRowProperties({ rowHidden: true });
  });
  const merges = askForMergesAt(sheet, target.areas, memory);
  const used = target.isRemoved ? placed(sheet.getUsedRange(true)) : null;
  return () => {
    if (sheet.isNullObject) return { sheet: target.sheet, merges: [], areas: [], used: null };
    for (const put of read) put(states);
    const areas = target.areas.map((area, index) => ({
      ...area,
      hiddenRows: hiddenIn(area, rows[index]?.value ?? []),
    }));
    return { sheet: target.sheet, merges: merges(), areas, used: used === null ? null : rangeOf(used) };
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

function refuse(plan: ChangePlan, found: Found): void {
  const beyond = refusalByLimits(plan);
  if (beyond !== null) throw beyond;
  if (found.isReadOnly) throw new HostDitolak('hanya-baca', kalimatExcel('hanya-baca'));
  const changesSheets = plan.edits.some(({ kind }) => kind === 'addSheet' || kind === 'removeSheet');
  if (found.isStructureProtected && changesSheets) throw new HostDitolak('terlindungi', kalimatStruktur());
  const stale = staleEdit(pictureOf(found), plan) ?? grownSheet(plan.edits, found);
  if (stale !== null) throw new HostDitolak(stale.alasan, kalimatBasi(stale), stale.sel);
  const filtered = filteredCell(plan.edits, found);
  if (filtered !== null) throw new HostDitolak('tersaring', kalimatExcel('tersaring', { sel: filtered }), filtered);
}

function pictureOf(found: Found): { sheets: Sheet[]; catatan: string[]; simpanan: Readonly<Record<string, string>> } {
  return {
    sheets: found.sheets.map((sheet) => sheetOf(sheet, found.states)),
    catatan: [],
    simpanan: found.parts.items,
  };
}

function sheetOf(found: FoundSheet, states: CellStates): Sheet {
  const rows: Cell[][] = [];
  for (const area of found.areas) {
    for (const cell of cellsOf(area)) {
      const { content, format } = stateAt(states, cell);
      (rows[cell.row] ??= [])[cell.col] = { ...content, text: '', numberFormat: format };
    }
  }
  return {
    name: found.name,
    visibility: 'visible',
    rows,
    merges: found.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    isProtected: found.isProtected,
  };
}

/** A sheet to be removed that holds something beyond the cells that the plan knows. */
function grownSheet(edits: readonly Edit[], found: Found): EditBasi | null {
  for (const edit of edits) {
    if (edit.kind !== 'removeSheet') continue;
    const used = found.sheets.find(({ name }) => sheetKey(name) === sheetKey(edit.sheet))?.used ?? null;
    if (used === null) continue;
    // A sheet without any value has its first cell for a used range.
    const rows = [0, ...edit.before.map(({ row }) => row)];
    const cols = [0, ...edit.before.map(({ col }) => col)];
    if (used.bottom > Math.max(...rows) || used.right > Math.max(...cols))
      return { edit, alasan: 'berubah', sel: null };
  }
  return null;
}

function filteredCell(edits: readonly Edit[], { sheets }: Found): Address | null {
  for (const edit of edits) {
    if (edit.kind !== 'setContent' && edit.kind !== 'setNumberFormat') continue;
    const { sel } = edit;
    const sheet = sheets.find(({ name }) => sheetKey(name) === sheetKey(sel.sheet));
    if (sheet?.isFiltered === true && sheet.areas.some(({ hiddenRows }) => hiddenRows.has(sel.row))) return sel;
  }
  return null;
}
