/** RN-018: a figure that repeats a wrong total of another table is mended with it, and so is its own total. */
import type { Aturan } from '../aturan';
import { salinanJumlahSalah } from './salinan-jumlah';

export const RN_018: Aturan = {
  kode: 'RN-018',
  tingkat: 'peringatan',
  judul: 'Jumlah yang salah dipakai lagi di tabel lain',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }) => salinanJumlahSalah(berkas),
  pesan: ({ lembar, sel, nilai, tautan, isi }) =>
    `${lembar}!${sel} tertulis ${nilai}, yaitu mengikuti jumlah tabel "${isi['judul'] ?? ''}" pada ${tautan[0] ?? ''} yang tidak sama dengan rinciannya.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Setelah ${tautan[0] ?? 'jumlah itu'} diperbaiki, ganti juga ${sel} menjadi ${seharusnya}.`,
};
