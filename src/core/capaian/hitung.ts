/** Capaian of one row and period: target and realisasi under an arah and a policy. */
import type { Besaran } from '../text/besaran';
import { hitungBiner } from './biner';
import { type Eksak, SATU, NOL, eksak } from './eksak';
import { hitungBulat } from './hitung-bulat';
import { bandingkanJenjang, isJenjang, jenjangDariAngka } from './jenjang';
import type { Arah, Kebijakan } from './kebijakan';
import { batasi, hitungMentah, hitungRentang } from './rumus';
import { type Selang, selangRasio } from './selang';

/** How the target was met; the report prints it as it is. */
export type StatusCapaian = 'melampaui' | 'tercapai' | 'belum' | 'tidak-dapat-diukur';

/** How a status is called in tables and findings. */
export const NAMA_STATUS: Readonly<Record<StatusCapaian, string>> = {
  melampaui: 'Melampaui',
  tercapai: 'Tercapai',
  belum: 'Belum tercapai',
  'tidak-dapat-diukur': 'Tidak dapat diukur',
};

export interface HasilCapaian {
  /** Ratio under the policy, its limits included (1.25); null where it cannot be computed. */
  readonly capaian: number | null;
  /** The same before the limits; null where it cannot be computed. */
  readonly mentah: number | null;
  /** From the exact ratio before the upper limit, never from the rounded one. */
  readonly status: StatusCapaian;
  /** Why there is no capaian, a short Indonesian clause without a full stop; null where there is one. */
  readonly alasan: string | null;
  /** The ratios, limits included, that the figures may stand for: one point where both are exact (see `selangRasio`). */
  readonly selang: Selang | null;
}

/** A ratio before the limits, or why there is none. */
type Mentah = { readonly rasio: Eksak; readonly selang?: Selang | null } | { readonly alasan: string };

/**
 * Computes capaian. Figures are in the unit shown, percentages in points on both sides (84 over 80 is 1.05). The
 * target's own shape decides first (grade, yes/no, range), then `arah`. Never throws on a Besaran.
 *
 * Target 4, realisasi 5, naik: capaian 1.25, melampaui. Target "40-50", realisasi 36, rentang: 0.9, belum.
 * Target -4, realisasi -3, naik, limit 1.2: mentah 1.25, capaian 1.2, melampaui.
 *
 * Rules: PermenPANRB 53/2014 and 8/2021; zero and negative targets are practice and can be set in the policy.
 */
export function hitungCapaian(target: Besaran, realisasi: Besaran, arah: Arah, kebijakan: Kebijakan): HasilCapaian {
  const kurang = alasanKurang(target, realisasi);
  if (kurang !== null) return tanpaCapaian(kurang);
  return hitungBulat(target, realisasi, arah, kebijakan) ?? hitungEksak(target, realisasi, arah, kebijakan);
}

function hitungEksak(target: Besaran, realisasi: Besaran, arah: Arah, kebijakan: Kebijakan): HasilCapaian {
  const mentah = hitungBesaran(target, realisasi, arah, kebijakan);
  if ('alasan' in mentah) return tanpaCapaian(mentah.alasan);
  const capaian = batasi(mentah.rasio, kebijakan).toNumber();
  if (!Number.isFinite(mentah.rasio.toNumber())) return tanpaCapaian('hasilnya di luar jangkauan bilangan');
  return {
    capaian,
    mentah: mentah.rasio.toNumber(),
    status: statusCapaian(mentah.rasio, kebijakan),
    alasan: null,
    selang: mentah.selang ?? { bawah: capaian, atas: capaian },
  };
}

/** The status of an exact ratio: above `melampaui` exceeded, from `tercapai` on reached. */
function statusCapaian(rasio: Eksak, kebijakan: Kebijakan): StatusCapaian {
  const { tercapai, melampaui } = kebijakan.skalaStatus;
  if (rasio.greaterThan(eksak(melampaui))) return 'melampaui';
  return rasio.greaterThanOrEqualTo(eksak(tercapai)) ? 'tercapai' : 'belum';
}

function tanpaCapaian(alasan: string): HasilCapaian {
  return { capaian: null, mentah: null, status: 'tidak-dapat-diukur', alasan, selang: null };
}

function alasanKurang(target: Besaran, realisasi: Besaran): string | null {
  if (target.jenis === 'kosong') return 'target kosong';
  if (target.jenis === 'nihil') return 'tidak ada target pada periode ini';
  if (target.jenis === 'galat') return `target berisi galat ${target.teks}`;
  if (realisasi.jenis === 'kosong' || realisasi.jenis === 'nihil') return 'belum ada realisasi';
  if (realisasi.jenis === 'galat') return `realisasi berisi galat ${realisasi.teks}`;
  if (isTanggal(target)) return 'target terbaca sebagai tanggal';
  if (isTanggal(realisasi)) return 'realisasi terbaca sebagai tanggal';
  if (isAmbigu(target)) return 'target dapat dibaca sebagai ribuan atau desimal';
  if (isAmbigu(realisasi)) return 'realisasi dapat dibaca sebagai ribuan atau desimal';
  return null;
}

function isTanggal(besaran: Besaran): boolean {
  return besaran.jenis === 'angka' && besaran.tanggal === true;
}

function isAmbigu(besaran: Besaran): boolean {
  return besaran.jenis === 'angka' && besaran.alternatif !== null;
}

function hitungBesaran(target: Besaran, realisasi: Besaran, arah: Arah, kebijakan: Kebijakan): Mentah {
  const biner = hitungBiner(target, realisasi);
  if (biner !== null) return { rasio: biner ? SATU : NOL };
  if (target.jenis === 'jenjang' || realisasi.jenis === 'jenjang') return hitungJenjang(target, realisasi, kebijakan);
  if (realisasi.jenis !== 'angka') return { alasan: 'realisasi bukan angka' };
  if (target.jenis === 'rentang') {
    const rasio = hitungRentang(eksak(target.bawah), eksak(target.atas), eksak(realisasi.nilai), arah, kebijakan);
    return bungkus(rasio, realisasi.tepat ? null : selangRasio(target, realisasi, arah, kebijakan));
  }
  if (target.jenis !== 'angka') return { alasan: 'target bukan angka' };
  const rasio = hitungMentah(eksak(target.nilai), eksak(realisasi.nilai), arah, kebijakan);
  return bungkus(rasio, realisasi.tepat ? null : selangRasio(target, realisasi, arah, kebijakan));
}

function bungkus(rasio: Eksak | null, selang: Selang | null): Mentah {
  return rasio === null ? { alasan: 'target nol tidak dapat dihitung' } : { rasio, selang };
}

function hitungJenjang(target: Besaran, realisasi: Besaran, kebijakan: Kebijakan): Mentah {
  const diminta = namaJenjang(target);
  if (diminta === null) return { alasan: 'target angka tidak dapat dibandingkan dengan predikat' };
  const dicapai =
    namaJenjang(realisasi) ?? (realisasi.jenis === 'angka' ? jenjangDariAngka(diminta, realisasi.nilai) : null);
  if (dicapai === null) return { alasan: 'realisasi tidak dapat dibandingkan dengan predikat pada target' };
  const peringkat = bandingkanJenjang(diminta, dicapai);
  if (peringkat === null) return { alasan: `predikat ${dicapai} dan ${diminta} bukan dari satu jenjang` };
  if (kebijakan.jenjang === 'peringkat') return { rasio: eksak(peringkat.realisasi).div(peringkat.target) };
  return { rasio: peringkat.realisasi >= peringkat.target ? SATU : NOL };
}

/** The grade of a Besaran: itself, the one beside a figure ("71,83 (BB)"), or a text that is a grade ("Level 3"). */
function namaJenjang(besaran: Besaran): string | null {
  if (besaran.jenis === 'jenjang') return besaran.nilai;
  if (besaran.jenis === 'angka') return besaran.predikat;
  return besaran.jenis === 'teks' && isJenjang(besaran.teks) ? besaran.teks : null;
}
