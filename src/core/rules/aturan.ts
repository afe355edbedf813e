/** A rule: one object, one file. It looks at the submission and returns evidence; its words are built from the evidence. */
import type { Bahan } from '../capaian/bahan';
import type { Temuan, Tingkat } from '../workbook/temuan';
import type { Address } from '../workbook/workbook';
import type { Isian } from './usulan';

export type { Bahan, Temuan, Tingkat };

/** What a rule found: the cells at fault, what they were compared with, and the values that its sentence needs. */
export interface Bukti {
  /** The few cells that are wrong, all on one sheet; the first is the one a click goes to. */
  readonly sel: readonly Address[];
  /** Cells they were compared with, on any sheet. */
  readonly tautan?: readonly Address[];
  /** As printed ("87,5%"). */
  readonly nilai?: string;
  /** What it should be, in the same form ("90,5%"). */
  readonly seharusnya?: string;
  /** The difference with its unit ("3,00 poin persen"). */
  readonly selisih?: string;
  /** Softer than the rule's own level where this case is less sure. */
  readonly tingkat?: Tingkat;
  /** What the cells should hold, where that is one unambiguous figure (see `isianAngka`, `isianCetak`). */
  readonly usulan?: readonly Isian[];
  /** Values for the sentence. */
  readonly isi?: Readonly<Record<string, string>>;
  /** Evidence with the same key is one finding that names all its cells (at most 30, then the next finding). */
  readonly gabung?: string;
}

/** A finding as its rule words it: `sel` are addresses in A1 form on `lembar`. */
export interface Uraian {
  readonly lembar: string;
  /** "F11" or "F11, F14 dan 3 sel lain". */
  readonly sel: string;
  /** Linked cells, with their sheet where it is another one. */
  readonly tautan: readonly string[];
  readonly nilai: string;
  readonly seharusnya: string;
  readonly selisih: string;
  /** How many cells the finding names. */
  readonly cacah: number;
  readonly isi: Readonly<Record<string, string>>;
}

export interface Aturan {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly judul: string;
  /** Regulation or source of the rule, by number. */
  readonly rujukan: string;
  /** Catalogue version that brought the rule ("2026.11"). */
  readonly sejak: string;
  /** True where what it finds makes other findings on the same cell void: a blank, an error, an unreadable figure. */
  readonly membungkam?: boolean;
  /** True where it speaks of what is not filled in yet (see `tahap.ts`). */
  readonly kelengkapan?: boolean;
  readonly periksa: (bahan: Bahan) => readonly Bukti[];
  /** One formal Indonesian sentence: where, what is wrong. */
  readonly pesan: (uraian: Uraian) => string;
  /** One sentence: what to do. */
  readonly perbaikan: (uraian: Uraian) => string;
}
