/**
 * Lists written as sentences in one column: "Persentase lulusan ... sebesar 81%". Each line that names an indicator and
 * ends in a figure with its unit is a row.
 */
import type { BarisIsi } from './lembaran';

const FIGUR =
  /^(?<nama>.{12,}?)\s+(?:(?:se(?:besar|banyak|nilai|level|jumlah)|mencapai|minimal|adalah|menjadi|target)\s+)?(?<angka>(?:rp\.?\s?)?\d[\d.,]*)\s*(?<satuan>%|[a-zA-Z][\w/ ]{0,40})?\.?$/i;
const AWALAN = /^(?:[-\u2022*]|\(?\d{1,2}[.)]|[a-z][.)])\s+/i;

export interface KalimatIndikator {
  readonly row: number;
  readonly col: number;
  readonly nama: string;
  /** The figure with its unit, as written. */
  readonly angka: string;
}

/** Reads one line; null where it names no indicator with a figure. */
export function bacaKalimat(text: string): { nama: string; angka: string } | null {
  const tanpaNomor = text.trim().replace(AWALAN, '');
  const cocok = FIGUR.exec(tanpaNomor);
  const nama = cocok?.groups?.['nama'];
  const angka = cocok?.groups?.['angka'];
  if (nama === undefined || angka === undefined) return null;
  if (nama.split(/\s+/).length < 3) return null;
  return {
    nama: nama.replace(/\s+(?:se(?:besar|banyak|nilai|level|jumlah)|mencapai|adalah)$/i, ''),
    angka: `${angka} ${cocok?.groups?.['satuan'] ?? ''}`.trim(),
  };
}

const REVISI = /\brevisi\b.{0,30}?\bke\s?-?\s?(\d{1,2})\b/i;
const TANGGAL = /\b(\d{1,2}\s+[a-z]{3,10}\s+(?:19|20)\d{2}|\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d{2})\b/i;

export interface KalimatRevisi {
  readonly row: number;
  readonly col: number;
  readonly nomor: number;
  /** The date as written. */
  readonly tanggal: string;
}

/** Reads one line of a revision history: "2. Revisi DIPA ke-2 tanggal 4 Maret 2024 (...)"; null where it is none. */
export function bacaKalimatRevisi(text: string): { nomor: number; tanggal: string } | null {
  const nomor = REVISI.exec(text)?.[1];
  const tanggal = TANGGAL.exec(text)?.[1];
  return nomor === undefined || tanggal === undefined ? null : { nomor: Number(nomor), tanggal };
}

/** Lines that tell revisions with number and date, three or more; lines between them continue the one above. */
export function daftarRevisi(baris: readonly BarisIsi[]): KalimatRevisi[] {
  const hasil = baris.flatMap((satu) => {
    const isi = satu.isi.length === 1 ? satu.isi[0] : undefined;
    const baca = isi === undefined ? null : bacaKalimatRevisi(isi.text);
    return isi === undefined || baca === null ? [] : [{ row: satu.row, col: isi.col, ...baca }];
  });
  return hasil.length >= 3 && hasil.length >= 0.4 * baris.length ? hasil : [];
}

/** True where lines without a header are such a list: at least three sentences with figures, and half of all lines. */
export function daftarKalimat(baris: readonly BarisIsi[]): KalimatIndikator[] {
  const satuKolom = baris.filter((satu) => satu.isi.length === 1);
  if (satuKolom.length < 0.8 * baris.length) return [];
  const kalimat = satuKolom.flatMap((satu) => {
    const isi = satu.isi[0];
    const baca = isi === undefined || !AWALAN.test(isi.text) ? null : bacaKalimat(isi.text);
    return isi === undefined || baca === null ? [] : [{ row: satu.row, col: isi.col, ...baca }];
  });
  return kalimat.length >= 3 && kalimat.length >= 0.5 * baris.length ? kalimat : [];
}
