/** Whether a figure is the sum of others, as far as the figures are known. */
import { bulatkan } from '../text/format-angka';
import type { Titik } from './kisi';

export interface Suku {
  readonly titik: Titik;
  readonly tanda: 1 | -1;
}

/** Noise of binary fractions; amounts in rupiah are whole and exact. */
const DERAU = 1e-6;

export function jumlahSuku(suku: readonly Suku[]): number {
  const jumlah = suku.reduce((n, { titik, tanda }) => n + tanda * titik.nilai, 0);
  return Number.isInteger(jumlah) ? jumlah : bulatkan(jumlah, 9);
}

/** What the printed places leave open: half a unit for each figure that is not known to the last digit. */
export function kelonggaran(hasil: Titik, suku: readonly Suku[]): number {
  return suku.reduce((n, { titik }) => n + titik.setengah, hasil.setengah) + DERAU;
}

/** True where the difference lies within what the printed places leave open, or vanishes when rounded to them. */
export function pasJumlah(hasil: Titik, beda: number, batas: number): boolean {
  if (Math.abs(beda) <= batas) return true;
  const desimal = hasil.figur?.besaran.jenis === 'angka' ? hasil.figur.besaran.desimal : 0;
  return bulatkan(hasil.nilai - beda, desimal) === bulatkan(hasil.nilai, desimal);
}

/** A sum that can be checked: a figure or nil, all terms readable, at least one of them filled. */
export function dapatDijumlah(hasil: Titik, suku: readonly Suku[]): boolean {
  if (hasil.keadaan !== 'angka' && hasil.keadaan !== 'nihil') return false;
  return suku.every(({ titik }) => titik.keadaan !== 'gelap') && suku.some(({ titik }) => titik.keadaan !== 'kosong');
}

/** True where a figure is the plain sum of the others. */
export function pas(hasil: Titik, lain: readonly Titik[]): boolean {
  const suku = lain.map((titik): Suku => ({ titik, tanda: 1 }));
  return pasJumlah(hasil, hasil.nilai - jumlahSuku(suku), kelonggaran(hasil, suku));
}
