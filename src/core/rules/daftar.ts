/** The catalogue: every rule once, by code. A new rule is a file and a line in the list of its folder. */
import type { Aturan } from './aturan';

/** Version of the catalogue, year and month. */
export const VERSI_ATURAN = '2026.11';

/** Order of codes by their characters, the same on every machine. */
export function urutKode(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Joins lists of rules into a catalogue.
 *
 * @throws Error where two rules carry the same code
 */
export function daftarkan(...daftar: readonly (readonly Aturan[])[]): readonly Aturan[] {
  const hasil = new Map<string, Aturan>();
  for (const aturan of daftar.flat()) {
    if (hasil.has(aturan.kode)) throw new Error(`Aturan ${aturan.kode} terdaftar dua kali`);
    hasil.set(aturan.kode, aturan);
  }
  return [...hasil.values()].sort((a, b) => urutKode(a.kode, b.kode));
}
