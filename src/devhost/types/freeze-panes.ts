/** Excel's WorksheetFreezePanes. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { Range } from '../../core/workbook/workbook';
import type { SheetModel } from '../model/sheet-model';
import type { Arguments } from '../protocol/arguments';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';
import { rangeArgument, rangeAt } from './range-target';

function location(sheet: SheetModel, _args: Arguments, host: HostState): Handle | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area: Range = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
  return rangeAt(sheet, area, host);
}

export const freezePanes = defineType<SheetModel>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, args, host): null => {
      const { area } = rangeArgument(args.raw(0), sheet, host);
      sheet.frozen = {
        rows: area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        columns: area.right === LAST_COLUMN ? 0 : area.right + 1,
      };
      return null;
    },
    FreezeColumns: (sheet, args): null => {
      sheet.frozen = { rows: 0, columns: args.optionalWhole(0) ?? 1 };
      return null;
    },
    FreezeRows: (sheet, args): null => {
      sheet.frozen = { rows: args.optionalWhole(0) ?? 1, columns: 0 };
      return null;
    },
    GetLocationOrNullObject: location,
    Unfreeze: (sheet): null => {
      sheet.frozen = { rows: 0, columns: 0 };
      return null;
    },
  },
});
