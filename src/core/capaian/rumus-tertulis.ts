/** Reads a formula of capaian as people write it: "(2 - Realisasi / Target) x 100%". */
import type { Arah, Kebijakan } from './kebijakan';

export interface RumusTertulis {
  readonly arah: Arah;
  /** For turun: which of its formulas. */
  readonly minimasi: Kebijakan['minimasi'] | null;
}

/** R is realisasi, T target, written without blanks, brackets or factors of 100. The most telling first. */
const BENTUK: readonly { readonly pola: RegExp; readonly rumus: RumusTertulis }[] = [
  { pola: /1-\|?(?:R-T|T-R)\|?\/\|?T/, rumus: { arah: 'tetap', minimasi: null } },
  { pola: /2-R\/T/, rumus: { arah: 'turun', minimasi: 'selisih' } },
  { pola: /T-R-T\/T|1\+1-R\/T|1\+T-R\/T|2T-R\/T|T\+T-R\/T/, rumus: { arah: 'turun', minimasi: 'selisih' } },
  { pola: /T\/R/, rumus: { arah: 'turun', minimasi: 'rasio' } },
  { pola: /R\/T/, rumus: { arah: 'naik', minimasi: null } },
];

/**
 * The arah that a written formula of realisasi and target stands for; null where the text holds no such formula.
 *
 * "Realisasi / Target x 100%" naik; "(T - (R - T)) / T" turun, selisih; "Target dibagi Realisasi" turun, rasio;
 * "1 - |Realisasi - Target| / Target" tetap. "Jumlah temuan / jumlah rekomendasi" is none: it says how to measure.
 */
export function bacaRumus(teks: string): RumusTertulis | null {
  const rapi = ringkas(teks);
  if (rapi === null) return null;
  return BENTUK.find(({ pola }) => pola.test(rapi))?.rumus ?? null;
}

/** The formula in R and T alone; null where the text has not both. */
function ringkas(teks: string): string | null {
  const simbol = teks
    .toLowerCase()
    .replace(/[−–—]/g, '-')
    .replace(/÷|∶|\bdibagi(?: dengan)?\b/g, '/')
    .replace(/\bdikurangi\b|\bminus\b/g, '-')
    .replace(/\babs\s*\(([^()]*)\)/g, '|$1|')
    .replace(/\b(?:kinerja|indikator|nilai|angka|capaian)\b|\btahun(?:an)?(?: berjalan| ini)?\b|\btriwulan\b/g, ' ')
    .replace(/\brealisasi\b/g, 'R')
    .replace(/\btarget\b/g, 'T')
    .replace(/\br\b/g, 'R')
    .replace(/\bt\b/g, 'T');
  if (!simbol.includes('R') || !simbol.includes('T')) return null;
  return simbol
    .replace(/(?:[x×*]\s*)?100\s*%?/g, '')
    .replace(/(\d)\s*[x×*]\s*T/g, '$1T')
    .replace(/[\s()[\]{}]/g, '')
    .replace(/:/g, '/');
}
