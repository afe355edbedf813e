/** Figures as the findings print them: in the form of the cell that is to be mended. */
import type { Angka } from '../../text/besaran';
import { formatAngka, jumlahDesimal } from '../../text/format-angka';
import type { Figur } from '../../records/berkas';

/** Decimals that a value needs, at least those that the cell shows. */
function desimalTampil(nilai: number, contoh: Angka): number {
  return Math.max(contoh.desimal, Math.min(6, jumlahDesimal(nilai)));
}

/** A value as a cell prints its own: with its percent sign and unit ("7,96%", "75 Persen", "Min 3,7"). */
export function seperti(nilai: number, figur: Figur): string {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka') return formatAngka(nilai, Math.min(6, jumlahDesimal(nilai)));
  const angka = formatAngka(nilai, desimalTampil(nilai, besaran));
  if (besaran.asalFraksi || /%/.test(figur.teks)) return `${angka}%`;
  return angka;
}

/** The figure to go by as its own cell prints it, with the percent sign where the cell to be mended shows one. */
export function sepertiAcuan(acuan: Figur, figur: Figur): string {
  const persen = figur.besaran.jenis === 'angka' && (figur.besaran.asalFraksi || /%/.test(figur.teks));
  return persen && !/%|persen/i.test(acuan.teks) ? `${acuan.teks}%` : acuan.teks;
}

/** The difference of two figures with its unit: percent figures differ by "poin persen". */
export function selisihTeks(a: Angka, b: Angka): string {
  const selisih = Math.abs(a.nilai - b.nilai);
  const desimal = Math.max(a.desimal, b.desimal);
  return a.persen || b.persen
    ? `${formatAngka(selisih, Math.max(2, desimal))} poin persen`
    : formatAngka(selisih, desimal);
}
