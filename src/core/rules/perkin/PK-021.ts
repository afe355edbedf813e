import { formatTanggal, parseTanggal, type Tanggal } from '../../text/tanggal';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksBawah, type SelTeks } from './bawah-tabel';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** "Sidoarjo, 12 Januari 2024": a place, then a day, a month in words and a year. */
const TEMPAT_TANGGAL = /^\p{Lu}[\p{L}. ]{2,30},\s*(\d{1,2}\s+\p{L}{3,10}\s+\d{4})$/u;
const REVISI = /revisi|perubahan|pengganti/i;
/** A Perkin that is signed later than this month no longer leads the year. */
const BULAN_TERAKHIR = 3;

/** What is odd about a date, in words; null where nothing is. */
function kejanggalan(tanggal: Tanggal | null, tahun: number, revisi: boolean): string | null {
  if (tanggal === null) return 'bukan tanggal yang ada';
  if (tanggal.tahun !== tahun && tanggal.tahun !== tahun - 1)
    return `tidak berada pada tahun ${tahun} atau akhir tahun sebelumnya`;
  if (tanggal.tahun === tahun - 1 && tanggal.bulan < 11) return `mendahului pengesahan anggaran tahun ${tahun}`;
  if (!revisi && tanggal.tahun === tahun && tanggal.bulan > BULAN_TERAKHIR)
    return 'lebih dari satu bulan sesudah anggaran lazimnya disahkan';
  return null;
}

function buktiTanggal({ teks, sel }: SelTeks, tahun: number, revisi: boolean): Bukti[] {
  const tulisan = TEMPAT_TANGGAL.exec(teks)?.[1];
  if (tulisan === undefined) return [];
  const tanggal = parseTanggal(tulisan);
  const alasan = kejanggalan(tanggal, tahun, revisi);
  if (alasan === null) return [];
  return [{ sel: [sel], nilai: tanggal === null ? tulisan : formatTanggal(tanggal), isi: { alasan } }];
}

function bukti(bahan: Bahan, isi: BarisTabel): Bukti[] {
  const { tahun, judul, lembar } = isi.tabel;
  if (tahun === null) return [];
  const revisi = REVISI.test(`${judul ?? ''} ${lembar}`);
  return teksBawah(bahan.berkas, isi).flatMap((satu) => buktiTanggal(satu, tahun, revisi));
}

/** PK-021: a Perkin is signed when its money is approved, at the turn of the year; a revised one may come later. */
export const PK_021: Aturan = {
  kode: 'PK-021',
  tingkat: 'peringatan',
  judul: 'Tanggal penandatanganan tidak wajar',
  rujukan: 'PermenPANRB 53/2014, waktu penandatanganan perjanjian kinerja',
  sejak: '2026.11',
  periksa: (bahan: Bahan) => tabelBerlakuSejenis(bahan.berkas, ['perkin']).flatMap((isi) => bukti(bahan, isi)),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Tanggal perjanjian kinerja ${nilai} pada ${lembar}!${sel} ${isi['alasan'] ?? 'tidak wajar'}.`,
  perbaikan: () =>
    'Perbaiki tanggalnya; perjanjian ditandatangani paling lambat satu bulan sesudah dokumen anggaran disahkan.',
};
