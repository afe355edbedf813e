/** A workbook whose formulas are computed: what a spreadsheet program would show after a plan. */
import { displayText } from '../../src/core/workbook/number-format';
import type { ChangePlan } from '../../src/core/workbook/plan';
import { applyToPicture } from '../../src/core/workbook/plan-apply';
import type { Cell, CellValue, Workbook } from '../../src/core/workbook/workbook';
import { mesin } from '../devhost/bantu';

export const BUKU_HAMPA: Workbook = { sheets: [], catatan: [] };

/** The picture with a value for every formula cell. */
export function isiHasil(
  workbook: Workbook,
  hasil: (sheet: string, row: number, col: number) => CellValue | undefined,
): Workbook {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((cell, col): Cell | undefined => {
        if (cell?.formula === undefined) return cell;
        const value = hasil(sheet.name, row, col) ?? null;
        return { ...cell, value, text: displayText(value, cell.numberFormat) };
      }),
    ),
  }));
  return { ...workbook, sheets };
}

/** Computes all formulas of a workbook. Cells that the engine cannot compute hold "#?". */
export async function hitungBuku(workbook: Workbook): Promise<Workbook> {
  const engine = (await mesin())();
  const names = workbook.sheets.map(({ name }) => name);
  engine.start(
    names,
    (workbook.names ?? []).map((satu) => ({ ...satu, sheet: null })),
  );
  workbook.sheets.forEach((sheet, s) => {
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, col) => {
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
        engine.set(s, row, col, { value: cell.value, ...(cell.formula !== undefined && { formula: cell.formula }) });
      }),
    );
  });
  engine.evaluate();
  return isiHasil(workbook, (sheet, row, col) => {
    const hasil = engine.result(names.indexOf(sheet), row, col);
    return hasil === undefined ? '#?' : hasil;
  });
}

/** What a plan makes of a workbook, computed. */
export const hitungRencana = (plan: ChangePlan, workbook = BUKU_HAMPA): Promise<Workbook> =>
  hitungBuku(applyToPicture(workbook, plan));
