/**
 * Which cells are asked for together: as many as fit into four megabytes of reply. How much a cell takes is guessed for the
 * first request and measured from then on: as all so far, or as those of the last request where they took more, because long
 * texts stand together. A reply that Excel finds too large is asked for again in halves; after each that comes through, the
 * next may be twice as large.
 */
import type { Region } from './narrow';
import { cellCount, piecesOf } from './ranges';

export const BLOCK_BYTES = 4 * 1024 * 1024;

/** What a cell takes in planners' workbooks, blank ones included: 26 to 37 bytes in those measured. */
const USUAL_BYTES = 32;
/** A request of so few cells that Excel refuses has another cause than its size. */
const FEWEST_CELLS = 512;

export interface BlockPlan {
  /** The next cells to ask for; empty at the end. */
  next(): Region[];
  /** What came back for them. */
  measured(cells: number, bytes: number): void;
  /** Excel found the reply too large: they come again, in smaller requests. False where they cannot be smaller. */
  tooLarge(regions: readonly Region[]): boolean;
}

export function planBlocks(regions: readonly Region[]): BlockPlan {
  let queue: readonly Region[] = regions;
  let limit = Infinity;
  let all = { cells: 0, bytes: 0 };
  let last = { cells: 0, bytes: 0 };

  const room = (): number => {
    const perCell = all.cells === 0 ? USUAL_BYTES : Math.max(1, density(all), density(last));
    return Math.max(1, Math.min(limit, Math.floor(BLOCK_BYTES / perCell)));
  };
  return {
    next: () => {
      if (last.cells > 0) limit *= 2;
      const { taken, rest } = takeCells(queue, room());
      queue = rest;
      last = { cells: 0, bytes: 0 };
      return taken;
    },
    measured: (count, size) => {
      all = { cells: all.cells + count, bytes: all.bytes + size };
      last = { cells: last.cells + count, bytes: last.bytes + size };
    },
    tooLarge: (failed) => {
      const count = failed.reduce((sum, { range }) => sum + cellCount(range), 0);
      if (count <= FEWEST_CELLS) return false;
      limit = Math.ceil(count / 2);
      queue = [...failed, ...queue];
      return true;
    },
  };
}

function density({ cells, bytes }: { readonly cells: number; readonly bytes: number }): number {
  return cells === 0 ? 0 : bytes / cells;
}

function takeCells(queue: readonly Region[], room: number): { taken: Region[]; rest: Region[] } {
  const taken: Region[] = [];
  const rest: Region[] = [];
  let left = room;
  for (const region of queue) {
    const count = cellCount(region.range);
    if (left <= 0 || rest.length > 0) rest.push(region);
    else if (count <= left) {
      taken.push(region);
      left -= count;
    } else {
      // A sliver of the last sheet is not worth a request of its own; whole requests always get something.
      const [first, ...others] = split(region, taken.length === 0 ? room : left);
      if (first !== undefined) taken.push(first);
      rest.push(...others);
      left = 0;
    }
  }
  return { taken, rest };
}

/** The first cells of a region, as many as fit, and what remains of it. */
function split({ sheetId, range }: Region, cells: number): Region[] {
  const [first] = piecesOf(range, cells);
  if (first === undefined) return [];
  const below = { ...range, top: first.bottom + 1 };
  const beside = { ...first, left: first.right + 1, right: range.right };
  return [first, beside, below]
    .filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right)
    .map((piece) => ({ sheetId, range: piece }));
}
