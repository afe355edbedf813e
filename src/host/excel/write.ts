/** The second sync of an application, and one more for every further four megabytes: the steps of a plan, queued and sent. */
import { addressKey, LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { SheetObject } from '../../core/workbook/plan';
import type { Address } from '../../core/workbook/workbook';
import { NAMESPACE_SIMPANAN, writeSimpanan } from '../simpanan';
import { applyLook, widthInPoints } from './appearance';
import { cellsOf, gridOf, type Area } from './areas';
import { askForState, stateAt, type CellStates } from './cell-state';
import { toExcel, type DateSystem } from './dates';
import { entryOf, isLostAsText, TEXT_FORMAT } from './entry';
import { addObject, protectSheet, removeObject, setPage } from './objects-write';
import type { Operation, Wanted } from './operations';
import { askFor } from './ranges';
import { eventKey, type OwnFormat } from './survey';
import { cellsToOccupy, type Watch } from './table-columns';

/** What Excel showed around the steps of one sync. */
export interface Witness {
  /** Right before the cells were written: a co-author may have been faster than the check. */
  readonly before: CellStates;
  readonly after: CellStates;
  /** Events of sheets that the steps cause, by `eventKey`. */
  readonly events: Set<string>;
  /** Where the steps set formats. */
  readonly formats: OwnFormat[];
}

export function createWitness(): Witness {
  return { before: new Map(), after: new Map(), events: new Set(), formats: [] };
}

/** What the requests of a plan are made from. */
export interface WriteContext {
  readonly context: Excel.RequestContext;
  /** What the check has read. */
  readonly states: CellStates;
  readonly dates: DateSystem;
  /** The part in which Selaras remembers something; null where there is none. */
  readonly partId: string | null;
}

/**
 * Queues the steps of one sync; the result tells what the cells, and those beside them in columns of tables, held before and
 * after, once it is through. Nothing is calculated or drawn in between, and our own changes raise no events.
 */
export function queueOperations(writing: WriteContext, operations: readonly Operation[], watch: Watch): () => Witness {
  const { context } = writing;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  const writes = operations.filter((operation) => operation.kind === 'write');
  const first = operations.findIndex((operation) => operation.kind === 'write');
  const last = first === -1 ? operations.length : first;
  const areas = [...writes.map(({ area }) => area), ...watch.beside];
  const seen = operations.slice(0, last).map((operation) => queueOperation(writing, operation));
  seen.push(noteFormats(writing, [...areas, ...watch.columns]));
  // One cell may change another through its table: all is read before the first is written, and after the last.
  const before = areas.map((area) => askForState(sheetOf(writing, area), area, writing.dates));
  occupy(writing, writes, watch);
  for (const { area, wanted } of writes) writeCells(sheetOf(writing, area), area, wanted, writing);
  const after = areas.map((area) => askForState(sheetOf(writing, area), area, writing.dates));
  for (const operation of operations.slice(last)) seen.push(queueOperation(writing, operation));
  context.runtime.enableEvents = true;
  return () => {
    const witness = createWitness();
    for (const put of seen) put?.(witness);
    for (const put of before) put(witness.before);
    for (const put of after) put(witness.after);
    return witness;
  };
}

type WriteOperation = Extract<Operation, { kind: 'write' }>;

function sheetOf({ context }: WriteContext, { sheet }: Area): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

function occupy(writing: WriteContext, writes: readonly WriteOperation[], watch: Watch): void {
  const cells = cellsToOccupy(watch, writing.states);
  for (const { area } of writes) {
    const entries = gridOf(area, (cell) => (cells.has(addressKey(cell)) ? 0 : null));
    if (entries.flat().some((entry) => entry !== null)) askFor(sheetOf(writing, area), area.range).formulas = entries;
  }
}

type Note = (witness: Witness) => void;
type Seen = Note | null;

function queueOperation(writing: WriteContext, operation: Operation): Seen {
  const { workbook } = writing.context;
  switch (operation.kind) {
    case 'setAside': {
      const sheet = workbook.worksheets.getItem(operation.sheet);
      for (const { name, as } of operation.tables) sheet.tables.getItem(name).name = as;
      sheet.name = operation.as;
      return noteEvent(sheet, 'WorksheetNameChanged');
    }
    case 'addSheet': {
      const sheet = workbook.worksheets.add(operation.sheet);
      const seen = noteEvent(sheet, 'WorksheetAdded');
      return (witness) => {
        seen(witness);
        witness.formats.push({ sheetId: sheet.id, range: WHOLE_SHEET });
      };
    }
    case 'write':
      // Cells have their own place among the steps.
      return null;
    case 'look':
      applyLook(
        askFor(workbook.worksheets.getItem(operation.sheet), operation.range).format,
        operation.range,
        operation.look,
      );
      return null;
    case 'columnWidth': {
      const { sheet, col, width } = operation;
      const column = askFor(workbook.worksheets.getItem(sheet), { top: 0, bottom: 0, left: col, right: col });
      column.format.columnWidth = widthInPoints(width);
      return null;
    }
    case 'freezeRows':
      workbook.worksheets.getItem(operation.sheet).freezePanes.freezeRows(operation.rows);
      return null;
    case 'addObject':
      addObject(workbook, operation.object, writing.dates);
      return noteObject(writing, operation.object);
    case 'removeObject':
      removeObject(workbook, operation.object, operation.formatId);
      return noteObject(writing, operation.object);
    case 'page':
      setPage(workbook.worksheets.getItem(operation.sheet), operation.page);
      return null;
    case 'protect':
      protectSheet(workbook.worksheets.getItem(operation.sheet));
      return null;
    case 'store':
      storeItems(workbook, writing.partId, operation.items);
      return null;
    case 'removeSheet': {
      const sheet = workbook.worksheets.getItem(operation.sheet);
      const seen = noteEvent(sheet, 'WorksheetDeleted');
      sheet.delete();
      return seen;
    }
  }
}

/** A rule or a table over cells counts as their format. */
function noteObject(writing: WriteContext, object: SheetObject): Note | null {
  return object.type === 'name' || object.type === 'chart' ? null : noteFormats(writing, [object]);
}

function noteEvent(sheet: Excel.Worksheet, type: string): Note {
  sheet.load({ id: true });
  return ({ events }) => {
    events.add(eventKey(type, sheet.id));
  };
}

const WHOLE_SHEET = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Where formats are set, by the ids under which Excel tells of it. */
function noteFormats(writing: WriteContext, areas: readonly Area[]): Note {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const area of areas) {
    if (!sheets.has(area.sheet)) sheets.set(area.sheet, sheetOf(writing, area));
  }
  for (const sheet of sheets.values()) sheet.load({ id: true });
  return ({ formats }) => {
    for (const { sheet, range } of areas) {
      const sheetId = sheets.get(sheet)?.id;
      if (sheetId !== undefined) formats.push({ sheetId, range });
    }
  };
}

/**
 * Contents between two settings of formats: first the text format is lifted where it would swallow a figure or a formula,
 * and at the end the formats are those wanted, because Excel gives a cell a format of its own on some entries (a date).
 * In a grid, null leaves a cell as it is.
 */
export function writeCells(
  sheet: Excel.Worksheet,
  area: Area,
  wanted: ReadonlyMap<string, Wanted>,
  { states, dates }: Pick<WriteContext, 'states' | 'dates'>,
): void {
  const range = askFor(sheet, area.range);
  const wantedAt = (cell: Address): Wanted | undefined => wanted.get(addressKey(cell));
  const entryFormatAt = (cell: Address): string | null => entryFormat(wantedAt(cell), stateAt(states, cell).format);
  const entryFormats = gridOf(area, entryFormatAt);
  if (entryFormats.flat().some((format) => format !== null)) range.numberFormat = entryFormats;
  const entries = gridOf(area, (cell) => {
    const { content = null, format = '' } = wantedAt(cell) ?? {};
    if (content === null) return null;
    // The entry is taken under its present format; the one wanted says whether it is a date in the end.
    const value = toExcel(content.value, format, dates);
    return entryOf({ ...content, value }, entryFormatAt(cell) ?? stateAt(states, cell).format);
  });
  if (entries.flat().some((entry) => entry !== null)) range.formulas = entries;
  range.numberFormat = gridOf(area, (cell) => wantedAt(cell)?.format ?? null);
}

/** The format under which the content is to be entered; null where the present one will do. */
function entryFormat(wanted: Wanted | undefined, present: string): string | null {
  if (wanted === undefined || wanted.content === null) return null;
  if (isLostAsText(wanted.content)) return present === TEXT_FORMAT ? 'General' : null;
  return wanted.format === TEXT_FORMAT && present !== TEXT_FORMAT ? TEXT_FORMAT : null;
}

/** One part holds everything; with nothing to remember, the workbook is left without it. */
export function storeItems(
  workbook: Excel.Workbook,
  partId: string | null,
  items: Readonly<Record<string, string>>,
): void {
  const part = partId === null ? null : workbook.customXmlParts.getItem(partId);
  if (Object.keys(items).length === 0) part?.delete();
  else if (part === null) workbook.customXmlParts.add(writeSimpanan(items));
  else part.setXml(writeSimpanan(items));
}

/** The parts that are ours, by their ids: for finding one that a failed sync has added. */
export function askForPartIds(workbook: Excel.Workbook): () => string[] {
  const parts = workbook.customXmlParts.getByNamespace(NAMESPACE_SIMPANAN);
  parts.load({ id: true });
  return () => parts.items.map(({ id }) => id);
}

/** What a step takes in a request and its reply, in bytes: entries and formats go there and come back twice. */
export function weightOf(operation: Operation): number {
  if (operation.kind === 'store') return JSON.stringify(operation.items).length * 2 + STEP_BYTES;
  if (operation.kind !== 'write') return STEP_BYTES;
  let bytes = STEP_BYTES;
  for (const cell of cellsOf(operation.area)) {
    const wanted = operation.wanted.get(addressKey(cell));
    const content = wanted?.content ?? null;
    const entry = content?.formula ?? content?.value ?? '';
    bytes += CELL_BYTES + 4 * String(entry).length + 3 * (wanted?.format.length ?? 0);
  }
  return bytes;
}

const STEP_BYTES = 2000;
const CELL_BYTES = 40;
