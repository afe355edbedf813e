/** What only shows when all edits of a plan are taken: headers of tables, cells of charts, what still speaks of what goes. */
import { formulaParts } from '../../core/workbook/formula-parts';
import { sameName } from '../../core/workbook/object';
import type { ChangePlan, SheetObject } from '../../core/workbook/plan';
import { cellAt } from '../../core/workbook/sheet';
import type { Sheet, Workbook } from '../../core/workbook/workbook';
import type { HostDitolak } from '../host';
import { unfitHeader } from '../object-limits';
import type { ChartObject } from './object-chart';
import type { Table } from './object-table';
import type { Changes } from './perubahan';
import { tolakan } from './tolakan';

/** Why a plan is refused for what it would leave; null where it is sound. `before` and `after`: the workbook without and with it. */
export function refusalOfResult(
  plan: ChangePlan,
  changes: Changes,
  before: Workbook,
  after: Workbook,
): HostDitolak | null {
  const added = [...changes.objects.added, ...changes.added.flatMap(({ objects }) => objects)];
  for (const object of added) {
    const refusal = refusalOfObject(object, after);
    if (refusal !== null) return refusal;
  }
  const used = goneByName(plan, before).find(({ name }) => isUsed(name, after));
  return used === undefined ? null : tolakan.bendaDirujuk(used);
}

function refusalOfObject(object: SheetObject, after: Workbook): HostDitolak | null {
  if (object.type === 'table') return refusalOfHeaders(object, after);
  return object.type === 'chart' ? refusalOfSources(object, after) : null;
}

function refusalOfHeaders(table: Table, after: Workbook): HostDitolak | null {
  const sheet = sheetNamed(after, table.sheet);
  const unfit = unfitHeader(table, (row, col) => (sheet === undefined ? undefined : cellAt(sheet, row, col)));
  return unfit === null ? null : tolakan.kepalaTabelBaru(unfit.sel, table.name, unfit.sebab);
}

function refusalOfSources({ chart }: ChartObject, after: Workbook): HostDitolak | null {
  const sheets = [chart.categories, ...chart.series.flatMap(({ name, values }) => [name, values])];
  const missing = sheets.find(({ sheet }) => sheetNamed(after, sheet) === undefined);
  return missing === undefined ? null : tolakan.lembarHilang(missing.sheet);
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sameName(sheet.name, name));
}

type Named = Extract<SheetObject, { type: 'table' | 'name' }>;

/** Tables and names that formulas may speak of and that the plan takes away, tables of sheets that go among them. */
function goneByName(plan: ChangePlan, before: Workbook): Named[] {
  return plan.edits.flatMap((edit): Named[] => {
    if (edit.kind === 'removeObject') {
      const { object } = edit;
      return object.type === 'table' || object.type === 'name' ? [object] : [];
    }
    if (edit.kind !== 'removeSheet') return [];
    const tables = sheetNamed(before, edit.sheet)?.tables ?? [];
    return tables.map(({ name, range }) => ({ type: 'table', sheet: edit.sheet, range, name }));
  });
}

/** Whether a formula speaks of a name that the workbook no longer has; one that is put back under it still means something. */
function isUsed(name: string, after: Workbook): boolean {
  const key = name.toLowerCase();
  const isThere =
    after.names?.some((known) => sameName(known.name, name)) === true ||
    after.sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name)));
  if (isThere) return false;
  const speaks = (formula: string | undefined): boolean =>
    formula?.toLowerCase().includes(key) === true &&
    formulaParts(formula).some(({ kind, text }) => kind === 'name' && text.toLowerCase() === key);
  return (
    after.names?.some(({ formula }) => speaks(formula)) === true ||
    after.sheets.some(({ rows }) => rows.some((cells) => cells?.some((cell) => speaks(cell?.formula))))
  );
}
