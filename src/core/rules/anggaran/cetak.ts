/** Figures as the cell beside them prints its own: dots between thousands, brackets for negatives, percent sign. */
import type { Figur } from '../../records/berkas';
import { formatAngka, formatPersen, formatRupiah } from '../../text/format-angka';

/** A value in the style of a cell: "1.250", "(1.250)", "99,73%". */
export function cetakSeperti(figur: Figur | null, nilai: number, desimal?: number): string {
  const besaran = figur?.besaran.jenis === 'angka' ? figur.besaran : null;
  const tempat = desimal ?? besaran?.desimal ?? 0;
  if (besaran?.persen === true) return formatPersen(nilai, tempat);
  const kurung = figur !== null && (/\(#|\(0/.test(figur.format) || /^\s*\(.*\)\s*$/.test(figur.teks));
  if (nilai < 0 && kurung) return `(${formatAngka(-nilai, tempat)})`;
  return formatAngka(nilai, tempat);
}

/** What a cell shows, in the same style. */
export function cetakFigur(figur: Figur | null, desimal?: number): string {
  if (figur === null || figur.besaran.jenis !== 'angka') return figur?.teks ?? '';
  return cetakSeperti(figur, figur.besaran.nilai, desimal);
}

/** A difference of amounts: with Rp where the column is in rupiah, else in the unit of the column. */
export function cetakSelisih(nilai: number, uang: boolean, faktor: number): string {
  const mutlak = Math.abs(nilai);
  return uang && faktor === 1 ? formatRupiah(mutlak) : formatAngka(mutlak, Number.isInteger(mutlak) ? 0 : 2);
}
