/** RN-016: a table that sums up other tables holds what they give. */
import type { Aturan } from '../aturan';
import { ringkasanSalah } from './ringkasan';

export const RN_016: Aturan = {
  kode: 'RN-016',
  tingkat: 'galat',
  judul: 'Ringkasan berbeda dengan tabel yang diringkas',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => ringkasanSalah(berkas),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Angka pada ${lembar}!${sel} tertulis ${nilai}, padahal ${isi['cara'] ?? 'hasil'} tabel "${isi['judul'] ?? ''}" adalah ${seharusnya}, seperti cara yang dipakai ${isi['saksi'] ?? ''} baris lainnya.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi ${seharusnya} (dibulatkan ke atas mulai setengah), atau perbaiki rinciannya mulai ${tautan[0] ?? 'tabel itu'}.`,
};
