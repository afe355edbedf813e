/**
 * Results of formulas that speak of cells as they were before a change. A file keeps the result of each formula; whoever reads
 * it without calculating would take an old total for that of the new figures.
 */
import type { Range, Workbook } from '../../core/workbook/workbook';
import type { FormulaIndex, Place } from './formula-index';
import type { Changes } from './perubahan';

/** The array formula or data table that begins at a cell: its other cells hold results without a formula. */
export type ArrayAt = (place: Place) => Range | undefined;

/**
 * The cells whose stored results no longer hold, near or far: where B2 changes, C2 with `B2*2`, and D2 with `C2+1`. Cells that the
 * changes themselves write are left out.
 */
export function staleResults(picture: Workbook, changes: Changes, index: FormulaIndex, arrayAt: ArrayAt): Place[] {
  const changed = changedPlaces(picture, changes);
  if (changed.length === 0) return [];
  const seen = new Set(changed.map(keyOf));
  const waiting = [...changed];
  const stale: Place[] = [];
  const visit = (place: Place): void => {
    const key = keyOf(place);
    if (seen.has(key)) return;
    seen.add(key);
    stale.push(place);
    waiting.push(place);
  };
  const reach = (formula: Place): void => {
    visit(formula);
    const array = arrayAt(formula);
    for (let row = array?.top ?? 0; row <= (array?.bottom ?? -1); row++)
      for (let col = array?.left ?? 0; col <= (array?.right ?? -1); col++) visit({ sheet: formula.sheet, row, col });
  };
  index.opaque.forEach(reach);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) index.of(place).forEach(reach);
  return stale;
}

function keyOf({ sheet, row, col }: Place): string {
  return `${String(row)},${String(col)} ${sheet}`;
}

/** Cells that got another content, those of sheets that came or went among them. */
function changedPlaces(picture: Workbook, { cells, added, removed }: Changes): Place[] {
  const places: Place[] = [];
  const add = (sheet: string, row: number, col: number): void => {
    places.push({ sheet: sheet.toLowerCase(), row, col });
  };
  const lists = [...[...cells].map(([name, list]) => ({ name, cells: list })), ...added];
  for (const list of lists) {
    for (const { row, col, content } of list.cells.values()) if (content !== undefined) add(list.name, row, col);
  }
  for (const { name, rows } of picture.sheets) {
    if (!removed.has(name)) continue;
    rows.forEach((line, row) => {
      line?.forEach((_cell, col) => {
        add(name, row, col);
      });
    });
  }
  return places;
}
