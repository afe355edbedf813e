/**
 * The columns of a raw table: first what their captions say, then what their content says where captions are silent,
 * shared or wrong ("Capaian" holding realisasi, units captioned "Target").
 */
import { bagian, calonKolom, FIGUR, tetapkan, type Calon } from './calon-kolom';
import { bakuJudul } from './judul-kolom';
import { kolomPeriode, luruskanTahun } from './kolom-periode';
import { kolomPersen, kolomUang, realisasiUang, tentukanRanah } from './kolom-uang';
import type { Potongan } from './segmentasi';
import type { Kolom } from './tabel';

/** A number column and a text column under one merged caption, or a text column beside a caption that stands over numbers. */
function pisahNomor(calon: readonly Calon[]): void {
  calon.forEach((kini, i) => {
    const kanan = calon[i + 1];
    if (kanan === undefined || !kanan.menumpang) return;
    if (!['indikator', 'sasaranIndikator', 'sasaran', 'uraian'].includes(kini.bidang)) return;
    if (kanan.jalur.length > 0 && kanan.bidang !== kini.bidang) return;
    const kiriNomor = bagian(kini.isi.nomor, kini.isi.n) >= 0.6;
    const kananTeks = kanan.isi.teks > 0 && kanan.isi.terpanjang > 8 && bagian(kanan.isi.nomor, kanan.isi.n) < 0.5;
    if (!kananTeks || !(kiriNomor || kini.isi.n < kanan.isi.n)) return;
    tetapkan(
      kanan,
      kini.bidang === 'sasaranIndikator' ? 'indikator' : kini.bidang,
      'isinya teks di sebelah kolom nomor',
    );
    tetapkan(kini, 'no', 'isinya nomor');
  });
}

/** Units where no caption says so: captioned "Target", "Unit", "Ukuran", or under a shared caption. */
function kolomSatuan(calon: readonly Calon[]): void {
  const ukuran = (satu: Calon): boolean => /^(?:unit|ukuran)$/.test(bakuJudul(satu.jalur[satu.jalur.length - 1] ?? ''));
  const adaSatuan = calon.some((satu) => satu.bidang === 'satuan');
  for (const satu of calon) {
    if (adaSatuan && !satu.menumpang) continue;
    const mungkin =
      satu.bidang === 'target' ||
      (ukuran(satu) && bagian(satu.isi.satuan, satu.isi.n) >= 0.5) ||
      (satu.menumpang && satu.bidang === 'lain');
    if (!mungkin || satu.isi.angka > 0 || satu.isi.teks === 0) continue;
    if (bagian(satu.isi.satuan, satu.isi.n) < 0.5 && !(satu.menumpang && satu.isi.terpanjang <= 25)) continue;
    tetapkan(satu, 'satuan', 'isinya satuan');
  }
}

/** Tells whether two columns are of one period: a column that names no year or quarter belongs to the only one that the table's figures name. */
function pembandingPeriode(semua: readonly Calon[]): (a: Calon, b: Calon) => boolean {
  const figur = semua.filter((satu) => FIGUR.includes(satu.bidang));
  const tunggal = (nilai: readonly (number | null)[]): boolean =>
    new Set(nilai.filter((satu) => satu !== null)).size === 1;
  const satuTahun = tunggal(figur.map((satu) => satu.ciri.tahun));
  const satuTw = tunggal(figur.map((satu) => satu.ciri.tw));
  return (a, b) =>
    a.ciri.bulan === b.ciri.bulan &&
    (a.ciri.tahun === b.ciri.tahun || satuTahun) &&
    (a.ciri.tw === b.ciri.tw || (a.ciri.tw === null && satuTw));
}

/** "Capaian" without a percent sign: realisasi, unless a realisasi stands beside it or it holds percentages alone. */
function kolomCapaian(calon: readonly Calon[]): void {
  const searah = pembandingPeriode(calon);
  for (const satu of calon) {
    if (satu.bidang !== 'realisasi' || satu.ranah === 'anggaran') continue;
    const milik = bakuJudul(satu.jalur[satu.jalur.length - 1] ?? '');
    if (!/^(?:capaian|pencapaian)\b/.test(milik) || /target|antara/.test(milik)) continue;
    const lain = calon.filter((x) => x !== satu && searah(satu, x));
    const adaRealisasi = lain.some((x) => x.bidang === 'realisasi' && x.ranah !== 'anggaran');
    const adaPersen = lain.some((x) => x.bidang === 'capaian' || (x.bidang === 'persen' && x.ranah !== 'anggaran'));
    const persen = bagian(satu.isi.persen, satu.isi.angka) >= 0.5;
    if (adaRealisasi) tetapkan(satu, 'capaian', 'realisasi ada di kolom lain', 0.95);
    else if (persen && !adaPersen && lain.some((x) => x.bidang === 'target' && bagian(x.isi.persen, x.isi.angka) < 0.5))
      tetapkan(satu, 'capaian', 'isinya persentase');
    else
      satu.alasan += adaPersen
        ? '; persentase ada di kolom lain, jadi isinya realisasi'
        : '; isinya bukan persentase, jadi realisasi';
  }
}

/** Labels without a caption: the first numbers are the row number, the longest text is the description. */
function kolomLabel(calon: readonly Calon[]): void {
  const adaPagu = calon.some((satu) => satu.bidang === 'pagu');
  const adaIndikator = calon.some((satu) => satu.bidang === 'indikator' || satu.bidang === 'sasaranIndikator');
  const adaPeriode = calon.some((satu) => satu.ciri.tw !== null && satu.bidang === 'kegiatan');
  for (const satu of calon) {
    if (satu.bidang === 'kegiatan' && satu.ciri.tw === null && !adaPeriode && (adaPagu || !adaIndikator))
      tetapkan(satu, 'uraian', 'menamai baris', 0.9);
    if (satu.bidang === 'uraian' && bagian(satu.isi.nomor, satu.isi.n) >= 0.7) tetapkan(satu, 'kode', 'isinya kode');
    if (satu.bidang === 'sasaranIndikator' && satu.isi.teks === 0) tetapkan(satu, 'no', 'isinya nomor');
  }
  calon.forEach((satu, i) => {
    const kanan = calon[i + 1]?.bidang;
    const tanpaNama = satu.bidang === 'lain' && satu.jalur.length === 0 && bagian(satu.isi.nomor, satu.isi.n) >= 0.6;
    if (tanpaNama && (kanan === 'indikator' || kanan === 'sasaran' || kanan === 'uraian'))
      tetapkan(satu, 'no', 'nomor di kiri uraian');
    if (satu.bidang === 'tahun' && satu.isi.teks > satu.isi.angka) tetapkan(satu, 'uraian', 'isinya teks', 0.8);
    if (satu.bidang === 'jenisBelanja' && satu.isi.angka === 0 && satu.isi.teks > 0)
      tetapkan(satu, 'uraian', 'menamai baris', 0.9);
  });
  const pertama = calon[0];
  if (pertama !== undefined && pertama.bidang === 'lain' && bagian(pertama.isi.nomor, pertama.isi.n) >= 0.6)
    tetapkan(pertama, 'no', 'isinya nomor');
  if (calon.some((satu) => ['indikator', 'sasaranIndikator', 'uraian', 'sasaran', 'unit'].includes(satu.bidang)))
    return;
  const teks = calon
    .filter((satu) => satu.bidang === 'lain' && satu.isi.teks > 0)
    .sort((a, b) => b.isi.terpanjang - a.isi.terpanjang)[0];
  if (teks !== undefined) tetapkan(teks, 'uraian', 'teks terpanjang');
}

/**
 * All columns of a raw table with their fields.
 *
 * @param judul title of the table in lower case ('' where it has none)
 */
export function bacaKolom(potongan: Potongan, judul: string): Kolom[] {
  const calon = calonKolom(potongan, judul);
  pisahNomor(calon);
  kolomSatuan(calon);
  tentukanRanah(calon, judul);
  realisasiUang(calon);
  kolomPeriode(calon, judul);
  kolomCapaian(calon);
  kolomPersen(calon);
  kolomUang(calon);
  kolomLabel(calon);
  const tahunLurus = luruskanTahun(calon);
  const bertahun = calon.some((satu) => satu.ciri.tahun !== null || satu.ciri.periode !== null);
  return calon.map(({ col, jalur, ciri, bidang, ranah, keyakinan, alasan }) => ({
    col,
    jalur,
    bidang,
    ranah: ranah ?? (['target', 'realisasi', 'capaian'].includes(bidang) ? 'kinerja' : null),
    tahun: tahunLurus.get(col) ?? ciri.tahun,
    periode: ciri.periode,
    tw: ciri.tw,
    bulan: ciri.bulan,
    kumulatif: ciri.kumulatif && bertahun,
    versi: ciri.versi,
    faktor: ciri.faktor,
    satuan: ciri.satuan,
    keyakinan,
    alasan,
  }));
}
