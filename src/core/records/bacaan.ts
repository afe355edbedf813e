/** What the rows of one table of indicators share: its columns by their part, its year, the style of its figures. */
import { kolomPertama, type Bidang, type Kolom, type TabelMap } from '../recognition/tabel';
import type { Sheet } from '../workbook/workbook';
import { gayaKolom } from './bukti-kolom';
import { kelompokPeriode, type KolomPeriode } from './periode';
import { kolomLabel, type KolomLabel } from './warisan';

/** Texts that a record keeps as they stand, and the columns that hold them. */
const CATATAN = {
  polaritas: ['polaritas'],
  formula: ['formula'],
  status: ['status'],
  predikat: ['predikat'],
  keterangan: ['keterangan', 'kendala'],
} as const satisfies Record<string, readonly Bidang[]>;
export type NamaCatatan = keyof typeof CATATAN;

export interface Bacaan {
  readonly sheet: Sheet;
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly label: KolomLabel;
  readonly kolomPeriode: readonly KolomPeriode[];
  readonly gaya: ReadonlyMap<number, 'id' | 'en' | undefined>;
  readonly tahun: number | null;
  readonly kolomSatuan: number | undefined;
  readonly kolomSifat: number | undefined;
  readonly kolomCatatan: readonly (readonly [NamaCatatan, number | undefined])[];
  readonly kolomUang: readonly Kolom[];
  /** Columns that tell the period of each row ("Triwulan": TW I, TW II, ...). */
  readonly waktu: {
    readonly tw: number | undefined;
    readonly bulan: number | undefined;
    readonly tahun: number | undefined;
  };
}

const UANG = new Set<Bidang>(['pagu', 'realisasi', 'persen', 'sisa', 'blokir', 'paguEfektif', 'target', 'efisiensi']);

const JUDUL_SIFAT = /^\W*(?:sifat|cara (?:hitung|agregasi)|pola)\b.*\b(?:target|triwulan|tw|data)\b/i;

/** How quarters relate ("Kumulatif", "Posisi akhir"): its own column, or one that only its caption tells. */
function kolomSifat(tabel: TabelMap): number | undefined {
  const lain = tabel.kolom.find(
    (satu) => satu.bidang === 'lain' && JUDUL_SIFAT.test(satu.jalur[satu.jalur.length - 1] ?? ''),
  );
  return (kolomPertama(tabel, 'sifat') ?? lain)?.col;
}

/** @param tahunBerkas year for tables that name none */
export function siapkanBacaan(
  sheet: Sheet,
  tabel: TabelMap,
  indeks: number,
  dasar: 'awal' | 'revisi',
  tahunBerkas: number | null,
): Bacaan {
  const rows = tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row);
  const bertahun = new Set(tabel.kolom.flatMap((kolom) => (kolom.tahun === null ? [] : [kolom.tahun])));
  const col = (...bidang: readonly Bidang[]): number | undefined => kolomPertama(tabel, ...bidang)?.col;
  const kolomPeriode = kelompokPeriode(tabel, dasar);
  const figur = kolomPeriode.flatMap(({ target, realisasi, capaian }) => [target, realisasi, capaian]);
  return {
    sheet,
    indeks,
    tabel,
    label: kolomLabel(tabel.kolom),
    kolomPeriode,
    gaya: new Map(figur.flatMap((kolom) => (kolom === null ? [] : [[kolom.col, gayaKolom(sheet, kolom.col, rows)]]))),
    tahun: bertahun.size > 1 ? null : (tabel.tahun ?? tahunBerkas),
    kolomSatuan: col('satuan'),
    kolomSifat: kolomSifat(tabel),
    kolomCatatan: (Object.keys(CATATAN) as NamaCatatan[]).map((nama) => [nama, col(...CATATAN[nama])]),
    kolomUang: tabel.kolom.filter((kolom) => kolom.ranah === 'anggaran' && UANG.has(kolom.bidang)),
    waktu: { tw: col('triwulan'), bulan: col('bulan'), tahun: col('tahun') },
  };
}
