/** Numbers that should count on by one. */

/**
 * Places in a list of numbers where one breaks a count that goes on around it: 2, 43, 4. Two neighbours on each side that
 * exist must agree; a list that starts anew, or leaves a number out, breaks nothing.
 */
export function nomorTertukar(nomor: readonly number[]): { indeks: number; seharusnya: number }[] {
  return nomor.flatMap((satu, indeks) => {
    const kiri = nomor[indeks - 1];
    const kanan = nomor[indeks + 1];
    if (kiri === undefined || kanan === undefined) return [];
    const seharusnya = kiri + 1;
    return kanan === seharusnya + 1 && satu !== seharusnya ? [{ indeks, seharusnya }] : [];
  });
}
