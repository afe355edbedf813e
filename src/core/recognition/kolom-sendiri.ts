/**
 * Columns that Selaras wrote itself right of a table: their formulas say what they are and which period they speak of. The
 * rest of the table is read as if they were not there, so that filling a table never changes how it is read.
 */
import { columnIndex } from '../workbook/address';
import { cellAt } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import type { BarisIsi } from './lembaran';
import type { Potongan } from './segmentasi';
import type { Bidang, Kolom } from './tabel';

type BidangSendiri = Extract<Bidang, 'capaian' | 'status' | 'predikat'>;

export interface KolomSendiri {
  readonly col: number;
  readonly judul: string;
  readonly bidang: BidangSendiri;
  /** Columns that its formula names, in their order. */
  readonly acuan: readonly number[];
}

/** The captions that such a column may have. */
const JUDUL: readonly (readonly [BidangSendiri, RegExp])[] = [
  ['capaian', /^Capaian(?: Fisik)?(?: TW [IV]+)?(?: bulan \d+)?(?: \d{4}(?:-\d{4})?)?$/],
  ['status', /^Status$/],
  ['predikat', /^Predikat$/],
];

/** A name of the policy that only formulas of that kind use. */
const CIRI: Readonly<Record<BidangSendiri, RegExp>> = {
  capaian: /\bSelaras_Batas(?:Bawah)?\b/,
  status: /\bSelaras_StatusMulai\b/,
  predikat: /\bSelaras_PredikatMulai\b/,
};

const ACUAN = /(?<![\w!'$.:])\$?([A-Z]{1,3})\$?\d+(?![\w(:])/g;

const kolomAcuan = (rumus: string): number[] =>
  [...rumus.replace(/"[^"]*"/g, '""').matchAll(ACUAN)].map(([, nama = '']) => columnIndex(nama));

/** The columns of Selaras' own, from the right end of a table; none in nearly every table. */
export function kolomSendiri(sheet: Sheet, { kepala, isi }: Potongan): readonly KolomSendiri[] {
  const judul = [...(kepala[kepala.length - 1]?.isi ?? [])].sort((a, b) => b.col - a.col);
  const hasil: KolomSendiri[] = [];
  for (const { col, text, lebar } of judul) {
    const bidang = lebar > 1 ? undefined : JUDUL.find(([, pola]) => pola.test(text))?.[0];
    const acuan = bidang === undefined ? null : acuanKolom(sheet, isi, col, bidang);
    if (bidang === undefined || acuan === null) break;
    hasil.unshift({ col, judul: text, bidang, acuan });
  }
  return hasil;
}

/** What the first formula of the column names beside itself; null where none of its formulas is of Selaras. */
function acuanKolom(sheet: Sheet, isi: readonly BarisIsi[], col: number, bidang: BidangSendiri): number[] | null {
  for (const { row } of isi) {
    const rumus = cellAt(sheet, row, col)?.formula;
    const acuan = rumus === undefined || !CIRI[bidang].test(rumus) ? [] : kolomAcuan(rumus);
    if (acuan.some((lain) => lain !== col)) return acuan;
  }
  return null;
}

/** The raw table without these columns. */
export function tanpaKolom(potongan: Potongan, sendiri: readonly KolomSendiri[]): Potongan {
  const cols = new Set(sendiri.map(({ col }) => col));
  const saring = (baris: readonly BarisIsi[]): BarisIsi[] =>
    baris
      .map(({ row, isi }) => ({ row, isi: isi.filter(({ col }) => !cols.has(col)) }))
      .filter(({ isi }) => isi.length > 0);
  return { ...potongan, kepala: saring(potongan.kepala), isi: saring(potongan.isi) };
}

/** The columns of a table with those of Selaras' own behind them; a capaian is of the period of the figures that it names. */
export function denganSendiri(kolom: readonly Kolom[], sendiri: readonly KolomSendiri[]): readonly Kolom[] {
  return [...kolom, ...sendiri.map((satu) => jadikanKolom(satu, kolom))];
}

function jadikanKolom({ col, judul, bidang, acuan }: KolomSendiri, kolom: readonly Kolom[]): Kolom {
  const menurut = (milik: Bidang): Kolom | undefined =>
    acuan.flatMap((lain) => kolom.find((satu) => satu.col === lain && satu.bidang === milik) ?? [])[0];
  const asal = bidang === 'capaian' ? (menurut('target') ?? menurut('realisasi')) : undefined;
  return {
    col,
    jalur: asal?.kumulatif === true ? [...asal.jalur.slice(0, -1), judul] : [judul],
    bidang,
    ranah: bidang === 'capaian' ? (asal?.ranah ?? 'kinerja') : null,
    tahun: asal?.tahun ?? null,
    periode: asal?.periode ?? null,
    tw: asal?.tw ?? null,
    bulan: asal?.bulan ?? null,
    kumulatif: asal?.kumulatif ?? false,
    versi: null,
    faktor: null,
    satuan: null,
    keyakinan: 1,
    alasan: `judul "${judul}"; rumusnya ditulis Selaras`,
  };
}
