/**
 * Adds a value to the list of a key. In place, because a list that is copied for every value costs the square of its length,
 * and a table may have a hundred thousand rows.
 */
export function tambahkan<K, V>(peta: Map<K, V[]>, kunci: K, nilai: V): void {
  const daftar = peta.get(kunci);
  if (daftar === undefined) peta.set(kunci, [nilai]);
  else daftar.push(nilai);
}
