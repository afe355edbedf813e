/** What the pane and its worker say to each other about waivers, a review, and the workbook of the year before. */
import type {
  CacahTingkat,
  ButirReviu,
  JejakTemuan,
  Pengecualian,
  PengecualianGugur,
  Putusan,
} from '../../core/plans/catatan-reviu';
import type { Temuan } from '../../core/rules/aturan';
import type { Address } from '../../core/workbook/workbook';

/** What tells a finding from all others of the same check. */
export type TunjukTemuan = Pick<Temuan, 'kode' | 'pesan' | 'sel'>;

/** A finding that a person sets aside, with the reason. */
export interface UbahPengecualian {
  readonly temuan: TunjukTemuan;
  readonly alasan: string;
  readonly oleh: string;
  /** "21 November 2026". */
  readonly tanggal: string;
}

/** A waiver that holds, by the index of its finding. */
export interface TemuanDikecualikan {
  readonly indeks: number;
  readonly pengecualian: Pengecualian;
}

/** What the record of a review says of its day and file. */
export interface MasukReviu {
  readonly tanggal: string;
  /** File name; empty where nobody knows it. */
  readonly berkas: string;
}

/** Evidence with the first of its cells. */
export interface BuktiPanel {
  readonly kalimat: string;
  readonly sel: readonly Address[];
  /** Cells that are not named. */
  readonly lain: number;
}

export interface ButirPanel extends Omit<ButirReviu, 'bukti'> {
  readonly bukti: readonly BuktiPanel[];
}

/** A list with its first entries. */
export interface Sebagian<T> {
  readonly banyak: number;
  readonly awal: readonly T[];
}

/** The latest Lembar Reviu against now. */
export interface LembarLamaPanel {
  readonly kalimat: string;
  readonly berubah: boolean;
  readonly baru: Sebagian<JejakTemuan>;
  readonly hilang: Sebagian<JejakTemuan>;
  readonly tetap: number;
}

export interface HasilReviuPanel {
  readonly putusan: Putusan;
  readonly tanggal: string;
  readonly sidik: string;
  readonly versiAturan: string;
  readonly tabel: number;
  readonly tahunLalu: string | null;
  readonly cacah: CacahTingkat;
  readonly dikecualikan: CacahTingkat;
  readonly catatan: readonly string[];
  readonly butir: readonly ButirPanel[];
  readonly kecuali: readonly { readonly temuan: Temuan; readonly pengecualian: Pengecualian }[];
  readonly gugur: readonly PengecualianGugur[];
  readonly lembarLama: LembarLamaPanel | null;
}

/** The workbook of the year before as a file; without its bytes where the worker may have it already. */
export interface BerkasLalu {
  /** Tells one choice of a file from another. */
  readonly id: number;
  readonly nama: string;
  readonly isi: Uint8Array | null;
}
