/** The same names in two tables of details: which column of one follows from which column of the other. */
import { ingatOleh } from '../../text/ingat';
import { kunciLabel, normalLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import type { Berkas } from '../../records/berkas';
import { cocok, gabungan, type Hasil } from './cocok';
import { barisBerperan, rincian, type Nilai, type Rinci } from './kisi';

/** A name with its figure in one table and what the rows of that name in the other give. */
export interface Padanan {
  readonly nama: string;
  readonly figur: Nilai;
  readonly asal: readonly Nilai[];
  readonly hasil: Hasil;
}

export interface Pasangan {
  readonly cara: 'sama' | 'rata' | 'jumlah';
  readonly pas: readonly Padanan[];
  readonly beda: readonly Padanan[];
}

const NAMA_TERSEDIKIT = 3;
/** A name in more rows than this is a kind, not a name. */
const ULANG_TERBANYAK = 200;

/** Rows of data by the key of their label. */
const menurutNama = ingatOleh((rinci: Rinci): ReadonlyMap<string, readonly number[]> => {
  const hasil = new Map<string, number[]>();
  for (const b of barisBerperan(rinci, 'data')) {
    const label = rinci.baris[b]?.label ?? '';
    if (/\p{L}{2}/u.test(label)) tambahkan(hasil, kunciLabel(label), b);
  }
  return hasil;
});

/** Pairs of tables that share enough names, each once, the one that names every row once first. */
function pasanganTabel(berkas: Berkas): readonly (readonly [Rinci, Rinci, readonly string[]])[] {
  const pemilik = new Map<string, Rinci[]>();
  for (const rinci of rincian(berkas)) for (const nama of menurutNama(rinci).keys()) tambahkan(pemilik, nama, rinci);
  const bersama = new Map<string, { a: Rinci; b: Rinci; nama: string[] }>();
  for (const [nama, tabel] of pemilik) {
    if (tabel.length < 2 || tabel.length > 12) continue;
    for (const a of tabel)
      for (const b of tabel) {
        if (a === b) continue;
        const kunci = `${a.indeks}|${b.indeks}`;
        const lama = bersama.get(kunci);
        if (lama === undefined) bersama.set(kunci, { a, b, nama: [nama] });
        else lama.nama.push(nama);
      }
  }
  return [...bersama.values()]
    .filter(({ a, nama }) => nama.length >= NAMA_TERSEDIKIT && nama.every((n) => menurutNama(a).get(n)?.length === 1))
    .map(({ a, b, nama }) => [a, b, nama] as const);
}

const judulAkhir = (jalur: readonly string[]): string => normalLabel(jalur[jalur.length - 1] ?? '');

function bandingkan(
  a: Rinci,
  b: Rinci,
  nama: readonly string[],
  la: number,
  lb: number,
  cara: Pasangan['cara'],
): Pasangan {
  const pas: Padanan[] = [];
  const beda: Padanan[] = [];
  for (const satu of nama) {
    const [baris] = menurutNama(a).get(satu) ?? [];
    const figur = baris === undefined ? null : (a.lajur[la]?.isi[baris] ?? null);
    const asal = (menurutNama(b).get(satu) ?? []).slice(0, ULANG_TERBANYAK).flatMap((i) => b.lajur[lb]?.isi[i] ?? []);
    if (figur === null || asal.length === 0) continue;
    const hasil = gabungan(asal, () => (cara === 'rata' ? 1 / asal.length : 1));
    (cocok(figur, hasil) ? pas : beda).push({ nama: satu, figur, asal, hasil });
  }
  return { cara, pas, beda };
}

/** How two columns of two tables with the same names follow from each other, the best of the ways. */
function pasanganLajur(a: Rinci, b: Rinci, nama: readonly string[]): Pasangan[] {
  const berulang = nama.some((satu) => (menurutNama(b).get(satu)?.length ?? 0) > 1);
  const cara: readonly Pasangan['cara'][] = berulang ? ['rata', 'jumlah'] : a.indeks < b.indeks ? ['sama'] : [];
  return a.lajur.flatMap((kolomA, la) => {
    const calon = b.lajur.flatMap((kolomB, lb) => {
      if (judulAkhir(kolomA.kolom.jalur) !== judulAkhir(kolomB.kolom.jalur)) return [];
      if (kolomA.persen !== kolomB.persen) return [];
      return cara.map((satu) => bandingkan(a, b, nama, la, lb, satu));
    });
    const [terbaik] = calon.sort((x, y) => y.pas.length - x.pas.length);
    return terbaik === undefined ? [] : [terbaik];
  });
}

/** All pairs of columns of tables of details that name the same things. */
export const pasanganRinci = ingatOleh((berkas: Berkas): readonly Pasangan[] =>
  pasanganTabel(berkas).flatMap(([a, b, nama]) => pasanganLajur(a, b, nama)),
);
