/** The figures of an indicator row as evidence: the same year and quarter with the same target or realisasi. */
import { isKumulatif } from '../text/satuan';
import type { BarisIndikator, Figur, Periode } from '../records/berkas';

export interface Nilai {
  readonly nilai: number;
  readonly desimal: number;
}

/** Figures by period and field; a target before and after revision are two values of one period. */
export type AngkaBaris = ReadonlyMap<number, readonly Nilai[]>;

export interface Kecocokan {
  /** Weight of the figures that agree: a full point each, less for 0 and 100, which agree everywhere. */
  readonly sama: number;
  /** Figures that both have and that differ. */
  readonly beda: number;
  /** How many agree. */
  readonly cacahSama: number;
}

const BOBOT_UMUM = 0.4;
/** Distinct values of one period and field that are kept. */
const NILAI_TERBANYAK = 12;

const umum = (nilai: number): boolean => nilai === 0 || nilai === 1 || nilai === 100;

function kunciPeriode(periode: Periode, bidang: 0 | 1): number {
  return (((periode.tahun ?? 0) * 16 + (periode.bulan ?? 0)) * 8 + (periode.tw ?? 0)) * 2 + bidang;
}

function tambah(peta: Map<number, Nilai[]>, kunci: number, figur: Figur | null): void {
  if (figur?.besaran.jenis !== 'angka') return;
  const { nilai, desimal, alternatif } = figur.besaran;
  const isi = peta.get(kunci) ?? [];
  isi.push({ nilai, desimal });
  if (alternatif !== null) isi.push({ nilai: alternatif, desimal });
  peta.set(kunci, isi);
}

/**
 * The target and realisasi of performance by period. Totals over years and physical progress say little, and a figure
 * that accumulates over the years ("IKM (kumulatif)") is another than that of the year.
 */
export function angkaBaris(baris: BarisIndikator): AngkaBaris {
  const peta = new Map<number, Nilai[]>();
  if (baris.satuan !== null && isKumulatif(baris.satuan.teks)) return peta;
  for (const periode of baris.periode) {
    if (periode.ranah !== 'kinerja' || periode.total || periode.rentangTahun !== null) continue;
    tambah(peta, kunciPeriode(periode, 0), periode.target);
    tambah(peta, kunciPeriode(periode, 1), periode.realisasi);
  }
  return peta;
}

/** All values of several rows. */
export function satukanAngka(semua: readonly AngkaBaris[]): AngkaBaris {
  const [satu, ...lain] = semua;
  if (satu !== undefined && lain.length === 0) return satu;
  const peta = new Map<number, Nilai[]>();
  for (const angka of semua) {
    for (const [kunci, nilai] of angka) {
      const isi = peta.get(kunci) ?? [];
      for (const n of nilai) if (isi.length < NILAI_TERBANYAK && !isi.some((i) => i.nilai === n.nilai)) isi.push(n);
      peta.set(kunci, isi);
    }
  }
  return peta;
}

/** True where one may be the other, rounded: 5,28 and 5. */
function samaNilai(a: Nilai, b: Nilai): boolean {
  if (a.nilai === b.nilai) return true;
  const batas = 0.5 * 10 ** -Math.min(a.desimal, b.desimal);
  return Math.abs(a.nilai - b.nilai) <= batas && Math.abs(a.nilai) > 1;
}

/**
 * Compares the figures that both have.
 *
 * @example target 2024: 3 and 3, realisasi 2024: 3,79 and 3,7 -> { sama: 1, beda: 1, cacahSama: 1 }
 */
export function cocokkanAngka(a: AngkaBaris, b: AngkaBaris): Kecocokan {
  const [kecil, besar] = a.size <= b.size ? [a, b] : [b, a];
  let sama = 0;
  let beda = 0;
  let cacahSama = 0;
  for (const [kunci, nilai] of kecil) {
    const lain = besar.get(kunci);
    if (lain === undefined) continue;
    const kena = nilai.find((n) => lain.some((l) => samaNilai(n, l)));
    if (kena === undefined) beda++;
    else {
      cacahSama++;
      sama += umum(kena.nilai) ? BOBOT_UMUM : 1;
    }
  }
  return { sama, beda, cacahSama };
}
