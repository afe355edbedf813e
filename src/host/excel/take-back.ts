/**
 * What Excel did of a failed application is undone: it applies the steps of a sync in order and stops at the one that
 * fails, so that those before it stand. First it is seen which ones, then they are put back, then that is seen as well.
 */
import { addressKey } from '../../core/workbook/address';
import { sameContent } from '../../core/workbook/plan-content';
import type { Address } from '../../core/workbook/workbook';
import { cellsOf, joinCells, type Area } from './areas';
import { askForState, stateAt, type CellState, type CellStates } from './cell-state';
import type { Checked } from './check';
import { isLostAsText, TEXT_FORMAT } from './entry';
import { alasanOf } from './errors';
import { readStates } from './look';
import { askForObjects } from './objects-now';
import { objectsIn, queueObjectsBack, type ObjectState } from './objects-back';
import { placeOf, sheetKey, type Operation, type Wanted } from './operations';
import type { SheetPlace } from './sentences';
import type { Session } from './session';
import { askForPartIds, storeItems, writeCells } from './write';

export interface TakenBack {
  /** What is still changed. */
  readonly left: readonly SheetPlace[];
  /** Whether Excel could not even be asked what is changed; then `left` is all that may be. */
  readonly isUncertain: boolean;
  /** The first cell that does not hold what was to be written: where the steps stopped. */
  readonly stoppedAt: Address | null;
}

/** What a failed application may have changed. */
export interface Sent {
  /** The steps that may have been done, in order. */
  readonly operations: readonly Operation[];
  /** Cells beside those of the steps that Excel may have filled. */
  readonly beside: readonly Area[];
  /** What the cells held before. */
  readonly states: CellStates;
}

export async function takeBack(
  session: Session,
  { operations: sent, beside, states }: Sent,
  checked: Checked,
): Promise<TakenBack> {
  const writes = sent.filter((operation) => operation.kind === 'write');
  const areas = writes.map(({ area }) => area);
  try {
    const now = await stateNow(session, sent, [...areas, ...beside], checked);
    await liftProtection(session, sent, now);
    const changed = [
      ...areas.filter((area) => isOnOldSheet(area, now) && differs(area, now.states, states)),
      ...joinCells(changedCells(beside, states, now.states)),
    ];
    const cells = await putBackCells(session, changed, states);
    const sheets = await putBackRest(session, sent, checked, now);
    return { left: [...cells, ...sheets], isUncertain: false, stoppedAt: firstUnwritten(writes, now.states) };
  } catch (error) {
    if (alasanOf(error) === null) throw error;
    return { left: sent.flatMap((operation) => placeOf(operation) ?? []), isUncertain: true, stoppedAt: null };
  }
}

interface Now extends ObjectState {
  readonly states: CellStates;
  readonly sheetNames: ReadonlySet<string>;
  /** The sheets that were there before. */
  readonly oldSheets: ReadonlySet<string>;
  readonly partIds: readonly string[];
}

async function stateNow(
  session: Session,
  sent: readonly Operation[],
  areas: readonly Area[],
  checked: Checked,
): Promise<Now> {
  const context = session.open();
  context.runtime.enableEvents = true;
  context.workbook.worksheets.load({ name: true, tables: { name: true } });
  const objects = askForObjects(context.workbook, objectsIn(sent), session.dates);
  const partIds = askForPartIds(context.workbook);
  await session.sync(context);
  const states: CellStates = new Map();
  await inHalves(areas, (some) => readStates(session, some, states));
  const { items } = context.workbook.worksheets;
  return {
    states,
    objects: objects(),
    tableNames: new Map(items.map(({ name, tables }) => [sheetKey(name), tables.items.map((table) => table.name)])),
    sheetNames: new Set(context.workbook.worksheets.items.map(({ name }) => sheetKey(name))),
    oldSheets: new Set(checked.sheetNames.map(sheetKey)),
    partIds: partIds(),
  };
}

/** Of sheets that the plan protected, so that the rest can be taken back; they were its own. */
async function liftProtection(session: Session, sent: readonly Operation[], { sheetNames }: Now): Promise<void> {
  const sheets = sent.flatMap((operation) =>
    operation.kind === 'protect' && sheetNames.has(sheetKey(operation.sheet)) ? [operation.sheet] : [],
  );
  if (sheets.length === 0) return;
  const context = session.open();
  for (const sheet of sheets) context.workbook.worksheets.getItem(sheet).protection.unprotect();
  await session.sync(context);
}

/** All at once; where that fails, in smaller and smaller parts. What fails alone is handed to `onFailure`. */
async function inHalves(
  areas: readonly Area[],
  work: (areas: readonly Area[]) => Promise<void>,
  onFailure?: (area: Area) => void,
): Promise<void> {
  try {
    await work(areas);
  } catch (error) {
    const alasan = alasanOf(error);
    // Excel that does not answer, or waits for the user, would let every part wait as well.
    if (alasan === null || alasan === 'terputus' || alasan === 'mode-edit') throw error;
    const [only] = areas;
    if (only === undefined || areas.length === 1) {
      if (only === undefined || onFailure === undefined) throw error;
      onFailure(only);
      return;
    }
    const middle = Math.ceil(areas.length / 2);
    await inHalves(areas.slice(0, middle), work, onFailure);
    await inHalves(areas.slice(middle), work, onFailure);
  }
}

/** Cells of a sheet that the plan added go with it. */
function isOnOldSheet(area: Area, now: Now): boolean {
  return now.oldSheets.has(sheetKey(area.sheet)) && now.sheetNames.has(sheetKey(area.sheet));
}

function differs(area: Area, now: CellStates, before: CellStates): boolean {
  for (const cell of cellsOf(area)) if (!isSameState(stateAt(now, cell), stateAt(before, cell))) return true;
  return false;
}

/** The cells of areas that do not hold any more what they held. */
export function changedCells(areas: readonly Area[], before: CellStates, now: CellStates): Address[] {
  return areas.flatMap((area) =>
    [...cellsOf(area)].filter((cell) => !isSameState(stateAt(now, cell), stateAt(before, cell))),
  );
}

function isSameState(a: CellState, b: CellState): boolean {
  return a.format === b.format && sameContent(a.content, b.content);
}

function firstUnwritten(writes: readonly Extract<Operation, { kind: 'write' }>[], now: CellStates): Address | null {
  for (const { area, wanted } of writes) {
    for (const cell of cellsOf(area)) {
      const want = wanted.get(addressKey(cell));
      const state = stateAt(now, cell);
      const isDone =
        want === undefined ||
        (want.format === state.format && (want.content === null || sameContent(want.content, state.content)));
      if (!isDone) return cell;
    }
  }
  return null;
}

/** Writes the old contents; the areas that could not be written, or do not hold them afterwards. */
async function putBackCells(session: Session, areas: readonly Area[], states: CellStates): Promise<SheetPlace[]> {
  const left: SheetPlace[] = [];
  const seen: CellStates = new Map();
  const write = async (some: readonly Area[]): Promise<void> => {
    if (some.length === 0) return;
    await writeOld(session, some, states, { alsoRead: [], seen });
  };
  try {
    await inHalves(areas, write, (area) => left.push(area));
  } catch (error) {
    if (alasanOf(error) === null) throw error;
    return [...areas];
  }
  const unlike = areas.filter((area) => !left.includes(area) && differs(area, seen, states));
  return [...left, ...unlike];
}

/** Writes what the areas held, in one sync, and puts what stands there then, and in `alsoRead`, into `seen`. */
export async function writeOld(
  session: Session,
  areas: readonly Area[],
  states: CellStates,
  { alsoRead, seen }: { readonly alsoRead: readonly Area[]; readonly seen: CellStates },
): Promise<void> {
  const context = session.open();
  const sheetOf = ({ sheet }: Area): Excel.Worksheet => context.workbook.worksheets.getItem(sheet);
  context.application.suspendApiCalculationUntilNextSync();
  context.runtime.enableEvents = false;
  const { dates } = session;
  for (const area of areas)
    writeCells(sheetOf(area), area, wantedOf(area, states), { states: cautious(area, states), dates });
  const read = [...areas, ...alsoRead].map((area) => askForState(sheetOf(area), area, dates));
  context.runtime.enableEvents = true;
  await session.sync(context);
  for (const put of read) put(seen);
}

/** The old contents as a wish. */
function wantedOf(area: Area, states: CellStates): ReadonlyMap<string, Wanted> {
  return new Map([...cellsOf(area)].map((cell) => [addressKey(cell), stateAt(states, cell)]));
}

/** Nobody knows which formats the failed step has left: the one is assumed that would do most harm. */
function cautious(area: Area, states: CellStates): CellStates {
  return new Map(
    [...cellsOf(area)].map((cell) => {
      const { content } = stateAt(states, cell);
      return [addressKey(cell), { content, format: isLostAsText(content) ? TEXT_FORMAT : 'General' }];
    }),
  );
}

/** Objects and sheets that were added go, sheets that were put aside get their names back, and so does what was stored. */
async function putBackRest(
  session: Session,
  sent: readonly Operation[],
  checked: Checked,
  now: Now,
): Promise<SheetPlace[]> {
  const context = session.open();
  const { worksheets } = context.workbook;
  const left: SheetPlace[] = [];
  const places: SheetPlace[] = [];
  const going = new Set<string>();
  const aside = new Map(
    sent.flatMap((operation) => (operation.kind === 'setAside' ? [[sheetKey(operation.sheet), operation.as]] : [])),
  );
  for (const operation of sent) {
    if (operation.kind === 'removeSheet' && !now.sheetNames.has(sheetKey(operation.sheet)))
      left.push({ sheet: operation.sheet, range: null });
    if (operation.kind !== 'addSheet' || !now.sheetNames.has(sheetKey(operation.sheet))) continue;
    const isOld = now.oldSheets.has(sheetKey(operation.sheet));
    const wasPutAside = now.sheetNames.has(sheetKey(aside.get(sheetKey(operation.sheet)) ?? ''));
    if (isOld && !wasPutAside) continue;
    worksheets.getItem(operation.sheet).delete();
    going.add(sheetKey(operation.sheet));
    places.push({ sheet: operation.sheet, range: null });
  }
  const isGoing = (sheet: string): boolean => going.has(sheetKey(sheet)) || !now.sheetNames.has(sheetKey(sheet));
  const times = { before: checked, now, dates: session.dates };
  const objectPlaces = queueObjectsBack(context.workbook, sent, times, isGoing);
  for (const operation of sent) {
    if (operation.kind === 'setAside' && queueOldNames(worksheets, operation, now))
      places.push({ sheet: operation.sheet, range: null });
  }
  const hasStored = sent.some(({ kind }) => kind === 'store') && queueOldStore(context.workbook, checked, now);
  if (places.length === 0 && objectsIn(sent).length === 0 && !hasStored) return left;
  try {
    await session.sync(context);
    return left;
  } catch (error) {
    if (alasanOf(error) === null) throw error;
    return [...left, ...places, ...objectPlaces];
  }
}

/** Its tables were renamed first: either may have been as far as it came. */
function queueOldNames(
  worksheets: Excel.WorksheetCollection,
  { sheet, as, tables }: Extract<Operation, { kind: 'setAside' }>,
  now: Now,
): boolean {
  const isAside = now.sheetNames.has(sheetKey(as));
  const known = now.tableNames.get(sheetKey(isAside ? as : sheet)) ?? [];
  const renamed = tables.filter((table) => known.includes(table.as));
  if (!isAside && renamed.length === 0) return false;
  const item = worksheets.getItem(isAside ? as : sheet);
  for (const table of renamed) item.tables.getItem(table.as).name = table.name;
  if (isAside) item.name = sheet;
  return true;
}

function queueOldStore(workbook: Excel.Workbook, { parts }: Checked, now: Now): boolean {
  const added = now.partIds.filter((id) => id !== parts.partId);
  if (parts.partId === null) {
    for (const id of added) workbook.customXmlParts.getItem(id).delete();
    return added.length > 0;
  }
  const isThere = now.partIds.includes(parts.partId);
  if (isThere && parts.xml !== null) workbook.customXmlParts.getItem(parts.partId).setXml(parts.xml);
  else storeItems(workbook, null, parts.items);
  return true;
}
