/** Queues what adds and removes things that are no cells. */
import type { PageSetup, SheetObject } from '../../core/workbook/plan';
import { addChart } from './chart';
import { addFormat } from './conditional-format';
import { addValidation } from './data-validation';
import type { DateSystem } from './dates';
import { askFor } from './ranges';

export function addObject(workbook: Excel.Workbook, object: SheetObject, dates: DateSystem): void {
  if (object.type === 'name') {
    workbook.names.add(object.name, `=${object.formula.replace(/^=/, '')}`);
    return;
  }
  const sheet = workbook.worksheets.getItem(object.sheet);
  switch (object.type) {
    case 'validation':
      addValidation(sheet, object, dates);
      return;
    case 'conditionalFormat':
      addFormat(sheet, object);
      return;
    case 'table':
      addTable(sheet, object);
      return;
    case 'chart':
      addChart(workbook, object);
  }
}

/** Without a style, because Excel leaves the look of one in the cells when the table goes. */
function addTable(sheet: Excel.Worksheet, { range, name }: Extract<SheetObject, { type: 'table' }>): void {
  const table = sheet.tables.add(askFor(sheet, range), true);
  table.style = '';
  table.name = name;
  table.showFilterButton = false;
  table.showBandedRows = false;
}

/** `formatId`: which of the conditional formats it is. */
export function removeObject(workbook: Excel.Workbook, object: SheetObject, formatId: string | null): void {
  if (object.type === 'name') {
    workbook.names.getItem(object.name).delete();
    return;
  }
  const sheet = workbook.worksheets.getItem(object.sheet);
  switch (object.type) {
    case 'validation':
      askFor(sheet, object.range).dataValidation.clear();
      return;
    case 'conditionalFormat':
      if (formatId !== null) askFor(sheet, object.range).conditionalFormats.getItem(formatId).delete();
      return;
    case 'table':
      sheet.tables.getItem(object.name).convertToRange();
      return;
    case 'chart':
      sheet.charts.getItem(object.name).delete();
  }
}

/** Against typing over formulas only: without a password, and every cell may be selected. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ selectionMode: 'Normal' });
}

export function setPage({ pageLayout }: Excel.Worksheet, { landscape, repeatRows }: PageSetup): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatRows > 0) pageLayout.setPrintTitleRows(`$1:$${String(repeatRows)}`);
}
