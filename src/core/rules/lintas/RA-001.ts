import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bandingkanPerkin, type BarisHilang } from './baris-hilang';

function bukti(bahan: Bahan, { keluarga, hilang }: BarisHilang): Bukti[] {
  const [pertama] = hilang;
  const tabel = bahan.berkas.tabel[keluarga.tabel[0] ?? -1];
  if (pertama === undefined || tabel === undefined) return [];
  const awal = { sheet: tabel.lembar, row: tabel.range.top, col: tabel.range.left };
  const { indikator } = pertama;
  return [
    {
      sel: hilang.map((satu) => satu.indikator.sel),
      tautan: [awal],
      nilai: indikator.teks,
      isi: { indikator: indikator.teks, selTabel: formatAddress(awal, indikator.sel.sheet) },
    },
  ];
}

/** RA-001: every indicator of the Perkin has its row in the action plan of the same year. */
export const RA_001: Aturan = {
  kode: 'RA-001',
  tingkat: 'galat',
  judul: 'Indikator Perkin tidak ada di rencana aksi',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan) => bandingkanPerkin(bahan, ['rencana-aksi']).flatMap((satu) => bukti(bahan, satu)),
  pesan: ({ lembar, sel, cacah, isi }) =>
    `Indikator Perkin "${isi['indikator'] ?? ''}"${cacah > 1 ? ` dan ${cacah - 1} indikator lain` : ''} (${lembar}!${sel}) tidak mempunyai baris di rencana aksi (mulai dari ${isi['selTabel'] ?? ''}).`,
  perbaikan: ({ sel, isi }) =>
    `Tambahkan rencana aksi untuk indikator pada ${sel} di tabel yang mulai dari ${isi['selTabel'] ?? ''}.`,
};
