/**
 * A workbook file as a host: read, changed in place, saved. What a plan does not touch stays as it is in the file, byte for
 * byte; what it touches keeps everything but the cells that the plan names.
 */
import { sameName } from '../../core/workbook/object';
import { applyToPicture } from '../../core/workbook/plan-apply';
import { invertPlan } from '../../core/workbook/plan-invert';
import { staleEdit } from '../../core/workbook/plan-stale';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Address, Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import { HostDitolak, type ReadOptions, type WorkbookHost } from '../host';
import { refusalOf, unprotected } from './check-plan';
import { refusalOfResult } from './check-result';
import { Cacat } from './ditolak';
import { NO_CHANGES, cleanPlan, withPlan, type Changes } from './perubahan';
import { readWorkbookBytes } from './read-bytes';
import { readSheetFacts } from './sheet-facts';
import { tolakan } from './tolakan';
import { openedFile, writeChanges, type OpenedFile } from './write-changes';
import { openParts } from './xlsx-parts';
import { readXlsx } from './xlsx-read';
import { openZip } from './zip';

export interface FileHost extends WorkbookHost {
  readonly fileName: string;
  /** Why `apply` would refuse any plan for this file, as a sentence; null where it can be changed. */
  readonly hanyaBaca: string | null;
  /**
   * The file as it is now; the very bytes that were opened where nothing is changed. Results of formulas are those of the file
   * where they still hold, and none where a change reaches; Excel computes them anew when it opens it. Who has computed them
   * hands over a picture of the workbook as it is now (`hasil`), and its results are written for programs that do not compute.
   */
  save(hasil?: Workbook): Uint8Array;
}

export interface FileOptions {
  /**
   * The caller has asked protection and filters itself, cell by cell, as a host does that saves what a person entered: plans
   * are not refused for them again.
   */
  readonly isChecked?: boolean;
}

/**
 * Opens the bytes of an .xlsx, .xlsm, .xls or .ods file; rejects with `BerkasDitolak` where it cannot be read.
 *
 * ```ts
 * const host = await openFileHost(bytes, 'capaian.xlsx');
 * const undo = await host.apply(plan); // HostDitolak: nothing changed
 * await writeFile('capaian.xlsx', host.save());
 * ```
 */
export async function openFileHost(
  bytes: Uint8Array,
  fileName: string,
  { isChecked = false }: FileOptions = {},
): Promise<FileHost> {
  const picture = await readWorkbookBytes(bytes, fileName);
  const book = isXlsx(bytes)
    ? new EditableBook(bytes, fileName, picture, isChecked)
    : new ReadOnlyBook(bytes, fileName, picture);
  return {
    fileName,
    hanyaBaca: book.refusal?.kalimat ?? null,
    save: (hasil) => (hasil === undefined ? book.bytes : book.bytesWith(hasil)),
    read: (options = {}) => Promise.resolve().then(() => readPicture(book.picture, options)),
    apply: (plan) => Promise.resolve().then(() => book.apply(plan)),
    reveal: (address) => Promise.resolve().then(() => reveal(book.picture, address)),
    // Nobody but this host changes the bytes that it holds.
    onChanged: () => Promise.resolve(() => Promise.resolve()),
  };
}

function isXlsx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const zip = openZip(bytes);
  return !(zip.has('content.xml') && zip.has('mimetype'));
}

function readPicture(picture: Workbook, { signal, onProgress }: ReadOptions): Workbook {
  if (signal?.aborted === true) throw new DOMException('Pembacaan dibatalkan.', 'AbortError');
  let cells = 0;
  for (const sheet of picture.sheets) sheet.rows.forEach((row) => row?.forEach(() => cells++));
  onProgress?.(cells, cells);
  return picture;
}

/** A file has no window to show the cell in; a sheet that is not there is still an error. */
function reveal(picture: Workbook, { sheet }: Address): void {
  if (picture.sheets.some(({ name }) => sameName(name, sheet))) return;
  throw tolakan.lembarHilang(sheet);
}

class ReadOnlyBook {
  readonly refusal: HostDitolak;

  constructor(
    readonly bytes: Uint8Array,
    fileName: string,
    readonly picture: Workbook,
  ) {
    this.refusal = tolakan.hanyaBaca(fileName);
  }

  bytesWith(_results: Workbook): Uint8Array {
    return this.bytes;
  }

  apply(_plan: ChangePlan): never {
    throw this.refusal;
  }
}

/** One moment of a file that is being changed. */
interface Moment {
  readonly changes: Changes;
  readonly bytes: Uint8Array;
  readonly picture: Workbook;
}

/** How many plans back an undo restores the moment itself, with looks that its edits could not bring back. */
const HISTORY = 20;

class EditableBook {
  readonly refusal: HostDitolak | null;
  private readonly file: OpenedFile;
  private now: Moment;
  private readonly history: { readonly after: Moment; readonly undo: string; readonly before: Moment }[] = [];

  constructor(
    bytes: Uint8Array,
    private readonly fileName: string,
    picture: Workbook,
    private readonly isChecked: boolean,
  ) {
    this.file = openedFile(openParts(bytes), picture, readSheetFacts);
    this.now = { changes: NO_CHANGES, bytes, picture };
    const isSigned = this.file.parts.names.some((name) => /^[\\/]?_xmlsignatures[\\/]/i.test(name));
    this.refusal = isSigned ? tolakan.bertandaTangan(fileName) : null;
  }

  get bytes(): Uint8Array {
    return this.now.bytes;
  }

  get picture(): Workbook {
    return this.now.picture;
  }

  /** Results are written beside changes; a file without changes keeps its own. */
  bytesWith(results: Workbook): Uint8Array {
    const { bytes, changes, picture } = this.now;
    if (bytes === this.file.parts.bytes) return bytes;
    return this.guarded(() => writeChanges(this.file, changes, picture, results));
  }

  apply(given: ChangePlan): ChangePlan {
    if (this.refusal !== null) throw this.refusal;
    const plan = cleanPlan(given);
    const before = this.now;
    const undo = invertPlan(plan);
    const after = this.restored(plan) ?? this.guarded(() => this.attempt(plan, undo));
    this.now = after;
    this.history.push({ after, undo: JSON.stringify(undo.edits), before });
    if (this.history.length > HISTORY) this.history.shift();
    return undo;
  }

  /** The moment before a plan, where this plan takes exactly that one back and nothing came after it. */
  private restored(plan: ChangePlan): Moment | null {
    const known = this.history.filter(({ after }) => after === this.now);
    const edits = known.length === 0 ? '' : JSON.stringify(plan.edits);
    return known.find(({ undo }) => undo === edits)?.before ?? null;
  }

  /** Whatever goes wrong inside a file is the file's fault: a host ends in no other error than its own. */
  private guarded<T>(write: () => T): T {
    try {
      return write();
    } catch (error) {
      if (error instanceof HostDitolak) throw error;
      const isLarge = error instanceof Cacat && (error.alasan === 'terlalu-besar' || error.alasan === 'bom');
      throw isLarge ? tolakan.terlaluBesar(this.fileName, error) : tolakan.bagianAsing(this.fileName, error);
    }
  }

  private attempt(plan: ChangePlan, undo: ChangePlan): Moment {
    const { changes: before, picture } = this.now;
    const refusal = refusalOf(plan, withBlanks(picture, before, this.file.picture), this.file, before, this.isChecked);
    if (refusal !== null) throw refusal;
    const changes = withPlan(before, plan, this.file.picture);
    const after = applyToPicture(picture, plan);
    const unsound = refusalOfResult(plan, changes, picture, after);
    if (unsound !== null) throw unsound;
    const bytes = writeChanges(this.file, changes, after);
    const written = bytes === this.file.parts.bytes ? this.file.picture : readXlsx(openZip(bytes));
    // What was written is read again: a file that does not say what the plan says is never handed out.
    if (staleEdit(unprotected(withBlanks(written, changes, this.file.picture)), undo) !== null)
      throw tolakan.bagianAsing(this.fileName);
    return { changes, bytes, picture: written };
  }
}

/**
 * The picture with cells that hold nothing but a number format of ours, or the format that they had in the file before a change
 * made them blank: a picture leaves them out, plans name them.
 */
function withBlanks(picture: Workbook, changes: Changes, file: Workbook): Workbook {
  const added = new Map(changes.added.map((sheet) => [sheet.name, sheet.cells]));
  const sheets = picture.sheets.map((sheet): Sheet => {
    const cells = added.get(sheet.name) ?? changes.cells.get(sheet.name);
    if (cells === undefined) return sheet;
    const old = added.has(sheet.name) ? undefined : file.sheets.find(({ name }) => name === sheet.name);
    const rows = sheet.rows.slice();
    for (const { row, col, numberFormat = old?.rows[row]?.[col]?.numberFormat } of cells.values()) {
      if (numberFormat === undefined || rows[row]?.[col] !== undefined) continue;
      const filled: (Cell | undefined)[] = rows[row]?.slice() ?? [];
      filled[col] = { value: null, text: '', numberFormat };
      rows[row] = filled;
    }
    return { ...sheet, rows };
  });
  return { ...picture, sheets };
}
