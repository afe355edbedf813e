import { formatAddress } from '../../workbook/address';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { bandingkanPerkin, type BarisHilang } from './baris-hilang';

function bukti(bahan: Bahan, { keluarga, asing, perkin }: BarisHilang): Bukti[] {
  const awal = bahan.berkas.tabel[perkin];
  return keluarga.tabel.flatMap((tabel) => {
    const milik = asing.filter((satu) => satu.tabel === tabel);
    const [pertama] = milik;
    if (pertama === undefined || awal === undefined) return [];
    const selPerkin = { sheet: awal.lembar, row: awal.range.top, col: awal.range.left };
    return [
      {
        sel: milik.map(({ indikator }) => indikator.sel),
        tautan: [selPerkin],
        nilai: pertama.indikator.teks,
        isi: {
          indikator: pertama.indikator.teks,
          selPerkin: formatAddress(selPerkin, pertama.indikator.sel.sheet),
        },
      },
    ];
  });
}

/** RA-002: what the action plan plans for is promised in the Perkin. */
export const RA_002: Aturan = {
  kode: 'RA-002',
  tingkat: 'peringatan',
  judul: 'Indikator rencana aksi tidak ada di Perkin',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan) => bandingkanPerkin(bahan, ['rencana-aksi']).flatMap((satu) => bukti(bahan, satu)),
  pesan: ({ lembar, sel, cacah, isi }) =>
    `Indikator rencana aksi "${isi['indikator'] ?? ''}"${cacah > 1 ? ` dan ${cacah - 1} indikator lain` : ''} pada ${lembar}!${sel} tidak ada di Perkin (mulai dari ${isi['selPerkin'] ?? ''}).`,
  perbaikan: ({ sel, isi }) =>
    `Samakan rumusan indikator pada ${sel} dengan Perkin (mulai dari ${isi['selPerkin'] ?? ''}), atau keluarkan dari rencana aksi Perkin.`,
};
