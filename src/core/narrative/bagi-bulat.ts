/** Rounded parts that add up to the rounded total they stand under. */
import { tambahkan } from '../text/peta';

/**
 * Whole units of every part, so that they add up to the given number of units: each part is rounded down, and what is left
 * goes, one unit each, to the parts with the largest remainders; of equal remainders to the earlier part.
 *
 * @param satuan size of a unit, in the measure of the parts
 * @param jumlah units that the parts must add up to; the rounded sum of the parts where it is absent
 * @example bagiBulat([1_400_000, 1_400_000, 1_200_000], 1_000_000) // [2, 1, 1]: four millions, as their sum
 */
export function bagiBulat(
  bagian: readonly number[],
  satuan: number,
  jumlah = Math.round(bagian.reduce((n, satu) => n + satu, 0) / satuan),
): readonly number[] {
  const hasil = bagian.map((satu) => Math.floor(satu / satuan));
  const kurang = jumlah - hasil.reduce((n, satu) => n + satu, 0);
  const urutan = bagian
    .map((satu, i) => ({ i, sisa: satu - Math.floor(satu / satuan) * satuan }))
    .sort((a, b) => b.sisa - a.sisa || a.i - b.i);
  for (const { i } of urutan.slice(0, Math.max(0, kurang))) hasil[i] = (hasil[i] ?? 0) + 1;
  return hasil;
}

export interface BarisBulat {
  /** Whole rupiah. */
  readonly nilai: number;
  /** Place of the row above it in the list; null at the top. */
  readonly induk: number | null;
  readonly total: boolean;
}

/**
 * Units of the rows of one column of an outline. Rows under a parent, and the top rows under a total, add up to it wherever
 * their exact amounts do; others are rounded on their own.
 *
 * @example bulatkanLajur([{ nilai: 30, induk: null, total: true }, { nilai: 14, induk: null, total: false }, ...], 10)
 */
export function bulatkanLajur(baris: readonly BarisBulat[], satuan: number): readonly number[] {
  const hasil = baris.map(({ nilai }) => Math.round(nilai / satuan));
  const turun = (anak: readonly number[], atas: number): void => {
    const nilai = anak.map((i) => baris[i]?.nilai ?? 0);
    if (anak.length > 0 && nilai.reduce((n, satu) => n + satu, 0) === baris[atas]?.nilai)
      bagiBulat(nilai, satuan, hasil[atas] ?? 0).forEach((unit, k) => (hasil[anak[k] ?? -1] = unit));
  };
  const anak = new Map<number | null, number[]>();
  baris.forEach(({ induk, total }, i) => {
    if (!total) tambahkan(anak, induk, i);
  });
  const total = baris.findIndex((satu) => satu.total);
  const antre = [...(anak.get(null) ?? [])];
  if (total >= 0) turun(antre, total);
  // A parent is rounded before its rows: what they must add up to is then known.
  for (const atas of antre) {
    const milik = anak.get(atas) ?? [];
    turun(milik, atas);
    antre.push(...milik);
  }
  return hasil;
}
