/** A finding on the text of a report, and the rule that makes it. */
import type { Bahan } from '../capaian/bahan';
import type { AturanLaporan } from '../rules/laporan';
import type { Address } from '../workbook/workbook';
import type { Tingkat } from '../workbook/temuan';
import type { IsiNaskah } from './isi-naskah';

/** Where a sentence stands: its headings from the chapter down, and its place under the last of them. */
export interface Letak {
  readonly judul: readonly string[];
  /** "paragraf 3", "Tabel 3.2", "tabel ke-2". */
  readonly tempat: string;
}

export interface BuktiNaskah {
  /** Softer or harder than the rule's own level. */
  readonly tingkat?: Tingkat;
  /** The sentence, or the row of the table. */
  readonly kutipan: string;
  readonly letak: Letak;
  /** Cells of the workbook that say otherwise; empty where the document alone shows it. */
  readonly sel: readonly Address[];
  readonly tertulis: string;
  /** Empty where nothing in the workbook tells. */
  readonly seharusnya: string;
  readonly pesan: string;
  readonly perbaikan: string;
}

export interface TemuanNaskah extends BuktiNaskah {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly rujukan: string;
}

/** What a rule looks at. */
export interface Konteks {
  readonly bahan: Bahan;
  readonly naskah: IsiNaskah;
}

export interface AturanNaskah extends AturanLaporan {
  readonly periksa: (konteks: Konteks) => readonly BuktiNaskah[];
}
