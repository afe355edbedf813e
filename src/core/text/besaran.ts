/**
 * A quantity as a planner writes it. Blank, nil, zero, an Excel error and text that cannot be read stay different
 * things to the end.
 */
export type Besaran = Angka | Rentang | Jenjang | YaTidak | Kosong | Nihil | Galat | Teks;

interface Bersatuan {
  /** The unit written with the figure ("7 Persen", "Indeks 3,85"), as written; null where there is none. */
  readonly satuan: string | null;
}

/** One number. Percentages are in percent points (7.96 for 7,96%, whatever the cell holds). */
export interface Angka extends Bersatuan {
  readonly jenis: 'angka';
  readonly nilai: number;
  /** Decimals that are shown, in the unit of `nilai` (2 for "7,96%" and for 0.0796 with the format 0.00%). */
  readonly desimal: number;
  /** True where the figure is exact: a numeric cell. A figure in text is known only to its last decimal. */
  readonly tepat: boolean;
  /** True where a percent sign, a percent format or the word persen says so. */
  readonly persen: boolean;
  /** True where the cell is numeric and its format is a percentage: the cell holds a fraction. */
  readonly asalFraksi: boolean;
  /** "Min 93", ">= 95%": at least; "Maks 5%", "<= 3": at most. */
  readonly batas: 'min' | 'maks' | null;
  /** The grade beside the figure: "316 (B)" -> "B"; null where there is none. */
  readonly predikat: string | null;
  /** Separators in the text: id (1.234,5), en (1,234.5), or null where nothing tells (also for numeric cells). */
  readonly gaya: 'id' | 'en' | null;
  /** The other reading of an ambiguous "1.234" that no evidence decided; null where the reading is sure. */
  readonly alternatif: number | null;
  /** The cell has a date or time format: `nilai` is a serial number of the 1900 system, or damage done to a figure. */
  readonly tanggal?: true;
}

/** "80-90", "7 s.d. 8 bulan". */
export interface Rentang extends Bersatuan {
  readonly jenis: 'rentang';
  readonly bawah: number;
  readonly atas: number;
  readonly desimal: number;
  readonly persen: boolean;
  /** The other reading of an ambiguous "1.000-2.000" that no evidence decided; absent where the reading is sure. */
  readonly alternatif?: { readonly bawah: number; readonly atas: number };
}

/** A grade of a registered scale: "BB", "WTP", "B -" (nilai is normalised: "B-"). */
export interface Jenjang {
  readonly jenis: 'jenjang';
  readonly nilai: string;
}

export interface YaTidak {
  readonly jenis: 'yatidak';
  readonly nilai: boolean;
}

export interface Kosong {
  readonly jenis: 'kosong';
}

/** "-", "n/a", "nihil": said to be nothing. */
export interface Nihil {
  readonly jenis: 'nihil';
}

/** "#DIV/0!" and its kin. */
export interface Galat {
  readonly jenis: 'galat';
  readonly teks: string;
}

export interface Teks {
  readonly jenis: 'teks';
  readonly teks: string;
}

/** What helps to decide an ambiguous "1.234": see `putuskan`. Every field may be absent. */
export interface BuktiAngka {
  /** The unit of the row or column ("Orang", "Indeks", "Persen", "Rp"). */
  readonly satuan?: string;
  /** Style that other cells of the column show clearly. */
  readonly gayaKolom?: 'id' | 'en';
  /** Figures of the same order (the years before and after, target beside realisasi). */
  readonly tetangga?: readonly number[];
  /** Locale of the workbook. */
  readonly lokal?: 'id' | 'en';
  /** A strong test: true where this reading makes the arithmetic of the row or column hold. */
  readonly cocok?: (nilai: number) => boolean;
}
