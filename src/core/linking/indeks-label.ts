/** Looking a text up among many labels: those that share its rare words are compared, never all. */
import { miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import { tambahkan } from '../text/peta';

export interface LabelDitemukan {
  /** Index into the list of labels. */
  readonly indeks: number;
  /** 0..1, see `miripLabel`. */
  readonly skor: number;
}

/** A word of more labels than this tells nothing. */
const DAFTAR_TERPANJANG = 64;
const KATA_DICARI = 6;
const CALON_TERBANYAK = 24;

/**
 * Prepares a list of labels for look-ups. Labels with the same key share one entry, so that a repeated label costs once.
 *
 * @returns the labels that are like a text to at least `terendah`, the likest first
 * @example indeksLabel(['Gaji dan Tunjangan', 'Sewa'])('Gaji & tunjangan', 0.8) // [{ indeks: 0, skor: 1 }]
 */
export function indeksLabel(
  label: readonly (string | null)[],
): (teks: string, terendah: number) => readonly LabelDitemukan[] {
  const tempat = new Map<string, number[]>();
  const siap = new Map<string, LabelSiap>();
  label.forEach((satu, i) => {
    if (satu === null) return;
    const milik = siapkanLabel(satu);
    if (milik.kunci === '') return;
    siap.set(milik.kunci, siap.get(milik.kunci) ?? milik);
    tambahkan(tempat, milik.kunci, i);
  });
  const kata = new Map<string, string[]>();
  for (const [kunci, milik] of siap) for (const satu of kataUnik(milik)) tambahkan(kata, satu, kunci);
  return (teks, terendah) => {
    const dicari = siapkanLabel(teks);
    return calonKunci(kata, dicari)
      .flatMap((kunci) => {
        const milik = siap.get(kunci);
        const skor = milik === undefined ? 0 : miripLabel(dicari, milik);
        return skor >= terendah ? (tempat.get(kunci) ?? []).map((indeks) => ({ indeks, skor })) : [];
      })
      .sort((a, b) => b.skor - a.skor || a.indeks - b.indeks);
  };
}

const kataUnik = ({ kata }: LabelSiap): string[] => [...new Set(kata.map(({ teks }) => teks))];

/** Keys that share the rarest words of a text, those that share most of them first. */
function calonKunci(kata: ReadonlyMap<string, readonly string[]>, dicari: LabelSiap): string[] {
  const daftar = kataUnik(dicari)
    .map((satu) => kata.get(satu) ?? [])
    .filter((isi) => isi.length > 0 && isi.length <= DAFTAR_TERPANJANG)
    .sort((a, b) => a.length - b.length)
    .slice(0, KATA_DICARI);
  const cacah = new Map<string, number>();
  for (const isi of daftar) for (const kunci of isi) cacah.set(kunci, (cacah.get(kunci) ?? 0) + 1);
  return [...cacah]
    .sort((a, b) => b[1] - a[1])
    .slice(0, CALON_TERBANYAK)
    .map(([kunci]) => kunci);
}
