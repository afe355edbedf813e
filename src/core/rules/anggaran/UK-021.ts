/** UK-021: a total of counts must be the sum of its rows or columns. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from './bukti-jumlah';

export const UK_021: Aturan = {
  kode: 'UK-021',
  tingkat: 'galat',
  judul: 'Jumlah rincian tidak sama dengan realisasi',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'UK-021'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah rinciannya'),
  perbaikan: (uraian) =>
    perbaikanJumlah(uraian, 'Jumlahkan kembali seluruh rincian, termasuk baris sesudah pergantian halaman.'),
};
