/**
 * The report's parts as neutral blocks: what they say and how a table is built, not how HTML or Word writes it down.
 * Plain data, so that a block can come from a worker; every text taken from the workbook names its cell.
 */
import { addressKey } from '../workbook/address';
import type { Address } from '../workbook/workbook';

/** A run of text. Texts of Selaras itself ("Catatan: ") name no cell. */
export interface Potongan {
  readonly teks: string;
  /** The cell that says it. */
  readonly sumber?: Address;
  /** True where the cell only lends a word (a unit written beside a figure): its figure is not quoted here. */
  readonly pinjaman?: true;
  /** The cells that it was worked out from: a capaian from its target and realisasi. */
  readonly dari?: readonly Address[];
  /** True for a place that the writer must fill: "[isi: penyebab]". */
  readonly slot?: true;
  /** The key of the table or picture whose number this run says: "Tabel 3.2" (see `nomori`). */
  readonly rujuk?: string;
}

export type Rata = 'kiri' | 'tengah' | 'kanan';

export interface KolomTabel {
  /** Width as a share of the table: columns of 1 and 3 get a quarter and three quarters. */
  readonly bobot: number;
  readonly rata: Rata;
}

/** A cell stands where HTML would have it: what a merge above or to the left covers is left out. */
export interface SelTabel {
  /** Empty for a cell that says nothing. */
  readonly isi: readonly Potongan[];
  readonly rowspan?: number;
  readonly colspan?: number;
  /** Only where it differs from its column's; header cells stand in the middle. */
  readonly rata?: Rata;
}

export interface BarisTabel {
  /** data: a record; kelompok: the title of the rows below; jumlah: a total or average. */
  readonly jenis: 'data' | 'kelompok' | 'jumlah';
  readonly sel: readonly SelTabel[];
}

export interface Tabel {
  readonly jenis: 'tabel';
  /** Tells the block from others, the same for a later state of the workbook (see `daftarCapaian`). */
  readonly kunci: string;
  /** The caption above the table, without a number: "Tabel Capaian Kinerja Tahun 2024". */
  readonly judul: readonly Potongan[];
  /** Its number in the report, "3.2"; absent in a table that stands alone. */
  readonly nomor?: string;
  /** mendatar: too wide for an upright page. */
  readonly bentuk?: 'tegak' | 'mendatar';
  readonly kolom: readonly KolomTabel[];
  /** Header rows; their merges do not reach into the body. */
  readonly kepala: readonly (readonly SelTabel[])[];
  readonly baris: readonly BarisTabel[];
}

export interface Subbab {
  readonly jenis: 'subbab';
  readonly tingkat: 1 | 2 | 3 | 4;
  readonly isi: readonly Potongan[];
  /** The chapter that begins here, before the numbers of its tables: "3" gives "Tabel 3.1", "L" those of the annex. */
  readonly bab?: string;
}

export interface Paragraf {
  readonly jenis: 'paragraf';
  /** catatan: a note under a table, in small type; butir: one item of a list. */
  readonly gaya: 'biasa' | 'catatan' | 'butir';
  readonly isi: readonly Potongan[];
  /** Tells the paragraph from others, the same for a later state of the workbook; absent for notes of a table. */
  readonly kunci?: string;
}

/** A line of figures in a picture; null where there is none. */
export interface DeretDiagram {
  readonly nama: string;
  readonly nilai: readonly (number | null)[];
  /** The cells of the figures, in their order; computed figures name the cells they come from. */
  readonly sumber: readonly Address[];
}

export interface Diagram {
  /** batang: lying bars, for long names; kolom: upright ones; garis: a line over years. */
  readonly bentuk: 'batang' | 'kolom' | 'garis';
  readonly kategori: readonly string[];
  readonly deret: readonly DeretDiagram[];
  /** Beside the axis of values: "Persen", "juta rupiah"; empty where it needs none. */
  readonly satuan: string;
  /** Decimals of the figures that the picture prints. */
  readonly desimal: number;
}

export interface Gambar {
  readonly jenis: 'gambar';
  readonly kunci: string;
  /** The caption below the picture, without a number. */
  readonly judul: readonly Potongan[];
  readonly nomor?: string;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
  readonly diagram: Diagram;
}

export type Blok = Subbab | Paragraf | Tabel | Gambar;

export interface Naskah {
  readonly blok: readonly Blok[];
}

/** A place that the writer must fill, as it is marked: slot('penyebab') is "[isi: penyebab]". */
export const slot = (yang: string): Potongan => ({ teks: `[isi: ${yang}]`, slot: true });

/** How many places of a naskah the writer must still fill. */
export const cacahSlot = (naskah: Naskah): number =>
  naskah.blok.flatMap(potonganBlok).filter((potongan) => potongan.slot === true).length;

/** A text of Selaras' own. */
export const polos = (teks: string): readonly Potongan[] => (teks === '' ? [] : [{ teks }]);

/** All that a run of text says: [{ teks: 'Catatan: ' }, { teks: '12' }] -> "Catatan: 12". */
export const gabungTeks = (isi: readonly Potongan[]): string => isi.map(({ teks }) => teks).join('');

function potonganBlok(blok: Blok): readonly Potongan[] {
  if (blok.jenis === 'gambar')
    return [...blok.judul, { teks: '', dari: blok.diagram.deret.flatMap(({ sumber }) => sumber) }];
  if (blok.jenis !== 'tabel') return blok.isi;
  const sel = [...blok.kepala.flat(), ...blok.baris.flatMap((baris) => baris.sel)];
  return [...blok.judul, ...sel.flatMap(({ isi }) => isi)];
}

/**
 * Every cell of the workbook that a naskah quotes or works with, each once, in the order of the text: what a finding
 * must touch to concern the naskah. A cell that only lends a word is not among them.
 *
 * @example selNaskah(naskah) // [{ sheet: 'Capaian', row: 4, col: 5 }, ...]
 */
export function selNaskah(naskah: Naskah): readonly Address[] {
  const semua = naskah.blok
    .flatMap(potonganBlok)
    .flatMap(({ sumber, pinjaman, dari = [] }) => (sumber === undefined || pinjaman ? dari : [sumber, ...dari]));
  return [...new Map(semua.map((sel) => [addressKey(sel), sel])).values()];
}

/**
 * The findings that name a cell of a naskah: what a writer should mend before the naskah goes into a report.
 *
 * @example temuanPada(naskahCapaian(bahan, [kunci]), temuan) // those of the table's own figures
 */
export function temuanPada<T extends { readonly sel: readonly Address[] }>(
  naskah: Naskah,
  temuan: readonly T[],
): readonly T[] {
  const dipakai = new Set(selNaskah(naskah).map(addressKey));
  return temuan.filter(({ sel }) => sel.some((satu) => dipakai.has(addressKey(satu))));
}
