/** Status and predikat as printed, and the period that they speak of. */
import type { StatusCapaian } from '../../capaian/hitung';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Bidang } from '../../recognition/tabel';
import type { BarisIndikator } from '../../records/berkas';
import { berisi } from '../../records/sel';
import type { Bahan } from '../aturan';
import { diluruskan } from '../../capaian/cetak';
import { tambahkan } from '../../text/peta';
import { ingat, ingatOleh } from '../../text/ingat';

/** Reads a printed status; null where it names none ("-", "Dalam proses"). */
export const bacaStatus = ingat((teks: string): StatusCapaian | null => {
  const rapi = teks.toLowerCase().replace(/\s+/g, ' ').trim();
  if (rapi.length > 40) return null;
  if (/tidak (?:dapat|bisa)|belum (?:ada|dapat|dihitung|diukur|rilis)|n\/a/.test(rapi)) return 'tidak-dapat-diukur';
  if (/^(?:belum|tidak|kurang dari|di bawah)(?: mencapai| tercapai| memenuhi| terpenuhi| target)/.test(rapi))
    return 'belum';
  if (/^(?:ter|me)?lampaui\b|^melebihi\b|^terlampaui\b|^melampaui\b/.test(rapi)) return 'melampaui';
  return /^(?:sudah |telah )?(?:tercapai|mencapai|memenuhi|terpenuhi|sesuai target)/.test(rapi) ? 'tercapai' : null;
});

/** The computed periods of each row with a status or a predikat. */
const menurutBaris = ingatOleh((bahan: Bahan): ReadonlyMap<BarisIndikator, readonly CapaianBaris[]> => {
  const peta = new Map<BarisIndikator, CapaianBaris[]>();
  for (const satu of bahan.capaian) {
    if (satu.baris.status !== null || satu.baris.predikat !== null) tambahkan(peta, satu.baris, satu);
  }
  return peta;
});

/**
 * The period that a status or predikat column speaks of: the quarter its caption names, else the only period with a
 * realisasi; null where several could be meant.
 */
export function periodeUraian(bahan: Bahan, baris: BarisIndikator, bidang: Bidang): CapaianBaris | null {
  const kolom = bahan.berkas.tabel[baris.tabel]?.kolom.find((satu) => satu.bidang === bidang);
  const calon = (menurutBaris(bahan).get(baris) ?? []).filter(
    ({ periode }) => periode.ranah === 'kinerja' && berisi(periode.realisasi),
  );
  if (kolom === undefined || calon.some(({ periode }) => diluruskan(periode))) return null;
  if (kolom.tw !== null) return calon.find(({ periode }) => periode.tw === kolom.tw) ?? null;
  if (kolom.tahun !== null)
    return calon.find(({ periode }) => periode.tw === null && periode.tahun === kolom.tahun) ?? null;
  const [satu, ...lain] = calon;
  return satu === undefined || lain.length > 0 ? null : satu;
}
