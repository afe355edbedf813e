/** How the kinds of tables are called, wherever a person reads them. */
import type { Jenis } from './tabel';

export const NAMA_JENIS: Readonly<Record<Jenis, string>> = {
  perkin: 'Perjanjian Kinerja',
  iku: 'Indikator Kinerja Utama',
  renstra: 'Target Renstra',
  'renstra-capaian': 'Capaian terhadap Renstra',
  perbandingan: 'Perbandingan antartahun',
  'rencana-aksi': 'Rencana aksi',
  'capaian-tahunan': 'Capaian tahunan',
  'capaian-triwulan': 'Capaian triwulan',
  pagu: 'Pagu anggaran',
  'revisi-pagu': 'Revisi pagu',
  'realisasi-anggaran': 'Realisasi anggaran',
  efisiensi: 'Efisiensi',
  pnbp: 'PNBP',
  'pohon-kinerja': 'Pohon kinerja',
  rincian: 'Rincian perhitungan',
  lainnya: 'Tabel lain',
};
