/** How wide the columns of a report's table should be, and on which page they fit. */
import type { KolomTabel } from './naskah';

/** Room around a word. */
const TEPI = 2;
/** A long text takes several lines: its column grows with the root of its length. */
const BAGIAN_AKAR = 4.5;
const PALING_BANYAK = 60;
/** A longer word may be broken. */
const KATA_TERPANJANG = 26;

/** What fits in a line of a table on an upright page and on one on its side, in the same measure as the weights. */
export const MUAT = { tegak: 90, mendatar: 138 } as const;
/** A little too much for a page on its side is no reason to cut a table: its columns give way. */
const KELONGGARAN = 12;
/** Texts that need more room than this many times an upright page are easier to read on the side. */
const PADAT = 1.7;

/** What a column needs and what it would like. */
export interface Lebar {
  /** Its longest word in one line. */
  readonly perlu: number;
  readonly ingin: number;
}

/** Capitals are wider than small letters and figures. */
const panjang = (kata: string): number => kata.length + 0.35 * (kata.match(/\p{Lu}/gu)?.length ?? 0);

/**
 * The width of a column by the texts in it: its longest word fits in one line, and long texts get more.
 *
 * @param kepala words of the caption, which must not break either
 * @example lebarTeks(['1', '2'], ['No']) // { perlu: 4, ingin: 4.5 }
 */
export function lebarTeks(teks: readonly string[], kepala: readonly string[] = []): Lebar {
  const kata = [...teks, ...kepala]
    .flatMap((satu) => satu.split(/\s+|(?<=[/-])(?=\p{L})/u))
    .reduce((paling, satu) => Math.max(paling, panjang(satu)), 0);
  const rata = teks.reduce((jumlah, satu) => jumlah + satu.length, 0) / Math.max(1, teks.length);
  const perlu = Math.min(kata, KATA_TERPANJANG) + TEPI;
  return { perlu, ingin: Math.min(PALING_BANYAK, Math.max(perlu, Math.sqrt(rata) * BAGIAN_AKAR)) };
}

const jumlah = (lebar: readonly Lebar[], milik: keyof Lebar): number => lebar.reduce((n, satu) => n + satu[milik], 0);

/** Upright where every word fits there and the texts do not become long towers. */
export function bentukHalaman(lebar: readonly Lebar[]): 'tegak' | 'mendatar' {
  return jumlah(lebar, 'perlu') > MUAT.tegak || jumlah(lebar, 'ingin') > PADAT * MUAT.tegak ? 'mendatar' : 'tegak';
}

/**
 * Weights under which no column falls below what it needs, as far as the page has room: what is too much is taken from
 * those that wish for more than they need.
 *
 * @example bagiBobot([{ perlu: 10, ingin: 10 }, { perlu: 20, ingin: 60 }], 50) // [10, 40]
 */
export function bagiBobot(lebar: readonly Lebar[], muat: number): readonly KolomTabel['bobot'][] {
  const [perlu, ingin] = [jumlah(lebar, 'perlu'), jumlah(lebar, 'ingin')];
  if (ingin <= muat) return lebar.map((satu) => satu.ingin);
  if (perlu >= muat) return lebar.map((satu) => satu.perlu);
  const bagian = (muat - perlu) / (ingin - perlu);
  return lebar.map((satu) => satu.perlu + (satu.ingin - satu.perlu) * bagian);
}

/**
 * The columns in pieces that each fit a page on its side; the leading columns of labels stand in every piece.
 *
 * @param pangkal how many leading columns are labels
 * @param awalKelompok places where a group of captions begins: a piece ends there where it can
 * @example pecahKolom([{ perlu: 38, ingin: 40 }, ...Array(12).fill({ perlu: 16, ingin: 16 })], 1, []) // [[0, 1, ..., 6], [0, 7, ..., 12]]
 */
export function pecahKolom(
  lebar: readonly Lebar[],
  pangkal: number,
  awalKelompok: readonly number[],
): readonly (readonly number[])[] {
  const semua = lebar.map((_, i) => i);
  const tetap = semua.slice(0, pangkal);
  const sisa = MUAT.mendatar - jumlah(lebar.slice(0, pangkal), 'perlu');
  if (jumlah(lebar, 'perlu') <= MUAT.mendatar + KELONGGARAN || sisa < MUAT.mendatar / 4) return [semua];
  const kelompok = kelompokKolom(semua.slice(pangkal), awalKelompok);
  const paling = potong(lebar, kelompok, sisa).length;
  // Pieces of about the same width: the narrowest page on which there are no more of them.
  let batas = Math.ceil(jumlah(lebar.slice(pangkal), 'perlu') / paling);
  while (batas < sisa && potong(lebar, kelompok, batas).length > paling) batas++;
  return potong(lebar, kelompok, Math.min(batas, sisa)).map((isi) => [...tetap, ...isi]);
}

/** Groups of columns put together as long as they fit; a group that is too wide on its own is cut. */
function potong(lebar: readonly Lebar[], kelompok: readonly (readonly number[])[], muat: number): number[][] {
  const hasil: number[][] = [];
  let kini: number[] = [];
  for (const satuan of kelompok.flatMap((satu) => (muatDalam(lebar, satu, muat) ? [satu] : satu.map((k) => [k])))) {
    if (kini.length > 0 && !muatDalam(lebar, [...kini, ...satuan], muat)) {
      hasil.push(kini);
      kini = [];
    }
    kini.push(...satuan);
  }
  return kini.length === 0 ? hasil : [...hasil, kini];
}

const muatDalam = (lebar: readonly Lebar[], kolom: readonly number[], sisa: number): boolean =>
  kolom.reduce((n, i) => n + (lebar[i]?.perlu ?? 0), 0) <= sisa;

function kelompokKolom(kolom: readonly number[], awal: readonly number[]): number[][] {
  const hasil: number[][] = [];
  for (const satu of kolom) {
    const kini = hasil.at(-1);
    if (kini === undefined || awal.includes(satu)) hasil.push([satu]);
    else kini.push(satu);
  }
  return hasil;
}
