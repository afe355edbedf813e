/** Words that the pane shows for values of the core. */
import type { Jenis } from '../core/recognition/tabel';
import type { Tingkat } from '../core/rules/aturan';

export const NAMA_JENIS: Readonly<Record<Jenis, string>> = {
  perkin: 'Perjanjian Kinerja',
  iku: 'Indikator Kinerja Utama',
  renstra: 'Target Renstra',
  'renstra-capaian': 'Capaian terhadap Renstra',
  perbandingan: 'Perbandingan antartahun',
  'rencana-aksi': 'Rencana aksi',
  'capaian-tahunan': 'Capaian tahunan',
  'capaian-triwulan': 'Capaian triwulan',
  pagu: 'Pagu anggaran',
  'revisi-pagu': 'Revisi pagu',
  'realisasi-anggaran': 'Realisasi anggaran',
  efisiensi: 'Efisiensi',
  pnbp: 'PNBP',
  'pohon-kinerja': 'Pohon kinerja',
  rincian: 'Rincian perhitungan',
  lainnya: 'Tabel lain',
};

export const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

export const URUTAN_TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'saran'];

/** How sure, in a word beside the figure: a figure alone says little. */
export function sebutYakin(keyakinan: number): string {
  const persen = `${Math.round(keyakinan * 100)}%`;
  if (keyakinan >= 0.85) return `yakin ${persen}`;
  if (keyakinan >= 0.6) return `cukup yakin ${persen}`;
  return `perlu dilihat, yakin ${persen}`;
}

/** 1234 -> "1.234". */
export const sebutAngka = (nilai: number): string => String(nilai).replace(/\B(?=(\d{3})+$)/g, '.');

/** Signs that show nothing: control characters, and those that turn the direction of a text around. */
const TAK_TAMPAK = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of the workbook as the pane shows it: on one line, without signs that show nothing or disguise the rest.
 *
 * @example teksTampil('Capaian\nTW I') // 'Capaian TW I'
 */
export const teksTampil = (teks: string): string => teks.replace(TAK_TAMPAK, ' ').trim();
