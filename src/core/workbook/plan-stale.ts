/** Whether a plan can still be applied: each `before` must hold, and nothing may stand in the way. */
import { formatAddress, formatCell } from './address';
import { BLANK, contentOf, isBlankContent, sameContent } from './plan-content';
import type { ChangePlan, Edit, PlacedContent } from './plan';
import { nameOfObject } from './object';
import { ObjectState } from './object-state';
import { cellAt, mergeAt } from './sheet';
import type { Address, Cell, Sheet, Workbook } from './workbook';

/** Why an edit cannot be applied; each is also a reason of a host. */
export type AlasanBasi = 'berubah' | 'lembar-hilang' | 'nama-dipakai' | 'terlindungi' | 'gabungan' | 'terisi';

type ObjectEdit = Extract<Edit, { kind: 'addObject' | 'removeObject' }>;

export interface EditBasi {
  readonly edit: Edit;
  readonly alasan: AlasanBasi;
  /** The cell that stands in the way; null where a whole sheet or something stored does. */
  readonly sel: Address | null;
}

/**
 * The first edit of a plan that the workbook no longer allows; null where all can be applied. Edits are taken in their order,
 * so that a later one may build on a sheet or content of an earlier one.
 *
 * A plan that sets C5 from 80 gives `{ alasan: 'berubah', sel: C5, ... }` where C5 holds 85 now.
 */
export function staleEdit(workbook: Workbook, plan: ChangePlan): EditBasi | null {
  const state = new State(workbook);
  for (const edit of plan.edits) {
    const stale = state.take(edit);
    if (stale !== null) return stale;
  }
  return null;
}

/** Names of sheets that Excel takes for one. */
const sheetKey = (name: string): string => name.toLowerCase();

/** What the edits so far have put on one sheet, by cell. */
interface Written {
  readonly cells: Map<string, PlacedContent>;
  readonly formats: Map<string, string>;
}

const cellKey = (row: number, col: number): string => `${row},${col}`;

/** The workbook with what the edits so far have made of it. */
class State {
  /** By name; null for a sheet that the plan itself adds. */
  private readonly sheets: Map<string, Sheet | null>;
  private readonly written = new Map<string, Written>();
  private readonly stored: Map<string, string>;
  private readonly objects: ObjectState;

  constructor(workbook: Workbook) {
    this.objects = new ObjectState(workbook);
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
    this.stored = new Map(Object.entries(workbook.simpanan ?? {}));
  }

  take(edit: Edit): EditBasi | null {
    switch (edit.kind) {
      case 'setContent':
        return this.setContent(edit);
      case 'setNumberFormat':
        return this.setNumberFormat(edit);
      case 'addSheet':
        return this.addSheet(edit);
      case 'removeSheet':
        return this.removeSheet(edit);
      case 'setStored':
        return this.setStored(edit);
      case 'setLook':
      case 'setColumnWidth':
      case 'setRowHeight':
      case 'freezeRows':
      case 'protectSheet':
      case 'setPage':
        return this.sheets.has(sheetKey(edit.sheet)) ? null : { edit, alasan: 'lembar-hilang', sel: null };
      case 'addObject':
      case 'removeObject':
        return this.takeObject(edit);
    }
  }

  private takeObject(edit: ObjectEdit): EditBasi | null {
    const sheet = edit.object.type === 'name' ? null : this.sheets.get(sheetKey(edit.object.sheet));
    if (sheet === undefined) return { edit, alasan: 'lembar-hilang', sel: null };
    if (sheet?.isProtected === true) return { edit, alasan: 'terlindungi', sel: null };
    const alasan = edit.kind === 'addObject' ? this.objects.add(edit.object) : this.objects.remove(edit.object);
    return alasan === null ? null : { edit, alasan, sel: null };
  }

  private setContent(edit: Extract<Edit, { kind: 'setContent' }>): EditBasi | null {
    const { sel, before, after } = edit;
    const blocked = this.blocked(edit, sel);
    if (blocked !== null) return blocked;
    const { cells } = this.writtenOn(sel.sheet);
    const now = cells.get(cellKey(sel.row, sel.col))?.content ?? contentOf(this.cellOf(sel));
    if (!sameContent(now, before)) return { edit, alasan: 'berubah', sel };
    cells.set(cellKey(sel.row, sel.col), { row: sel.row, col: sel.col, content: after });
    return null;
  }

  private setNumberFormat(edit: Extract<Edit, { kind: 'setNumberFormat' }>): EditBasi | null {
    const { sel, before, after } = edit;
    const blocked = this.blocked(edit, sel);
    if (blocked !== null) return blocked;
    const { formats } = this.writtenOn(sel.sheet);
    const cell = this.cellOf(sel);
    const written = formats.get(cellKey(sel.row, sel.col));
    const now = written ?? cell?.numberFormat ?? 'General';
    // A picture leaves blank cells out: of their format a plan can only say "General", whatever it is.
    const isUntold = before === 'General' && written === undefined && isBlankContent(contentOf(cell));
    if (now !== before && !isUntold) return { edit, alasan: 'berubah', sel };
    formats.set(cellKey(sel.row, sel.col), after);
    return null;
  }

  private addSheet(edit: Extract<Edit, { kind: 'addSheet' }>): EditBasi | null {
    if (this.sheets.has(sheetKey(edit.sheet))) return { edit, alasan: 'nama-dipakai', sel: null };
    this.sheets.set(sheetKey(edit.sheet), null);
    return null;
  }

  private removeSheet(edit: Extract<Edit, { kind: 'removeSheet' }>): EditBasi | null {
    const key = sheetKey(edit.sheet);
    const sheet = this.sheets.get(key);
    if (sheet === undefined) return { edit, alasan: 'lembar-hilang', sel: null };
    // Protection guards cells, not the sheet itself: Excel lets a protected sheet go, and Selaras protects its own.
    const changed = this.changedCell(edit, sheet);
    if (changed !== null) return { edit, alasan: 'berubah', sel: changed };
    this.sheets.delete(key);
    this.written.delete(key);
    this.objects.dropSheet(edit.sheet);
    return null;
  }

  /** The first cell of a sheet to be removed that is not as the edit says, null where all are. */
  private changedCell(edit: Extract<Edit, { kind: 'removeSheet' }>, sheet: Sheet | null): Address | null {
    const expected = new Map(edit.before.map((cell) => [cellKey(cell.row, cell.col), cell]));
    const actual = new Map<string, PlacedContent>();
    sheet?.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => actual.set(cellKey(row, col), { row, col, content: contentOf(cell) }));
    });
    for (const [key, cell] of this.writtenOn(edit.sheet).cells) actual.set(key, cell);
    for (const [key, { row, col, content }] of actual)
      if (!sameContent(content, expected.get(key)?.content ?? BLANK)) return { sheet: edit.sheet, row, col };
    const gone = edit.before.find(
      ({ row, col, content }) => !actual.has(cellKey(row, col)) && !isBlankContent(content),
    );
    return gone === undefined ? null : { sheet: edit.sheet, row: gone.row, col: gone.col };
  }

  private setStored(edit: Extract<Edit, { kind: 'setStored' }>): EditBasi | null {
    if ((this.stored.get(edit.key) ?? null) !== edit.before) return { edit, alasan: 'berubah', sel: null };
    if (edit.after === null) this.stored.delete(edit.key);
    else this.stored.set(edit.key, edit.after);
    return null;
  }

  private blocked(edit: Edit, sel: Address): EditBasi | null {
    const sheet = this.sheets.get(sheetKey(sel.sheet));
    if (sheet === undefined) return { edit, alasan: 'lembar-hilang', sel };
    if (sheet === null) return null;
    if (sheet.isProtected) return { edit, alasan: 'terlindungi', sel };
    const merge = mergeAt(sheet, sel.row, sel.col);
    const isInside = merge !== undefined && (merge.top !== sel.row || merge.left !== sel.col);
    return isInside ? { edit, alasan: 'gabungan', sel } : null;
  }

  private writtenOn(sheet: string): Written {
    const key = sheetKey(sheet);
    const written = this.written.get(key) ?? {
      cells: new Map<string, PlacedContent>(),
      formats: new Map<string, string>(),
    };
    this.written.set(key, written);
    return written;
  }

  private cellOf({ sheet: name, row, col }: Address): Cell | undefined {
    const sheet = this.sheets.get(sheetKey(name)) ?? null;
    return sheet === null ? undefined : cellAt(sheet, row, col);
  }
}

/**
 * What a user reads of a plan that cannot be applied: what happened and where, that nothing was changed, what to do.
 *
 * "Isi sel Capaian!G5 berubah sejak pratinjau dibuat, tidak ada yang diubah; buat pratinjau baru, lalu terapkan lagi."
 */
export function kalimatBasi({ edit, alasan, sel }: EditBasi): string {
  const lembar = sheetOf(edit, sel);
  switch (alasan) {
    case 'berubah':
      return `${apaBerubah(edit, sel)} sejak pratinjau dibuat, tidak ada yang diubah; buat pratinjau baru, lalu terapkan lagi.`;
    case 'lembar-hilang':
      return `Lembar "${lembar}" tidak ada lagi dalam buku kerja, tidak ada yang diubah; kembalikan lembar itu atau buat pratinjau baru.`;
    case 'nama-dipakai':
      if (isObjectEdit(edit))
        return `Nama untuk ${namaBenda(edit)} sudah dipakai, tidak ada yang diubah; ganti nama itu atau buat pratinjau baru.`;
      return `Nama lembar "${lembar}" sudah dipakai, tidak ada yang diubah; ganti nama lembar itu atau buat pratinjau baru.`;
    case 'terlindungi':
      return `Lembar "${lembar}" terlindungi, tidak ada yang diubah; buka proteksinya melalui menu Tinjau, lalu terapkan lagi.`;
    case 'terisi':
      return `${awalKapital(namaBenda(edit))} tidak dapat ditempatkan karena tempat itu sudah memuat validasi, tabel, atau format yang bertumpuk, tidak ada yang diubah; buat pratinjau baru.`;
    case 'gabungan':
      return `Sel ${sel === null ? lembar : formatAddress(sel)} berada di dalam sel gabungan, tidak ada yang diubah; pisahkan sel itu, lalu buat pratinjau baru.`;
  }
}

const isObjectEdit = (edit: Edit): edit is ObjectEdit => edit.kind === 'addObject' || edit.kind === 'removeObject';

const namaBenda = (edit: Edit): string => (isObjectEdit(edit) ? nameOfObject(edit.object) : '');

const awalKapital = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);

function sheetOf(edit: Edit, sel: Address | null): string {
  if (sel !== null) return sel.sheet;
  if (isObjectEdit(edit)) return edit.object.type === 'name' ? '' : edit.object.sheet;
  return 'sheet' in edit ? edit.sheet : '';
}

function apaBerubah(edit: Edit, sel: Address | null): string {
  if (edit.kind === 'removeSheet')
    return `Isi lembar "${edit.sheet}"${sel === null ? '' : ` (sel ${formatCell(sel.row, sel.col)})`} berubah`;
  if (isObjectEdit(edit)) return `${awalKapital(namaBenda(edit))} berubah atau tidak ada lagi`;
  if (sel === null) return 'Catatan Selaras dalam buku kerja berubah';
  return `${edit.kind === 'setNumberFormat' ? 'Format' : 'Isi'} sel ${formatAddress(sel)} berubah`;
}
