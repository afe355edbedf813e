/** The submission as typed records: what the tables of a workbook say, every field with its cell and raw text. */
import type { Besaran } from '../text/besaran';
import type { TingkatAnggaran } from '../text/kode';
import type { Address, Workbook } from '../workbook/workbook';
import type { Bidang, Kolom, PeranBaris, Ranah, TabelMap, Versi } from '../recognition/tabel';

/** A text with the cell it stands in; `warisan` is true where it was filled down from a row above or a section row. */
export interface Teks {
  readonly teks: string;
  readonly sel: Address;
  readonly warisan: boolean;
}

/** A quantity with its cell. */
export interface Figur {
  readonly besaran: Besaran;
  readonly sel: Address;
  /** As displayed. */
  readonly teks: string;
  /** The formula without "=", where the cell holds one. */
  readonly rumus: string | null;
  /** Number format code of the cell. */
  readonly format: string;
}

/** A unit and where it was found: its own column, the figure's cell, brackets in the indicator, or the header. */
export interface Satuan {
  readonly teks: string;
  readonly sel: Address;
  readonly sumber: 'kolom' | 'angka' | 'indikator' | 'judul';
}

/** Target, realisasi and capaian of one indicator in one period. */
export interface Periode {
  readonly tahun: number | null;
  /** "2020-2024": a target or realisasi over the whole Renstra period. */
  readonly rentangTahun: readonly [number, number] | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  readonly ranah: Ranah;
  readonly versi: Versi | null;
  /** True where the target's caption says that it is the one of the Renstra. */
  readonly targetRenstra: boolean;
  readonly target: Figur | null;
  readonly realisasi: Figur | null;
  readonly capaian: Figur | null;
  /** True where the period stands outside any year: a total or average over the years. */
  readonly total: boolean;
}

export interface BarisIndikator {
  /** Index into `Berkas.tabel`. */
  readonly tabel: number;
  readonly row: number;
  readonly peran: PeranBaris;
  /** Code in canonical form ("SK2.4"): own, or of the sasaran with the number of the indicator; null where none. */
  readonly kode: string | null;
  /** Cell of the code or number. */
  readonly kodeSel: Address | null;
  readonly nomor: Teks | null;
  readonly tujuan: Teks | null;
  readonly sasaran: Teks | null;
  readonly kodeSasaran: Teks | null;
  readonly indikator: Teks;
  readonly satuan: Satuan | null;
  readonly polaritas: Teks | null;
  readonly sifat: Teks | null;
  readonly formula: Teks | null;
  readonly status: Teks | null;
  readonly predikat: Teks | null;
  readonly keterangan: Teks | null;
  readonly periode: readonly Periode[];
  /** Money on the same row (pagu and realisasi per indicator). */
  readonly uang: readonly FigurUang[];
}

/** One amount or percentage of a money table. */
export interface FigurUang {
  readonly bidang: Bidang;
  readonly tahun: number | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  readonly versi: Versi | null;
  /** True for a total over several years. */
  readonly total: boolean;
  readonly kolom: Kolom;
  readonly figur: Figur;
  /** Rupiah per unit shown, as the header says: 1000 for "(Rp.000)"; 1 where it says none. */
  readonly faktor: number;
}

export interface BarisUang {
  readonly tabel: number;
  readonly row: number;
  readonly peran: PeranBaris;
  readonly kode: Teks | null;
  /** Code parts from the program down ("EC", "6077", "BAD", "007"), filled from the rows above; null without a code. */
  readonly jalur: string | null;
  readonly tingkat: TingkatAnggaran | null;
  readonly uraian: Teks | null;
  readonly nilai: readonly FigurUang[];
  /** Row index (into `Berkas.uang`) of the parent row; null at the top and for totals. */
  readonly induk: number | null;
}

/** One entry of a list of revisions: number, date, what it says, what it changes. */
export interface BarisRevisi {
  readonly tabel: number;
  readonly row: number;
  readonly nomor: Figur | null;
  readonly tanggal: Figur | null;
  readonly uraian: Teks | null;
  readonly perubahan: Figur | null;
}

export interface Berkas {
  readonly workbook: Workbook;
  readonly tabel: readonly TabelMap[];
  readonly indikator: readonly BarisIndikator[];
  readonly uang: readonly BarisUang[];
  readonly revisi: readonly BarisRevisi[];
  /** The year that the submission is about: the one that most Perkin, then most tables name; null where none does. */
  readonly tahun: number | null;
}
