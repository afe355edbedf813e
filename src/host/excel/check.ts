/**
 * The first sync of an application: what the plan touches, as it is now. The picture of just these cells is asked whether
 * the plan still fits, by the same function as before a preview.
 */
import { nameOfObject } from '../../core/workbook/object';
import type { ChangePlan, Edit } from '../../core/workbook/plan';
import { kalimatBasi, staleEdit, type EditBasi } from '../../core/workbook/plan-stale';
import type { Address, Cell, Sheet } from '../../core/workbook/workbook';
import { refusalByLimits } from '../edit-limits';
import { tolakan } from '../file/tolakan';
import { HostDitolak } from '../host';
import { cellsOf, type Area } from './areas';
import { BLOCK_BYTES } from './blocks';
import { stateAt, type CellStates } from './cell-state';
import type { StoredParts } from './details';
import { alasanOf } from './errors';
import { lookAt, type Found, type FoundSheet } from './look';
import { sheetKey, type Before } from './operations';
import { kalimatExcel, kalimatStruktur } from './sentences';
import type { Session } from './session';
import type { Memory } from './survey';
import { bytesOf } from './table-columns';

export interface Checked extends Before {
  readonly parts: StoredParts;
  /** Columns of tables into which formulas go. */
  readonly columns: readonly Area[];
  /** What one look at them takes beside other things in a request; 0 where they are too long for that. */
  readonly columnBytes: number;
  readonly hasLongColumns: boolean;
}

/** So many cells stay below four megabytes with usual contents. */
const ROOM = 100_000;
/** With less, it is not the size. */
const LEAST_ROOM = 500;

/** Rejects with `HostDitolak` where the plan cannot be applied. */
export async function checkPlan(session: Session, memory: Memory, plan: ChangePlan): Promise<Checked> {
  const beyond = refusalByLimits(plan);
  if (beyond !== null) throw beyond;
  const unwritten = plan.edits.map(unwrittenObject).find((name) => name !== null);
  if (typeof unwritten === 'string') throw tolakan.bendaBelumDapat(unwritten);
  const found = await lookPatiently(session, memory, plan, ROOM);
  refuse(plan, found);
  const columnBytes = bytesOf(found.columns, found.states);
  const hasLongColumns = columnBytes > BLOCK_BYTES / 2;
  const sheetNames = found.sheets.map(({ name }) => name);
  return {
    states: found.states,
    stored: found.parts.items,
    sheetNames,
    parts: found.parts,
    columns: found.columns,
    columnBytes: hasLongColumns ? 0 : columnBytes,
    hasLongColumns,
  };
}

/** What an edit is about that this host does not write; null where it does. */
function unwrittenObject(edit: Edit): string | null {
  if (edit.kind === 'addObject' || edit.kind === 'removeObject') return nameOfObject(edit.object);
  return edit.kind === 'protectSheet' || edit.kind === 'setPage' ? 'pengaturan lembar' : null;
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

function refuse(plan: ChangePlan, found: Found): void {
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
