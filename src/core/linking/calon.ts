/** Which nodes are worth comparing: those that share a rare word or a code, never all with all. */
/** A word or code of more nodes than this tells nothing. */
const DAFTAR_TERPANJANG = 64;
/** How many of its rarest words a node looks up. */
const KATA_DICARI = 6;
/** How many candidates a node is compared with. */
const CALON_TERBANYAK = 16;

type Kunci = string | number;

/** What blocking asks of nodes, which go by their number. */
export interface Berkata {
  readonly banyak: number;
  /** The tables of a node, rising, each once. */
  readonly tabel: (i: number) => readonly number[];
  readonly kata: (i: number) => readonly string[];
  /** Codes and numbers of what both name: evidence by themselves. */
  readonly kunci: (i: number) => readonly Kunci[];
}

/** Counts what was done, for tests of the cost. */
export interface Hitungan {
  /** Nodes visited in the lists of words and codes. */
  kunjungan: number;
  /** Pairs compared in full. */
  perbandingan: number;
}

export const hitunganBaru = (): Hitungan => ({ kunjungan: 0, perbandingan: 0 });

/** The nodes of each word or code, rising, each once; most stand with one node, whose number alone is kept. */
type Daftar<K> = ReadonlyMap<K, number | number[]>;

function daftarkan<K extends Kunci>(banyak: number, ambil: (i: number) => readonly K[]): Daftar<K> {
  const daftar = new Map<K, number | number[]>();
  for (let i = 0; i < banyak; i++) {
    for (const kunci of ambil(i)) {
      const isi = daftar.get(kunci);
      if (isi === undefined) daftar.set(kunci, i);
      else if (typeof isi === 'number') {
        if (isi !== i) daftar.set(kunci, [isi, i]);
      }
      // a list that is too long tells nothing, however long it grows
      else if (isi.length <= DAFTAR_TERPANJANG && isi.at(-1) !== i) isi.push(i);
    }
  }
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

const TANPA_DAFTAR: readonly (readonly number[])[] = [];

/** The lists worth walking, shortest first: a word of one node finds nobody, one of many nodes finds everybody. */
function daftarTerpilih<K extends Kunci>(daftar: Daftar<K>, kunci: readonly K[]): readonly (readonly number[])[] {
  let berguna: number[][] | null = null;
  for (const satu of kunci) {
    const isi = daftar.get(satu);
    if (typeof isi !== 'object' || isi.length > DAFTAR_TERPANJANG) continue;
    if (berguna === null) berguna = [isi];
    // a word that stands twice in a label counts once
    else if (!berguna.includes(isi)) berguna.push(isi);
  }
  return berguna?.sort((x, y) => x.length - y.length).slice(0, KATA_DICARI) ?? TANPA_DAFTAR;
}

/** The later nodes of the lists, those that share most and rarest first. */
function calonDari(i: number, isi: readonly (readonly number[])[], simpul: Berkata, hitungan: Hitungan): number[] {
  const nilai = new Map<number, number>();
  for (const daftar of isi) {
    for (let ke = daftar.length - 1; ke >= 0; ke--) {
      const j = daftar[ke] ?? i;
      hitungan.kunjungan++;
      if (j <= i) break;
      nilai.set(j, (nilai.get(j) ?? 0) + 1 / daftar.length);
    }
  }
  if (nilai.size === 0) return [];
  const tabel = simpul.tabel(i);
  return [...nilai]
    .filter(([j]) => !setabel(tabel, simpul.tabel(j)))
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, CALON_TERBANYAK)
    .map(([j]) => j);
}

/**
 * Candidate pairs (a < b) of nodes that share no table: for every node at most `CALON_TERBANYAK` later ones, those
 * with most shared rare words and codes first. The cost is linear in the number of nodes.
 *
 * @example two nodes of different tables with the word "sakip" are a pair; two of one table never are
 */
export function cariCalon(simpul: Berkata, hitungan: Hitungan): [number, number][] {
  const kata = daftarkan(simpul.banyak, simpul.kata);
  const kunci = daftarkan(simpul.banyak, simpul.kunci);
  const hasil: [number, number][] = [];
  for (let i = 0; i < simpul.banyak; i++) {
    const [berkata, berkunci] = [daftarTerpilih(kata, simpul.kata(i)), daftarTerpilih(kunci, simpul.kunci(i))];
    if (berkata.length + berkunci.length === 0) continue;
    for (const j of calonDari(i, [...berkata, ...berkunci], simpul, hitungan)) hasil.push([i, j]);
  }
  return hasil;
}
