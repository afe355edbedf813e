import type { Aturan } from '../aturan';
import { periksaFigurLalu, pesanFigurLalu } from './figur-lalu';

/** TL-001: the target of a past year is what the workbook of the year before prints. */
export const TL_001: Aturan = {
  kode: 'TL-001',
  tingkat: 'peringatan',
  judul: 'Target tahun lalu berubah',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa: (bahan) => periksaFigurLalu(bahan, 'target'),
  pesan: pesanFigurLalu('target'),
  perbaikan: ({ seharusnya }) =>
    `Kembalikan menjadi ${seharusnya}, atau sebutkan revisi yang mengubah target tahun itu.`,
};
