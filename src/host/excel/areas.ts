/** Single cells joined into rectangles without holes: what nobody named is neither read nor written. */
import type { Address, Range } from '../../core/workbook/workbook';
import { tambahkan } from '../../core/text/peta';
import type { SheetPlace } from './sentences';

export interface Area extends SheetPlace {
  readonly range: Range;
}

/**
 * The fewest rectangles that this simple way finds: cells below one another first, then equal columns side by side.
 * C2, C3, C5, D2, D3 of a sheet give C2:D3 and C5.
 */
export function joinCells(cells: Iterable<Address>): Area[] {
  const bySheet = new Map<string, Address[]>();
  for (const cell of cells) tambahkan(bySheet, cell.sheet, cell);
  return [...bySheet].flatMap(([sheet, list]) => joinColumns(joinRows(list)).map((range) => ({ sheet, range })));
}

function joinRows(cells: readonly Address[]): Range[] {
  const sorted = [...cells].sort((a, b) => a.col - b.col || a.row - b.row);
  const runs: Range[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last?.left === col && row <= last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  return runs;
}

function joinColumns(runs: readonly Range[]): Range[] {
  const open = new Map<string, Range>();
  const closed: Range[] = [];
  for (const run of runs) {
    const key = `${String(run.top)}:${String(run.bottom)}`;
    const beside = open.get(key);
    if (beside?.right === run.left - 1) open.set(key, { ...beside, right: run.right });
    else {
      if (beside !== undefined) closed.push(beside);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The cells of an area, row by row. */
export function* cellsOf({ sheet, range }: Area): Generator<Address> {
  for (let row = range.top; row <= range.bottom; row++)
    for (let col = range.left; col <= range.right; col++) yield { sheet, row, col };
}

/** A grid as large as the area, with what `fill` gives for each cell. */
export function gridOf<T>({ sheet, range }: Area, fill: (cell: Address) => T): T[][] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_row, row) =>
    Array.from({ length: range.right - range.left + 1 }, (_cell, col) =>
      fill({ sheet, row: range.top + row, col: range.left + col }),
    ),
  );
}
