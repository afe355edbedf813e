import { kunciLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { antartahun, indikatorPokok } from './pasangan';

/** Wordings less alike may measure another thing. */
const HAMPIR_SAMA = 0.9;

/** A label without its figures: "12 dokumen" and "15 dokumen" differ by the target that some write into the name. */
const tanpaAngka = (teks: string): string => kunciLabel(teks.replace(/\d+(?:[.,]\d+)*/g, ' '));

function periksa(bahan: Bahan): Bukti[] {
  const kaitan = antartahun(bahan);
  if (kaitan === null) return [];
  const dulu = new Map(indikatorPokok(kaitan.lalu).map((satu) => [satu.kelompok.id, satu.baris]));
  return indikatorPokok(bahan).flatMap(({ kelompok, baris }): Bukti[] => {
    const pasangan = kaitan.pasanganKini.get(kelompok.id);
    const lama = pasangan === undefined ? undefined : dulu.get(pasangan.lalu.id);
    if (pasangan === undefined || lama === undefined) return [];
    if (tanpaAngka(lama.indikator.teks) === tanpaAngka(baris.indikator.teks)) return [];
    return [
      {
        sel: [baris.indikator.sel],
        tautan: [lama.indikator.sel],
        nilai: baris.indikator.teks,
        isi: { lama: lama.indikator.teks, selLama: formatAddress(lama.indikator.sel) },
        ...(pasangan.mirip >= HAMPIR_SAMA && { tingkat: 'saran' }),
      },
    ];
  });
}

/** TL-004: an indicator is worded as in the year before. */
export const TL_004: Aturan = {
  kode: 'TL-004',
  tingkat: 'peringatan',
  judul: 'Rumusan indikator berubah dari tahun lalu',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Indikator pada ${lembar}!${sel} berbunyi "${nilai}", sedangkan buku kerja tahun lalu (${isi['selLama'] ?? ''}) menulis "${isi['lama'] ?? ''}".`,
  perbaikan: () =>
    'Samakan rumusannya, atau jelaskan perubahannya dan nyatakan apakah realisasi kedua tahun masih dapat dibandingkan.',
};
