/**
 * What differs from the file as it was opened. Changes are kept as this difference, never as changed XML: a plan that is
 * taken back leaves no trace, whatever was done in between, and the part is again the one of the file byte for byte.
 */
import { contentOf, isBlankContent, sameContent } from '../../core/workbook/plan-content';
import { sameName, type PlacedObject } from '../../core/workbook/object';
import type { ChangePlan, Content, Edit, Look, PageSetup, SheetObject } from '../../core/workbook/plan';
import { cellAt } from '../../core/workbook/sheet';
import type { Address, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { NO_OBJECTS, lastSame, without, withObjectEdit, type ObjectChanges } from './object-changes';
import { cleanObject } from './object-clean';
import { tolakan } from './tolakan';

/** What a cell holds and how it is shown, where that differs from the file. */
export interface CellChange {
  readonly row: number;
  readonly col: number;
  readonly content?: Content;
  readonly numberFormat?: string;
}

export type CellChanges = ReadonlyMap<string, CellChange>;

/** A sheet that the file does not have. */
export interface AddedSheet {
  readonly name: string;
  readonly cells: CellChanges;
  readonly looks: readonly { readonly range: Range; readonly look: Look }[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: readonly { readonly top: number; readonly bottom: number; readonly height: number }[];
  readonly frozenRows: number;
  readonly objects: readonly PlacedObject[];
  readonly isProtected: boolean;
  readonly page: PageSetup | null;
}

export interface Changes {
  /** By the name of a sheet of the file. */
  readonly cells: ReadonlyMap<string, CellChanges>;
  readonly added: readonly AddedSheet[];
  /** Names of sheets of the file. */
  readonly removed: ReadonlySet<string>;
  /** Of sheets of the file, and of the whole workbook. */
  readonly objects: ObjectChanges;
  /** By key; null: no longer stored. */
  readonly stored: ReadonlyMap<string, string | null>;
}

export const NO_CHANGES: Changes = {
  cells: new Map(),
  added: [],
  removed: new Set(),
  objects: NO_OBJECTS,
  stored: new Map(),
};

/**
 * The differences after a plan (`cleanPlan`), from those before it. The plan was checked by `staleEdit` before: sheets and
 * contents that it names are there.
 */
export function withPlan(before: Changes, plan: ChangePlan, file: Workbook): Changes {
  const draft = new Draft(before, file);
  for (const edit of plan.edits) draft.apply(edit);
  return draft.finish();
}

class Draft {
  private readonly cells: Map<string, CellChanges>;
  private added: readonly AddedSheet[];
  private readonly removed: Set<string>;
  private readonly stored: Map<string, string | null>;
  private objects: ObjectChanges;
  /** Sheets whose changes this draft has copied and may write to. */
  private readonly own = new Map<CellChanges, Map<string, CellChange>>();

  constructor(
    before: Changes,
    private readonly file: Workbook,
  ) {
    this.cells = new Map(before.cells);
    this.added = before.added;
    this.objects = before.objects;
    this.removed = new Set(before.removed);
    this.stored = new Map(before.stored);
  }

  apply(edit: Edit): void {
    switch (edit.kind) {
      case 'setContent':
        this.change(edit.sel, { content: edit.after });
        return;
      case 'setNumberFormat':
        this.change(edit.sel, { numberFormat: edit.after });
        return;
      case 'addSheet':
        this.added = [...this.added, newSheet(edit.sheet)];
        return;
      case 'removeSheet':
        this.remove(edit.sheet);
        return;
      case 'setLook': {
        const { range, look } = edit;
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, looks: [...sheet.looks, { range, look }] }));
        return;
      }
      case 'setColumnWidth': {
        const { col, width } = edit;
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, widths: new Map([...sheet.widths, [col, width]]) }));
        return;
      }
      case 'setRowHeight': {
        const { top, bottom, height } = edit;
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, heights: [...sheet.heights, { top, bottom, height }] }));
        return;
      }
      case 'freezeRows': {
        const frozenRows = edit.rows;
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, frozenRows }));
        return;
      }
      case 'setStored':
        if ((this.file.simpanan?.[edit.key] ?? null) === edit.after) this.stored.delete(edit.key);
        else this.stored.set(edit.key, edit.after);
        return;
      case 'protectSheet':
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, isProtected: true }));
        return;
      case 'setPage':
        this.restyle(edit.sheet, (sheet) => ({ ...sheet, page: edit.page }));
        return;
      case 'addObject':
      case 'removeObject':
        this.takeObject(edit.object, edit.kind === 'addObject');
    }
  }

  finish(): Changes {
    const cells = new Map([...this.cells].filter(([, changes]) => changes.size > 0));
    return { cells, added: this.added, removed: this.removed, objects: this.objects, stored: this.stored };
  }

  private takeObject(object: SheetObject, isAdded: boolean): void {
    const isInFile = object.type === 'name' || this.fileSheet(object.sheet) !== undefined;
    if (isInFile) this.objects = withObjectEdit(this.objects, object, isAdded);
    else this.restyle(object.sheet, (sheet) => ({ ...sheet, objects: changedObjects(sheet.objects, object, isAdded) }));
  }

  private change(sel: Address, change: Pick<CellChange, 'content' | 'numberFormat'>): void {
    const sheet = this.fileSheet(sel.sheet);
    if (sheet !== undefined) {
      const changes = this.writable(this.cells.get(sheet.name) ?? new Map<string, CellChange>());
      this.cells.set(sheet.name, changes);
      put(changes, sel, change, sheet);
      return;
    }
    this.restyle(sel.sheet, (added) => {
      const cells = this.writable(added.cells);
      put(cells, sel, change);
      return cells === added.cells ? added : { ...added, cells };
    });
  }

  /** A copy of the changes, made once in this draft. */
  private writable(changes: CellChanges): Map<string, CellChange> {
    const known = this.own.get(changes);
    if (known !== undefined) return known;
    const copy = new Map(changes);
    this.own.set(copy, copy);
    return copy;
  }

  private remove(name: string): void {
    const sheet = this.fileSheet(name);
    if (sheet === undefined) this.added = this.added.filter((added) => !sameName(added.name, name));
    else {
      this.removed.add(sheet.name);
      this.cells.delete(sheet.name);
      const { added, removed } = this.objects;
      const stays = (object: SheetObject): boolean => object.type === 'name' || !sameName(object.sheet, name);
      this.objects = { added: added.filter(stays), removed };
    }
  }

  private restyle(name: string, change: (sheet: AddedSheet) => AddedSheet): void {
    this.added = this.added.map((sheet) => (sameName(sheet.name, name) ? change(sheet) : sheet));
  }

  private fileSheet(name: string): Sheet | undefined {
    return this.file.sheets.find((sheet) => sameName(sheet.name, name) && !this.removed.has(sheet.name));
  }
}

function newSheet(name: string): AddedSheet {
  return {
    name,
    cells: new Map(),
    looks: [],
    widths: new Map(),
    heights: [],
    frozenRows: 0,
    objects: [],
    isProtected: false,
    page: null,
  };
}

/** Throws `HostDitolak` where the object to be taken away is not one of them. */
function changedObjects(
  objects: readonly PlacedObject[],
  object: PlacedObject,
  isAdded: boolean,
): readonly PlacedObject[] {
  if (isAdded) return [...objects, object];
  const at = lastSame(objects, object);
  if (at < 0) throw tolakan.bendaBerubah(object);
  return without(objects, at);
}

/** The plan with contents as cells hold them, so that what is read again is the same. */
export function cleanPlan(plan: ChangePlan): ChangePlan {
  return { ...plan, edits: plan.edits.map(cleanEdit) };
}

function cleanEdit(edit: Edit): Edit {
  if (edit.kind === 'setContent') return { ...edit, after: clean(edit.after) };
  if (edit.kind !== 'addObject' && edit.kind !== 'removeObject') return edit;
  return { ...edit, object: cleanObject(edit.object) };
}

/** One kind of line end, no "=" before a formula; an empty text is a blank. */
function clean(content: Content): Content {
  if (content.formula !== undefined) return { value: null, formula: content.formula.replace(/^=/, '') };
  if (typeof content.value !== 'string') return content;
  return { value: content.value === '' ? null : content.value.replace(/\r\n?/g, '\n') };
}

function put(
  changes: Map<string, CellChange>,
  { row, col }: Address,
  change: Pick<CellChange, 'content' | 'numberFormat'>,
  sheet?: Sheet,
): void {
  const key = `${row},${col}`;
  const merged = { row, col, ...changes.get(key), ...change };
  const kept = sheet === undefined ? merged : withoutSame(merged, sheet);
  if (kept.content === undefined && kept.numberFormat === undefined) changes.delete(key);
  else changes.set(key, kept);
}

/** Without what the file says anyway. A cell that the file leaves blank tells no format: "General" stands for whatever it has. */
function withoutSame({ row, col, content, numberFormat }: CellChange, sheet: Sheet): CellChange {
  const cell = cellAt(sheet, row, col);
  const isSameContent = content === undefined || sameContent(content, contentOf(cell));
  const isBlank = content === undefined ? cell === undefined : isBlankContent(content);
  const isSameFormat =
    numberFormat === undefined ||
    (cell === undefined ? isBlank && numberFormat === 'General' : numberFormat === cell.numberFormat);
  return {
    row,
    col,
    ...(!isSameContent && { content }),
    ...(!isSameFormat && { numberFormat }),
  };
}
