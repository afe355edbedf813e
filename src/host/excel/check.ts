/**
 * The first sync of an application: what the plan touches, as it is now. The picture of just these cells is asked whether
 * the plan still fits, by the same function as before a preview.
 */
import { rangesMeet } from '../../core/workbook/object';
import type { ChangePlan, Content, Edit, SheetObject } from '../../core/workbook/plan';
import { kalimatBasi, staleEdit, type EditBasi } from '../../core/workbook/plan-stale';
import type { Address } from '../../core/workbook/workbook';
import { addressKey } from '../../core/workbook/address';
import { refusalByLimits } from '../edit-limits';
import { tolakan } from '../file/tolakan';
import { HostDitolak } from '../host';
import { unfitHeader } from '../object-limits';
import { cellsOf, type Area } from './areas';
import { BLOCK_BYTES } from './blocks';
import { stateAt, type CellStates } from './cell-state';
import type { StoredParts } from './details';
import { alasanOf } from './errors';
import { lookAt, type Found } from './look';
import type { ObjectsNow } from './objects-now';
import { sheetKey, type Before } from './operations';
import { pictureForPlan } from './plan-picture';
import { kalimatExcel, kalimatStruktur } from './sentences';
import type { Session } from './session';
import type { Memory } from './survey';
import { bytesOf } from './table-columns';

export interface Checked extends Before {
  /** `states`, without those of a sheet that is replaced: its successor begins blank. */
  readonly start: CellStates;
  readonly parts: StoredParts;
  /** Columns of tables into which formulas go. */
  readonly columns: readonly Area[];
  /** What one look at them takes beside other things in a request; 0 where they are too long for that. */
  readonly columnBytes: number;
  readonly hasLongColumns: boolean;
  /** What stands beside the cells that the plan touches. */
  readonly objects: ObjectsNow;
}

/** So many cells stay below four megabytes with usual contents. */
const ROOM = 100_000;
/** With less, it is not the size. */
const LEAST_ROOM = 500;

/** Rejects with `HostDitolak` where the plan cannot be applied. */
export async function checkPlan(session: Session, memory: Memory, plan: ChangePlan): Promise<Checked> {
  const beyond = refusalByLimits(plan);
  if (beyond !== null) throw beyond;
  const found = await lookPatiently(session, memory, plan, ROOM);
  refuse(plan, found, memory);
  const columnBytes = bytesOf(found.columns, found.states);
  const hasLongColumns = columnBytes > BLOCK_BYTES / 2;
  const sheetNames = found.sheets.map(({ name }) => name);
  return {
    states: found.states,
    start: withoutReplaced(plan.edits, found),
    stored: found.parts.items,
    sheetNames,
    tableNames: new Map(found.sheets.map(({ name, tableNames }) => [sheetKey(name), tableNames])),
    objects: found.objects,
    formatIds: found.formatIds,
    parts: found.parts,
    columns: found.columns,
    columnBytes: hasLongColumns ? 0 : columnBytes,
    hasLongColumns,
  };
}

function withoutReplaced(edits: readonly Edit[], { states, sheets }: Found): CellStates {
  const added = new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [sheetKey(edit.sheet)] : [])));
  const replaced = sheets.filter(({ name }) => added.has(sheetKey(name))).flatMap(({ areas }) => areas);
  const start = new Map(states);
  for (const area of replaced) for (const cell of cellsOf(area)) start.delete(addressKey(cell));
  return start;
}

async function lookPatiently(
  session: Session,
  memory: Memory,
  plan: ChangePlan,
  room: number,
  tries = 2,
): Promise<Found> {
  try {
    return await lookAt(session, memory, plan, room);
  } catch (error) {
    const alasan = alasanOf(error);
    if (alasan === 'terlalu-besar' && room > LEAST_ROOM)
      return lookPatiently(session, memory, plan, Math.floor(room / 4), tries);
    const isMerges = alasan === 'lain' || alasan === 'tidak-didukung';
    if (tries === 0 || (!isMerges && alasan !== 'lembar-hilang')) throw error;
    // A part of the last reading that is gone, or too many merges to be told at once: asked anew without either.
    memory.partIds = null;
    if (isMerges) memory.hasManyMerges = true;
    if (isMerges) memory.dates.is1904 ??= false;
    return lookPatiently(session, memory, plan, room, tries - 1);
  }
}

function refuse(plan: ChangePlan, found: Found, memory: Memory): void {
  if (found.isReadOnly) throw new HostDitolak('hanya-baca', kalimatExcel('hanya-baca'));
  const changesSheets = plan.edits.some(({ kind }) => kind === 'addSheet' || kind === 'removeSheet');
  if (found.isStructureProtected && changesSheets) throw new HostDitolak('terlindungi', kalimatStruktur());
  const stale =
    staleEdit(pictureForPlan(plan.edits, found, memory), plan) ??
    grownSheet(plan.edits, found) ??
    filteredTable(plan.edits, found);
  if (stale !== null) throw new HostDitolak(stale.alasan, kalimatBasi(stale), stale.sel);
  const filtered = filteredCell(plan.edits, found);
  if (filtered !== null) throw new HostDitolak('tersaring', kalimatExcel('tersaring', { sel: filtered }), filtered);
  const header = badHeader(plan.edits, found);
  if (header !== null) throw header;
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

/** A table cannot lie over the filter of its sheet. */
function filteredTable(edits: readonly Edit[], { sheets }: Found): EditBasi | null {
  for (const edit of edits) {
    if (edit.kind !== 'addObject' || edit.object.type !== 'table') continue;
    const { sheet, range } = edit.object;
    const filter = sheets.find(({ name }) => sheetKey(name) === sheetKey(sheet))?.filter ?? null;
    if (filter !== null && rangesMeet(filter, range)) return { edit, alasan: 'terisi', sel: null };
  }
  return null;
}

/** Excel would mend headers that are blank, figures, or alike: the plan would not be what was shown. */
function badHeader(edits: readonly Edit[], { states }: Found): HostDitolak | null {
  const written = new Map<string, Content>();
  for (const edit of edits) if (edit.kind === 'setContent') written.set(addressKey(edit.sel), edit.after);
  const tables = edits.flatMap((edit): Extract<SheetObject, { type: 'table' }>[] =>
    edit.kind === 'addObject' && edit.object.type === 'table' ? [edit.object] : [],
  );
  for (const table of tables) {
    const unfit = unfitHeader(table, (row, col) => {
      const cell = { sheet: table.sheet, row, col };
      return written.get(addressKey(cell)) ?? stateAt(states, cell).content;
    });
    if (unfit !== null) return tolakan.kepalaTabelBaru(unfit.sel, table.name, unfit.sebab);
  }
  return null;
}
