/** A table of the workbook as a table of the report: its own headers, groups and merges, without what only a sheet needs. */
import type { Bidang, TabelMap } from '../recognition/tabel';
import type { Berkas } from '../records/berkas';
import { ingatOleh } from '../text/ingat';
import { mergeAt } from '../workbook/sheet';
import type { Range } from '../workbook/workbook';
import { bagiBobot, bentukHalaman, lebarTeks, MUAT, pecahKolom, type Lebar } from './bobot-kolom';
import { judulAsal } from './judul-asal';
import { gabungTeks, type BarisTabel, type KolomTabel, type Potongan, type Rata, type Tabel } from './naskah';
import {
  barisBadan,
  barisKepala,
  BUKAN_BILANGAN,
  isiBaris,
  isiSel,
  kolomTampak,
  type BarisAsal,
  type KolomAsal,
  type Petak,
} from './petak-asal';

export { judulAsal } from './judul-asal';

const DI_TENGAH = new Set<Bidang>([...BUKAN_BILANGAN, 'satuan', 'status', 'predikat', 'polaritas']);

export interface OpsiAsal {
  /** Which rows are shown; all where it is absent. */
  readonly tampil?: (row: number) => boolean;
  /** What cells say instead of what the sheet shows, by address. */
  readonly ganti?: ReadonlyMap<string, Potongan>;
}

interface Asal {
  readonly tabel: TabelMap;
  readonly petak: Petak;
  readonly kepala: readonly BarisAsal[];
  readonly badan: readonly BarisAsal[];
  readonly lebar: readonly Lebar[];
}

/**
 * The table with number `indeks` of the submission. Repeated headers are left out, rows that a page break has split are joined,
 * hidden rows and columns stay away, and a caption loses its typed number. null where nothing is left to show.
 *
 * @param kunci tells the block from others
 * @example tabelAsal(berkas, 3, 'bab2|perkin')?.kepala // [[{ isi: [{ teks: 'Sasaran', sumber }] }, ...]]
 */
export function tabelAsal(berkas: Berkas, indeks: number, kunci: string, opsi: OpsiAsal = {}): Tabel | null {
  const asal = bacaAsal(berkas, indeks, opsi);
  return asal === null ? null : susun(asal, kunci, judulAsal(asal.tabel));
}

/**
 * The same in pieces that each fit a page: a table too wide even for a page on its side is cut between its columns, and every
 * piece begins with the columns of labels. Empty where nothing is left to show.
 *
 * @example potonganAsal(berkas, 5, 'bab2|revisi', {}).length // 2 for a matrix of twenty revisions
 */
export function potonganAsal(berkas: Berkas, indeks: number, kunci: string, opsi: OpsiAsal = {}): readonly Tabel[] {
  const asal = bacaAsal(berkas, indeks, opsi);
  if (asal === null) return [];
  const judul = judulAsal(asal.tabel);
  return pecahKolom(asal.lebar, cacahPangkal(asal), awalKelompok(asal)).map((kolom, i) => {
    const ambil = <T>(isi: readonly T[]): T[] => kolom.flatMap((k) => isi[k] ?? []);
    const bagian = {
      ...asal,
      petak: { ...asal.petak, kolom: ambil(asal.petak.kolom) },
      lebar: ambil(asal.lebar),
    };
    return i === 0
      ? susun(bagian, kunci, judul)
      : susun(bagian, `${kunci}|${i + 1}`, [...judul, { teks: ' (lanjutan)' }]);
  });
}

function bacaAsal(berkas: Berkas, indeks: number, { tampil = () => true, ganti = new Map() }: OpsiAsal): Asal | null {
  const tabel = berkas.tabel[indeks];
  const sheet = berkas.workbook.sheets.find(({ name }) => name === tabel?.lembar);
  if (tabel === undefined || sheet === undefined) return null;
  const kepala = barisKepala(sheet, tabel);
  const badan = barisBadan(sheet, tabel, tampil);
  const petak = { sheet, kolom: kolomTampak(sheet, tabel, [...kepala, ...badan]), ganti };
  if (petak.kolom.length === 0 || badan.length === 0) return null;
  return { tabel, petak, kepala, badan, lebar: petak.kolom.map((kolom) => lebarKolom(petak, kolom, kepala, badan)) };
}

function susun({ petak, kepala, badan, lebar }: Asal, kunci: string, judul: readonly Potongan[]): Tabel {
  const isi = isiBaris(petak, badan);
  const bentuk = bentukHalaman(lebar);
  const bobot = bagiBobot(lebar, MUAT[bentuk]);
  return {
    jenis: 'tabel',
    kunci,
    judul,
    ...(bentuk === 'mendatar' && { bentuk }),
    kolom: petak.kolom.map((kolom, i): KolomTabel => ({ bobot: bobot[i] ?? 1, rata: rataKolom(petak, kolom, badan) })),
    kepala: isiBaris(petak, kepala),
    baris: badan.map(({ jenis }, i): BarisTabel => ({ jenis: jenis === 'kepala' ? 'data' : jenis, sel: isi[i] ?? [] })),
  };
}

const sempit = (gabung: Range | undefined): boolean => gabung === undefined || gabung.left === gabung.right;

function teksKolom(petak: Petak, kolom: KolomAsal, baris: readonly BarisAsal[]): string[] {
  return baris
    .filter(({ row }) => sempit(mergeAt(petak.sheet, row, kolom.col)))
    .map((satu) => gabungTeks(isiSel(petak, satu, kolom)))
    .filter((satu) => satu !== '');
}

const bukanKelompok = ({ jenis }: BarisAsal): boolean => jenis !== 'kelompok';

function lebarKolom(petak: Petak, kolom: KolomAsal, kepala: readonly BarisAsal[], badan: readonly BarisAsal[]): Lebar {
  return lebarTeks(teksKolom(petak, kolom, badan.filter(bukanKelompok)), teksKolom(petak, kolom, kepala));
}

const ANGKA = /^(?:-?(?:Rp\.?\s*)?[\d.,]+\s*%?(?:,-)?|-)$/;

function rataKolom(petak: Petak, kolom: KolomAsal, badan: readonly BarisAsal[]): Rata {
  if (kolom.milik !== undefined && DI_TENGAH.has(kolom.milik.bidang)) return 'tengah';
  const teks = teksKolom(
    petak,
    kolom,
    badan.filter(({ jenis }) => jenis === 'data'),
  );
  const angka = teks.filter((satu) => ANGKA.test(satu)).length;
  return teks.length > 0 && angka * 2 > teks.length ? 'kanan' : 'kiri';
}

/** Columns of labels stand at the left. */
const PANGKAL_TERBANYAK = 4;
const NAMA_BARIS = new Set<Bidang>(['indikator', 'sasaranIndikator', 'uraian', 'tahun', 'sumberDana']);

/** How many columns every piece begins with: those up to the name of the row, else those before the first figure. */
function cacahPangkal({ petak, badan }: Asal): number {
  const awal = petak.kolom.slice(0, PANGKAL_TERBANYAK);
  const nama = awal.reduce((n, { milik }, i) => (milik !== undefined && NAMA_BARIS.has(milik.bidang) ? i : n), -1);
  if (nama >= 0) return nama + 1;
  const angka = awal.findIndex((kolom) => rataKolom(petak, kolom, badan) === 'kanan');
  return Math.max(1, angka);
}

/** Columns under which a group of captions begins, in the first header row that has several groups. */
function awalKelompok({ petak, kepala }: Asal): readonly number[] {
  const awal = kepala.map(({ row }) =>
    petak.kolom.flatMap(({ col }, i) => ((mergeAt(petak.sheet, row, col)?.left ?? col) === col ? [i] : [])),
  );
  const bertingkat = awal.filter((isi) => isi.length < petak.kolom.length);
  return bertingkat.reduce<readonly number[]>((a, satu) => (satu.length > a.length ? satu : a), []);
}

/** The tables of the submission by kind, in the order of the workbook, sheets that are hidden left out. */
export const tabelMenurutJenis = ingatOleh((berkas: Berkas): ReadonlyMap<TabelMap['jenis'], readonly number[]> => {
  const tampak = new Set(
    berkas.workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
  );
  const hasil = new Map<TabelMap['jenis'], number[]>();
  berkas.tabel.forEach(({ jenis, lembar, susun: susunan }, indeks) => {
    if (!tampak.has(lembar) || susunan === 'prosa') return;
    hasil.set(jenis, [...(hasil.get(jenis) ?? []), indeks]);
  });
  return hasil;
});
