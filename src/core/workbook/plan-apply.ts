/** What a workbook looks like after a plan: for previews, for tests, and for hosts that keep a picture of their own. */
import { displayText } from './number-format';
import { BLANK, contentOf, sameContent } from './plan-content';
import { changedNames, withObject, withoutObject, type PlacedObject } from './object';
import type { ChangePlan, Content, Edit, SheetObject } from './plan';
import type { Cell, DefinedName, Sheet, Workbook } from './workbook';

/**
 * The picture after all edits of a plan; the given one stays as it is, and sheets without an edit are shared. A new formula
 * has no value yet (null, no text): only a host computes. The look of a sheet is not part of a picture.
 *
 * The edits are taken as they come: whether their `before` holds is asked of `staleEdit`. Throws a RangeError on an edit
 * of a sheet that is not there.
 */
export function applyToPicture(workbook: Workbook, plan: ChangePlan): Workbook {
  const draft = new Draft(workbook);
  for (const edit of plan.edits) draft.apply(edit);
  return draft.finish();
}

type Row = (Cell | undefined)[];

/** A sheet whose rows are copied when they are first written to. */
class DraftSheet {
  private rows: (readonly (Cell | undefined)[] | undefined)[] | null = null;
  private readonly own = new Map<number, Row>();

  constructor(private sheet: Sheet) {}

  change(row: number, col: number, change: (cell: Cell | undefined) => Cell | undefined): void {
    // slice keeps the holes of a sparse array, a spread would fill a million of them.
    this.rows ??= this.sheet.rows.slice();
    const cells = this.own.get(row) ?? this.rows[row]?.slice() ?? [];
    this.own.set(row, cells);
    this.rows[row] = cells;
    const cell = change(cells[col]);
    if (cell === undefined) Reflect.deleteProperty(cells, col);
    else cells[col] = cell;
  }

  takeObject(object: PlacedObject, isAdded: boolean): void {
    this.sheet = isAdded ? withObject(this.sheet, object) : withoutObject(this.sheet, object);
  }

  finish(): Sheet {
    return this.rows === null ? this.sheet : { ...this.sheet, rows: this.rows };
  }
}

class Draft {
  /** By names in lower case: Excel takes names that differ in case for one. */
  private readonly sheets: Map<string, DraftSheet>;
  private readonly stored: Map<string, string>;
  private names: readonly DefinedName[] | undefined;

  constructor(private readonly workbook: Workbook) {
    this.names = workbook.names;
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), new DraftSheet(sheet)]));
    this.stored = new Map(Object.entries(workbook.simpanan ?? {}));
  }

  apply(edit: Edit): void {
    switch (edit.kind) {
      case 'setContent':
        this.at(edit.sel.sheet).change(edit.sel.row, edit.sel.col, (cell) => withContent(cell, edit.after));
        return;
      case 'setNumberFormat':
        this.at(edit.sel.sheet).change(edit.sel.row, edit.sel.col, (cell) => withFormat(cell, edit.after));
        return;
      case 'addSheet':
        this.sheets.set(edit.sheet.toLowerCase(), new DraftSheet(emptySheet(edit.sheet)));
        return;
      case 'removeSheet':
        this.at(edit.sheet);
        this.sheets.delete(edit.sheet.toLowerCase());
        return;
      case 'setStored':
        if (edit.after === null) this.stored.delete(edit.key);
        else this.stored.set(edit.key, edit.after);
        return;
      case 'setLook':
      case 'setColumnWidth':
      case 'setRowHeight':
      case 'freezeRows':
      case 'protectSheet':
      case 'setPage':
        this.at(edit.sheet);
        return;
      case 'addObject':
      case 'removeObject':
        this.takeObject(edit.object, edit.kind === 'addObject');
    }
  }

  private takeObject(object: SheetObject, isAdded: boolean): void {
    if (object.type === 'name') this.names = changedNames(this.names, object, isAdded);
    else this.at(object.sheet).takeObject(object, isAdded);
  }

  finish(): Workbook {
    const { simpanan: _, names: _names, ...rest } = this.workbook;
    const sheets = [...this.sheets.values()].map((sheet) => sheet.finish());
    const names = this.names === undefined ? {} : { names: this.names };
    return {
      ...rest,
      sheets,
      ...names,
      ...(this.stored.size === 0 ? {} : { simpanan: Object.fromEntries(this.stored) }),
    };
  }

  private at(name: string): DraftSheet {
    const sheet = this.sheets.get(name.toLowerCase());
    if (sheet === undefined) throw new RangeError(`no such sheet: ${name}`);
    return sheet;
  }
}

function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: 'visible',
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    isProtected: false,
  };
}

const EMPTY: Cell = { value: null, text: '', numberFormat: 'General' };

function withContent(cell: Cell | undefined, content: Content): Cell | undefined {
  // A formula that stays keeps its result.
  if (cell !== undefined && sameContent(contentOf(cell), content)) return cell;
  const { numberFormat } = cell ?? EMPTY;
  if (content.formula !== undefined) return { value: null, formula: content.formula, text: '', numberFormat };
  if (sameContent(content, BLANK)) return numberFormat === EMPTY.numberFormat ? undefined : { ...EMPTY, numberFormat };
  return { value: content.value, text: displayText(content.value, numberFormat), numberFormat };
}

function withFormat(cell: Cell | undefined, numberFormat: string): Cell | undefined {
  const old = cell ?? EMPTY;
  if (old.formula === undefined && old.value === null && numberFormat === EMPTY.numberFormat) return undefined;
  return { ...old, numberFormat, text: displayText(old.value, numberFormat) };
}
