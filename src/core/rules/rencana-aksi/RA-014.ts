import { bacaFigur } from '../../records/sel';
import { kolomBidang } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { kolomKinerja, kosong, tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

function bukti({ sheet, tabel, indeks }: BarisTabel): Bukti[] {
  const nama = kolomBidang(tabel, 'indikator', 'sasaranIndikator', 'uraian', 'sasaran');
  const target = kolomKinerja(tabel, 'target').filter(({ tw }) => tw !== null);
  if (nama.length === 0 || target.length < 2) return [];
  return tabel.baris.flatMap(({ row, peran }, i) => {
    // a merged name covers the row: two lines of activities for one indicator
    if (peran !== 'data' || nama.some((kolom) => !kosong(sheet, row, kolom))) return [];
    const angka = target.filter(({ col }) => bacaFigur(sheet, row, col, {}).besaran.jenis === 'angka');
    const [pertama] = angka;
    if (pertama === undefined || angka.length < 2) return [];
    const atas = tabel.baris[i - 1]?.row ?? row - 1;
    return [
      {
        sel: [{ sheet: sheet.name, row, col: pertama.col }],
        tautan: [{ sheet: sheet.name, row: atas, col: nama[0]?.col ?? pertama.col }],
        gabung: String(indeks),
        isi: { baris: String(row + 1), atas: String(atas + 1) },
      },
    ];
  });
}

/** RA-014: quarterly targets stand beside the indicator that they are for. */
export const RA_014: Aturan = {
  kode: 'RA-014',
  tingkat: 'peringatan',
  judul: 'Baris rencana aksi tanpa indikator',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Baris ${isi['baris'] ?? ''} lembar ${lembar} (${sel}) memuat target triwulan tanpa indikator.`
      : `Sebanyak ${cacah} baris pada lembar ${lembar} (${sel}) memuat target triwulan tanpa indikator.`,
  perbaikan: ({ isi }) =>
    `Gabungkan ke baris ${isi['atas'] ?? 'di atasnya'} bila indikatornya sama, atau isi nama indikatornya.`,
};
