import { formatAngka, jumlahDesimal, kaliTepat } from '../../text/format-angka';
import { berskala, jenisSatuan } from '../../text/satuan';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { figurDibaca, type FigurDibaca } from './figur';

/** Means and ratios of whole things have decimals. */
const TERBAGI = /\brata\s?-?\s?rata|\brerata|\brasio\b|\bper\b|\bindeks\b|\bpersen|\bproporsi|\bnilai\b/i;

/** A longer text in the column of units describes something else. */
const KATA_TERBANYAK = 4;

function bukti(satu: FigurDibaca): Bukti[] {
  const { figur, satuan, baris, bidang, ranah } = satu;
  const { besaran } = figur;
  if (baris === null || satuan === null || ranah !== 'kinerja' || bidang === 'capaian') return [];
  if (besaran.jenis !== 'angka' || besaran.persen || besaran.alternatif !== null || besaran.tanggal === true) return [];
  if (Number.isInteger(besaran.nilai) || jenisSatuan(satuan) !== 'cacah' || berskala(satuan)) return [];
  if (satuan.trim().split(/\s+/).length > KATA_TERBANYAK) return [];
  if (TERBAGI.test(baris.indikator.teks) || (besaran.satuan !== null && jenisSatuan(besaran.satuan) !== 'cacah'))
    return [];
  // three decimals are what a thousands separator leaves when it is taken for a decimal mark: 1.576 for 1576
  const ribuan = jumlahDesimal(besaran.nilai) === 3;
  return [
    {
      sel: [figur.sel],
      nilai: figur.teks.trim(),
      isi: { satuan, indikator: baris.indikator.teks },
      ...(ribuan ? { seharusnya: formatAngka(kaliTepat(besaran.nilai, 1000), 0) } : { tingkat: 'peringatan' as const }),
    },
  ];
}

/** NUM-006: what counts whole things is whole. */
export const NUM_006: Aturan = {
  kode: 'NUM-006',
  tingkat: 'galat',
  judul: 'Satuan cacah berisi pecahan',
  rujukan: 'PermenPANRB 53/2014, ukuran indikator kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => figurDibaca(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Nilai ${nilai} pada ${lembar}!${sel} berupa pecahan, sedangkan satuannya ${isi['satuan'] ?? ''}.`,
  perbaikan: ({ seharusnya }) =>
    seharusnya === ''
      ? 'Periksa angka dan satuannya, lalu perbaiki yang keliru.'
      : `Periksa pemisah ribuannya; kemungkinan yang dimaksud ${seharusnya}.`,
};
