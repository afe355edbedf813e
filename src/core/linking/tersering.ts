/**
 * The most common value, the first of those that are equally common; null where there is none. Null is not counted.
 *
 * @example tersering(['b', null, 'a', 'b']) // 'b'
 */
export function tersering(isi: readonly (string | null)[]): string | null {
  const pertama = isi.find((satu) => satu !== null) ?? null;
  // nearly always there is one value only
  if (isi.every((satu) => satu === null || satu === pertama)) return pertama;
  const cacah = new Map<string, number>();
  for (const satu of isi) if (satu !== null) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  let hasil: string | null = null;
  let terbanyak = 0;
  for (const [satu, berapa] of cacah) {
    if (berapa <= terbanyak) continue;
    hasil = satu;
    terbanyak = berapa;
  }
  return hasil;
}
