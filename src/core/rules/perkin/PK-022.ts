import type { Aturan, Bahan, Bukti } from '../aturan';
import { teksBawah } from './bawah-tabel';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

const REVISI = /\b(?:revisi|perubahan)\b/i;
const ALASAN = /alasan|dasar (?:perubahan|revisi)|sehubungan|mutasi|pergantian|penyesuaian|dikarenakan|disebabkan/i;

function bukti(bahan: Bahan, isi: BarisTabel): Bukti[] {
  const { judul, judulSel, kolom } = isi.tabel;
  if (judul === null || judulSel === null || !REVISI.test(judul)) return [];
  if (kolom.some(({ bidang, jalur }) => bidang === 'keterangan' || ALASAN.test(jalur.join(' ')))) return [];
  if (ALASAN.test(judul) || teksBawah(bahan.berkas, isi).some(({ teks }) => ALASAN.test(teks))) return [];
  return [{ sel: [judulSel], nilai: judul }];
}

/** PK-022: a revised Perkin says why it was revised. */
export const PK_022: Aturan = {
  kode: 'PK-022',
  tingkat: 'saran',
  judul: 'Revisi perjanjian kinerja tanpa alasan',
  rujukan: 'PermenPANRB 53/2014, perubahan perjanjian kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: (bahan: Bahan) => tabelBerlakuSejenis(bahan.berkas, ['perkin']).flatMap((isi) => bukti(bahan, isi)),
  pesan: ({ lembar, sel }) => `Perjanjian kinerja revisi pada ${lembar}!${sel} belum memuat alasan perubahannya.`,
  perbaikan: () =>
    'Tambahkan kolom atau catatan alasan, yaitu pergantian pejabat, perubahan strategi atau anggaran, atau perubahan prioritas.',
};
