/** Texts that are remembered at most; the same label passes many readers and rules, and a workbook repeats its labels. */
const TERBANYAK = 50_000;

/**
 * A pure function of a text that works each text out once. Two generations bound the memory: where the newer one is full,
 * it becomes the older one, and what was used since is kept.
 *
 * @example const kunci = ingat(hitungKunci); kunci('Nilai SAKIP') === kunci('Nilai SAKIP') // computed once
 */
export function ingat<T extends string | object | boolean | null>(hitung: (teks: string) => T): (teks: string) => T {
  let baru = new Map<string, T>();
  let lama = new Map<string, T>();
  return (teks) => {
    const ada = baru.get(teks);
    if (ada !== undefined) return ada;
    const dulu = lama.get(teks);
    const hasil = dulu === undefined ? hitung(teks) : dulu;
    if (baru.size >= TERBANYAK) {
      lama = baru;
      baru = new Map();
    }
    baru.set(teks, hasil);
    return hasil;
  };
}

/**
 * A pure function of an object that works each object out once; what it gave is forgotten with the object.
 *
 * @example const tahun = ingatOleh((berkas: Berkas) => bacaTahun(berkas)); // the same set for every rule
 */
export function ingatOleh<K extends object, V>(hitung: (kunci: K) => V): (kunci: K) => V {
  const ingatan = new WeakMap<K, { readonly hasil: V }>();
  return (kunci) => {
    const ada = ingatan.get(kunci);
    if (ada !== undefined) return ada.hasil;
    const hasil = hitung(kunci);
    ingatan.set(kunci, { hasil });
    return hasil;
  };
}
