/**
 * Damerau-Levenshtein distance (insert, drop, replace, swap neighbours), counted up to `batas`: whatever lies
 * further gives `batas + 1`.
 *
 * @example jarakEjaan('Relisasi', 'Realisasi') // 1
 */
export function jarakEjaan(a: string, b: string, batas = Infinity): number {
  if (a === b) return 0;
  const terlaluJauh = batas + 1;
  if (Math.abs(a.length - b.length) > batas) return terlaluJauh;
  let duaLalu: number[] = [];
  let lalu = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const kini = [i];
    let terkecil = i;
    for (let j = 1; j <= b.length; j++) {
      const ganti = a[i - 1] === b[j - 1] ? 0 : 1;
      let biaya = Math.min((lalu[j] ?? 0) + 1, (kini[j - 1] ?? 0) + 1, (lalu[j - 1] ?? 0) + ganti);
      const bertukar = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (bertukar) biaya = Math.min(biaya, (duaLalu[j - 2] ?? 0) + 1);
      kini[j] = biaya;
      terkecil = Math.min(terkecil, biaya);
    }
    if (terkecil > batas) return terlaluJauh;
    duaLalu = lalu;
    lalu = kini;
  }
  return Math.min(lalu[b.length] ?? terlaluJauh, terlaluJauh);
}
