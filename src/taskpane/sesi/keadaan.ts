/** What the pane shows, as one plain object. */
import type { TampilUbah } from '../bagian/ringkas-plan';
import type { ChangePlan } from '../../core/workbook/plan';
import type { HasilRencana, HasilRevisiPanel, MintaRencana } from '../worker/pesan-rencana';
import type { HasilReviuPanel } from '../worker/pesan-reviu';
import type { BlokNaskah, HasilCapaianPanel, HasilLembar, HasilPeriksaPanel, IsiNaskah } from '../worker/pesan';

export const TAB = ['lembar', 'periksa', 'capaian', 'naskah', 'reviu'] as const;
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

/**
 * What a change touches. data: what the submission says, so that earlier results are stale; catatan: waivers and records of
 * a review; lain: neither.
 */
export type Dampak = 'data' | 'catatan' | 'lain';

/** A change that waits for a person's yes. */
export interface Pratinjau {
  readonly plan: ChangePlan;
  readonly dampak: Dampak;
  /** Why it is proposed: figures as the sheet shows them, where the edit has their bare values. */
  readonly keterangan?: string;
  /** What its cells show before and after, where that is known, by `addressKey`. */
  readonly tampil?: Readonly<Record<string, TampilUbah>>;
  /** The choices that it was made with, and what to choose by; absent where there is nothing to choose. */
  readonly rencana?: { readonly minta: MintaRencana; readonly hasil: HasilRencana };
  /** The tab that asked for it. */
  readonly tab: Tab;
}

/** A message of what was done, or of what could not be done. */
export interface Kabar {
  readonly jenis: 'berhasil' | 'gagal' | 'info';
  readonly kalimat: string;
  /** What only a technician can read; shown when asked for. */
  readonly rincian?: string;
}

/** A change that was applied and can be taken back. */
export interface Urungan {
  readonly judul: string;
  readonly plan: ChangePlan;
  readonly dampak: Dampak;
}

/** A result with the version of the workbook that it was made from. */
export interface Hasil<T> {
  readonly versi: number;
  readonly isi: T;
}

export interface Keadaan {
  readonly tab: Tab;
  /** Grows with every change of the workbook's data; a result of a smaller version is stale. */
  readonly versi: number;
  readonly kerja: Kerja | null;
  readonly kabar: Kabar | null;
  readonly pratinjau: Pratinjau | null;
  /** The latest at the end. */
  readonly urungan: readonly Urungan[];
  /** Null until the workbook was read for the first time. */
  readonly lembar: Hasil<HasilLembar> | null;
  /** The revisions of the pagu, once they were asked for. */
  readonly revisi: Hasil<HasilRevisiPanel> | null;
  readonly periksa: Hasil<HasilPeriksaPanel> | null;
  readonly reviu: Hasil<HasilReviuPanel> | null;
  /** File name of the workbook of the year before, once it was chosen. */
  readonly tahunLalu: string | null;
  /** The person who set a finding aside last: nobody writes the same name twice. */
  readonly pereviu: string;
  readonly capaian: Hasil<HasilCapaianPanel> | null;
  readonly daftarNaskah: Hasil<readonly BlokNaskah[]> | null;
  readonly naskah: Hasil<IsiNaskah> | null;
}

export const KEADAAN_AWAL: Keadaan = {
  tab: 'lembar',
  versi: 0,
  kerja: null,
  kabar: null,
  pratinjau: null,
  urungan: [],
  lembar: null,
  revisi: null,
  periksa: null,
  reviu: null,
  tahunLalu: null,
  pereviu: '',
  capaian: null,
  daftarNaskah: null,
  naskah: null,
};
