/**
 * What Selaras would change in a workbook: typed edits, each with what stands there before and after. A plan is shown
 * first and applied by a host, which refuses it as a whole where a `before` no longer holds.
 */
import type { Address, CellValue, Range } from './workbook';

/** What a person could have typed into a cell: a value, or a formula without its leading "=" (then `value` is null). */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
}

/** How a cell looks on a sheet of Selaras' own; colours as "#RRGGBB". */
export interface Look {
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly strike?: boolean;
  readonly fill?: string;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly italic?: boolean;
  /** Thin lines around each cell. */
  readonly border?: boolean;
  /** Cells that may be filled although their sheet is protected. */
  readonly unlocked?: boolean;
}

/** A cell of a sheet that is to be removed, as it must still stand for that. */
export interface PlacedContent {
  readonly row: number;
  readonly col: number;
  readonly content: Content;
}

export interface PageSetup {
  readonly landscape: boolean;
  /** Rows from the top that are printed on every page. */
  readonly repeatRows: number;
}

/** What a validation asks of each cell of its range. */
export type ValidationRule = {
  /** Shown beside the cell while it is selected. */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when an entry does not fit; `stop` refuses it, `warning` asks. */
  readonly alert?: { readonly style: 'stop' | 'warning'; readonly title: string; readonly text: string };
} &
  /** One of these words, none of which holds a comma; 255 signs at most, commas counted. */
  (
    | { readonly type: 'list'; readonly items: readonly string[] }
    /** One of the values of the cells that a formula names: "'Kamus'!$B$4:$B$40", or a defined name. */
    | { readonly type: 'listOf'; readonly formula: string }
    /** A number between two bounds, both included; null: no bound. Not both are null. */
    | { readonly type: 'decimal' | 'whole'; readonly min: number | null; readonly max: number | null }
    /** A date (serial numbers of the 1900 system). */
    | { readonly type: 'date'; readonly min: number; readonly max: number }
    /** A formula that must be TRUE, written for the first cell of the range. */
    | { readonly type: 'custom'; readonly formula: string }
  );

/** How a conditional format shows the cells that it is true for. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export type ConditionalRule =
  /** A formula for the first cell of the range, without "=". */
  | { readonly type: 'expression'; readonly formula: string; readonly look: ConditionalLook }
  /** An icon by the cell's own number: the third from `high` up, the second from `low` up, the first below. */
  | {
      readonly type: 'icons';
      readonly set: '3Symbols2' | '3TrafficLights1' | '3Flags' | '3Arrows';
      readonly low: number;
      readonly high: number;
    };

/** Cells of one sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: Range;
}

export interface ChartSeries {
  /** The cell that names the series. */
  readonly name: Address;
  readonly values: SheetRange;
}

/** A native chart; all that it shows are cells, so that it follows them. */
export interface Chart {
  /** column: upright bars; bar: lying ones, for long labels. */
  readonly type: 'column' | 'bar' | 'line';
  readonly title: string;
  readonly categories: SheetRange;
  readonly series: readonly ChartSeries[];
  /** Number format of the value axis; the cells' own where absent. */
  readonly valueFormat?: string;
  /** What a screen reader says. */
  readonly alt: string;
}

/** Something in a workbook that is no cell. */
export type SheetObject =
  | { readonly type: 'validation'; readonly sheet: string; readonly range: Range; readonly rule: ValidationRule }
  | {
      readonly type: 'conditionalFormat';
      readonly sheet: string;
      readonly range: Range;
      readonly rule: ConditionalRule;
    }
  /** An Excel table in no style; its first row holds its headers: texts, none blank, no two alike, no merges. */
  | { readonly type: 'table'; readonly sheet: string; readonly range: Range; readonly name: string }
  /** A name of the whole workbook for a cell or range: "'Kebijakan Capaian'!$C$5". */
  | { readonly type: 'name'; readonly name: string; readonly formula: string }
  /** `range`: the cells that it lies over. */
  | {
      readonly type: 'chart';
      readonly sheet: string;
      readonly range: Range;
      readonly name: string;
      readonly chart: Chart;
    };

export type Edit =
  | { readonly kind: 'setContent'; readonly sel: Address; readonly before: Content; readonly after: Content }
  | { readonly kind: 'setNumberFormat'; readonly sel: Address; readonly before: string; readonly after: string }
  /** Adds an empty sheet behind the last one; refused where the name is taken. */
  | { readonly kind: 'addSheet'; readonly sheet: string }
  /** Takes away a sheet that Selaras added; refused where it holds anything else than `before`. */
  | { readonly kind: 'removeSheet'; readonly sheet: string; readonly before: readonly PlacedContent[] }
  /** The look of a range; only on a sheet that the same plan adds, so that it needs no way back of its own. */
  | { readonly kind: 'setLook'; readonly sheet: string; readonly range: Range; readonly look: Look }
  /** Width in characters; only on a sheet that the same plan adds. */
  | { readonly kind: 'setColumnWidth'; readonly sheet: string; readonly col: number; readonly width: number }
  /**
   * The least height of rows in points, for files: Excel itself fits rows to what is written into them. Only on a sheet that
   * the same plan adds.
   */
  | {
      readonly kind: 'setRowHeight';
      readonly sheet: string;
      readonly top: number;
      readonly bottom: number;
      readonly height: number;
    }
  /** Rows kept in sight; only on a sheet that the same plan adds. */
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
  /** Protects against typing over formulas, without a password; only on a sheet that the same plan adds. */
  | { readonly kind: 'protectSheet'; readonly sheet: string }
  /** How the sheet is printed: A4, one page wide; only on a sheet that the same plan adds. */
  | { readonly kind: 'setPage'; readonly sheet: string; readonly page: PageSetup }
  /** Adds something that is no cell; refused where its name is taken, or where the range has a validation or a table already. */
  | { readonly kind: 'addObject'; readonly object: SheetObject }
  /** Takes away what an `addObject` has put there; refused where it is there no longer, or is another. */
  | { readonly kind: 'removeObject'; readonly object: SheetObject }
  /** Something that Selaras remembers inside the workbook (see `Workbook.simpanan`); null: nothing stored. */
  | {
      readonly kind: 'setStored';
      readonly key: string;
      readonly before: string | null;
      readonly after: string | null;
    };

/** A cell that a plan leaves as it is, and why, in one Indonesian sentence. */
export interface Dibiarkan {
  readonly sel: Address;
  readonly alasan: string;
}

export interface ChangePlan {
  /** What the plan does, in a few Indonesian words: "Isi rumus capaian". */
  readonly judul: string;
  readonly edits: readonly Edit[];
  readonly dibiarkan: readonly Dibiarkan[];
}
