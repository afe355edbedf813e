/** Range.copyFrom for values, formulas and formats. */
import { shiftFormula } from '../../core/workbook/shift-formula';
import { tell } from '../model/book-model';
import { refresh, restyleCell, styleOf } from '../model/cells';
import { holdingOf, obstacleFor, putEntries, type PlacedEntry } from '../model/changes';
import { columnCount, isUnbounded, rowCount } from '../model/ranges';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { mustAllow, obstacleError } from './guards';
import { rangeArgument } from './range-target';

const KINDS = ['All', 'Formulas', 'Values', 'Formats'];

/** Copies into a range of the size of the source, whatever the size of this one is. */
export function copyFrom(self: RangeTarget, args: Arguments, host: HostState): null {
  const source = rangeArgument(args.raw(0), self.sheet, host);
  const kind = args.optionalText(1) ?? 'All';
  if (!KINDS.includes(kind) || args.optionalFlag(2) === true || args.optionalFlag(3) === true) {
    throw new ExcelError('ApiNotFound', `devhost: Range.copyFrom(${kind}, skipBlanks or transpose)`);
  }
  if (isUnbounded(source.area)) throw new ExcelError('InvalidArgument');
  const { top, left } = self.area;
  const area = { top, left, bottom: top + rowCount(source.area) - 1, right: left + columnCount(source.area) - 1 };
  if (kind !== 'Formats') copyHoldings(self, source, area, kind === 'Values', host);
  if (kind === 'All' || kind === 'Formats') copyStyles(self, source, area, host);
  return null;
}

function copyHoldings(
  self: RangeTarget,
  source: RangeTarget,
  area: RangeTarget['area'],
  onlyValues: boolean,
  host: HostState,
): void {
  const [rows, columns] = [area.top - source.area.top, area.left - source.area.left];
  const entries: PlacedEntry[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const { value, formula } = holdingOf(source.sheet, row - rows, col - columns);
      const moved = formula === undefined || onlyValues ? {} : { formula: shiftFormula(formula, rows, columns) };
      entries.push({ row, col, value, ...moved });
    }
  }
  const obstacle = obstacleFor(self.sheet, entries);
  if (obstacle !== null) throw obstacleError(obstacle);
  putEntries(host.book, self.sheet, area, entries);
}

function copyStyles(self: RangeTarget, source: RangeTarget, area: RangeTarget['area'], host: HostState): void {
  mustAllow(self.sheet, 'allowFormatCells');
  const [rows, columns] = [area.top - source.area.top, area.left - source.area.left];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let col = area.left; col <= area.right; col++) {
      const style = styleOf(source.sheet, row - rows, col - columns);
      restyleCell(self.sheet, row, col, () => style);
    }
  }
  refresh(self.sheet, area);
  tell(host.book, { kind: 'formatChanged', sheet: self.sheet, range: area, actor: host.book.actor });
}
