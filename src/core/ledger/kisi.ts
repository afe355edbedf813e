/** A table as a grid of figures: its rows with their labels, its columns of figures, and every cell as it can be added. */
import type { BuktiAngka } from '../text/besaran';
import { skalaUang } from '../text/satuan';
import { labelTotal } from '../recognition/lembaran';
import type { Bidang, Kolom, PeranBaris, TabelMap } from '../recognition/tabel';
import type { Address, Sheet } from '../workbook/workbook';
import type { BarisUang, Figur } from '../records/berkas';
import { gayaKolom } from '../records/bukti-kolom';
import { bacaFigur, bacaTeks } from '../records/sel';
import { gayaBaris } from './gaya-baris';
import { sifatLajur, type Sifat } from './sifat-lajur';

/** A cell of the grid. */
export interface Titik {
  /** Index into `Kisi.baris`. */
  readonly baris: number;
  /** Index into `Kisi.lajur`. */
  readonly lajur: number;
  /** nihil counts as zero; kosong is a blank; gelap is a text, an error or a figure with two readings. */
  readonly keadaan: 'angka' | 'nihil' | 'kosong' | 'gelap';
  /** 0 unless a figure. */
  readonly nilai: number;
  /** Half a unit of the last place known: what the true value may differ by. */
  readonly setengah: number;
  readonly figur: Figur | null;
  readonly sel: Address;
}

export interface Lajur {
  readonly kolom: Kolom;
  readonly sifat: Sifat;
  /** Rupiah per unit shown, as header or title say. */
  readonly faktor: number;
  /** Decimals that most figures of the column show. */
  readonly desimal: number;
}

export interface BarisKisi {
  readonly row: number;
  readonly peran: PeranBaris;
  /** Description without number or code. */
  readonly label: string;
  readonly gaya: string;
  /** The money record of the row; null where the table has none. */
  readonly uang: BarisUang | null;
}

export interface Kisi {
  /** Index into `Berkas.tabel`. */
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly baris: readonly BarisKisi[];
  readonly lajur: readonly Lajur[];
  readonly titik: (baris: number, lajur: number) => Titik;
}

const NOMOR = new Set<Bidang>(['no', 'kode']);
const BUKAN_FIGUR = new Set<Bidang>([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'sasaranIndikator',
  'indikator',
  'satuan',
  'polaritas',
  'sifat',
  'status',
  'predikat',
  'kegiatan',
  'keterangan',
  'kendala',
  'tindakLanjut',
  'unit',
  'definisi',
  'formula',
  'sumberData',
  'nomorRevisi',
  'tanggal',
  'jenisRevisi',
  'tahun',
  'bulan',
  'triwulan',
  'bobot',
]);
/** Fields whose caption says that figures stand here; of the others the content decides. */
const TENTU_FIGUR = new Set<Bidang>([
  'baseline',
  'target',
  'realisasi',
  'capaian',
  'capaianMaks',
  'pagu',
  'selisih',
  'persen',
  'sisa',
  'blokir',
  'paguEfektif',
  'jenisBelanja',
  'sumberDana',
  'jumlah',
  'volume',
  'efisiensi',
  'efektivitas',
  'nilai',
]);
/** Money that is fixed in whole thousands: printed in thousands, it is exact. */
const BULAT_RIBUAN = new Set<Bidang>([
  'pagu',
  'blokir',
  'paguEfektif',
  'jenisBelanja',
  'sumberDana',
  'jumlah',
  'target',
  'selisih',
]);

const tahunan = (nilai: number): boolean => Number.isInteger(nilai) && nilai >= 1990 && nilai <= 2100;

function keadaan(figur: Figur): Titik['keadaan'] {
  const { besaran } = figur;
  if (besaran.jenis === 'kosong') return 'kosong';
  if (besaran.jenis === 'nihil') return 'nihil';
  return besaran.jenis === 'angka' &&
    besaran.alternatif === null &&
    besaran.tanggal === undefined &&
    besaran.batas === null
    ? 'angka'
    : 'gelap';
}

function setengah(figur: Figur, kolom: Kolom, faktor: number): number {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka') return 0;
  if (faktor > 1 && !BULAT_RIBUAN.has(kolom.bidang)) return 10 ** -besaran.desimal / 2;
  return besaran.tepat || besaran.desimal === 0 ? 0 : 10 ** -besaran.desimal / 2;
}

function terbanyak(nilai: readonly number[]): number {
  const hitung = new Map<number, number>();
  for (const satu of nilai) hitung.set(satu, (hitung.get(satu) ?? 0) + 1);
  return [...hitung].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** What the column shows where it shows decimals: 100 beside 99,72 has lost two zeros. */
function desimalUmum(desimal: readonly number[]): number {
  const berpecahan = desimal.filter((satu) => satu > 0);
  return terbanyak(berpecahan.length >= 2 ? berpecahan : desimal);
}

function bukti(kolom: Kolom, gaya: 'id' | 'en' | undefined): BuktiAngka {
  const persen = kolom.bidang === 'persen' || kolom.bidang === 'capaian';
  const satuan = persen ? 'persen' : kolom.ranah === 'anggaran' ? 'rupiah' : (kolom.satuan ?? '');
  return { satuan, ...(gaya === undefined ? {} : { gayaKolom: gaya }) };
}

interface Calon {
  readonly kolom: Kolom;
  readonly faktor: number;
  readonly figur: readonly Figur[];
}

/** Columns that hold figures: by their caption, or most of their cells. A column of years is a label. */
function berfigur({ kolom, figur }: Calon): boolean {
  const isi = figur.filter((satu) => keadaan(satu) !== 'kosong');
  const angka = isi.filter((satu) => keadaan(satu) === 'angka');
  if (angka.length === 0) return false;
  if (angka.length >= 2 && angka.every((satu) => satu.besaran.jenis === 'angka' && tahunan(satu.besaran.nilai)))
    return false;
  if (TENTU_FIGUR.has(kolom.bidang)) return true;
  return isi.filter((satu) => keadaan(satu) !== 'gelap').length >= 0.6 * isi.length;
}

function bacaCalon(sheet: Sheet, tabel: TabelMap, rows: readonly number[]): Calon[] {
  const faktorJudul = skalaUang(tabel.judul ?? '')?.faktor ?? 1;
  return tabel.kolom.flatMap((kolom) => {
    if (BUKAN_FIGUR.has(kolom.bidang)) return [];
    const petunjuk = bukti(kolom, gayaKolom(sheet, kolom.col, rows));
    return [
      {
        kolom,
        faktor: kolom.faktor ?? (kolom.ranah === 'anggaran' ? faktorJudul : 1),
        figur: rows.map((row) => bacaFigur(sheet, row, kolom.col, petunjuk)),
      },
    ];
  });
}

/** Label and number of a row: the rightmost text among its label columns, and the short cell left of it. */
function bacaLabel(
  sheet: Sheet,
  row: number,
  label: readonly Kolom[],
): { nomor: string; label: string; col: number; semua: string[] } {
  const isi = label.flatMap((kolom) => {
    const teks = bacaTeks(sheet, row, kolom.col);
    return teks === null || teks.warisan ? [] : [{ kolom, teks: teks.teks }];
  });
  const nama = isi.filter(({ kolom, teks }) => !NOMOR.has(kolom.bidang) && /\p{L}{2}/u.test(teks)).pop();
  const nomor = isi.filter(({ kolom }) => NOMOR.has(kolom.bidang) && kolom !== nama?.kolom).pop();
  return {
    nomor: nomor?.teks ?? '',
    label: nama?.teks ?? '',
    col: nama?.kolom.col ?? -1,
    semua: isi.map(({ teks }) => teks),
  };
}

const LABEL = new Set<Bidang>([
  'no',
  'kode',
  'tujuan',
  'sasaran',
  'sasaranIndikator',
  'indikator',
  'uraian',
  'unit',
  'lain',
  'sumberDana',
  'kegiatan',
  'keterangan',
  'bulan',
  'tahun',
  'satuan',
]);
const BARIS_ISI = new Set<PeranBaris>(['data', 'total', 'seksi', 'rata-rata']);

function peran(asal: PeranBaris, label: readonly string[], adaAngka: boolean): PeranBaris {
  if (asal === 'rata-rata') return asal;
  if (adaAngka && asal !== 'total' && label.length <= 2 && label.some(labelTotal)) return 'total';
  return asal === 'seksi' && adaAngka ? 'data' : asal;
}

/** Builds the grid of one table. Figures are read once, rows without any figure keep their place for the outline. */
export function bacaKisi(sheet: Sheet, tabel: TabelMap, indeks: number, uang: ReadonlyMap<number, BarisUang>): Kisi {
  const rows = tabel.baris.filter((baris) => BARIS_ISI.has(baris.peran));
  const calon = bacaCalon(
    sheet,
    tabel,
    rows.map(({ row }) => row),
  ).filter(berfigur);
  const cols = new Set(calon.map(({ kolom }) => kolom.col));
  // where the rows are fields, their names stand first, under whatever caption
  const label = tabel.kolom.filter(
    (kolom, i) => (LABEL.has(kolom.bidang) || (tabel.susun === 'baris' && i === 0)) && !cols.has(kolom.col),
  );
  const titik = calon.map(({ kolom, faktor, figur }, lajur) =>
    figur.map((satu, baris): Titik => {
      const status = keadaan(satu);
      const nilai = status === 'angka' && satu.besaran.jenis === 'angka' ? satu.besaran.nilai : 0;
      return {
        baris,
        lajur,
        keadaan: status,
        nilai,
        setengah: setengah(satu, kolom, faktor),
        figur: status === 'kosong' ? null : satu,
        sel: satu.sel,
      };
    }),
  );
  const baris = rows.map(({ row, peran: asal }, i): BarisKisi => {
    const teks = bacaLabel(sheet, row, label);
    const adaAngka = titik.some((lajur) => lajur[i]?.keadaan === 'angka');
    return {
      row,
      peran: peran(asal, teks.semua, adaAngka),
      label: teks.label,
      gaya: gayaBaris(teks.nomor, teks.label, teks.col),
      uang: uang.get(row) ?? null,
    };
  });
  const kosong = (b: number, l: number): Titik => ({
    baris: b,
    lajur: l,
    keadaan: 'kosong',
    nilai: 0,
    setengah: 0,
    figur: null,
    sel: { sheet: sheet.name, row: baris[b]?.row ?? 0, col: calon[l]?.kolom.col ?? 0 },
  });
  return {
    indeks,
    tabel,
    baris,
    lajur: calon.map(({ kolom, faktor }, l) => ({
      kolom,
      faktor,
      sifat: sifatLajur(kolom, titik[l] ?? []),
      desimal: desimalUmum(
        (titik[l] ?? []).flatMap((satu) =>
          satu.keadaan === 'angka' && satu.figur?.besaran.jenis === 'angka' ? [satu.figur.besaran.desimal] : [],
        ),
      ),
    })),
    titik: (b, l) => titik[l]?.[b] ?? kosong(b, l),
  };
}
