/** AG-004: what is made of parts must be the sum of the parts: realisasi and its lines, totals over the years. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from './bukti-jumlah';

export const AG_004: Aturan = {
  kode: 'AG-004',
  tingkat: 'galat',
  judul: 'Jumlah rincian tidak sama',
  rujukan: 'PMK 62/2023, pelaksanaan anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'AG-004'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah rinciannya'),
  perbaikan: (uraian) => perbaikanJumlah(uraian, 'Jumlahkan kembali rinciannya, atau perbaiki rincian yang keliru.'),
};
