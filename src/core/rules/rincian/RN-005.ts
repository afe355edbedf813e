/** RN-005: a row of growth holds what the amounts of two years give. */
import type { Aturan } from '../aturan';
import { rincian } from './kisi';
import { tumbuhSalah } from './tumbuh';

export const RN_005: Aturan = {
  kode: 'RN-005',
  tingkat: 'galat',
  judul: 'Peningkatan tidak sesuai angka dua tahunnya',
  rujukan: 'PermenPANRB 53/2014, perbandingan antartahun',
  sejak: '2026.11',
  periksa: ({ berkas }) => rincian(berkas).flatMap(tumbuhSalah),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan }) =>
    `Peningkatan pada ${lembar}!${sel} tertulis ${nilai}, padahal perubahan dari ${tautan[0] ?? ''} ke ${tautan[1] ?? ''} memberi ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) =>
    `Ganti ${sel} menjadi ${seharusnya} (dibulatkan ke atas mulai setengah), juga di tabel lain yang menyalinnya.`,
};
