/** Capaian of two plain figures in whole numbers: as exact as the long way, for the shapes that nearly all rows have. */
import type { Besaran } from '../text/besaran';
import { bilanganPada, pangkatSepuluh, skalaDesimal } from '../text/desimal';
import type { HasilCapaian, StatusCapaian } from './hitung';
import type { Arah, Kebijakan } from './kebijakan';

/** Whole numbers below this stay exact when a limit of the policy multiplies them. */
const TERBESAR = 1e9;
/** Limits and thresholds that are larger or have more decimals go the long way. */
const SKALA_BATAS = 4;
const BATAS_TERBESAR = 100;

/**
 * The result of `hitungCapaian` where target and realisasi are exact decimals and the target is above zero; null elsewhere.
 * Both are brought to whole numbers of one scale, so that thresholds are compared by
 * products, and a ratio is one division: the double nearest to the true quotient.
 *
 * @example target 16, realisasi 14, turun: (32 - 14) / 16 = 1.125
 */
export function hitungBulat(
  target: Besaran,
  realisasi: Besaran,
  arah: Arah,
  kebijakan: Kebijakan,
): HasilCapaian | null {
  if (target.jenis !== 'angka' || realisasi.jenis !== 'angka' || target.nilai <= 0) return null;
  // a realisasi known only to its last decimal stands for an interval
  if (!realisasi.tepat && (realisasi.desimal > 0 || realisasi.persen)) return null;
  const [skalaT, skalaR] = [skalaDesimal(target.nilai), skalaDesimal(realisasi.nilai)];
  if (skalaT === null || skalaR === null) return null;
  const skala = Math.max(skalaT, skalaR);
  const bawah = bilanganPada(target.nilai, skala);
  const nilai = bilanganPada(realisasi.nilai, skala);
  if (bawah >= TERBESAR || Math.abs(nilai) >= TERBESAR) return null;
  if (arah === 'turun' && kebijakan.minimasi === 'rasio') return nilai > 0 ? susunHasil(bawah, nilai, kebijakan) : null;
  return susunHasil(pembilang(bawah, nilai, arah), bawah, kebijakan);
}

/** What is divided by the target: R, 2T - R, or T - |R - T|. */
function pembilang(target: number, realisasi: number, arah: Arah): number {
  if (arah === 'turun') return 2 * target - realisasi;
  if (arah === 'tetap' || arah === 'rentang') return target - Math.abs(realisasi - target);
  return realisasi;
}

function susunHasil(atas: number, bawah: number, kebijakan: Kebijakan): HasilCapaian | null {
  const { batasAtas, batasBawah, batasAtasPadaTabel, skalaStatus } = kebijakan;
  const batas = batasAtasPadaTabel && batasAtas !== null ? batasAtas : Infinity;
  const [keBawah, keAtas] = [banding(atas, bawah, batasBawah), batas === Infinity ? -1 : banding(atas, bawah, batas)];
  const status = bacaStatus(atas, bawah, skalaStatus);
  if (keBawah === null || keAtas === null || status === null) return null;
  const mentah = atas / bawah;
  const capaian = keBawah < 0 ? batasBawah : keAtas > 0 ? batas : mentah;
  return { capaian, mentah, status, alasan: null, selang: { bawah: capaian, atas: capaian } };
}

/** Below, at or above zero as the quotient is below, at or above the ratio; null where the ratio is no usual limit. */
function banding(atas: number, bawah: number, rasio: number): number | null {
  const skala = skalaDesimal(rasio);
  if (skala === null || skala > SKALA_BATAS || Math.abs(rasio) > BATAS_TERBESAR) return null;
  return Math.sign(atas * pangkatSepuluh(skala) - bilanganPada(rasio, skala) * bawah);
}

function bacaStatus(atas: number, bawah: number, skala: Kebijakan['skalaStatus']): StatusCapaian | null {
  const lebih = banding(atas, bawah, skala.melampaui);
  const cukup = banding(atas, bawah, skala.tercapai);
  if (lebih === null || cukup === null) return null;
  if (lebih > 0) return 'melampaui';
  return cukup >= 0 ? 'tercapai' : 'belum';
}
