/**
 * The ledger of the revisions of the pagu: every state with its number, date, kind, reason and amount, every line with its
 * cells, from whatever layout a submission keeps it in.
 */
import type { Berkas, Teks } from '../records/berkas';
import { ingatOleh } from '../text/ingat';
import type { Address } from '../workbook/workbook';
import type { BarisPagu, FigurRevisi } from './baris-revisi';
import type { KeadaanPagu } from './keadaan-revisi';
import { bacaMatriks, type MatriksRevisi } from './matriks-pagu';
import { paguTetapTeks } from './matriks-revisi';
import { ringkasPagu, type RingkasPagu } from './ringkas-pagu';
import { bacaRiwayat, type AngkaSel, type EntriRevisi } from './riwayat-revisi';
import type { Taksesuai } from './jenis-taksesuai';
import { cariTaksesuai } from './taksesuai-revisi';
import { jenisRevisi } from './teks-revisi';

export type { BarisPagu, FigurRevisi } from './baris-revisi';
export type { KeadaanPagu } from './keadaan-revisi';
export type { MatriksRevisi } from './matriks-pagu';
export type { AngkaSel, EntriRevisi } from './riwayat-revisi';
export type { RingkasPagu } from './ringkas-pagu';
export type { JenisTaksesuai, Taksesuai } from './jenis-taksesuai';

/** One revision with what columns and list say of it. */
export interface Revisi {
  /** 0 for the first DIPA. */
  readonly nomor: number;
  readonly nomorDianggap: boolean;
  /** "DIPA awal", "Revisi 3", or the month of the column. */
  readonly sebut: string;
  readonly tanggal: EntriRevisi['tanggal'];
  /** The kind in the words of the list ("POK", "DJA, Penambahan pagu"); null where nothing says it. */
  readonly jenis: string | null;
  readonly alasan: Teks | null;
  /** The column of the matrix; null where only the list knows the revision. */
  readonly keadaan: KeadaanPagu | null;
  /** The line of the list; null where only the columns know the revision, or several lines bear the number. */
  readonly entri: EntriRevisi | null;
  /** The pagu after the revision in rupiah: the sum of the column, else what the list says; null where neither tells it. */
  readonly jumlah: number | null;
  readonly asalJumlah: 'kolom' | 'riwayat' | 'hitung' | null;
  /** The total that the column itself prints. */
  readonly total: FigurRevisi | null;
  /** Difference to the revision before; null where one of the two amounts is not known. */
  readonly selisih: number | null;
  /** What list or text say that it changed. */
  readonly dinyatakan: AngkaSel | null;
  /** True where its kind leaves the pagu as it is (POK, administration, shift). */
  readonly tetap: boolean;
  /** True where the pagu stayed the same; null where that is not known. */
  readonly nolBersih: boolean | null;
  /** Cells of lines that add up to the whole and differ from the state before. */
  readonly berubah: readonly Address[];
  /** Blank cells between filled ones: the amount is missing, not nil. */
  readonly kosong: readonly Address[];
}

export interface BukuRevisi {
  /** The matrices; the first is the one that the revisions are told from. */
  readonly matriks: readonly MatriksRevisi[];
  readonly riwayat: readonly EntriRevisi[];
  /** By number. */
  readonly revisi: readonly Revisi[];
  readonly ringkas: RingkasPagu;
  readonly taksesuai: readonly Taksesuai[];
}

/** A blank between amounts: what came before was no nil, so that the amount is missing. */
function kosongDiTengah({ nilai }: BarisPagu, nomor: number, urut: readonly number[]): boolean {
  if (nilai.get(nomor)?.keadaan !== 'kosong') return false;
  const terisi = (satu: number): boolean => (nilai.get(satu)?.keadaan ?? 'kosong') !== 'kosong';
  const berpagu = (satu: number): boolean => terisi(satu) && nilai.get(satu)?.nilai !== 0;
  return urut.some((satu) => satu < nomor && berpagu(satu)) && urut.some((satu) => satu > nomor && terisi(satu));
}

interface SusunKolom {
  readonly keadaan: KeadaanPagu | null;
  readonly jumlah: number | null;
  readonly berubah: readonly Address[];
  readonly kosong: readonly Address[];
}

const TANPA_KOLOM: SusunKolom = { keadaan: null, jumlah: null, berubah: [], kosong: [] };

function susunKolom(matriks: MatriksRevisi | undefined, nomor: number, lama: number | null): SusunKolom {
  const keadaan = matriks?.keadaan.find((satu) => satu.nomor === nomor);
  if (matriks === undefined || keadaan === undefined) return TANPA_KOLOM;
  const urut = [...new Set(matriks.keadaan.map((satu) => satu.nomor))];
  const akar = matriks.baris.filter((baris) => baris.akar);
  const kosong = akar.filter((baris) => kosongDiTengah(baris, nomor, urut));
  const isi = akar.flatMap(({ nilai }) => nilai.get(nomor) ?? []);
  const gelap = isi.some(({ keadaan: sel }) => sel === 'gelap');
  const tanpaIsi = isi.every(({ keadaan: sel }) => sel === 'kosong');
  return {
    keadaan,
    jumlah: gelap || tanpaIsi || kosong.length > 0 ? null : isi.reduce((n, { nilai }) => n + (nilai ?? 0), 0),
    berubah:
      lama === null
        ? []
        : akar.flatMap(({ nilai }) => {
            const [dulu, kini] = [nilai.get(lama)?.nilai ?? 0, nilai.get(nomor)];
            return kini !== undefined && (kini.nilai ?? 0) !== dulu ? [kini.sel] : [];
          }),
    kosong: kosong.flatMap(({ nilai }) => nilai.get(nomor)?.sel ?? []),
  };
}

function sebutan(nomor: number, kolom: KeadaanPagu | null): string {
  if (kolom !== null && kolom.bulan !== null) return kolom.sebut;
  return nomor === 0 ? 'DIPA awal' : `Revisi ${nomor}`;
}

/** What the list says the pagu is; else the amount before with what the list says that changed. */
function jumlahRiwayat(entri: EntriRevisi | null, lama: Revisi | undefined): Pick<Revisi, 'jumlah' | 'asalJumlah'> {
  if (entri === null) return { jumlah: null, asalJumlah: null };
  if (entri.jumlah !== null) return { jumlah: entri.jumlah.nilai, asalJumlah: 'riwayat' };
  const geser = entri.perubahan?.nilai ?? (entri.tetap ? 0 : null);
  const dasar = lama?.nomor === entri.nomor - 1 ? lama.jumlah : null;
  return geser === null || dasar === null
    ? { jumlah: null, asalJumlah: null }
    : { jumlah: dasar + geser, asalJumlah: 'hitung' };
}

function susunRevisi(
  nomor: number,
  matriks: MatriksRevisi | undefined,
  riwayat: readonly EntriRevisi[],
  lama: Revisi | undefined,
): Revisi {
  const milik = riwayat.filter((entri) => entri.nomor === nomor);
  const entri = milik.length === 1 ? (milik[0] ?? null) : null;
  const kolom = susunKolom(matriks, nomor, lama?.keadaan === null || lama === undefined ? null : lama.nomor);
  const alasan = entri?.alasan ?? kolom.keadaan?.alasan ?? null;
  const isi: Pick<Revisi, 'jumlah' | 'asalJumlah'> =
    kolom.keadaan === null
      ? jumlahRiwayat(entri, lama)
      : { jumlah: kolom.jumlah, asalJumlah: kolom.jumlah === null ? null : 'kolom' };
  const selisih = isi.jumlah === null || lama === undefined || lama.jumlah === null ? null : isi.jumlah - lama.jumlah;
  return {
    nomor,
    nomorDianggap: (kolom.keadaan?.nomorDianggap ?? true) && (entri?.nomorDianggap ?? true),
    sebut: sebutan(nomor, kolom.keadaan),
    tanggal: entri?.tanggal ?? null,
    jenis: entri?.jenis ?? (alasan === null ? null : jenisRevisi(alasan.teks)),
    alasan,
    keadaan: kolom.keadaan,
    entri,
    ...isi,
    total: matriks?.total.get(nomor) ?? null,
    selisih,
    dinyatakan: entri?.perubahan ?? null,
    tetap: nomor > 0 && (entri?.tetap ?? (alasan !== null && paguTetapTeks(alasan.teks))),
    nolBersih: nomor === 0 || selisih === null ? null : selisih === 0,
    berubah: kolom.berubah,
    kosong: kolom.kosong,
  };
}

function susun(berkas: Berkas): BukuRevisi {
  const riwayat = bacaRiwayat(berkas);
  const matriks = bacaMatriks(berkas, riwayat);
  const [utama] = matriks;
  const nomor = new Set([...(utama?.keadaan ?? []), ...riwayat].map((satu) => satu.nomor));
  const revisi: Revisi[] = [];
  for (const satu of [...nomor].sort((a, b) => a - b))
    revisi.push(susunRevisi(satu, utama, riwayat, revisi[revisi.length - 1]));
  const ringkas = ringkasPagu(berkas, revisi, utama);
  return { matriks, riwayat, revisi, ringkas, taksesuai: cariTaksesuai(berkas, { matriks, riwayat, revisi }) };
}

/**
 * The ledger of a submission, opened once.
 *
 * @example bukuRevisi(berkas).revisi.map(({ nomor, jumlah }) => [nomor, jumlah]) // [[0, 9000000000], [1, 9000000000], ...]
 */
export const bukuRevisi = ingatOleh(susun);
