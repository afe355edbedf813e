/**
 * What the pane and its worker say to each other: plain data in both directions. The picture of the workbook goes in by
 * slices, results come back as plain lists; the submission itself never leaves the worker.
 */
import type { TampilUbah } from '../bagian/ringkas-plan';
import type { JenisPilihan } from '../../core/recognition/koreksi';
import type { Jenis } from '../../core/recognition/tabel';
import type { BentukHalaman } from '../../core/render/html';
import type { Temuan, Tingkat } from '../../core/rules/aturan';
import type { ChangePlan, Dibiarkan, Edit } from '../../core/workbook/plan';
import type { Pengecualian } from '../../core/plans/catatan-reviu';
import type { Address, Cell, DefinedName, Range, Sheet } from '../../core/workbook/workbook';

import type { HasilRencana, HasilRevisiPanel, MintaRencana } from './pesan-rencana';
import type { BerkasLalu, HasilReviuPanel, MasukReviu, TemuanDikecualikan, UbahPengecualian } from './pesan-reviu';

/** A sheet without what grows with its size. */
export type KepalaLembar = Omit<Sheet, 'rows' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** A part of one sheet, small enough to be copied at once. */
export interface Irisan {
  /** Index of the sheet. */
  readonly lembar: number;
  readonly row: readonly number[];
  readonly col: readonly number[];
  readonly cell: readonly Cell[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface KepalaBuku {
  readonly lembar: readonly KepalaLembar[];
  readonly catatan: readonly string[];
  readonly names?: readonly DefinedName[];
  readonly simpanan?: Readonly<Record<string, string>>;
}

/** One table as its card shows it. */
export interface KartuTabel {
  readonly lembar: string;
  /** In A1 form, without the sheet. */
  readonly rentang: string;
  /** The range's first cell. */
  readonly sel: Address;
  readonly jenis: Jenis;
  readonly judul: string | null;
  readonly tahun: number | null;
  readonly baris: number;
  readonly keyakinan: number;
  readonly alasan: string;
  /** True where a person said what it is. */
  readonly dipilih: boolean;
}

/** A place of which a person said that it is no table. */
export interface BukanTabel {
  readonly sel: Address;
  readonly judul: string | null;
}

export interface HasilLembar {
  readonly tabel: readonly KartuTabel[];
  /** In the order in which they are stored. */
  readonly bukanTabel: readonly BukanTabel[];
  /** True where no sheet holds anything. */
  readonly kosong: boolean;
  readonly tahun: number | null;
  readonly catatan: readonly string[];
}

export interface HasilPeriksaPanel {
  readonly temuan: readonly Temuan[];
  /** Those that are set aside, by their index in `temuan`. */
  readonly dikecualikan: readonly TemuanDikecualikan[];
  /** Those that count, of each level. */
  readonly cacah: Readonly<Record<Tingkat, number>>;
  /** The workbook of the year before that it was compared with, and what that found; null where there is none. */
  readonly tahunLalu: { readonly nama: string; readonly temuan: number } | null;
  /** Title of each rule that found something, by code. */
  readonly judulAturan: Readonly<Record<string, string>>;
  readonly versiAturan: string;
  readonly tabel: number;
  readonly indikator: number;
  readonly belumTercapai: number;
  /** What the cells that findings propose to change show before and after, in their own number formats, by `addressKey`. */
  readonly tampil: Readonly<Record<string, TampilUbah>>;
}

/** One indicator below its target in one period, in words. */
export interface BelumPanel {
  readonly indikator: string;
  readonly kode: string | null;
  readonly sasaran: string | null;
  /** "Triwulan II 2024". */
  readonly periode: string;
  readonly target: string;
  readonly realisasi: string;
  /** "87,50%". */
  readonly capaian: string;
  /** "12,50 poin persen". */
  readonly kurang: string;
  /** In the unit of the target; null where it has none. */
  readonly selisih: string | null;
  readonly sel: { readonly target: Address; readonly realisasi: Address; readonly capaian: Address | null };
  readonly juga: readonly Address[];
}

/** The average capaian of one sasaran. */
export interface BatangSasaran {
  readonly nama: string;
  readonly sel: Address;
  readonly indikator: number;
  /** How many of them have a capaian, and how many of those are below target. */
  readonly terhitung: number;
  readonly belum: number;
  /** Ratio; null where none can be computed. */
  readonly rata: number | null;
  /** "87,50%"; empty without an average. */
  readonly teks: string;
}

/** A value that may be chosen, and its name. */
export type NilaiPilihan = readonly (readonly [nilai: string, nama: string])[];

/** One choice of the policy. */
export interface PilihanKebijakan {
  readonly bidang: string;
  readonly judul: string;
  readonly kini: string;
  readonly nilai: NilaiPilihan;
}

/** Which way is good for one indicator. */
export interface ArahPanel {
  readonly indikator: string;
  readonly kode: string | null;
  /** Empty: as the workbook says. */
  readonly kini: string;
  readonly nilai: NilaiPilihan;
}

export interface UbahArah {
  readonly jenis: 'arah';
  readonly indikator: string;
  readonly kode: string | null;
  readonly nilai: string;
}

/** A choice of the policy that a person makes. */
export type UbahKebijakan = { readonly jenis: 'bidang'; readonly bidang: string; readonly nilai: string } | UbahArah;

export interface HasilCapaianPanel {
  /** How capaian is computed, sentence by sentence. */
  readonly kebijakan: readonly string[];
  /** Sentences of the workbook that decided something. */
  readonly dibaca: readonly string[];
  readonly pilihan: readonly PilihanKebijakan[];
  readonly arah: readonly ArahPanel[];
  /** True where a person has chosen a policy for this workbook. */
  readonly tersimpan: boolean;
  /** Rows with a capaian that can be computed; without any, nobody can say that all reached their target. */
  readonly terhitung: number;
  /** Worst first. */
  readonly belum: readonly BelumPanel[];
  readonly tahun: number | null;
  readonly sasaran: readonly BatangSasaran[];
}

/** A part of the report that the workbook can give. */
export interface BlokNaskah {
  readonly kunci: string;
  readonly judul: string;
  /** The page on which it fits best. */
  readonly bentuk: BentukHalaman;
  /** For one table of a joined block: that block, and the table's own place and title. */
  readonly bagian: { readonly dari: string; readonly judul: string } | null;
}

export interface PilihanNaskah {
  readonly kunci: string;
  readonly bentuk: BentukHalaman;
  /** The workbook's name in the text. */
  readonly berkas: string;
}

/** A block ready to be copied. */
export interface IsiNaskah {
  readonly kunci: string;
  readonly bentuk: BentukHalaman;
  /** For the clipboard, whole. */
  readonly html: string;
  readonly teks: string;
  /** For the preview: the first rows. */
  readonly fragmen: string;
  readonly baris: number;
  readonly barisPratinjau: number;
  /** Places "[isi: ...]" that the writer must still fill. */
  readonly isian: number;
  /** Findings of level galat on figures of the block: how many, and the cells of the block that they name. */
  readonly galat: { readonly banyak: number; readonly sel: readonly Address[] };
}

/** What a person says of a table; null takes back what was said. */
export interface UbahKoreksi {
  readonly daftar: 'tabel' | 'bukanTabel';
  /** The first cell and the title as they were shown: after a change elsewhere another table may stand there. */
  readonly sel: Address;
  readonly judul: string | null;
  readonly jenis: JenisPilihan | null;
}

/** What the worker can be asked, by name: what goes in, what comes back. */
export interface Tugas {
  readonly lembar: { readonly masuk: null; readonly hasil: HasilLembar };
  readonly periksa: { readonly masuk: null; readonly hasil: HasilPeriksaPanel };
  readonly rencanaHasilPeriksa: { readonly masuk: { readonly tanggal: string }; readonly hasil: ChangePlan };
  readonly rencanaKoreksi: { readonly masuk: UbahKoreksi; readonly hasil: ChangePlan };
  readonly capaian: { readonly masuk: null; readonly hasil: HasilCapaianPanel };
  /** null: back to what the workbook itself says. */
  readonly rencanaKebijakan: { readonly masuk: UbahKebijakan | null; readonly hasil: ChangePlan };
  readonly rencana: { readonly masuk: MintaRencana; readonly hasil: HasilRencana };
  readonly revisi: { readonly masuk: null; readonly hasil: HasilRevisiPanel };
  readonly daftarNaskah: { readonly masuk: null; readonly hasil: readonly BlokNaskah[] };
  readonly naskah: { readonly masuk: PilihanNaskah; readonly hasil: IsiNaskah };
  /** The whole report. */
  readonly docxLaporan: { readonly masuk: null; readonly hasil: { readonly isi: Uint8Array } };
  readonly rencanaKecualikan: { readonly masuk: UbahPengecualian; readonly hasil: ChangePlan };
  readonly rencanaCabut: { readonly masuk: Pengecualian; readonly hasil: ChangePlan };
  readonly reviu: { readonly masuk: MasukReviu; readonly hasil: HasilReviuPanel };
  readonly rencanaLembarReviu: { readonly masuk: MasukReviu; readonly hasil: ChangePlan };
  readonly docxReviu: { readonly masuk: MasukReviu; readonly hasil: { readonly isi: Uint8Array } };
  /** Takes the workbook of the year before, null for none; `ada` is false where its bytes are still to be sent. */
  readonly tahunLalu: { readonly masuk: BerkasLalu | null; readonly hasil: { readonly ada: boolean } };
}
export type NamaTugas = keyof Tugas;
export type PesanMasuk =
  | { readonly jenis: 'mulai'; readonly baca: number; readonly buku: KepalaBuku }
  | { readonly jenis: 'irisan'; readonly baca: number; readonly irisan: Irisan }
  | {
      readonly jenis: 'minta';
      readonly baca: number;
      readonly id: number;
      readonly nama: NamaTugas;
      readonly masuk: Tugas[NamaTugas]['masuk'];
    };

/** How far a request is: a stage in words, and a share from 0 to 1. */
export interface Kemajuan {
  readonly tahap: string;
  readonly bagian: number;
}

/** Lists of answers that may be long, by their field. */
export interface DaftarPanjang {
  readonly temuan: readonly Temuan[];
  readonly edits: readonly Edit[];
  readonly dibiarkan: readonly Dibiarkan[];
  readonly belum: readonly BelumPanel[];
  readonly arah: readonly ArahPanel[];
}
export type Bagian = {
  [K in keyof DaftarPanjang]: { readonly kunci: K; readonly isi: DaftarPanjang[K] };
}[keyof DaftarPanjang];

export type PesanKeluar =
  | { readonly jenis: 'kemajuan'; readonly id: number; readonly kemajuan: Kemajuan }
  /** A part of a long list of the answer that follows, which then carries none of the list itself. */
  | { readonly jenis: 'bagian'; readonly id: number; readonly bagian: Bagian }
  | { readonly jenis: 'hasil'; readonly id: number; readonly hasil: Tugas[NamaTugas]['hasil'] }
  | { readonly jenis: 'galat'; readonly id: number; readonly pesan: string; readonly kalimat: string | null };
