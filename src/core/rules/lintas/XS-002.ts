import type { Aturan, Bahan, Bukti } from '../aturan';
import { barisPada, cakupanDokumen } from './cakupan';
import { tabelBerlaku } from './kemunculan';

/** An indicator that was added says so: "penugasan baru", "tambahan", "revisi". */
const BERALASAN = /\b(?:tambah\w*|penambahan|baru|penugasan|revisi|perubahan|direktif|arahan)\b/i;

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return cakupanDokumen(bahan, berlaku).flatMap(({ perkin, renstra }) =>
    bahan.tautan.indikator.flatMap((kelompok) => {
      const semua = barisPada(kelompok, berlaku, perkin);
      const [pertama] = semua;
      if (pertama === undefined || barisPada(kelompok, berlaku, renstra).length > 0) return [];
      if (semua.some(({ keterangan }) => BERALASAN.test(keterangan?.teks ?? ''))) return [];
      const indikator = pertama.indikator.teks;
      return [{ sel: [pertama.indikator.sel], nilai: indikator, isi: { indikator } }];
    }),
  );
}

/** XS-002: every indicator of the Perkin has a row in the Renstra matrix, or was added with a reason. */
export const XS_002: Aturan = {
  kode: 'XS-002',
  tingkat: 'peringatan',
  judul: 'Indikator Perkin tidak ada di Renstra',
  rujukan: 'PermenPANRB 53/2014, keselarasan perencanaan',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, isi }) =>
    `Indikator "${isi['indikator'] ?? ''}" pada Perkin (${lembar}!${sel}) tidak mempunyai baris di matriks Renstra.`,
  perbaikan: ({ sel }) =>
    `Tambahkan indikator pada ${sel} ke matriks Renstra, atau catat alasan penambahannya di Perkin.`,
};
