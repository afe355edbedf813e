/** The file with all changes in it: touched parts are patched, all others carried over as they are. */
import { sameName, type PlacedObject } from '../../core/workbook/object';
import { tambahkan } from '../../core/text/peta';
import { isCalendarFormat } from '../../core/workbook/number-format';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import type { CellValue, Range, Workbook } from '../../core/workbook/workbook';
import { styleOfChange } from './cell-style';
import { indexFormulas, type FormulaIndex, type Place } from './formula-index';
import { newSheetXml, type SheetSurroundings } from './new-sheet';
import { patchSheet, type CellPatch, type RawValue, type SheetPatch } from './patch-sheet';
import { withPrintTitles } from './patch-names';
import { createStyleBook, emptyStyles, type StyleBook } from './patch-styles';
import { listedSheets, mainNamespace, withFullCalculation, withSheet } from './patch-workbook';
import { type AddedSheet, type CellChange, type CellChanges, type Changes } from './perubahan';
import { dropSheet } from './drop-sheet';
import { ownFormulas, type SheetFacts } from './sheet-facts';
import { staleResults, type ArrayAt } from './stale-results';
import { tolakan } from './tolakan';
import { writeStored } from './write-stored';
import { addRelation, relationTypes, removeRelations } from './xlsx-relations';
import { readDefinedNames } from './xlsx-names';
import { readPackage, readRelations, type XlsxPackage } from './xlsx-package';
import { PartsEditor, type OriginalParts } from './xlsx-parts';
import { putNames, putObjects, takeOutObjects, type ObjectSurroundings } from './write-objects';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file that changes are made to, with what is known of it. */
export interface OpenedFile {
  readonly parts: OriginalParts;
  readonly picture: Workbook;
  readonly package: XlsxPackage;
  /** Facts of a sheet by its name. */
  facts(sheet: string): SheetFacts;
  /** Which of its formulas look at which cells. */
  formulas(): FormulaIndex;
}

/** Opens the parts of a file whose picture was read. */
export function openedFile(
  parts: OriginalParts,
  picture: Workbook,
  readFacts: (parts: OriginalParts, sheetPart: string) => SheetFacts,
): OpenedFile {
  const found = readPackage(parts);
  const facts = new Map<string, SheetFacts>();
  let formulas: FormulaIndex | null = null;
  return {
    formulas: () => (formulas ??= indexFormulas(picture, readDefinedNames(parts.text(found.workbook)))),
    parts,
    picture,
    package: found,
    facts: (sheet) => {
      const known = facts.get(sheet) ?? readFacts(parts, sheetPart(found, sheet));
      facts.set(sheet, known);
      return known;
    },
  };
}

/**
 * The bytes of the file with the changes; those of the file itself where there are none. `picture`: the workbook with the
 * changes, as far as it is known without computing; `results`: a picture of the changed
 * workbook whose results of formulas are written too. Throws `Cacat`, or `HostDitolak` where a sheet cannot be removed.
 */
export function writeChanges(file: OpenedFile, changes: Changes, picture: Workbook, results?: Workbook): Uint8Array {
  const parts = new PartsEditor(file.parts);
  const styles = openStyles(file, parts);
  const raw = rawValues(file.package.is1904, styles);
  const dropped = droppedResults(file, changes, results);
  for (const { name, part } of file.package.sheets) {
    if (changes.removed.has(name)) continue;
    const cells = changes.cells.get(name) ?? new Map<string, CellChange>();
    const known = [
      ...(dropped.get(name) ?? []),
      ...(results === undefined ? [] : newResults(file.picture, results, name, cells)),
    ];
    if (cells.size === 0 && known.length === 0) continue;
    parts.set(part, patchSheet(parts.text(part), patchOf(cells, known, file.facts(name), styles), raw));
  }
  const surroundings: ObjectSurroundings = {
    parts,
    styles,
    workbook: file.package.workbook,
    is1904: file.package.is1904,
    picture: results ?? picture,
  };
  takeOutObjects(changes.objects.removed, surroundings, (sheet) => sheetPart(file.package, sheet));
  for (const name of changes.removed)
    dropSheet(
      parts,
      file.package.workbook,
      name,
      changes.added.some((sheet) => sameName(sheet.name, name)),
    );
  for (const { name, part } of file.package.sheets) {
    const objects = changes.objects.added.filter(
      (object): object is PlacedObject => object.type !== 'name' && sameName(object.sheet, name),
    );
    if (objects.length > 0) putObjects(objects, part, surroundings);
  }
  for (const sheet of changes.added) {
    const part = addSheet(parts, file.package.workbook, sheet, surroundingsOf(sheet, results, styles, raw));
    if (sheet.objects.length > 0) putObjects(sheet.objects, part, surroundings);
  }
  putNames(changes.objects.added, surroundings);
  const [gone] = changes.removed;
  if (gone !== undefined && !listedSheets(parts.text(file.package.workbook)).some(({ isVisible }) => isVisible))
    throw tolakan.lembarTerakhir(gone);
  saveStyles(file, parts, styles);
  writeStored(parts, file, changes.stored);
  recalculate(file, parts, changes);
  return parts.toBytes();
}

function sheetPart({ sheets }: XlsxPackage, name: string): string {
  return sheets.find((sheet) => sameName(sheet.name, name))?.part ?? '';
}

function openStyles({ package: { styles, workbook } }: OpenedFile, parts: PartsEditor): StyleBook {
  return createStyleBook(styles === null ? emptyStyles(mainNamespace(parts.text(workbook))) : parts.text(styles));
}

function saveStyles({ package: { styles, workbook } }: OpenedFile, parts: PartsEditor, book: StyleBook): void {
  const text = book.write();
  if (text === null) return;
  if (styles !== null) {
    parts.set(styles, text);
    return;
  }
  const folder = folderOf(workbook);
  const name = parts.freeName((n) => `${folder}styles${n === 1 ? '' : String(n)}.xml`);
  parts.set(name, text);
  parts.addContentType(name, `${SPREADSHEET}.styles+xml`);
  addRelation(parts, workbook, `${relationTypes(parts, workbook)}styles`, name.slice(folder.length));
}

/** A number under a date format is a serial number of the 1900 system in a picture, but of the file's system in the file. */
function rawValues(is1904: boolean, styles: StyleBook): RawValue {
  return (value, style) => {
    if (!is1904 || typeof value !== 'number' || !isCalendarFormat(styles.formatOf(style))) return value;
    return value - DAYS_1904;
  };
}

interface Result {
  readonly row: number;
  readonly col: number;
  readonly result: CellValue;
}

/** Stored results that the changes make untrue, unless who has calculated hands over others. By the name of the sheet. */
function droppedResults(file: OpenedFile, changes: Changes, results: Workbook | undefined): Map<string, Result[]> {
  const named = new Map(file.package.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const nameOf = ({ sheet }: Place): string => named.get(sheet) ?? sheet;
  const beginsAt = ({ top, left }: Range, { row, col }: Place): boolean => top === row && left === col;
  const arrayAt: ArrayAt = (place) => file.facts(nameOf(place)).arrays.find((array) => beginsAt(array, place));
  const handedOver = new Map(results?.sheets.map(({ name, rows }) => [name, rows]));
  const dropped = new Map<string, Result[]>();
  for (const place of staleResults(file.picture, changes, file.formulas(), arrayAt)) {
    const name = nameOf(place);
    const known = handedOver.get(name)?.[place.row]?.[place.col]?.value ?? null;
    if (known === null) tambahkan(dropped, name, { row: place.row, col: place.col, result: null });
  }
  return dropped;
}

/** Results of formulas that are not those of the file; of formulas in both pictures, or written by a change. */
function newResults(before: Workbook, after: Workbook, name: string, changes: CellChanges): Result[] {
  const old = before.sheets.find((sheet) => sheet.name === name);
  const found: Result[] = [];
  after.sheets
    .find((sheet) => sheet.name === name)
    ?.rows.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        if (cell?.formula === undefined || cell.value === null) return;
        const content = changes.get(`${row},${col}`)?.content;
        const known = old?.rows[row]?.[col];
        const isFormula = (content ?? known)?.formula !== undefined;
        if (isFormula && (content !== undefined || !isSameResult(known?.value ?? null, cell.value)))
          found.push({ row, col, result: cell.value });
      }),
    );
  return found;
}

/** Two programs may differ in the last digit of a figure; that is no new result. */
function isSameResult(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

function surroundingsOf(
  { name }: AddedSheet,
  results: Workbook | undefined,
  styles: StyleBook,
  raw: RawValue,
): SheetSurroundings {
  const sheet = results?.sheets.find((known) => sameName(known.name, name));
  const resultAt: SheetSurroundings['resultAt'] = (row, col) => sheet?.rows[row]?.[col]?.value ?? null;
  return { styles, raw, resultAt };
}

function patchOf(cells: CellChanges, results: readonly Result[], facts: SheetFacts, styles: StyleBook): SheetPatch {
  const rows = new Map<number, Map<number, CellPatch>>();
  const place = (row: number, col: number, patch: Partial<CellPatch>): void => {
    const cellsOfRow = rows.get(row) ?? new Map<number, CellPatch>();
    rows.set(row, cellsOfRow);
    cellsOfRow.set(col, { style: (base) => base, ...cellsOfRow.get(col), ...patch });
  };
  for (const shared of facts.shared) {
    if (cells.get(`${shared.row},${shared.col}`)?.content === undefined) continue;
    for (const { row, col, formula } of ownFormulas(shared)) place(row, col, { ownFormula: formula });
  }
  for (const { row, col, content, numberFormat } of cells.values()) {
    const style = (base: number): number => styleOfChange(styles, base, content, numberFormat);
    place(row, col, { style, ...(content !== undefined && { content }) });
  }
  for (const { row, col, result } of results) place(row, col, { result });
  return rows;
}

function addSheet(parts: PartsEditor, workbook: string, sheet: AddedSheet, surroundings: SheetSurroundings): string {
  const folder = folderOf(workbook);
  const part = parts.freeName((n) => `${folder}worksheets/sheet${n}.xml`);
  const types = relationTypes(parts, workbook);
  parts.set(part, newSheetXml(sheet, mainNamespace(parts.text(workbook)), surroundings));
  parts.addContentType(part, `${SPREADSHEET}.worksheet+xml`);
  const relation = addRelation(parts, workbook, `${types}worksheet`, part.slice(folder.length));
  parts.set(workbook, withSheet(parts.text(workbook), sheet.name, relation, types.slice(0, -1)));
  const repeated = sheet.page?.repeatRows ?? 0;
  if (repeated > 0) {
    const index = listedSheets(parts.text(workbook)).length - 1;
    parts.set(workbook, withPrintTitles(parts.text(workbook), sheet.name, index, repeated));
  }
  return part;
}

/** Excel keeps results, and a chain of all formulas: both speak of the file as it was. */
function recalculate({ picture, package: { workbook } }: OpenedFile, parts: PartsEditor, changes: Changes): void {
  const touched = formulasTouched(picture, changes);
  if (touched.any) {
    const chain = readRelations(parts, workbook).find(({ type }) => type === 'calcChain');
    if (chain !== undefined) {
      parts.remove(chain.target);
      parts.removeContentType(chain.target);
      removeRelations(parts, workbook, (relation) => relation.get('Id') === chain.id);
    }
  }
  if (touched.any || (touched.values && hasFormulas(picture)))
    parts.set(workbook, withFullCalculation(parts.text(workbook)));
}

function formulasTouched(picture: Workbook, changes: Changes): { any: boolean; values: boolean } {
  // A formula may speak of a name that comes or goes.
  let values = [...changes.objects.added, ...changes.objects.removed].some(({ type }) => type === 'name');
  for (const { name, rows } of picture.sheets) {
    if (changes.removed.has(name)) {
      values = true;
      if (rows.some((row) => row?.some((cell) => cell?.formula !== undefined))) return { any: true, values };
    }
    for (const { row, col, content } of changes.cells.get(name)?.values() ?? []) {
      if (content === undefined) continue;
      values = true;
      if (content.formula !== undefined || rows[row]?.[col]?.formula !== undefined) return { any: true, values };
    }
  }
  const isNew = changes.added.some(({ cells }) =>
    [...cells.values()].some(({ content }) => content?.formula !== undefined),
  );
  return { any: isNew, values };
}

function hasFormulas({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row?.some((cell) => cell?.formula !== undefined)));
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
