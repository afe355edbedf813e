/** One entry for each indicator and period, where several tables tell of it. */
import type { Bahan } from './bahan';
import type { CapaianBaris } from './terapkan';
import { tambahkan } from '../text/peta';
import type { Jenis } from '../recognition/tabel';

/** Tables that hold a capaian for its own sake come first. */
const URUTAN: readonly Jenis[] = ['capaian-tahunan', 'capaian-triwulan', 'renstra-capaian', 'perbandingan'];

/** Entries that speak of one indicator in one period; the first speaks for all. */
export type Sepengukuran = readonly [CapaianBaris, ...CapaianBaris[]];

/**
 * Groups entries of performance of the submission's year (all years where it names none) by indicator and quarter or month.
 * In a group tables of capaian stand first, then the others in the order of the workbook.
 */
export function kelompokkanPengukuran({ berkas, tautan }: Bahan, capaian: readonly CapaianBaris[]): Sepengukuran[] {
  const menurutKunci = new Map<string, CapaianBaris[]>();
  for (const satu of capaian) {
    const { baris, periode } = satu;
    if (periode.total || periode.ranah !== 'kinerja') continue;
    if (berkas.tahun !== null && periode.tahun !== berkas.tahun) continue;
    const kelompok = tautan.kelompokDari.get(baris)?.id ?? `${baris.tabel}/${baris.row}`;
    tambahkan(menurutKunci, [kelompok, periode.tahun, periode.tw, periode.bulan].join('|'), satu);
  }
  const peringkat = ({ baris }: CapaianBaris): number => {
    const tempat = URUTAN.findIndex((jenis) => jenis === berkas.tabel[baris.tabel]?.jenis);
    return tempat < 0 ? URUTAN.length : tempat;
  };
  return [...menurutKunci.values()].flatMap((isi): Sepengukuran[] => {
    const [pertama, ...lain] = [...isi].sort((a, b) => peringkat(a) - peringkat(b));
    return pertama === undefined ? [] : [[pertama, ...lain]];
  });
}
