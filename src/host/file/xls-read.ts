/**
 * Reads an .xls (Excel 97-2003): values, number formats, merges, hidden sheets, rows and columns, protection. Formulas
 * are stored there as programs, not as text: only their results are read, which the workbook says once.
 */
import { LAST_COLUMN } from '../../core/workbook/address';
import type { Cell, CellValue, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { blocksAt, createBlockReader, decodeRk, readRecords, RECORD, type BiffRecord } from './biff';
import { createCellFactory, type CellFactory } from './cell-factory';
import { openCompound } from './compound';
import { Cacat } from './ditolak';
import { builtInFormat } from './xlsx-styles';
import { cleanText } from './xlsx-strings';

const NOTE =
  'Berkas .xls tidak memuat rumus sebagai teks dan tabel Excel; sel berumus dibaca menurut hasil terakhirnya.';

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

interface Globals {
  readonly sheets: readonly { name: string; visibility: Sheet['visibility']; offset: number }[];
  readonly strings: readonly string[];
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

/** Throws `Cacat`: "berkata-sandi" for an encrypted workbook (an .xlsx with a password too), "xls-lama" before Excel 97. */
export function readXls(bytes: Uint8Array): Workbook {
  const compound = openCompound(bytes);
  if (compound.names.includes('EncryptedPackage')) throw new Cacat('berkata-sandi');
  const stream = compound.stream('Workbook') ?? compound.stream('Book');
  if (stream === null) throw new Cacat('bukan-buku-kerja');
  const records = readRecords(stream);
  checkStart(records);
  const globals = readGlobals(records);
  const factory = createCellFactory(globals.is1904);
  const startOf = new Map(records.map((record, index) => [record.offset, index]));
  const sheets = globals.sheets.map(({ name, visibility, offset }) => {
    const start = startOf.get(offset);
    if (start === undefined) throw new Cacat('rusak');
    return { name, visibility, ...readSheet(records, start, globals, factory) };
  });
  if (sheets.length === 0) throw new Cacat('bukan-buku-kerja');
  return { sheets, catatan: [NOTE] };
}

function checkStart(records: readonly BiffRecord[]): void {
  const first = records[0];
  if (first === undefined || (first.id & 0xff) !== (RECORD.BOF & 0xff)) throw new Cacat('rusak');
  if (first.id !== RECORD.BOF || first.data.getUint16(0, true) !== 0x600) throw new Cacat('xls-lama');
}

function readGlobals(records: readonly BiffRecord[]): Globals {
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  const sheets: { name: string; visibility: Sheet['visibility']; offset: number }[] = [];
  let strings: string[] = [];
  let is1904 = false;
  for (const [index, { id, data }] of records.entries()) {
    if (id === RECORD.EOF) break;
    if (id === RECORD.FILEPASS) throw new Cacat('berkata-sandi');
    if (id === RECORD.DATEMODE) is1904 = data.getUint16(0, true) === 1;
    else if (id === RECORD.XF) formatIds.push(data.getUint16(2, true));
    else if (id === RECORD.SST) strings = readStrings(blocksAt(records, index));
    else if (id === RECORD.FORMAT) custom.set(data.getUint16(0, true), readText(data, 2));
    // Only worksheets (kind 0) hold cells; chart sheets and macro modules do not.
    else if (id === RECORD.BOUNDSHEET && data.getUint8(5) === 0) sheets.push(readSheetEntry(data));
  }
  const formats = formatIds.map((id) => custom.get(id) ?? builtInFormat(id));
  return { sheets, strings, formats, is1904 };
}

function readSheetEntry(data: DataView): Globals['sheets'][number] {
  const state = data.getUint8(4) & 3;
  const name = createBlockReader([data], 7).text(data.getUint8(6));
  return {
    name,
    visibility: state === 0 ? 'visible' : state === 1 ? 'hidden' : 'veryHidden',
    offset: data.getUint32(0, true),
  };
}

function readStrings(blocks: readonly DataView[]): string[] {
  const reader = createBlockReader(blocks, 4);
  const count = reader.u32();
  const strings: string[] = [];
  while (strings.length < count && !reader.isAtEnd()) strings.push(cleanText(reader.text(reader.u16())));
  return strings;
}

/** A text whose length stands before it in two bytes. */
function readText(data: DataView, at: number): string {
  const reader = createBlockReader([data], at);
  return cleanText(reader.text(reader.u16()));
}

type SheetBody = Omit<Sheet, 'name' | 'visibility'>;

interface SheetDraft {
  readonly rows: (Cell | undefined)[][];
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
}

function readSheet(records: readonly BiffRecord[], start: number, globals: Globals, factory: CellFactory): SheetBody {
  const draft: SheetDraft = {
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
  };
  const put = (row: number, col: number, style: number, raw: CellValue): void => {
    if (raw === null || raw === '' || (typeof raw === 'number' && !Number.isFinite(raw))) return;
    if (col > LAST_COLUMN) throw new Cacat('rusak');
    const format = globals.formats[style] ?? 'General';
    const value = typeof raw === 'number' ? factory.serial(raw, format) : raw;
    (draft.rows[row] ??= [])[col] = factory.make(value, format);
  };
  // Charts on the sheet are workbooks of their own inside it, each from BOF to EOF.
  let depth = 0;
  for (let index = start; index < records.length; index++) {
    const record = records[index];
    if (record === undefined) break;
    if (record.id === RECORD.BOF) depth++;
    else if (record.id === RECORD.EOF && --depth === 0) break;
    else if (depth === 1) readSheetRecord(record, records, index, globals, draft, put);
  }
  return { ...draft, tables: [] };
}

type Put = (row: number, col: number, style: number, value: CellValue) => void;

function readSheetRecord(
  { id, data }: BiffRecord,
  records: readonly BiffRecord[],
  index: number,
  globals: Globals,
  draft: SheetDraft,
  put: Put,
): void {
  if (id === RECORD.MERGECELLS) readMerges(data, draft.merges);
  else if (id === RECORD.PROTECT) draft.isProtected = data.getUint16(0, true) === 1;
  else if (id === RECORD.ROW) {
    if ((data.getUint16(12, true) & 0x20) !== 0) draft.hiddenRows.add(data.getUint16(0, true));
  } else if (id === RECORD.COLINFO) {
    if ((data.getUint16(8, true) & 1) === 0) return;
    const last = Math.min(data.getUint16(2, true), LAST_COLUMN);
    for (let col = data.getUint16(0, true); col <= last; col++) draft.hiddenColumns.add(col);
  } else readCellRecord(id, data, records, index, globals, put);
}

function readCellRecord(
  id: number,
  data: DataView,
  records: readonly BiffRecord[],
  index: number,
  globals: Globals,
  put: Put,
): void {
  if (!CELL_RECORDS.has(id)) return;
  const row = data.getUint16(0, true);
  const col = data.getUint16(2, true);
  if (id === RECORD.MULRK) {
    const count = Math.floor((data.byteLength - 6) / 6);
    for (let i = 0; i < count; i++)
      put(row, col + i, data.getUint16(4 + i * 6, true), decodeRk(data.getInt32(6 + i * 6, true)));
    return;
  }
  const style = data.getUint16(4, true);
  put(row, col, style, readCellValue(id, data, records, index, globals));
}

const CELL_RECORDS = new Set<number>([
  RECORD.LABELSST,
  RECORD.LABEL,
  RECORD.RSTRING,
  RECORD.NUMBER,
  RECORD.RK,
  RECORD.MULRK,
  RECORD.BOOLERR,
  RECORD.FORMULA,
]);

function readCellValue(
  id: number,
  data: DataView,
  records: readonly BiffRecord[],
  index: number,
  globals: Globals,
): CellValue {
  if (id === RECORD.LABELSST) return globals.strings[data.getUint32(6, true)] ?? null;
  if (id === RECORD.NUMBER) return data.getFloat64(6, true);
  if (id === RECORD.RK) return decodeRk(data.getInt32(6, true));
  if (id === RECORD.BOOLERR) return boolOrError(data.getUint8(6), data.getUint8(7) === 1);
  return id === RECORD.FORMULA ? readFormulaResult(data, records, index) : readText(data, 6);
}

/** A result is a number, or marked by two bytes of ones: a text (in a record that follows), a boolean, an error. */
function readFormulaResult(data: DataView, records: readonly BiffRecord[], index: number): CellValue {
  if (data.getUint16(12, true) !== 0xffff) return data.getFloat64(6, true);
  const kind = data.getUint8(6);
  if (kind === 1 || kind === 2) return boolOrError(data.getUint8(8), kind === 2);
  if (kind !== 0) return null;
  // Between a formula and its text may stand what it shares with others.
  for (let next = index + 1; next <= index + 3; next++) {
    if (records[next]?.id !== RECORD.STRING) continue;
    const reader = createBlockReader(blocksAt(records, next));
    return cleanText(reader.text(reader.u16()));
  }
  return null;
}

function boolOrError(code: number, isError: boolean): CellValue {
  return isError ? (ERRORS[code] ?? '#VALUE!') : code !== 0;
}

function readMerges(data: DataView, merges: Range[]): void {
  const count = data.getUint16(0, true);
  for (let i = 0; i < count; i++) {
    const [top, bottom, left, right] = [0, 2, 4, 6].map((field) => data.getUint16(2 + i * 8 + field, true)) as [
      number,
      number,
      number,
      number,
    ];
    if (bottom > top || right > left) merges.push({ top, left, bottom, right });
  }
}
