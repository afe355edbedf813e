/** Figures as a finding prints them: id-ID, with the percent sign and the decimals of the cell that is to be mended. */
import type { Angka } from '../../text/besaran';
import { formatAngka, jumlahDesimal, kaliTepat } from '../../text/format-angka';
import type { Figur } from '../../records/berkas';

const DESIMAL_TERBANYAK = 6;

/** A value in the form of a cell, with at least `desimal` decimals. */
export function cetakSeperti(figur: Figur, nilai: number, desimal: number): string {
  const angka = formatAngka(nilai, Math.max(desimal, Math.min(DESIMAL_TERBANYAK, jumlahDesimal(nilai))));
  const berpersen = /%/.test(figur.teks) || (figur.besaran.jenis === 'angka' && figur.besaran.asalFraksi);
  return berpersen ? `${angka}%` : angka;
}

/** A figure whose comma moves `langkah` places to the left: 122 with 2 is 1,22; 9,61% with -1 is 96,1%. */
export function geserKoma(figur: Figur, besaran: Angka, langkah: number): { nilai: number; teks: string } {
  const nilai = kaliTepat(besaran.nilai, 10 ** -langkah);
  return { nilai, teks: cetakSeperti(figur, nilai, 0) };
}
