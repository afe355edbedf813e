/** Reads an .ods: values, formulas, merges, hidden sheets, rows and columns, protection, while the text is inflated. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { serialFromIso } from '../../core/workbook/serial-date';
import type { Cell, CellValue, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { createCellFactory, type CellFactory } from './cell-factory';
import { Cacat } from './ditolak';
import { formatFromText, type OdsKind } from './ods-format';
import { excelFormula } from './ods-formula';
import { attributesOf, createXmlStream, localAttribute, type XmlHandler } from './xml';
import { streamPart } from './xlsx-strings';
import type { Zip } from './zip';

const NOTE =
  'Berkas .ods tidak memuat kode format angka Excel dan tabel Excel; persen, tanggal, dan banyaknya desimal dikenali dari jenis nilai dan teks yang tampil.';

/** Throws `Cacat`: "berkata-sandi", or "bukan-buku-kerja" for a text document or a drawing. */
export function readOds(zip: Zip): Workbook {
  if (isEncrypted(zip)) throw new Cacat('berkata-sandi');
  if (!/opendocument\.spreadsheet/.test(zip.text('mimetype'))) throw new Cacat('bukan-buku-kerja');
  const sheets: Sheet[] = [];
  streamPart(zip, 'content.xml', createXmlStream(createContentReader(sheets, createCellFactory(false))));
  if (sheets.length === 0) throw new Cacat('bukan-buku-kerja');
  return { sheets, catatan: [NOTE] };
}

function isEncrypted(zip: Zip): boolean {
  return (
    zip.has('encrypted-package') ||
    (zip.has('META-INF/manifest.xml') && zip.text('META-INF/manifest.xml').includes('encryption-data'))
  );
}

interface OpenSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly rows: (Cell | undefined)[][];
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  row: number;
  col: number;
  column: number;
}

interface OpenRow {
  readonly repeat: number;
  readonly isHidden: boolean;
  readonly cells: (Cell | undefined)[];
}

type Attributes = ReadonlyMap<string, string>;

/** A row, column or cell may stand for many; more than the sheet has places for are of no use. */
function repeatOf(attributes: Attributes, name: string, most: number): number {
  const count = Number(localAttribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}

function createContentReader(sheets: Sheet[], factory: CellFactory): XmlHandler {
  const hiddenStyles = new Set<string>();
  let styleName = '';
  let sheet: OpenSheet | null = null;
  let row: OpenRow | null = null;
  let cell: Attributes | null = null;
  let paragraphs: string[] = [];
  /** How deep below the cell the reader is, and from which depth on the text is a note or a drawing. */
  let depth = 0;
  let foreignFrom = Infinity;

  const openInCell = (name: string, raw: string, isEmpty: boolean): void => {
    depth++;
    if (depth === 1 && name !== 'p') foreignFrom = 1;
    if (depth < foreignFrom) {
      if (name === 'p' && depth === 1) paragraphs.push('');
      else addText(paragraphs, spaceOf(name, raw));
    }
    if (isEmpty) closeInCell();
  };
  const closeInCell = (): void => {
    if (depth === foreignFrom) foreignFrom = Infinity;
    depth--;
    handler.capture = depth > 0 && foreignFrom === Infinity;
  };
  const openStructure = (name: string, raw: string): void => {
    const attributes = attributesOf(raw);
    if (name === 'style') styleName = localAttribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && localAttribute(attributes, 'display') === 'false')
      hiddenStyles.add(styleName);
    else if (name === 'table') sheet = openSheet(attributes, hiddenStyles);
    else if (name === 'table-column' && sheet) addColumn(sheet, attributes);
    else if (name === 'table-row' && sheet) row = openRow(sheet, attributes);
    else if ((name === 'table-cell' || name === 'covered-table-cell') && row) cell = attributes;
  };
  const closeCell = (name: string): void => {
    if (sheet && row && cell) addCell(sheet, row, cell, name === 'covered-table-cell' ? null : paragraphs, factory);
    cell = null;
    paragraphs = [];
    depth = 0;
    foreignFrom = Infinity;
    handler.capture = false;
  };
  const closeStructure = (name: string): void => {
    if (name === 'table-row' && sheet && row) {
      addRow(sheet, row, factory);
      row = null;
    } else if (name === 'table' && sheet) {
      sheets.push(finishSheet(sheet));
      sheet = null;
    }
  };
  const handler: XmlHandler = {
    capture: false,
    open: (name, raw, isEmpty) => {
      if (cell !== null) {
        openInCell(name, raw, isEmpty);
        handler.capture = depth > 0 && foreignFrom === Infinity;
        return;
      }
      openStructure(name, raw);
      if (isEmpty && cell !== null) closeCell(name);
      else if (isEmpty) closeStructure(name);
    },
    close: (name) => {
      if (cell === null) closeStructure(name);
      else if (depth > 0) closeInCell();
      else closeCell(name);
    },
    text: (text) => {
      addText(paragraphs, text.replace(/[\r\n\t ]+/g, ' '));
    },
  };
  return handler;
}

function addText(paragraphs: string[], text: string): void {
  if (text === '' || paragraphs.length === 0) return;
  paragraphs[paragraphs.length - 1] += text;
}

/** Runs of blanks, tabs and line breaks are tags of their own. */
function spaceOf(name: string, raw: string): string {
  if (name === 's') return ' '.repeat(repeatOf(attributesOf(raw), 'c', 1000));
  if (name === 'tab') return '\t';
  return name === 'line-break' ? '\n' : '';
}

function openSheet(attributes: Attributes, hiddenStyles: ReadonlySet<string>): OpenSheet {
  const isHidden = hiddenStyles.has(localAttribute(attributes, 'style-name') ?? '');
  return {
    name: localAttribute(attributes, 'name') ?? '',
    visibility: isHidden ? 'hidden' : 'visible',
    isProtected: localAttribute(attributes, 'protected') === 'true',
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    row: 0,
    col: 0,
    column: 0,
  };
}

function finishSheet({ name, visibility, isProtected, rows, merges, hiddenRows, hiddenColumns }: OpenSheet): Sheet {
  return { name, visibility, isProtected, rows, merges, hiddenRows, hiddenColumns, tables: [] };
}

function isHiddenPart(attributes: Attributes): boolean {
  const visibility = localAttribute(attributes, 'visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function addColumn(sheet: OpenSheet, attributes: Attributes): void {
  const next = sheet.column + repeatOf(attributes, 'number-columns-repeated', LAST_COLUMN + 1);
  const end = Math.min(next, LAST_COLUMN + 1);
  if (isHiddenPart(attributes)) for (let col = sheet.column; col < end; col++) sheet.hiddenColumns.add(col);
  sheet.column = end;
}

function openRow(sheet: OpenSheet, attributes: Attributes): OpenRow {
  sheet.col = 0;
  const repeat = repeatOf(attributes, 'number-rows-repeated', LAST_ROW + 1);
  return { repeat, isHidden: isHiddenPart(attributes), cells: [] };
}

/** Repeated rows share their cells: they are the same plain data. */
function addRow(sheet: OpenSheet, row: OpenRow, factory: CellFactory): void {
  const end = Math.min(sheet.row + row.repeat, LAST_ROW + 1);
  if (row.cells.length > 0) {
    const held = row.cells.filter((cell) => cell !== undefined).length;
    factory.charge(held * (end - sheet.row));
    for (let at = sheet.row; at < end; at++) sheet.rows[at] = at === sheet.row ? row.cells : row.cells.slice();
    if (row.isHidden) for (let at = sheet.row; at < end; at++) sheet.hiddenRows.add(at);
  } else if (row.isHidden && row.repeat < 1000) for (let at = sheet.row; at < end; at++) sheet.hiddenRows.add(at);
  sheet.row = end;
}

function addCell(
  sheet: OpenSheet,
  row: OpenRow,
  attributes: Attributes,
  paragraphs: readonly string[] | null,
  factory: CellFactory,
): void {
  const end = Math.min(sheet.col + repeatOf(attributes, 'number-columns-repeated', LAST_COLUMN + 1), LAST_COLUMN + 1);
  const made = paragraphs === null ? undefined : makeCell(attributes, paragraphs.join('\n'), factory);
  if (made !== undefined) {
    factory.charge(end - sheet.col);
    for (let col = sheet.col; col < end; col++) row.cells[col] = made;
  }
  addMerge(sheet, attributes);
  sheet.col = end;
}

function addMerge(sheet: OpenSheet, attributes: Attributes): void {
  const right = sheet.col + repeatOf(attributes, 'number-columns-spanned', LAST_COLUMN + 1) - 1;
  const bottom = sheet.row + repeatOf(attributes, 'number-rows-spanned', LAST_ROW + 1) - 1;
  if (right === sheet.col && bottom === sheet.row) return;
  sheet.merges.push({
    top: sheet.row,
    left: sheet.col,
    bottom: Math.min(bottom, LAST_ROW),
    right: Math.min(right, LAST_COLUMN),
  });
}

function makeCell(attributes: Attributes, text: string, factory: CellFactory): Cell | undefined {
  const kind = (attributes.get('office:value-type') ?? localAttribute(attributes, 'value-type') ?? '') as OdsKind;
  const value = valueOf(kind, attributes, text);
  const stored = localAttribute(attributes, 'formula');
  if (stored === undefined && (value === null || value === '')) return undefined;
  const format = typeof value === 'number' ? formatFromText(kind, value, text) : 'General';
  return factory.make(value, format, stored === undefined ? undefined : excelFormula(stored));
}

function valueOf(kind: OdsKind, attributes: Attributes, text: string): CellValue {
  if (kind === 'float' || kind === 'percentage' || kind === 'currency') {
    const number = Number(localAttribute(attributes, 'value') ?? NaN);
    // LibreOffice writes an error as the number 0 with the error as its text.
    return Number.isFinite(number) && !/^(#|Err:)/.test(text) ? number : text;
  }
  if (kind === 'boolean') return localAttribute(attributes, 'boolean-value') === 'true';
  if (kind === 'date') return serialFromIso(localAttribute(attributes, 'date-value') ?? '') ?? text;
  if (kind === 'time') return daysOf(localAttribute(attributes, 'time-value') ?? '') ?? text;
  return text !== '' ? text : (localAttribute(attributes, 'string-value') ?? null);
}

/** "PT14H11M00S" -> 0.590972: a share of a day. */
function daysOf(duration: string): number | null {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration);
  if (!match) return null;
  return (Number(match[1] ?? 0) + Number(match[2] ?? 0) / 60 + Number(match[3] ?? 0) / 3600) / 24;
}
