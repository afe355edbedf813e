/** Numbers that should count on by one. */

/**
 * Places in a list of numbers where one breaks a count that goes on around it: 2, 43, 4. Two neighbours on each side that
 * exist must agree; a list that starts anew, or leaves a number out, breaks nothing.
 */
export function nomorTertukar(nomor: readonly number[]): { indeks: number; seharusnya: number }[] {
  const hasil: { indeks: number; seharusnya: number }[] = [];
  for (let indeks = 1; indeks < nomor.length - 1; indeks++) {
    const seharusnya = (nomor[indeks - 1] ?? 0) + 1;
    if (nomor[indeks + 1] === seharusnya + 1 && nomor[indeks] !== seharusnya) hasil.push({ indeks, seharusnya });
  }
  return hasil;
}
