/**
 * The flat picture of a workbook that everything else reads. Plain data: it can be cloned to a worker and compared in
 * tests. Rows and columns count from 0; addresses in A1 form exist only at the edges (see `address.ts`).
 */

/** What a cell holds. A date is its serial number in the 1900 system, an Excel error is its text ("#REF!"). */
export type CellValue = number | string | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** The formula without its leading "=", in en-US; absent where the value was typed. */
  readonly formula?: string;
  /** What Excel shows, in id-ID. For a number without a known format: the number itself. */
  readonly text: string;
  /** The number format code ("0.00%"); "General" where the file tells none. */
  readonly numberFormat: string;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** An Excel table ("Insert > Table"). */
export interface ExcelTable {
  readonly name: string;
  readonly range: Range;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Cells that hold something, by row and column; holes everywhere else. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly ExcelTable[];
  readonly isProtected: boolean;
  /** Ranges with a data validation; absent where the host does not tell. */
  readonly validations?: readonly Range[];
  /** Ranges with a conditional format; absent where the host does not tell. */
  readonly conditionalFormats?: readonly Range[];
  /** The range of the sheet's own filter; absent where there is none, or the host does not tell. */
  readonly filter?: Range;
  /** Ranges of array formulas over several cells, which change as a whole; absent as above. */
  readonly arrays?: readonly Range[];
  /** Names of the charts; absent where the host does not tell. */
  readonly charts?: readonly string[];
}

/** A name for cells, of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it stands for, without "=": "'Kebijakan Capaian'!$C$5". */
  readonly formula: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What the file could not tell ("berkas .xls tidak memuat format angka"), said once, in Indonesian. */
  readonly catatan: readonly string[];
  /** Names of the whole workbook; absent where the host does not tell. */
  readonly names?: readonly DefinedName[];
  /** What Selaras remembers inside the workbook, by key: versioned JSON texts (corrections, policy, own sheets). */
  readonly simpanan?: Readonly<Record<string, string>>;
}
