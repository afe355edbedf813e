import { kunciLabel } from '../../text/label';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { INDIKATOR_PROSES } from './rumusan';
import { tabelBerlakuSejenis } from './sel-wajib';

function periksa({ berkas }: Bahan): Bukti[] {
  const dilihat = new Set<string>();
  return tabelBerlakuSejenis(berkas, ['perkin', 'iku']).flatMap(({ indeks, baris }) =>
    baris.flatMap(({ indikator }) => {
      if (!INDIKATOR_PROSES.test(indikator.teks)) return [];
      // an annex repeats what the chapter shows
      const kunci = kunciLabel(indikator.teks);
      if (dilihat.has(kunci)) return [];
      dilihat.add(kunci);
      return [{ sel: [indikator.sel], gabung: String(indeks), isi: { indikator: indikator.teks } }];
    }),
  );
}

/** PK-010: an indicator measures a result, not that work was done. */
export const PK_010: Aturan = {
  kode: 'PK-010',
  tingkat: 'saran',
  judul: 'Indikator berorientasi proses',
  rujukan: 'PermenPANRB 88/2021, kualitas perencanaan kinerja',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, cacah, isi }) =>
    cacah === 1
      ? `Indikator "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} menyebut pelaksanaan pekerjaan, bukan hasilnya.`
      : `Sebanyak ${cacah} indikator pada lembar ${lembar} (${sel}) menyebut pelaksanaan pekerjaan, bukan hasilnya, antara lain "${isi['indikator'] ?? ''}".`,
  perbaikan: () => 'Rumuskan apa yang berubah sesudah pekerjaan itu selesai, dengan ukuran yang dapat dihitung.',
};
