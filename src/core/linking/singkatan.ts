/** Abbreviations of a workbook's own labels: "SAKIP" and "Sistem Akuntabilitas Kinerja Instansi Pemerintah" are one. */
import { normalLabel } from '../text/label';

const SINGKATAN = /\b\p{Lu}{3,7}\b/gu;
const TERPENDEK = 3;
const TERPANJANG = 7;

/**
 * The abbreviations that occur in the labels, in lower case. A label all in capitals shouts and abbreviates nothing.
 *
 * @example kumpulkanSingkatan(['Nilai SAKIP satker']) // Set { 'sakip' }
 */
export function kumpulkanSingkatan(label: Iterable<string>): Set<string> {
  const kumpulan = new Set<string>();
  for (const teks of label) {
    if (!/\p{Ll}{3}/u.test(teks)) continue;
    for (const [kata] of teks.matchAll(SINGKATAN)) kumpulan.add(kata.toLowerCase());
  }
  return kumpulan;
}

/** The abbreviation that the words from `awal` on spell with their initials, the longest one; null where none. */
function singkatanDari(inisial: string, awal: number, kumpulan: ReadonlySet<string>): string | null {
  for (let panjang = Math.min(TERPANJANG, inisial.length - awal); panjang >= TERPENDEK; panjang--) {
    const calon = inisial.slice(awal, awal + panjang);
    if (kumpulan.has(calon)) return calon;
  }
  return null;
}

/**
 * A label with every run of words that spells a known abbreviation replaced by it, and the abbreviation once where
 * both stand side by side. Null where nothing changes. Only for comparing: an abbreviation may have two meanings.
 *
 * @example singkatkan('Nilai IKM (Indeks Kepuasan Masyarakat)', new Set(['ikm'])) // 'nilai ikm'
 */
export function singkatkan(teks: string, kumpulan: ReadonlySet<string>): string | null {
  if (kumpulan.size === 0) return null;
  const kata = normalLabel(teks).split(' ');
  const inisial = kata.map((satu) => satu[0] ?? ' ').join('');
  const hasil: string[] = [];
  let berubah = false;
  for (let i = 0; i < kata.length;) {
    const singkat = singkatanDari(inisial, i, kumpulan);
    const berikut = singkat ?? kata[i] ?? '';
    if (!(kumpulan.has(berikut) && hasil.at(-1) === berikut)) hasil.push(berikut);
    else berubah = true;
    berubah ||= singkat !== null;
    i += singkat?.length ?? 1;
  }
  return berubah ? hasil.join(' ') : null;
}
