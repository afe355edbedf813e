/** RV-004: in a state before the last, a parent must be the sum of its children. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_004: Aturan = {
  kode: 'RV-004',
  tingkat: 'galat',
  judul: 'Jumlah anak tidak sama dengan induk (semula)',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'RV-004'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah rinciannya'),
  perbaikan: (uraian) => perbaikanJumlah(uraian, 'Cocokkan rincian dengan jumlahnya pada keadaan pagu itu.'),
};
