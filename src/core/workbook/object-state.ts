/** The things of a workbook that are no cells, while the edits of a plan are taken one by one. */
import {
  changedNames,
  isCovered,
  rangesMeet,
  sameName,
  sameRange,
  withObject,
  withoutObject,
  type Objects,
  type PlacedObject,
} from './object';
import type { SheetObject } from './plan';
import type { DefinedName, Sheet, Workbook } from './workbook';

/** Why an object cannot be put or taken away. */
export type ObjectReason = 'nama-dipakai' | 'terisi' | 'berubah';

type OnSheet = Objects & Pick<Sheet, 'merges'>;

const EMPTY: OnSheet = { validations: [], conditionalFormats: [], charts: [], tables: [], merges: [] };

/** What a host does not tell is not asked here: the host asks it itself when it applies the plan. */
export class ObjectState {
  private readonly sheets: Map<string, OnSheet>;
  private names: readonly DefinedName[] | undefined;

  constructor(workbook: Workbook) {
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.names = workbook.names;
  }

  /** Takes the object in, or says why not. */
  add(object: SheetObject): ObjectReason | null {
    const reason = object.type === 'name' ? this.nameInTheWay(object.name) : this.inTheWay(object);
    if (reason === null) this.change(object, true);
    return reason;
  }

  remove(object: SheetObject): ObjectReason | null {
    if (!(object.type === 'name' ? this.hasName(object) : this.has(object))) return 'berubah';
    this.change(object, false);
    return null;
  }

  /** Forgets a sheet that goes, with all that stands on it. */
  dropSheet(sheet: string): void {
    this.sheets.delete(sheet.toLowerCase());
  }

  private change(object: SheetObject, isAdded: boolean): void {
    if (object.type === 'name') {
      this.names = changedNames(this.names, object, isAdded);
      return;
    }
    const on = this.on(object.sheet);
    this.sheets.set(object.sheet.toLowerCase(), isAdded ? withObject(on, object) : withoutObject(on, object));
  }

  private inTheWay(object: PlacedObject): ObjectReason | null {
    const on = this.on(object.sheet);
    switch (object.type) {
      case 'validation':
        return on.validations?.some((range) => rangesMeet(range, object.range)) === true ? 'terisi' : null;
      case 'conditionalFormat':
        return null;
      case 'chart':
        return on.charts?.includes(object.name) === true ? 'nama-dipakai' : null;
      case 'table': {
        const occupied = [...on.merges, ...on.tables.map(({ range }) => range)];
        return (
          this.nameInTheWay(object.name) ??
          (occupied.some((range) => rangesMeet(range, object.range)) ? 'terisi' : null)
        );
      }
    }
  }

  /** Tables and names of cells share their names. */
  private nameInTheWay(name: string): ObjectReason | null {
    const isTable = [...this.sheets.values()].some(({ tables }) => tables.some((table) => sameName(table.name, name)));
    const isName = this.names?.some((known) => sameName(known.name, name)) === true;
    return isTable || isName ? 'nama-dipakai' : null;
  }

  /** True where the host does not tell. */
  private has(object: PlacedObject): boolean {
    const on = this.on(object.sheet);
    switch (object.type) {
      case 'validation':
        return on.validations === undefined || isCovered(object.range, on.validations);
      case 'conditionalFormat':
        return on.conditionalFormats === undefined || isCovered(object.range, on.conditionalFormats);
      case 'chart':
        return on.charts?.includes(object.name) ?? true;
      case 'table':
        return on.tables.some(({ name, range }) => sameName(name, object.name) && sameRange(range, object.range));
    }
  }

  private hasName({ name, formula }: DefinedName): boolean {
    return this.names?.some((known) => sameName(known.name, name) && sameFormula(known.formula, formula)) ?? true;
  }

  /** A sheet that the plan itself adds has nothing on it. */
  private on(sheet: string): OnSheet {
    return this.sheets.get(sheet.toLowerCase()) ?? EMPTY;
  }
}

/** Programs write the sheet of "$C$5" with or without quotes. */
function sameFormula(a: string, b: string): boolean {
  const plain = (formula: string): string => formula.replace(/^=/, '').replaceAll("'", '').toUpperCase();
  return plain(a) === plain(b);
}
