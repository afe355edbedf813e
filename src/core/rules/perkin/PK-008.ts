import type { Aturan, Bahan, Bukti } from '../aturan';
import { tabelBerlakuSejenis, type BarisTabel } from './sel-wajib';

function bukti({ tabel, baris }: BarisTabel): Bukti[] {
  const target = baris.flatMap((satu) =>
    satu.periode.flatMap(({ target: figur, ranah, tw }) =>
      figur === null || ranah === 'anggaran' || tw !== null ? [] : [{ satu, figur }],
    ),
  );
  // figures that are damaged are told by NUM-001
  const teks = target.filter(({ figur }) => figur.besaran.jenis === 'teks' && !/\d/.test(figur.teks));
  // a scale of their own: every target is a word
  if (teks.length * 2 > target.length) return [];
  return teks.map(({ satu, figur }) => ({
    sel: [figur.sel],
    tautan: [satu.indikator.sel],
    nilai: figur.teks.trim(),
    isi: { indikator: satu.indikator.teks, lembar: tabel.lembar },
  }));
}

/** PK-008: a target is a figure, a range, a grade of a known scale, or yes and no. */
export const PK_008: Aturan = {
  kode: 'PK-008',
  tingkat: 'peringatan',
  judul: 'Target tidak terukur',
  rujukan: 'PermenPANRB 53/2014, perjanjian kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => tabelBerlakuSejenis(berkas, ['perkin', 'renstra']).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Target "${nilai}" untuk "${isi['indikator'] ?? ''}" pada ${lembar}!${sel} tidak dapat diukur.`,
  perbaikan: ({ sel }) => `Isi ${sel} dengan angka, rentang, predikat yang dikenal, atau Ada dan Tidak.`,
};
