/** Quantities made by hand for the tests of capaian. */
import type { Angka, Besaran, Jenjang, Rentang, YaTidak } from '../../../src/core/text/besaran';

/** An exact figure, as from a numeric cell; `lain` changes any field. */
export function angka(nilai: number, lain: Partial<Angka> = {}): Angka {
  return {
    jenis: 'angka',
    nilai,
    desimal: 2,
    tepat: true,
    persen: false,
    asalFraksi: false,
    batas: null,
    predikat: null,
    gaya: null,
    alternatif: null,
    satuan: null,
    ...lain,
  };
}

/** A figure from text with so many decimals. */
export function teksAngka(nilai: number, desimal: number, lain: Partial<Angka> = {}): Angka {
  return angka(nilai, { tepat: false, desimal, gaya: 'id', ...lain });
}

export function rentang(bawah: number, atas: number): Rentang {
  return { jenis: 'rentang', bawah, atas, desimal: 0, persen: false, satuan: null };
}

export function jenjang(nilai: string): Jenjang {
  return { jenis: 'jenjang', nilai };
}

export function yaTidak(nilai: boolean): YaTidak {
  return { jenis: 'yatidak', nilai };
}

export function teks(isi: string): Besaran {
  return { jenis: 'teks', teks: isi };
}

export const KOSONG: Besaran = { jenis: 'kosong' };
export const NIHIL: Besaran = { jenis: 'nihil' };
