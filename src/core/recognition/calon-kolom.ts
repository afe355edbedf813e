/** Columns while their fields are being decided: captions, content, and what both have led to so far. */
import { findTahun } from '../text/periode';
import { namaiDeret } from './deret';
import { KOSONG, profilKolom, type IsiKolom } from './isi-kolom';
import { jalurKolom, tanpaJudulSendiri } from './jalur';
import { bacaJudul, type CiriJudul } from './judul-kolom';
import type { Potongan } from './segmentasi';
import type { Bidang, Ranah } from './tabel';

export interface Calon {
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

export const bagian = (sebagian: number, semua: number): number => (semua === 0 ? 0 : sebagian / semua);

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

export function calonKolom(potongan: Potongan, judul: string): Calon[] {
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

export function tetapkan(calon: Calon, bidang: Bidang, alasan: string, keyakinan = 0.8): void {
  calon.bidang = bidang;
  calon.alasan = `${calon.alasan}; ${alasan}`;
  calon.keyakinan = Math.min(calon.keyakinan, keyakinan);
}

export const sePeriode = (a: Calon, b: Calon): boolean =>
  a.ciri.tahun === b.ciri.tahun && a.ciri.tw === b.ciri.tw && a.ciri.bulan === b.ciri.bulan;

export const FIGUR: readonly Bidang[] = [
  'target',
  'realisasi',
  'capaian',
  'persen',
  'nilai',
  'pagu',
  'selisih',
  'sisa',
  'jumlah',
  'jenisBelanja',
  'sumberDana',
];
