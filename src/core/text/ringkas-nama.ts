/** Longer names are cut in a sentence. */
const NAMA_TERPANJANG = 80;

/**
 * A name short enough for a sentence: cut between words, with "…" in the place of what is left out.
 *
 * @example
 * ringkasNama('Nilai minimal akuntabilitas kinerja'); // the same
 */
export function ringkasNama(nama: string): string {
  const teks = nama.replace(/\s+/g, ' ').trim();
  if (teks.length <= NAMA_TERPANJANG) return teks;
  const awal = teks.slice(0, NAMA_TERPANJANG - 1);
  const sela = awal.lastIndexOf(' ');
  return `${(sela > NAMA_TERPANJANG / 2 ? awal.slice(0, sela) : awal).trimEnd()}…`;
}
