/** What the rest of Selaras sees of Excel, of a file, of any place where a workbook lives. */
import type { ChangePlan } from '../core/workbook/plan';
import type { Address, Workbook } from '../core/workbook/workbook';

export interface ReadOptions {
  /** Ends the reading with an AbortError. */
  readonly signal?: AbortSignal;
  /** Told from time to time how many of the cells are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WorkbookHost {
  read(options?: ReadOptions): Promise<Workbook>;
  /**
   * Applies all edits or none, and returns the plan that takes them back. Rejects with `HostDitolak` where an edit's
   * `before` no longer holds or the host cannot write; the workbook is then as it was.
   */
  apply(plan: ChangePlan): Promise<ChangePlan>;
  /** Selects a cell and brings it into sight. */
  reveal(address: Address): Promise<void>;
  /** Tells of every change of cells or sheets that this host did not make by `apply`; the result ends the telling. */
  onChanged(callback: () => void): Promise<() => Promise<void>>;
  /** Opens an .xlsx, given in base64, as a workbook of its own beside this one; absent where the host has no windows. */
  openBeside?(base64: string): Promise<void>;
}

/** Why a host refused. */
export type AlasanHost =
  /** A cell is being edited. */
  | 'mode-edit'
  /** The sheet or the workbook is protected. */
  | 'terlindungi'
  /** The cell lies inside a merged range and is not its first cell. */
  | 'gabungan'
  /** The cell lies in a row that a filter hides. */
  | 'tersaring'
  | 'terlalu-besar'
  /** The host does not answer, or the connection is lost. */
  | 'terputus'
  /** The cell changed between preview and apply, by the user or a co-author. */
  | 'berubah'
  | 'lembar-hilang'
  | 'nama-dipakai'
  /** A validation, table or merge stands where an object is to be put. */
  | 'terisi'
  /** The host is too old or lacks a part that is needed. */
  | 'tidak-didukung'
  | 'hanya-baca'
  | 'lain';

/** The one error that a host's verbs end in; the sentence goes to the user as it stands. */
export class HostDitolak extends Error {
  override readonly name = 'HostDitolak';
  /** True where the sentence names parts that may have stayed changed. */
  readonly tersisa: boolean;

  constructor(
    readonly alasan: AlasanHost,
    /** One Indonesian sentence: what happened and where, that nothing was changed, what to do. */
    readonly kalimat: string,
    /** The cell that stood in the way. */
    readonly sel: Address | null = null,
    options?: ErrorOptions & { readonly tersisa?: boolean },
  ) {
    super(kalimat, options);
    this.tersisa = options?.tersisa ?? false;
  }
}
