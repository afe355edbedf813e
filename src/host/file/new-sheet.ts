/** The part of a sheet that Selaras adds: rows, looks, widths and rows kept in sight. */
import { formatCell } from '../../core/workbook/address';
import { BLANK } from '../../core/workbook/plan-content';
import type { Look } from '../../core/workbook/plan';
import type { CellValue } from '../../core/workbook/workbook';
import { newCell } from './cell-xml';
import { styleOfChange } from './cell-style';
import { Cacat } from './ditolak';
import { heldAs, type RawValue } from './patch-sheet';
import type { StyleBook } from './patch-styles';
import type { AddedSheet, CellChange } from './perubahan';
import { escapeXml } from './xml-escape';

/** More cells than this cannot have a look of their own. */
const LOOK_LIMIT = 1_000_000;
/** What Excel takes at most, in characters. */
const WIDTH_LIMIT = 255;

/** What the cells of a new sheet take from the workbook around it. */
export interface SheetSurroundings {
  readonly styles: StyleBook;
  readonly raw: RawValue;
  readonly resultAt: ResultAt;
}

/** The text of the part; looks become styles of the workbook. */
export function newSheetXml(sheet: AddedSheet, namespace: string, surroundings: SheetSurroundings): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${escapeXml(namespace)}">` +
    `${sheet.page === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'}` +
    `<sheetViews>${viewXml(sheet.frozenRows)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columnsXml(sheet.widths)}${dataXml(sheet, surroundings)}` +
    `${sheet.isProtected ? OWN_PROTECTION : ''}${pageXml(sheet.page)}</worksheet>`
  );
}

/** Against typing over formulas only: without a password, and every cell may be selected. */
const OWN_PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1"/>';

/** A4, one page wide and as many high as it takes. */
function pageXml(page: AddedSheet['page']): string {
  if (page === null) return '';
  const orientation = page.landscape ? 'landscape' : 'portrait';
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`
  );
}

function viewXml(rows: number): string {
  if (rows <= 0) return '<sheetView workbookViewId="0"/>';
  const pane = `<pane ySplit="${rows}" topLeftCell="${formatCell(rows, 0)}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView>`;
}

function columnsXml(widths: AddedSheet['widths']): string {
  if (widths.size === 0) return '';
  const columns = [...widths].sort(([a], [b]) => a - b);
  const written = columns.map(([col, width]) => {
    const shown = Math.min(Math.max(width, 0), WIDTH_LIMIT);
    return `<col min="${col + 1}" max="${col + 1}" width="${shown}" customWidth="1"/>`;
  });
  return `<cols>${written.join('')}</cols>`;
}

interface PlacedCell extends CellChange {
  readonly look?: Look;
}

/** Where results of formulas come from; null where none is known. */
export type ResultAt = (row: number, col: number) => CellValue;

type Rows = Map<number, Map<number, PlacedCell>>;

function dataXml(sheet: AddedSheet, surroundings: SheetSurroundings): string {
  const rows = rowsOf(sheet);
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const sorted = [...cells.values()].sort((a, b) => a.col - b.col);
      return `<row r="${row + 1}"${heightOf(sheet, row)}>${sorted.map((cell) => cellXml(cell, surroundings)).join('')}</row>`;
    });
  return written.length === 0 ? '<sheetData/>' : `<sheetData>${written.join('')}</sheetData>`;
}

/** Not marked as chosen by a person: Excel still fits the row to what is typed into it. */
function heightOf({ heights }: AddedSheet, row: number): string {
  const last = heights.filter(({ top, bottom }) => row >= top && row <= bottom).at(-1);
  return last === undefined ? '' : ` ht="${last.height}"`;
}

/** Cells with something in them, and those that only have a look; later looks of a cell are laid over earlier ones. */
function rowsOf({ cells, looks }: AddedSheet): Rows {
  const rows: Rows = new Map();
  const place = (cell: PlacedCell): void => {
    const row = rows.get(cell.row) ?? new Map<number, PlacedCell>();
    rows.set(cell.row, row);
    const known = row.get(cell.col);
    const look = known?.look === undefined ? cell.look : { ...known.look, ...cell.look };
    row.set(cell.col, { ...known, ...cell, ...(look !== undefined && { look }) });
  };
  let room = LOOK_LIMIT;
  for (const { range, look } of looks) {
    room -= (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (room < 0) throw new Cacat('terlalu-besar');
    for (let row = range.top; row <= range.bottom; row++)
      for (let col = range.left; col <= range.right; col++) place({ row, col, look });
  }
  for (const cell of cells.values()) place(cell);
  return rows;
}

function cellXml(
  { row, col, look, content, numberFormat }: PlacedCell,
  { styles, raw, resultAt }: SheetSurroundings,
): string {
  const base = look === undefined ? 0 : styles.withLook(0, look);
  const style = styleOfChange(styles, base, content, numberFormat);
  return newCell(formatCell(row, col), style, heldAs(content ?? BLANK, resultAt(row, col), style, raw), '');
}
