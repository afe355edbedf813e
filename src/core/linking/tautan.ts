/** What linking gives: which rows of a workbook speak about one and the same thing, and how sure that is. */
import type { BarisIndikator, BarisUang, Teks } from '../records/berkas';

export interface AnggotaKelompok {
  readonly baris: BarisIndikator;
  /**
   * 0..1, how sure the row belongs here: 1 for a row alone or the same in every respect; below 0.5 its wording
   * contradicts its code and figures, or the other way round, so a comparison with it proves nothing.
   */
  readonly keyakinan: number;
  /** Why, in words for the user: "bunyi sama, kode sama, 4 dari 4 angka sama". */
  readonly alasan: string;
}

/** One indicator with all rows that speak of it. */
export interface Kelompok {
  /** Index into `Tautan.indikator`. */
  readonly id: number;
  /** The most common wording. */
  readonly nama: string;
  /** The most common code in canonical form; null where no row has one. */
  readonly kode: string | null;
  /** In the order of the rows. */
  readonly anggota: readonly AnggotaKelompok[];
}

export interface AnggotaSasaran {
  /** Index into `Berkas.tabel`. */
  readonly tabel: number;
  readonly teks: Teks;
  readonly keyakinan: number;
}

/** One sasaran with every cell that names it. */
export interface KelompokSasaran {
  /** Index into `Tautan.sasaran`. */
  readonly id: number;
  readonly nama: string;
  readonly kode: string | null;
  readonly anggota: readonly AnggotaSasaran[];
}

export interface AnggotaUang {
  readonly baris: BarisUang;
  readonly keyakinan: number;
}

/** One budget line with all rows that show it. */
export interface KelompokUang {
  /** Index into `Tautan.uang`. */
  readonly id: number;
  /** The most complete code path ("EC/6077/BAD/007"), else the description. */
  readonly kunci: string;
  readonly anggota: readonly AnggotaUang[];
}

export interface Tautan {
  readonly indikator: readonly Kelompok[];
  /** Every row of `Berkas.indikator` has its group. */
  readonly kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>;
  readonly sasaran: readonly KelompokSasaran[];
  /** The sasaran of every row that has one. */
  readonly sasaranDari: ReadonlyMap<BarisIndikator, KelompokSasaran>;
  readonly uang: readonly KelompokUang[];
  /** Every row of `Berkas.uang` but totals, averages and section rows. */
  readonly kelompokUangDari: ReadonlyMap<BarisUang, KelompokUang>;
}
