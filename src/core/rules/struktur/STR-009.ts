import { formatCell } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lembarBerkas } from './kepala';
import { barisLanjutan } from './lanjutan';

function periksa({ berkas }: Bahan): Bukti[] {
  const lembar = lembarBerkas(berkas);
  return berkas.tabel.flatMap((tabel) => {
    const sheet = lembar.get(tabel.lembar);
    if (sheet === undefined) return [];
    return barisLanjutan(sheet, tabel).map(({ row, col, induk }) => ({
      sel: [{ sheet: sheet.name, row, col }],
      tautan: [{ sheet: sheet.name, row: induk, col }],
      isi: { induk: formatCell(induk, col), baris: String(row + 1) },
    }));
  });
}

/** STR-009: a text stands in one cell; its rest is not pushed into a row of its own. */
export const STR_009: Aturan = {
  kode: 'STR-009',
  tingkat: 'peringatan',
  judul: 'Baris lanjutan terpisah',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Teks pada ${lembar}!${sel} tampak sebagai lanjutan dari ${isi['induk'] ?? ''}, bukan baris tersendiri.`,
  perbaikan: ({ isi }) => `Gabungkan teksnya ke ${isi['induk'] ?? ''}, lalu hapus baris ${isi['baris'] ?? ''}.`,
};
