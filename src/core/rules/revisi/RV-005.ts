/** RV-005: in the last or only state of the pagu, a parent must be the sum of its children. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_005: Aturan = {
  kode: 'RV-005',
  tingkat: 'galat',
  judul: 'Jumlah anak tidak sama dengan induk (menjadi)',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'RV-005'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah rinciannya'),
  perbaikan: (uraian) => perbaikanJumlah(uraian, 'Perbaiki jumlah itu, atau rincian yang belum dimutakhirkan.'),
};
