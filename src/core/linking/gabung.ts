/** Joining pairs into groups, best pair first, where two things of one table stay apart. */
import type { Berkata, Hitungan } from './calon';

export interface Pasangan {
  readonly a: number;
  readonly b: number;
  readonly skor: number;
}

/** The candidates that score at least `terendah`; `nilai` gives null for two nodes that are not to be compared. */
export function nilaiCalon<T>(
  simpul: readonly T[],
  calon: readonly (readonly [number, number])[],
  terendah: number,
  hitungan: Hitungan,
  nilai: (x: T, y: T) => number | null,
): Pasangan[] {
  return calon.flatMap(([a, b]): Pasangan[] => {
    const x = simpul[a];
    const y = simpul[b];
    const skor = x === undefined || y === undefined ? null : nilai(x, y);
    if (skor === null) return [];
    hitungan.perbandingan++;
    return skor >= terendah ? [{ a, b, skor }] : [];
  });
}

/** Highest score first; among equals the order of the workbook, so that the same input gives the same groups. */
function urutkan(pasangan: readonly Pasangan[]): Pasangan[] {
  return [...pasangan].sort((x, y) => y.skor - x.skor || x.a - y.a || x.b - y.b);
}

/** Nodes and the tables that each stands in. */
type Bertabel = Pick<Berkata, 'banyak' | 'tabel'>;

function bersinggungan(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [kecil, besar] = a.size <= b.size ? [a, b] : [b, a];
  for (const satu of kecil) if (besar.has(satu)) return true;
  return false;
}

function temukan(induk: number[], i: number): number {
  let akar = i;
  while (induk[akar] !== akar) akar = induk[akar] ?? akar;
  for (let kini = i; kini !== akar;) {
    const berikut = induk[kini] ?? akar;
    induk[kini] = akar;
    kini = berikut;
  }
  return akar;
}

/**
 * Groups of nodes: pairs are taken best first; a pair whose groups both have a node of the same table is refused,
 * because a table names a thing once. Returns the root of every node, the first node of its group.
 *
 * @example three nodes of the tables 0, 1, 0; [{ a: 0, b: 1, skor: 1 }, { a: 1, b: 2, skor: 0.9 }] gives [0, 0, 2]
 */
export function gabungkan({ banyak, tabel }: Bertabel, pasangan: readonly Pasangan[]): number[] {
  const induk = Array.from({ length: banyak }, (_, i) => i);
  if (pasangan.length === 0) return induk;
  // made for the few nodes that are in a pair
  const milik = new Map<number, Set<number>>();
  const milikDari = (i: number): Set<number> => milik.get(i) ?? new Set(tabel(i));
  for (const { a, b } of urutkan(pasangan)) {
    const x = temukan(induk, a);
    const y = temukan(induk, b);
    if (x === y) continue;
    const [milikX, milikY] = [milikDari(x), milikDari(y)];
    if (bersinggungan(milikX, milikY)) continue;
    const [kecil, besar] = milikX.size <= milikY.size ? [milikX, milikY] : [milikY, milikX];
    for (const satu of kecil) besar.add(satu);
    const akar = Math.min(x, y);
    induk[Math.max(x, y)] = akar;
    milik.set(akar, besar);
  }
  return induk.map((_, i) => temukan(induk, i));
}

/** Members of each group, groups and members in the order of the rows. */
export function menurutAkar(
  akar: readonly number[],
  isi: (i: number) => readonly number[],
): readonly (readonly number[])[] {
  // nearly all nodes stay alone: there the node itself is the group
  const bersama = new Map<number, number[]>();
  akar.forEach((satu, i) => {
    if (satu === i) return;
    const lama = bersama.get(satu) ?? [...isi(satu)];
    for (const baris of isi(i)) lama.push(baris);
    bersama.set(satu, lama);
  });
  return akar
    .flatMap((satu, i) => (satu === i ? [bersama.get(i)?.sort((a, b) => a - b) ?? isi(i)] : []))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
