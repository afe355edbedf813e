/** Excel's AutoFilter of a sheet: filters by values hide rows, other criteria are kept and hide nothing. */
import { cellOf } from '../model/cells';
import type { SheetModel, TableModel } from '../model/sheet-model';
import { isRecord, isText, type Arguments } from '../protocol/arguments';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { isList } from '../protocol/request';
import { mustAllow } from './guards';
import { rangeArgument, rangeAt } from './range-target';

function apply(sheet: SheetModel, args: Arguments, host: HostState): null {
  mustAllow(sheet, 'allowAutoFilter');
  const { area } = rangeArgument(args.raw(0), sheet, host);
  const column = args.optionalWhole(1);
  const criteria = new Map(sheet.autoFilter?.criteria ?? []);
  if (column !== undefined) criteria.set(column, args.raw(2) ?? {});
  sheet.autoFilter = { range: area, criteria };
  hideRows(sheet);
  return null;
}

/** Shows the rows of the last filter again and hides those that the criteria leave out. */
function hideRows(sheet: SheetModel): void {
  for (const row of sheet.filteredRows) sheet.hiddenRows.delete(row);
  sheet.filteredRows.clear();
  if (sheet.autoFilter === null) return;
  const { range, criteria } = sheet.autoFilter;
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const isShown = [...criteria].every(([column, rule]) => accepts(sheet, row, range.left + column, rule));
    if (isShown) continue;
    sheet.filteredRows.add(row);
    sheet.hiddenRows.add(row);
  }
}

function accepts(sheet: SheetModel, row: number, col: number, rule: unknown): boolean {
  if (!isRecord(rule) || rule.filterOn !== 'Values' || !isList(rule.values)) return true;
  const text = cellOf(sheet, row, col)?.text ?? '';
  return rule.values.some((value) => isText(value) && value === text);
}

function rangeOf(sheet: SheetModel, _args: Arguments, host: HostState): Handle | null {
  return sheet.autoFilter === null ? null : rangeAt(sheet, sheet.autoFilter.range, host);
}

function clearCriteria(sheet: SheetModel): null {
  if (sheet.autoFilter !== null) sheet.autoFilter = { range: sheet.autoFilter.range, criteria: new Map() };
  hideRows(sheet);
  return null;
}

export const autoFilter = defineType<SheetModel>({
  name: 'AutoFilter',
  properties: {
    Criteria: (sheet) => (sheet.autoFilter === null ? [] : [...sheet.autoFilter.criteria.values()]),
    Enabled: (sheet) => sheet.autoFilter !== null,
    IsDataFiltered: (sheet) => sheet.filteredRows.size > 0,
  },
  methods: {
    Apply: apply,
    ClearCriteria: clearCriteria,
    GetRangeOrNullObject: rangeOf,
    Remove: (sheet): null => {
      mustAllow(sheet, 'allowAutoFilter');
      sheet.autoFilter = null;
      hideRows(sheet);
      return null;
    },
  },
});

/** Tables of the development host have no filter of their own, so that none ever hides a row. */
export const tableAutoFilter = defineType<TableModel>({
  name: 'AutoFilter',
  properties: {
    Enabled: (table) => table.showFilterButton,
    IsDataFiltered: () => false,
  },
});
