/** The indicators that are below their target, for a person who must act on them. */
import type { Besaran } from '../text/besaran';
import { formatAngka } from '../text/format-angka';
import { jenisSatuan } from '../text/satuan';
import type { Address } from '../workbook/workbook';
import type { Figur } from '../records/berkas';
import type { Bahan } from './bahan';
import { eksak } from './eksak';
import type { HasilCapaian } from './hitung';
import type { Arah, Kebijakan } from './kebijakan';
import type { CapaianBaris } from './terapkan';
import { kelompokkanPengukuran } from './wakil';

/** How far a realisasi is from its target, in the unit of both. */
export interface SelisihTarget {
  readonly nilai: number;
  /** "4,00 poin persen", "12 Orang". */
  readonly teks: string;
}

export interface BelumTercapai {
  readonly indikator: string;
  readonly kode: string | null;
  readonly sasaran: string | null;
  readonly lembar: string;
  readonly tahun: number | null;
  /** null: the whole year, unless `bulan` names a month. */
  readonly tw: 1 | 2 | 3 | 4 | null;
  readonly bulan: number | null;
  readonly arah: Arah;
  /** As displayed. */
  readonly target: string;
  readonly realisasi: string;
  /** Ratio under the policy (0.875). */
  readonly capaian: number;
  /** Percent points that the capaian before the limits lacks of what counts as reached (12.5). */
  readonly kurang: number;
  /** null where the target is a word, or no difference can be told. */
  readonly selisih: SelisihTarget | null;
  readonly sel: {
    readonly indikator: Address;
    readonly target: Address;
    readonly realisasi: Address;
    readonly capaian: Address | null;
  };
  /** Realisasi cells of other tables in which the same indicator is below target in the same period. */
  readonly juga: readonly Address[];
}

/**
 * Indicators below target in the year of the submission, worst first, per year and per quarter or month, each once.
 *
 * Target 80%, realisasi 70%: capaian 0.875, kurang 12.5, selisih "10,00 poin persen".
 */
export function daftarBelumTercapai(bahan: Bahan): BelumTercapai[] {
  const belum = bahan.capaian.filter(({ hasil }) => hasil.status === 'belum');
  return kelompokkanPengukuran(bahan, belum)
    .flatMap(([pertama, ...lain]) => uraikan(bahan, pertama, lain) ?? [])
    .sort((a, b) => b.kurang - a.kurang);
}

function uraikan(bahan: Bahan, satu: CapaianBaris, lain: readonly CapaianBaris[]): BelumTercapai | null {
  const { baris, periode, arah, hasil } = satu;
  const { target, realisasi, capaian } = periode;
  if (target === null || realisasi === null || hasil.capaian === null || hasil.mentah === null) return null;
  return {
    indikator: baris.indikator.teks,
    kode: baris.kode,
    sasaran: baris.sasaran?.teks ?? null,
    lembar: realisasi.sel.sheet,
    tahun: periode.tahun,
    tw: periode.tw,
    bulan: periode.bulan,
    arah: arah.arah,
    target: target.teks,
    realisasi: realisasi.teks,
    capaian: hasil.capaian,
    kurang: poinKurang(hasil, bahan.kebijakan) ?? 0,
    selisih: selisihTarget(target, realisasi, arah.arah, baris.satuan?.teks ?? null),
    sel: {
      indikator: baris.indikator.sel,
      target: target.sel,
      realisasi: realisasi.sel,
      capaian: capaian?.sel ?? null,
    },
    juga: lain.flatMap((sama) => sama.periode.realisasi?.sel ?? []),
  };
}

/** Percent points that a capaian before the limits lacks of what counts as reached; null where there is none. */
export function poinKurang({ mentah }: HasilCapaian, { skalaStatus }: Kebijakan): number | null {
  return mentah === null ? null : eksak(skalaStatus.tercapai).minus(eksak(mentah)).times(100).toNumber();
}

/** A cell that shows a figure unrounded must not do so here. */
const DESIMAL_TERBANYAK = 4;

/** What a realisasi lacks of its target in their unit; null where nothing is missing or no difference can be told. */
export function selisihTarget(
  target: Figur,
  realisasi: Figur,
  arah: Arah,
  satuan: string | null,
): SelisihTarget | null {
  const [t, r] = [target.besaran, realisasi.besaran];
  if (r.jenis !== 'angka' || (t.jenis !== 'angka' && t.jenis !== 'rentang')) return null;
  const nilai = jarakTarget(t, r.nilai, arah);
  if (nilai <= 0) return null;
  const angka = formatAngka(nilai, Math.min(Math.max(t.desimal, r.desimal), DESIMAL_TERBANYAK));
  return { nilai, teks: `${angka} ${satuanSelisih(t.persen || r.persen, satuan)}`.trim() };
}

/** How much is missing in the direction that counts. */
function jarakTarget(target: Extract<Besaran, { jenis: 'angka' | 'rentang' }>, realisasi: number, arah: Arah): number {
  const r = eksak(realisasi);
  if (target.jenis === 'rentang') {
    const batas = realisasi < target.bawah ? target.bawah : target.atas;
    return r.minus(eksak(batas)).abs().toNumber();
  }
  const kurang = eksak(target.nilai).minus(r);
  if (arah === 'turun') return kurang.negated().toNumber();
  return arah === 'tetap' || arah === 'rentang' ? kurang.abs().toNumber() : kurang.toNumber();
}

/** Indices and scores are told in points, percentages in percent points, all else in its unit. */
export function satuanSelisih(persen: boolean, satuan: string | null): string {
  if (persen || (satuan !== null && jenisSatuan(satuan) === 'persen')) return 'poin persen';
  if (satuan === null) return '';
  return jenisSatuan(satuan) === 'indeks' ? 'poin' : satuan;
}
