import type { Aturan, Bahan, Bukti } from '../aturan';
import { INDIKATOR_KELUARAN, SASARAN_ATAS } from './rumusan';
import { sasaranTabel } from './sasaran';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** True where the caption says that the sasaran stand above the level of kegiatan. */
const levelAtas = ({ tabel }: BarisTabel): boolean =>
  tabel.kolom.some(({ bidang, jalur }) => bidang === 'sasaran' && SASARAN_ATAS.test(jalur.join(' ')));

function periksa({ berkas }: Bahan): Bukti[] {
  return tabelBerlakuSejenis(berkas, ['perkin'])
    .filter(levelAtas)
    .flatMap(({ indeks, baris }) =>
      sasaranTabel(baris)
        .filter((satu) => satu.baris.every(({ indikator }) => INDIKATOR_KELUARAN.test(indikator.teks)))
        .map(({ sasaran, baris: milik }) => ({
          sel: [sasaran.sel],
          tautan: milik.map(({ indikator }) => indikator.sel),
          gabung: String(indeks),
          isi: { sasaran: sasaran.teks },
        })),
    );
}

/** PK-011: a sasaran strategis or program is measured by more than what the office itself makes. */
export const PK_011: Aturan = {
  kode: 'PK-011',
  tingkat: 'saran',
  judul: 'Indikator keluaran pada tingkat hasil',
  rujukan: 'PermenPANRB 89/2021, penjenjangan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Sasaran "${isi['sasaran'] ?? ''}" pada ${lembar}!${sel} hanya diukur dengan jumlah dokumen, laporan, atau kegiatan.`
      : `Sebanyak ${cacah} sasaran pada lembar ${lembar} (${sel}) hanya diukur dengan jumlah dokumen, laporan, atau kegiatan.`,
  perbaikan: () => 'Tambahkan indikator yang menunjukkan manfaat bagi penerima layanan.',
};
