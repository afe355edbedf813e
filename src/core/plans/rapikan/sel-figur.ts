/** The cells of a table that hold figures, with what the readers made of them. */
import { bacaFigur } from '../../records/sel';
import { gayaKolom } from '../../records/bukti-kolom';
import type { Berkas, Figur } from '../../records/berkas';
import {
  barisData,
  type Bidang,
  type Kolom,
  type PeranBaris,
  type Ranah,
  type TabelMap,
} from '../../recognition/tabel';
import type { Besaran } from '../../text/besaran';
import { ingatOleh } from '../../text/ingat';
import { addressKey } from '../../workbook/address';
import { cellAt } from '../../workbook/sheet';
import type { Address, Cell, Sheet } from '../../workbook/workbook';

export interface SelFigur {
  readonly tabel: number;
  readonly sel: Address;
  readonly cell: Cell;
  readonly besaran: Besaran;
  readonly bidang: Bidang;
  readonly ranah: Ranah | null;
  readonly kolom: Kolom;
  /** The unit in force: of the row, "persen" where the column says so, "rupiah" for money; null where nothing tells. */
  readonly satuan: string | null;
}

/** Columns whose cells are figures. */
export const BIDANG_FIGUR: ReadonlySet<Bidang> = new Set<Bidang>([
  'target',
  'realisasi',
  'capaian',
  'capaianMaks',
  'persen',
  'pagu',
  'selisih',
  'sisa',
  'blokir',
  'paguEfektif',
  'jenisBelanja',
  'sumberDana',
  'jumlah',
  'nilai',
  'volume',
  'bobot',
  'efisiensi',
  'efektivitas',
  'baseline',
]);

const PERSEN = new Set<Bidang>(['capaian', 'capaianMaks', 'persen']);
const PERAN = new Set<PeranBaris>(['data', 'total', 'rata-rata', 'seksi']);

interface Dibaca {
  readonly besaran: Besaran;
  readonly bidang: Bidang;
  readonly satuan: string | null;
}

interface Pembacaan {
  readonly figur: ReadonlyMap<string, Dibaca>;
  /** Unit of each indicator row, by table and row. */
  readonly satuanBaris: ReadonlyMap<string, string>;
}

const kunciBaris = (tabel: number, row: number): string => `${tabel}|${row}`;

/** What the records say of each cell; an indicator's own reading goes before that of its row as a line of money. */
const bacaBerkas = ingatOleh((berkas: Berkas): Pembacaan => {
  const figur = new Map<string, Dibaca>();
  const satuanBaris = new Map<string, string>();
  const catat = (satu: Figur | null, bidang: Bidang, satuan: string | null): void => {
    if (satu === null || figur.has(addressKey(satu.sel))) return;
    figur.set(addressKey(satu.sel), { besaran: satu.besaran, bidang, satuan });
  };
  for (const baris of berkas.indikator) {
    const satuan = baris.satuan?.teks ?? null;
    if (satuan !== null) satuanBaris.set(kunciBaris(baris.tabel, baris.row), satuan);
    for (const { target, realisasi, capaian, ranah } of baris.periode) {
      const milik = ranah === 'fisik' ? 'persen' : satuan;
      catat(target, 'target', milik);
      catat(realisasi, 'realisasi', milik);
      catat(capaian, 'capaian', 'persen');
    }
    for (const { figur: satu, bidang } of baris.uang) catat(satu, bidang, bidang === 'persen' ? 'persen' : 'rupiah');
  }
  for (const { nilai } of berkas.uang)
    for (const { figur: satu, bidang, kolom } of nilai) catat(satu, bidang, satuanKolom(bidang, kolom));
  return { figur, satuanBaris };
});

function satuanKolom(bidang: Bidang, { ranah, satuan }: Kolom): string | null {
  if (PERSEN.has(bidang)) return 'persen';
  return ranah === 'anggaran' ? 'rupiah' : satuan;
}

/** All filled figure cells of a table, row by row. */
export function selFigur(berkas: Berkas, indeks: number, sheet: Sheet): SelFigur[] {
  const tabel = berkas.tabel[indeks];
  if (tabel === undefined || tabel.susun === 'prosa') return [];
  const { figur, satuanBaris } = bacaBerkas(berkas);
  const kolom = tabel.kolom.filter((satu) => isKolomFigur(satu) || tabel.susun === 'baris');
  const kode = new Set(kolom.filter((satu) => isKolomKode(sheet, tabel, satu)).map(({ col }) => col));
  const gaya = new Map(kolom.map(({ col }) => [col, gayaKolom(sheet, col, barisData(tabel))]));
  return tabel.baris.flatMap(({ row, peran }) =>
    kolom.flatMap((satu): SelFigur[] => {
      const cell = cellAt(sheet, row, satu.col);
      const sel: Address = { sheet: sheet.name, row, col: satu.col };
      const dibaca = figur.get(addressKey(sel));
      if (cell === undefined || cell.value === null || kode.has(satu.col) || !PERAN.has(peran)) return [];
      if (dibaca === undefined && (tabel.susun === 'baris' || peran === 'seksi')) return [];
      if (tabel.susun === 'baris' && dibaca?.besaran.jenis !== 'angka') return [];
      const { col, bidang, ranah } = satu;
      const dasar = { tabel: indeks, sel, cell, ranah, kolom: satu };
      if (dibaca !== undefined) return [{ ...dasar, ...dibaca }];
      const satuan = satuanKolom(bidang, satu) ?? satuanBaris.get(kunciBaris(indeks, row)) ?? null;
      const gayaSel = gaya.get(col);
      const bukti = {
        ...(satuan === null ? {} : { satuan }),
        ...(gayaSel === undefined ? {} : { gayaKolom: gayaSel }),
      };
      return [{ ...dasar, bidang, satuan, besaran: bacaFigur(sheet, row, col, bukti).besaran }];
    }),
  );
}

const isKolomFigur = ({ bidang, ranah }: Kolom): boolean =>
  BIDANG_FIGUR.has(bidang) || (bidang === 'lain' && ranah === 'anggaran');

/** Columns of jenis belanja and sumber dana hold money, or their own names and codes ("RM", "51"). */
const BERKODE = new Set<Bidang>(['jenisBelanja', 'sumberDana']);
/** A figure of thousands at least, or one with decimals. */
const BERPEMISAH = /\d[.,]\d/;

function isKolomKode(sheet: Sheet, tabel: TabelMap, { col, bidang }: Kolom): boolean {
  if (!BERKODE.has(bidang)) return false;
  const isi = barisData(tabel).flatMap((row) => cellAt(sheet, row, col)?.value ?? []);
  return isi.every((satu) => typeof satu === 'string' && !BERPEMISAH.test(satu));
}
