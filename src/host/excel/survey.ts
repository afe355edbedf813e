/**
 * The first sync of a reading: which sheets there are, how far their values reach, merges, protection, tables, and the
 * parts in which Selaras remembers something.
 *
 * A range of a sheet can only be asked for once the sheet is known, which would cost a sync of its own. So sheets are
 * reached by the ids of the last reading, or, the first time, from the first sheet on from neighbour to neighbour; what
 * lies behind the last one is a null object, on which members answer null. Where Excel refuses that, or an id is no longer
 * there, or a sheet has more merges than Excel tells at once, the same is asked step by step.
 */
import type { DefinedName, ExcelTable, Range, Sheet } from '../../core/workbook/workbook';
import type { AlasanHost } from '../host';
import { NAMESPACE_SIMPANAN } from '../simpanan';
import { askForDates, type DateSystem } from './dates';
import { alasanOf } from './errors';
import { askForNames } from './objects-now';
import { placed, placedAreas, rangeOf, rangesOf } from './ranges';
import type { Session } from './session';

/** What a host keeps between its verbs: ids that save syncs, and what it did itself. */
export interface Memory {
  sheetIds: readonly string[] | null;
  partIds: readonly string[] | null;
  /** Whether a sheet has more merges than `getMergedAreasOrNullObject` tells at once. */
  hasManyMerges: boolean;
  /** Whether Excel tells which cells have validations and conditional formats. */
  tellsRules: boolean;
  /** Where tables lay when they were last asked for, by `sheetKey`. */
  readonly tables: Map<string, readonly ExcelTable[]>;
  readonly dates: DateSystem;
  /** Events of sheets that the host caused itself, as `eventKey` writes them. */
  readonly ownEvents: Set<string>;
  /** Where formats were set since the last reading. */
  ownFormats: readonly OwnFormat[];
}

export interface OwnFormat {
  readonly sheetId: string;
  readonly range: Range;
}

export function eventKey(type: string, sheetId: string): string {
  return `${type} ${sheetId}`;
}

export function createMemory(): Memory {
  return {
    sheetIds: null,
    partIds: null,
    hasManyMerges: false,
    tellsRules: true,
    tables: new Map(),
    dates: { is1904: null },
    ownEvents: new Set(),
    ownFormats: [],
  };
}

export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly isProtected: boolean;
  readonly tableNames: readonly string[];
  readonly chartNames: readonly string[];
  /** The smallest range that holds every value; one blank cell on an empty sheet. */
  readonly used: Range;
  /** The same with cells that only have a format, merged ones among them. */
  readonly formatted: Range;
  /** Of the rows and columns from the first of the sheet to the last of `used`; null where some are hidden and some not. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** null where they are still to be asked for band by band. */
  readonly merges: readonly Range[] | null;
}

export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  readonly partIds: readonly string[];
  readonly names: readonly DefinedName[];
}

/** More sheets than this cost one more sync, the first time. */
const CHAIN_LENGTH = 64;

export async function surveyWorkbook(session: Session, memory: Memory): Promise<WorkbookSurvey> {
  const survey = await surveyAtOnce(session, memory).catch((error: unknown) => {
    noteCause(error, memory);
    return surveyStepwise(session, memory);
  });
  memory.sheetIds = survey.sheets.map((sheet) => sheet.id);
  memory.partIds = survey.partIds;
  return survey;
}

/** Which code Excel gives for too many merges, and for a chain that it does not follow, is written nowhere. */
const WORTH_STEPS: ReadonlySet<AlasanHost> = new Set<AlasanHost>(['lain', 'terlalu-besar', 'tidak-didukung']);

/**
 * A sheet gone since the last reading, no null objects in a chain, or too many merges: then it is worth asking step by step.
 * A host that does not answer would not answer that either.
 */
function noteCause(error: unknown, memory: Memory): void {
  const alasan = alasanOf(error);
  if (alasan === 'lembar-hilang') return;
  if (alasan === null || !WORTH_STEPS.has(alasan)) throw error;
  memory.hasManyMerges = true;
}

async function surveyAtOnce(session: Session, memory: Memory): Promise<WorkbookSurvey> {
  const context = session.open();
  const list = askForList(context);
  const noteDates = askForDates(context.workbook, memory.dates);
  const probes = reachSheets(context, memory.sheetIds).map((sheet) => askForExtent(sheet, !memory.hasManyMerges));
  await session.sync(context);
  noteDates();
  return combine(session, list, probes, memory);
}

async function surveyStepwise(session: Session, memory: Memory): Promise<WorkbookSurvey> {
  const context = session.open();
  const list = askForList(context);
  await session.sync(context);
  try {
    return await combine(session, list, [], memory);
  } catch (error) {
    if (memory.hasManyMerges) throw error;
    noteCause(error, memory);
    return combine(session, list, [], memory);
  }
}

function reachSheets(context: Excel.RequestContext, ids: readonly string[] | null): Excel.Worksheet[] {
  const { worksheets } = context.workbook;
  if (ids !== null) return ids.map((id) => worksheets.getItem(id));
  const chain = [worksheets.getFirst()];
  for (let sheet = chain[0]; sheet !== undefined && chain.length < CHAIN_LENGTH;) {
    sheet = sheet.getNextOrNullObject();
    chain.push(sheet);
  }
  return chain;
}

interface List {
  readonly worksheets: Excel.WorksheetCollection;
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly names: () => DefinedName[];
}

function askForList(context: Excel.RequestContext): List {
  const { worksheets, customXmlParts } = context.workbook;
  worksheets.load({
    id: true,
    name: true,
    visibility: true,
    protection: { protected: true },
    tables: { name: true },
    charts: { name: true },
  });
  const parts = customXmlParts.getByNamespace(NAMESPACE_SIMPANAN);
  parts.load({ id: true });
  return { worksheets, parts, names: askForNames(context.workbook) };
}

interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly whole: Excel.Range;
  readonly formatted: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** getUsedRange is never a null object, so that its neighbours can be asked for in the same sync. */
function askForExtent(sheet: Excel.Worksheet, withMerges: boolean): Probe {
  sheet.load({ id: true });
  const used = placed(sheet.getUsedRange(true));
  const whole = used.getBoundingRect('A1');
  whole.load({ rowHidden: true, columnHidden: true });
  const formatted = placed(sheet.getUsedRange(false));
  // Only merges that begin inside the range are told, cut off at its edge: so the range with formats, not that of values.
  const merged = withMerges ? placedAreas(formatted.getMergedAreasOrNullObject()) : null;
  return { sheet, used, whole, formatted, merged };
}

/** Puts what the list says and what the probes say together; asks for sheets that no probe reached. */
async function combine(
  session: Session,
  list: List,
  probes: readonly Probe[],
  memory: Memory,
): Promise<WorkbookSurvey> {
  const byId = new Map(probes.filter(({ sheet }) => !sheet.isNullObject).map((probe) => [probe.sheet.id, probe]));
  const missing = list.worksheets.items.filter((item) => !byId.has(item.id));
  if (missing.length > 0) {
    const context = session.open();
    const more = missing.map(({ id }) => askForExtent(context.workbook.worksheets.getItem(id), !memory.hasManyMerges));
    await session.sync(context);
    more.forEach((probe) => byId.set(probe.sheet.id, probe));
  }
  const sheets = list.worksheets.items.flatMap((item) => {
    const probe = byId.get(item.id);
    return probe === undefined ? [] : [surveyOf(item, probe)];
  });
  return { sheets, partIds: list.parts.items.map((part) => part.id), names: list.names() };
}

function surveyOf(item: Excel.Worksheet, probe: Probe): SheetSurvey {
  return {
    id: item.id,
    name: item.name,
    visibility: visibilityOf(item.visibility),
    isProtected: item.protection.protected,
    tableNames: item.tables.items.map((table) => table.name),
    chartNames: item.charts.items.map((chart) => chart.name),
    used: rangeOf(probe.used),
    formatted: rangeOf(probe.formatted),
    rowsHidden: probe.whole.rowHidden,
    columnsHidden: probe.whole.columnHidden,
    merges: probe.merged === null ? null : rangesOf(probe.merged),
  };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): Sheet['visibility'] {
  if (visibility === 'VeryHidden') return 'veryHidden';
  return visibility === 'Hidden' ? 'hidden' : 'visible';
}
