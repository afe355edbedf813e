/** What the pane and its worker say to each other about plans that a person has choices for, and about revisions. */
import type { CapaianBerbeda, PilihanIsi } from '../../core/plans/isi/pilihan';
import type { PilihanTanda } from '../../core/plans/pantauan/tanda';
import type { PilihanRapikan, Tanya } from '../../core/plans/rapikan/pilihan';
import type { Pemeriksaan, RevisiTambahan } from '../../core/plans/tambah-revisi';
import type { LembarTunggal } from '../../core/plans/templat/buat-lembar';
import type { ChangePlan } from '../../core/workbook/plan';
import type { Address } from '../../core/workbook/workbook';

export interface MintaRapikan {
  readonly jenis: 'rapikan';
  readonly pilihan: PilihanRapikan;
}

export interface MintaIsi {
  readonly jenis: 'isi';
  readonly pilihan: PilihanIsi;
  /** True: typed capaian that agrees with its formula is replaced as well. */
  readonly gantiSama: boolean;
}

/** A plan that is wanted, with the choices of a person. */
export type MintaRencana =
  | MintaRapikan
  | MintaIsi
  | { readonly jenis: 'tanda'; readonly pilihan: PilihanTanda }
  | { readonly jenis: 'pantauan' }
  | { readonly jenis: 'lembar'; readonly lembar: LembarTunggal; readonly tahun: number }
  | { readonly jenis: 'perkin' }
  | { readonly jenis: 'bukuRevisi' }
  | { readonly jenis: 'tambahRevisi'; readonly revisi: RevisiTambahan };

/** The plan, and what a person decides by. */
export interface HasilRencana extends ChangePlan {
  readonly keterangan: readonly string[];
  /** Texts with two readings. */
  readonly tanya: readonly Tanya[];
  /** Typed capaian that differs from its formula. */
  readonly berbeda: readonly CapaianBerbeda[];
  /** How many typed capaian agree with theirs. */
  readonly sama: number;
  readonly pemeriksaan: readonly Pemeriksaan[];
}

export interface RevisiPanel {
  readonly nomor: number;
  /** "Revisi 3". */
  readonly sebut: string;
  readonly tanggal: string | null;
  readonly jenis: string | null;
  /** "Rp9.000.000.000". */
  readonly jumlah: string | null;
  /** "jumlah tetap", "bertambah Rp5.000", "tidak diketahui". */
  readonly perubahan: string;
  readonly sel: Address | null;
}

export interface HasilRevisiPanel {
  readonly revisi: readonly RevisiPanel[];
  /** Where the tables of the workbook tell it differently. */
  readonly taksesuai: readonly { readonly kalimat: string; readonly sel: Address | null }[];
  /** Lines whose pagu a revision may change. */
  readonly baris: readonly { readonly kunci: string; readonly sebut: string; readonly pagu: string }[];
  readonly nomorBerikut: number;
  readonly jenis: readonly string[];
}
