/**
 * Which formulas of a workbook look at which cells. Rather too many than too few: a table counts as a whole, and a formula that
 * finds its cells only while it is calculated looks at all of them.
 */
import { formulaParts, type FormulaPart } from '../../core/workbook/formula-parts';
import { contains } from '../../core/workbook/sheet';
import { tambahkan } from '../../core/text/peta';
import type { ExcelTable, Range, Workbook } from '../../core/workbook/workbook';

export interface Place {
  /** In lower case: Excel takes names that differ in case for one. */
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export interface FormulaIndex {
  /** Formulas that look at a cell. */
  of(place: Place): readonly Place[];
  /** Formulas of which nobody can tell what they look at. */
  readonly opaque: readonly Place[];
}

interface SheetRange {
  readonly sheet: string;
  readonly range: Range;
}

interface Watch {
  readonly range: Range;
  readonly formula: Place;
}

interface SheetWatches {
  readonly cells: Map<number, Place[]>;
  readonly columns: Map<number, Watch[]>;
  readonly wide: Watch[];
}

/** A range over more columns is looked through in turn instead of being kept under each of them. */
const WIDE = 64;

/** `names`: what defined names stand for, by their names in lower case. */
export function indexFormulas(picture: Workbook, names: ReadonlyMap<string, readonly string[]>): FormulaIndex {
  const scope = scopeOf(picture, names);
  const watches = new Map<string, SheetWatches>();
  const opaque: Place[] = [];
  const watch = ({ sheet, range }: SheetRange, formula: Place): void => {
    const known: SheetWatches = watches.get(sheet) ?? { cells: new Map(), columns: new Map(), wide: [] };
    watches.set(sheet, known);
    if (range.top === range.bottom && range.left === range.right)
      tambahkan(known.cells, cellKey(range.top, range.left), formula);
    else if (range.right - range.left >= WIDE) known.wide.push({ range, formula });
    else for (let col = range.left; col <= range.right; col++) tambahkan(known.columns, col, { range, formula });
  };
  for (const { name, rows } of picture.sheets) {
    rows.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        const place = { sheet: name.toLowerCase(), row, col };
        const seen = precedentsOf(cell.formula, place, scope, 0);
        if (seen === null) opaque.push(place);
        else for (const range of seen) watch(range, place);
      }),
    );
  }
  return {
    opaque,
    of: ({ sheet, row, col }) => {
      const known = watches.get(sheet);
      if (known === undefined) return [];
      const ranges = [...(known.columns.get(col) ?? []), ...known.wide];
      const around = ranges.filter(({ range }) => contains(range, row, col)).map(({ formula }) => formula);
      return [...(known.cells.get(cellKey(row, col)) ?? []), ...around];
    },
  };
}

/** One number for a cell of a sheet. */
function cellKey(row: number, col: number): number {
  return row * 16_384 + col;
}

interface Scope {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, SheetRange>;
  readonly tablesOn: ReadonlyMap<string, readonly ExcelTable[]>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

function scopeOf({ sheets }: Workbook, names: Scope['names']): Scope {
  const keyed = sheets.map(({ name, tables }) => ({ sheet: name.toLowerCase(), tables }));
  return {
    sheets: new Set(keyed.map(({ sheet }) => sheet)),
    tables: new Map(
      keyed.flatMap(({ sheet, tables }) =>
        tables.map(({ name, range }): [string, SheetRange] => [name.toLowerCase(), { sheet, range }]),
      ),
    ),
    tablesOn: new Map(keyed.map(({ sheet, tables }) => [sheet, tables])),
    names,
  };
}

/** Functions that find their cells while they are calculated. */
const SEEKING = new Set(['INDIRECT', 'OFFSET']);
/** Names may name names; a circle of them ends here. */
const NAME_DEPTH = 8;

/** What a formula looks at; null where that cannot be told. `home` is null for the formula of a name. */
function precedentsOf(formula: string, home: Place | null, scope: Scope, depth: number): SheetRange[] | null {
  const parts = formulaParts(formula);
  const found: SheetRange[] = [];
  for (const [index, part] of parts.entries()) {
    const seen = rangesOf(part, parts[index - 1], home, scope, depth);
    if (seen === null) return null;
    found.push(...seen);
  }
  return found;
}

function rangesOf(
  part: FormulaPart,
  before: FormulaPart | undefined,
  home: Place | null,
  scope: Scope,
  depth: number,
): readonly SheetRange[] | null {
  switch (part.kind) {
    case 'reference': {
      const sheet = part.sheet === null ? home?.sheet : part.sheet.toLowerCase();
      return sheet === undefined || !scope.sheets.has(sheet) ? null : [{ sheet, range: part.range }];
    }
    case 'name':
      return rangesOfName(part.text, scope, depth);
    case 'structured':
      return rangesOfTable(part.text, before, home, scope);
    case 'function':
      return SEEKING.has(part.text.toUpperCase()) ? null : [];
    case 'sign':
      // A range between two results: its corners are known only while it is calculated.
      return part.text === ':' ? null : [];
    case 'string':
    case 'number':
      return [];
  }
}

function rangesOfName(text: string, scope: Scope, depth: number): readonly SheetRange[] | null {
  const name = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
  if (name === 'true' || name === 'false') return [];
  const table = scope.tables.get(name);
  if (table !== undefined) return [table];
  const formulas = scope.names.get(name);
  if (formulas === undefined || depth > NAME_DEPTH) return null;
  const found = formulas.map((formula) => precedentsOf(formula, null, scope, depth + 1));
  return found.some((seen) => seen === null) ? null : found.flatMap((seen) => seen ?? []);
}

/** "T[Pagu]" was told by its name; "[@Pagu]" speaks of the table around the formula; "[1]Data!A1" of another file. */
function rangesOfTable(
  text: string,
  before: FormulaPart | undefined,
  home: Place | null,
  scope: Scope,
): readonly SheetRange[] | null {
  if (text.includes('!') || before?.kind === 'name') return [];
  if (home === null) return null;
  const around = scope.tablesOn.get(home.sheet)?.find(({ range }) => contains(range, home.row, home.col));
  return around === undefined ? null : [{ sheet: home.sheet, range: around.range }];
}
