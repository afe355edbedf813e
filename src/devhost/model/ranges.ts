/** Arithmetic on ranges. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';

export function rowCount(range: Range): number {
  return range.bottom - range.top + 1;
}

export function columnCount(range: Range): number {
  return range.right - range.left + 1;
}

export function cellCount(range: Range): number {
  return rowCount(range) * columnCount(range);
}

/** Whether the range reaches over all rows or all columns of a sheet: such a range has no values of its own. */
export function isUnbounded(range: Range): boolean {
  return isEntireColumn(range) || isEntireRow(range);
}

export function isEntireColumn(range: Range): boolean {
  return range.top === 0 && range.bottom === LAST_ROW;
}

export function isEntireRow(range: Range): boolean {
  return range.left === 0 && range.right === LAST_COLUMN;
}

/** What two ranges share; null where they do not meet. */
export function intersect(a: Range, b: Range): Range | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** The smallest range that holds both. */
export function bounding(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function isSame(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function isWithin(inner: Range, outer: Range): boolean {
  const shared = intersect(inner, outer);
  return shared !== null && isSame(shared, inner);
}

/** What is left of a range where another is cut out of it: none to four ranges. */
export function subtract(range: Range, hole: Range): Range[] {
  const cut = intersect(range, hole);
  if (cut === null) return [range];
  const rest: Range[] = [];
  if (range.top < cut.top) rest.push({ ...range, bottom: cut.top - 1 });
  if (cut.bottom < range.bottom) rest.push({ ...range, top: cut.bottom + 1 });
  if (range.left < cut.left) rest.push({ ...cut, left: range.left, right: cut.left - 1 });
  if (cut.right < range.right) rest.push({ ...cut, left: cut.right + 1, right: range.right });
  return rest;
}

/** Whether all ends lie on a sheet and stand in order. */
export function isOnSheet(range: Range): boolean {
  const ends = [range.top, range.left, range.bottom, range.right];
  return (
    ends.every(Number.isInteger) &&
    range.top >= 0 &&
    range.left >= 0 &&
    range.top <= range.bottom &&
    range.left <= range.right &&
    range.bottom <= LAST_ROW &&
    range.right <= LAST_COLUMN
  );
}
