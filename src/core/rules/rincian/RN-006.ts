/** RN-006: a closing row that is the sum or the mean of the rows above it in most columns is so in all of them. */
import type { Aturan } from '../aturan';
import { hasilSalah } from './hasil-baris';
import { rincian } from './kisi';

export const RN_006: Aturan = {
  kode: 'RN-006',
  tingkat: 'galat',
  judul: 'Baris hasil rincian tidak sesuai baris di atasnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => rincian(berkas).flatMap((rinci) => hasilSalah(berkas, rinci)),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Angka hasil pada ${lembar}!${sel} tertulis ${nilai}, padahal ${isi['cara'] ?? 'jumlah'} ${isi['cacah'] ?? ''} baris di atasnya ${seharusnya}${isi['saksi'] === '0' ? '' : `, seperti pada ${isi['saksi'] ?? ''} kolom lain tabel itu`}.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau perbaiki rinciannya mulai ${tautan[0] ?? 'baris pertama'} bila salah satunya yang keliru.`,
};
