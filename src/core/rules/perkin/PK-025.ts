import type { Kelompok } from '../../linking/tautkan';
import { kolomBidang } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lupaDiisi } from './lupa-diisi';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** Share of the rows, or of the indicators, that must be told before the others count as forgotten. */
const BAGIAN_TERISI = 0.5;

/** Blank cells of the columns that explain an indicator. */
function uraianKosong(isi: BarisTabel): Bukti[] {
  const kolom = kolomBidang(isi.tabel, 'definisi', 'formula', 'sumberData');
  return kolom
    .flatMap((satu) => lupaDiisi(isi, satu, BAGIAN_TERISI))
    .map((sel) => ({ sel: [sel], gabung: `uraian ${isi.indeks}`, isi: { apa: 'uraian' } }));
}

/** Indicators of the Perkin that the kamus leaves out, where it holds most of them. */
function tanpaKamus(bahan: Bahan, perkin: BarisTabel, kamus: ReadonlySet<Kelompok>): Bukti[] {
  const tanpa = perkin.baris.filter((baris) => {
    const kelompok = bahan.tautan.kelompokDari.get(baris);
    return kelompok !== undefined && !kamus.has(kelompok);
  });
  if (perkin.baris.length - tanpa.length < BAGIAN_TERISI * perkin.baris.length) return [];
  return tanpa.map(({ indikator }) => ({
    sel: [indikator.sel],
    gabung: `kamus ${perkin.indeks}`,
    isi: { apa: 'kamus', indikator: indikator.teks },
  }));
}

function periksa(bahan: Bahan): Bukti[] {
  const kamus = tabelBerlakuSejenis(bahan.berkas, ['iku']);
  if (kamus.length === 0) return [];
  const dijelaskan = new Set(
    kamus.flatMap(({ baris }) => baris.flatMap((satu) => bahan.tautan.kelompokDari.get(satu) ?? [])),
  );
  const perkin = tabelBerlakuSejenis(bahan.berkas, ['perkin']).slice(0, 1);
  return [...kamus.flatMap(uraianKosong), ...perkin.flatMap((satu) => tanpaKamus(bahan, satu, dijelaskan))];
}

/** PK-025: the kamus explains every indicator of the Perkin, in full. */
export const PK_025: Aturan = {
  kode: 'PK-025',
  tingkat: 'saran',
  judul: 'Kamus indikator belum lengkap',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) => {
    if (isi['apa'] !== 'kamus') return `Penjelasan indikator pada ${lembar}!${sel} kosong.`;
    return cacah === 1
      ? `Indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tidak ada pada kamus indikator.`
      : `Sebanyak ${cacah} indikator pada lembar ${lembar} (${sel}) tidak ada pada kamus indikator.`;
  },
  perbaikan: () => 'Lengkapi definisi, cara menghitung, dan sumber data pada kamus indikator.',
};
