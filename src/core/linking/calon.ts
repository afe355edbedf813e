/** Which nodes are worth comparing: those that share a rare word or a code, never all with all. */
/** A word or code of more nodes than this tells nothing. */
const DAFTAR_TERPANJANG = 64;
/** How many of its rarest words a node looks up. */
const KATA_DICARI = 6;
/** How many candidates a node is compared with. */
const CALON_TERBANYAK = 16;

type Kunci = string | number;

/** What blocking needs of a node. */
export interface Berkata {
  /** Rising, each once. */
  readonly tabel: readonly number[];
  /** Words, each once. */
  readonly kata: readonly string[];
  /** Codes and numbers of what both name: evidence by themselves. */
  readonly kunci: readonly Kunci[];
}

/** Counts what was done, for tests of the cost. */
export interface Hitungan {
  /** Nodes visited in the lists of words and codes. */
  kunjungan: number;
  /** Pairs compared in full. */
  perbandingan: number;
}

/** A list with every value once; most lists are that already. */
export function tanpaGanda(isi: readonly string[]): readonly string[] {
  return isi.some((satu, i) => isi.indexOf(satu) !== i) ? [...new Set(isi)] : isi;
}

export const hitunganBaru = (): Hitungan => ({ kunjungan: 0, perbandingan: 0 });

function daftarkan<K extends Kunci>(
  simpul: readonly Berkata[],
  ambil: (satu: Berkata) => readonly K[],
): Map<K, number[]> {
  const daftar = new Map<K, number[]>();
  simpul.forEach((satu, i) => {
    for (const kunci of ambil(satu)) {
      const isi = daftar.get(kunci);
      if (isi === undefined) daftar.set(kunci, [i]);
      // a list that is too long tells nothing, however long it grows
      else if (isi.length <= DAFTAR_TERPANJANG) isi.push(i);
    }
  });
  return daftar;
}

/** Whether two rising lists share a number. */
function setabel(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const beda = (a[i] ?? 0) - (b[j] ?? 0);
    if (beda === 0) return true;
    if (beda < 0) i++;
    else j++;
  }
  return false;
}

/** The lists worth walking, shortest first: a word of one node finds nobody, one of many nodes finds everybody. */
function daftarTerpilih<K extends Kunci>(
  daftar: ReadonlyMap<K, number[]>,
  kunci: readonly K[],
  batas: number,
): number[][] {
  const berguna: number[][] = [];
  for (const satu of kunci) {
    const isi = daftar.get(satu);
    if (isi !== undefined && isi.length > 1 && isi.length <= DAFTAR_TERPANJANG) berguna.push(isi);
  }
  return berguna.sort((x, y) => x.length - y.length).slice(0, batas);
}

/**
 * Candidate pairs (a < b) of nodes that share no table: for every node at most `CALON_TERBANYAK` later ones, those
 * with most shared rare words and codes first. The cost is linear in the number of nodes.
 *
 * @example two nodes of different tables with the word "sakip" are a pair; two of one table never are
 */
export function cariCalon(simpul: readonly Berkata[], hitungan: Hitungan): [number, number][] {
  const kata = daftarkan(simpul, (satu) => satu.kata);
  const kunci = daftarkan(simpul, (satu) => satu.kunci);
  return simpul.flatMap((satu, i) => {
    const isi = [...daftarTerpilih(kata, satu.kata, KATA_DICARI), ...daftarTerpilih(kunci, satu.kunci, KATA_DICARI)];
    if (isi.length === 0) return [];
    const nilai = new Map<number, number>();
    for (const daftar of isi) {
      for (const j of daftar) {
        hitungan.kunjungan++;
        if (j > i) nilai.set(j, (nilai.get(j) ?? 0) + 1 / daftar.length);
      }
    }
    return [...nilai]
      .filter(([j]) => !setabel(satu.tabel, simpul[j]?.tabel ?? []))
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, CALON_TERBANYAK)
      .map(([j]): [number, number] => [i, j]);
  });
}
