/** Kamus of one indicator as a form: labels on the left ("Definisi", "Formula", "Satuan"), their texts on the right. */
import { bidangJudul } from './judul-kolom';
import type { BarisIsi } from './lembaran';
import type { Bidang } from './tabel';

export interface Formulir {
  /** Rows of the form, from its first label to its last text. */
  readonly baris: readonly BarisIsi[];
  readonly bidang: ReadonlyMap<number, Bidang>;
  readonly kolomLabel: number;
  readonly kolomIsi: number;
}

const LABEL = new Set<Bidang>([
  'tujuan',
  'sasaran',
  'indikator',
  'definisi',
  'formula',
  'satuan',
  'polaritas',
  'sifat',
  'sumberData',
  'unit',
  'target',
  'keterangan',
]);
const PENJELAS: readonly Bidang[] = ['definisi', 'formula', 'sumberData'];

function pasangan(baris: BarisIsi): { label: Bidang; col: number; isi: number } | null {
  const [pertama, ...lain] = baris.isi.filter((satu) => !/^(?:\d{1,2}|[a-z])[.)]?$|^:$/i.test(satu.text));
  const isi = lain[0];
  if (pertama === undefined || isi === undefined || lain.length > 1 || pertama.text.length > 60) return null;
  const bidang = bidangJudul(pertama.text.replace(/\s*:\s*$/, ''));
  return bidang === null || !LABEL.has(bidang) ? null : { label: bidang, col: pertama.col, isi: isi.col };
}

/** The form that rows without a header make; null where they make none. */
export function bacaFormulir(baris: readonly BarisIsi[]): Formulir | null {
  const pasang = baris.flatMap((satu) => {
    const milik = pasangan(satu);
    return milik === null ? [] : [{ baris: satu, ...milik }];
  });
  const ada = new Set(pasang.map((satu) => satu.label));
  const [pertama] = pasang;
  const akhir = pasang[pasang.length - 1];
  if (pertama === undefined || akhir === undefined || pasang.length < 0.6 * baris.length) return null;
  if (ada.size < 3 || !ada.has('indikator') || !PENJELAS.some((satu) => ada.has(satu))) return null;
  const [mulai, selesai] = [pertama.baris.row, akhir.baris.row];
  return {
    baris: baris.filter((satu) => satu.row >= mulai && satu.row <= selesai),
    bidang: new Map(pasang.map((satu) => [satu.baris.row, satu.label])),
    kolomLabel: pertama.col,
    kolomIsi: pertama.isi,
  };
}
