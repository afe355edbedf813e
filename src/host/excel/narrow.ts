/**
 * Finds where the values of a sheet really are when its used range is enormous: one figure typed into the last row makes a
 * used range of a million rows. Excel is asked for the used range of pieces, and of pieces of those.
 */
import { HostDitolak } from '../host';
import type { Range } from '../../core/workbook/workbook';
import { askFor, cellCount, heightOf, piecesOf, placed, rangeOf, widthOf } from './ranges';
import { kalimatExcel } from './sentences';
import type { Session } from './session';

/** A used range up to this size is read as it is. */
const LARGE = 1_000_000;
/** Into how many pieces a large range is cut; each costs some two hundred bytes of a request. */
const PIECES = 64;
/** How often it is cut: the last cut leaves pieces of a few cells. */
const ROUNDS = 5;
/** The same limit as for files. */
const CELL_LIMIT = 5_000_000;

export interface Region {
  readonly sheetId: string;
  readonly range: Range;
}

/** The ranges to read, in the order given; no request where all are of a usual size. */
export async function narrowRegions(session: Session, regions: readonly Region[]): Promise<readonly Region[]> {
  let current = regions;
  for (let round = 0; round < ROUNDS && current.some(isLarge); round++) current = await cutLarge(session, current);
  const total = current.reduce((sum, { range }) => sum + cellCount(range), 0);
  if (total > CELL_LIMIT) throw new HostDitolak('terlalu-besar', kalimatExcel('terlalu-besar'));
  return current;
}

function isLarge({ range }: Region): boolean {
  return cellCount(range) > LARGE;
}

async function cutLarge(session: Session, regions: readonly Region[]): Promise<Region[]> {
  const context = session.open();
  const asked = regions.map((region) => {
    if (!isLarge(region)) return () => [region];
    const sheet = context.workbook.worksheets.getItem(region.sheetId);
    const pieces = cut(region.range).map((piece) => placed(askFor(sheet, piece).getUsedRangeOrNullObject(true)));
    return () =>
      pieces.flatMap((used) => (used.isNullObject ? [] : [{ sheetId: region.sheetId, range: rangeOf(used) }]));
  });
  await session.sync(context);
  return asked.flatMap((answer) => answer());
}

/** Across its longer side. */
function cut(range: Range): Range[] {
  if (heightOf(range) >= PIECES) return [...piecesOf(range, Math.ceil(heightOf(range) / PIECES) * widthOf(range))];
  return [...piecesOf(range, Math.ceil(widthOf(range) / PIECES))];
}
