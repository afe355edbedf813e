/** PK-016: the total of the money part of a Perkin must be the sum of its lines. */
import type { Aturan } from '../aturan';
import { buktiJumlah, perbaikanJumlah, pesanJumlah } from '../anggaran/bukti-jumlah';

export const PK_016: Aturan = {
  kode: 'PK-016',
  tingkat: 'galat',
  judul: 'Jumlah anggaran lampiran tidak sama',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',

  periksa: (bahan) => buktiJumlah(bahan, 'PK-016'),

  pesan: (uraian) => pesanJumlah(uraian, 'jumlah barisnya'),
  perbaikan: (uraian) => perbaikanJumlah(uraian, 'Jumlahkan kembali anggaran, dan samakan dengan DIPA yang berlaku.'),
};
