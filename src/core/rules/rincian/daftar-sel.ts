/** Lists inside one cell, and the count that the cell says of them. */
import { bacaTerbilang } from '../../text/terbilang';

export interface DaftarSel {
  /** Numbers or letters of the items, in order, as 1, 2, 3. */
  readonly nomor: readonly number[];
  /** Where the list begins in the text. */
  readonly awal: number;
}

const BUTIR = /(?:^|[\s;,:(])(?:\(?(\d{1,2})[.)]|\(?([a-z])[.)])\s*(?=[\p{L}"'(])/gu;
/** Fewer items are no list. */
const TERPENDEK = 2;

const urut = (nomor: readonly number[]): boolean => nomor.every((satu, i) => satu === i + 1);

function butir(teks: string, bagian: 1 | 2): DaftarSel {
  const kena = [...teks.matchAll(BUTIR)].flatMap((satu) => {
    const isi = satu[bagian];
    if (isi === undefined) return [];
    return [{ nomor: bagian === 1 ? Number(isi) : isi.charCodeAt(0) - 96, awal: satu.index }];
  });
  // the list starts at its last 1: what stands before it belongs to the sentence
  const mulai = kena.findIndex(({ nomor }) => nomor === 1);
  const isi = mulai < 0 ? [] : kena.slice(mulai);
  return { nomor: isi.map(({ nomor }) => nomor), awal: isi[0]?.awal ?? -1 };
}

/** The numbered or lettered list of a cell; null where it has none, or one whose numbers do not run on. */
export function daftarSel(teks: string): DaftarSel | null {
  const pilihan = [butir(teks, 1), butir(teks, 2)].filter(({ nomor }) => nomor.length >= TERPENDEK && urut(nomor));
  return pilihan.length === 1 ? (pilihan[0] ?? null) : null;
}

/** The number that is left out of a list which runs on around it (1, 2, 4, 5 leaves out 3); null where none is. */
export function nomorHilang(teks: string): number | null {
  const { nomor } = butir(teks, 1);
  if (nomor.length < 3 || urut(nomor)) return null;
  const lompat = nomor.findIndex((satu, i) => satu !== i + 1);
  return nomor.slice(lompat).every((satu, i) => satu === lompat + 2 + i) ? lompat + 1 : null;
}

/** Words that say that a list is not the whole. */
const SEBAGIAN = /\b(?:antara lain|di ?antaranya|seperti|misalnya|contoh|termasuk|dll|dan lain|dst|dsb)\b/i;
/** "7 indikator, yaitu", "12 (dua belas) orang terdiri dari:", "lima dokumen sebagai berikut" right before a list. */
const SEBUT =
  /(?<![\d.,/-])(\d{1,3}|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: (?:belas|puluh(?: [a-z]+)?))?)\s*(?:\(([a-z ]+)\)\s*)?((?:\p{L}[\p{L}/-]*\s*){1,4}?)\s*,?\s*(?:yaitu|yakni|adalah|terdiri (?:dari|atas)|meliputi|sebagai berikut|:)\s*:?\s*$/iu;

export interface Sebutan {
  readonly cacah: number;
  readonly benda: string;
}

/** The count that a text says right before its list; null where it says none, or that the list is a part. */
export function cacahDisebut(teks: string, { awal }: DaftarSel): Sebutan | null {
  const depan = teks.slice(0, awal + 1).replace(/\s+/g, ' ');
  if (SEBAGIAN.test(teks)) return null;
  const kena = SEBUT.exec(depan.slice(-160).trim());
  const angka = kena?.[1] ?? '';
  const cacah = /^\d+$/.test(angka) ? Number(angka) : bacaTerbilang(angka);
  const benda = (kena?.[3] ?? '').trim();
  return cacah === null ||
    cacah === 0 ||
    benda === '' ||
    /^(?:tahun|bulan|hari|persen|rupiah|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/i.test(
      benda,
    )
    ? null
    : { cacah, benda };
}

/** "20 orang, terdiri dari 12 laki-laki dan 7 perempuan": a whole and its parts. */
const URAIAN =
  /(?<![\d.,/-])(\d[\d.]*)\s+((?:\p{L}[\p{L}/-]*\s*){1,3}?),?\s*(?:yang )?(?:terdiri (?:dari|atas)|terbagi (?:atas|menjadi)|dengan rincian)\s*:?\s*([^.;)\n]+)/iu;
const SUKU =
  /(?<![\d.,/-])(\d[\d.]*)\s+(?=\p{L})(?!(?:tahun|bulan|hari|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b)/giu;

export interface Penguraian {
  readonly jumlah: number;
  readonly suku: readonly number[];
}

const bulat = (teks: string): number => Number(teks.replace(/\./g, ''));
const tahunan = (nilai: number): boolean => nilai >= 1990 && nilai <= 2100;

/** A count in a text with the counts that it is said to be made of; null where the text says no such thing. */
export function penguraian(teks: string): Penguraian | null {
  const kena = URAIAN.exec(teks);
  if (kena === null || SEBAGIAN.test(teks)) return null;
  const suku = [...(kena[3] ?? '').matchAll(SUKU)].map(([, angka = '']) => bulat(angka));
  const jumlah = bulat(kena[1] ?? '');
  return suku.length < 2 || [jumlah, ...suku].some(tahunan) ? null : { jumlah, suku };
}
