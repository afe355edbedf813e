/** Excel's PageLayout: how a sheet is printed, as a record. */
import type { SheetModel } from '../model/sheet-model';
import { expect, isRecord, isText } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType } from '../protocol/excel-type';
import { isEntireRow } from '../model/ranges';
import { rangeArgument, rangeAt } from './range-target';

const ORIENTATIONS = ['Portrait', 'Landscape'];

export const pageLayout = defineType<SheetModel>({
  name: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        const orientation = expect(value, isText);
        if (!ORIENTATIONS.includes(orientation)) throw new ExcelError('InvalidArgument');
        page.orientation = orientation;
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, value) => {
        page.paperSize = expect(value, isText);
      },
    },
    Zoom: {
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => {
        page.zoom = expect(value, isRecord);
      },
    },
  },
  methods: {
    GetPrintTitleRowsOrNullObject: (sheet, _args, host) =>
      sheet.page.titleRows === null ? null : rangeAt(sheet, sheet.page.titleRows, host),
    SetPrintTitleRows: (sheet, args, host): null => {
      const { area } = rangeArgument(args.raw(0), sheet, host);
      if (!isEntireRow(area)) throw new ExcelError('InvalidArgument');
      sheet.page.titleRows = area;
      return null;
    },
  },
});
