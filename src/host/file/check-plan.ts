/** Whether a file can take a plan: what `staleEdit` asks of a picture, and what only the parts of the file tell. */
import { isValidFormat } from 'numfmt';
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import { kalimatBasi, staleEdit } from '../../core/workbook/plan-stale';
import type { ChangePlan, Content, Edit } from '../../core/workbook/plan';
import type { Address, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { HostDitolak } from '../host';
import { isStructureLocked, listedSheets } from './patch-workbook';
import { sameName, type Changes } from './perubahan';
import { rangeAt } from './sheet-facts';
import { tolakan } from './tolakan';
import type { OpenedFile } from './write-changes';
import { isSpeakable } from './xml-escape';

/** Limits of Excel. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8192;
const FORMAT_LIMIT = 255;
const NAME_LIMIT = 31;

/** Why the plan is refused; null where it can be applied to the workbook of now (`picture`). */
export function refusalOf(plan: ChangePlan, picture: Workbook, file: OpenedFile, changes: Changes): HostDitolak | null {
  const stale = staleEdit(picture, plan);
  if (stale !== null) return new HostDitolak(stale.alasan, kalimatBasi(stale), stale.sel);
  const own = new Set<string>();
  for (const edit of plan.edits) {
    if (edit.kind === 'addSheet') own.add(edit.sheet.toLowerCase());
    const refusal = refusalOfEdit(edit, file, changes, own);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOfEdit(edit: Edit, file: OpenedFile, changes: Changes, own: ReadonlySet<string>): HostDitolak | null {
  switch (edit.kind) {
    case 'setContent':
      if (!isPlace(edit.sel) || !isWritable(edit.after)) return tolakan.isiSel(edit.sel);
      return refusalOfCell(edit.sel, file, changes, true);
    case 'setNumberFormat':
      if (!isPlace(edit.sel) || !isFormat(edit.after)) return tolakan.formatSel(edit.sel);
      return refusalOfCell(edit.sel, file, changes, false);
    case 'addSheet':
      return refusalOfName(edit.sheet, file, changes);
    case 'removeSheet':
      return isStructureLocked(workbookText(file)) ? tolakan.strukturTerkunci() : null;
    case 'setLook':
    case 'setColumnWidth':
    case 'freezeRows':
      if (!own.has(edit.sheet.toLowerCase())) return tolakan.bukanLembarSendiri(edit.sheet);
      return isLook(edit) ? null : tolakan.tampilan(edit.sheet);
    case 'setStored':
      return null;
  }
}

function workbookText(file: OpenedFile): string {
  return file.parts.text(file.package.workbook);
}

function isPlace({ row, col }: Address): boolean {
  return isIndex(row, LAST_ROW) && isIndex(col, LAST_COLUMN);
}

function isIndex(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}

function isWritable({ value, formula }: Content): boolean {
  if (formula !== undefined) {
    const text = formula.replace(/^=/, '');
    return text.trim() !== '' && text.length <= FORMULA_LIMIT && isSpeakable(text);
  }
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'string' || value.length <= TEXT_LIMIT;
}

function isFormat(code: string): boolean {
  return code !== '' && code.length <= FORMAT_LIMIT && isSpeakable(code) && isValidFormat(code);
}

/** Cells of sheets that Selaras adds have nothing around them. */
function refusalOfCell(sel: Address, file: OpenedFile, changes: Changes, isContent: boolean): HostDitolak | null {
  const sheet = file.picture.sheets.find(({ name }) => sameName(name, sel.sheet));
  if (sheet === undefined || changes.removed.has(sheet.name)) return null;
  const facts = file.facts(sheet.name);
  if (sheet.hiddenRows.has(sel.row) && rangeAt(facts.filters, sel) !== undefined) return tolakan.tersaring(sel);
  if (!isContent) return null;
  const array = rangeAt(facts.arrays, sel);
  if (array !== undefined && !isOneCell(array)) return tolakan.larik(sel, array);
  return rangeAt(facts.headers, sel) === undefined ? null : tolakan.kepalaTabel(sel);
}

function isOneCell({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

function refusalOfName(name: string, file: OpenedFile, changes: Changes): HostDitolak | null {
  if (isStructureLocked(workbookText(file))) return tolakan.strukturTerkunci();
  if (!isSheetName(name)) return tolakan.namaLembar(name);
  // Chart sheets are in no picture, but their names are taken.
  const listed = listedSheets(workbookText(file)).filter((sheet) => !isCellSheet(sheet.name, file.picture.sheets));
  return listed.some((sheet) => sameName(sheet.name, name)) && !changes.removed.has(name)
    ? tolakan.namaDipakai(name)
    : null;
}

function isCellSheet(name: string, sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => sheet.name === name);
}

/** What Excel takes for the name of a sheet; "History" it keeps for itself. */
function isSheetName(name: string): boolean {
  if (name.trim() === '' || name.length > NAME_LIMIT || !isSpeakable(name)) return false;
  return !/[:\\/?*[\]\n\t]|^'|'$/.test(name) && !sameName(name, 'History');
}

function isLook(edit: Extract<Edit, { kind: 'setLook' | 'setColumnWidth' | 'freezeRows' }>): boolean {
  if (edit.kind === 'setColumnWidth')
    return isIndex(edit.col, LAST_COLUMN) && Number.isFinite(edit.width) && edit.width >= 0;
  if (edit.kind === 'freezeRows') return isIndex(edit.rows, LAST_ROW);
  const { top, left, bottom, right } = edit.range;
  const isRange =
    isIndex(top, bottom) && isIndex(bottom, LAST_ROW) && isIndex(left, right) && isIndex(right, LAST_COLUMN);
  return isRange && [edit.look.fill, edit.look.color].every((color) => color === undefined || isColor(color));
}

function isColor(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color);
}
