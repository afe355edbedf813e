/** What a check has found, as the picture that is asked whether the plan still fits: only what the plan touches is in it. */
import type { Edit, SheetObject } from '../../core/workbook/plan';
import type { Cell, ExcelTable, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import { cellsOf } from './areas';
import { stateAt, type CellStates } from './cell-state';
import type { Found, FoundSheet } from './look';
import { sheetKey } from './operations';
import type { Memory } from './survey';

export function pictureForPlan(edits: readonly Edit[], found: Found, memory: Memory): Workbook {
  const { names } = found.objects;
  return {
    sheets: found.sheets.map((sheet) => ({
      ...cellsFound(sheet, found.states),
      ...objectsFound(sheet, edits, found),
      tables: tablesOf(sheet, memory),
    })),
    catatan: [],
    simpanan: found.parts.items,
    names,
  };
}

function cellsFound(found: FoundSheet, states: CellStates): Omit<Sheet, 'tables'> {
  const rows: Cell[][] = [];
  for (const area of found.areas) {
    for (const cell of cellsOf(area)) {
      const { content, format } = stateAt(states, cell);
      (rows[cell.row] ??= [])[cell.col] = { ...content, text: '', numberFormat: format };
    }
  }
  return {
    name: found.name,
    visibility: 'visible',
    rows,
    merges: found.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: found.isProtected,
  };
}

/**
 * Of validations and conditional formats only those that stand in the way, or that are to be taken away and are still
 * there; of charts all.
 */
function objectsFound(
  { name }: FoundSheet,
  edits: readonly Edit[],
  { objects: now, formatIds }: Found,
): Pick<Sheet, 'validations' | 'conditionalFormats' | 'charts'> {
  const onSheet = (object: SheetObject): boolean => object.type !== 'name' && sheetKey(object.sheet) === sheetKey(name);
  const added = validationsIn(edits, 'addObject').filter(onSheet);
  const leaving = validationsIn(edits, 'removeObject').filter(
    (object) => onSheet(object) && now.validations.get(object) === 'same',
  );
  const inTheWay = added.filter(
    (object) =>
      (now.validations.get(object) ?? 'none') !== 'none' && !leaving.some(({ range }) => holds(range, object.range)),
  );
  const formats = [...formatIds.keys()].flatMap((object) =>
    object.type === 'conditionalFormat' && onSheet(object) ? [object.range] : [],
  );
  const charts = (now.charts.get(sheetKey(name)) ?? []).map((chart) => chart.name);
  return { validations: [...leaving, ...inTheWay].map(({ range }) => range), conditionalFormats: formats, charts };
}

type Validation = Extract<SheetObject, { type: 'validation' }>;

function validationsIn(edits: readonly Edit[], kind: 'addObject' | 'removeObject'): Validation[] {
  return edits.flatMap((edit) => (edit.kind === kind && edit.object.type === 'validation' ? [edit.object] : []));
}

function holds(outer: Range, inner: Range): boolean {
  return (
    outer.top <= inner.top && inner.bottom <= outer.bottom && outer.left <= inner.left && inner.right <= outer.right
  );
}

const NOWHERE: Range = { top: -1, left: -1, bottom: -1, right: -1 };

/** Of tables on sheets that the plan does not touch only the names matter. */
function tablesOf({ name, tableNames }: FoundSheet, memory: Memory): ExcelTable[] {
  const known = memory.tables.get(sheetKey(name)) ?? [];
  return tableNames.map((table) => known.find((one) => one.name === table) ?? { name: table, range: NOWHERE });
}
