/** What the tests of the development host share: hosts over small grids, with office.js and the engine of formulas. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import { loadIronCalc } from '../../src/devhost/calc/iron-calc';
import type { CalcEngine } from '../../src/devhost/calc/calc-engine';
import { devHostFromWorkbook } from '../../src/devhost/create-dev-host';
import type { DevHost } from '../../src/devhost/dev-host';
import { loadOffice, type OfficeContext, type OfficeOptions } from '../../src/devhost/transport/node';

type Grid = Parameters<typeof sheetFromGrid>[1];
type Options = Parameters<typeof sheetFromGrid>[2];

let engine: Promise<() => CalcEngine> | null = null;

/** The maker of engines, started once for a test file. */
export function mesin(): Promise<() => CalcEngine> {
  return (engine ??= readFile(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')).then((bytes) =>
    loadIronCalc(new Uint8Array(bytes)),
  ));
}

/** A host over one sheet per entry: `hostDari({ Perkin: [['No', 'Target']] })`. */
export async function hostDari(
  sheets: Readonly<Record<string, Grid>>,
  options: Readonly<Record<string, Options>> = {},
): Promise<DevHost> {
  const picture = workbookFromSheets(
    Object.entries(sheets).map(([name, grid]) => sheetFromGrid(name, grid, options[name] ?? {})),
  );
  return devHostFromWorkbook(picture, 'uji.xlsx', { createEngine: await mesin(), year: 2026 });
}

/** The same, with office.js in front of it. */
export async function excelDari(
  sheets: Readonly<Record<string, Grid>>,
  options: Readonly<Record<string, Options>> = {},
  office: OfficeOptions = {},
): Promise<OfficeContext & { readonly host: DevHost }> {
  const host = await hostDari(sheets, options);
  const { Excel, OfficeExtension, Office } = await loadOffice(host, office);
  return { Excel, OfficeExtension, Office, host };
}

/** The code of the error in which a promise ends; "tidak ada" where it ends well. */
export async function kode(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
  }
  return 'tidak ada';
}

/** Lets the events of the last request arrive. */
export function sebentar(): Promise<void> {
  return new Promise((done) => setTimeout(done, 10));
}
