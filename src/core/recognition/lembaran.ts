/** A sheet as the recogniser looks at it: rows with their filled cells, merges resolved, numbers told from captions. */
import type { Cell, Range, Sheet } from '../workbook/workbook';
import { ringkasJudul, sepertiJudul } from './judul-kolom';

export interface Isi {
  readonly col: number;
  readonly text: string;
  /** A figure, as a number or as text ("7.960", "20,65 %", "Rp1.000,-"); a year in a header counts as a figure too. */
  readonly angka: boolean;
  readonly tahun: boolean;
  /** True where the cell could be a header caption. */
  readonly judul: boolean;
  /** Columns that the cell spans by a merge (1 where it is not merged). */
  readonly lebar: number;
  /** Rows that the cell spans by a merge. */
  readonly tinggi: number;
  readonly cell: Cell;
}

export interface BarisIsi {
  readonly row: number;
  readonly isi: readonly Isi[];
}

const ANGKA = /^:?\s*[-+(]?\s*(?:rp\.?|idr)?\s*[-+]?[\d.,]*\d[\d.,]*\s*%?\s*\)?(?:,-)?$/i;
const TAHUN = /^(?:tahun\s?|ta\.?\s?)?(?:19|20)\d{2}$/i;

/** True where a text is only a figure. */
export function teksAngka(text: string): boolean {
  return ANGKA.test(text);
}

/** Cell text without what other programs leave in it: line-break codes and HTML tags of a paste. */
export function bersihTeks(text: string): string {
  if (!text.includes('<') && !text.includes('_')) return text.trim();
  return text
    .replace(/_x000D_/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .trim();
}

/** Blanks that are no single spaces. */
const BERLEBIH = /[^\S ]|\s\s/;

/** The same on one line, with single blanks. */
export function teksSebaris(text: string): string {
  const bersih = bersihTeks(text);
  return BERLEBIH.test(bersih) ? bersih.replace(/\s+/g, ' ') : bersih;
}

/** A cell as it is looked at. What is costly to know is found out when asked, once: most cells are never asked. */
class SelTerisi implements Isi {
  private kenalAngka: boolean | undefined;
  private kenalJudul: boolean | undefined;

  constructor(
    readonly col: number,
    readonly text: string,
    readonly cell: Cell,
    readonly lebar: number,
    readonly tinggi: number,
  ) {}

  get angka(): boolean {
    return (this.kenalAngka ??= typeof this.cell.value === 'number' || teksAngka(this.text));
  }

  get tahun(): boolean {
    const { value } = this.cell;
    if (typeof value === 'number')
      return value >= 1990 && value <= 2100 && Number.isInteger(value) && this.text.length === 4;
    return TAHUN.test(this.text);
  }

  get judul(): boolean {
    return (this.kenalJudul ??= this.tahun || (!this.angka && sepertiJudul(this.text)));
  }
}

/** Columns of the widest sheet: a key of row and column in one number. */
const KOLOM = 16384;

/** The filled rows of a sheet, top to bottom. A merged area counts once, at its first cell. */
export function barisTerisi(sheet: Sheet): BarisIsi[] {
  const gabung = new Map<number, Range>(sheet.merges.map((range) => [range.top * KOLOM + range.left, range]));
  const hasil: BarisIsi[] = [];
  sheet.rows.forEach((cells, row) => {
    const isi: Isi[] = [];
    cells?.forEach((cell, col) => {
      if (cell === undefined || cell.value === null) return;
      const text = bersihTeks(cell.text);
      if (text === '') return;
      const range = gabung.size === 0 ? undefined : gabung.get(row * KOLOM + col);
      const [lebar, tinggi] =
        range === undefined ? [1, 1] : [range.right - range.left + 1, range.bottom - range.top + 1];
      isi.push(new SelTerisi(col, text, cell, lebar, tinggi));
    });
    if (isi.length > 0) hasil.push({ row, isi });
  });
  return hasil;
}

/** Filled cells of a row between two columns. */
export function irisan(baris: BarisIsi, left: number, right: number): BarisIsi {
  return { row: baris.row, isi: baris.isi.filter((isi) => isi.col >= left && isi.col <= right) };
}

/** True where the cell could be a header caption. */
export const selJudul = (isi: Isi): boolean => isi.judul;

/** A code with which rows begin and headers do not: "IK6.3", "SP 1", "2.1". */
const KODE = /^(?:IK[USPK]?|IKSS|S[SPK]|TJ?|P|K)?[\s.-]?\d{1,2}(?:\.\d{1,2})*\.?$/i;

/** How a row looks as a header: `kuat` names two known captions, `lemah` is short text only. */
export function rupaKepala(baris: BarisIsi): 'kuat' | 'lemah' | 'bukan' {
  const { isi } = baris;
  if (isi.length < 2) return 'bukan';
  if (isi.some((satu) => satu.angka && !satu.tahun) || KODE.test(isi[0]?.text ?? '')) return 'bukan';
  const dikenal = isi.filter(selJudul).length;
  const bernama = isi.filter((satu) => !satu.tahun && selJudul(satu)).length;
  if (dikenal >= 2 && dikenal / isi.length >= 0.5 && bernama >= 1) return 'kuat';
  const tahun = isi.filter((satu) => satu.tahun).length;
  if (tahun >= 2 && isi.length - tahun <= 2) return 'kuat';
  const pendek = isi.every((satu) => satu.tahun || satu.text.length <= 120);
  return pendek && (dikenal >= 1 || isi.every((satu) => !satu.angka)) ? 'lemah' : 'bukan';
}

/** True for a row of column numbers or letters under the header: `1 2 3`, `a b c`, `13 = 9 + 10`. */
export function barisNomorKolom(baris: BarisIsi, lebarKepala: number): boolean {
  const { isi } = baris;
  if (isi.length < 3 || isi.length < 0.5 * lebarKepala) return false;
  const nomor = isi.map((satu) => nomorKolom(satu.text));
  if (nomor.some((satu) => satu === null)) return false;
  if ((nomor[0] ?? 99) > 2) return false;
  const naik = nomor.slice(1).filter((satu, i) => (satu ?? 0) - (nomor[i] ?? 0) === 1).length;
  return naik >= 0.5 * (nomor.length - 1);
}

/** The number in a column-number cell: "3" -> 3, "(4)" -> 4, "c" -> 3, "13=9+10" -> 13; null where it is none. */
export function nomorKolom(text: string): number | null {
  const angka = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1];
  if (angka !== undefined) return Number(angka);
  const huruf = /^\(?([a-z])\)?(?:\s*=.*)?$/i.exec(text)?.[1];
  return huruf === undefined ? null : huruf.toLowerCase().charCodeAt(0) - 96;
}

const TOTAL = /^(?:grand |sub ?)?(?:total|jumlah)\b(?!\s+(?:\w+\s+){0,2}yang\b)/;
const RATA = /^(?:%\s?)?(?:nilai |persentase )?(?:rata ?-? ?rata(?:an)?|rataan|rerata)\b/;

/** True for a label of a total row ("Jumlah Seluruhnya", "TOTAL"); "Jumlah perusahaan yang dilayani" is an indicator. */
export function labelTotal(text: string): boolean {
  if (!/total|jumlah/i.test(text)) return false;
  const label = ringkasJudul(text);
  if (!TOTAL.test(label)) return false;
  const sisa = label.replace(/^(?:grand |sub ?)?(?:total|jumlah)\s*/, '');
  return (
    sisa === '' ||
    /^(?:total|keseluruhan|seluruh(?:nya)?|anggaran|pagu|belanja|realisasi|akhir|umum|kedua|semua|program|kegiatan|pnbpn?|penerimaan|:|\(?rp)/.test(
      sisa,
    ) ||
    /^(?:[a-z]{1,3}[ .]?\d{0,3}|[ivx]+|\d{1,4})$/.test(sisa)
  );
}

/**
 * True for a label of an average row ("Nilai rata-rata capaian ..."). Where indicators stand (`diIndikator`) it must say of
 * what kind of figure: "Rata-rata lama sekolah" is an indicator.
 */
export function labelRataRata(text: string, diIndikator = false): boolean {
  if (!/rata|rerata/i.test(text)) return false;
  const label = ringkasJudul(text);
  const sisa = label.replace(RATA, '').trim();
  if (sisa.length === label.length) return false;
  return (
    !diIndikator ||
    /^(?:$|[:(%]|total|seluruh|keseluruhan|semua|nilai|persentase|(?:pen)?capaian|kinerja|realisasi|serapan|penyerapan|indikator|sasaran|program|kegiatan|tahun|triwulan|tw\b|per )/.test(
      sisa,
    )
  );
}
