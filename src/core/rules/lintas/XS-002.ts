import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { anggotaYakin, tabelBerlaku } from './kemunculan';

/** Rows of a group in tables of one kind. */
export function barisJenis(
  bahan: Bahan,
  kelompok: Kelompok,
  berlaku: ReadonlySet<number>,
  jenis: string,
): BarisIndikator[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) =>
    bahan.berkas.tabel[baris.tabel]?.jenis === jenis ? [baris] : [],
  );
}

/** The comparison makes sense only where both documents are there and share most of their indicators. */
export function sebandingkan(bahan: Bahan, berlaku: ReadonlySet<number>): boolean {
  let perkin = 0;
  let keduanya = 0;
  for (const kelompok of bahan.tautan.indikator) {
    if (barisJenis(bahan, kelompok, berlaku, 'perkin').length === 0) continue;
    perkin++;
    if (barisJenis(bahan, kelompok, berlaku, 'renstra').length > 0) keduanya++;
  }
  return keduanya >= 3 && keduanya >= 0.5 * perkin;
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  if (!sebandingkan(bahan, berlaku)) return [];
  return bahan.tautan.indikator.flatMap((kelompok) => {
    const [perkin] = barisJenis(bahan, kelompok, berlaku, 'perkin');
    if (perkin === undefined || barisJenis(bahan, kelompok, berlaku, 'renstra').length > 0) return [];
    return [{ sel: [perkin.indikator.sel], nilai: perkin.indikator.teks, isi: { indikator: perkin.indikator.teks } }];
  });
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
  perbaikan: () => 'Tambahkan indikator itu ke matriks Renstra, atau catat alasan penambahannya.',
};
