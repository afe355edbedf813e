/** Excel's WorksheetCollection. */
import { findSheet } from '../model/book-model';
import { addSheet, isSheetName } from '../model/sheets';
import type { SheetModel } from '../model/sheet-model';
import { EVENT, eventMethods, WORKBOOK_TARGET } from '../protocol/event-types';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { mustHaveOpenStructure } from './guards';
import { worksheet } from './worksheet';

function found(key: string, host: HostState): Handle {
  const sheet = findSheet(host.book, key);
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return worksheet(sheet, host);
}

function add(name: string | undefined, host: HostState): Handle {
  mustHaveOpenStructure(host.book);
  if (name !== undefined && !isSheetName(name)) throw new ExcelError('InvalidArgument');
  if (name !== undefined && findSheet(host.book, name) !== undefined) throw new ExcelError('ItemAlreadyExists');
  return worksheet(addSheet(host.book, name), host);
}

function sheetsOf(host: HostState, onlyVisible: boolean): SheetModel[] {
  return host.book.sheets.filter((sheet) => !onlyVisible || sheet.visibility === 'visible');
}

function oneOf(sheet: SheetModel | undefined, host: HostState): Handle {
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return worksheet(sheet, host);
}

export const worksheetCollection = defineType<null>({
  name: 'WorksheetCollection',
  items: (_self, host) => host.book.sheets.map((sheet) => worksheet(sheet, host)),
  item: (_self, args, host) => found(args.text(0), host),
  methods: {
    ...eventMethods<null>(() => WORKBOOK_TARGET, {
      Activated: EVENT.activated,
      Added: EVENT.added,
      Calculated: EVENT.calculated,
      DataChanged: EVENT.changed,
      Deactivated: EVENT.deactivated,
      Deleted: EVENT.deleted,
      FormatChanged: EVENT.formatChanged,
      ProtectionChanged: EVENT.protection,
      RowHiddenChanged: EVENT.rowHidden,
      SelectionChanged: EVENT.selectionChanged,
    }),
    ...eventMethods<null>(
      () => WORKBOOK_TARGET,
      { NameChanged: EVENT.renamed, VisibilityChanged: EVENT.visibility },
      'Event',
    ),
    Add: (_self, args, host) => add(args.optionalText(0), host),
    GetActiveWorksheet: (_self, _args, host) => worksheet(host.book.active, host),
    GetCount: (_self, args, host) => sheetsOf(host, args.optionalFlag(0) ?? false).length,
    GetFirst: (_self, args, host) => oneOf(sheetsOf(host, args.optionalFlag(0) ?? false)[0], host),
    GetItemOrNullObject: (_self, args, host) => {
      const sheet = findSheet(host.book, args.text(0));
      return sheet === undefined ? null : worksheet(sheet, host);
    },
    GetLast: (_self, args, host) => oneOf(sheetsOf(host, args.optionalFlag(0) ?? false).at(-1), host),
  },
});
