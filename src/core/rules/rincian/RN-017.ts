/** RN-017: the figures that a remark lists add up to the figure beside it, as they do in other rows of the table. */
import { formatAngka } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { terdaftar, type Terdaftar } from './angka-keterangan';

/** So many rows whose remark adds up show that remarks list the parts. */
const SAKSI = 2;
/** A sum further off is of something else. */
const DEKAT = 0.1;

function bukti(isi: readonly Terdaftar[]): Bukti[] {
  const pas = isi.filter(({ nilai, jumlah }) => nilai === jumlah).length;
  if (pas < SAKSI) return [];
  return isi
    .filter(({ nilai, jumlah }) => nilai !== jumlah && Math.abs(jumlah - nilai) <= DEKAT * nilai)
    .map(({ figur, nilai, jumlah, sel }) => ({
      sel: [figur.sel],
      tautan: [sel],
      nilai: figur.teks.trim(),
      seharusnya: formatAngka(jumlah, 0),
      selisih: formatAngka(Math.abs(jumlah - nilai), 0),
      isi: { saksi: String(pas) },
    }));
}

export const RN_017: Aturan = {
  kode: 'RN-017',
  tingkat: 'peringatan',
  judul: 'Angka pada keterangan tidak berjumlah realisasi',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => terdaftar(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Realisasi pada ${lembar}!${sel} tertulis ${nilai}, padahal angka yang dirinci pada ${tautan[0] ?? 'keterangannya'} berjumlah ${seharusnya}, sedangkan pada ${isi['saksi'] ?? ''} baris lain cocok.`,
  perbaikan: ({ sel, tautan }) =>
    `Samakan ${sel} dengan rincian pada ${tautan[0] ?? 'keterangannya'}, atau lengkapi rincian itu.`,
};
