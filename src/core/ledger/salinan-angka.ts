/**
 * Tables that repeat each other's figures under other captions and other names. Columns are met by their figures: where most
 * of two columns is equal they show the same thing, and rows that agree in one such pair of columns are the same row in all.
 */
import type { Jenis } from '../recognition/tabel';
import { normalLabel } from '../text/label';
import { ingatOleh } from '../text/ingat';
import { tambahkan } from '../text/peta';
import type { Buku, LembarBuku } from './buku';
import type { Titik } from './kisi';

/** A cell of a grid with the grid it stands in. */
export interface SelBuku {
  readonly lembar: LembarBuku;
  readonly titik: Titik;
}

/** Two cells that should show the same figure; `tambahan` are rows that the second table counts in. */
export interface BedaSalinan {
  readonly a: SelBuku;
  readonly b: SelBuku;
  readonly tambahan: readonly Titik[];
  /** b minus a and what is counted in. */
  readonly beda: number;
  /** How many cells of other tables show the same as a, and as b. */
  readonly suara: readonly [number, number];
  /** The cell whose difference is the same amount the other way: what was moved from one row to the other. */
  readonly lawan: Titik | null;
}

/** Kinds without codes or indicators to go by. */
const TANPA_KODE = new Set<Jenis>(['pnbp', 'rincian', 'lainnya', 'perbandingan']);
/** Figures up to this meet by chance. */
const NILAI_KECIL = 3;
const NILAI_BERARTI = 100;
/** A figure that stands in more cells than this tells nothing. */
const SEL_SERUPA = 12;
const SAMA_TERSEDIKIT = 4;
const BAGIAN_SAMA = 0.5;
/** Longer tables are lists of details, whose rows count none of each other in. */
const BARIS_BERINDUK = 400;

interface Lajur {
  readonly indeks: number;
  readonly lembar: LembarBuku;
  readonly lajur: number;
  readonly isi: ReadonlyMap<number, Titik>;
  /** Figure to row; null where two rows show it. */
  readonly baris: ReadonlyMap<number, number | null>;
}

function bacaLajur(lembar: LembarBuku, lajur: number, indeks: number): Lajur | null {
  const { kisi } = lembar;
  const isi = new Map<number, Titik>();
  const baris = new Map<number, number | null>();
  kisi.baris.forEach(({ peran }, b) => {
    const titik = kisi.titik(b, lajur);
    if (peran !== 'data' || titik.keadaan !== 'angka' || titik.nilai <= NILAI_KECIL) return;
    isi.set(b, titik);
    baris.set(titik.nilai, baris.has(titik.nilai) ? null : b);
  });
  return isi.size < SAMA_TERSEDIKIT ? null : { indeks, lembar, lajur, isi, baris };
}

function semuaLajur({ lembar }: Buku): Lajur[] {
  const hasil: Lajur[] = [];
  for (const satu of lembar) {
    const { kisi } = satu;
    if (!TANPA_KODE.has(kisi.tabel.jenis) || kisi.tabel.susun === 'prosa') continue;
    kisi.lajur.forEach(({ sifat }, l) => {
      const lajur = sifat === 'uang' || sifat === 'cacah' ? bacaLajur(satu, l, hasil.length) : null;
      if (lajur !== null) hasil.push(lajur);
    });
  }
  return hasil;
}

interface Pasangan {
  readonly a: Lajur;
  readonly b: Lajur;
  /** Rows whose figures are equal and stand once in each column. */
  readonly sama: readonly (readonly [number, number])[];
}

const setahun = (a: Lajur, b: Lajur): boolean => {
  const [x, y] = [a, b].map(({ lembar, lajur }) => lembar.kisi.lajur[lajur]?.kolom.tahun ?? lembar.kisi.tabel.tahun);
  return x === y || x === null || y === null || x === undefined || y === undefined;
};

function pasanganLajur(lajur: readonly Lajur[]): Pasangan[] {
  const menurutNilai = new Map<number, number[]>();
  for (const { indeks, baris } of lajur) for (const nilai of baris.keys()) tambahkan(menurutNilai, nilai, indeks);
  const calon = new Map<string, { a: Lajur; b: Lajur; nilai: number[] }>();
  for (const [nilai, pemilik] of menurutNilai) {
    if (pemilik.length < 2 || pemilik.length > SEL_SERUPA) continue;
    pemilik.forEach((i, n) => {
      for (const j of pemilik.slice(n + 1)) {
        const [a, b] = [lajur[i], lajur[j]];
        if (a === undefined || b === undefined || a.lembar === b.lembar || !setahun(a, b)) continue;
        const lama = calon.get(`${i}|${j}`);
        if (lama === undefined) calon.set(`${i}|${j}`, { a, b, nilai: [nilai] });
        else lama.nilai.push(nilai);
      }
    });
  }
  return [...calon.values()]
    .filter(
      ({ a, b, nilai }) =>
        nilai.length >= SAMA_TERSEDIKIT && nilai.length >= BAGIAN_SAMA * Math.min(a.baris.size, b.baris.size),
    )
    .map(({ a, b }) => ({
      a,
      b,
      sama: [...a.baris].flatMap(([satu, r]) => {
        const s = b.baris.get(satu) ?? null;
        return r === null || s === null ? [] : [[r, s] as const];
      }),
    }));
}

const kata = (lembar: LembarBuku, b: number): string[] =>
  normalLabel(lembar.kisi.baris[b]?.label ?? '')
    .split(' ')
    .filter((satu) => satu.length >= 5);
/** Whether two labels share a word or the beginning of one ("sertifikasi", "sertifikat"). */
const serumpun = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => x.slice(0, 7) === y.slice(0, 7)));

/** Rows of two tables that are one row: equal in a pair of columns, by a telling figure or a word of their labels. */
function barisSama(pasangan: readonly Pasangan[]): Map<number, number> {
  const suara = new Map<string, { r: number; s: number; n: number }>();
  for (const { a, b, sama } of pasangan) {
    for (const [r, s] of sama) {
      const nilai = a.isi.get(r)?.nilai ?? 0;
      if (nilai < NILAI_BERARTI && !serumpun(kata(a.lembar, r), kata(b.lembar, s))) continue;
      const lama = suara.get(`${r}|${s}`);
      if (lama === undefined) suara.set(`${r}|${s}`, { r, s, n: 1 });
      else lama.n++;
    }
  }
  const hasil = new Map<number, number>();
  const terpakai = new Set<number>();
  for (const { r, s } of [...suara.values()].sort((x, y) => y.n - x.n)) {
    if (hasil.has(r) || terpakai.has(s)) continue;
    hasil.set(r, s);
    terpakai.add(s);
  }
  return hasil;
}

/** Rows that the other table does not show and whose names begin with the name of this row: it may count them in. */
function rincian(milik: Lajur, baris: number, berpasangan: ReadonlySet<number>): Titik[] {
  if (milik.isi.size > BARIS_BERINDUK) return [];
  const nama = normalLabel(milik.lembar.kisi.baris[baris]?.label ?? '');
  return [...milik.isi].flatMap(([b, titik]) =>
    b !== baris &&
    !berpasangan.has(b) &&
    nama !== '' &&
    normalLabel(milik.lembar.kisi.baris[b]?.label ?? '').startsWith(`${nama} `)
      ? [titik]
      : [],
  );
}

function beda({ a, b }: Pasangan, baris: ReadonlyMap<number, number>): Omit<BedaSalinan, 'suara' | 'lawan'>[] {
  const berpasangan = new Set(baris.keys());
  return [...baris].flatMap(([r, s]) => {
    const [x, y] = [a.isi.get(r), b.isi.get(s)];
    if (x === undefined || y === undefined || x.nilai === y.nilai) return [];
    const lain = rincian(a, r, berpasangan);
    const jumlah = lain.reduce((n, { nilai }) => n + nilai, x.nilai);
    const pakai = lain.length > 0 && Math.abs(y.nilai - jumlah) < Math.abs(y.nilai - x.nilai);
    const selisih = y.nilai - (pakai ? jumlah : x.nilai);
    return selisih === 0
      ? []
      : [
          {
            a: { lembar: a.lembar, titik: x },
            b: { lembar: b.lembar, titik: y },
            tambahan: pakai ? lain : [],
            beda: selisih,
          },
        ];
  });
}

const balik = ({ a, b, sama }: Pasangan): Pasangan => ({ a: b, b: a, sama: sama.map(([r, s]) => [s, r] as const) });

function susun(buku: Buku): readonly BedaSalinan[] {
  const menurutTabel = new Map<string, Pasangan[]>();
  for (const satu of pasanganLajur(semuaLajur(buku)))
    tambahkan(menurutTabel, `${satu.a.lembar.kisi.indeks}|${satu.b.lembar.kisi.indeks}`, satu);
  const suara = new Map<Titik, number>();
  const tambah = (titik: Titik): void => {
    suara.set(titik, (suara.get(titik) ?? 0) + 1);
  };
  const semua: Omit<BedaSalinan, 'suara' | 'lawan'>[][] = [];
  for (const pasangan of menurutTabel.values()) {
    const baris = barisSama(pasangan);
    for (const satu of pasangan) {
      for (const [r, s] of satu.sama) {
        const [x, y] = [satu.a.isi.get(r), satu.b.isi.get(s)];
        if (baris.get(r) !== s || x === undefined || y === undefined) continue;
        tambah(x);
        tambah(y);
      }
      const maju = beda(satu, baris);
      const mundur = beda(balik(satu), new Map([...baris].map(([r, s]) => [s, r])));
      const berat = (isi: typeof maju): number => isi.reduce((n, { tambahan }) => n + tambahan.length, 0);
      semua.push(berat(mundur) > berat(maju) ? mundur : maju);
    }
  }
  return semua.flatMap((isi) =>
    isi.map((satu) => ({
      ...satu,
      suara: [suara.get(satu.a.titik) ?? 0, suara.get(satu.b.titik) ?? 0] as const,
      lawan: isi.find((lain) => lain !== satu && lain.beda === -satu.beda)?.b.titik ?? null,
    })),
  );
}

/** All cells of repeated tables that do not repeat what they should, worked out once. */
export const bedaSalinan = ingatOleh(susun);
