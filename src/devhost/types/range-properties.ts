/** Range.getRowProperties and its kin: chosen properties of each row, column or cell in one answer. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import { cellCount, isUnbounded } from '../model/ranges';
import { isRecord, type Arguments } from '../protocol/arguments';
import { camel, ExcelError, pascal } from '../protocol/excel-error';
import type { Handle, Json } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { rangeAt } from './range-target';

type Options = Readonly<Record<string, unknown>>;

/** `getCellProperties({ format: { fill: { color: true } } })`: a grid of objects like the options. */
export function cellProperties(self: RangeTarget, args: Arguments, host: HostState): Json {
  const options = args.record(0);
  const { top, left, bottom, right } = bounded(self.area);
  const grid: Json[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Json[] = [];
    for (let col = left; col <= right; col++) {
      line.push(pick(rangeAt(self.sheet, { top: row, left: col, bottom: row, right: col }, host), options));
    }
    grid.push(line);
  }
  return grid;
}

/** One object per row of the range; a property in which the cells of a row differ is null. */
export function rowProperties(self: RangeTarget, args: Arguments, host: HostState): Json {
  const options = args.record(0);
  if (self.area.top === 0 && self.area.bottom === LAST_ROW) throw new ExcelError('InvalidArgument');
  const rows: Json[] = [];
  for (let row = self.area.top; row <= self.area.bottom; row++) {
    rows.push(pick(rangeAt(self.sheet, { ...self.area, top: row, bottom: row }, host), options));
  }
  return rows;
}

/** One object per column of the range. */
export function columnProperties(self: RangeTarget, args: Arguments, host: HostState): Json {
  const options = args.record(0);
  if (self.area.left === 0 && self.area.right === LAST_COLUMN) throw new ExcelError('InvalidArgument');
  const columns: Json[] = [];
  for (let col = self.area.left; col <= self.area.right; col++) {
    columns.push(pick(rangeAt(self.sheet, { ...self.area, left: col, right: col }, host), options));
  }
  return columns;
}

function bounded(area: Range): Range {
  if (isUnbounded(area) || cellCount(area) > 1_000_000) throw new ExcelError('InvalidArgument');
  return area;
}

function pick(handle: Handle, options: Options): Json {
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const member = pascal(name);
    if (handle.hasLink(member)) answer[camel(name)] = pickLinked(handle.follow(member), wanted);
    else if (wanted === true) answer[camel(name)] = handle.get(member);
  }
  return answer;
}

/** An object in full where the option is just true. */
function pickLinked(handle: Handle | null, wanted: unknown): Json {
  if (handle === null) return null;
  if (isRecord(wanted)) return pick(handle, wanted);
  return pick(handle, Object.fromEntries(handle.propertyNames().map((name) => [name, wanted === true])));
}
