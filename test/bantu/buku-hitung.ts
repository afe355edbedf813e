/** A whole picture of a workbook that really computes, with its names: for tests of formulas over several sheets. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  isiLembarKebijakan,
  NAMA_LEMBAR_KEBIJAKAN,
  namaLembarKebijakan,
} from '../../src/core/capaian/lembar-kebijakan';
import type { Kebijakan } from '../../src/core/capaian/kebijakan';
import type { CellValue, Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { loadIronCalc } from '../../src/devhost/calc/iron-calc';
import { sheetFromGrid } from '../../src/core/workbook/sheet';

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
const createEngine = await loadIronCalc(new Uint8Array(readFileSync(wasm)));

/** The value of a cell after all is computed; `undefined` where the engine cannot compute it. */
export type BacaHitungan = (lembar: string, row: number, col: number) => CellValue | undefined;

/** Computes every formula of the workbook. */
export function hitungBuku({ sheets, names }: Pick<Workbook, 'sheets' | 'names'>): BacaHitungan {
  const engine = createEngine();
  engine.start(
    sheets.map(({ name }) => name),
    (names ?? []).map(({ name, formula }) => ({ name, formula, sheet: null })),
  );
  const berisi = new Map<string, Cell>();
  sheets.forEach((sheet, i) => {
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => {
        if (cell === undefined || (cell.value === null && cell.formula === undefined)) return;
        berisi.set(`${String(i)},${String(row)},${String(col)}`, cell);
        engine.set(
          i,
          row,
          col,
          cell.formula === undefined ? { value: cell.value } : { value: null, formula: cell.formula },
        );
      });
    });
  });
  engine.evaluate();
  return (lembar, row, col) => {
    const i = sheets.findIndex(({ name }) => name === lembar);
    const cell = berisi.get(`${String(i)},${String(row)},${String(col)}`);
    if (cell?.formula === undefined) return cell?.value ?? null;
    return engine.result(i, row, col);
  };
}

/** The sheet of a policy as a picture. */
export function lembarKebijakan(kebijakan: Kebijakan, nama = NAMA_LEMBAR_KEBIJAKAN): Sheet {
  const grid: Partial<Cell>[][] = [];
  for (const { row, col, isi, format } of isiLembarKebijakan(kebijakan).sel) {
    (grid[row] ??= [])[col] = { ...isi, numberFormat: format ?? 'General' };
  }
  const padat = Array.from(grid, (baris) => Array.from(baris ?? [], (cell) => cell ?? null));
  return sheetFromGrid(nama, padat);
}

/** One sheet of cells with the sheet of a policy and its names; the values of the first. */
export function hitungDengan(
  kebijakan: Kebijakan,
  baris: readonly (readonly (CellValue | Partial<Cell>)[])[],
): (CellValue | undefined)[][] {
  const aturan = lembarKebijakan(kebijakan);
  const baca = hitungBuku({ sheets: [sheetFromGrid('Uji', baris), aturan], names: namaLembarKebijakan(aturan) });
  return baris.map((isi, row) => isi.map((_, col) => baca('Uji', row, col)));
}
