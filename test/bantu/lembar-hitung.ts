/** A sheet that really computes, for tests of formulas. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import init, { Model } from '@ironcalc/wasm';

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
await init({ module_or_path: readFileSync(wasm) });

/** What a person puts into a cell: a number, a text that stays text, or a formula with its "=". */
export type Isian = number | string | { readonly rumus: string };

/** Shows all the digits that a number has. */
const FORMAT_UTUH = '0.00000000000000E+00';

/**
 * The values of formulas on one sheet: `hitungLembar([[80, 84, { rumus: 'B1/A1' }]])` is [[80, 84, 1.05]]. Blank cells are
 * null; errors are their text. Percent formats do not matter: the values are the bare ones.
 */
export function hitungLembar(baris: readonly (readonly (Isian | null)[])[]): (number | string | null)[][] {
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  baris.forEach((isi, row) => {
    isi.forEach((satu, col) => {
      if (satu !== null) model.setUserInput(0, row + 1, col + 1, masukan(satu));
    });
  });
  const width = Math.max(...baris.map((isi) => isi.length));
  model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width, height: baris.length }, 'num_fmt', FORMAT_UTUH);
  model.resumeEvaluation();
  model.evaluate();
  const hasil = baris.map((isi, row) =>
    isi.map((satu, col) => {
      if (typeof satu !== 'object' || satu === null) return satu;
      const teks = model.getFormattedCellValue(0, row + 1, col + 1);
      return teks !== '' && Number.isFinite(Number(teks)) ? Number(teks) : teks;
    }),
  );
  model.free();
  return hasil;
}

function masukan(isi: Isian): string {
  if (typeof isi === 'object') return `=${isi.rumus}`;
  return typeof isi === 'string' ? `'${isi}` : String(isi);
}
