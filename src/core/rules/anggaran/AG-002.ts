/** AG-002: sisa must be pagu minus realisasi. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from './bukti-jumlah';

export const AG_002: Aturan = {
  kode: 'AG-002',
  tingkat: 'galat',
  judul: 'Sisa anggaran tidak sesuai',
  rujukan: 'PMK 62/2023, pelaksanaan anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'AG-002'),

  pesan: (uraian) => pesanJumlah(uraian, 'pagu dikurangi realisasi memberi'),
  perbaikan: (uraian) => perbaikanJumlah(uraian, 'Ganti dengan rumus pagu dikurangi realisasi pada baris yang sama.'),
};
