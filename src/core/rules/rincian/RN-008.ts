/** RN-008: a percentage of a small number of units is one that a count of them gives. */
import type { Aturan } from '../aturan';
import { bagianSalah } from './bagian';
import { rincian } from './kisi';

export const RN_008: Aturan = {
  kode: 'RN-008',
  tingkat: 'peringatan',
  judul: 'Persentase tidak mungkin dari cacah unitnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => rincian(berkas).flatMap(bagianSalah),
  pesan: ({ lembar, sel, nilai, seharusnya, tautan, isi }) =>
    `Persentase pada ${lembar}!${sel} tertulis ${nilai}, padahal bagian dari ${isi['cacah'] ?? ''} unit pada ${tautan[0] ?? ''} tidak mungkin sebesar itu; yang terdekat ${seharusnya}.`,
  perbaikan: ({ sel, tautan }) =>
    `Periksa pembilangnya, lalu hitung ulang ${sel} atau perbaiki cacah pada ${tautan[0] ?? 'kolomnya'}.`,
};
