/** Columns that only name a period: what their figures are, and which year they belong to. */
import { bagian, sePeriode, tetapkan, type Calon } from './calon-kolom';
import type { Bidang } from './tabel';
import { tambahkan } from '../text/peta';

/** Columns that only name a year, quarter or month take their field from the title and from the columns beside them. */
export function kolomPeriode(calon: readonly Calon[], judul: string): void {
  const tahunan = calon.filter(
    (satu) =>
      satu.bidang === 'nilai' && (satu.ciri.tahun !== null || satu.ciri.tw !== null || satu.ciri.bulan !== null),
  );
  if (tahunan.length === 0) return;
  const uang = tahunan.filter((satu) => satu.ranah === 'anggaran' || bagian(satu.isi.besar, satu.isi.angka) >= 0.4);
  const campur = uang.length > 0 && tahunan.some((satu) => satu.ranah === 'kinerja');
  const pilihan = tahunan.map((satu) => {
    const milikUang = campur ? uang.includes(satu) : uang.length > 0;
    return {
      satu,
      milikUang,
      bidang: bidangDariTabel(calon, judul, milikUang) ?? bidangDariTetangga(calon, satu, milikUang),
    };
  });
  for (const { satu, milikUang, bidang } of pilihan) {
    if (bidang === null) continue;
    tetapkan(satu, bidang, 'menurut judul tabel dan kolom lain', 0.75);
    if (milikUang || bidang === 'pagu') satu.ranah = 'anggaran';
  }
}

function bidangDariTabel(calon: readonly Calon[], judul: string, uang: boolean): Bidang | null {
  if (/realisasi|capaian|perbandingan|perkembangan|penyerapan|serapan/.test(judul))
    return calon.some((x) => x.bidang === 'realisasi' && x.ciri.tahun === null) ? null : 'realisasi';
  if (!uang && /target|renstra|rencana|matriks|indikator kinerja utama|\biku\b/.test(judul)) return 'target';
  return /\bpagu\b|anggaran|pendanaan|alokasi/.test(judul) ? 'pagu' : null;
}

/** Quarters beside a percentage of each, or money beside a pagu or target of the year, are realisasi; years of an indicator are its targets. */
function bidangDariTetangga(calon: readonly Calon[], milik: Calon, uang: boolean): Bidang | null {
  const berpersen = calon.some((x) => (x.bidang === 'persen' || x.bidang === 'capaian') && sePeriode(x, milik));
  if (uang)
    return berpersen || calon.some((x) => x.bidang === 'target' && x.ranah === 'anggaran') ? 'realisasi' : 'pagu';
  const bernama = calon.some((x) => x.bidang === 'indikator' || x.bidang === 'sasaranIndikator');
  if (!bernama || !calon.some((x) => x.bidang === 'satuan' || x.bidang === 'sasaran' || x.bidang === 'target'))
    return null;
  if (milik.isi.angka === 0 && milik.isi.n > 0) return null;
  // "Target {K, Rp}" for the year and {K, Rp} for each quarter: the quarters tell what was done.
  const berpasangan =
    calon.some((x) => x.ranah === 'anggaran' && x !== milik && sePeriode(x, milik)) &&
    calon.some((x) => x.bidang === 'target' && x.ranah === 'anggaran' && x.ciri.tw === null);
  if (milik.ciri.tahun === null && (berpersen || berpasangan)) return 'realisasi';
  return calon.some((x) => x.bidang === 'realisasi' && x.ranah !== 'anggaran') ? null : 'target';
}

/**
 * The years of columns that stand in one row of years. A year printed twice where its neighbours leave one gap is read as the
 * year that closes the gap (2020, 2022, 2022, 2023 -> 2020, 2021, 2022, 2023); the rule on year headers reports it.
 */
export function luruskanTahun(calon: readonly Calon[]): Map<number, number> {
  const hasil = new Map<number, number>();
  const deret = calon.filter(
    (satu) =>
      satu.ciri.tahun !== null && /^\D{0,8}(?:19|20)\d{2}\D{0,3}$/.test(satu.jalur[satu.jalur.length - 1] ?? ''),
  );
  const kelompok = new Map<string, Calon[]>();
  for (const satu of deret) {
    const kunci = satu.jalur.slice(0, -1).join('>');
    tambahkan(kelompok, kunci, satu);
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
