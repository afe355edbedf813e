/**
 * The columns of a raw table: first what their captions say, then what their content says where captions are silent,
 * shared or wrong ("Capaian" holding realisasi, units captioned "Target").
 */
import { profilKolom, type IsiKolom } from './isi-kolom';
import { namaiDeret } from './deret';
import { bacaJudul, bakuJudul, type CiriJudul } from './judul-kolom';
import { jalurKolom, tanpaJudulSendiri } from './jalur';
import { findTahun } from '../text/periode';
import type { Potongan } from './segmentasi';
import type { Bidang, Kolom, Ranah } from './tabel';

interface Calon {
  col: number;
  jalur: readonly string[];
  ciri: CiriJudul;
  isi: IsiKolom;
  bidang: Bidang;
  ranah: Ranah | null;
  keyakinan: number;
  alasan: string;
  /** True where the caption is not the column's own: inherited by a merge, or missing. */
  menumpang: boolean;
}

const KOSONG: IsiKolom = { n: 0, angka: 0, teks: 0, panjang: 0, nomor: 0, persen: 0, besar: 0, satuan: 0, ragam: 0, terpanjang: 0 };

const bagian = (sebagian: number, semua: number): number => (semua === 0 ? 0 : sebagian / semua);

function kolomTabel(potongan: Potongan): number[] {
  const cols = new Set<number>();
  for (const baris of potongan.kepala) {
    for (const satu of baris.isi) for (let i = 0; i < satu.lebar; i++) cols.add(satu.col + i);
  }
  for (const baris of potongan.isi) if (baris.isi.length > 1) for (const satu of baris.isi) cols.add(satu.col);
  return [...cols].sort((a, b) => a - b);
}

/** First year of the period that the title names ("Renstra 2025-2029"). */
function tahunAwal(judul: string): number | null {
  const [awal, akhir] = findTahun(judul);
  return awal !== undefined && akhir !== undefined && akhir > awal ? awal : null;
}

function calonKolom(potongan: Potongan, judul: string): Calon[] {
  const profil = profilKolom(potongan.isi);
  const kolom = kolomTabel(potongan);
  const tertulis = kolom.map((col) => jalurKolom(potongan.kepala, col));
  const bernama = namaiDeret(tertulis, tahunAwal(judul));
  return kolom.map((col, i) => {
    const jalur = tertulis[i] ?? [];
    const ciri = bacaJudul(bernama[i] ?? jalur);
    return {
      col,
      jalur,
      ciri,
      isi: profil.get(col) ?? KOSONG,
      bidang: ciri.bidang,
      ranah: ciri.ranah,
      keyakinan: ciri.dikenal ? 0.95 : 0.5,
      alasan: jalur.length === 0 ? 'tanpa judul' : `judul "${jalur.map((judul) => judul.trim()).join(' > ')}"`,
      menumpang: jalur.length === 0 || tanpaJudulSendiri(potongan.kepala, col),
    };
  });
}

function tetapkan(calon: Calon, bidang: Bidang, alasan: string, keyakinan = 0.8): void {
  calon.bidang = bidang;
  calon.alasan = `${calon.alasan}; ${alasan}`;
  calon.keyakinan = Math.min(calon.keyakinan, keyakinan);
}

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
    tetapkan(kanan, kini.bidang === 'sasaranIndikator' ? 'indikator' : kini.bidang, 'isinya teks di sebelah kolom nomor');
    tetapkan(kini, 'no', 'isinya nomor');
  });
}

function kolomSatuan(calon: readonly Calon[]): void {
  const adaSatuan = calon.some((satu) => satu.bidang === 'satuan');
  for (const satu of calon) {
    if (adaSatuan && !satu.menumpang) continue;
    const mungkin = satu.bidang === 'target' || (satu.bidang === 'unit' && bagian(satu.isi.satuan, satu.isi.n) >= 0.5) || (satu.menumpang && satu.bidang === 'lain');
    if (!mungkin || satu.isi.angka > 0 || satu.isi.teks === 0) continue;
    if (bagian(satu.isi.satuan, satu.isi.n) < 0.5 && !(satu.menumpang && satu.isi.terpanjang <= 25)) continue;
    tetapkan(satu, 'satuan', 'isinya satuan');
  }
}

const FIGUR: readonly Bidang[] = ['target', 'realisasi', 'capaian', 'persen', 'nilai', 'pagu', 'selisih', 'sisa', 'jumlah', 'jenisBelanja', 'sumberDana'];

/** Money or performance: said by the captions, else by the size of the figures. */
function tentukanRanah(calon: readonly Calon[], judul: string): void {
  const adaPagu = calon.some((satu) => satu.bidang === 'pagu' && satu.isi.besar > 0);
  const judulUang = /anggaran|\bpagu\b|\bdipa\b|keuangan|pnbp|penerimaan|belanja|serapan/.test(judul);
  for (const satu of calon) {
    if (!FIGUR.includes(satu.bidang)) continue;
    const uang = bagian(satu.isi.besar, satu.isi.angka) >= 0.4;
    if (satu.bidang === 'pagu' || satu.bidang === 'sisa' || satu.bidang === 'selisih') satu.ranah = 'anggaran';
    else if (satu.ranah === null && uang && (adaPagu || judulUang || satu.isi.persen === 0)) satu.ranah = 'anggaran';
    else if (satu.ranah === 'anggaran' && satu.bidang === 'target' && satu.isi.angka > 0 && satu.isi.besar === 0 && satu.ciri.faktor === null && !judulUang) satu.ranah = null;
  }
}

const sePeriode = (a: Calon, b: Calon): boolean => a.ciri.tahun === b.ciri.tahun && a.ciri.tw === b.ciri.tw && a.ciri.bulan === b.ciri.bulan;

/** Tells whether two columns are of one period: a column that names no year or quarter belongs to the only one that the table's figures name. */
function pembandingPeriode(semua: readonly Calon[]): (a: Calon, b: Calon) => boolean {
  const figur = semua.filter((satu) => FIGUR.includes(satu.bidang));
  const tunggal = (nilai: readonly (number | null)[]): boolean => new Set(nilai.filter((satu) => satu !== null)).size === 1;
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
    else if (persen && !adaPersen && lain.some((x) => x.bidang === 'target' && bagian(x.isi.persen, x.isi.angka) < 0.5)) tetapkan(satu, 'capaian', 'isinya persentase');
    else satu.alasan += adaPersen ? '; persentase ada di kolom lain, jadi isinya realisasi' : '; isinya bukan persentase, jadi realisasi';
  }
}

/** A bare "%": the capaian of the performance figure on its left, or the absorption of the money on its left. */
function kolomPersen(calon: readonly Calon[]): void {
  calon.forEach((satu, i) => {
    const menumpangPersen = satu.menumpang && satu.isi.n > 0 && bagian(satu.isi.persen, satu.isi.n) >= 0.6 && satu.bidang !== 'persen';
    const kembar = calon[i - 1];
    if (menumpangPersen && kembar !== undefined && (satu.jalur.length === 0 || kembar.bidang === satu.bidang) && bagian(kembar.isi.persen, kembar.isi.n) < 0.5) {
      tetapkan(satu, 'persen', 'isinya persentase di sebelah angka');
    }
    if (satu.bidang !== 'persen') return;
    const kiri = calon.slice(0, i).reverse().find((x) => (x.bidang === 'realisasi' || x.bidang === 'pagu') && x.isi.n > 0);
    if (satu.ranah === 'anggaran' || kiri?.ranah === 'anggaran') {
      satu.ranah = satu.ranah ?? 'anggaran';
      if (satu.ranah === 'anggaran') return;
    }
    if (kiri === undefined) return;
    if (kiri.ranah !== 'anggaran') tetapkan(satu, 'capaian', 'persentase di sebelah realisasi kinerja', 0.9);
  });
}

/** Columns that only name a year, quarter or month take their field from the title and from the columns beside them. */
function kolomPeriode(calon: readonly Calon[], judul: string): void {
  const tahunan = calon.filter((satu) => satu.bidang === 'nilai' && (satu.ciri.tahun !== null || satu.ciri.tw !== null || satu.ciri.bulan !== null));
  if (tahunan.length === 0) return;
  const uang = tahunan.filter((satu) => satu.ranah === 'anggaran' || bagian(satu.isi.besar, satu.isi.angka) >= 0.4);
  const campur = uang.length > 0 && tahunan.some((satu) => satu.ranah === 'kinerja');
  const pilihan = tahunan.map((satu) => {
    const milikUang = campur ? uang.includes(satu) : uang.length > 0;
    return { satu, milikUang, bidang: bidangDariTabel(calon, judul, milikUang) ?? bidangDariTetangga(calon, satu, milikUang) };
  });
  for (const { satu, milikUang, bidang } of pilihan) {
    if (bidang === null) continue;
    tetapkan(satu, bidang, 'menurut judul tabel dan kolom lain', 0.75);
    if (milikUang || bidang === 'pagu') satu.ranah = 'anggaran';
  }
}

function bidangDariTabel(calon: readonly Calon[], judul: string, uang: boolean): Bidang | null {
  if (/realisasi|capaian|perbandingan|perkembangan|penyerapan|serapan/.test(judul)) return calon.some((x) => x.bidang === 'realisasi' && x.ciri.tahun === null) ? null : 'realisasi';
  if (!uang && /target|renstra|rencana|matriks|indikator kinerja utama|\biku\b/.test(judul)) return 'target';
  return /\bpagu\b|anggaran|pendanaan|alokasi/.test(judul) ? 'pagu' : null;
}

/** Quarters beside a percentage of each, or money beside a pagu or target of the year, are realisasi; years of an indicator are its targets. */
function bidangDariTetangga(calon: readonly Calon[], milik: Calon, uang: boolean): Bidang | null {
  const berpersen = calon.some((x) => (x.bidang === 'persen' || x.bidang === 'capaian') && sePeriode(x, milik));
  if (uang) return berpersen || calon.some((x) => x.bidang === 'target' && x.ranah === 'anggaran') ? 'realisasi' : 'pagu';
  const bernama = calon.some((x) => x.bidang === 'indikator' || x.bidang === 'sasaranIndikator');
  if (!bernama || !calon.some((x) => x.bidang === 'satuan' || x.bidang === 'sasaran' || x.bidang === 'target')) return null;
  if (milik.isi.angka === 0 && milik.isi.n > 0) return null;
  // "Target {K, Rp}" for the year and {K, Rp} for each quarter: the quarters tell what was done.
  const berpasangan = calon.some((x) => x.ranah === 'anggaran' && x !== milik && sePeriode(x, milik)) && calon.some((x) => x.bidang === 'target' && x.ranah === 'anggaran' && x.ciri.tw === null);
  if (milik.ciri.tahun === null && (berpersen || berpasangan)) return 'realisasi';
  return calon.some((x) => x.bidang === 'realisasi' && x.ranah !== 'anggaran') ? null : 'target';
}

/** Labels without a caption: the first numbers are the row number, the longest text is the description. */
function kolomLabel(calon: readonly Calon[]): void {
  const adaPagu = calon.some((satu) => satu.bidang === 'pagu');
  const adaIndikator = calon.some((satu) => satu.bidang === 'indikator' || satu.bidang === 'sasaranIndikator');
  const adaPeriode = calon.some((satu) => satu.ciri.tw !== null && satu.bidang === 'kegiatan');
  for (const satu of calon) {
    if (satu.bidang === 'kegiatan' && satu.ciri.tw === null && !adaPeriode && (adaPagu || !adaIndikator)) tetapkan(satu, 'uraian', 'menamai baris', 0.9);
    if (satu.bidang === 'uraian' && bagian(satu.isi.nomor, satu.isi.n) >= 0.7) tetapkan(satu, 'kode', 'isinya kode');
    if (satu.bidang === 'sasaranIndikator' && satu.isi.teks === 0) tetapkan(satu, 'no', 'isinya nomor');
  }
  calon.forEach((satu, i) => {
    const kanan = calon[i + 1]?.bidang;
    const tanpaNama = satu.bidang === 'lain' && satu.jalur.length === 0 && bagian(satu.isi.nomor, satu.isi.n) >= 0.6;
    if (tanpaNama && (kanan === 'indikator' || kanan === 'sasaran' || kanan === 'uraian')) tetapkan(satu, 'no', 'nomor di kiri uraian');
    if (satu.bidang === 'tahun' && satu.isi.teks > satu.isi.angka) tetapkan(satu, 'uraian', 'isinya teks', 0.8);
    if (satu.bidang === 'jenisBelanja' && satu.isi.angka === 0 && satu.isi.teks > 0) tetapkan(satu, 'uraian', 'menamai baris', 0.9);
  });
  const pertama = calon[0];
  if (pertama !== undefined && pertama.bidang === 'lain' && bagian(pertama.isi.nomor, pertama.isi.n) >= 0.6) tetapkan(pertama, 'no', 'isinya nomor');
  if (calon.some((satu) => ['indikator', 'sasaranIndikator', 'uraian', 'sasaran', 'unit'].includes(satu.bidang))) return;
  const teks = calon.filter((satu) => satu.bidang === 'lain' && satu.isi.teks > 0).sort((a, b) => b.isi.terpanjang - a.isi.terpanjang)[0];
  if (teks !== undefined) tetapkan(teks, 'uraian', 'teks terpanjang');
}

/** Where a table holds money alone, its percentage is the absorption; a "semula" that holds no money beside an indicator is a target. */
function kolomUang(calon: readonly Calon[]): void {
  const kinerja = calon.some((satu) => (satu.bidang === 'target' || satu.bidang === 'realisasi') && satu.ranah !== 'anggaran');
  const indikator = calon.some((satu) => satu.bidang === 'indikator' || satu.bidang === 'sasaranIndikator');
  calon.forEach((satu, i) => {
    const kiri = calon.slice(0, i).reverse().find((x) => x.bidang === 'realisasi' && x.isi.n > 0);
    if (satu.bidang === 'capaian' && satu.ranah === 'anggaran') tetapkan(satu, 'persen', 'persentase uang', 0.9);
    if (satu.bidang === 'capaian' && !kinerja && kiri?.ranah === 'anggaran' && !/kinerja|fisik/.test(satu.jalur.join(' ').toLowerCase())) {
      tetapkan(satu, 'persen', 'persentase di sebelah realisasi anggaran', 0.9);
      satu.ranah = 'anggaran';
    }
    const keadaan = satu.bidang === 'pagu' && satu.ciri.versi !== null && satu.ciri.ranah !== 'anggaran' && satu.ciri.faktor === null;
    if (keadaan && indikator && satu.isi.angka > 0 && satu.isi.besar === 0) {
      tetapkan(satu, 'target', 'isinya bukan uang', 0.8);
      satu.ranah = null;
    }
  });
}

/** Realisasi in money right of a pagu although its figures are small ("-", thousands). */
function realisasiUang(calon: readonly Calon[]): void {
  const adaTargetKinerja = calon.some((satu) => satu.bidang === 'target' && satu.ranah !== 'anggaran');
  calon.forEach((satu, i) => {
    if (satu.bidang !== 'realisasi' || satu.ranah !== null) return;
    const kiri = calon[i - 1];
    const sudahAda = calon.some((x) => x !== satu && x.bidang === 'realisasi' && x.ranah !== 'anggaran' && sePeriode(x, satu));
    if (kiri?.bidang === 'pagu' && (!adaTargetKinerja || sudahAda)) satu.ranah = 'anggaran';
  });
}

/**
 * The years of columns that stand in one row of years. A year printed twice where its neighbours leave one gap is read as the
 * year that closes the gap (2020, 2022, 2022, 2023 -> 2020, 2021, 2022, 2023); the rule on year headers reports it.
 */
function luruskanTahun(calon: readonly Calon[]): Map<number, number> {
  const hasil = new Map<number, number>();
  const deret = calon.filter((satu) => satu.ciri.tahun !== null && /^\D{0,8}(?:19|20)\d{2}\D{0,3}$/.test(satu.jalur[satu.jalur.length - 1] ?? ''));
  const kelompok = new Map<string, Calon[]>();
  for (const satu of deret) {
    const kunci = satu.jalur.slice(0, -1).join('>');
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), satu]);
  }
  for (const anggota of kelompok.values()) {
    const tahun = anggota.map((satu) => satu.ciri.tahun ?? 0);
    if (tahun.length < 4 || new Set(tahun).size !== tahun.length - 1) continue;
    const awal = Math.min(...tahun);
    const akhir = Math.max(...tahun);
    if (akhir - awal !== tahun.length - 1) continue;
    anggota.forEach((satu, i) => {
      if (satu.ciri.tahun !== awal + i) hasil.set(satu.col, awal + i);
    });
    // Years that run down or in another order are no misprint of one column.
    if (hasil.size > 1) return new Map();
  }
  return hasil;
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
