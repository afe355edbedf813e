/** What no host can write, wherever the workbook lives: contents, formats, names and looks beyond the limits of Excel. */
import { isValidFormat } from 'numfmt';
import { LAST_COLUMN, LAST_ROW } from '../core/workbook/address';
import type { ChangePlan, Content, Edit } from '../core/workbook/plan';
import type { Address } from '../core/workbook/workbook';
import { tolakan } from './file/tolakan';
import { isSpeakable } from './file/xml-escape';
import type { HostDitolak } from './host';
import { isColor, isFormula, isIndex, isRange, whyObjectIsBeyond } from './object-limits';

/** Limits of Excel. */
const TEXT_LIMIT = 32_767;
const FORMAT_LIMIT = 255;
const NAME_LIMIT = 31;

/** Why an edit cannot be written at all; null where all can. A text of 40.000 signs is refused with the name of its cell. */
export function refusalByLimits(plan: ChangePlan): HostDitolak | null {
  const own = new Set<string>();
  for (const edit of plan.edits) {
    if (edit.kind === 'addSheet') own.add(edit.sheet.toLowerCase());
    const refusal = refusalOfEdit(edit, own);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOfEdit(edit: Edit, own: ReadonlySet<string>): HostDitolak | null {
  switch (edit.kind) {
    case 'setContent':
      return isPlace(edit.sel) && isWritable(edit.after) ? null : tolakan.isiSel(edit.sel);
    case 'setNumberFormat':
      return isPlace(edit.sel) && isFormat(edit.after) ? null : tolakan.formatSel(edit.sel);
    case 'addSheet':
      return isSheetName(edit.sheet) ? null : tolakan.namaLembar(edit.sheet);
    case 'setLook':
    case 'setColumnWidth':
    case 'setRowHeight':
    case 'freezeRows':
    case 'protectSheet':
    case 'setPage':
      if (!own.has(edit.sheet.toLowerCase())) return tolakan.bukanLembarSendiri(edit.sheet);
      return isLook(edit) ? null : tolakan.tampilan(edit.sheet);
    case 'addObject': {
      const why = whyObjectIsBeyond(edit.object);
      return why === null ? null : tolakan.batasBenda(edit.object, why);
    }
    case 'removeObject':
    case 'removeSheet':
    case 'setStored':
      return null;
  }
}

function isPlace({ row, col }: Address): boolean {
  return isIndex(row, LAST_ROW) && isIndex(col, LAST_COLUMN);
}

function isWritable({ value, formula }: Content): boolean {
  if (formula !== undefined) return isFormula(formula);
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'string' || value.length <= TEXT_LIMIT;
}

function isFormat(code: string): boolean {
  return code !== '' && code.length <= FORMAT_LIMIT && isSpeakable(code) && isValidFormat(code);
}

/** What Excel takes for the name of a sheet; "History" it keeps for itself. */
function isSheetName(name: string): boolean {
  if (name.trim() === '' || name.length > NAME_LIMIT || !isSpeakable(name)) return false;
  return !/[:\\/?*[\]\n\t]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

type SheetEdit = Extract<
  Edit,
  { kind: 'setLook' | 'setColumnWidth' | 'setRowHeight' | 'freezeRows' | 'protectSheet' | 'setPage' }
>;

/** In points; what Excel takes at most. */
const HEIGHT_LIMIT = 409;

function isLook(edit: SheetEdit): boolean {
  switch (edit.kind) {
    case 'setColumnWidth':
      return isIndex(edit.col, LAST_COLUMN) && Number.isFinite(edit.width) && edit.width >= 0;
    case 'setRowHeight':
      return (
        isIndex(edit.top, edit.bottom) &&
        isIndex(edit.bottom, LAST_ROW) &&
        edit.height >= 0 &&
        edit.height <= HEIGHT_LIMIT
      );
    case 'freezeRows':
      return isIndex(edit.rows, LAST_ROW);
    case 'setPage':
      return isIndex(edit.page.repeatRows, LAST_ROW);
    case 'protectSheet':
      return true;
    case 'setLook':
      return (
        isRange(edit.range) && [edit.look.fill, edit.look.color].every((color) => color === undefined || isColor(color))
      );
  }
}
