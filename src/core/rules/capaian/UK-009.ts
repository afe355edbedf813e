import type { Periode } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { berjalan, ROMAWI, sifatBaris, triwulan } from '../../capaian/triwulan';
import { penurunan, type Penurunan } from '../rencana-aksi/turun';

/** The earlier quarter is at fault where it has a realisasi although nothing was due, else the later one. */
function bukti(
  { figur, sebelum, tw, twSebelum, targetSebelum }: Penurunan,
  indikator: string,
  tertulis: boolean,
): Bukti {
  const awalKeliru = targetSebelum?.nilai === 0;
  return {
    sel: [awalKeliru ? sebelum.sel : figur.sel],
    tautan: [awalKeliru ? figur.sel : sebelum.sel],
    nilai: awalKeliru ? sebelum.teks : figur.teks,
    seharusnya: awalKeliru ? `tidak lebih dari ${figur.teks}` : `tidak kurang dari ${sebelum.teks}`,
    tingkat: tertulis ? 'galat' : 'peringatan',
    isi: { indikator, kini: figur.teks, sebelum: sebelum.teks, tw: ROMAWI[tw], twSebelum: ROMAWI[twSebelum] },
  };
}

const berealisasi = ({ tw, realisasi }: Periode): boolean => tw !== null && realisasi !== null;

function periksa(bahan: Bahan): Bukti[] {
  return bahan.berkas.indikator.flatMap((baris) => {
    if (!baris.periode.some(berealisasi)) return [];
    const kuartal = triwulan(baris);
    const turun = penurunan(kuartal, 'realisasi');
    const sifat = turun.length === 0 ? null : sifatBaris(bahan, baris, kuartal);
    return berjalan(sifat) ? turun.map((satu) => bukti(satu, baris.indikator.teks, sifat?.tertulis === true)) : [];
  });
}

/** UK-009: a realisasi that runs on over the quarters never falls. */
export const UK_009: Aturan = {
  kode: 'UK-009',
  tingkat: 'galat',
  judul: 'Realisasi kumulatif menurun',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja triwulanan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Realisasi "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tidak runtut: triwulan ${isi['twSebelum'] ?? ''} ${isi['sebelum'] ?? ''}, triwulan ${isi['tw'] ?? ''} ${isi['kini'] ?? ''}, padahal angka triwulannya kumulatif.`,
  perbaikan: ({ sel, tautan }) =>
    `Periksa realisasi di ${sel} dan ${tautan[0] ?? ''}; isi dengan realisasi sampai dengan triwulan itu, atau nyatakan bahwa angkanya tidak kumulatif.`,
};
