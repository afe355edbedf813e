import type { Kelompok } from '../../linking/tautkan';
import type { Aturan, Bahan, Bukti, Uraian } from '../aturan';
import { menurutTriwulan, tabelBerlaku } from './kemunculan';
import { lingkup, semuaTahun } from './lingkup';
import { akhirPeriode, nihil } from './target-periode';
import { bandingkanSetahun } from './target-tahunan';
import { bandingkanTriwulan } from './target-triwulan';

/** Most groups have annual figures alone: no quarters, no figures over several years, no target said to be none. */
const bukanTahunan = ({ anggota }: Kelompok): boolean =>
  anggota.some(({ baris }) =>
    baris.periode.some(
      ({ tw, rentangTahun, target }) => tw !== null || rentangTahun !== null || target?.besaran.jenis === 'nihil',
    ),
  );

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { bagi } = lingkup(bahan);
  const tahunan = semuaTahun(bahan, 'target').flatMap(({ isi }) => bandingkanSetahun(isi));
  const lain = bahan.tautan.indikator
    .filter(bukanTahunan)
    .flatMap((kelompok) => [
      ...akhirPeriode(bahan, kelompok, berlaku),
      ...nihil(bahan, kelompok, berlaku),
      ...[...menurutTriwulan(bahan, kelompok, berlaku, 'target').values()]
        .flatMap((isi) => bagi(isi, ({ baris }) => baris.tabel, 'target'))
        .flatMap(bandingkanTriwulan),
    ]);
  return [...tahunan, ...lain];
}

function pesan({ lembar, sel, nilai, cacah, isi }: Uraian): string {
  const { waktu = '', indikator = '', selAcuan = '', acuan = '' } = isi;
  const tempat = `pada ${lembar}!${sel}`;
  const banding = `sedangkan pada ${selAcuan} tertulis ${acuan}`;
  if (cacah === 1 || (isi['nihil'] ?? isi['jenjang']) === undefined)
    return `Target ${waktu} "${indikator}" ${tempat} tertulis ${nilai}, ${banding}.`;
  if (isi['nihil'] !== undefined) return `Target "${indikator}" ${tempat} tertulis angka (${nilai}), ${banding}.`;
  return `Target ${cacah} indikator ${tempat} berbeda dengan target ${waktu}, antara lain "${indikator}" yang tertulis ${nilai}, ${banding}.`;
}

function perbaikan({ seharusnya, cacah, isi }: Uraian): string {
  const { selAcuan = '' } = isi;
  if (cacah === 1 || isi['jenjang'] === undefined)
    return `Samakan menjadi ${seharusnya}, atau perbaiki ${selAcuan} bila angka itu yang keliru.`;
  return `Samakan setiap target dengan tabel pembandingnya, mulai dari ${selAcuan}, atau nyatakan tahun target itu pada judul tabel.`;
}

/** XS-007: the target of an indicator for one year is the same in all tables; the Perkin in force counts, else the Renstra. */
export const XS_007: Aturan = {
  kode: 'XS-007',
  tingkat: 'galat',
  judul: 'Target tidak sama antartabel',
  rujukan: 'PermenPANRB 53/2014, keselarasan perjanjian kinerja dan pelaporan',
  sejak: '2026.11',
  periksa,
  pesan,
  perbaikan,
};
