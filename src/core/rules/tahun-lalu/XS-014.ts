import type { Aturan } from '../aturan';
import { periksaFigurLalu, pesanFigurLalu } from './figur-lalu';

/** XS-014: the realisasi of a past year is what the workbook of the year before prints. */
export const XS_014: Aturan = {
  kode: 'XS-014',
  tingkat: 'peringatan',
  judul: 'Realisasi tahun lalu berubah',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa: (bahan) => periksaFigurLalu(bahan, 'realisasi'),
  pesan: pesanFigurLalu('realisasi'),
  perbaikan: ({ seharusnya }) =>
    `Kembalikan menjadi ${seharusnya}, atau jelaskan pemutakhiran datanya bila angka yang baru memang benar.`,
};
