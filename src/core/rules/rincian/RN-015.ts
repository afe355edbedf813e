/** RN-015: beside groups of rows stands the mean of each group, and over the groups the mean of these. */
import type { Aturan } from '../aturan';
import { kelompokSalah } from './kelompok-rata';
import { rincian } from './kisi';

export const RN_015: Aturan = {
  kode: 'RN-015',
  tingkat: 'peringatan',
  judul: 'Rata-rata kelompok rincian tidak sesuai',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => rincian(berkas).flatMap(kelompokSalah),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Angka pada ${lembar}!${sel} tertulis ${nilai}, padahal rata-rata ${isi['cacah'] ?? ''} angka yang dirangkumnya mulai ${tautan[0] ?? ''} adalah ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau tulis cara lain yang dipakai untuk merangkumnya.`,
};
