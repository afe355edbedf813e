/** The workbook of the development host: its sheets and everything that belongs to no sheet. */
import type { Range } from '../../core/workbook/workbook';
import { emptySheet, type SheetModel } from './sheet-model';

export interface NameModel {
  readonly name: string;
  /** Without its leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
  /** Id of the sheet to which the name belongs; null: the workbook. */
  readonly sheetId: string | null;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** Who made a change: decides what the events say about it. */
export type Actor = 'addin' | 'person' | 'coauthor';

/** A change as the events of Excel tell it. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: SheetModel;
      readonly range: Range;
      readonly changeType:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
      readonly actor: Actor;
      /** Where the other cells went. */
      readonly shift?: 'Down' | 'Right' | 'Up' | 'Left';
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: SheetModel; readonly range: Range; readonly actor: Actor }
  | { readonly kind: 'calculated'; readonly sheet: SheetModel; readonly range: Range }
  | { readonly kind: 'selected'; readonly sheet: SheetModel; readonly range: Range }
  | { readonly kind: 'activated'; readonly sheet: SheetModel; readonly left: SheetModel | null }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: SheetModel; readonly actor: Actor }
  | { readonly kind: 'renamed'; readonly sheet: SheetModel; readonly before: string; readonly actor: Actor }
  | { readonly kind: 'visibility'; readonly sheet: SheetModel; readonly before: string; readonly actor: Actor }
  | { readonly kind: 'rowHidden'; readonly sheet: SheetModel; readonly range: Range; readonly actor: Actor }
  | { readonly kind: 'protection'; readonly sheet: SheetModel; readonly actor: Actor }
  /** Something else is not as it was; no event of Excel tells of it. */
  | { readonly kind: 'touched' };

/** What a person may switch off in Excel under Options, Proofing, AutoCorrect Options. */
export interface AutoCorrect {
  /** "Fill formulas in tables to create calculated columns". */
  fillFormulas: boolean;
}

export interface BookModel {
  fileName: string;
  sheets: SheetModel[];
  active: SheetModel;
  names: NameModel[];
  /** Settings of the add-in, any JSON value. */
  readonly settings: Map<string, unknown>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  /** Set where the structure of the workbook is protected. */
  structure: { readonly password: { readonly text: string } | 'unknown' | null } | null;
  calculationMode: CalculationMode;
  readonly autoCorrect: AutoCorrect;
  /** Whether Excel counts the days of this workbook from 1904; the model itself counts them from 1900. */
  is1904: boolean;
  actor: Actor;
  /** Whether handlers of the add-in are told of events (`runtime.enableEvents`). */
  enableEvents: boolean;
  /** Told of each change of the model, at once. */
  readonly watchers: Set<(event: BookEvent) => void>;
  /** What the picture could not tell, in Indonesian; from the file. */
  catatan: readonly string[];
  readonly nextId: (prefix: string) => string;
}

/** A workbook with one empty sheet of that name. */
export function emptyBook(fileName: string, sheetName: string): BookModel {
  let last = 0;
  const nextId = (prefix: string): string => `{${prefix}-${String(++last).padStart(4, '0')}}`;
  const sheet = emptySheet(nextId('SHEET'), sheetName);
  return {
    fileName,
    sheets: [sheet],
    active: sheet,
    names: [],
    settings: new Map(),
    customXml: new Map(),
    structure: null,
    calculationMode: 'Automatic',
    autoCorrect: { fillFormulas: true },
    is1904: false,
    actor: 'person',
    enableEvents: true,
    watchers: new Set(),
    catatan: [],
    nextId,
  };
}

/** Tells everyone who watches. */
export function tell(book: BookModel, event: BookEvent): void {
  for (const watcher of book.watchers) watcher(event);
}

/** The sheet of that name, whatever its case, or of that id. */
export function findSheet(book: BookModel, key: string): SheetModel | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
}
