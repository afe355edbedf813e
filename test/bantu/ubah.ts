/** Changing a file and looking at what became of its parts. */
import { strFromU8, unzipSync } from 'fflate';
import { parseAddress } from '../../src/core/workbook/address';
import type { ChangePlan, Content, Edit } from '../../src/core/workbook/plan';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Cell, CellValue, Workbook } from '../../src/core/workbook/workbook';
import { openFileHost } from '../../src/host/file/file-host';
import { HostDitolak } from '../../src/host/host';

/** Sheet of the small workbooks of these tests. */
export const LEMBAR = 'Lembar1';

export const rencana = (...edits: Edit[]): ChangePlan => ({ judul: 'Uji', edits, dibiarkan: [] });

/** `isi('B2', 2, 5)`, `isi('Hasil!A1', null, { value: null, formula: 'B2*2' })`. */
export function isi(a1: string, before: Content | CellValue, after: Content | CellValue): Edit {
  return { kind: 'setContent', sel: parseAddress(a1, LEMBAR)!, before: content(before), after: content(after) };
}

export function format(a1: string, before: string, after: string): Edit {
  return { kind: 'setNumberFormat', sel: parseAddress(a1, LEMBAR)!, before, after };
}

export const rumus = (formula: string): Content => ({ value: null, formula });

const content = (given: Content | CellValue): Content =>
  typeof given === 'object' && given !== null ? given : { value: given };

export function sel(book: Workbook, a1: string): Cell | undefined {
  const { sheet, row, col } = parseAddress(a1, LEMBAR)!;
  return cellAt(
    book.sheets.find(({ name }) => name === sheet)!,
    row,
    col,
  );
}

/** The texts of all parts by name, in the order of the zip. */
export function bagian(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export interface Hasil {
  readonly bytes: Uint8Array;
  readonly parts: Record<string, string>;
  readonly book: Workbook;
  /** The undo plan, applied to the saved file by a host that knows nothing of the change. */
  readonly diurungkan: { readonly bytes: Uint8Array; readonly book: Workbook };
}

/** Applies a plan, saves, opens the saved file anew and takes the plan back there. */
export async function ubah(bytes: Uint8Array, ...edits: Edit[]): Promise<Hasil> {
  const host = await openFileHost(bytes, 'uji.xlsx');
  const undo = await host.apply(rencana(...edits));
  const saved = host.save();
  const anew = await openFileHost(saved, 'uji.xlsx');
  const book = await anew.read();
  await anew.apply(undo);
  await host.apply(undo);
  expect(host.save()).toBe(bytes);
  return { bytes: saved, parts: bagian(saved), book, diurungkan: { bytes: anew.save(), book: await anew.read() } };
}

/** The refusal of a plan; the file is then the very file that was opened. */
export async function tolakUbah(bytes: Uint8Array, ...edits: Edit[]): Promise<HostDitolak> {
  const host = await openFileHost(bytes, 'uji.xlsx');
  const before = await host.read();
  const error: unknown = await host.apply(rencana(...edits)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(HostDitolak);
  expect(host.save()).toBe(bytes);
  expect(await host.read()).toBe(before);
  const refusal = error as HostDitolak;
  expect(refusal.kalimat).toMatch(/^[^\n]+, tidak ada yang diubah; [^\n]+\.$/);
  return refusal;
}
