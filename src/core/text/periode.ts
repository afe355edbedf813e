import { bersihkanGaris } from './bersih';
import { bulanDariKata } from './tanggal';

export type Triwulan = 1 | 2 | 3 | 4;

const NILAI_ROMAWI: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/**
 * A Roman numeral, 1..3999; a full stop or bracket behind it is tolerated. Null for what is not written by the rule
 * ("IIII") and for words.
 */
export function parseRomawi(text: string): number | null {
  const angka = /^\(?([IVXLCDM]{1,15})[.)]?$/.exec(text.trim().toUpperCase())?.[1];
  if (angka === undefined) return null;
  let sisa = angka;
  let jumlah = 0;
  for (const [huruf, nilai] of NILAI_ROMAWI) {
    while (sisa.startsWith(huruf)) {
      jumlah += nilai;
      sisa = sisa.slice(huruf.length);
    }
  }
  return sisa === '' && jumlah <= 3999 && formatRomawi(jumlah) === angka ? jumlah : null;
}

/**
 * 1..3999 as a Roman numeral.
 *
 * @throws RangeError outside of it
 */
export function formatRomawi(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999)
    throw new RangeError(`Angka Romawi hanya untuk 1 sampai 3999, bukan ${n}`);
  let sisa = n;
  let hasil = '';
  for (const [huruf, nilai] of NILAI_ROMAWI) {
    while (sisa >= nilai) {
      hasil += huruf;
      sisa -= nilai;
    }
  }
  return hasil;
}

/**
 * Years 1990..2100 in a text, in order, repeats kept: "Renstra 2020-2024" gives both. Digits inside a longer figure
 * ("2.023", "12.2024.001") are no year.
 */
export function findTahun(text: string): number[] {
  const kena = bersihkanGaris(text).matchAll(/(?<![\d,]|\d\.)(?:tahun|th|ta)?(\d{4})(?!\d|[.,]\d)/gi);
  return [...kena].map(([, angka]) => Number(angka)).filter((tahun) => tahun >= 1990 && tahun <= 2100);
}

const URUTAN: Readonly<Record<string, Triwulan>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};
const SEBUT_TRIWULAN =
  /(?<![a-z])(?:tri\s?wulan|triwulanan|trwln|triw|trw|tw|kuartal|quarter|q)[\s.:_-]*(?:ke[\s-]*)?(iv|i{1,3}|[1-4]|pertama|kesatu|kedua|ketiga|keempat)(?![a-z0-9])(?![.,]\d)/g;
/** A longer text is a sentence that happens to mention a quarter. */
const CAPTION_TERPANJANG = 60;
const BULAN_PELAPORAN: Readonly<Record<string, Triwulan>> = { '03': 1, '06': 2, '09': 3, '12': 4 };
const SAMPAI_DENGAN = String.raw`(?:s\s?\.?\s?d\.?|s\/d|sampai(?:\s+dengan)?|hingga)`;

/** True where a caption says "up to": figures below it are cumulative. */
export function isSampaiDengan(text: string): boolean {
  return new RegExp(String.raw`(?<![a-z])${SAMPAI_DENGAN}(?![a-z])`).test(bersihkanGaris(text).toLowerCase());
}

/**
 * The quarter that a caption names: "TW I", "Target TW.2 2023", "tri wulan iv", "Q1", "B09", "s.d. Juni",
 * "jan-mar". A span gives its last quarter where it says "s.d.", else null, as do a bare "II" or "2" (those are
 * quarters only by their place in the table) and a month inside a quarter.
 */
export function parseTriwulan(text: string): Triwulan | null {
  const rata = bersihkanGaris(text).toLowerCase();
  if (rata.length > CAPTION_TERPANJANG) return null;
  const sebutan = [...rata.matchAll(SEBUT_TRIWULAN)].map(([, nomor = '']) => URUTAN[nomor] ?? null);
  if (sebutan.length > 0) return dariSebutan(rata, sebutan);
  const laporan = /^(?:.*\s)?b\s?(03|06|09|12)(?:\s.*)?$/.exec(rata)?.[1];
  if (laporan !== undefined) return BULAN_PELAPORAN[laporan] ?? null;
  return dariBulan(rata);
}

function dariSebutan(rata: string, sebutan: readonly (Triwulan | null)[]): Triwulan | null {
  const lanjutan = new RegExp(
    String.raw`(?:i|\d)\s*(-|${SAMPAI_DENGAN}|dan|&|,|\/)\s*(iv|i{1,3}|[1-4])(?![a-z0-9])`,
  ).exec(rata);
  const semua = lanjutan === null ? sebutan : [...sebutan, URUTAN[lanjutan[2] ?? ''] ?? null];
  const akhir = semua.at(-1) ?? null;
  if (semua.every((tw) => tw === akhir)) return akhir;
  return isSampaiDengan(rata) ? akhir : null;
}

/** "s.d. Juni" ends quarter 2, "jan-mar" is quarter 1, "Januari s.d. Juni" is cumulative to quarter 2. */
function dariBulan(rata: string): Triwulan | null {
  const tanpaTahun = rata
    .replace(/\s*(?:tahun\s*)?(?<!\d)(?:19|20)\d{2}(?!\d)/g, '')
    .replace(/[()]/g, ' ')
    .replace(/\bbulan\b/g, ' ')
    .trim();
  const kumulatif = new RegExp(String.raw`^(?:realisasi |target |capaian )?${SAMPAI_DENGAN}\s*([a-z]+)\.?$`).exec(
    tanpaTahun,
  )?.[1];
  if (kumulatif !== undefined) return akhirTriwulan(bulanDariKata(kumulatif));
  const span = new RegExp(String.raw`^([a-z]+)\.?\s*(?:-|${SAMPAI_DENGAN}|to)\s*([a-z]+)\.?$`).exec(tanpaTahun);
  const [awal, akhir] = [bulanDariKata(span?.[1] ?? ''), bulanDariKata(span?.[2] ?? '')];
  if (awal === null || akhir === null) return null;
  return awal === 1 || awal === akhir - 2 ? akhirTriwulan(akhir) : null;
}

function akhirTriwulan(bulan: number | null): Triwulan | null {
  return bulan !== null && bulan % 3 === 0 ? ((bulan / 3) as Triwulan) : null;
}
