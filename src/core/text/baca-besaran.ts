import type { Cell } from '../workbook/workbook';
import type { Besaran, BuktiAngka } from './besaran';
import { bersihkan } from './bersih';
import { parseJenjang } from './jenjang';
import { bacaAngkaBersatuan, bacaRentang } from './pola-besaran';
import { besaranDariAngka } from './sel-angka';
import { parseTanggal } from './tanggal';

export { selang, teksBesaran } from './teks-besaran';

const GALAT =
  /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|UNKNOWN!|CONNECT!|GETTING_DATA)|Err:\d{3})$/i;

const NIHIL =
  /^(?:(?:rp\.?|idr)?\s*[-–—]+\s*%?|n\/a|na|n\.a\.?|nihil|tidak ada data|tidak tersedia|belum ada data|belum ada realisasi|\(?tad\)?|null|nil)\.?$/i;

const YA =
  /^(?:ya|ada|selesai|sudah(?: selesai| ada)?|tercapai|terpenuhi|terlaksana|terlampaui|100% selesai|✓|✔|√|☑)\.?$/i;
const TIDAK =
  /^(?:tidak|tidak ada|belum|belum (?:selesai|ada|tercapai|terpenuhi|terlaksana)|(?:dalam |on )?pros[ea]s|on progress|tidak (?:selesai|tercapai|terpenuhi|terlaksana)|✗|✘|☒)\.?$/i;

/** Longer texts are sentences; nothing that is a quantity needs more. */
const PANJANG_TERBESAR = 90;

/**
 * What a cell says as a quantity. Numeric cells are exact; a text is a quantity only where it is one as a whole: a
 * figure with its unit before or after, a bound, a range, a grade, yes or no, a nil mark. A sentence with a number in
 * it stays text, and so do dates, years with a word, codes and numbering ("1."). Never throws.
 *
 * @param bukti decides "1.234"; a unit in the cell itself goes before `bukti.satuan`
 * @example readBesaran({ value: 'Min 95,9%', text: 'Min 95,9%', numberFormat: '@' })
 *   // angka 95.9, desimal 1, persen, batas 'min'
 */
export function readBesaran(cell: Cell | undefined, bukti: BuktiAngka = {}): Besaran {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return { jenis: 'kosong' };
  if (typeof value === 'boolean') return { jenis: 'yatidak', nilai: value };
  if (typeof value === 'string') return besaranDariTeks(value, bukti);
  if (!Number.isFinite(value)) return { jenis: 'galat', teks: cell.text };
  return besaranDariAngka(value, cell.numberFormat);
}

/** The same for a text without a cell, for instance a figure inside a document. */
export function besaranDariTeks(text: string, bukti: BuktiAngka = {}): Besaran {
  const bersih = bersihkan(text);
  if (bersih === '') return { jenis: 'kosong' };
  if (bersih.length > PANJANG_TERBESAR) return { jenis: 'teks', teks: bersih };
  if (GALAT.test(bersih)) return { jenis: 'galat', teks: bersih.toUpperCase() };
  if (NIHIL.test(bersih)) return { jenis: 'nihil' };
  if (YA.test(bersih)) return { jenis: 'yatidak', nilai: true };
  if (TIDAK.test(bersih)) return { jenis: 'yatidak', nilai: false };
  const jenjang = parseJenjang(bersih);
  if (jenjang !== null) return { jenis: 'jenjang', nilai: jenjang };
  if (parseTanggal(bersih) !== null) return { jenis: 'teks', teks: bersih };
  return bacaRentang(bersih, bukti) ?? bacaAngkaBersatuan(bersih, bukti) ?? { jenis: 'teks', teks: bersih };
}
