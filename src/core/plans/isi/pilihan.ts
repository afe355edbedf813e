/** What a user may ask of "Isi rumus capaian", and what the plan tells beside its edits. */
import type { ChangePlan } from '../../workbook/plan';
import type { Address } from '../../workbook/workbook';

/** Every field may be absent: then only empty cells of columns that are there already are filled. */
export interface PilihanIsi {
  /** Cells of capaian whose constants are replaced by formulas; formulas of the user always stay. */
  readonly ganti?: readonly Address[];
  /** A column of capaian right of each table that has target and realisasi and none. */
  readonly kolomCapaian?: boolean;
  /** A column with the status in words right of each table of capaian that has none. */
  readonly status?: boolean;
  /** A column with the predikat right of each table of capaian that has none; the policy must have a scale. */
  readonly predikat?: boolean;
  /** Averages also on rows that name a sasaran, perspektif or tujuan, and on totals. */
  readonly rataSeksi?: boolean;
  /** A line under each table that is filled: formula and policy, as a formula of its own. */
  readonly catatan?: boolean;
}

/** A constant in a cell of capaian that is not what its target and realisasi give. */
export interface CapaianBerbeda {
  readonly sel: Address;
  /** As displayed. */
  readonly tertulis: string;
  /** As the cell would show it. */
  readonly seharusnya: string;
}

export interface RencanaIsi extends ChangePlan {
  /** Constants that differ from the computed capaian, in the order of the workbook; those that are replaced among them. */
  readonly berbeda: readonly CapaianBerbeda[];
  /** Every constant that a formula could stand for: what may be given as `ganti`. */
  readonly konstanta: readonly Address[];
}
