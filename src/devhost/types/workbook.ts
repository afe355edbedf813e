/** Excel's Workbook, the root of every path. */
import { defineType } from '../protocol/excel-type';
import { ExcelError } from '../protocol/excel-error';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { application, runtime } from './application';
import { commentCollection } from './comment';
import { customXmlPartCollection } from './custom-xml';
import { functions } from './functions';
import { namedItemCollection } from './named-item';
import { rangeAt } from './range-target';
import { settingCollection } from './setting';
import { tableCollection } from './table';
import { worksheetCollection } from './worksheet-collection';
import { workbookProtection } from './worksheet-protection';

/** The range that an event names by its reference: the entry itself carries "sheet id!row,col,row,col". */
function eventRange(reference: string, host: HostState) {
  const [, id, top, left, bottom, right] = /^(.*)!(\d+),(\d+),(\d+),(\d+)$/.exec(reference) ?? [];
  const sheet = host.book.sheets.find((known) => known.id === id);
  if (sheet === undefined) return null;
  return rangeAt(sheet, { top: Number(top), left: Number(left), bottom: Number(bottom), right: Number(right) }, host);
}

/** How an event names its range, so that `getRange` of its arguments finds it. */
export function eventReference({
  sheet,
  area: { top, left, bottom, right },
}: Omit<RangeTarget, 'referenceId'>): string {
  return `${sheet.id}!${[top, left, bottom, right].join(',')}`;
}

export const workbook = defineType<null>({
  name: 'Workbook',
  properties: {
    Name: (_self, { book }) => book.fileName,
    ReadOnly: () => false,
  },
  links: {
    _Runtime: (_self, host) => runtime(null, host),
    Application: (_self, host) => application(null, host),
    Comments: (_self, host) => commentCollection(null, host),
    CustomXmlParts: (_self, host) => customXmlPartCollection(null, host),
    Functions: (_self, host) => functions(null, host),
    Names: (_self, host) => namedItemCollection({ sheetId: null }, host),
    Protection: (_self, host) => workbookProtection(null, host),
    Settings: (_self, host) => settingCollection(null, host),
    Tables: (_self, host) => tableCollection({ sheet: null }, host),
    Worksheets: (_self, host) => worksheetCollection(null, host),
  },
  methods: {
    _GetObjectByReferenceId: (_self, args, host) => host.references.get(args.text(0))?.identity() ?? null,
    _GetRangeForEventByReferenceId: (_self, args, host) => {
      const found = eventRange(args.text(0), host);
      if (found === null) throw new ExcelError('InvalidReference');
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_self, args, host) => eventRange(args.text(0), host),
    _GetReferenceCount: (_self, _args, host) => host.references.size,
    _RemoveAllReferences: (_self, _args, host): null => {
      for (const id of [...host.references.keys()]) host.release(id);
      return null;
    },
    _RemoveReference: (_self, args, host): null => {
      host.release(args.text(0));
      return null;
    },
    // Excel on the web opens a workbook by one call on the workbook, Excel elsewhere by two on the application.
    CreateAndOpenWorkbook: (_self, args, host): null => {
      host.openWorkbook(args.text(0));
      return null;
    },
    GetActiveCell: (_self, _args, host) => {
      const { active } = host.book;
      const { top, left } = active.selection;
      return rangeAt(active, { top, left, bottom: top, right: left }, host);
    },
    GetSelectedRange: (_self, _args, host) => rangeAt(host.book.active, host.book.active.selection, host),
  },
});
