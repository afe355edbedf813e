/**
 * What a column's captions say: its field, year, quarter, month, state, money scale and unit. Captions are read from the
 * column's own upwards; a caption that only qualifies ("2021", "TW II", "T", "%") takes its field from the group above.
 */
import { parseBulan } from '../text/tanggal';
import { findTahun, parseRomawi, parseTriwulan } from '../text/periode';
import { ingat } from '../text/ingat';
import { skalaUang } from '../text/satuan';
import { ejaJudul } from './ejaan-judul';
import { cariSinonim } from './sinonim';
import type { Bidang, Kolom, Ranah, Versi } from './tabel';

/** What captions alone tell of a column. */
export interface CiriJudul extends Omit<Kolom, 'col' | 'jalur' | 'keyakinan' | 'alasan'> {
  /** True where a caption names a known field, not only a period. */
  readonly dikenal: boolean;
}

/** Lower case, one blank between words, no line breaks, footnote stars or dots after abbreviations. */
export function ringkasJudul(text: string): string {
  return text
    .replace(/_x000d_/gi, ' ')
    .replace(/<\/?[a-z]+>/gi, ' ')
    .toLowerCase()
    .replace(/[*\u2020\u2021]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const KUALIFIKASI: readonly RegExp[] = [
  /\(?\brp\.?\s?,?-?\s?\.?(?:\(?0{3}\)?)?\)?\.?/g,
  /\(\s*\.?0{3}\s*\)/g,
  /\(?(?:dalam )?(?:ribuan?|jutaan?|milyar|miliar)(?: rupiah)?\)?/g,
  /\b(?:tahun|ta|t\.a)\.?(?=\s?\d{4}|\s*$)/g,
  /\b(?:19|20)\d{2}\b/g,
  /\bs\.?\s?\/?d\.?(?=\s|$)|\bsampai(?: dengan)?\b/g,
  /\b(?:tw|tri ?wulan|q)\.?\s*(?:iv|i{1,3}|[1-4])\b/g,
];

/** Numbering of captions: "(1) Indikator", "A. Target", "Realisasi (5)", "Capaian (6=5/4)". */
const PENOMORAN =
  /^(?:\(?\d{1,2}[.)]\s*|\([a-z]\)\s*|[a-z][.)]\s+)(?=[a-z%]|(?:19|20)\d{2}\b)|\s*\(\s*\d{1,2}\s*(?:=[^()]*(?:\([^()]*\)[^()]*)*)?\)$/g;

/** A caption ready to be read: lower case, without numbering, its typos mended. */
export const bakuJudul = ingat((text: string): string => ejaJudul(ringkasJudul(text).replace(PENOMORAN, '')));

/** The caption without what only qualifies it: "Target Renstra (Rp) 2021" -> "target renstra". */
const inti = ingat((judul: string): string => {
  const bersih = KUALIFIKASI.reduce((teks, pola) => teks.replace(pola, ' '), judul);
  return bersih
    .replace(/[()[\]]\s*[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.,/-]+|[\s:.,/-]+$/g, '')
    .trim();
});

const GENERIK = new Set([
  '',
  '%',
  '(%)',
  'persen',
  'persen (%)',
  'persentase',
  'presentase',
  'rp',
  'idr',
  'nilai',
  'jumlah',
  'k',
  'angka',
  '(angka)',
]);

/** Captions that say which side of a figure a column shows where a group above names the figure ("Target > Keuangan"). */
const SISI = new Set(['kinerja', 'keuangan', 'anggaran', 'fisik', 'output', 'volume', 'nilai', 'jumlah', 'dana']);
/** States of a figure: the group above names it, else it is a pagu. */
const KEADAAN =
  /^(?:semula|menjadi|awal|akhir|revisi(?: (?:ke )?(?:\d{1,2}|[ivx]{1,5}))?|(?:sebelum|sesudah|setelah) (?:perubahan|revisi))$/;
/** Figures that may be told before and after a revision. */
const BERKEADAAN = new Set<Bidang>([
  'target',
  'realisasi',
  'capaian',
  'pagu',
  'persen',
  'nilai',
  'jumlah',
  'volume',
  'jenisBelanja',
  'sumberDana',
  'paguEfektif',
  'blokir',
]);
/** Groups that name a period and no figure. */
const PERIODE = new Set<Bidang>(['tahun', 'bulan', 'triwulan']);
/** What a figure is, so that a column under it needs no name of its own. */
const ANGKA = new Set<Bidang>(['target', 'realisasi', 'capaian', 'pagu', 'persen', 'baseline']);

/** A group "TOTAL ...", or a caption that counts up to a year ("Realisasi s.d. 2024"). */
const KUMULATIF =
  /^(?:total|jumlah|akumulasi)\b(?!.*\((?:rp|%))|\b(?:s\.?\s?\/?d\.?|sampai(?: dengan| sd)?)\s+(?:tahun\s+)?(?:19|20)\d{2}\b/;

function bacaVersi(jalur: readonly string[]): Versi | null {
  const teks = jalur.join(' > ');
  const nomor = /revisi\s*(?:ke-?|dipa ke-?)?\s*(\d{1,2}|[ivx]{1,5})\b/.exec(teks)?.[1];
  const angka = nomor === undefined ? null : (parseRomawi(nomor) ?? Number(nomor));
  if (angka !== null && Number.isInteger(angka)) return { jenis: 'revisi', nomor: angka };
  if (/\b(?:semula|awal|sebelum)\b/.test(teks)) return { jenis: 'awal', nomor: null };
  if (/\b(?:menjadi|akhir|setelah|sesudah)\b/.test(teks)) return { jenis: 'akhir', nomor: null };
  if (/\brevisi\b|\bbaru\b/.test(teks)) return { jenis: 'revisi', nomor: null };
  return null;
}

function bacaRanah(jalur: readonly string[]): Ranah | null {
  const kelompokFisik = jalur.slice(0, -1).some((judul) => /\bfisik\b/.test(judul));
  for (const judul of [...jalur].reverse()) {
    if (judul === 'k') return 'kinerja';
    if (/\bfisik\b/.test(judul)) return 'fisik';
    if (
      /anggaran|keuangan|\bpagu\b|\bdipa\b|belanja|\(rp|\brp\b|rupiah|serapan|penyerapan|pendanaan|alokasi|\bpa\b|\bra\b/.test(
        judul,
      )
    )
      return 'anggaran';
    if (/\bkinerja\b|\boutput\b|\biku\b|perkin|\bro\b/.test(judul)) return kelompokFisik ? 'fisik' : 'kinerja';
  }
  return null;
}

function bacaSatuan(jalur: readonly string[]): string | null {
  const milik = jalur[jalur.length - 1] ?? '';
  if (/%|\bpersen(?:tase)?\b|presentase|prosentase/.test(milik)) return 'persen';
  return null;
}

function bacaFaktor(jalur: readonly string[]): number | null {
  for (const judul of [...jalur].reverse()) {
    const skala = skalaUang(judul);
    if (skala !== null) return skala.faktor;
  }
  return null;
}

function periodeDari(jalur: readonly string[]): { tahun: number | null; periode: readonly [number, number] | null } {
  for (const judul of [...jalur].reverse()) {
    const tahun = findTahun(judul);
    const [pertama, kedua] = tahun;
    if (pertama === undefined) continue;
    if (kedua !== undefined && kedua > pertama) return { tahun: null, periode: [pertama, kedua] };
    return { tahun: pertama, periode: null };
  }
  return { tahun: null, periode: null };
}

function pertamaBukanNull<T>(jalur: readonly string[], baca: (judul: string) => T | null): T | null {
  for (const judul of [...jalur].reverse()) {
    const hasil = baca(judul);
    if (hasil !== null) return hasil;
  }
  return null;
}

/** The field that the nearest group above a column names. */
function bidangKelompok(jalur: readonly string[]): Bidang | null {
  for (const judul of jalur.slice(0, -1).reverse()) {
    const kelompok = cariSinonim(inti(judul));
    if (kelompok !== null && !PERIODE.has(kelompok)) return kelompok;
  }
  return null;
}

/** The field that the captions name: the own caption first, then the groups above for a caption that only qualifies. */
function bacaBidang(jalur: readonly string[]): Bidang | null {
  const milik = inti(jalur[jalur.length - 1] ?? '');
  const kelompok = bidangKelompok(jalur);
  if (kelompok === null && /^(?:tahun(?: anggaran)?|ta|t\.a\.?)$/.test(jalur[jalur.length - 1] ?? '')) return 'tahun';
  if (kelompok !== null && ANGKA.has(kelompok) && (SISI.has(milik) || KEADAAN.test(milik))) return kelompok;
  const langsung = GENERIK.has(milik) ? null : cariSinonim(milik);
  if (langsung !== null) return langsung;
  const persen = /%|persen|presentase/.test(milik);
  if (kelompok !== null) return persen ? 'persen' : kelompok;
  if (persen) return 'persen';
  if (milik === 'jumlah') return 'jumlah';
  if (milik === 'nilai') return 'nilai';
  return null;
}

/**
 * Reads the captions of one column.
 *
 * @param jalurAsli captions from the outermost group to the column's own, as written
 * @returns the field (`lain` where nothing is known) and the qualifiers
 * @example
 * bacaJudul(['TW II', '% Fisik', 'Realisasi']) // { bidang: 'realisasi', ranah: 'fisik', tw: 2, ... }
 */
export function bacaJudul(jalurAsli: readonly string[]): CiriJudul {
  return bacaJalur(JSON.stringify(jalurAsli));
}

/** A workbook repeats its captions: each path is read once. */
const bacaJalur = ingat((tertulis: string): CiriJudul => {
  const jalurAsli = JSON.parse(tertulis) as readonly string[];
  const jalur = jalurAsli.map(bakuJudul).filter((judul) => judul !== '');
  const bidang = bacaBidang(jalur);
  const { tahun, periode } = periodeDari(jalur);
  const bulan = pertamaBukanNull(jalur, parseBulan);
  const tw = pertamaBukanNull(jalur, parseTriwulan);
  const total = jalur.some((judul) => KUMULATIF.test(judul)) || periode !== null;
  const hasil = bidang ?? (bulan !== null || tw !== null || tahun !== null || total ? 'nilai' : 'lain');
  return {
    bidang: hasil,
    ranah: bacaRanah(jalur),
    tahun,
    periode,
    tw: bulan === null || tw !== null ? tw : null,
    bulan: tw === null ? bulan : null,
    kumulatif: total,
    versi: BERKEADAAN.has(hasil) ? bacaVersi(jalur) : null,
    faktor: bacaFaktor(jalur),
    satuan: bacaSatuan(jalur),
    dikenal: bidang !== null,
  };
});

/** True where a single caption could stand in a header: a known field, a year, a quarter or a month. */
export function sepertiJudul(text: string): boolean {
  const judul = bakuJudul(text);
  if (judul === '' || judul.length > 90 || !/[a-z#%\d]/.test(judul)) return false;
  if (cariSinonim(inti(judul)) !== null || GENERIK.has(inti(judul))) return true;
  if (parseTriwulan(judul) !== null && judul.length <= 30) return true;
  if (parseBulan(judul) !== null && judul.length <= 12) return true;
  return /^(?:tahun|ta\.?|t\.a\.)?\s*(?:19|20)\d{2}$/.test(judul);
}

const NAMA_BARIS = new Set<Bidang>([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'sasaranIndikator',
  'indikator',
  'uraian',
  'unit',
  'tahun',
  'bulan',
  'triwulan',
  'tanggal',
  'nomorRevisi',
]);

/** The field that one caption names by itself, or null. */
export function bidangJudul(text: string): Bidang | null {
  const judul = bakuJudul(text);
  return judul === 'tahun' ? 'tahun' : cariSinonim(inti(judul));
}

/** True where a caption stands over what names the rows of a table: a number, an indicator, a description, a year. */
export function menamaiBaris(text: string): boolean {
  const bidang = bidangJudul(text);
  return bidang !== null && NAMA_BARIS.has(bidang);
}
