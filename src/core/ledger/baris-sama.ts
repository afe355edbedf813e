/** The same budget line in several tables: what pagu and realisasi each of them shows for it. */
import type { BarisUang, Berkas, FigurUang } from '../records/berkas';
import { kunciAnggaran } from './kunci-anggaran';

export interface Sebutan {
  readonly tabel: number;
  readonly baris: BarisUang;
  readonly uang: FigurUang;
  /** As shown. */
  readonly nilai: number;
}

export type Medan = 'pagu' | 'realisasi';

/** All mentions of a line: field and key to the rows that show it. */
export type BarisSama = ReadonlyMap<string, readonly Sebutan[]>;

/** The figure of a row that stands for the year: the last state of the pagu, the realisasi to the end of the year. */
export function figurTahun(baris: BarisUang, medan: Medan): FigurUang | null {
  const calon = baris.nilai.filter(
    ({ bidang, figur, kolom }) =>
      bidang === medan &&
      figur.besaran.jenis === 'angka' &&
      !figur.besaran.persen &&
      kolom.ranah !== 'kinerja' &&
      kolom.ranah !== 'fisik',
  );
  const tahun = new Set(calon.map((satu) => satu.tahun));
  if (calon.length === 0 || tahun.size > 1) return null;
  if (medan === 'pagu') return calon[calon.length - 1] ?? null;
  const triwulan = calon.filter((satu) => satu.tw !== null);
  if (triwulan.length === 0) return calon.length === 1 ? (calon[0] ?? null) : null;
  return triwulan.find((satu) => satu.tw === 4) ?? null;
}

/** Lines by "pagu|6077.BAD"; a key that a table shows twice is left out for that table. */
export function barisSama(berkas: Berkas): BarisSama {
  const hasil = new Map<string, Map<number, Sebutan | null>>();
  for (const baris of berkas.uang) {
    if (baris.peran !== 'data') continue;
    const kunci = kunciAnggaran(berkas, baris);
    if (kunci === null) continue;
    for (const medan of ['pagu', 'realisasi'] as const) {
      const uang = figurTahun(baris, medan);
      if (uang === null || uang.figur.besaran.jenis !== 'angka') continue;
      const daftar = hasil.get(`${medan}|${kunci}`) ?? new Map<number, Sebutan | null>();
      const sebutan = { tabel: baris.tabel, baris, uang, nilai: uang.figur.besaran.nilai };
      daftar.set(baris.tabel, daftar.has(baris.tabel) ? null : sebutan);
      hasil.set(`${medan}|${kunci}`, daftar);
    }
  }
  return new Map([...hasil].map(([kunci, daftar]) => [kunci, [...daftar.values()].filter((satu) => satu !== null)]));
}

/**
 * Whether two amounts are the same: as shown, or in the scales that their headers state, to half a unit of the coarser one.
 *
 * @example samaUang(1_250_400_000, 1, 1_250_400, 1000) // true
 */
export function samaUang(a: number, faktorA: number, b: number, faktorB: number): boolean {
  if (a === b) return true;
  return [1, faktorA].some((fa) =>
    [1, faktorB].some((fb) => Math.abs(a * fa - b * fb) <= (fa === fb ? 0 : Math.max(fa, fb) / 2)),
  );
}

/** The amount in the scale of another column: the power of a thousand that brings it nearest. */
export function keSkala(nilai: number, pembanding: number): number {
  if (nilai === 0 || pembanding === 0) return nilai;
  const calon = [0.000001, 0.001, 1, 1000, 1_000_000].map((faktor) => nilai * faktor);
  return calon.reduce(
    (lama, kini) =>
      Math.abs(Math.log(Math.abs(kini / pembanding))) < Math.abs(Math.log(Math.abs(lama / pembanding))) ? kini : lama,
    nilai,
  );
}
