/** RV-006: the difference must be menjadi minus semula. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_006: Aturan = {
  kode: 'RV-006',
  tingkat: 'galat',
  judul: 'Selisih tidak sesuai',
  rujukan: 'PMK 62/2023, tata cara revisi anggaran',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'RV-006'),

  pesan: (uraian) => pesanJumlah(uraian, 'menjadi dikurangi semula memberi'),
  perbaikan: (uraian) =>
    perbaikanJumlah(uraian, 'Ganti dengan rumus menjadi dikurangi semula; pengurangan ditulis negatif.'),
};
