import type { Address, Range } from '../workbook/workbook';

/** What a table is. The order is that of the report's contract; `lainnya` is a table of something else. */
export const JENIS = [
  'perkin',
  'iku',
  'renstra',
  'renstra-capaian',
  'perbandingan',
  'rencana-aksi',
  'capaian-tahunan',
  'capaian-triwulan',
  'pagu',
  'revisi-pagu',
  'realisasi-anggaran',
  'efisiensi',
  'pnbp',
  'pohon-kinerja',
  'rincian',
  'lainnya',
] as const;
export type Jenis = (typeof JENIS)[number];

/** What a column holds. */
export type Bidang =
  | 'no'
  | 'kode'
  | 'tujuan'
  | 'sasaran'
  | 'sasaranIndikator'
  | 'indikator'
  | 'satuan'
  | 'polaritas'
  | 'sifat'
  | 'baseline'
  | 'target'
  | 'realisasi'
  | 'capaian'
  | 'capaianMaks'
  | 'status'
  | 'predikat'
  | 'kegiatan'
  | 'keterangan'
  | 'kendala'
  | 'tindakLanjut'
  | 'unit'
  | 'definisi'
  | 'formula'
  | 'sumberData'
  | 'uraian'
  | 'pagu'
  | 'selisih'
  | 'persen'
  | 'sisa'
  | 'blokir'
  | 'paguEfektif'
  | 'jenisBelanja'
  | 'sumberDana'
  | 'jumlah'
  | 'volume'
  | 'bobot'
  | 'nomorRevisi'
  | 'tanggal'
  | 'jenisRevisi'
  | 'efisiensi'
  | 'efektivitas'
  | 'tahun'
  | 'bulan'
  | 'triwulan'
  | 'nilai'
  | 'lain';

/** Which world a figure belongs to: performance, money, or physical progress in percent. */
export type Ranah = 'kinerja' | 'anggaran' | 'fisik';

/** The state of a target or pagu: first, revision n, last ("menjadi", "akhir"), or the interim of a quarter. */
export type Versi = { readonly jenis: 'awal' | 'revisi' | 'akhir'; readonly nomor: number | null };

export interface Kolom {
  readonly col: number;
  /** Captions from the outermost group to the column's own, as written. */
  readonly jalur: readonly string[];
  readonly bidang: Bidang;
  readonly ranah: Ranah | null;
  readonly tahun: number | null;
  /** "2020-2024", "TOTAL 2021-2024": a figure over the whole period. */
  readonly periode: readonly [number, number] | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  /** True for a figure over several years or up to one ("TOTAL", "sampai dengan 2024"), which no single year equals. */
  readonly kumulatif: boolean;
  readonly versi: Versi | null;
  /** Money scale said in the header: 1000 for "(Rp.000)"; null where it says none. */
  readonly faktor: number | null;
  /** Unit said in the header: "(%)" -> "persen". */
  readonly satuan: string | null;
  readonly keyakinan: number;
  readonly alasan: string;
}

/** What a row of a table is. `ulang` repeats the header after a page break, `lanjutan` continues the text above it. */
export type PeranBaris = 'data' | 'seksi' | 'total' | 'rata-rata' | 'nomor' | 'ulang' | 'lanjutan';

export interface Baris {
  readonly row: number;
  readonly peran: PeranBaris;
}

export interface TabelMap {
  readonly lembar: string;
  /** The header's first row to the table's last row, all its columns, without caption and notes. */
  readonly range: Range;
  readonly judul: string | null;
  readonly judulSel: Address | null;
  /** The year that title or header name; null where they name none or several. */
  readonly tahun: number | null;
  readonly jenis: Jenis;
  readonly keyakinan: number;
  readonly alasan: string;
  /** Header rows; bottom < top where the table has none (label and value lists, sentences). */
  readonly kepala: { readonly top: number; readonly bottom: number };
  readonly kolom: readonly Kolom[];
  readonly baris: readonly Baris[];
  /** `kolom`: a row is a record. `baris`: the row labels are fields and the columns are years. `prosa`: one sentence a row. */
  readonly susun: 'kolom' | 'baris' | 'prosa';
  /** For `susun: 'baris'`: the field of each row. */
  readonly bidangBaris: ReadonlyMap<number, Bidang>;
}

/** The columns of a table that hold a field, left to right. */
export function kolomBidang(tabel: Pick<TabelMap, 'kolom'>, ...bidang: readonly Bidang[]): readonly Kolom[] {
  return tabel.kolom.filter((kolom) => bidang.includes(kolom.bidang));
}

/** The first column that holds a field, or undefined. */
export function kolomPertama(tabel: Pick<TabelMap, 'kolom'>, ...bidang: readonly Bidang[]): Kolom | undefined {
  return tabel.kolom.find((kolom) => bidang.includes(kolom.bidang));
}

/** The rows of a table that carry records. */
export function barisData(tabel: Pick<TabelMap, 'baris'>): readonly number[] {
  return tabel.baris.filter((baris) => baris.peran === 'data').map((baris) => baris.row);
}
