import { normalSatuan } from '../../text/satuan';
import type { BarisIndikator, Figur } from '../../records/berkas';
import { tabelBerlaku } from '../lintas/kemunculan';
import type { Aturan, Bahan, Bukti } from '../aturan';

/** The unit that a text cell writes with its figure, where a column for units says the same. */
function satuanGanda(figur: Figur | null, baris: BarisIndikator): boolean {
  const { besaran } = figur ?? {};
  if (
    besaran?.jenis !== 'angka' ||
    besaran.tepat ||
    besaran.satuan === null ||
    besaran.satuan === '%' ||
    baris.satuan?.sumber !== 'kolom'
  )
    return false;
  return normalSatuan(besaran.satuan) === normalSatuan(baris.satuan.teks);
}

function bukti(baris: BarisIndikator): Bukti[] {
  if (baris.satuan?.sumber !== 'kolom') return [];
  return baris.periode.flatMap(({ target }): Bukti[] =>
    target !== null && satuanGanda(target, baris)
      ? [{ sel: [target.sel], nilai: target.teks.trim(), gabung: `${baris.tabel}` }]
      : [],
  );
}

/** NUM-014: where a column holds the units, the cells of targets hold figures alone. */
export const NUM_014: Aturan = {
  kode: 'NUM-014',
  tingkat: 'saran',
  judul: 'Satuan tertulis di sel target',
  rujukan: 'PermenPANRB 53/2014, format perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => {
    const berlaku = tabelBerlaku(berkas);
    return berkas.indikator.filter(({ tabel }) => berlaku.has(tabel)).flatMap(bukti);
  },
  pesan: ({ lembar, sel, nilai }) =>
    `Sel target ${lembar}!${sel} memuat satuan bersama angkanya ("${nilai}"), padahal tabel itu mempunyai kolom satuan.`,
  perbaikan: ({ sel }) => `Tulis angkanya saja pada ${sel} agar dapat dihitung, dan biarkan satuannya di kolom satuan.`,
};
