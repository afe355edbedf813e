/** Counts down a column that leave one number or letter out: 1, 2, 4, 5 or A, C, D. */

export interface Bernomor {
  readonly nomor: number;
  readonly huruf: boolean;
}

/** "A.", "3)" as a count; null for codes, Roman numerals and everything longer. */
export function bacaNomor(teks: string): Bernomor | null {
  const angka = /^\(?(\d{1,3})[.)]?$/.exec(teks)?.[1];
  if (angka !== undefined) return { nomor: Number(angka), huruf: false };
  const huruf = /^\(?([A-Za-z])[.)]?$/.exec(teks)?.[1];
  return huruf === undefined ? null : { nomor: huruf.toUpperCase().charCodeAt(0) - 64, huruf: true };
}

/** Fewer numbers are no count. */
const URUTAN_TERPENDEK = 4;

/**
 * Places of a list at which its count leaves out one number. A count begins at 1, and goes on for at least two numbers
 * behind the gap; a list that starts anew is another count.
 *
 * `lompatan([1, 2, 4, 5])` is [{ indeks: 2, hilang: 3 }]; [1, 3, 5] and [2, 4, 6] count otherwise.
 */
export function lompatan(nomor: readonly number[]): { readonly indeks: number; readonly hilang: number }[] {
  const hasil: { indeks: number; hilang: number }[] = [];
  let awal = 0;
  for (let i = 1; i <= nomor.length; i++) {
    const kini = nomor[i];
    if (kini !== undefined && kini > (nomor[i - 1] ?? 0)) continue;
    const deret = nomor.slice(awal, i);
    const celah = deret.flatMap((satu, j) => (j > 0 && satu !== (deret[j - 1] ?? 0) + 1 ? [j] : []));
    const [di] = celah;
    const utuh = deret[0] === 1 && deret.length >= URUTAN_TERPENDEK && celah.length === 1;
    if (utuh && di !== undefined && deret[di] === (deret[di - 1] ?? 0) + 2 && deret.length - di >= 2)
      hasil.push({ indeks: awal + di, hilang: (deret[di - 1] ?? 0) + 1 });
    awal = i;
  }
  return hasil;
}
