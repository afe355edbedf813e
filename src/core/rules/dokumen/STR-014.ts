import { kunciLabel } from '../../text/label';
import { formatAddress } from '../../workbook/address';
import type { TabelMap } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

const NOMOR = /^\s*(?:tabel|lampiran|gambar)\s*[\d.]+[a-z]?\s*[.:]?\s*/i;

const TAHUN = /\b(?:tahun|ta|t\.a)\b\.?|\b(?:19|20)\d{2}\b|[-–]/gi;

/** The title without its number; null where it says too little to be compared. */
function isiJudul(tabel: TabelMap): string | null {
  if (tabel.judul === null || !NOMOR.test(tabel.judul)) return null;
  // "standarisasi" and "standardisasi", with or without the years, are one title
  const teks = kunciLabel(tabel.judul.replace(NOMOR, '').replace(TAHUN, ' '));
  return teks.split(' ').length >= 3 ? teks : null;
}

/** Tables of one number are one table that goes on, on the next page or sheet. */
const nomorJudul = (tabel: TabelMap | undefined): string =>
  NOMOR.exec(tabel?.judul ?? '')?.[0]
    .trim()
    .toLowerCase() ?? '';

/** What the rows of a table are about: its indicators. */
function isiBaris(bahan: Bahan, indeks: number): string {
  return bahan.berkas.indikator
    .filter(({ tabel }) => tabel === indeks)
    .map((baris) => bahan.tautan.kelompokDari.get(baris)?.id ?? -1)
    .join(',');
}

function periksa(bahan: Bahan): Bukti[] {
  const pertama = new Map<string, number>();
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.berkas.tabel.flatMap((tabel, i) => {
    const judul = berlaku.has(i) ? isiJudul(tabel) : null;
    if (judul === null || tabel.judulSel === null) return [];
    const lama = pertama.get(judul);
    const selLama = lama === undefined ? null : (bahan.berkas.tabel[lama]?.judulSel ?? null);
    if (lama === undefined || selLama === null) {
      pertama.set(judul, i);
      return [];
    }
    const [a, b] = [isiBaris(bahan, lama), isiBaris(bahan, i)];
    // The same rows under the same title are a table that goes on or stands twice, which its figures tell.
    if (a === '' || b === '' || a === b || nomorJudul(tabel) === nomorJudul(bahan.berkas.tabel[lama])) return [];
    return [
      {
        sel: [tabel.judulSel],
        tautan: [selLama],
        nilai: tabel.judul ?? '',
        isi: { selLama: formatAddress(selLama, tabel.lembar) },
      },
    ];
  });
}

/** STR-014: two tables of different content do not carry one title. */
export const STR_014: Aturan = {
  kode: 'STR-014',
  tingkat: 'peringatan',
  judul: 'Judul tabel sama untuk isi yang berbeda',
  rujukan: 'PermenPANRB 53/2014, penyajian laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Judul tabel pada ${lembar}!${sel} sama dengan judul pada ${isi['selLama'] ?? ''}, padahal indikator di dalamnya berbeda.`,
  perbaikan: () => 'Ganti judul itu dengan judul yang menyebut isi tabelnya.',
};
