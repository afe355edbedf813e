/** What a review says, as plain data: the pane shows it, the sheet "Lembar Reviu" and the .docx record print it. */
import type { Jenis } from '../recognition/tabel';
import type { Temuan, Tingkat } from '../workbook/temuan';
import type { Address, Range } from '../workbook/workbook';

/** `dikembalikan`: a galat is left; `belum-dinilai`: there is nothing to judge. */
export type JenisPutusan = 'diteruskan' | 'dikembalikan' | 'belum-dinilai';

export interface Putusan {
  readonly jenis: JenisPutusan;
  /** The verdict in one sentence, with what it rests on. */
  readonly kalimat: string;
}

export type CacahTingkat = Readonly<Record<Tingkat, number>>;

/** A finding that a person has set aside, as the workbook keeps it. */
export interface Pengecualian {
  readonly kode: string;
  /** What the finding is about, by names and not by places (see `core/review/kunci`). */
  readonly kunci: readonly string[];
  /** Hash of the cells involved when it was set aside: with other contents it is void. */
  readonly sidik: string;
  readonly alasan: string;
  readonly oleh: string;
  /** As a reader reads it ("21 November 2026"). */
  readonly tanggal: string;
  readonly tingkat: Tingkat;
  /** Where and what it was at that time, for people. */
  readonly tempat: string;
  readonly pesan: string;
}

export interface TemuanReviu {
  readonly temuan: Temuan;
  readonly kunci: readonly string[];
  /** Short hashes of its code with each of its keys, by which it is known again in another run. */
  readonly jejak: readonly string[];
  /** null: the finding counts. */
  readonly pengecualian: Pengecualian | null;
}

/** A waiver that no longer holds. */
export interface PengecualianGugur {
  readonly pengecualian: Pengecualian;
  readonly sebab: 'data-berubah' | 'tidak-ditemukan';
  /** Why, in one sentence. */
  readonly kalimat: string;
}

/** A table that was checked, with the hash of its cells. */
export interface TabelReviu {
  readonly lembar: string;
  readonly range: Range;
  /** "A3:F22". */
  readonly rentang: string;
  readonly judul: string | null;
  readonly jenis: Jenis;
  readonly sidik: string;
  /**
   * For a check without Selaras, by plain formulas: how many cells hold something, the sums of the numbers and of their
   * squares. null where the table holds an error value, which a sum would only repeat.
   */
  readonly ringkas: { readonly isi: number; readonly jumlah: number; readonly kuadrat: number } | null;
}

export type Aspek = 'Format' | 'Mekanisme penyusunan' | 'Substansi';

/** `perlu-dilihat`: the workbook cannot decide it alone. */
export type JawabanButir = 'ya' | 'tidak' | 'tidak-berlaku' | 'perlu-dilihat';

/** One piece of evidence under a point of the checklist. */
export interface BuktiButir {
  /** Code of a rule; null for the presence of a table. */
  readonly kode: string | null;
  /** `bersih`: it ran and found nothing; `tanpa-tabel`: what it needs is not there; `gagal`: it broke off. */
  readonly hasil: 'bersih' | 'temuan' | 'tanpa-tabel' | 'gagal';
  readonly kalimat: string;
  /** The tables it looked at: "Capaian!A3:F22". */
  readonly tabel: readonly string[];
  /** Cells of its findings, those set aside left out. */
  readonly sel: readonly Address[];
}

/** One point of the checklist with what the workbook says to it. */
export interface ButirReviu {
  /** "III.4". */
  readonly nomor: string;
  readonly aspek: Aspek;
  readonly teks: string;
  /** The answer that the evidence suggests; a person decides. */
  readonly jawaban: JawabanButir;
  readonly keterangan: string;
  readonly bukti: readonly BuktiButir[];
  /** What only a person can answer; null where the evidence says all. */
  readonly orang: string | null;
}

/** What tells a finding again in another run: hashes of its code with each of its keys. */
export interface JejakTemuan {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly tempat: string;
  readonly pesan: string;
  readonly jejak: readonly string[];
}

/** Two runs compared. */
export interface BandingReviu {
  readonly baru: readonly JejakTemuan[];
  readonly hilang: readonly JejakTemuan[];
  readonly tetap: readonly JejakTemuan[];
}

/** The latest Lembar Reviu of the workbook against the data as they are now. */
export interface LembarReviuLama {
  readonly nama: string;
  readonly tanggal: string;
  readonly versiAturan: string;
  readonly berubah: boolean;
  /** One sentence: the same data, or which tables changed. */
  readonly kalimat: string;
  readonly banding: BandingReviu;
}

export interface CatatanReviu {
  readonly putusan: Putusan;
  /** File name without its folder; empty where nobody knows it. */
  readonly berkas: string;
  readonly tanggal: string;
  readonly tahun: number | null;
  /** File name of the workbook of the year before; null where it was not given. */
  readonly tahunLalu: string | null;
  readonly versiAturan: string;
  /** The policy in force, sentence by sentence, and what of it the workbook said. */
  readonly kebijakan: readonly string[];
  readonly kebijakanDibaca: readonly string[];
  /** What could not be read, and what else a reader must know. */
  readonly catatan: readonly string[];
  /** SHA-256 of the cells of all recognised tables. */
  readonly sidik: string;
  readonly tabel: readonly TabelReviu[];
  readonly indikator: number;
  readonly belumTercapai: number;
  /** Findings that count. */
  readonly cacah: CacahTingkat;
  readonly dikecualikan: CacahTingkat;
  readonly temuan: readonly TemuanReviu[];
  readonly gugur: readonly PengecualianGugur[];
  readonly butir: readonly ButirReviu[];
  readonly lembarLama: LembarReviuLama | null;
}
