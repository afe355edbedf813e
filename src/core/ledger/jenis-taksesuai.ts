/** A disagreement between columns, list and other tables, and how its cells are named. */
import { formatAddress } from '../workbook/address';
import type { Address } from '../workbook/workbook';
import type { Revisi } from './buku-revisi';
import type { MatriksRevisi } from './matriks-pagu';
import type { EntriRevisi } from './riwayat-revisi';

export type JenisTaksesuai =
  /** Called POK or shift, yet the sum changes. */
  | 'tetap-berubah'
  /** The list says another change than the columns show. */
  | 'perubahan-beda'
  /** The list says another pagu than the columns show. */
  | 'jumlah-beda'
  /** The list names a revision that has no column. */
  | 'tanpa-kolom'
  /** A column shows a revision that the list does not name. */
  | 'tanpa-riwayat'
  /** Several lines of the list bear one number. */
  | 'nomor-ganda'
  /** An amount that the text names is in no cell of the column. */
  | 'angka-tanpa-kolom'
  /** The column changes the sum by an amount that the list does not name. */
  | 'kolom-tanpa-angka'
  /** The title counts other than the list. */
  | 'cacah-beda'
  /** Two tables show other amounts for one line of one revision. */
  | 'tabel-beda'
  /** The total that is printed is not the sum of the lines. */
  | 'total-beda'
  /** A blank between filled cells. */
  | 'kosong'
  /** Another table of the pagu shows another amount than the last column. */
  | 'pagu-akhir-beda'
  /** Another table of the pagu still shows an earlier revision. */
  | 'pagu-tertinggal';

export interface Taksesuai {
  readonly jenis: JenisTaksesuai;
  /** The revision that it is about; null where it is about the whole list. */
  readonly nomor: number | null;
  /** Caption of the column that does not agree; null where no column is concerned. */
  readonly kolom: Address | null;
  readonly sel: readonly Address[];
  readonly tautan: readonly Address[];
  /** In rupiah (or the count of revisions): what the cells show, what it is held against. */
  readonly nilai: number;
  readonly seharusnya: number;
  /** One Indonesian sentence that names the cells. */
  readonly kalimat: string;
}

export interface BahanTaksesuai {
  readonly matriks: readonly MatriksRevisi[];
  readonly riwayat: readonly EntriRevisi[];
  readonly revisi: readonly Revisi[];
}

/** Cells that one sentence names. */
const SEL_TERBANYAK = 6;

export function sebutSel(sel: readonly Address[]): string {
  const nama = sel.slice(0, SEL_TERBANYAK).map((satu) => formatAddress(satu));
  const sisa = sel.length - nama.length;
  return nama.join(', ') + (sisa > 0 ? ` dan ${sisa} sel lain` : '');
}
