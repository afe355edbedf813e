/** One sheet of the development host: what stands in it, how it looks, and what surrounds its cells. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Cell, Range, Sheet } from '../../core/workbook/workbook';
import type { Style } from './style';

export interface TableModel {
  readonly id: string;
  name: string;
  range: Range;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** The columns that Excel fills with one formula, counted from the first of the table. */
  readonly calculated: Set<number>;
}

/** Options of a protected sheet as Excel names them ("allowFormatCells"); absent ones are false. */
export type ProtectionOptions = Readonly<Record<string, unknown>>;

export interface SheetProtection {
  /** null: protected without a password; "unknown": the file holds only a digest of it. */
  readonly password: { readonly text: string } | 'unknown' | null;
  readonly options: ProtectionOptions;
}

/** A conditional format: kept as it was given, drawn where `marks` knows how. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  ranges: readonly Range[];
  rule: unknown;
  format: { fill: string | null; color: string | null; bold: boolean | null };
  priority: number;
  stopIfTrue: boolean;
}

export interface ValidationModel {
  ranges: Range[];
  rule: unknown;
  errorAlert: unknown;
  prompt: unknown;
  ignoreBlanks: boolean;
}

export interface CommentModel {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly author: string;
  content: string;
  resolved: boolean;
}

/** Texts as the add-in gives them: a name, or the formula of the cell that names the series. */
export interface ChartSeriesModel {
  name: string;
  values: ChartSource | null;
  categories: ChartSource | null;
}

/** Cells that a chart shows; of a sheet by its id, so that it may get another name. */
export interface ChartSource {
  readonly sheetId: string;
  readonly range: Range;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: Range | null;
  series: ChartSeriesModel[];
  /** The cells that it lies over; null where it was never placed by cells. */
  area: Range | null;
  /** Number format of the value axis; null where it is that of the cells. */
  valueFormat: string | null;
}

/** How a sheet is printed, in the words of the Excel API. */
export interface PageModel {
  orientation: string;
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
  titleRows: Range | null;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: Sheet['visibility'];
  /** Cells that hold something; replaced, never changed, so that a picture may share them. */
  rows: (Cell | undefined)[][];
  /** Rows of `rows` that a picture shares: they are copied before the next change. */
  isShared: boolean;
  readonly ownRows: Set<number>;
  readonly styles: Map<number, Map<number, Style>>;
  readonly columnStyles: Map<number, Style>;
  readonly rowStyles: Map<number, Style>;
  merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Rows that a filter hides; they are among `hiddenRows` too. */
  readonly filteredRows: Set<number>;
  /** In characters, as files write it. */
  readonly columnWidths: Map<number, number>;
  /** In points. */
  readonly rowHeights: Map<number, number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  tables: TableModel[];
  protection: SheetProtection | null;
  frozen: { readonly rows: number; readonly columns: number };
  autoFilter: { readonly range: Range; readonly criteria: ReadonlyMap<number, unknown> } | null;
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  comments: CommentModel[];
  charts: ChartModel[];
  readonly page: PageModel;
  readonly customProperties: Map<string, string>;
  selection: Range;
  tabColor: string;
  showGridlines: boolean;
}

/** The width of a column that nobody touched, in characters as files write it: 64 pixels. */
const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;

export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
export const FIRST_CELL: Range = { top: 0, left: 0, bottom: 0, right: 0 };

/** An empty sheet. */
export function emptySheet(id: string, name: string): SheetModel {
  return {
    id,
    name,
    visibility: 'visible',
    rows: [],
    isShared: false,
    ownRows: new Set(),
    styles: new Map(),
    columnStyles: new Map(),
    rowStyles: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    filteredRows: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultColumnWidth: DEFAULT_WIDTH,
    defaultRowHeight: DEFAULT_HEIGHT,
    tables: [],
    protection: null,
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    comments: [],
    charts: [],
    page: { orientation: 'Portrait', paperSize: null, zoom: { scale: 100 }, titleRows: null },
    customProperties: new Map(),
    selection: FIRST_CELL,
    tabColor: '',
    showGridlines: true,
  };
}
