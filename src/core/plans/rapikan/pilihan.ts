/** What "Rapikan" may be told, and what it gives back. */
import type { ChangePlan } from '../../workbook/plan';
import type { Address, Range } from '../../workbook/workbook';

/** A table by its index in `Berkas.tabel`, or by its place: the table whose range lies over these cells. */
export type TabelDipilih = number | { readonly lembar: string; readonly rentang: Range };

/** What a person says that an ambiguous text means: one of the values that were offered for its cell. */
export interface Jawaban {
  readonly sel: Address;
  readonly nilai: number;
}

export interface PilihanRapikan {
  /** The tables to be tidied; absent: all of them. */
  readonly tabel?: readonly TabelDipilih[];
  readonly jawaban?: readonly Jawaban[];
  /** Figures in English style ("98.09%") become numbers too, although they then show "98,09%". */
  readonly samakanPemisah?: boolean;
  /** Completes the column of units, or adds one right of the table. */
  readonly satuan?: boolean;
  /** The same for the direction of each indicator, as far as the workbook tells it. */
  readonly arah?: boolean;
  /** Empties rows that repeat the header inside a table. */
  readonly kepalaBerulang?: boolean;
  /** Joins rows that a page break has split, into the upper one. */
  readonly barisTerbelah?: boolean;
  /** Dropdowns and checks of ranges; absent: yes. */
  readonly validasi?: boolean;
  /** Excel tables where the layout allows; absent: yes. */
  readonly tabelExcel?: boolean;
}

/** A text that has two readings; nothing is changed before a person has chosen. */
export interface Tanya {
  readonly sel: Address;
  /** As it stands in the cell. */
  readonly teks: string;
  readonly pilihan: readonly {
    readonly nilai: number;
    /** What the cell would show: "1.250 Orang". */
    readonly tampil: string;
  }[];
}

/** What the plan does in one table, for people who look at it before it is applied. */
export interface RingkasanRapikan {
  /** Index in `Berkas.tabel`. */
  readonly tabel: number;
  readonly lembar: string;
  readonly rentang: Range;
  /** Texts that become numbers. */
  readonly teksAngka: number;
  /** Texts that are asked about. */
  readonly pertanyaan: number;
  /** Percentages that change from fractions to points or the other way. */
  readonly skalaPersen: number;
  /** Cells of units and of directions that are filled, a new header not counted. */
  readonly satuan: number;
  readonly arah: number;
  readonly validasi: number;
  /** Name of the Excel table; null where none is made. */
  readonly namaTabel: string | null;
  /** Repeated header rows that are emptied. */
  readonly kepalaBerulang: number;
  /** Split rows that are joined with the row above. */
  readonly barisTerbelah: number;
}

export interface RencanaRapikan extends ChangePlan {
  readonly tanya: readonly Tanya[];
  /** What a person should know before the plan is applied, in Indonesian sentences. */
  readonly keterangan: readonly string[];
  readonly ringkasan: readonly RingkasanRapikan[];
}
