/** Opens a file as a workbook of the development host. */
import type { Workbook } from '../../core/workbook/workbook';
import { readWorkbookBytes } from '../../host/file/read-bytes';
import { readPackage, readRelations, type XlsxPackage } from '../../host/file/xlsx-package';
import { streamPart } from '../../host/file/xlsx-strings';
import { attributesOf, createXmlStream, isTrue, readXml } from '../../host/file/xml';
import { openZip, type Zip } from '../../host/file/zip';
import type { BookModel } from '../model/book-model';
import { bookFromPicture } from '../model/picture';
import { readTheme } from './colors';
import { createDetailReader } from './sheet-details';
import { readExtras } from './sheet-extras';
import { readStyleTables } from './style-table';

/** The model, and the picture that the file gave: what is saved is the difference. */
export interface LoadedBook {
  readonly book: BookModel;
  readonly original: Workbook;
}

/** Rejects with `BerkasDitolak` where the file cannot be read. */
export async function loadBook(bytes: Uint8Array, fileName: string): Promise<LoadedBook> {
  const original = await readWorkbookBytes(bytes, fileName);
  const book = bookFromPicture(original, fileName);
  if (isXlsx(bytes)) readDetails(openZip(bytes), book);
  return { book, original };
}

export function isXlsx(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return openZip(bytes).names.some((name) => /\bworkbook\.xml$/i.test(name));
}

function readDetails(zip: Zip, book: BookModel): void {
  const parts = readPackage(zip);
  book.is1904 = parts.is1904;
  const themePart = readRelations(zip, parts.workbook).find(({ type }) => type === 'theme')?.target;
  const theme = readTheme(themePart !== undefined && zip.has(themePart) ? zip.text(themePart) : null);
  const tables = readStyleTables(zip, parts.styles, theme);
  parts.sheets.forEach(({ part }, index) => {
    const sheet = book.sheets[index];
    if (sheet === undefined) return;
    // The picture knows number formats only; here they come with the rest of the style.
    sheet.styles.clear();
    sheet.protection = null;
    const { handler, finish } = createDetailReader(sheet, tables, book);
    streamPart(zip, part, createXmlStream(handler));
    finish();
    readExtras(zip, part, sheet, book);
  });
  book.customXml.clear();
  for (const part of parts.customXml) book.customXml.set(book.nextId('XML'), withoutMark(zip.text(part)));
  readWorkbookPart(zip, parts, book);
}

function withoutMark(xml: string): string {
  return xml.replace(/^\ufeff/, '');
}

function readWorkbookPart(zip: Zip, parts: XlsxPackage, book: BookModel): void {
  let open: ReadonlyMap<string, string> | null = null;
  let text = '';
  const handler = {
    capture: false,
    open: (name: string, raw: string): void => {
      const attributes = attributesOf(raw);
      if (name === 'definedName') {
        open = attributes;
        text = '';
        handler.capture = true;
      } else if (name === 'workbookView') activateTab(book, Number(attributes.get('activeTab') ?? 0));
      else if (name === 'workbookProtection' && isTrue(attributes.get('lockStructure'))) {
        const hasPassword = attributes.has('workbookPassword') || attributes.has('workbookHashValue');
        book.structure = { password: hasPassword ? 'unknown' : null };
      } else if (name === 'calcPr' && attributes.get('calcMode') === 'manual') book.calculationMode = 'Manual';
    },
    close: (name: string): void => {
      if (name !== 'definedName' || open === null) return;
      handler.capture = false;
      addName(book, open, text);
      open = null;
    },
    text: (piece: string): void => {
      text += piece;
    },
  };
  readXml(zip.text(parts.workbook), handler);
}

function activateTab(book: BookModel, tab: number): void {
  const sheet = book.sheets[tab];
  if (sheet?.visibility === 'visible') book.active = sheet;
}

/** Names that Excel keeps for itself (print areas, filters) are none of the add-in's. */
function addName(book: BookModel, attributes: ReadonlyMap<string, string>, formula: string): void {
  const name = attributes.get('name') ?? '';
  if (name === '' || name.startsWith('_xlnm.') || name.startsWith('_xlfn')) return;
  const local = attributes.get('localSheetId');
  book.names.push({
    name,
    formula,
    comment: attributes.get('comment') ?? '',
    visible: !isTrue(attributes.get('hidden')),
    sheetId: local === undefined ? null : (book.sheets[Number(local)]?.id ?? null),
  });
}
