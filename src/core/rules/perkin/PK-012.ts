import type { Aturan, Bahan, Bukti } from '../aturan';
import { sasaranKerja } from './rumusan';
import { sasaranPerkin } from './sasaran';

function periksa({ berkas }: Bahan): Bukti[] {
  return sasaranPerkin(berkas)
    .filter(({ sasaran }) => sasaranKerja(sasaran.teks))
    .map(({ sasaran, indeks }) => ({
      sel: [sasaran.sel],
      gabung: String(indeks),
      isi: { sasaran: sasaran.teks, awal: sasaran.teks.split(/\s/)[0] ?? '' },
    }));
}

/** PK-012: a sasaran names the state that is to be reached. */
export const PK_012: Aturan = {
  kode: 'PK-012',
  tingkat: 'saran',
  judul: 'Rumusan sasaran bukan kondisi',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sasaran "${isi['sasaran'] ?? ''}" pada ${lembar}!${sel} menyebut pekerjaan ("${isi['awal'] ?? ''}"), bukan kondisi yang hendak dicapai.`
      : `Sebanyak ${cacah} sasaran pada lembar ${lembar} (${sel}) menyebut pekerjaan, bukan kondisi yang hendak dicapai, antara lain "${isi['sasaran'] ?? ''}".`,
  perbaikan: () => 'Awali rumusannya dengan kondisi, misalnya Meningkatnya, Menguatnya, Terwujudnya, atau Tersedianya.',
};
