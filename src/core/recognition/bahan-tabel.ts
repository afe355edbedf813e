/** What every kind of table is made of: its year, its range, whether money stands in it. */
import { findTahun } from '../text/periode';
import type { Range } from '../workbook/workbook';
import type { BarisIsi, Isi } from './lembaran';
import type { Kolom } from './tabel';

export const teksBaris = (baris: BarisIsi): string => baris.isi[0]?.text ?? '';
/** A paragraph above a table is no title. */
export const paragraf = (baris: BarisIsi): boolean =>
  teksBaris(baris).length > 160 || /.{60,}\.$/.test(teksBaris(baris));

/** The one year that the title names, else the lines above the table, else the one that the columns name. */
export function tahunTabel(
  judul: string | null,
  kolom: readonly Kolom[],
  atas: readonly BarisIsi[] = [],
): number | null {
  const satuSaja = (tahun: readonly number[]): number | null => (new Set(tahun).size === 1 ? (tahun[0] ?? null) : null);
  const diJudul = findTahun(judul ?? '');
  if (diJudul.length > 0) return satuSaja(diJudul) ?? satuSaja(kolom.flatMap((satu) => satu.tahun ?? []));
  const diKolom = kolom.flatMap((satu) => satu.tahun ?? []);
  if (diKolom.length > 0) return satuSaja(diKolom);
  return satuSaja(atas.filter((baris) => !paragraf(baris)).flatMap((baris) => findTahun(teksBaris(baris))));
}

export function batas(baris: readonly BarisIsi[], tambahan: readonly number[]): Range {
  const range = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  const barisMasuk = (row: number): void => {
    if (row < range.top) range.top = row;
    if (row > range.bottom) range.bottom = row;
  };
  for (const { row, isi } of baris) {
    barisMasuk(row);
    for (const { col, lebar } of isi) {
      if (col < range.left) range.left = col;
      if (col + lebar - 1 > range.right) range.right = col + lebar - 1;
    }
  }
  tambahan.forEach(barisMasuk);
  return range;
}

export const adaUang = (baris: readonly BarisIsi[]): boolean =>
  baris.slice(0, 200).some(({ isi }) => isi.some((satu) => satu.angka && besar(satu)));

const besar = (isi: Isi): boolean =>
  typeof isi.cell.value === 'number' ? Math.abs(isi.cell.value) >= 1e6 : isi.text.replace(/\D/g, '').length >= 7;
