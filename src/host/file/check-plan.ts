/** Whether a file can take a plan: what `staleEdit` asks of a picture, and what only the parts of the file tell. */
import { rangesMeet, sameName, sameRange } from '../../core/workbook/object';
import { parseRange } from '../../core/workbook/address';
import { kalimatBasi, staleEdit } from '../../core/workbook/plan-stale';
import type { ChangePlan, Edit, SheetObject } from '../../core/workbook/plan';
import type { Address, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { refusalByLimits } from '../edit-limits';
import { HostDitolak, type AlasanHost } from '../host';
import { isStructureLocked, listedSheets } from './patch-workbook';
import { type Changes } from './perubahan';
import type { Table } from './object-table';
import { rangeAt } from './sheet-facts';
import { SheetSections } from './sheet-sections';
import { tolakan } from './tolakan';
import type { OpenedFile } from './write-changes';
import { attributesOf } from './xml';

/**
 * Why the plan is refused; null where it can be applied to the workbook of now (`picture`). `isChecked`: protection and filters
 * are no reason, because who saves has asked them itself, cell by cell.
 */
export function refusalOf(
  plan: ChangePlan,
  picture: Workbook,
  file: OpenedFile,
  changes: Changes,
  isChecked: boolean,
): HostDitolak | null {
  const stale = staleEdit(isChecked ? unprotected(picture) : picture, plan);
  if (stale !== null) return new HostDitolak(stale.alasan, kalimatBasi(stale), stale.sel);
  const beyond = refusalByLimits(plan);
  if (beyond !== null) return beyond;
  const planned = plan.edits.flatMap((edit) => (edit.kind === 'removeObject' ? [edit.object] : []));
  const gone = [...changes.objects.removed, ...planned];
  for (const edit of plan.edits) {
    const refusal = refusalOfEdit(edit, file, changes, gone);
    if (refusal !== null && !(isChecked && GUARDS.has(refusal.alasan))) return refusal;
  }
  return null;
}

/** What a host asks that knows who may change which cell. */
const GUARDS: ReadonlySet<AlasanHost> = new Set<AlasanHost>(['terlindungi', 'tersaring']);

/** The picture as one in which no sheet is protected. */
export function unprotected(picture: Workbook): Workbook {
  return { ...picture, sheets: picture.sheets.map((sheet) => ({ ...sheet, isProtected: false })) };
}

/** Protection without a password, as Selaras sets it on its own sheets, keeps no sheet from going again; one with it does. */
function hasPassword(name: string, file: OpenedFile): boolean {
  const part = file.package.sheets.find((sheet) => sameName(sheet.name, name))?.part;
  if (part === undefined) return false;
  const [protection] = new SheetSections(file.parts.text(part)).all('sheetProtection');
  const attributes = attributesOf(protection?.attributes ?? '');
  return attributes.has('password') || attributes.has('hashValue');
}

function refusalOfEdit(
  edit: Edit,
  file: OpenedFile,
  changes: Changes,
  gone: readonly SheetObject[],
): HostDitolak | null {
  switch (edit.kind) {
    case 'setContent':
      return refusalOfCell(edit.sel, file, changes) ?? refusalOfPart(edit.sel, file, changes, gone);
    case 'setNumberFormat':
      return refusalOfCell(edit.sel, file, changes);
    case 'addSheet':
      return refusalOfName(edit.sheet, file, changes);
    case 'removeSheet':
      if (isStructureLocked(workbookText(file))) return tolakan.strukturTerkunci();
      return hasPassword(edit.sheet, file) ? tolakan.lembarTerkunci(edit.sheet) : null;
    case 'setLook':
    case 'setColumnWidth':
    case 'setRowHeight':
    case 'freezeRows':
    case 'setStored':
      return null;
    case 'protectSheet':
    case 'setPage':
      return null;
    case 'addObject':
      return edit.object.type === 'table' ? refusalOfTable(edit.object, file, changes) : null;
    case 'removeObject':
      return null;
  }
}

/** A table takes no array formula and no filter of the sheet into its range. */
function refusalOfTable(table: Table, file: OpenedFile, changes: Changes): HostDitolak | null {
  const sheet = file.package.sheets.find(({ name }) => sameName(name, table.sheet));
  if (sheet === undefined || changes.removed.has(sheet.name)) return null;
  const arrays = file.facts(sheet.name).arrays.filter((array) => !isOneCell(array));
  if (arrays.some((array) => rangesMeet(array, table.range)))
    return tolakan.batasBenda(table, 'di sana ada rumus larik');
  const filters = new SheetSections(file.parts.text(sheet.part)).all('autoFilter');
  const isFiltered = filters.some(({ attributes }) => {
    const range = parseRange(attributesOf(attributes).get('ref') ?? '');
    return range !== null && rangesMeet(range, table.range);
  });
  return isFiltered ? tolakan.batasBenda(table, 'di sana ada filter yang perlu dihapus dahulu') : null;
}

function workbookText(file: OpenedFile): string {
  return file.parts.text(file.package.workbook);
}

/** Cells of sheets that Selaras adds have nothing around them. */
function sheetOf({ sheet }: Address, file: OpenedFile, changes: Changes): Sheet | undefined {
  return file.picture.sheets.find(({ name }) => sameName(name, sheet) && !changes.removed.has(name));
}

function refusalOfCell(sel: Address, file: OpenedFile, changes: Changes): HostDitolak | null {
  const sheet = sheetOf(sel, file, changes);
  const isHidden = sheet?.hiddenRows.has(sel.row) === true;
  return isHidden && rangeAt(file.facts(sheet.name).filters, sel) !== undefined ? tolakan.tersaring(sel) : null;
}

/** Cells that belong to something that has to stay whole. `gone`: what has been taken away, or is by this plan. */
function refusalOfPart(
  sel: Address,
  file: OpenedFile,
  changes: Changes,
  gone: readonly SheetObject[],
): HostDitolak | null {
  const sheet = sheetOf(sel, file, changes);
  if (sheet === undefined) return null;
  const facts = file.facts(sheet.name);
  const array = rangeAt(facts.arrays, sel);
  if (array !== undefined && !isOneCell(array)) return tolakan.larik(sel, array);
  const header = rangeAt(facts.headers, sel);
  const isGone = gone.some(
    (object) =>
      object.type === 'table' &&
      sameName(object.sheet, sheet.name) &&
      header !== undefined &&
      sameRange({ ...object.range, bottom: object.range.top }, header),
  );
  return header === undefined || isGone ? null : tolakan.kepalaTabel(sel);
}

function isOneCell({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

function refusalOfName(name: string, file: OpenedFile, changes: Changes): HostDitolak | null {
  if (isStructureLocked(workbookText(file))) return tolakan.strukturTerkunci();
  // Chart sheets are in no picture, but their names are taken.
  const listed = listedSheets(workbookText(file)).filter((sheet) => !isCellSheet(sheet.name, file.picture.sheets));
  return listed.some((sheet) => sameName(sheet.name, name)) && !changes.removed.has(name)
    ? tolakan.namaDipakai(name)
    : null;
}

function isCellSheet(name: string, sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => sheet.name === name);
}
