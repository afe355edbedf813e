import { kunciLabel } from '../../text/label';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';
import { bacaKegiatan, kolomKegiatan } from './kegiatan';

function bukti(isi: BarisTabel): Bukti[] {
  const kolom = kolomKegiatan(isi);
  if (kolom.length === 0) return [];
  return isi.baris.flatMap((baris) => {
    const kegiatan = kolom.flatMap((satu) => bacaKegiatan(isi, baris.row, satu) ?? []);
    const [pertama, ...lain] = kegiatan;
    // one cell merged over the quarters is one plan for the whole year, and says so
    if (pertama === undefined || kegiatan.length < 4 || lain.some(({ sel }) => sel.col === pertama.sel.col)) return [];
    if (lain.some(({ teks }) => kunciLabel(teks) !== kunciLabel(pertama.teks))) return [];
    return [
      {
        sel: [pertama.sel],
        tautan: lain.map(({ sel }) => sel),
        gabung: String(isi.indeks),
        isi: { indikator: baris.indikator.teks, kegiatan: pertama.teks },
      },
    ];
  });
}

/** RA-009: an action plan tells the steps of a year, one after the other. */
export const RA_009: Aturan = {
  kode: 'RA-009',
  tingkat: 'saran',
  judul: 'Kegiatan sama pada semua triwulan',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Kegiatan "${isi['kegiatan'] ?? ''}" untuk "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} sama untuk keempat triwulan.`
      : `Kegiatan ${cacah} indikator pada lembar ${lembar} (${sel}) sama untuk keempat triwulan, antara lain "${isi['kegiatan'] ?? ''}".`,
  perbaikan: () => 'Rinci tahapan setiap triwulan, dari persiapan sampai hasilnya.',
};
