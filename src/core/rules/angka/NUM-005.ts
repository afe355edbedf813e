import { formatAngka } from '../../text/format-angka';
import { jenisSatuan } from '../../text/satuan';
import { isCalendarFormat } from '../../workbook/number-format';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { BERANGKA, figurDibaca, judulKolom, perKolom, type FigurDibaca } from './figur';

const MENIT_SEHARI = 24 * 60;

const bertanggal = ({ figur }: FigurDibaca): boolean =>
  figur.besaran.jenis === 'angka' && figur.besaran.tanggal === true;

/** A deadline or a duration may be told as a date or a time. */
function bolehTanggal({ satuan, baris }: FigurDibaca): boolean {
  if (/tanggal|waktu|tenggat|jam\b/i.test(`${satuan ?? ''} ${baris?.indikator.teks ?? ''}`)) return true;
  return satuan !== null && jenisSatuan(satuan) === 'waktu';
}

/** "14,11" for a cell that shows 14:11: the full stop of an Indonesian keyboard made a time of it. Null for a date. */
function asalJam({ figur }: FigurDibaca): string | null {
  if (figur.besaran.jenis !== 'angka' || isCalendarFormat(figur.format)) return null;
  const menit = Math.round(figur.besaran.nilai * MENIT_SEHARI);
  if (menit < 0 || menit >= MENIT_SEHARI * 100) return null;
  return formatAngka(Math.floor(menit / 60) + (menit % 60) / 100, 2);
}

function periksaKolom(isi: readonly FigurDibaca[]): Bukti[] {
  const [contoh] = isi;
  const salah = isi.filter((satu) => bertanggal(satu) && !bolehTanggal(satu));
  // a column of dates is one, whatever its caption
  if (contoh === undefined || !BERANGKA.has(contoh.bidang) || salah.length * 2 >= isi.length) return [];
  return salah.map((satu) => {
    const asal = asalJam(satu);
    return {
      sel: [satu.figur.sel],
      nilai: satu.figur.teks,
      isi: { kolom: judulKolom(satu) },
      ...(asal === null
        ? {}
        : { seharusnya: satu.satuan !== null && jenisSatuan(satu.satuan) === 'persen' ? `${asal}%` : asal }),
    };
  });
}

/** NUM-005: no figure was turned into a date or a time while it was typed. */
export const NUM_005: Aturan = {
  kode: 'NUM-005',
  tingkat: 'galat',
  judul: 'Tanggal atau waktu di kolom angka',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  membungkam: true,
  periksa: ({ berkas }: Bahan) => perKolom(figurDibaca(berkas)).flatMap(periksaKolom),
  pesan: ({ lembar, sel, nilai, isi }) =>
    `Sel ${lembar}!${sel} menampilkan ${nilai} sebagai tanggal atau waktu, padahal kolom "${isi['kolom'] ?? ''}" berisi angka.`,
  perbaikan: ({ sel, seharusnya }) =>
    seharusnya === ''
      ? `Ubah format ${sel} menjadi angka, lalu ketik ulang angkanya.`
      : `Ubah format ${sel} menjadi angka, lalu ketik ulang angkanya, kemungkinan ${seharusnya}.`,
};
