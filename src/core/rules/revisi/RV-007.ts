/** RV-007: the total must be the sum of its programmes or lines. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_007: Aturan = {
  kode: 'RV-007',
  tingkat: 'galat',
  judul: 'Total tidak sama dengan jumlah program',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'RV-007'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah baris yang dicakupnya'),
  perbaikan: (uraian) =>
    perbaikanJumlah(uraian, 'Jumlahkan kembali seluruh baris, dan pastikan semuanya berasal dari revisi yang sama.'),
};
