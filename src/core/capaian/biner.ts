/** Targets that are met or not: "Ada", "Ya", "Selesai". */
import type { Besaran } from '../text/besaran';

/** Words of a realisasi that say that the thing is not there yet. */
const BELUM =
  /^(?:dalam |masih |sedang |tahap |ter|di)?(?:proses|berjalan|belum|tidak|tunda|batal|nihil|draf|konsep|penyusunan)/i;
/** Words that say that it is. */
const SUDAH = /^(?:sudah |telah )?(?:selesai|ada|ya|tersedia|terlaksana|tercapai|terpenuhi|terbit|ditetapkan|100\s*%)/i;

/**
 * Whether a yes/no target is met; null where neither side is yes/no. Practice of performance reports.
 *
 * "Selesai" against "Proses" is false, "Ada" against "Ada" true, "Selesai" against 100% true, 100% against "Selesai" true.
 * A yes/no target against a figure that is no percentage is met by anything above zero.
 */
export function hitungBiner(target: Besaran, realisasi: Besaran): boolean | null {
  if (target.jenis === 'yatidak') return banding(target.nilai, realisasi);
  if (realisasi.jenis !== 'yatidak' || target.jenis !== 'angka') return null;
  const isUtuh = (target.persen && target.nilai === 100) || target.nilai === 1;
  return isUtuh ? realisasi.nilai : null;
}

function banding(target: boolean, realisasi: Besaran): boolean | null {
  if (realisasi.jenis === 'yatidak') return realisasi.nilai === target;
  if (realisasi.jenis === 'angka') {
    const ada = realisasi.persen ? realisasi.nilai >= 100 : realisasi.nilai > 0;
    return ada === target;
  }
  if (realisasi.jenis !== 'teks') return null;
  if (BELUM.test(realisasi.teks.trim())) return !target;
  return SUDAH.test(realisasi.teks.trim()) ? target : null;
}
