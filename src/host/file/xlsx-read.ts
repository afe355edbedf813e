/** Reads an .xlsx or .xlsm into the flat picture of a workbook. Macros are never looked at, nothing is recalculated. */
import { parseRange } from '../../core/workbook/address';
import type { ExcelTable, Sheet, Workbook } from '../../core/workbook/workbook';
import { readSimpanan } from '../simpanan';
import { createCellFactory } from './cell-factory';
import { Cacat } from './ditolak';
import { createXmlStream, attributesOf, readXml } from './xml';
import { readNames } from './xlsx-names';
import { ignore, readPackage, readRelations, type SheetPart } from './xlsx-package';
import { createSheetReader, type SheetContent, type SheetSources } from './xlsx-sheet';
import { readSharedStrings, streamPart } from './xlsx-strings';
import { readFormats } from './xlsx-styles';
import type { Zip } from './zip';

/** Throws `Cacat` where the package is damaged, too large, or holds no workbook. */
export function readXlsx(zip: Zip): Workbook {
  const book = readPackage(zip);
  const factory = createCellFactory(book.is1904);
  const sources: SheetSources = {
    strings: readSharedStrings(zip, book.strings),
    formats: readFormats(zip, book.styles),
    factory,
  };
  const sheets = book.sheets.map((part) => readSheet(zip, part, sources));
  if (sheets.length === 0) throw new Cacat('bukan-buku-kerja');
  return {
    sheets,
    catatan: notesOn(factory.uncalculated()),
    names: readNames(zip.text(book.workbook)),
    ...readStored(zip, book.customXml),
  };
}

/** What Selaras remembers in the workbook; where a copied workbook holds two such parts, the first speaks. */
function readStored(zip: Zip, parts: readonly string[]): Pick<Workbook, 'simpanan'> {
  const found = parts.map((part) => readSimpanan(zip.text(part))).filter((items) => items !== null);
  const simpanan = Object.assign({}, ...found.reverse()) as Record<string, string>;
  return Object.keys(simpanan).length === 0 ? {} : { simpanan };
}

function notesOn(uncalculated: number): string[] {
  if (uncalculated === 0) return [];
  return [
    `${String(uncalculated)} rumus di buku kerja ini belum menyimpan hasil hitungan; buka dan simpan berkas di Excel agar nilainya terbaca.`,
  ];
}

function readSheet(zip: Zip, part: SheetPart, sources: SheetSources): Sheet {
  const { handler, content } = createSheetReader(sources);
  streamPart(zip, part.part, createXmlStream(handler));
  if (!content.isWorksheet) throw new Cacat('rusak');
  return {
    name: part.name,
    visibility: part.visibility,
    rows: content.rows,
    merges: content.merges,
    hiddenRows: trimHiddenRows(content),
    hiddenColumns: content.hiddenColumns,
    tables: readTables(zip, part.part),
    isProtected: content.isProtected,
    validations: content.validations,
    conditionalFormats: content.conditionalFormats,
    charts: readCharts(zip, part.part),
    ...(content.filter === null ? {} : { filter: content.filter }),
    ...(content.arrays.length === 0 ? {} : { arrays: content.arrays }),
  };
}

/** A sheet may hide all its million empty rows; only those down to the last row that holds something matter. */
function trimHiddenRows(content: SheetContent): Set<number> {
  const last = content.rows.length;
  for (const row of content.hiddenRows) if (row >= last) content.hiddenRows.delete(row);
  return content.hiddenRows;
}

function readTables(zip: Zip, sheetPart: string): ExcelTable[] {
  const tables: ExcelTable[] = [];
  for (const relation of readRelations(zip, sheetPart)) {
    if (relation.type !== 'table' || !zip.has(relation.target)) continue;
    const table = readTable(zip.text(relation.target));
    if (table !== null) tables.push(table);
  }
  return tables;
}

/** Names of the frames that hold charts; a picture or a shape is none. */
function readCharts(zip: Zip, sheetPart: string): string[] {
  return readRelations(zip, sheetPart)
    .filter(({ type, target }) => type === 'drawing' && zip.has(target))
    .flatMap(({ target }) => chartNames(zip.text(target)));
}

function chartNames(xml: string): string[] {
  const names: string[] = [];
  let name: string | null = null;
  let isFrame = false;
  readXml(xml, {
    capture: false,
    open: (tag, raw) => {
      if (tag === 'graphicFrame') isFrame = true;
      else if (tag === 'cNvPr' && isFrame) name ??= attributesOf(raw).get('name') ?? '';
      else if (tag === 'graphicData' && name !== null && /chart(ex)?$/.test(attributesOf(raw).get('uri') ?? ''))
        names.push(name);
    },
    close: (tag) => {
      if (tag !== 'graphicFrame') return;
      isFrame = false;
      name = null;
    },
    text: ignore,
  });
  return names;
}

function readTable(xml: string): ExcelTable | null {
  let table: ExcelTable | null = null;
  readXml(xml, {
    capture: false,
    open: (name, raw) => {
      if (name !== 'table' || table !== null) return;
      const attributes = attributesOf(raw);
      const range = parseRange(attributes.get('ref') ?? '');
      if (range === null) return;
      const { top, left, bottom, right } = range;
      table = {
        name: attributes.get('displayName') ?? attributes.get('name') ?? '',
        range: { top, left, bottom, right },
      };
    },
    close: ignore,
    text: ignore,
  });
  return table;
}
