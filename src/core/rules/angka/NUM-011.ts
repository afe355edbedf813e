import { bulatkan, jumlahDesimal } from '../../text/format-angka';
import type { Aturan, Bahan, Bukti } from '../aturan';
import { cetakSeperti } from './cetak';
import { figurDibaca, judulKolom, type FigurDibaca } from './figur';
import { ringkasKelompok } from './kelompok-bukti';

/** What rounding may take from a figure before another capaian follows from what is shown. */
const BAGIAN_HILANG = 0.02;
/** Decimals of a value that a person typed; more come from a formula and need no showing in full. */
const DESIMAL_DIKETIK = 3;

/** Cells of a column that are told one by one; more are a matter of the column's format. */
const SATU_PER_SATU = 3;

function bukti(satu: FigurDibaca): Bukti[] {
  const { figur, bidang, ranah, baris } = satu;
  const { besaran } = figur;
  if (baris === null || ranah !== 'kinerja' || bidang === 'capaian') return [];
  if (besaran.jenis !== 'angka' || !besaran.tepat || besaran.nilai === 0 || besaran.tanggal === true) return [];
  const tampil = bulatkan(besaran.nilai, besaran.desimal);
  if (Math.abs(tampil - besaran.nilai) < BAGIAN_HILANG * Math.abs(besaran.nilai)) return [];
  const desimal = Math.max(besaran.desimal + 1, Math.min(DESIMAL_DIKETIK, jumlahDesimal(besaran.nilai)));
  const seharusnya = cetakSeperti(figur, bulatkan(besaran.nilai, desimal), desimal);
  const gabung = `tabel ${satu.indeks} kolom ${satu.kolom.col}`;
  return [
    {
      sel: [figur.sel],
      nilai: figur.teks.trim(),
      seharusnya,
      gabung,
      isi: { indikator: baris.indikator.teks, kolom: judulKolom(satu) },
    },
  ];
}

/** NUM-011: a figure shows the decimals on which its capaian rests. */
export const NUM_011: Aturan = {
  kode: 'NUM-011',
  tingkat: 'peringatan',
  judul: 'Desimal yang tampil menyembunyikan nilai',
  rujukan: 'PermenPANRB 53/2014, keandalan data kinerja',
  sejak: '2026.11',
  periksa: ({ berkas }: Bahan) => ringkasKelompok(figurDibaca(berkas).flatMap(bukti), SATU_PER_SATU),
  pesan: ({ lembar, sel, nilai, seharusnya, cacah, isi }) =>
    nilai === ''
      ? `Sebanyak ${isi['jumlah'] ?? String(cacah)} sel pada kolom "${isi['kolom'] ?? ''}" di lembar ${lembar} (${sel}) menampilkan angka yang dibulatkan, sehingga capaiannya tidak dapat dihitung ulang dari angka yang tampil.`
      : `Sel ${lembar}!${sel} menampilkan ${nilai}, padahal isinya ${seharusnya}, sehingga capaian "${isi['indikator'] ?? ''}" tidak dapat dihitung ulang dari angka yang tampil.`,
  perbaikan: ({ sel, seharusnya }) =>
    seharusnya === ''
      ? 'Tambah desimal pada format sel itu.'
      : `Tambah desimal pada format ${sel} sehingga tampil ${seharusnya}.`,
};
