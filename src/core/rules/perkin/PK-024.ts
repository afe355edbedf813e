import { bacaPolaritas } from '../../capaian/arah';
import { kolomPertama } from '../../recognition/tabel';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { lupaDiisi } from './lupa-diisi';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

/** Share of the rows that must tell their polarity before a blank one counts as forgotten. */
const BAGIAN_TERISI = 0.5;

function bukti(isi: BarisTabel): Bukti[] {
  const kolom = kolomPertama(isi.tabel, 'polaritas');
  if (kolom === undefined) return [];
  const gelap = isi.baris.flatMap(({ polaritas, indikator }) =>
    polaritas !== null && !polaritas.warisan && bacaPolaritas(polaritas.teks) === null
      ? [{ polaritas, indikator }]
      : [],
  );
  // words that this column uses for something else
  const terbaca = isi.baris.some(({ polaritas }) => polaritas !== null && bacaPolaritas(polaritas.teks) !== null);
  const blank = lupaDiisi(isi, kolom, BAGIAN_TERISI);
  if (!terbaca) return [];
  return [
    ...blank.map((sel) => ({ sel: [sel], gabung: `kosong ${isi.indeks}` })),
    ...gelap.map(({ polaritas, indikator }) => ({
      sel: [polaritas.sel],
      tautan: [indikator.sel],
      nilai: polaritas.teks,
      gabung: `gelap ${isi.indeks}`,
    })),
  ];
}

/** PK-024: where a table tells the polarity of its indicators, it does so for each, in words that can be read. */
export const PK_024: Aturan = {
  kode: 'PK-024',
  tingkat: 'peringatan',
  judul: 'Polaritas belum ditetapkan',
  rujukan: 'PermenPANRB 53/2014, pengukuran kinerja',
  sejak: '2026.11',
  kelengkapan: true,
  periksa: ({ berkas }: Bahan) =>
    tabelBerlakuSejenis(berkas, ['perkin', 'iku', 'renstra', 'capaian-tahunan', 'capaian-triwulan']).flatMap(bukti),
  pesan: ({ lembar, sel, nilai }) =>
    nilai === ''
      ? `Polaritas pada ${lembar}!${sel} kosong, sehingga capaiannya dihitung dengan anggapan semakin tinggi semakin baik.`
      : `Polaritas "${nilai}" pada ${lembar}!${sel} tidak dikenal, sehingga arah capaiannya tidak pasti.`,
  perbaikan: ({ sel }) => `Isi ${sel} dengan maksimasi, minimasi, atau stabilisasi.`,
};
