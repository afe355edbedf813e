/** What a sheet part says beside its values: styles, sizes, panes, filters, protection, conditional formats, rules. */
import { LAST_COLUMN, parseAddress, parseRange } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import { attribute, attributesOf, isTrue, type XmlHandler } from '../../host/file/xml';
import type { BookModel } from '../model/book-model';
import { refresh } from '../model/cells';
import { WHOLE_SHEET, type SheetModel } from '../model/sheet-model';
import { createFormatReader } from './conditional-details';
import type { StyleTables } from './style-table';

/** A reader that fills the model of a sheet while its part is inflated; call `finish` behind the last piece. */
export function createDetailReader(
  sheet: SheetModel,
  tables: StyleTables,
  book: BookModel,
): { handler: XmlHandler; finish: () => void } {
  let row = -1;
  let col = -1;
  let hasCriteria = false;
  const formats = createFormatReader(sheet, tables, book);
  const handler: XmlHandler = {
    capture: false,
    open: (name, raw, isEmpty) => {
      if (name === 'c') {
        const place = placeOf(attribute(raw, 'r'), row, col);
        [row, col] = [place.row, place.col];
        setStyle(sheet, row, col, Number(attribute(raw, 's') ?? 0), tables);
      } else if (name === 'row') {
        const number = attribute(raw, 'r');
        row = number === undefined ? row + 1 : Number(number) - 1;
        col = -1;
        readRow(sheet, row, attributesOf(raw), tables);
      } else if (name === 'filterColumn') hasCriteria = true;
      else if (READERS.has(name)) READERS.get(name)?.(sheet, attributesOf(raw), tables);
      else if (formats.open(name, raw, isEmpty)) handler.capture = true;
    },
    close: (name) => {
      handler.capture = false;
      formats.close(name);
    },
    text: (text) => {
      formats.text(text);
    },
  };
  const finish = (): void => {
    if (hasCriteria) markFiltered(sheet);
    refresh(sheet, WHOLE_SHEET);
  };
  return { handler, finish };
}

function placeOf(address: string | undefined, row: number, col: number): { row: number; col: number } {
  const place = address === undefined ? null : parseAddress(address);
  return place ?? { row, col: col + 1 };
}

/** A cell with the first style is as good as unformatted, where neither its row nor its column says otherwise. */
function setStyle(sheet: SheetModel, row: number, col: number, index: number, { styles }: StyleTables): void {
  const style = styles[index];
  const isPlain = index === 0 && style?.numberFormat === 'General';
  if (style === undefined || (isPlain && !sheet.rowStyles.has(row) && !sheet.columnStyles.has(col))) return;
  const line = sheet.styles.get(row);
  if (line === undefined) sheet.styles.set(row, new Map([[col, style]]));
  else line.set(col, style);
}

type Attributes = ReadonlyMap<string, string>;

function readRow(sheet: SheetModel, row: number, attributes: Attributes, { styles }: StyleTables): void {
  const height = Number(attributes.get('ht') ?? NaN);
  if (isTrue(attributes.get('customHeight')) && height >= 0) sheet.rowHeights.set(row, height);
  const style = styles[Number(attributes.get('s') ?? 0)];
  if (isTrue(attributes.get('customFormat')) && style !== undefined) sheet.rowStyles.set(row, style);
}

const READERS = new Map<string, (sheet: SheetModel, attributes: Attributes, tables: StyleTables) => void>(
  Object.entries({
    col: readColumns,
    sheetFormatPr: (sheet, attributes) => {
      sheet.defaultColumnWidth = sizeIn(attributes.get('defaultColWidth'), sheet.defaultColumnWidth);
      sheet.defaultRowHeight = sizeIn(attributes.get('defaultRowHeight'), sheet.defaultRowHeight);
    },
    sheetView: (sheet, attributes) => {
      sheet.showGridlines = attributes.get('showGridLines') !== '0';
    },
    pane: (sheet, attributes) => {
      if (!(attributes.get('state') ?? '').startsWith('frozen')) return;
      sheet.frozen = { rows: countIn(attributes.get('ySplit')), columns: countIn(attributes.get('xSplit')) };
    },
    selection: (sheet, attributes) => {
      const range = rangeIn(attributes.get('sqref')?.split(' ')[0]);
      if (range !== null) sheet.selection = range;
    },
    autoFilter: (sheet, attributes) => {
      const range = rangeIn(attributes.get('ref'));
      if (range !== null) sheet.autoFilter = { range, criteria: new Map() };
    },
    sheetProtection: (sheet, attributes) => {
      if (!isTrue(attributes.get('sheet'))) return;
      const hasPassword = attributes.has('password') || attributes.has('hashValue');
      sheet.protection = { password: hasPassword ? 'unknown' : null, options: optionsFrom(attributes) };
    },
  }),
);

function readColumns(sheet: SheetModel, attributes: Attributes, { styles }: StyleTables): void {
  const first = Number(attributes.get('min') ?? NaN) - 1;
  const last = Math.min(Number(attributes.get('max') ?? NaN) - 1, LAST_COLUMN);
  const width = Number(attributes.get('width') ?? NaN);
  const style = styles[Number(attributes.get('style') ?? 0)];
  for (let col = first; col <= last; col++) {
    if (width >= 0) sheet.columnWidths.set(col, width);
    if (attributes.has('style') && style !== undefined) sheet.columnStyles.set(col, style);
  }
}

/** A number of rows or columns; 0 where the text is none. */
function countIn(text: string | undefined): number {
  const count = Number(text ?? 0);
  return Number.isInteger(count) && count >= 0 ? count : 0;
}

function sizeIn(text: string | undefined, fallback: number): number {
  const size = Number(text ?? NaN);
  return size >= 0 ? size : fallback;
}

/** Options of the API by the attribute of the file; "0" in the file allows. */
const OPTIONS: Readonly<Record<string, string>> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  autoFilter: 'allowAutoFilter',
  sort: 'allowSort',
};

function optionsFrom(attributes: Attributes): Record<string, boolean> {
  const options: Record<string, boolean> = {};
  for (const [name, option] of Object.entries(OPTIONS)) options[option] = attributes.get(name) === '0';
  return options;
}

/** Rows that are hidden inside a filter with criteria are taken for hidden by it. */
function markFiltered(sheet: SheetModel): void {
  if (sheet.autoFilter === null) return;
  const { range } = sheet.autoFilter;
  for (const row of sheet.hiddenRows) if (row > range.top && row <= range.bottom) sheet.filteredRows.add(row);
}

export function rangeIn(text: string | undefined): Range | null {
  const range = parseRange(text ?? '');
  return range === null ? null : { top: range.top, left: range.left, bottom: range.bottom, right: range.right };
}
