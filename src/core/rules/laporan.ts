/**
 * The catalogue of what is checked in the text of a report against its workbook. The checks themselves stand in
 * `naskah-periksa`; here are the names under which they are known. Each stands on its own, in the order of the codes.
 */
import type { Tingkat } from '../workbook/temuan';

export interface AturanLaporan {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly judul: string;
  readonly rujukan: string;
  readonly sejak: string;
}

const SUSUNAN = 'PermenPANRB 53/2014, Lampiran II';
const SESUAI = 'PermenPANRB 53/2014, pedoman reviu laporan kinerja';
const SEJAK = '2026.11';

const aturan = (kode: string, tingkat: Tingkat, judul: string, rujukan: string): AturanLaporan => ({
  kode,
  tingkat,
  judul,
  rujukan,
  sejak: SEJAK,
});

export const ATURAN_LAPORAN: readonly AturanLaporan[] = [
  aturan('LK-001', 'peringatan', 'Narasi tanpa perbandingan target dan realisasi tahun berjalan', SUSUNAN),
  aturan('LK-002', 'peringatan', 'Narasi tanpa perbandingan dengan tahun lalu', SUSUNAN),
  aturan('LK-003', 'saran', 'Narasi tanpa perbandingan dengan target jangka menengah', SUSUNAN),
  aturan('LK-004', 'saran', 'Narasi tanpa perbandingan dengan standar nasional', SUSUNAN),
  aturan('LK-005', 'peringatan', 'Narasi tanpa analisis penyebab keberhasilan atau kegagalan', SUSUNAN),
  aturan('LK-006', 'saran', 'Narasi tanpa analisis efisiensi sumber daya', SUSUNAN),
  aturan('LK-007', 'saran', 'Narasi tanpa analisis kegiatan penunjang', SUSUNAN),
  aturan('LK-008', 'galat', 'Angka pada kalimat berbeda dengan buku kerja', SESUAI),
  aturan('LK-009', 'galat', 'Simpulan bertentangan dengan capaian', SESUAI),
  aturan('LK-010', 'galat', 'Kata naik atau turun bertentangan dengan angka', SESUAI),
  aturan('LK-011', 'peringatan', 'Kendala ditulis tidak ada padahal target belum tercapai', SESUAI),
  aturan('LK-012', 'peringatan', 'Tahun pada narasi tidak sesuai', SESUAI),
  aturan('LK-013', 'peringatan', 'Rujukan tabel atau gambar tidak ada', SESUAI),
  aturan('LK-014', 'peringatan', 'Isian naskah belum dilengkapi', SUSUNAN),
  aturan('LK-015', 'saran', 'Lampiran wajib laporan tidak ada', SUSUNAN),
  aturan('LK-016', 'saran', 'Tindak lanjut hasil evaluasi tahun lalu tidak disebut', 'PermenPANRB 88/2021'),
  aturan('LK-017', 'saran', 'Rencana perbaikan tidak spesifik', 'PermenPANRB 88/2021'),
  aturan('LK-018', 'galat', 'Terbilang pada naskah tidak sama dengan angkanya', 'EYD V, penulisan bilangan'),
  aturan('LK-019', 'peringatan', 'Nama unit pada naskah bukan nama unit pada buku kerja', SESUAI),
  aturan('LK-020', 'saran', 'Kalimat yang sama dipakai untuk indikator yang berbeda', SESUAI),
  aturan('LK-021', 'galat', 'Cacah pada naskah tidak sesuai', SESUAI),
  aturan('LK-022', 'galat', 'Angka pada tabel naskah berbeda dengan buku kerja', SESUAI),
];

/**
 * The entry of a code.
 *
 * @throws RangeError for a code that is none
 * @example aturanLaporan('LK-008').tingkat // 'galat'
 */
export function aturanLaporan(kode: string): AturanLaporan {
  const satu = ATURAN_LAPORAN.find((milik) => milik.kode === kode);
  if (satu === undefined) throw new RangeError(`Aturan ${kode} tidak ada dalam katalog laporan.`);
  return satu;
}
