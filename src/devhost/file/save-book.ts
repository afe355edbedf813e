/** Saves the workbook: the bytes that were opened with a plan of the differences, so that the rest stays untouched. */
import type { ChangePlan, Content, Edit, PlacedContent, SheetObject } from '../../core/workbook/plan';
import type { Cell, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { openFileHost } from '../../host/file/file-host';
import { HostDitolak } from '../../host/host';
import { pictureOf } from '../model/picture';
import type { BookModel } from '../model/book-model';
import type { SheetModel } from '../model/sheet-model';
import { PLAIN_STYLE, savedLookOf } from '../model/style';
import { objectsOf, type BookObject } from './book-objects';
import { blankXlsx } from '../../host/file/blank-xlsx';

export interface Origin {
  readonly bytes: Uint8Array;
  readonly picture: Workbook;
  /** The ids of the sheets of the picture, in its order. */
  readonly sheetIds: readonly string[];
  /** What stood beside the cells. */
  readonly objects: readonly BookObject[];
}

/** Results of formulas go along. Rejects with `HostDitolak` where the file cannot hold a change, for example another name of a sheet. */
export async function saveBook(book: BookModel, origin: Origin | null): Promise<Uint8Array> {
  const now = pictureOf(book);
  const from = origin ?? blankOrigin(book, now);
  const file = await openFileHost(from.bytes, xlsxName(book.fileName), { isChecked: true });
  const edits = editsBetween(book, now, from);
  if (edits.length === 0) return from.bytes;
  const plan: ChangePlan = { judul: 'Simpan', edits, dibiarkan: [] };
  await file.apply(plan);
  return file.save(now);
}

function xlsxName(fileName: string): string {
  return /\.xls[xm]$/i.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;
}

/** A new file with the sheets of the picture and nothing in them. */
function blankOrigin(book: BookModel, now: Workbook): Origin {
  const empty = now.sheets.map((sheet) => ({ ...sheet, rows: [], tables: [] }));
  return {
    bytes: blankXlsx(empty),
    picture: { sheets: empty, catatan: [] },
    sheetIds: book.sheets.map(({ id }) => id),
    objects: [],
  };
}

function editsBetween(book: BookModel, now: Workbook, from: Origin): Edit[] {
  const edits: Edit[] = [];
  const before = new Map(from.picture.sheets.map((sheet, index) => [from.sheetIds[index], sheet]));
  book.sheets.forEach((model, index) => {
    const sheet = now.sheets[index];
    if (sheet === undefined) return;
    const old = before.get(model.id);
    if (old === undefined) {
      checkUnchanged({ ...emptyLike(sheet), isProtected: sheet.isProtected }, sheet);
      edits.push(...newSheetEdits(model, sheet));
    } else {
      checkUnchanged(old, sheet);
      edits.push(...cellEdits(old, sheet));
    }
  });
  const kept = new Set(book.sheets.map(({ id }) => id));
  const objects = objectEdits(book, from, kept);
  const removed = from.picture.sheets.flatMap((sheet, index): Edit[] =>
    kept.has(from.sheetIds[index] ?? '') ? [] : [{ kind: 'removeSheet', sheet: sheet.name, before: contentsOf(sheet) }],
  );
  // A sheet may come back under the name of one that goes.
  const isNew = ({ id }: SheetModel): boolean => !from.sheetIds.includes(id);
  return [
    ...removed,
    ...objects.removed,
    ...edits,
    ...objects.added,
    ...book.sheets.flatMap((sheet) => pageEdits(sheet, isNew(sheet))),
    ...book.sheets.filter(isNew).flatMap(protectionEdits),
    ...storedEdits(from.picture, now),
  ];
}

interface ObjectEdits {
  readonly removed: readonly Edit[];
  readonly added: readonly Edit[];
}

/** What goes and what comes; objects of sheets that go need no edit of their own. */
function objectEdits(book: BookModel, from: Origin, kept: ReadonlySet<string>): ObjectEdits {
  const now = objectsOf(book);
  const gone = without(from.objects, now).filter(({ sheetId }) => sheetId === null || kept.has(sheetId));
  const come = without(now, from.objects);
  const said = (one: BookObject): SheetObject => {
    if (one.object !== null) return one.object;
    throw unsaid(book.sheets.find(({ id }) => id === one.sheetId)?.name ?? null, `${one.nama} yang diubah`);
  };
  return {
    removed: gone.map((one) => ({ kind: 'removeObject', object: said(one) })),
    added: come.map((one) => ({ kind: 'addObject', object: said(one) })),
  };
}

/** The objects without those of another list, as often as they stand there. */
function without(list: readonly BookObject[], others: readonly BookObject[]): BookObject[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** How files are printed is not read: only what is set here is known. */
function pageEdits({ name, page }: SheetModel, isNew: boolean): Edit[] {
  const { orientation, paperSize, zoom, titleRows } = page;
  if (paperSize === null && titleRows === null && orientation === 'Portrait' && zoom.scale === 100) return [];
  const isSayable = isNew && paperSize === 'A4' && zoom.horizontalFitToPages === 1 && (titleRows?.top ?? 0) === 0;
  if (!isSayable) throw unsaid(name, 'pengaturan cetak yang diubah');
  const repeatRows = titleRows === null ? 0 : titleRows.bottom + 1;
  return [{ kind: 'setPage', sheet: name, page: { landscape: orientation === 'Landscape', repeatRows } }];
}

function protectionEdits({ name, protection }: SheetModel): Edit[] {
  if (protection === null) return [];
  const allows = Object.values(protection.options).includes(true);
  if (protection.password !== null || allows) throw unsaid(name, 'proteksi lembar dengan sandi atau izin');
  return [{ kind: 'protectSheet', sheet: name }];
}

/** The sheet as `addSheet` makes it. */
function emptyLike({ name }: Sheet): Sheet {
  const nothing = { rows: [], merges: [], tables: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { name, visibility: 'visible', isProtected: false, ...nothing };
}

/** What no plan can say must not be lost in silence. */
function checkUnchanged(before: Sheet, after: Sheet): void {
  const what = differenceOf(before, after);
  if (what === null) return;
  throw unsaid(before.name, what);
}

function unsaid(sheet: string | null, what: string): HostDitolak {
  return new HostDitolak(
    'tidak-didukung',
    `${sheet === null ? 'Buku kerja' : `Lembar "${sheet}"`}: ${what} tidak dapat disimpan dari halaman ini, dan tidak ada yang ditulis; batalkan perubahan itu, lalu simpan lagi.`,
  );
}

function differenceOf(before: Sheet, after: Sheet): string | null {
  if (before.name !== after.name) return 'nama lembar yang diganti';
  if (before.visibility !== after.visibility) return 'lembar yang disembunyikan atau ditampilkan';
  if (!sameRanges(before.merges, after.merges)) return 'penggabungan sel yang diubah';
  if (!sameSets(before.hiddenRows, after.hiddenRows)) return 'baris yang disembunyikan atau ditampilkan';
  if (!sameSets(before.hiddenColumns, after.hiddenColumns)) return 'kolom yang disembunyikan atau ditampilkan';
  if (before.isProtected !== after.isProtected) return 'proteksi lembar yang diubah';
  return null;
}

function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  const keyOf = ({ top, left, bottom, right }: Range): string => [top, left, bottom, right].join(',');
  return sameSets(new Set(a.map(keyOf)), new Set(b.map(keyOf)));
}

function sameSets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

function contentOf(cell: Cell | undefined): Content {
  if (cell?.formula !== undefined) return { value: null, formula: cell.formula };
  return { value: cell?.value ?? null };
}

function cellEdits(before: Sheet, after: Sheet): Edit[] {
  const edits: Edit[] = [];
  const rows = new Set([...Object.keys(before.rows), ...Object.keys(after.rows)].map(Number));
  for (const row of rows) {
    const [old, now] = [before.rows[row], after.rows[row]];
    if (old === now) continue;
    const columns = new Set([...Object.keys(old ?? []), ...Object.keys(now ?? [])].map(Number));
    for (const col of columns) {
      const [was, is] = [old?.[col], now?.[col]];
      if (was === is) continue;
      edits.push(...editsOfCell(after.name, row, col, was, is));
    }
  }
  return edits;
}

function editsOfCell(sheet: string, row: number, col: number, was: Cell | undefined, is: Cell | undefined): Edit[] {
  const sel = { sheet, row, col };
  const [before, after] = [contentOf(was), contentOf(is)];
  const edits: Edit[] = [];
  if (before.value !== after.value || before.formula !== after.formula) {
    edits.push({ kind: 'setContent', sel, before, after });
  }
  const [oldFormat, newFormat] = [was?.numberFormat ?? 'General', is?.numberFormat ?? 'General'];
  if (is !== undefined && oldFormat !== newFormat) {
    edits.push({ kind: 'setNumberFormat', sel, before: oldFormat, after: newFormat });
  }
  return edits;
}

function contentsOf(sheet: Sheet): PlacedContent[] {
  const contents: PlacedContent[] = [];
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, col) => {
      if (cell !== undefined) contents.push({ row, col, content: contentOf(cell) });
    });
  });
  return contents;
}

/** A sheet that the file does not have yet, with its looks, widths and frozen rows. */
function newSheetEdits(model: SheetModel, sheet: Sheet): Edit[] {
  const name = sheet.name;
  const edits: Edit[] = [{ kind: 'addSheet', sheet: name }];
  edits.push(...cellEdits({ ...sheet, rows: [] }, sheet));
  for (const [row, styles] of model.styles) {
    for (const [col, style] of styles) {
      const look = savedLookOf(style);
      const range = { top: row, left: col, bottom: row, right: col };
      if (style !== PLAIN_STYLE && Object.keys(look).length > 0)
        edits.push({ kind: 'setLook', sheet: name, range, look });
    }
  }
  for (const [col, width] of model.columnWidths) edits.push({ kind: 'setColumnWidth', sheet: name, col, width });
  if (model.frozen.rows > 0) edits.push({ kind: 'freezeRows', sheet: name, rows: model.frozen.rows });
  return edits;
}

function storedEdits(before: Workbook, after: Workbook): Edit[] {
  const [old, now] = [before.simpanan ?? {}, after.simpanan ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): Edit[] => {
    const [was, is] = [old[key] ?? null, now[key] ?? null];
    return was === is ? [] : [{ kind: 'setStored', key, before: was, after: is }];
  });
}
