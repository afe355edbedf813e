import type { Aturan, Bahan, Bukti } from '../aturan';
import { sasaranPerkin } from './sasaran';

/** More indicators than this blur what a sasaran is about. */
const TERBANYAK = 7;

function periksa({ berkas }: Bahan): Bukti[] {
  return sasaranPerkin(berkas)
    .filter(({ baris }) => baris.length > TERBANYAK)
    .map(({ sasaran, baris, indeks }) => ({
      sel: [sasaran.sel],
      nilai: String(baris.length),
      gabung: String(indeks),
      isi: { sasaran: sasaran.teks, indikator: String(baris.length) },
    }));
}

/** PK-013: a sasaran has few indicators, so that they show what matters. */
export const PK_013: Aturan = {
  kode: 'PK-013',
  tingkat: 'saran',
  judul: 'Jumlah indikator per sasaran berlebih',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sasaran "${isi['sasaran'] ?? ''}" pada ${lembar}!${sel} mempunyai ${isi['indikator'] ?? ''} indikator.`
      : `Sebanyak ${cacah} sasaran pada lembar ${lembar} (${sel}) mempunyai lebih dari ${TERBANYAK} indikator.`,
  perbaikan: () =>
    'Pilih indikator yang paling menggambarkan keberhasilan sasaran, dan pindahkan yang lain ke rencana aksi.',
};
