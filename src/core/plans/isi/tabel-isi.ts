/** The rows of each table with their periods, and where the capaian of each stands or will stand. */
import { NAMA_TURUNAN } from '../../capaian/nama-kebijakan';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { TabelMap } from '../../recognition/tabel';
import { tambahkan } from '../../text/peta';
import { bentukSel } from '../bentuk-capaian';
import { alasanTempat } from '../../workbook/sel-terbuka';
import type { Address, Sheet } from '../../workbook/workbook';
import { alamatSel, biarkan, isTabelCapaian, tulisSel, type Kertas, type SelCapaian } from './kertas';
import type { KolomBebas } from './kolom-baru';
import { rumusBaris } from './rumus-baris';

/** One period of one row. */
export interface IsiPeriode {
  readonly satu: CapaianBaris;
  /** null: no cell holds its capaian. */
  readonly capaian: SelCapaian | null;
  /** The capaian stands in a cell merged over other rows, too. */
  readonly gabungan: boolean;
}

export interface TabelIsi {
  readonly tabel: TabelMap;
  readonly sheet: Sheet;
  readonly isi: IsiPeriode[];
}

/** The target and realisasi columns of a period: rows that share them share a column of capaian. */
const kunciPeriode = ({ periode }: CapaianBaris): string =>
  `${String(periode.target?.sel.col)}|${String(periode.realisasi?.sel.col)}`;

const isDapatDihitung = ({ periode }: CapaianBaris): boolean => periode.target !== null && periode.realisasi !== null;

/**
 * Adds a column of capaian for every period of a table that has none, right of it: "Capaian", or "Capaian 2023" and
 * "Capaian TW II" where the table has several periods.
 */
export function tambahKolomCapaian(kertas: Kertas, { tabel, sheet, isi }: TabelIsi, bebas: KolomBebas): void {
  if (!isTabelCapaian(tabel) && !isi.some(({ satu }) => isDapatDihitung(satu))) return;
  const kelompok = new Map<string, number[]>();
  isi.forEach(({ satu, capaian, gabungan }, i) => {
    if ((capaian !== null && !gabungan) || !isDapatDihitung(satu)) return;
    if (satu.periode.capaian !== null && !gabungan) return;
    tambahkan(kelompok, kunciPeriode(satu), i);
  });
  for (const anggota of kelompok.values()) {
    if (anggota.some((i) => sudahDihitung(sheet, isi[i]))) continue;
    const contoh = isi[anggota[0] ?? -1];
    const col = contoh === undefined ? null : bebas.ambil(tabel, judulPeriode(contoh.satu, isi));
    if (col !== null) anggota.forEach((i) => isiBaru(kertas, sheet, isi, i, col));
  }
}

/** A formula of capaian stands on the row already, in a column that is not read as one of this period. */
function sudahDihitung(sheet: Sheet, isi: IsiPeriode | undefined): boolean {
  const { target, realisasi } = isi?.satu.periode ?? {};
  if (isi === undefined || target === null || realisasi === null || target === undefined || realisasi === undefined)
    return false;
  const menyebut = (rumus: string, sel: Address): boolean => new RegExp(`\\b${alamatSel(sel)}\\b`).test(rumus);
  return (sheet.rows[isi.satu.baris.row] ?? []).some(
    (cell) =>
      cell?.formula?.includes(NAMA_TURUNAN.batas) === true &&
      menyebut(cell.formula, target.sel) &&
      menyebut(cell.formula, realisasi.sel),
  );
}

function isiBaru(kertas: Kertas, sheet: Sheet, isi: IsiPeriode[], i: number, col: number): void {
  const milik = isi[i];
  if (milik === undefined) return;
  const row = milik.satu.baris.row;
  const sel = { sheet: sheet.name, row, col };
  const bentuk = bentukSel(undefined, null, kertas.bahan.kebijakan.desimal);
  const rumus = rumusBaris(kertas, milik.satu, sheet, alamatSel(sel), bentuk.bentuk);
  const alasan = alasanTempat(sheet, sel) ?? ('alasan' in rumus ? rumus.alasan : null);
  if (alasan !== null || 'alasan' in rumus) {
    biarkan(kertas, sel, alasan ?? '');
    return;
  }
  tulisSel(kertas, sel, rumus, bentuk.format);
  isi[i] = { ...milik, capaian: { sel, bentuk: bentuk.bentuk }, gabungan: false };
}

const ANGKA_ROMAWI = ['', 'I', 'II', 'III', 'IV'];

function judulPeriode({ periode }: CapaianBaris, isi: readonly IsiPeriode[]): string {
  const isBeragam = new Set(isi.map(({ satu }) => kunciPeriode(satu))).size > 1;
  if (!isBeragam) return 'Capaian';
  const { rentangTahun, tahun, tw, bulan, ranah } = periode;
  const waktu = [
    ranah === 'fisik' ? 'Fisik' : null,
    tw === null ? null : `TW ${ANGKA_ROMAWI[tw] ?? ''}`,
    bulan === null ? null : `bulan ${bulan}`,
    rentangTahun === null ? tahun : rentangTahun.join('-'),
  ];
  return ['Capaian', ...waktu.filter((satu) => satu !== null)].join(' ');
}
