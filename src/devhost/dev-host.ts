/** The development host as its transports, the start page and the tests see it. */
import type { Look } from '../core/workbook/plan';
import type { Address, Range, Workbook } from '../core/workbook/workbook';
import type { AutoCorrect } from './model/book-model';

/** A workbook that a person works on: the model behind the grid and behind the answers to office.js. */
export interface DevBook {
  readonly fileName: string;
  /** The flat picture of now; the same object until something changes. */
  picture(): Workbook;
  /** Fill, font and the like of a cell, the marks of conditional formats included. */
  look(address: Address): Look;
  /** Width of a column in pixels. */
  columnWidth(sheet: string, col: number): number;
  /** Height of a row in pixels; null where it follows from the text of its cells. */
  rowHeight(sheet: string, row: number): number | null;
  /** How many rows and columns stay in sight while the rest scrolls. */
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  /** What the formula bar shows: the formula with "=", else the value as a person would type it in id-ID. */
  typed(address: Address): string;
  /** A person's entry ("12,5", "80%", "=A1*2", ""); throws HostDitolak on a protected cell. */
  type(address: Address, text: string): void;
  activeSheet(): string;
  selection(): Range;
  select(sheet: string, range: Range): void;
  /** Told after each change of content, format or sheets, whoever made it. */
  onChange(callback: () => void): () => void;
  onSelect(callback: () => void): () => void;
  /** The workbook as an .xlsx; parts that nobody touched are those of the file that was opened. */
  save(): Promise<Uint8Array>;
}

/** What a test lets go wrong. */
export interface Faults {
  /** Fails the nth request from now (1 = the next) with this Excel error code. */
  failAt(n: number, code: string): void;
  /** Answers each request only after this many milliseconds. */
  slow(milliseconds: number): void;
  /** As if a cell were being edited: each request fails with InvalidOperationInCellEditMode. */
  editMode(on: boolean): void;
  /** Runs before the nth request from now is answered: the change of a co-author. */
  beforeRequest(n: number, change: (book: DevBook) => void): void;
  /** Requests and replies above this many bytes fail as in Excel. */
  payloadLimit(bytes: number): void;
}

export interface DevHost {
  readonly book: DevBook;
  /** Answers one request of office.js (the JSON body of a sync) with the JSON body of its reply. */
  readonly answer: (request: string) => Promise<string>;
  /** Hands over each event entry for office.js, always after the reply of the request that caused it. */
  onEvent(send: (entry: readonly unknown[]) => void): () => void;
  /** Settings of Excel itself; on as in a new Excel. */
  readonly autoCorrect: AutoCorrect;
  /** Told of each .xlsx that the add-in opens as a workbook of its own: where that is shown is not for this host to say. */
  onOpenWorkbook(open: (bytes: Uint8Array) => void): () => void;
  readonly counts: { readonly syncs: number; readonly bytes: number; readonly calls: number };
  readonly faults: Faults;
}
