import type { Aturan, Bahan, Bukti } from '../aturan';
import { menurutTriwulan, tabelBerlaku } from './kemunculan';
import { lingkup, semuaTahun } from './lingkup';
import { akhirPeriode, nihil } from './target-periode';
import { bandingkanSetahun } from './target-tahunan';
import { bandingkanTriwulan } from './target-triwulan';

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  const tahunan = semuaTahun(bahan, berlaku, 'target').flatMap(({ isi }) => bandingkanSetahun(isi));
  const lain = bahan.tautan.indikator.flatMap((kelompok) => [
    ...akhirPeriode(bahan, kelompok, berlaku),
    ...nihil(bahan, kelompok, berlaku),
    ...[...menurutTriwulan(bahan, kelompok, berlaku, 'target').values()]
      .flatMap((isi) => bagi(isi, ({ baris }) => baris.tabel, 'target'))
      .flatMap(bandingkanTriwulan),
  ]);
  return [...tahunan, ...lain];
}

/** XS-007: the target of an indicator for one year is the same in all tables; the Perkin in force counts, else the Renstra. */
export const XS_007: Aturan = {
  kode: 'XS-007',
  tingkat: 'galat',
  judul: 'Target tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keselarasan perjanjian kinerja dan pelaporan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, cacah, isi }) =>
    cacah > 1
      ? `Target ${cacah} indikator pada ${lembar}!${sel} berbeda dengan target ${isi['waktu'] ?? ''}, antara lain "${isi['indikator'] ?? ''}" yang tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`
      : `Target ${isi['waktu'] ?? ''} "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan pada ${isi['selAcuan'] ?? ''} tertulis ${isi['acuan'] ?? ''}.`,
  perbaikan: ({ seharusnya, cacah, isi }) =>
    cacah > 1
      ? `Samakan setiap target dengan tabel pembandingnya, mulai dari ${isi['selAcuan'] ?? ''}, atau nyatakan tahun target itu pada judul tabel.`
      : `Samakan menjadi ${seharusnya}, atau perbaiki ${isi['selAcuan'] ?? ''} bila angka itu yang keliru.`,
};
