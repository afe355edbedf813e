/** Excel's Worksheet. */
import { findSheet, tell, type BookModel } from '../model/book-model';
import { usedWithin } from '../model/cells';
import { isOnSheet } from '../model/ranges';
import { deleteSheet, isSheetName, renameSheet } from '../model/sheets';
import { FIRST_CELL, WHOLE_SHEET, type SheetModel } from '../model/sheet-model';
import { activate } from '../model/view';
import { expect, isFlag, isText, isWhole, type Arguments } from '../protocol/arguments';
import { EVENT, eventMethods } from '../protocol/event-types';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle, type ObjectMaker } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { autoFilter } from './auto-filter';
import { chartCollection } from './chart';
import { commentCollection } from './comment';
import { customPropertyCollection } from './custom-property';
import { freezePanes } from './freeze-panes';
import { mustHaveOpenStructure } from './guards';
import { namedItemCollection } from './named-item';
import { pageLayout } from './page-layout';
import { areasFrom } from './range-areas';
import { areaFrom, rangeAt } from './range-target';
import { range } from './range';
import { tableCollection } from './table';
import { worksheetProtection } from './worksheet-protection';

const VISIBILITIES = new Map<string, SheetModel['visibility']>(
  Object.entries({
    Visible: 'visible',
    Hidden: 'hidden',
    VeryHidden: 'veryHidden',
  }),
);

function visibilityName(sheet: SheetModel): string {
  return [...VISIBILITIES].find(([, visibility]) => visibility === sheet.visibility)?.[0] ?? 'Visible';
}

function setVisibility(sheet: SheetModel, value: unknown, host: HostState): void {
  const { book } = host;
  mustHaveOpenStructure(book);
  const visibility = VISIBILITIES.get(expect(value, isText));
  if (visibility === undefined) throw new ExcelError('InvalidArgument');
  if (visibility === sheet.visibility) return;
  const rest = book.sheets.find((other) => other !== sheet && other.visibility === 'visible');
  // One sheet must stay in sight.
  if (visibility !== 'visible' && rest === undefined) throw new ExcelError('InvalidOperation');
  const before = visibilityName(sheet);
  sheet.visibility = visibility;
  if (visibility !== 'visible' && book.active === sheet && rest !== undefined) activate(book, rest);
  tell(book, { kind: 'visibility', sheet, before, actor: book.actor });
}

function setName(sheet: SheetModel, value: unknown, { book }: HostState): void {
  mustHaveOpenStructure(book);
  const name = expect(value, isText);
  if (!isSheetName(name)) throw new ExcelError('InvalidArgument');
  const other = findSheet(book, name);
  if (other !== undefined && other !== sheet) throw new ExcelError('ItemAlreadyExists');
  renameSheet(book, sheet, name);
}

function setPosition(sheet: SheetModel, value: unknown, { book }: HostState): void {
  mustHaveOpenStructure(book);
  const position = expect(value, isWhole);
  if (position < 0 || position >= book.sheets.length) throw new ExcelError('InvalidArgument');
  const rest = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...rest.slice(0, position), sheet, ...rest.slice(position)];
}

function remove(sheet: SheetModel, { book }: HostState): void {
  mustHaveOpenStructure(book);
  // Excel does not delete what only a program may show again.
  if (sheet.visibility === 'veryHidden') throw new ExcelError('GeneralException');
  if (!deleteSheet(book, sheet)) throw new ExcelError('InvalidOperation');
}

function rangeByIndexes(sheet: SheetModel, args: Arguments, host: HostState): Handle {
  const [top, left, rows, columns] = [args.whole(0), args.whole(1), args.whole(2), args.whole(3)];
  return rangeAt(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }, host);
}

function usedRange(sheet: SheetModel, args: Arguments, host: HostState): Handle | null {
  const used = usedWithin(sheet, WHOLE_SHEET, args.optionalFlag(0) ?? false);
  return used === null || !isOnSheet(used) ? null : rangeAt(sheet, used, host);
}

/** The next or previous sheet, only the visible ones if asked. */
function neighbour(book: BookModel, sheet: SheetModel, step: 1 | -1, onlyVisible: boolean): SheetModel | undefined {
  for (let index = book.sheets.indexOf(sheet) + step; ; index += step) {
    const other = book.sheets[index];
    if (other === undefined || !onlyVisible || other.visibility === 'visible') return other;
  }
}

const beside =
  (step: 1 | -1) =>
  (sheet: SheetModel, args: Arguments, host: HostState): Handle | null => {
    const other = neighbour(host.book, sheet, step, args.optionalFlag(0) ?? false);
    return other === undefined ? null : worksheet(other, host);
  };

const besideOrFail =
  (step: 1 | -1) =>
  (sheet: SheetModel, args: Arguments, host: HostState): Handle => {
    const found = beside(step)(sheet, args, host);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  };

export const worksheet: ObjectMaker<SheetModel> = defineType<SheetModel>({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: (sheet) => sheet.id,
    Name: { get: (sheet) => sheet.name, set: setName },
    Position: { get: (sheet, { book }) => book.sheets.indexOf(sheet), set: setPosition },
    // The library reads and writes it under different names.
    ShowGridlines: (sheet) => sheet.showGridlines,
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = expect(value, isFlag);
      },
    },
    StandardHeight: (sheet) => sheet.defaultRowHeight,
    StandardWidth: () => 8.43,
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = expect(value, isText);
      },
    },
    Visibility: { get: visibilityName, set: setVisibility },
  },
  links: {
    AutoFilter: (sheet, host) => autoFilter(sheet, host),
    Charts: (sheet, host) => chartCollection(sheet, host),
    Comments: (sheet, host) => commentCollection(sheet, host),
    CustomProperties: (sheet, host) => customPropertyCollection(sheet, host),
    FreezePanes: (sheet, host) => freezePanes(sheet, host),
    PageLayout: (sheet, host) => pageLayout(sheet, host),
    Names: (sheet, host) => namedItemCollection({ sheetId: sheet.id }, host),
    Protection: (sheet, host) => worksheetProtection(sheet, host),
    Tables: (sheet, host) => tableCollection({ sheet }, host),
  },
  methods: {
    ...eventMethods<SheetModel>((sheet) => sheet.id, {
      Activated: EVENT.activated,
      Calculated: EVENT.calculated,
      DataChanged: EVENT.changed,
      Deactivated: EVENT.deactivated,
      FormatChanged: EVENT.formatChanged,
      ProtectionChanged: EVENT.protection,
      RowHiddenChanged: EVENT.rowHidden,
      SelectionChanged: EVENT.selectionChanged,
    }),
    ...eventMethods<SheetModel>(
      (sheet) => sheet.id,
      { NameChanged: EVENT.renamed, VisibilityChanged: EVENT.visibility },
      'Event',
    ),
    Activate: (sheet, _args, host): null => {
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
      activate(host.book, sheet);
      return null;
    },
    Calculate: (_sheet, _args, host): null => {
      host.calculate();
      return null;
    },
    Delete: (sheet, _args, host): null => {
      remove(sheet, host);
      return null;
    },
    GetCell: (sheet, args, host) => rangeByIndexes(sheet, withOneCell(args), host),
    GetNext: besideOrFail(1),
    GetNextOrNullObject: beside(1),
    GetPrevious: besideOrFail(-1),
    GetPreviousOrNullObject: beside(-1),
    GetRange: (sheet, args, host) => range(areaFrom(sheet, args.optionalText(0), host), host),
    GetRangeByIndexes: rangeByIndexes,
    GetRanges: (sheet, args, host) => areasFrom(sheet, args.text(0), host),
    GetUsedRange: (sheet, args, host) => usedRange(sheet, args, host) ?? rangeAt(sheet, FIRST_CELL, host),
    GetUsedRangeOrNullObject: usedRange,
  },
});

function withOneCell(args: Arguments): Arguments {
  return { ...args, whole: (index) => (index < 2 ? args.whole(index) : 1) };
}
