/** Excel's protection of a sheet and of the structure of a workbook. */
import { tell } from '../model/book-model';
import type { SheetModel } from '../model/sheet-model';
import { isRecord, type Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Json } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';

const OPTIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks'],
  ...['allowInsertRows', 'allowPivotTables', 'allowSort'],
];

/** What Excel answers where nothing is protected: everything is allowed. */
function optionsOf(sheet: SheetModel): Json {
  const answer: Record<string, Json> = {};
  for (const name of OPTIONS) answer[name] = sheet.protection === null || sheet.protection.options[name] === true;
  return { ...answer, selectionMode: sheet.protection?.options.selectionMode ?? 'Normal' };
}

type Password = { readonly text: string } | 'unknown' | null;

/** Whether the password opens; the one of a file cannot be known here, so none does. */
export function opens(password: Password, given: string | undefined): boolean {
  if (password === null) return true;
  return password !== 'unknown' && password.text === given;
}

export function passwordFrom(text: string | undefined): Password {
  return text === undefined || text === '' ? null : { text };
}

function protect(sheet: SheetModel, args: Arguments, { book }: HostState): null {
  if (sheet.protection !== null) throw new ExcelError('AccessDenied');
  const options = args.raw(0);
  sheet.protection = { options: isRecord(options) ? options : {}, password: passwordFrom(args.optionalText(1)) };
  tell(book, { kind: 'protection', sheet, actor: book.actor });
  return null;
}

function unprotect(sheet: SheetModel, args: Arguments, { book }: HostState): null {
  if (sheet.protection === null) return null;
  if (!opens(sheet.protection.password, args.optionalText(0))) throw new ExcelError('AccessDenied');
  sheet.protection = null;
  tell(book, { kind: 'protection', sheet, actor: book.actor });
  return null;
}

export const worksheetProtection = defineType<SheetModel>({
  name: 'WorksheetProtection',
  properties: {
    Options: optionsOf,
    Protected: (sheet) => sheet.protection !== null,
  },
  methods: { Protect: protect, Unprotect: unprotect },
});

export const workbookProtection = defineType<null>({
  name: 'WorkbookProtection',
  properties: { Protected: (_self, { book }) => book.structure !== null },
  methods: {
    Protect: (_self, args, { book }): null => {
      if (book.structure !== null) throw new ExcelError('AccessDenied');
      book.structure = { password: passwordFrom(args.optionalText(0)) };
      return null;
    },
    Unprotect: (_self, args, { book }): null => {
      if (book.structure !== null && !opens(book.structure.password, args.optionalText(0))) {
        throw new ExcelError('AccessDenied');
      }
      book.structure = null;
      return null;
    },
  },
});
