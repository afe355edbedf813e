/** Figures listed in a remark beside a figure that is their sum: "Unit A 22 Unit B 10 Unit C 4" beside 36. */
import { tambahkan } from '../../text/peta';
import type { Berkas, BarisIndikator, Figur } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import { lembarTersembunyi } from '../struktur/kepala';

const ANGKA = /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d+)(?![\d.,/-]*\d)(?![.)]\s)/gu;
/** Numbers that name one of several: "Batch 2", "Angkatan 3", "Industri 4.0". */
const SEBUTAN =
  /\b(?:batch|angkatan|gelombang|tahap|lantai|kelas|level|versi|seri|ke|bab|pasal|nomor|no|triwulan|tw|semester|industri|industry|robot)[\s.-]*\d+(?:\.\d+)?/giu;
const tahunan = (nilai: number): boolean => nilai >= 1990 && nilai <= 2100;

/** The counts that a remark lists, in order; none where it is a sentence, a numbered list or names years. */
export function angkaDaftar(teks: string): number[] {
  if (/(?:^|\s)1[.)]\s/.test(teks)) return [];
  const nilai = [...teks.replace(SEBUTAN, ' ').matchAll(ANGKA)].map(([, angka = '']) =>
    Number(angka.replace(/\./g, '')),
  );
  return nilai.length < 2 || nilai.some(tahunan) ? [] : nilai;
}

export interface Terdaftar {
  readonly figur: Figur;
  readonly nilai: number;
  readonly jumlah: number;
  readonly sel: Address;
}

function daftarBaris(baris: BarisIndikator): Terdaftar[] {
  const { keterangan } = baris;
  if (keterangan === null || keterangan.warisan) return [];
  const isi = angkaDaftar(keterangan.teks);
  if (isi.length === 0) return [];
  const jumlah = isi.reduce((n, satu) => n + satu, 0);
  return baris.periode.flatMap(({ realisasi, tw }): Terdaftar[] => {
    const besaran = realisasi?.besaran;
    if (realisasi === null || besaran?.jenis !== 'angka' || tw !== null || !Number.isInteger(besaran.nilai)) return [];
    return besaran.nilai < 2 ? [] : [{ figur: realisasi, nilai: besaran.nilai, jumlah, sel: keterangan.sel }];
  });
}

/** Rows that list figures, by the table and the column of the figure beside. */
export function terdaftar(berkas: Berkas): Terdaftar[][] {
  const tersembunyi = lembarTersembunyi(berkas);
  const hasil = new Map<string, Terdaftar[]>();
  for (const baris of berkas.indikator) {
    if (baris.peran !== 'data' || tersembunyi.has(baris.indikator.sel.sheet)) continue;
    for (const satu of daftarBaris(baris)) tambahkan(hasil, `${baris.tabel}|${satu.figur.sel.col}`, satu);
  }
  return [...hasil.values()];
}
