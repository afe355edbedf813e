/** Ranges of office.js as ranges of the core, and the pieces in which large ones are asked for. */
import type { Range } from '../../core/workbook/workbook';

/** The range, with what `rangeOf` needs asked for. */
export function placed(range: Excel.Range): Excel.Range {
  range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  return range;
}

/** The ranges, with what `rangesOf` needs asked for; the typings know no load options for `areas`, so it is named as text. */
export function placedAreas(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load(['areas/items/rowIndex', 'areas/items/columnIndex', 'areas/items/rowCount', 'areas/items/columnCount']);
  return areas;
}

export function rangeOf(range: Excel.Range): Range {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** The areas of several ranges, from top to bottom and left to right; none for a null object. */
export function rangesOf(areas: Excel.RangeAreas): Range[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.map(rangeOf).sort(inReadingOrder);
}

export function inReadingOrder(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}

/** The smallest range around two. */
export function boundsOf(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function askFor(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

export function widthOf(range: Range): number {
  return range.right - range.left + 1;
}

export function heightOf(range: Range): number {
  return range.bottom - range.top + 1;
}

export function cellCount(range: Range): number {
  return widthOf(range) * heightOf(range);
}

/** The range in pieces of at most so many cells: whole rows where a row fits, else parts of one row. */
export function* piecesOf(range: Range, cells: number): Generator<Range> {
  const width = Math.min(widthOf(range), Math.max(1, cells));
  const height = Math.max(1, Math.floor(cells / width));
  for (let top = range.top; top <= range.bottom; top += height) {
    for (let left = range.left; left <= range.right; left += width) {
      yield {
        top,
        left,
        bottom: Math.min(top + height - 1, range.bottom),
        right: Math.min(left + width - 1, range.right),
      };
    }
  }
}

/** Ranges that overlap become one around them: A1:B3 and A2:B9 give A1:B9. */
export function joinOverlapping(pieces: readonly Range[]): Range[] {
  const closed: Range[] = [];
  let open: Range[] = [];
  for (const piece of [...pieces].sort(inReadingOrder)) {
    closed.push(...open.filter(({ bottom }) => bottom < piece.top));
    open = open.filter(({ bottom }) => bottom >= piece.top);
    const own = open.filter(({ left, right }) => left <= piece.right && piece.left <= right);
    open = [...open.filter((range) => !own.includes(range)), own.reduce(boundsOf, piece)];
  }
  return [...closed, ...open].sort(inReadingOrder);
}
