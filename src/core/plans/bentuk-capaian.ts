/** How a column of capaian is written: as fractions under a percent format, in points, or as plain ratios. */
import { bacaanCapaian, bacaanTerdekat, type BacaanCapaian } from '../capaian/cetak';
import type { Bentuk } from '../capaian/rumus-excel';
import { sesuaiCetak } from '../capaian/sesuai';
import type { CapaianBaris } from '../capaian/terapkan';
import { tambahkan } from '../text/peta';
import { addressKey } from '../workbook/address';
import { isDateFormat, isPercentFormat } from '../workbook/number-format';

export interface KolomCapaian {
  /** What most filled cells show; null where none is filled. */
  readonly bentuk: BacaanCapaian['bentuk'] | null;
  /** The number format of most filled numeric cells of that form; null where there is none. */
  readonly format: string | null;
  /** True where most filled cells do not follow from their figures: the column holds something else. */
  readonly menyimpang: boolean;
}

/** Fewer cells prove nothing about what a column holds. */
const SEL_CUKUP = 4;

/** The key of a capaian column: its table and its place. */
export function kunciKolom({ baris, periode }: CapaianBaris): string {
  return `${baris.tabel}|${periode.capaian?.sel.col ?? ''}`;
}

/**
 * What the filled cells of each capaian column tell, by `kunciKolom`. Cells that a plan replaces (`ganti`, by `addressKey`)
 * tell how the column is written, and no longer what it holds.
 */
export function bacaKolomCapaian(
  capaian: readonly CapaianBaris[],
  ganti: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, KolomCapaian> {
  const isi = new Map<string, CapaianBaris[]>();
  for (const satu of capaian) if (satu.periode.capaian !== null) tambahkan(isi, kunciKolom(satu), satu);
  return new Map([...isi].map(([kunci, milik]) => [kunci, bacaKolom(milik, ganti)]));
}

function bacaKolom(isi: readonly CapaianBaris[], ganti: ReadonlySet<string>): KolomCapaian {
  const terisi = isi.flatMap(({ periode, hasil }) => {
    const bacaan = bacaanCapaian(periode.capaian);
    const terdekat = bacaanTerdekat(bacaan, hasil.capaian ?? 1);
    if (terdekat === undefined || periode.capaian === null) return [];
    const { besaran, format } = periode.capaian;
    const angka = besaran.jenis === 'angka' && besaran.tepat ? format : null;
    const { selang } = hasil;
    const isDiuji = selang !== null && !ganti.has(addressKey(periode.capaian.sel));
    const cocok = !isDiuji ? null : bacaan.some((cetak) => sesuaiCetak(cetak, selang));
    return [{ bentuk: terdekat.bentuk, format: angka, cocok }];
  });
  const bentuk = terbanyak(terisi.map((satu) => satu.bentuk));
  const diuji = terisi.filter(({ cocok }) => cocok !== null);
  return {
    bentuk,
    format: terbanyak(terisi.flatMap((satu) => (satu.bentuk === bentuk && satu.format !== null ? [satu.format] : []))),
    menyimpang: diuji.length >= SEL_CUKUP && diuji.filter(({ cocok }) => cocok === true).length * 2 < diuji.length,
  };
}

/** The most frequent value, the first of equals; null where there is none. */
function terbanyak<T>(nilai: readonly T[]): T | null {
  const cacah = new Map<T, number>();
  for (const satu of nilai) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  return [...cacah].reduce<readonly [T | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0])[0];
}

export interface BentukSel {
  readonly bentuk: Bentuk;
  /** The number format that the cell needs, its own where that will do. */
  readonly format: string;
}

const UMUM = 'General';

/**
 * How one empty cell is to be written, like the rest of its column. A percent format of the cell itself holds; a column that
 * tells nothing gets percentages with the decimals of the policy. A text or date format would hide a formula and goes.
 * `format` is null for a cell that the picture leaves out: it may carry any format unseen, so that it is given one.
 *
 * Others show "87,50%" (0.00%), the cell is General: fractions, 0.00%. Others show 87,5 points: points, the format as it is.
 */
export function bentukSel(kolom: KolomCapaian | undefined, format: string | null, desimal: number): BentukSel {
  if (format !== null && isPercentFormat(format)) return { bentuk: 'fraksi', format };
  const persen = desimal === 0 ? '0%' : `0.${'0'.repeat(desimal)}%`;
  const isTakLayak = format === null || format === '@' || isDateFormat(format);
  const isPolos = isTakLayak || format === UMUM;
  const bentuk = kolom?.bentuk ?? (isPolos ? 'persen' : 'poin');
  if (bentuk === 'persen') {
    const lain = kolom?.format ?? null;
    return { bentuk: 'fraksi', format: lain !== null && isPercentFormat(lain) ? lain : persen };
  }
  const layak = isTakLayak ? (kolom?.format ?? UMUM) : format;
  return { bentuk: bentuk === 'poin' ? 'poin' : 'fraksi', format: layak };
}
