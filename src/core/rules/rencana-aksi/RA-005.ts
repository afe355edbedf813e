import type { Aturan, Bahan, Bukti } from '../aturan';
import { berjalan, ROMAWI, sifatBaris, triwulan } from '../../capaian/triwulan';
import { penurunan } from './turun';

const JENIS = new Set(['rencana-aksi', 'capaian-triwulan']);

function periksa(bahan: Bahan): Bukti[] {
  return bahan.berkas.indikator.flatMap((baris) => {
    if (!JENIS.has(bahan.berkas.tabel[baris.tabel]?.jenis ?? '')) return [];
    const kuartal = triwulan(baris);
    const turun = penurunan(kuartal, 'target');
    const sifat = turun.length === 0 ? null : sifatBaris(bahan, baris, kuartal);
    if (!berjalan(sifat)) return [];
    return turun.map(({ tw, twSebelum, figur, sebelum }): Bukti => ({
      sel: [figur.sel],
      tautan: [sebelum.sel],
      nilai: figur.teks,
      seharusnya: `tidak kurang dari ${sebelum.teks}`,
      tingkat: sifat?.tertulis === true ? 'galat' : 'peringatan',
      isi: { indikator: baris.indikator.teks, sebelum: sebelum.teks, tw: ROMAWI[tw], twSebelum: ROMAWI[twSebelum] },
    }));
  });
}

/** RA-005: targets that run on over the quarters never fall. */
export const RA_005: Aturan = {
  kode: 'RA-005',
  tingkat: 'galat',
  judul: 'Target antara kumulatif menurun',
  rujukan: 'PermenPANRB 53/2014, rencana aksi perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target triwulan ${isi['tw'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} turun menjadi ${nilai} dari ${isi['sebelum'] ?? ''} pada triwulan ${isi['twSebelum'] ?? ''}, padahal target triwulannya kumulatif.`,
  perbaikan: ({ sel, tautan }) =>
    `Perbaiki target di ${sel} atau di ${tautan[0] ?? ''} sehingga tidak menurun, atau nyatakan bahwa target triwulan tidak kumulatif.`,
};
