/** RN-001: a column that is the sum, difference or product of others in most rows is so in every row. */
import type { Aturan } from '../aturan';
import { buktiRelasi } from './bukti-relasi';

const SEBUTAN: Readonly<Record<string, string>> = {
  jumlah: 'jumlah kolom',
  selisih: 'selisih kolom',
  kali: 'hasil kali kolom',
};

export const RN_001: Aturan = {
  kode: 'RN-001',
  tingkat: 'galat',
  judul: 'Angka rincian tidak sama dengan hitungan kolomnya',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: (bahan) => buktiRelasi(bahan, ['jumlah', 'selisih', 'kali']),
  pesan: ({ lembar, sel, nilai, seharusnya, isi }) =>
    `Angka pada ${lembar}!${sel} tertulis ${nilai}, padahal ${SEBUTAN[isi['jenis'] ?? ''] ?? 'hitungan kolom'} ${isi['suku'] ?? ''} memberi ${seharusnya}, seperti pada ${isi['saksi'] ?? ''} baris lain tabel itu.`,
  perbaikan: ({ sel, seharusnya, tautan }) =>
    `Ganti ${sel} menjadi ${seharusnya}, atau perbaiki ${tautan.join(', ')} bila angka itu yang keliru.`,
};
