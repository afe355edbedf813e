import { bersihkanGaris } from './bersih';
import { jarakEjaan } from './jarak-ejaan';

/** A calendar day; `bulan` and `hari` count from 1. */
export interface Tanggal {
  readonly tahun: number;
  readonly bulan: number;
  readonly hari: number;
}

/** Spellings in planners' sheets, Indonesian and English, per month. */
const EJAAN_BULAN: readonly string[] = [
  'januari jan january jn',
  'februari feb peb pebruari february pebuari febuari',
  'maret mar mrt march',
  'april apr apl',
  'mei may',
  'juni jun june jn',
  'juli jul july jl',
  'agustus agu agt ags agts agst aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nov nop nopember',
  'desember des dec december dsb',
];

/** "jn", "jl" and "dsb" also mean other things. */
const TERLALU_PENDEK = new Set(['jn', 'jl', 'dsb']);

const BULAN: ReadonlyMap<string, number> = new Map(
  EJAAN_BULAN.flatMap((baris, i) =>
    baris
      .split(' ')
      .filter((kata) => !TERLALU_PENDEK.has(kata))
      .map((kata) => [kata, i + 1] as const),
  ),
);

/** Names long enough that one wrong letter cannot make an ordinary word of them. */
const NAMA_PANJANG = [...BULAN].filter(([kata]) => kata.length >= 7);

/** The month that one word names. */
export function bulanDariKata(kata: string): number | null {
  const rata = kata.toLowerCase().replace(/\./g, '');
  const tepat = BULAN.get(rata);
  if (tepat !== undefined) return tepat;
  if (rata.length < 7) return null;
  return NAMA_PANJANG.find(([nama]) => jarakEjaan(nama, rata, 1) <= 1)?.[1] ?? null;
}

/**
 * The month that a caption names, 1..12: "PEBRUARI", "Agt.", "Nop 2023", "bulan Mei", "s.d. Juni". Null for other
 * words and for bare figures ("8" is a month only by its place in the table).
 */
export function parseBulan(text: string): number | null {
  const rata = bersihkanGaris(text).toLowerCase();
  const kata =
    /^(?:(?:s\.?d\.?|s\/d|sampai(?: dengan)?)\s+)?(?:(?:bulan|bln\.?)\s+)?([a-z.]+)(?:[\s\-'/]*(?:\d{4}|\d{2}))?$/.exec(
      rata,
    )?.[1];
  const nomor = /^(?:bulan|bln\.?)\s+(?:ke[- ]?)?(\d{1,2})$/.exec(rata)?.[1];
  if (nomor !== undefined) return Number(nomor) >= 1 && Number(nomor) <= 12 ? Number(nomor) : null;
  return kata === undefined ? null : bulanDariKata(kata);
}

function tanggalSah(tahun: number, bulan: number, hari: number): Tanggal | null {
  const hariTerakhir = new Date(Date.UTC(2000, bulan, 0)).getUTCDate();
  const kabisat = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
  const batas = bulan === 2 && !kabisat ? 28 : hariTerakhir;
  const sah = tahun >= 1900 && tahun <= 9999 && bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= batas;
  return sah ? { tahun, bulan, hari } : null;
}

const tahunPenuh = (angka: string): number => (angka.length === 2 ? 2000 + Number(angka) : Number(angka));

/**
 * A date as planners type it: "04 Agustus 2023", "01 December 2023", "4-Nop-23", "Sidoarjo, 4 Agustus 2023",
 * "4/8/2023" (day first; month first only where nothing else is possible), "2023-08-04". Null for anything else, for
 * days that do not exist, and for a date inside a sentence.
 */
export function parseTanggal(text: string): Tanggal | null {
  const rata = bersihkanGaris(text)
    .replace(/^[\p{L}.' ]{2,30},\s*/u, '')
    .replace(/^(?:tanggal|tgl\.?)\s+/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}[:.].*)?$/.exec(rata);
  if (iso !== null) return tanggalSah(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const kata = /^(\d{1,2})[\s.-]*([\p{L}]+\.?)[\s.,-]*(\d{4}|\d{2})$/u.exec(rata);
  if (kata !== null) return denganNama(kata[2] ?? '', kata[1] ?? '', kata[3] ?? '');
  const inggris = /^([\p{L}]+\.?)\s+(\d{1,2}),?\s+(\d{4})$/u.exec(rata);
  if (inggris !== null) return denganNama(inggris[1] ?? '', inggris[2] ?? '', inggris[3] ?? '');

  const angka = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(rata);
  if (angka === null || (angka[2] === '.' && angka[4]?.length === 2)) return null;
  const tahun = tahunPenuh(angka[4] ?? '');
  const [pertama, kedua] = [Number(angka[1]), Number(angka[3])];
  return tanggalSah(tahun, kedua, pertama) ?? tanggalSah(tahun, pertama, kedua);
}

function denganNama(nama: string, hari: string, tahun: string): Tanggal | null {
  const bulan = bulanDariKata(nama);
  return bulan === null ? null : tanggalSah(tahunPenuh(tahun), bulan, Number(hari));
}

const SEHARI = 86_400_000;
/** Day 0 of each system; in the 1900 system counted for days from 1 March 1900 on. */
const NOL_1900 = Date.UTC(1899, 11, 30);
const NOL_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const SERIAL_AKHIR = 2_958_465;

/**
 * The day of an Excel serial number; the time of day is dropped. Excel counts a 29 February 1900 that never was:
 * serial 60 is null, and the days before it are one off. Null outside 1900-9999.
 *
 * @example tanggalDariSerial(45142) // { tahun: 2023, bulan: 8, hari: 4 }
 */
export function tanggalDariSerial(serial: number, sistem1904 = false): Tanggal | null {
  const hari = Math.floor(serial);
  if (!(hari >= (sistem1904 ? 0 : 1)) || hari > SERIAL_AKHIR || (!sistem1904 && hari === 60)) return null;
  const geser = !sistem1904 && hari < 60 ? 1 : 0;
  const saat = new Date((sistem1904 ? NOL_1904 : NOL_1900) + (hari + geser) * SEHARI);
  const tahun = saat.getUTCFullYear();
  return tahun > 9999 ? null : { tahun, bulan: saat.getUTCMonth() + 1, hari: saat.getUTCDate() };
}

/** The Excel serial number of a day; the inverse of `tanggalDariSerial`. */
export function serialDariTanggal(tanggal: Tanggal, sistem1904 = false): number {
  const saat = Date.UTC(tanggal.tahun, tanggal.bulan - 1, tanggal.hari);
  if (sistem1904) return Math.round((saat - NOL_1904) / SEHARI);
  const serial = Math.round((saat - NOL_1900) / SEHARI);
  return serial <= 60 ? serial - 1 : serial;
}

const NAMA_BULAN = EJAAN_BULAN.map((baris) => baris.split(' ')[0] ?? '');

/** The standard name of month 1..12 ("Agustus"); empty outside. */
export function namaBulan(bulan: number): string {
  const nama = NAMA_BULAN[bulan - 1] ?? '';
  return nama.charAt(0).toUpperCase() + nama.slice(1);
}

/** EYD V: "4 Agustus 2023", no leading zero. */
export function formatTanggal(tanggal: Tanggal): string {
  return `${tanggal.hari} ${namaBulan(tanggal.bulan)} ${tanggal.tahun}`;
}
