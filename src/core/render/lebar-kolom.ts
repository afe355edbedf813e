/** Widths of the columns of a table, whole units that add up to its width. */
import type { KolomTabel } from '../narrative/naskah';

/**
 * Shares a width by the weights of the columns; what rounding leaves goes to the largest fractions.
 *
 * @example bagiLebar([{ bobot: 1, rata: 'kiri' }, { bobot: 2, rata: 'kiri' }], 100) // [33, 67]
 */
export function bagiLebar(kolom: readonly KolomTabel[], lebar: number): readonly number[] {
  const jumlah = kolom.reduce((a, { bobot }) => a + bobot, 0);
  const tepat = kolom.map(({ bobot }) => (bobot / jumlah) * lebar);
  const hasil = tepat.map(Math.floor);
  const sisa = lebar - hasil.reduce((a, satu) => a + satu, 0);
  const urutan = tepat.map((satu, i) => [satu - Math.floor(satu), i] as const).sort((a, b) => b[0] - a[0]);
  for (const [, i] of urutan.slice(0, sisa)) hasil[i] = (hasil[i] ?? 0) + 1;
  return hasil;
}
