/** Ranges as arguments and results of members. */
import { formatRange, parseRange, quoteSheet } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import { findSheet } from '../model/book-model';
import { isOnSheet } from '../model/ranges';
import { WHOLE_SHEET, type SheetModel } from '../model/sheet-model';
import { isHandle } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import type { Handle } from '../protocol/excel-type';
import type { HostState, RangeTarget } from '../protocol/host-state';
import { range } from './range';

/** An object for the area; InvalidArgument where it does not lie on a sheet. */
export function rangeAt(sheet: SheetModel, area: Range, host: HostState): Handle {
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return range({ sheet, area, referenceId: null }, host);
}

/** The area that an address names on a sheet; "" or nothing: the whole sheet. A name of the workbook counts too. */
export function areaFrom(sheet: SheetModel, address: string | undefined, host: HostState): RangeTarget {
  if (address === undefined || address === '') return targetOf(sheet, WHOLE_SHEET);
  const named = nameTarget(address, host);
  if (named !== null) return named;
  const parsed = parseRange(address);
  if (parsed === null) throw new ExcelError('InvalidArgument');
  const { sheet: name, top, left, bottom, right } = parsed;
  const owner = name === '' ? sheet : findSheet(host.book, name);
  if (owner === undefined) throw new ExcelError('InvalidArgument');
  return targetOf(owner, { top, left, bottom, right });
}

/** The range of a name ("=Pagu!$A$1:$C$9"); null where there is no such name or it is no range. */
export function nameTarget(name: string, host: HostState): RangeTarget | null {
  const wanted = name.toLowerCase();
  const found = host.book.names.find((item) => item.name.toLowerCase() === wanted);
  if (found === undefined) return null;
  const parsed = parseRange(found.formula);
  const sheet = parsed === null ? undefined : findSheet(host.book, parsed.sheet);
  if (parsed === null || sheet === undefined) return null;
  const { top, left, bottom, right } = parsed;
  return targetOf(sheet, { top, left, bottom, right });
}

/** An argument that is a Range object or an address. */
export function rangeArgument(argument: unknown, sheet: SheetModel, host: HostState): RangeTarget {
  if (typeof argument === 'string') return areaFrom(sheet, argument, host);
  if (isHandle(argument) && argument.typeName === 'Range') return argument.target as RangeTarget;
  throw new ExcelError('InvalidArgument');
}

export function targetOf(sheet: SheetModel, area: Range): RangeTarget {
  return { sheet, area, referenceId: null };
}

/** "Perkin!A1:B2", "'Capaian TW'!C3". */
export function addressOf(sheet: SheetModel, area: Range): string {
  return `${quoteSheet(sheet.name)}!${formatRange(area)}`;
}
