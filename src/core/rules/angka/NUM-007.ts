import { jenisSatuan } from '../../text/satuan';
import { formatPersen, jumlahDesimal, kaliTepat } from '../../text/format-angka';
import { isPercentFormat } from '../../workbook/number-format';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { isianCetak } from '../usulan';
import { figurDibaca, type FigurDibaca } from './figur';

/** Shown above this, a percentage of a whole was multiplied by a hundred twice. */
const TAMPIL_MUSTAHIL = 1000;

/** The points that were meant: as the reader of the row took them, or a hundredth of what a text shows. */
function poin({ figur, satuan }: FigurDibaca): number | null {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka' || besaran.alternatif !== null) return null;
  if (isPercentFormat(figur.format) && besaran.tepat && !besaran.asalFraksi) return besaran.nilai;
  const berpersen = besaran.satuan?.startsWith('%') === true && !besaran.tepat;
  if (!berpersen || satuan === null || jenisSatuan(satuan) !== 'persen' || Math.abs(besaran.nilai) < TAMPIL_MUSTAHIL)
    return null;
  const kecil = kaliTepat(besaran.nilai, 0.01);
  return Math.abs(kecil) <= 100 ? kecil : null;
}

/** The partner of the same period, where it tells the size that a figure of this row has. */
function pasanganSebesar(satu: FigurDibaca, besar: number): boolean {
  const pasangan = satu.bidang === 'target' ? satu.periode?.realisasi : satu.periode?.target;
  const besaran = pasangan?.besaran;
  return besaran?.jenis === 'angka' && Math.abs(besaran.nilai) >= besar;
}

function bukti(satu: FigurDibaca): Bukti[] {
  if (satu.baris === null || satu.bidang === 'capaian') return [];
  const benar = poin(satu);
  if (benar === null) return [];
  if (!isPercentFormat(satu.figur.format) && pasanganSebesar(satu, TAMPIL_MUSTAHIL)) return [];
  const desimal = Math.min(4, jumlahDesimal(benar));
  const seharusnya = formatPersen(benar, desimal);
  return [
    {
      sel: [satu.figur.sel],
      nilai: satu.figur.teks.trim(),
      seharusnya,
      usulan: isianCetak(satu.figur, seharusnya),
    },
  ];
}

/** NUM-007: points are not typed into a percent cell, which shows them a hundred times too large. */
export const NUM_007: Aturan = {
  kode: 'NUM-007',
  tingkat: 'galat',
  judul: 'Persen berskala ganda',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => figurDibaca(berkas).flatMap(bukti),
  pesan: ({ lembar, sel, nilai, seharusnya }) =>
    `Sel ${lembar}!${sel} menampilkan ${nilai}, seratus kali terlalu besar untuk ${seharusnya}.`,
  perbaikan: ({ sel, seharusnya }) => `Ketik ${seharusnya} dengan tanda persennya pada ${sel}.`,
};
