import type { Aturan, Bahan, Bukti } from '../aturan';
import { sebutNama } from './daftar-nama';
import { antartahun, indikatorPokok } from './pasangan';

function periksa(bahan: Bahan): Bukti[] {
  const kaitan = antartahun(bahan);
  // Without any indicator of the year before nothing is new: its workbook is of something else, or was not read.
  if (kaitan === null || kaitan.pasangan.length === 0) return [];
  const baru = indikatorPokok(bahan).filter(({ kelompok }) => !kaitan.pasanganKini.has(kelompok.id));
  const lembar = new Set(baru.map(({ baris }) => baris.indikator.sel.sheet));
  return [...lembar].map((sheet): Bukti => {
    const milik = baru.filter(({ baris }) => baris.indikator.sel.sheet === sheet);
    return { sel: milik.map(({ baris }) => baris.indikator.sel), isi: { ...sebutNama(milik), nama: kaitan.nama } };
  });
}

/** TL-003: an indicator without a past is named, so that its missing comparison is explained. */
export const TL_003: Aturan = {
  kode: 'TL-003',
  tingkat: 'saran',
  judul: 'Indikator baru dibandingkan dengan tahun lalu',
  rujukan: 'PermenPANRB 53/2014, perbandingan realisasi antartahun',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Ada ${isi['cacah'] ?? '1'} indikator pada lembar ${lembar} (${sel}) yang tidak terdapat dalam buku kerja tahun lalu: ${isi['daftar'] ?? '""'}.`,
  perbaikan: () => 'Nyatakan bahwa indikator itu baru dan sebutkan kondisi awalnya sebagai pembanding.',
};
