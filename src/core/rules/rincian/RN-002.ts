/** RN-002: a percentage, ratio or growth that most rows compute from two columns follows from them in every row. */
import type { Aturan } from '../aturan';
import { buktiRelasi } from './bukti-relasi';

const SEBUTAN: Readonly<Record<string, string>> = {
  persen: 'kolom pertama dibagi kolom kedua dari',
  bagian: 'jumlah kolom',
  rasio: 'kolom pertama dibagi kolom kedua dari',
  tumbuh: 'perubahan dari kolom pertama ke kolom kedua dari',
};

export const RN_002: Aturan = {
  kode: 'RN-002',
  tingkat: 'galat',
  judul: 'Persentase rincian tidak sesuai kolom asalnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: (bahan) => buktiRelasi(bahan, ['persen', 'bagian', 'rasio', 'tumbuh']),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Persentase pada ${lembar}!${sel} tertulis ${nilai}, padahal ${SEBUTAN[isi['jenis'] ?? ''] ?? 'hitungan dari'} ${isi['suku'] ?? ''} memberi ${seharusnya}, seperti pada ${isi['saksi'] ?? ''} baris lain tabel itu.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau perbaiki ${tautan.join(' dan ')} bila angka itu yang keliru.`,
};
