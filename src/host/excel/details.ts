/** What a reading asks for beside cells, in its second sync: hidden rows and columns, tables, merges in bands, what is stored. */
import type { ExcelTable, Range, Sheet } from '../../core/workbook/workbook';
import { readSimpanan } from '../simpanan';
import {
  askFor,
  cellCount,
  joinOverlapping,
  piecesOf,
  placed,
  placedAreas,
  rangeOf,
  rangesOf,
  widthOf,
} from './ranges';
import type { SheetSurvey } from './survey';

/** Excel tells at most 512 merges of a range; so many cells cannot hold more. */
const CELLS_PER_BAND = 1024;

/** Asked for now, read after the sync. */
export interface SheetDetails {
  readonly hiddenRows: () => Set<number>;
  readonly hiddenColumns: () => Set<number>;
  readonly tables: () => ExcelTable[];
  readonly merges: () => Range[];
  /** The range of the sheet's own filter. */
  readonly filter: () => Range | null;
  /** Cells with validations and with conditional formats; null where they were not asked for. */
  readonly rules: (() => SheetRules) | null;
}

export type SheetRules = Required<Pick<Sheet, 'validations' | 'conditionalFormats'>>;

/** `regions`: where the sheet holds something. */
export function askForDetails(
  context: Excel.RequestContext,
  survey: SheetSurvey,
  regions: readonly Range[],
  tellsRules: boolean,
): SheetDetails {
  const sheet = context.workbook.worksheets.getItem(survey.id);
  return {
    hiddenRows: askForHiddenRows(sheet, survey, regions),
    hiddenColumns: askForHiddenColumns(sheet, survey),
    tables: askForTables(sheet, survey),
    merges: askForMerges(sheet, survey),
    filter: askForFilter(sheet),
    // Excel looks for such cells on open sheets only.
    rules: tellsRules && !survey.isProtected ? askForRules(sheet) : null,
  };
}

function askForFilter(sheet: Excel.Worksheet): () => Range | null {
  const range = placed(sheet.autoFilter.getRangeOrNullObject());
  return () => (range.isNullObject ? null : rangeOf(range));
}

function askForRules(sheet: Excel.Worksheet): () => SheetRules {
  const whole = sheet.getRange();
  const validations = placedAreas(whole.getSpecialCellsOrNullObject('DataValidations'));
  const formats = placedAreas(whole.getSpecialCellsOrNullObject('ConditionalFormats'));
  return () => ({ validations: rangesOf(validations), conditionalFormats: rangesOf(formats) });
}

/** One word for each row, only where some rows are hidden and some are not, and not for the emptiness between regions. */
function askForHiddenRows(
  sheet: Excel.Worksheet,
  { rowsHidden, used }: SheetSurvey,
  regions: readonly Range[],
): () => Set<number> {
  if (rowsHidden !== null) return () => (rowsHidden ? allUpTo(used.bottom) : new Set());
  const asked = regions.map((region, index) => {
    const top = index === 0 ? 0 : region.top;
    const column = askFor(sheet, { top, bottom: region.bottom, left: used.left, right: used.left });
    return { top, rows: column.getRowProperties({ rowHidden: true }) };
  });
  return () => new Set(asked.flatMap(({ top, rows }) => indexesWhere(rows.value, isHiddenRow, top)));
}

function askForHiddenColumns(sheet: Excel.Worksheet, { columnsHidden, used }: SheetSurvey): () => Set<number> {
  if (columnsHidden !== null) return () => (columnsHidden ? allUpTo(used.right) : new Set());
  const row = askFor(sheet, { top: used.top, bottom: used.top, left: 0, right: used.right });
  const columns = row.getColumnProperties({ columnHidden: true });
  return () => new Set(indexesWhere(columns.value, (column) => column.columnHidden === true));
}

function isHiddenRow(row: Excel.RowProperties): boolean {
  return row.rowHidden === true;
}

function allUpTo(last: number): Set<number> {
  return new Set(Array.from({ length: last + 1 }, (_, index) => index));
}

function indexesWhere<T>(list: readonly T[], test: (item: T) => boolean, first = 0): number[] {
  return list.flatMap((item, index) => (test(item) ? [first + index] : []));
}

function askForTables(sheet: Excel.Worksheet, { tableNames }: SheetSurvey): () => ExcelTable[] {
  const ranges = tableNames.map((name) => ({ name, range: placed(sheet.tables.getItem(name).getRange()) }));
  return () => ranges.map(({ name, range }) => ({ name, range: rangeOf(range) }));
}

function askForMerges(sheet: Excel.Worksheet, survey: SheetSurvey): () => Range[] {
  const { merges } = survey;
  if (merges !== null) return () => [...merges];
  return askForMergesInBands(sheet, nearValues(survey));
}

/** A range with formats of more cells would take more bands than a request holds. */
const CELLS_IN_BANDS = 500_000;
/** How far below and beside the last value merges are looked for then. */
const MARGIN = 100;

/** Formats may reach down to the last row of the sheet; merges that matter lie around values. */
function nearValues({ formatted, used }: SheetSurvey): Range {
  if (cellCount(formatted) <= CELLS_IN_BANDS) return formatted;
  return {
    ...formatted,
    bottom: Math.min(formatted.bottom, used.bottom + MARGIN),
    right: Math.min(formatted.right, used.right + MARGIN),
  };
}

/**
 * The merges of a range of any size. The bands lie over one another by half, and a merge that bands cut into pieces is the
 * pieces that overlap: merges themselves never do.
 */
export function askForMergesInBands(sheet: Excel.Worksheet, range: Range): () => Range[] {
  const half = Math.ceil(CELLS_PER_BAND / 2 / widthOf(range));
  const shifted = { ...range, top: Math.min(range.top + half, range.bottom) };
  const bands = [range, shifted].flatMap((all) => [...piecesOf(all, CELLS_PER_BAND)]);
  const asked = bands.map((band) => placedAreas(askFor(sheet, band).getMergedAreasOrNullObject()));
  return () => joinOverlapping(asked.flatMap(rangesOf));
}

export function askForStored(workbook: Excel.Workbook, partIds: readonly string[]): () => StoredParts {
  const parts = partIds.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
  return () => readParts(parts.map(({ id, xml }) => ({ id, xml: xml.value })));
}

export interface StoredParts {
  readonly items: Readonly<Record<string, string>>;
  /** The part that speaks, and is written to; null where there is none. */
  readonly partId: string | null;
  readonly xml: string | null;
}

/** Where a copied workbook holds two such parts, the first speaks. */
function readParts(parts: readonly { readonly id: string; readonly xml: string }[]): StoredParts {
  const found = parts.flatMap(({ id, xml }) => {
    const items = readSimpanan(xml);
    return items === null ? [] : [{ id, xml, items }];
  });
  const items = Object.assign({}, ...found.map((part) => part.items).reverse()) as Record<string, string>;
  return { items, partId: found[0]?.id ?? null, xml: found[0]?.xml ?? null };
}
