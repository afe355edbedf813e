import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarTersembunyi } from './kepala';

/** A reference into another workbook: [1]Sheet!A1, 'C:\data\[pagu.xlsx]Sheet'!A1. References to tables carry no "!". */
const BERKAS_LAIN = /\[([^[\]]+)\][^[\]!(),;+*/]*!/;

function periksa({ berkas }: Bahan): Bukti[] {
  const tersembunyi = lembarTersembunyi(berkas);
  return berkas.workbook.sheets
    .filter(({ name }) => !tersembunyi.has(name))
    .flatMap((sheet) => {
      const hasil: Bukti[] = [];
      sheet.rows.forEach((cells, row) => {
        cells?.forEach((cell, col) => {
          if (cell?.formula === undefined || !cell.formula.includes('[')) return;
          const [, nama] = BERKAS_LAIN.exec(cell.formula) ?? [];
          if (nama === undefined) return;
          hasil.push({
            sel: [{ sheet: sheet.name, row, col }],
            nilai: `=${cell.formula}`,
            gabung: nama,
            isi: { berkas: nama },
          });
        });
      });
      return hasil;
    });
}

/** STR-013: no formula takes its figure from another workbook. */
export const STR_013: Aturan = {
  kode: 'STR-013',
  tingkat: 'peringatan',
  judul: 'Rumus merujuk buku kerja lain',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah }) =>
    cacah === 1
      ? `Rumus pada ${lembar}!${sel} mengambil angka dari buku kerja lain (${nilai}).`
      : `Rumus pada ${lembar}!${sel} mengambil angka dari buku kerja lain.`,
  perbaikan: () =>
    'Salin nilainya, atau bawa tabel sumbernya ke buku kerja ini, agar angkanya dapat ditelusuri dan direviu.',
};
