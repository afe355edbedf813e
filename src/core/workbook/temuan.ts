/** A finding as everybody speaks of it: the rules make it; sheets, panes and reports show it. */
import type { ChangePlan } from './plan';
import type { Address } from './workbook';

/** galat: the workbook alone proves it wrong; peringatan: a person must look; saran: form. */
export type Tingkat = 'galat' | 'peringatan' | 'saran';

export interface Temuan {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly lembar: string;
  readonly sel: readonly Address[];
  readonly tautan: readonly Address[];
  readonly pesan: string;
  readonly nilai: string | null;
  readonly seharusnya: string | null;
  readonly selisih: string | null;
  readonly perbaikan: string;
  readonly rujukan: string;
  /** The edit that would mend it, where the right figure follows from the workbook; absent elsewhere. */
  readonly usulan?: ChangePlan;
}
