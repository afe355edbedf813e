/** What an indicator needs in each of the quarters that are left, so that its annual target is met. */
import type { SifatTriwulan } from './agregasi';
import { type Eksak, NOL, eksak } from './eksak';
import type { Arah } from './kebijakan';

export interface MasukanKebutuhan {
  /** The annual target, in the unit of the quarters. */
  readonly target: number;
  /** Quarter I to IV; null where nothing is written yet. */
  readonly realisasi: readonly (number | null)[];
  readonly sifat: SifatTriwulan;
  readonly arah: Arah;
}

/** What a figure of `kebutuhanTriwulan` means. */
export type CaraKebutuhan =
  'tambahan' | 'kenaikan' | 'rata-rata' | 'paling-banyak' | 'penurunan' | 'rata-rata-tertinggi';

export type HasilKebutuhan =
  | { readonly keadaan: 'perlu'; readonly nilai: number; readonly sisa: number }
  /** All quarters are filled. */
  | { readonly keadaan: 'selesai' }
  /** A limit that was not to be passed is passed. */
  | { readonly keadaan: 'terlampaui' };

const TRIWULAN_SETAHUN = 4;

/** How the figure is meant; null for an arah of which no figure per quarter can be told. */
export function caraKebutuhan(sifat: SifatTriwulan, arah: Arah): CaraKebutuhan | null {
  if (arah === 'naik') return sifat === 'rata-rata' ? 'rata-rata' : sifat === 'terakhir' ? 'kenaikan' : 'tambahan';
  if (arah !== 'turun') return null;
  return sifat === 'rata-rata' ? 'rata-rata-tertinggi' : sifat === 'terakhir' ? 'penurunan' : 'paling-banyak';
}

/**
 * The need per quarter that is left after the last filled one; null where the arah allows none (see `caraKebutuhan`).
 *
 * Target 100, kumulatif 25 and 45: (100 - 45) / 2 = 27.5 per quarter. Target 90, rata-rata 80: (90 x 4 - 80) / 3 = 93.33.
 * Turun, at most 10 complaints, jumlah 4 and 3: (10 - 7) / 2 = 1.5 at most.
 */
export function kebutuhanTriwulan({ target, realisasi, sifat, arah }: MasukanKebutuhan): HasilKebutuhan | null {
  const cara = caraKebutuhan(sifat, arah);
  if (cara === null) return null;
  const terakhir = realisasi.reduce<number>((n, nilai, i) => (nilai === null ? n : i + 1), 0);
  const sisa = TRIWULAN_SETAHUN - terakhir;
  if (sisa <= 0) return { keadaan: 'selesai' };
  const ada = realisasi.filter((nilai) => nilai !== null).map(eksak);
  const jarak = jarakSetahun(eksak(target), ada, sisa, sifat);
  if (arah === 'turun' && sifat !== 'terakhir')
    return jarak.lessThan(0) ? { keadaan: 'terlampaui' } : perlu(jarak, sisa);
  const perluNaik = arah === 'turun' ? jarak.negated() : jarak;
  return perlu(perluNaik.lessThan(0) ? NOL : perluNaik, sisa);
}

const perlu = (jarak: Eksak, sisa: number): HasilKebutuhan => ({
  keadaan: 'perlu',
  nilai: jarak.div(sisa).toNumber(),
  sisa,
});

/** What is left of the target, to be shared by the quarters that are left. */
function jarakSetahun(target: Eksak, ada: readonly Eksak[], sisa: number, sifat: SifatTriwulan): Eksak {
  const jumlah = ada.reduce((a, b) => a.plus(b), NOL);
  if (sifat === 'jumlah') return target.minus(jumlah);
  if (sifat === 'rata-rata') return target.times(ada.length + sisa).minus(jumlah);
  return target.minus(ada.at(-1) ?? NOL);
}
