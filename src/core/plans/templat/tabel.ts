/** A table of the templat: columns that are typed into, that fill themselves, or that propose what may be typed over. */
import type { Look, ValidationRule } from '../../workbook/plan';
import type { Range } from '../../workbook/workbook';
import type { IsiTemplat, LembarTemplat, RumusSel, SelTemplat } from './bentuk';
import { FORMAT, GAYA } from './gaya';
import type { Deret } from './rumus';

/** ketik: typed; rumus: a formula that is protected; usulan: a formula that may be typed over. */
export type SifatKolom = 'ketik' | 'rumus' | 'usulan';

export interface KolomTemplat {
  readonly judul: string;
  readonly lebar: number;
  readonly sifat: SifatKolom;
  /** One number format, or one for each row. */
  readonly format?: string | ((i: number) => string);
  readonly align?: Look['align'];
  /** What stands in row `i` of the table, which is row `row` of the sheet. */
  readonly isi?: (i: number, row: number) => IsiTemplat;
  /** What stands over the column in the row of totals. */
  readonly jumlah?: (deret: Deret) => RumusSel;
  /** What may be typed, written for the first row. */
  readonly validasi?: (row: number) => ValidationRule;
}

export interface TabelTemplat {
  /** Row of the header. */
  readonly kepala: number;
  readonly banyak: number;
  readonly kolom: readonly KolomTemplat[];
  /** Lines that each row has room for; formulas do not widen a row by themselves. */
  readonly baris?: number;
  /** The label of the row of totals under the header; without it there is none. */
  readonly labelJumlah?: { readonly col: number; readonly teks: string };
}

export type BagianLembar = Pick<LembarTemplat, 'sel' | 'rupa' | 'format' | 'validasi' | 'bersyarat'>;

/** The first row of data. */
export const barisAwal = ({ kepala, labelJumlah }: Pick<TabelTemplat, 'kepala' | 'labelJumlah'>): number =>
  kepala + (labelJumlah === undefined ? 1 : 2);

/** The data of a column. */
export function deretKolom(sheet: string, tabel: TabelTemplat, col: number): Deret {
  const top = barisAwal(tabel);
  return { sheet, top, bottom: top + tabel.banyak - 1, left: col, right: col };
}

const RUPA: Readonly<Record<SifatKolom, Look>> = { ketik: GAYA.isian, rumus: GAYA.rumus, usulan: GAYA.usulan };

const satuSel = (row: number, col: number): Range => ({ top: row, bottom: row, left: col, right: col });

function formatKolom(kolom: KolomTemplat, range: Range): LembarTemplat['format'] {
  const { format } = kolom;
  if (format === undefined) return [];
  if (typeof format === 'string') return format === FORMAT.umum ? [] : [{ range, format }];
  return Array.from({ length: range.bottom - range.top + 1 }, (_, i) => ({
    range: satuSel(range.top + i, range.left),
    format: format(i),
  })).filter((satu) => satu.format !== FORMAT.umum);
}

function kolomTabel(sheet: string, tabel: TabelTemplat, kolom: KolomTemplat, col: number): BagianLembar {
  const { sheet: _, ...range } = deretKolom(sheet, tabel, col);
  const look = { ...RUPA[kolom.sifat], ...(kolom.align !== undefined && { align: kolom.align }) };
  const { isi, validasi } = kolom;
  const sel = Array.from({ length: tabel.banyak }, (_satu, i): SelTemplat => {
    const row = range.top + i;
    return { row, col, isi: isi?.(i, row) ?? null };
  });
  return {
    sel: [{ row: tabel.kepala, col, isi: kolom.judul }, ...sel.filter((satu) => satu.isi !== null)],
    rupa: [
      { range: satuSel(tabel.kepala, col), look: GAYA.kepala },
      { range, look },
    ],
    format: formatKolom(kolom, range),
    validasi: validasi === undefined ? [] : [{ range, rule: validasi(range.top) }],
    bersyarat: [],
  };
}

function barisJumlah(sheet: string, tabel: TabelTemplat): BagianLembar {
  const { labelJumlah, kolom, kepala } = tabel;
  if (labelJumlah === undefined) return KOSONG;
  const row = kepala + 1;
  const sel = kolom.flatMap(({ jumlah }, col): SelTemplat[] =>
    jumlah === undefined ? [] : [{ row, col, isi: jumlah(deretKolom(sheet, tabel, col)) }],
  );
  return {
    ...KOSONG,
    sel: [{ row, col: labelJumlah.col, isi: labelJumlah.teks }, ...sel],
    rupa: [{ range: { top: row, bottom: row, left: 0, right: kolom.length - 1 }, look: GAYA.jumlah }],
    format: kolom.flatMap(({ jumlah, format }, col) =>
      jumlah === undefined || typeof format !== 'string' ? [] : [{ range: satuSel(row, col), format }],
    ),
  };
}

const KOSONG: BagianLembar = { sel: [], rupa: [], format: [], validasi: [], bersyarat: [] };

/** Parts of one sheet, one after the other. */
export function gabungBagian(bagian: readonly BagianLembar[]): BagianLembar {
  return {
    sel: bagian.flatMap(({ sel }) => sel),
    rupa: bagian.flatMap(({ rupa }) => rupa),
    format: bagian.flatMap(({ format }) => format),
    validasi: bagian.flatMap(({ validasi }) => validasi),
    bersyarat: bagian.flatMap(({ bersyarat }) => bersyarat),
  };
}

/** All cells of a table. */
export function bagianTabel(sheet: string, tabel: TabelTemplat): BagianLembar {
  const kolom = tabel.kolom.map((satu, col) => kolomTabel(sheet, tabel, satu, col));
  return gabungBagian([...kolom, barisJumlah(sheet, tabel)]);
}

const TINGGI_BARIS = 15.75;

/** Bold captions are a little wider than the digits that a column's width counts. */
const LEBAR_TEBAL = 1.1;

/** Lines that the longest caption takes. */
const barisJudul = ({ kolom }: TabelTemplat): number =>
  Math.max(
    ...kolom.map(({ judul, lebar }) =>
      judul.split('\n').reduce((n, baris) => n + Math.ceil((baris.length * LEBAR_TEBAL) / lebar), 0),
    ),
  );

/** The heights of a table's rows. */
export function tinggiTabel(tabel: TabelTemplat): LembarTemplat['tinggi'] {
  const { kepala, banyak, baris = 1 } = tabel;
  const awal = barisAwal(tabel);
  return [
    { top: kepala, bottom: kepala, height: barisJudul(tabel) * TINGGI_BARIS + 3 },
    ...(awal > kepala + 1 ? [{ top: kepala + 1, bottom: kepala + 1, height: TINGGI_BARIS + 3 }] : []),
    { top: awal, bottom: awal + banyak - 1, height: baris === 1 ? TINGGI_BARIS + 3 : baris * TINGGI_BARIS },
  ];
}

/** The height of the title. */
export const TINGGI_JUDUL = { top: 0, bottom: 0, height: 21 } as const;

/** The header row of the tables: title, unit and a hint stand above it. */
export const BARIS_KEPALA = 3;

export interface KepalaLembar {
  readonly judul: string;
  readonly unit: IsiTemplat;
  readonly petunjuk: string;
}

/** The banner above a table: its title, the unit, and how it is filled. */
export function bagianKepala({ judul, unit, petunjuk }: KepalaLembar, lebar: number): BagianLembar {
  const baris = (row: number): Range => ({ top: row, bottom: row, left: 0, right: lebar - 1 });
  return {
    ...KOSONG,
    sel: [judul, unit, petunjuk].map((isi, row) => ({ row, col: 0, isi })),
    rupa: [
      { range: baris(0), look: GAYA.judul },
      { range: baris(1), look: GAYA.subjudul },
      { range: satuSel(2, 0), look: GAYA.petunjuk },
    ],
  };
}

/** A sheet of one table under its banner. */
export function lembarTabel(
  nama: string,
  kepala: KepalaLembar,
  tabel: TabelTemplat,
  tambahan: Partial<BagianLembar> = {},
): LembarTemplat {
  return {
    nama,
    ...gabungBagian([bagianKepala(kepala, tabel.kolom.length), bagianTabel(nama, tabel), { ...KOSONG, ...tambahan }]),
    lebar: tabel.kolom.map(({ lebar }) => lebar),
    tinggi: [TINGGI_JUDUL, ...tinggiTabel(tabel)],
    beku: tabel.kepala + 1,
    halaman: { landscape: true, repeatRows: tabel.kepala + 1 },
  };
}
