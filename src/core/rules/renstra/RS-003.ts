import { kolomPertama } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lupaDiisi } from '../perkin/lupa-diisi';
import { tabelBerlakuSejenis, type BarisTabel } from '../perkin/sel-wajib';

/** Share of the rows that must have a baseline before a blank one counts as forgotten. */
const BAGIAN_TERISI = 0.5;

function bukti(isi: BarisTabel): Bukti[] {
  const kolom = kolomPertama(isi.tabel, 'baseline');
  if (kolom === undefined) return [];
  return lupaDiisi(isi, kolom, BAGIAN_TERISI).map((sel) => ({ sel: [sel], gabung: String(isi.indeks) }));
}

/** RS-003: a target is told beside the state from which it starts. */
export const RS_003: Aturan = {
  kode: 'RS-003',
  tingkat: 'saran',
  judul: 'Kondisi awal kosong',
  rujukan: 'Permen PPN 5/2019, sasaran dan indikator kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['renstra', 'iku', 'perkin']).flatMap(bukti),
  pesan: ({ lembar, sel }) => `Kondisi awal pada ${lembar}!${sel} belum diisi, padahal baris lain mengisinya.`,
  perbaikan: () => 'Isi kondisi awalnya, atau tulis "-" bila indikator itu baru.',
};
