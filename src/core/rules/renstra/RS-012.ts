import { kolomPertama } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lupaDiisi } from '../perkin/lupa-diisi';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

/** A column that most rows leave blank names the unit once for a block of rows. */
const BAGIAN_TERISI = 0.8;

function bukti(isi: BarisTabel): Bukti[] {
  const kolom = kolomPertama(isi.tabel, 'unit');
  if (kolom === undefined) return [];
  return lupaDiisi(isi, kolom, BAGIAN_TERISI).map((sel) => ({ sel: [sel], gabung: String(isi.indeks) }));
}

/** RS-012: what is planned has a unit that answers for it. */
export const RS_012: Aturan = {
  kode: 'RS-012',
  tingkat: 'saran',
  judul: 'Unit penanggung jawab kosong',
  rujukan: 'Permen PPN 5/2019, matriks kinerja dan pendanaan',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['renstra', 'iku', 'perkin', 'rencana-aksi']).flatMap(bukti),
  pesan: ({ lembar, sel }) => `Penanggung jawab pada ${lembar}!${sel} kosong, padahal baris lain mengisinya.`,
  perbaikan: () => 'Isi unit atau jabatan yang bertanggung jawab atas indikator itu.',
};
