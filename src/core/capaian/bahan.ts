/** A submission that is read, linked and computed: what rules and plans look at. */
import type { Tautan } from '../linking/tautkan';
import type { Berkas } from '../records/berkas';
import type { Sheet } from '../workbook/workbook';
import type { Kebijakan } from './kebijakan';
import type { CapaianBaris } from './terapkan';

export interface Bahan {
  readonly berkas: Berkas;
  readonly tautan: Tautan;
  readonly kebijakan: Kebijakan;
  /** One entry per row and period of every indicator table, computed under the policy. */
  readonly capaian: readonly CapaianBaris[];
  /** The sheet of the workbook that holds the policy (see `isLembarKebijakan`); it is no part of `berkas`. */
  readonly lembarKebijakan?: Sheet;
  /** The submission of the year before, where the user gave it. */
  readonly tahunLalu?: BahanTahunLalu;
}

export interface BahanTahunLalu {
  /** File name without its folder. */
  readonly nama: string;
  /** Its sheets are named "[nama]lembar", as Excel names those of another workbook. */
  readonly bahan: Bahan;
}
