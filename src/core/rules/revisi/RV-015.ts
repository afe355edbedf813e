/** RV-015: pagu efektif must be pagu minus blokir. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const RV_015: Aturan = {
  kode: 'RV-015',
  tingkat: 'galat',
  judul: 'Pagu efektif tidak sesuai',
  rujukan: 'PMK 62/2023, automatic adjustment',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'RV-015'),

  pesan: (uraian) => pesanJumlah(uraian, 'pagu dikurangi blokir memberi'),
  perbaikan: (uraian) =>
    perbaikanJumlah(uraian, 'Hitung kembali pagu efektif dari pagu dan blokir pada baris yang sama.'),
};
