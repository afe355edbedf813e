/** Figures of the workbook as a table of the report prints them: in id-ID, with the decimals that the sheet shows. */
import { bacaanCapaian, bacaanTerdekat } from '../capaian/cetak';
import { eksak } from '../capaian/eksak';
import type { HasilCapaian } from '../capaian/hitung';
import type { Kebijakan } from '../capaian/kebijakan';
import type { Figur, Satuan } from '../records/berkas';
import { teksBesaran } from '../text/baca-besaran';
import { bersihkan } from '../text/bersih';
import { bulatkan, formatAngka, kaliTepat } from '../text/format-angka';

/** What stands for a capaian that the sheet does not have and that cannot be computed. */
const TANPA_CAPAIAN = 'n/a';

/** More decimals than these tell a reader nothing. */
const DESIMAL_TERBANYAK = 10;

/** True where the sheet's own text is not in id-ID, or only a number that Excel shows without dots. */
function ditulisUlang({ besaran, teks }: Figur): boolean {
  if (besaran.jenis === 'rentang')
    return besaran.desimal > 0 && besaran.alternatif === undefined && !teks.includes(',');
  return besaran.jenis === 'angka' && besaran.alternatif === null && (besaran.tepat || besaran.gaya === 'en');
}

/** True where the unit stands in the figure's own cell and the table says it in its column of units. */
function bersatuanGanda({ besaran }: Figur, satuan: Satuan | null): boolean {
  if (besaran.jenis !== 'angka' || besaran.alternatif !== null || satuan?.sumber !== 'angka') return false;
  const milik = besaran.satuan ?? '';
  return /\p{L}/u.test(milik) && milik.toLowerCase() === satuan.teks.toLowerCase();
}

/**
 * A target or realisasi as printed: the text of the cell, a number in id-ID with the decimals that its cell shows.
 *
 * @param satuan the unit that the table shows beside it: where it was read from the figure itself, it is not said twice
 * @example teksFigur(figur, null) // 1250 shown as "1250" -> '1.250'; 'Min 95,9%' as it stands
 * @example teksFigur(figur, satuan) // '7,96 Persen' with the unit "Persen" read from it -> '7,96'
 */
export function teksFigur(figur: Figur | null, satuan: Satuan | null): string {
  if (figur === null) return '';
  const { besaran } = figur;
  if (besaran.jenis === 'angka' && bersatuanGanda(figur, satuan))
    return teksBesaran({ ...besaran, satuan: null, persen: false });
  return ditulisUlang(figur) ? teksBesaran(besaran) : bersihkan(figur.teks);
}

/**
 * The capaian of a cell in percent points, as a column "Capaian (%)" holds it: "87,50%", 87.5 and the ratio 0,875 all
 * give "87,50" or "87,5" by the decimals shown. null where the cell has none: blank, nil or an error.
 *
 * @param hitung tells a ratio from points where the cell has no percent sign
 */
export function teksCapaianTertulis(figur: Figur | null, hitung: HasilCapaian): string | null {
  if (figur === null || ['kosong', 'nihil', 'galat'].includes(figur.besaran.jenis)) return null;
  const [pertama, ...lain] = bacaanCapaian(figur);
  if (pertama === undefined) return bersihkan(figur.teks);
  const bacaan = hitung.capaian === null ? pertama : bacaanTerdekat([pertama, ...lain], hitung.capaian);
  if (bacaan?.bentuk !== 'rasio') return formatAngka(kaliTepat(pertama.nilai, 100), pertama.desimal - 2);
  return formatAngka(kaliTepat(bacaan.nilai, 100), Math.max(0, bacaan.desimal - 2));
}

/** Enough decimals that a capaian off the target is not printed as on it: 100,004 is not 100,00. */
function desimalCukup(poin: number, batas: number, desimal: number): number {
  let cukup = desimal;
  while (cukup < DESIMAL_TERBANYAK && poin !== batas && bulatkan(poin, cukup) === batas) cukup++;
  return cukup;
}

/**
 * A computed capaian in percent points with the decimals of the policy; "n/a" where there is none.
 *
 * @example teksCapaianHitung({ capaian: 1.25, ... }, kebijakan) // '125,00'
 */
export function teksCapaianHitung({ capaian }: HasilCapaian, { desimal, skalaStatus }: Kebijakan): string {
  if (capaian === null) return TANPA_CAPAIAN;
  const poin = eksak(capaian).times(100).toNumber();
  return formatAngka(poin, desimalCukup(poin, kaliTepat(skalaStatus.tercapai, 100), desimal));
}
