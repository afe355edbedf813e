/** Applies a plan to the workbook that is open in Excel: one sync to check, one to write, all or nothing. */
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan, Edit } from '../../core/workbook/plan';
import { sameContent } from '../../core/workbook/plan-content';
import { invertPlan } from '../../core/workbook/plan-invert';
import type { Address } from '../../core/workbook/workbook';
import { HostDitolak } from '../host';
import { cellsOf, joinCells, type Area } from './areas';
import { BLOCK_BYTES } from './blocks';
import { stateAt, type CellStates } from './cell-state';
import { checkPlan, type Checked } from './check';
import { hasExcelApi, UNDO_GROUP_VERSION } from './environment';
import { alasanOf, failedBeforeStart, refusalOf } from './errors';
import { isKept } from './kept';
import { halveOperation, operationsOf, placeOf, type Operation } from './operations';
import { akibatTersisa, akibatTidakPasti, kalimatExcel, kalimatKolomTabel, kalimatTerbacaLain } from './sentences';
import { inGroups, readStates } from './look';
import type { Session } from './session';
import type { Memory } from './survey';
import { watchOf, type Watch } from './table-columns';
import { changedCells, takeBack, writeOld } from './take-back';
import { createWitness, queueOperations, weightOf, type Witness } from './write';

/** The way back. Rejects with `HostDitolak`; the workbook is then as it was, or the sentence names what is not. */
export async function applyPlan(
  excel: typeof Excel,
  session: Session,
  memory: Memory,
  plan: ChangePlan,
): Promise<ChangePlan> {
  if (plan.edits.length === 0) return invertPlan(plan);
  const checked = await checkPlan(session, memory, plan);
  const writer = new Writer(session, checked, memory);
  const batches = inBatches(operationsOf(plan, { ...checked, states: checked.start }), checked.columnBytes);
  const isLong = batches.length > 1 && hasExcelApi(session.environment, UNDO_GROUP_VERSION);
  try {
    if (isLong) await excel.run({ mergeUndoGroup: true }, (context) => writer.writeAll(batches, () => context));
    else await writer.writeAll(batches, () => session.open());
    writer.verify(plan);
  } catch (error) {
    throw await writer.giveUp(error);
  }
  if (plan.edits.some(({ kind }) => kind === 'setStored')) memory.partIds = null;
  return invertPlan(asWritten(withOldFormats(plan, checked.start), writer.witness.after));
}

/** With usual contents, far below four megabytes. */
const CELLS_PER_LOOK = 25_000;

/** `reserved`: what every request needs for looking at columns of tables. */
function inBatches(operations: readonly Operation[], reserved: number): Operation[][] {
  const batches: Operation[][] = [];
  let left = 0;
  for (const operation of operations) {
    const weight = weightOf(operation);
    if (weight > left) {
      batches.push([]);
      left = BLOCK_BYTES - reserved;
    }
    batches.at(-1)?.push(operation);
    left -= weight;
  }
  return batches;
}

class Writer {
  readonly witness: Witness = createWitness();
  /** Steps of requests that went through. */
  private readonly done: Operation[] = [];
  /** Steps of the request that failed. */
  private failed: readonly Operation[] = [];
  /** Cells that requests so far may have changed although no step names them. */
  private readonly beside: Area[] = [];

  constructor(
    private readonly session: Session,
    private readonly checked: Checked,
    private readonly memory: Memory,
  ) {}

  async writeAll(batches: readonly (readonly Operation[])[], open: () => Excel.RequestContext): Promise<void> {
    const queue = [...batches];
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      const watch = watchOf(batch, this.checked.columns);
      this.beside.push(...watch.beside);
      try {
        await this.write(batch, watch, open());
      } catch (error) {
        const smaller = alasanOf(error) === 'terlalu-besar' ? halve(batch) : null;
        this.failed = batch;
        if (smaller === null) throw error;
        await this.clear(error, batch);
        this.failed = [];
        queue.unshift(...smaller);
        continue;
      }
      await this.clearFilled(watch);
    }
  }

  private async write(batch: readonly Operation[], watch: Watch, context: Excel.RequestContext): Promise<void> {
    const { start: states, parts, hasLongColumns } = this.checked;
    const { dates } = this.session;
    const asked = hasLongColumns ? { ...watch, beside: [] } : watch;
    const seen = queueOperations({ context, states, dates, partId: parts.partId }, batch, asked);
    await this.session.sync(context);
    this.done.push(...batch);
    const { before, after, events, formats } = seen();
    events.forEach((key) => this.memory.ownEvents.add(key));
    this.memory.ownFormats = [...this.memory.ownFormats, ...formats];
    before.forEach((state, key) => this.witness.before.set(key, state));
    after.forEach((state, key) => this.witness.after.set(key, state));
  }

  /** Where Excel has filled cells of a table that no step names, they get back what they held: one sync more, only then. */
  private async clearFilled({ beside, columns }: Watch): Promise<void> {
    const { hasLongColumns, states } = this.checked;
    const { after } = this.witness;
    const before = hasLongColumns ? states : this.witness.before;
    if (hasLongColumns) await this.lookAgain(beside);
    const filled = changedCells(beside, before, after);
    if (filled.length === 0) return;
    const alsoRead = hasLongColumns ? [] : columns;
    await writeOld(this.session, joinCells(filled), before, { alsoRead, seen: after });
    if (hasLongColumns) await this.lookAgain(columns);
    const [still] = changedCells(beside, before, after);
    if (still !== undefined) throw filledAnyway(still);
  }

  /** Columns too long for the reply of the request that writes are looked at in requests of their own. */
  private async lookAgain(areas: readonly Area[]): Promise<void> {
    for (const group of inGroups(areas, CELLS_PER_LOOK)) await readStates(this.session, group, this.witness.after);
  }

  /** A reply may be too large after everything is written: that is taken back before smaller requests are tried. */
  private async clear(error: unknown, batch: readonly Operation[]): Promise<void> {
    if (failedBeforeStart(error)) return;
    const { states } = this.checked;
    const { left } = await takeBack(this.session, { operations: batch, beside: this.beside, states }, this.checked);
    if (left.length > 0) throw error;
  }

  /** Throws where a co-author was faster than our writing, or Excel made something else of an entry. */
  verify(plan: ChangePlan): void {
    const { before, after } = this.witness;
    for (const { area, wanted } of this.done.filter((operation) => operation.kind === 'write')) {
      for (const cell of cellsOf(area)) {
        const old = stateAt(this.checked.start, cell);
        const seen = before.get(addressKey(cell)) ?? old;
        if (seen.format !== old.format || !sameContent(seen.content, old.content)) throw changedMeanwhile(cell);
        const content = wanted.get(addressKey(cell))?.content ?? null;
        if (content === null || isKept(content, stateAt(after, cell).content)) continue;
        throw this.isInTable(cell) ? filledAnyway(cell) : readDifferently(cell, plan);
      }
    }
  }

  private isInTable({ sheet, row, col }: Address): boolean {
    return this.checked.columns.some(
      ({ sheet: own, range }) => own === sheet && range.left === col && range.top <= row && row <= range.bottom,
    );
  }

  /** Takes back what was done; the refusal that tells why and what became of the workbook. */
  async giveUp(error: unknown): Promise<unknown> {
    if (alasanOf(error) === null) return error;
    const mayHaveHappened = failedBeforeStart(error) ? this.done : [...this.done, ...this.failed];
    if (mayHaveHappened.length === 0) return refusalOf(error);
    const states = this.oldStates();
    const sent = { operations: mayHaveHappened, beside: this.beside, states };
    const { left, isUncertain, stoppedAt } = await takeBack(this.session, sent, this.checked);
    if (error instanceof HostDitolak && left.length === 0) return error;
    // Where nothing of the failed request was done, it is known what was, even if Excel cannot be asked.
    const isCertain = !isUncertain || failedBeforeStart(error);
    const akibat = left.length === 0 ? undefined : isCertain ? akibatTersisa(left) : akibatTidakPasti(left);
    const tempat = { sel: stoppedAt, lembar: this.sheetInTheWay(), ...(akibat !== undefined && { akibat }) };
    if (error instanceof HostDitolak)
      return new HostDitolak(error.alasan, kalimatExcel(error.alasan, { ...tempat, sel: error.sel }), error.sel, {
        cause: error,
        tersisa: akibat !== undefined,
      });
    return refusalOf(error, tempat);
  }

  /** What a co-author wrote in between is what is to be put back. */
  private oldStates(): CellStates {
    return new Map([...this.checked.states, ...this.witness.before]);
  }

  private sheetInTheWay(): string | null {
    const [first] = [...this.failed, ...this.done].flatMap((operation) => placeOf(operation) ?? []);
    return first?.sheet ?? null;
  }
}

function halve(batch: readonly Operation[]): Operation[][] | null {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [only] = batch;
  const halves = only === undefined ? null : halveOperation(only);
  return halves?.map((operation) => [operation]) ?? null;
}

function changedMeanwhile(sel: Address): HostDitolak {
  return new HostDitolak('berubah', kalimatExcel('berubah', { sel }), sel);
}

function filledAnyway(sel: Address): HostDitolak {
  return new HostDitolak('lain', kalimatKolomTabel(sel), sel);
}

function readDifferently(sel: Address, plan: ChangePlan): HostDitolak {
  return new HostDitolak('lain', kalimatTerbacaLain(sel), sel, { cause: plan.judul });
}

/** The plan with the formats that the cells had: of a blank cell the plan itself does not know its own. */
function withOldFormats(plan: ChangePlan, before: CellStates): ChangePlan {
  const seen = new Set<string>();
  const edits = plan.edits.map((edit): Edit => {
    if (edit.kind !== 'setNumberFormat' || seen.has(addressKey(edit.sel))) return edit;
    seen.add(addressKey(edit.sel));
    return { ...edit, before: stateAt(before, edit.sel).format };
  });
  return { ...plan, edits };
}

/** The plan with what Excel made of it, so that its way back finds what it expects. */
function asWritten(plan: ChangePlan, after: CellStates): ChangePlan {
  const edits = [...plan.edits];
  const last = new Map<string, number>();
  edits.forEach((edit, index) => {
    if (edit.kind === 'setContent') last.set(addressKey(edit.sel), index);
  });
  for (const [key, index] of last) {
    const edit: Edit | undefined = edits[index];
    const kept = after.get(key);
    if (edit?.kind === 'setContent' && kept !== undefined) edits[index] = { ...edit, after: kept.content };
  }
  return { ...plan, edits };
}
