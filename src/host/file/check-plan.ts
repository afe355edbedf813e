/** Whether a file can take a plan: what `staleEdit` asks of a picture, and what only the parts of the file tell. */
import { nameOfObject, sameName } from '../../core/workbook/object';
import { kalimatBasi, staleEdit } from '../../core/workbook/plan-stale';
import type { ChangePlan, Edit } from '../../core/workbook/plan';
import type { Address, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { refusalByLimits } from '../edit-limits';
import { HostDitolak, type AlasanHost } from '../host';
import { isStructureLocked, listedSheets } from './patch-workbook';
import { type Changes } from './perubahan';
import { rangeAt } from './sheet-facts';
import { tolakan } from './tolakan';
import type { OpenedFile } from './write-changes';

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
  for (const edit of plan.edits) {
    const refusal = refusalOfEdit(edit, file, changes);
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

function refusalOfEdit(edit: Edit, file: OpenedFile, changes: Changes): HostDitolak | null {
  switch (edit.kind) {
    case 'setContent':
      return refusalOfCell(edit.sel, file, changes, true);
    case 'setNumberFormat':
      return refusalOfCell(edit.sel, file, changes, false);
    case 'addSheet':
      return refusalOfName(edit.sheet, file, changes);
    case 'removeSheet':
      return isStructureLocked(workbookText(file)) ? tolakan.strukturTerkunci() : null;
    case 'setLook':
    case 'setColumnWidth':
    case 'freezeRows':
    case 'setStored':
      return null;
    case 'protectSheet':
    case 'setPage':
      return tolakan.bendaBelumDapat('pengaturan lembar');
    case 'addObject':
    case 'removeObject':
      return tolakan.bendaBelumDapat(nameOfObject(edit.object));
  }
}

function workbookText(file: OpenedFile): string {
  return file.parts.text(file.package.workbook);
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
  // Chart sheets are in no picture, but their names are taken.
  const listed = listedSheets(workbookText(file)).filter((sheet) => !isCellSheet(sheet.name, file.picture.sheets));
  return listed.some((sheet) => sameName(sheet.name, name)) && !changes.removed.has(name)
    ? tolakan.namaDipakai(name)
    : null;
}

function isCellSheet(name: string, sheets: readonly Sheet[]): boolean {
  return sheets.some((sheet) => sheet.name === name);
}
