/**
 * Proposals that need the text of the report and come with the checking of the report: until then nobody checks them, and
 * the catalogue says so. Each stands alone on its line, in the order of the codes.
 */
export interface Menyusul {
  readonly kode: string;
  readonly judul: string;
}

export const MENYUSUL: readonly Menyusul[] = [
  { kode: 'LK-001', judul: 'Narasi tanpa perbandingan target dan realisasi tahun berjalan' },
  { kode: 'LK-002', judul: 'Narasi tanpa perbandingan dengan tahun lalu' },
  { kode: 'LK-003', judul: 'Narasi tanpa perbandingan dengan target jangka menengah' },
  { kode: 'LK-004', judul: 'Narasi tanpa perbandingan dengan standar nasional' },
  { kode: 'LK-005', judul: 'Narasi tanpa analisis penyebab keberhasilan atau kegagalan' },
  { kode: 'LK-006', judul: 'Narasi tanpa analisis efisiensi sumber daya' },
  { kode: 'LK-007', judul: 'Narasi tanpa analisis kegiatan penunjang' },
  { kode: 'LK-008', judul: 'Angka pada narasi berbeda dengan tabel' },
  { kode: 'LK-009', judul: 'Simpulan bertentangan dengan capaian' },
  { kode: 'LK-010', judul: 'Kata naik atau turun bertentangan dengan angka' },
  { kode: 'LK-011', judul: 'Kendala ditulis tidak ada padahal target belum tercapai' },
  { kode: 'LK-012', judul: 'Tahun pada narasi tidak sesuai' },
  { kode: 'LK-013', judul: 'Rujukan tabel pada narasi tidak ada' },
  { kode: 'LK-014', judul: 'Isian naskah belum dilengkapi' },
  { kode: 'LK-015', judul: 'Lampiran wajib laporan tidak ada' },
  { kode: 'LK-016', judul: 'Tindak lanjut hasil evaluasi tahun lalu tidak disebut' },
  { kode: 'LK-017', judul: 'Rencana perbaikan tidak spesifik' },
];
