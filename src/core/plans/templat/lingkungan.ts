/** What a sheet of the templat is built in: which other sheets stand beside it, and where its indicators come from. */
import type { Address } from '../../workbook/workbook';
import type { IsiTemplat } from './bentuk';
import type { Contoh } from './contoh';

/** The sheets of the templat, in their order. */
export const LEMBAR_TEMPLAT = [
  'petunjuk',
  'perkin',
  'kamus',
  'renstra',
  'rencana-aksi',
  'capaian-tw',
  'capaian',
  'pagu',
  'revisi-pagu',
  'realisasi',
  'pnbp',
  'efisiensi',
] as const;
export type LembarBaku = (typeof LEMBAR_TEMPLAT)[number];

/** How they are called. */
export const NAMA_LEMBAR: Readonly<Record<LembarBaku, string>> = {
  petunjuk: 'Petunjuk',
  perkin: 'Perkin',
  kamus: 'Kamus Indikator',
  renstra: 'Renstra',
  'rencana-aksi': 'Rencana Aksi',
  'capaian-tw': 'Capaian TW',
  capaian: 'Capaian',
  pagu: 'Pagu',
  'revisi-pagu': 'Revisi Pagu',
  realisasi: 'Realisasi',
  pnbp: 'PNBP',
  efisiensi: 'Efisiensi',
};

/** What the register holds of each indicator. */
export type BidangRegister = 'kode' | 'sasaran' | 'indikator' | 'satuan' | 'polaritas' | 'target';

/** The one place where indicators are typed, as the other sheets look at it. */
export interface Register {
  /** What stands for a field of indicator `i` on a sheet. */
  readonly isi: (bidang: BidangRegister, i: number, lembar: string) => IsiTemplat;
  /** Whether a field may be chosen anew on a sheet, as where it is no link. */
  readonly diketik?: (bidang: BidangRegister, lembar: string) => boolean;
  /** The number format of its target. */
  readonly formatTarget: (i: number) => string;
}

/** The cells that a capaian is computed from. */
export interface SelCapaian {
  readonly target: Address;
  readonly realisasi: Address;
  readonly polaritas: Address;
}

export interface Lingkungan {
  readonly tahun: number;
  /** Rows of each table. */
  readonly banyak: number;
  /** The name of another sheet of this templat in the same workbook; null where it is not there. */
  readonly lembar: (jenis: LembarBaku) => string | null;
  /** null: indicators are typed on the sheet itself. */
  readonly register: Register | null;
  /** The formula of the capaian of indicator `i`; null where none can be written. */
  readonly capaian: (i: number, sel: SelCapaian) => IsiTemplat;
  /** The formula of its status, asked of the same cells. */
  readonly status: (i: number, capaian: Address, sel: SelCapaian) => IsiTemplat;
  /** The name of the unit, as a sheet shows it. */
  readonly unit: (lembar: string) => IsiTemplat;
  readonly contoh: Contoh | null;
}
