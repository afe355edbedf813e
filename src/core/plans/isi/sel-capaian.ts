/** One capaian cell of a column that is there: filled where it is empty, or where its constant may go. */
import { bacaanCapaian, bacaanTerdekat, tulisCapaian } from '../../capaian/cetak';
import { sesuaiCetak } from '../../capaian/sesuai';
import type { CapaianBaris } from '../../capaian/terapkan';
import { addressKey } from '../../workbook/address';
import { alasanTempat, alasanTerisi } from '../../workbook/sel-terbuka';
import { cellAt, isBlank, mergeAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { mengacu } from '../acuan-balik';
import { bentukSel, type BentukSel, type KolomCapaian } from '../bentuk-capaian';
import { alamatSel, biarkan, tulisSel, type Kertas, type SelCapaian } from './kertas';
import type { CapaianBerbeda } from './pilihan';
import { rumusBaris } from './rumus-baris';

export interface TempatCapaian {
  readonly sheet: Sheet;
  readonly sel: Address;
  readonly kolom: KolomCapaian | undefined;
  /** Cells whose constants the user gave up, by `addressKey`. */
  readonly ganti: ReadonlySet<string>;
}

export interface HasilSel {
  /** The cell, where it will hold a capaian. */
  readonly capaian: SelCapaian | null;
  /** A constant that a formula could stand for. */
  readonly konstanta: boolean;
  readonly berbeda: CapaianBerbeda | null;
}

/** Fills the cell, or says why it stays. */
export function isiSelCapaian(kertas: Kertas, satu: CapaianBaris, tempat: TempatCapaian): HasilSel {
  const { sheet, sel, kolom, ganti } = tempat;
  const cell = cellAt(sheet, sel.row, sel.col);
  const bentuk = bentukSel(kolom, cell?.numberFormat ?? null, kertas.bahan.kebijakan.desimal);
  const halangan = alasanTempat(sheet, sel) ?? alasanGabungan(satu, tempat) ?? alasanBerputar(kertas, satu, tempat);
  const rumus = rumusBaris(kertas, satu, sheet, alamatSel(sel), bentuk.bentuk);
  const isTetap = cell?.formula === undefined && !isBlank(cell);
  const konstanta = isTetap && halangan === null && 'rumus' in rumus;
  const berbeda = isTetap ? bandingkan(satu, sel, kertas.bahan.kebijakan.desimal) : null;
  const isGanti = konstanta && ganti.has(addressKey(sel));
  const alasan = (isGanti ? null : alasanTerisi(sheet, sel)) ?? halangan ?? (isGanti ? null : alasanKolom(sel, kolom));
  if (alasan !== null || 'alasan' in rumus) {
    biarkan(kertas, sel, alasan ?? ('alasan' in rumus ? rumus.alasan : ''));
    return {
      capaian: isBlank(cell) && cell?.formula === undefined ? null : sudahAda(satu, sel, bentuk),
      konstanta,
      berbeda,
    };
  }
  tulisSel(kertas, sel, rumus, formatBaru(cell?.numberFormat, bentuk));
  return { capaian: { sel, bentuk: bentuk.bentuk }, konstanta, berbeda };
}

/** A format is only given where the cell needs another. */
function formatBaru(kini: string | undefined, { format }: BentukSel): string | undefined {
  return format === kini ? undefined : format;
}

/** What a cell that stays shows: points or a fraction, by its own figure where that tells. */
function sudahAda({ periode, hasil }: CapaianBaris, sel: Address, { bentuk }: BentukSel): SelCapaian {
  const bacaan = bacaanTerdekat(bacaanCapaian(periode.capaian), hasil.capaian ?? 1);
  if (bacaan === undefined) return { sel, bentuk };
  const isAngkaPersen = periode.capaian?.besaran.jenis === 'angka' && periode.capaian.besaran.asalFraksi;
  return { sel, bentuk: bacaan.bentuk === 'rasio' || isAngkaPersen ? 'fraksi' : 'poin' };
}

/** A constant that no rounding brings to the computed capaian. */
function bandingkan({ periode, hasil }: CapaianBaris, sel: Address, desimal: number): CapaianBerbeda | null {
  const bacaan = bacaanCapaian(periode.capaian);
  const { selang } = hasil;
  if (hasil.capaian === null || selang === null || bacaan.some((satu) => sesuaiCetak(satu, selang))) return null;
  const terdekat = bacaanTerdekat(bacaan, hasil.capaian);
  if (terdekat === undefined) return null;
  return { sel, tertulis: periode.capaian?.teks ?? '', seharusnya: tulisCapaian(hasil.capaian, terdekat, desimal) };
}

/** One capaian cell over several rows that have a target each speaks of all of them, and of none alone. */
export function isGabungan({ periode }: CapaianBaris, sheet: Sheet, { row, col }: Address): boolean {
  const merge = mergeAt(sheet, row, col);
  if (merge === undefined || merge.bottom === merge.top || periode.target === null) return false;
  const milikTarget = mergeAt(sheet, periode.target.sel.row, periode.target.sel.col);
  return milikTarget === undefined || milikTarget.bottom < merge.bottom;
}

function alasanGabungan(satu: CapaianBaris, { sheet, sel }: TempatCapaian): string | null {
  if (!isGabungan(satu, sheet, sel)) return null;
  return `Sel ${alamatSel(sel)} digabung untuk beberapa baris; pisahkan sel itu, atau minta kolom capaian per indikator agar sel itu memuat rata-ratanya.`;
}

/** A target or realisasi that is worked out from the capaian. */
function alasanBerputar({ lembar }: Kertas, { periode }: CapaianBaris, { sel }: TempatCapaian): string | null {
  const asal = [periode.target, periode.realisasi].find((figur) => figur !== null && mengacu(lembar, figur.sel, sel));
  if (asal === undefined || asal === null) return null;
  const [capaian, awal] = [alamatSel(sel), alamatSel(asal.sel)];
  return `Rumus di ${awal} sudah memakai sel ${capaian}, sehingga rumus di ${capaian} akan berputar; ganti isi ${awal} dengan angka.`;
}

function alasanKolom(sel: Address, kolom: KolomCapaian | undefined): string | null {
  if (kolom?.menyimpang !== true) return null;
  return `Sel ${alamatSel(sel)} berada pada kolom yang isinya tidak mengikuti rumus capaian; periksa dulu isi kolom itu.`;
}
