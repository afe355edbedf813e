/**
 * The capaian of one row as a formula that stays alive in the sheet: plain A1, functions of Excel 2013 that LibreOffice and
 * WPS also know. It gives what `hitungCapaian` gives, and "" where there is nothing to compute; a text is never computed
 * with: a target that can only be written as text ("80-90", "Maks 5%", "BB") is held fast by comparing the text itself.
 */
import type { Angka, Besaran, Rentang } from '../text/besaran';
import { kaliTepat } from '../text/format-angka';
import { isPercentFormat } from '../workbook/number-format';
import type { CellValue } from '../workbook/workbook';
import type { Arah } from './kebijakan';
import {
  PENULIS_MENTAH,
  type Bentuk,
  type Penulis,
  literalAngka,
  literalTeks,
  penulis,
  tulisAngka,
  tulisRentang,
} from './rumus-excel-angka';
import { tulisKata } from './rumus-excel-kata';

export type { Bentuk } from './rumus-excel-angka';

/** A cell that a formula names. */
export interface SelRumus {
  /** As the formula is to name it: "E5". */
  readonly alamat: string;
  readonly besaran: Besaran;
  readonly nilai: CellValue;
  readonly numberFormat: string;
}

export interface MasukanRumus {
  readonly target: SelRumus;
  /** A blank cell gives a formula that waits for it. */
  readonly realisasi: SelRumus;
  readonly arah: Arah;
  /** fraksi: 0.875 for 87,5%; poin: 87.5. */
  readonly bentuk: Bentuk;
}

/** A formula without its leading "=", or in one Indonesian sentence why there is none and what to do. */
export type HasilRumus = { readonly rumus: string } | { readonly alasan: string };

/**
 * The formula for one row. The policy stands in it by the names of its cells (see `NAMA_KEBIJAKAN`), never by its figures.
 *
 * Target 80 in E5, realisasi in F5, naik: IF(COUNT(E5,F5)<2,"",IF(E5=0,...,MAX(0,Selaras_BatasBawah,MIN(Selaras_Batas,...)))). With a
 * target cell in percent and a realisasi in points, the formula brings both to one unit. The caller says no to rows that have
 * no capaian.
 */
export function rumusCapaian(masukan: MasukanRumus): HasilRumus {
  return susunRumus(masukan, penulis(masukan.bentuk));
}

/**
 * The ratio before the limits, for a cell that knows that the capaian can be computed: the status of an indicator is asked of
 * it, because a capaian that is held at a limit no longer tells by how much the target was exceeded.
 */
export function rumusMentah(masukan: MasukanRumus): HasilRumus {
  return susunRumus(masukan, PENULIS_MENTAH);
}

function susunRumus(masukan: MasukanRumus, tulis: Penulis): HasilRumus {
  const { target, realisasi } = masukan;
  const salah = alasanSel('Target', target) ?? alasanSel('Realisasi', realisasi);
  if (salah !== null) return { alasan: salah };
  const { besaran } = target;
  if (besaran.jenis === 'kosong' || besaran.jenis === 'nihil')
    return { alasan: `Target di ${target.alamat} belum ada; isi target lebih dahulu.` };
  if (besaran.jenis === 'jenjang' || besaran.jenis === 'yatidak') return tulisKata(masukan, teksTarget, tulis);
  if (besaran.jenis === 'rentang') return rumusTeksTarget(masukan, besaran, tulis);
  if (besaran.jenis !== 'angka') return { alasan: `Target di ${target.alamat} bukan angka; ${RAPIKAN(target)}` };
  if (besaran.batas !== null && !besaran.tepat) return rumusTeksTarget(masukan, besaran, tulis);
  return rumusDuaSel(masukan, besaran, tulis);
}

const RAPIKAN = ({ alamat }: SelRumus): string => `rapikan dulu isi ${alamat} menjadi angka.`;

/** What is wrong with a cell whatever stands in the other. */
function alasanSel(nama: string, sel: SelRumus): string | null {
  const { besaran, alamat } = sel;
  if (besaran.jenis === 'galat')
    return `${nama} di ${alamat} berisi galat ${besaran.teks}; perbaiki rumus di ${alamat}.`;
  if (besaran.jenis === 'angka' && besaran.tanggal === true)
    return `${nama} di ${alamat} terbaca sebagai tanggal; ${RAPIKAN(sel)}`;
  if ((besaran.jenis === 'angka' && besaran.alternatif !== null) || ('alternatif' in besaran && besaran.alternatif))
    return `${nama} di ${alamat} dapat dibaca sebagai ribuan atau desimal; ${RAPIKAN(sel)}`;
  if (besaran.jenis === 'angka' && besaran.tepat && !besaran.asalFraksi && isPercentFormat(sel.numberFormat))
    return `${nama} di ${alamat} tampak seratus kali terlalu besar karena format persennya; perbaiki dulu angka di ${alamat}.`;
  return null;
}

/** The target and the realisasi are numbers in cells. */
function rumusDuaSel({ target, realisasi, arah }: MasukanRumus, milik: Angka, tulis: Penulis): HasilRumus {
  if (!milik.tepat) return { alasan: `Target di ${target.alamat} tertulis sebagai teks; ${RAPIKAN(target)}` };
  const skala = skalaRealisasi(realisasi, milik.asalFraksi);
  if ('alasan' in skala) return skala;
  const kali = (alamat: string, isPersen: boolean): string =>
    isPersen && milik.asalFraksi !== skala.isPersen ? `(${alamat}*100)` : alamat;
  const rumus = tulisAngka(
    { teks: kali(target.alamat, milik.asalFraksi), sel: target.alamat, tetap: null },
    { teks: kali(realisasi.alamat, skala.isPersen), sel: realisasi.alamat },
    arah,
    tulis,
  );
  return { rumus: tulis.kecuali(`COUNT(${target.alamat},${realisasi.alamat})<2`, rumus) };
}

/** The target is a text that holds a range or a bound: its figures stand in the formula, beside the text they come from. */
function rumusTeksTarget(
  { target, realisasi, arah }: MasukanRumus,
  milik: Angka | Rentang,
  tulis: Penulis,
): HasilRumus {
  const teks = teksTarget(target);
  if ('alasan' in teks) return teks;
  const skala = skalaRealisasi(realisasi, milik.persen);
  if ('alasan' in skala) return skala;
  // A fraction in the cell is compared with fractions, so that 57% is exactly 0.57.
  const tetap = (nilai: number): number => (skala.isPersen ? kaliTepat(nilai, 0.01) : nilai);
  const sel = { teks: realisasi.alamat, sel: realisasi.alamat };
  const rumus =
    milik.jenis === 'rentang'
      ? tulisRentang(tetap(milik.bawah), tetap(milik.atas), sel, arah, tulis)
      : tulisAngka(sukuTetap(tetap(milik.nilai)), sel, arah, tulis);
  return { rumus: tulis.kecuali(`OR(${teks.beda},COUNT(${realisasi.alamat})=0)`, rumus) };
}

function sukuTetap(nilai: number): { teks: string; sel: string; tetap: number } {
  return { teks: literalAngka(nilai), sel: literalAngka(nilai), tetap: nilai };
}

/** The comparison that holds a text target fast: it is true where the cell says something else than now. */
function teksTarget({ alamat, nilai }: SelRumus): { readonly beda: string } | { readonly alasan: string } {
  const teks = typeof nilai === 'string' ? literalTeks(nilai) : null;
  if (teks === null)
    return {
      alasan: `Target di ${alamat} tidak dapat dibandingkan dalam rumus; tulis target itu sebagai satu baris teks pendek.`,
    };
  return { beda: `TRIM(${alamat})<>${teks}` };
}

/** Whether the realisasi cell holds fractions; a blank one is known by its format, unless the target speaks in percent. */
function skalaRealisasi(
  sel: SelRumus,
  targetPersen: boolean,
): { readonly isPersen: boolean } | { readonly alasan: string } {
  const { besaran, alamat } = sel;
  if (besaran.jenis === 'angka') {
    if (besaran.tepat) return { isPersen: besaran.asalFraksi };
    return { alasan: `Realisasi di ${alamat} tertulis sebagai teks; ${RAPIKAN(sel)}` };
  }
  if (besaran.jenis !== 'kosong') return { alasan: `Realisasi di ${alamat} bukan angka; ${RAPIKAN(sel)}` };
  const isPersen = isPercentFormat(sel.numberFormat);
  if (targetPersen && !isPersen)
    return {
      alasan: `Realisasi di ${alamat} masih kosong dan selnya belum berformat persen seperti targetnya; isi realisasi lebih dahulu.`,
    };
  return { isPersen };
}
