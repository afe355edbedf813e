/** Words that the pane shows for values of the core. */
import { NAMA_JENIS } from '../core/recognition/nama-jenis';
import type { Tingkat } from '../core/rules/aturan';
import type { KartuTabel } from './worker/pesan';

export { NAMA_JENIS };

export const NAMA_TINGKAT: Readonly<Record<Tingkat, string>> = {
  galat: 'Galat',
  peringatan: 'Peringatan',
  saran: 'Saran',
};

export const URUTAN_TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'saran'];

/** Below this share, in percent, a person should look at the kind. */
const YAKIN_RENDAH = 60;
const YAKIN_TINGGI = 85;

const persenYakin = (keyakinan: number): number => Math.round(keyakinan * 100);

/** Whether a person should look at the kind of a table. */
export const perluDilihat = (keyakinan: number): boolean => persenYakin(keyakinan) < YAKIN_RENDAH;

/** How sure, in a word beside the figure: a figure alone says little. The word goes by the figure that is shown. */
export function sebutYakin(keyakinan: number): string {
  const persen = persenYakin(keyakinan);
  if (persen >= YAKIN_TINGGI) return `yakin ${persen}%`;
  return persen >= YAKIN_RENDAH ? `cukup yakin ${persen}%` : `perlu dilihat, yakin ${persen}%`;
}

/**
 * Why a table was taken for its kind, and what to do where it is another.
 *
 * @example sebutSebabJenis({ jenis: 'renstra', alasan: 'target tiga tahun atau lebih', dipilih: false })
 *   // 'Dikenali sebagai Target Renstra karena: target tiga tahun atau lebih. Bila keliru, pilih ...'
 */
export function sebutSebabJenis({ jenis, alasan, dipilih }: Pick<KartuTabel, 'jenis' | 'alasan' | 'dipilih'>): string {
  if (dipilih) {
    return 'Jenis ini dipilih secara manual dan diingat di dalam buku kerja. Pilih "Kembali ke pengenalan semula" untuk membatalkannya.';
  }
  return `Dikenali sebagai ${NAMA_JENIS[jenis]} karena: ${teksTampil(alasan)}. Bila keliru, pilih jenis yang benar dari daftar; pilihan itu diingat di dalam buku kerja.`;
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
