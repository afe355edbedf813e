import { jenisSatuan, normalSatuan } from '../../text/satuan';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur } from '../../records/berkas';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlaku } from '../lintas/kemunculan';

/** The unit written with a figure. */
function satuan(figur: Figur | null): string | null {
  const besaran = figur?.besaran;
  if (besaran?.jenis !== 'angka' && besaran?.jenis !== 'rentang') return null;
  return besaran.persen ? 'persen' : besaran.satuan;
}

/** Two scores may be called indeks and nilai; a count and a share, or persons and documents, are not one measure. */
function berbeda(a: string, b: string): boolean {
  if (normalSatuan(a) === normalSatuan(b)) return false;
  const [x, y] = [jenisSatuan(a), jenisSatuan(b)];
  return x !== y ? x !== 'lain' && y !== 'lain' : x === 'cacah';
}

function bukti({ baris, periode }: CapaianBaris): Bukti[] {
  const { target, realisasi } = periode;
  const [x, y] = [satuan(target), satuan(realisasi)];
  if (target === null || realisasi === null || x === null || y === null || !berbeda(x, y)) return [];
  return [
    {
      sel: [realisasi.sel],
      tautan: [target.sel],
      nilai: realisasi.teks,
      seharusnya: x,
      isi: { indikator: baris.indikator.teks, target: target.teks },
    },
  ];
}

function periksa(bahan: Bahan): Bukti[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  return bahan.capaian.flatMap((satu) => (berlaku.has(satu.baris.tabel) ? bukti(satu) : []));
}

/** UK-023: target and realisasi of one row are told in one unit. */
export const UK_023: Aturan = {
  kode: 'UK-023',
  tingkat: 'peringatan',
  judul: 'Satuan realisasi berbeda dengan target',
  rujukan: 'PermenPANRB 53/2014, indikator kinerja yang spesifik dan terukur',
  sejak: '2026.11',
  periksa,
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Realisasi "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tertulis ${nilai}, sedangkan targetnya ${isi['target'] ?? ''}.`,
  perbaikan: ({ seharusnya }) =>
    `Samakan satuannya dengan target (${seharusnya}), atau perbaiki satuan target bila itu yang keliru.`,
};
