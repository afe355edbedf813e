/** A workbook file that a plan fills from nothing. */
import { addressKey } from '../../core/workbook/address';
import type { ChangePlan } from '../../core/workbook/plan';
import { sheetFromGrid } from '../../core/workbook/sheet';
import type { CellValue, Sheet } from '../../core/workbook/workbook';
import { blankXlsx } from './blank-xlsx';
import { openFileHost } from './file-host';

/** The only sheet of a workbook that is not filled yet; its plan takes it away. */
export const EMPTY_SHEET = 'Lembar1';

/** What a link shows before a program computes it: its second argument. */
function shownByLink(formula: string | undefined): CellValue {
  const label = /^HYPERLINK\("(?:[^"]|"")*","((?:[^"]|"")*)"\)$/.exec(formula ?? '')?.[1];
  return label?.replaceAll('""', '"') ?? null;
}

/** What formulas of a plan give, by `addressKey`. */
export type PlannedResults = ReadonlyMap<string, CellValue>;

const withResults = (sheet: Sheet, results: PlannedResults): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) =>
    cells?.map((cell, col) => {
      if (cell?.formula === undefined) return cell;
      const planned = results.get(addressKey({ sheet: sheet.name, row, col }));
      return { ...cell, value: planned ?? cell.value ?? shownByLink(cell.formula) };
    }),
  ),
});

/**
 * The bytes of a new .xlsx that holds what a plan writes; the plan removes the sheet `EMPTY_SHEET`. `results` stand beside
 * the formulas, so that the file can be read before a spreadsheet program has computed it.
 *
 * @example await writeFile('temuan.xlsx', await newBook(planBukuTemuan(catatan, EMPTY_SHEET), 'temuan.xlsx'))
 */
export async function newBook(
  plan: ChangePlan,
  fileName: string,
  results: PlannedResults = new Map(),
): Promise<Uint8Array> {
  const host = await openFileHost(blankXlsx([sheetFromGrid(EMPTY_SHEET, [])]), fileName);
  await host.apply(plan);
  const picture = await host.read();
  return host.save({ ...picture, sheets: picture.sheets.map((sheet) => withResults(sheet, results)) });
}
