/** A small submission: one indicator below target, one printed capaian that is wrong, empty capaian cells to fill. */
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { Workbook } from '../../src/core/workbook/workbook';

const p = (value: number): { value: number; numberFormat: string } => ({ value, numberFormat: '0.00%' });

export function bukuUji(): Workbook {
  return workbookFromSheets([
    sheetFromGrid('Capaian', [
      ['Tabel 1 Capaian Kinerja Tahun 2024'],
      [],
      ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
      [1, 'Meningkatnya mutu layanan', 'Indeks Kepuasan Masyarakat', 'Indeks', 80, 84, p(1.05)],
      [2, 'Meningkatnya mutu layanan', 'Jumlah layanan yang selesai tepat waktu', 'Layanan', 40, 30, p(0.85)],
      [3, 'Terwujudnya tata kelola', 'Nilai SAKIP', 'Nilai', 70, 77, null],
      [4, 'Terwujudnya tata kelola', 'Jumlah pegawai yang mengikuti pelatihan', 'Orang', 50, 45, null],
    ]),
  ]);
}
