import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas, lembarTersembunyi } from './kepala';
import { kepalaTertinggal, labelTertinggal } from './tahun-tertinggal';

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined || tersembunyi.has(tabel.lembar)) return [];
    return [...kepalaTertinggal(sheet, tabel), ...labelTertinggal(sheet, tabel)];
  });
}

/** STR-016: headers and labels name the year of the figures under and beside them. */
export const STR_016: Aturan = {
  kode: 'STR-016',
  tingkat: 'peringatan',
  judul: 'Tahun pada judul kolom atau label tertinggal',
  rujukan: 'PermenPANRB 53/2014, penyajian perbandingan antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `${isi['hal'] === 'kepala' ? 'Judul kolom' : 'Label'} "${isi['teks'] ?? ''}" pada ${lembar}!${sel} menyebut tahun ${nilai}, padahal ${tautan[0] ?? 'isinya'} untuk tahun ${seharusnya}.`,
  perbaikan: ({ sel, nilai, seharusnya }) =>
    `Ganti tahun ${nilai} pada ${sel} menjadi ${seharusnya}, setelah memastikan angkanya memang sampai tahun itu.`,
};
