/**
 * Scales that turn a figure into a named level ("Sangat Baik", "BB"). A scale is plain data; its levels go from the best
 * down and their thresholds are in the unit of the figure: percent points for capaian, the index's own unit otherwise.
 */
import { eksak } from './eksak';

export { DAFTAR_SKALA, skalaBawah } from './daftar-skala';
export { parseSkala } from './baca-skala';

/** One level: the figures from `bawah` to `atas`; null means without end. */
export interface TingkatSkala {
  readonly nama: string;
  readonly bawah: number | null;
  readonly bawahTermasuk: boolean;
  readonly atas: number | null;
  readonly atasTermasuk: boolean;
}

export interface Skala {
  /** Name by which a policy chooses it: "PMDN86". */
  readonly id: string;
  /** What a reader sees: "Kategori Permendagri 86/2017". */
  readonly nama: string;
  /** From the best level down. */
  readonly tingkat: readonly TingkatSkala[];
}

/**
 * The level of a figure, compared unrounded; null where no level holds it. The figure is in the unit of the scale.
 *
 * `predikat(79.85, DAFTAR_SKALA.AKIP)` is "BB"; `predikat(90.99, DAFTAR_SKALA.PMDN86)` is "Tinggi".
 */
export function predikat(nilai: number, skala: Skala): string | null {
  return skala.tingkat.find((tingkat) => memuat(tingkat, nilai))?.nama ?? null;
}

/** The level of a capaian given as a ratio: 0.9 on a scale in percent points is looked up as 90. */
export function predikatCapaian(capaian: number, skala: Skala): string | null {
  return predikat(eksak(capaian).times(100).toNumber(), skala);
}

function memuat(tingkat: TingkatSkala, nilai: number): boolean {
  const { bawah, atas } = tingkat;
  const diAtasBawah = bawah === null || nilai > bawah || (tingkat.bawahTermasuk && nilai === bawah);
  const diBawahAtas = atas === null || nilai < atas || (tingkat.atasTermasuk && nilai === atas);
  return diAtasBawah && diBawahAtas;
}

/**
 * Why a scale cannot be used, in one Indonesian sentence; null where every figure has exactly one level.
 *
 * Refused: no level, a level without a name, a level that ends before it begins, levels that overlap, and figures between
 * two levels that have none. A scale need not reach to either end.
 */
export function periksaSkala(skala: Skala): string | null {
  if (skala.tingkat.length === 0) return 'Skala tidak memuat satu tingkat pun.';
  const kosong = skala.tingkat.some((tingkat) => tingkat.nama.trim() === '');
  if (kosong) return 'Skala memuat tingkat tanpa nama.';
  const terbalik = skala.tingkat.find(isTerbalik);
  if (terbalik) return `Tingkat "${terbalik.nama}" berakhir sebelum dimulai.`;
  const urut = [...skala.tingkat].sort(bandingkanBawah);
  for (const [i, tingkat] of urut.entries()) {
    const berikut = urut[i + 1];
    const masalah = berikut === undefined ? null : periksaSambungan(tingkat, berikut);
    if (masalah !== null) return masalah;
  }
  return null;
}

function isTerbalik({ bawah, atas, bawahTermasuk, atasTermasuk }: TingkatSkala): boolean {
  if (bawah === null || atas === null) return false;
  return bawah > atas || (bawah === atas && !(bawahTermasuk && atasTermasuk));
}

function bandingkanBawah(a: TingkatSkala, b: TingkatSkala): number {
  const selisih = (a.bawah ?? -Infinity) - (b.bawah ?? -Infinity);
  if (Number.isNaN(selisih) || selisih === 0) return Number(b.bawahTermasuk) - Number(a.bawahTermasuk);
  return selisih;
}

function periksaSambungan(rendah: TingkatSkala, tinggi: TingkatSkala): string | null {
  const nama = `"${rendah.nama}" dan "${tinggi.nama}"`;
  if (rendah.atas === null || tinggi.bawah === null || rendah.atas > tinggi.bawah) {
    return `Tingkat ${nama} pada skala tumpang tindih.`;
  }
  if (rendah.atas < tinggi.bawah) {
    return `Nilai antara ${tulis(rendah.atas)} dan ${tulis(tinggi.bawah)} tidak mempunyai tingkat pada skala.`;
  }
  if (rendah.atasTermasuk && tinggi.bawahTermasuk) return `Tingkat ${nama} sama-sama memuat ${tulis(tinggi.bawah)}.`;
  if (!rendah.atasTermasuk && !tinggi.bawahTermasuk) {
    return `Nilai ${tulis(tinggi.bawah)} tidak mempunyai tingkat pada skala.`;
  }
  return null;
}

function tulis(nilai: number): string {
  return String(nilai).replace('.', ',');
}
