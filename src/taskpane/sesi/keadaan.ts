/** What the pane shows, as one plain object. */
import type { ChangePlan } from '../../core/workbook/plan';
import type { HasilLembar, HasilPeriksaPanel } from '../worker/pesan';

export const TAB = ['lembar', 'periksa'] as const;
export type Tab = (typeof TAB)[number];

/** Something that takes a while. */
export interface Kerja {
  /** "Memeriksa buku kerja". */
  readonly judul: string;
  readonly tahap: string;
  /** 0..1; null where nobody knows. */
  readonly bagian: number | null;
  readonly dapatBatal: boolean;
}

/** A change that waits for a person's yes. */
export interface Pratinjau {
  readonly plan: ChangePlan;
  /** The tab that asked for it. */
  readonly tab: Tab;
}

/** A message of what was done, or of what could not be done. */
export interface Kabar {
  readonly jenis: 'berhasil' | 'gagal' | 'info';
  readonly kalimat: string;
}

/** A change that was applied and can be taken back. */
export interface Urungan {
  readonly judul: string;
  readonly plan: ChangePlan;
}

export interface Keadaan {
  readonly tab: Tab;
  readonly kerja: Kerja | null;
  readonly kabar: Kabar | null;
  readonly pratinjau: Pratinjau | null;
  /** The latest at the end. */
  readonly urungan: readonly Urungan[];
  /** Null until the workbook was read for the first time. */
  readonly lembar: HasilLembar | null;
  readonly periksa: HasilPeriksaPanel | null;
  /** True where the workbook changed since the findings were made. */
  readonly periksaBasi: boolean;
}

export const KEADAAN_AWAL: Keadaan = {
  tab: 'lembar',
  kerja: null,
  kabar: null,
  pratinjau: null,
  urungan: [],
  lembar: null,
  periksa: null,
  periksaBasi: false,
};
