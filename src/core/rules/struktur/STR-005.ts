import type { TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';

function bukti(tabel: TabelMap, indeks: number): Bukti[] {
  const rows = tabel.baris.filter((baris) => baris.peran === 'ulang').map((baris) => baris.row);
  return rows.map((row) => ({
    sel: [{ sheet: tabel.lembar, row, col: tabel.range.left }],
    gabung: `tabel ${indeks}`,
    isi: { baris: rows.map((satu) => satu + 1).join(', ') },
  }));
}

/** STR-005: a header that a page break left in the middle of a table is told, and never read as data. */
export const STR_005: Aturan = {
  kode: 'STR-005',
  tingkat: 'saran',
  judul: 'Judul kolom terulang di tengah tabel',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja dan laporan kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => berkas.tabel.flatMap(bukti),
  pesan: ({ lembar, isi }) =>
    `Baris ${isi['baris'] ?? ''} pada lembar ${lembar} mengulang judul kolom, kemungkinan sisa pemenggalan halaman, dan tidak dibaca sebagai data.`,
  perbaikan: ({ isi }) => `Hapus baris ${isi['baris'] ?? ''} agar tabel menjadi utuh.`,
};
