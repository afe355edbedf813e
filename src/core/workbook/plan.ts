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
}

/** A cell of a sheet that is to be removed, as it must still stand for that. */
export interface PlacedContent {
  readonly row: number;
  readonly col: number;
  readonly content: Content;
}

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
  /** Rows kept in sight; only on a sheet that the same plan adds. */
  | { readonly kind: 'freezeRows'; readonly sheet: string; readonly rows: number }
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
