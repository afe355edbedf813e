/** TX-010: a table that a text refers to is there. */
import type { Berkas } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksLembar } from './teks-lembar';

const JUDUL = /^\s*tabel\s*(\d{1,2}(?:[.\-–]\d{1,3})?)\b/i;
const RUJUKAN = /\btabel\s*(\d{1,2}(?:[.\-–]\d{1,3})?)\b/gi;
/** Fewer numbered captions do not show which tables a report has. */
const JUDUL_TERSEDIKIT = 10;
/** So much of the numbers between the first and the last must be there. */
const BAGIAN_LENGKAP = 0.9;

const baku = (nomor: string): string => nomor.replace(/[-–]/, '.');

/** Numbers of the tables of each chapter. */
const nomorTabel = ingatOleh((berkas: Berkas): ReadonlyMap<string, ReadonlySet<number>> => {
  const hasil = new Map<string, Set<number>>();
  for (const { teks } of teksLembar(berkas)) {
    const [, nomor] = JUDUL.exec(teks) ?? [];
    if (nomor === undefined) continue;
    const [bab = '', urut] = baku(nomor).includes('.') ? baku(nomor).split('.') : ['', nomor];
    const isi = hasil.get(bab) ?? new Set<number>();
    isi.add(Number(urut));
    hasil.set(bab, isi);
  }
  return hasil;
});

/** True where a chapter's tables are so complete that a number beyond them is wrong. */
function lengkap(nomor: ReadonlySet<number>): boolean {
  const [awal, akhir] = [Math.min(...nomor), Math.max(...nomor)];
  return nomor.size >= JUDUL_TERSEDIKIT && nomor.size >= BAGIAN_LENGKAP * (akhir - awal + 1) && awal <= 2;
}

function periksa({ berkas }: Bahan): Bukti[] {
  const tabel = nomorTabel(berkas);
  return teksLembar(berkas).flatMap(({ sel, teks }): Bukti[] => {
    if (!/tabel\s*\d/i.test(teks) || JUDUL.test(teks)) return [];
    const salah = [...teks.matchAll(RUJUKAN)].flatMap(([, nomor = '']) => {
      const [bab = '', urut] = baku(nomor).includes('.') ? baku(nomor).split('.') : ['', nomor];
      const ada = tabel.get(bab);
      return ada !== undefined && lengkap(ada) && !ada.has(Number(urut)) ? [baku(nomor)] : [];
    });
    return salah.length === 0 ? [] : [{ sel: [sel], nilai: salah.join(', ') }];
  });
}

export const TX_010: Aturan = {
  kode: 'TX-010',
  tingkat: 'peringatan',
  judul: 'Rujukan ke tabel yang tidak ada',
  rujukan: 'PermenPANRB 53/2014, penyajian laporan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai }) =>
    `Teks pada ${lembar}!${sel} merujuk Tabel ${nilai}, padahal tidak ada tabel bernomor itu di buku kerja.`,
  perbaikan: ({ sel }) => `Perbaiki nomor tabel yang dirujuk pada ${sel}, atau tambahkan tabelnya.`,
};
