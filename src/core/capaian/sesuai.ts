/** Whether a printed capaian can come from its figures, and if not, by which other formula it was made. */
import type { Besaran } from '../text/besaran';
import { bulatKasar } from '../text/desimal';
import { Eksak, eksak } from './eksak';
import { type Arah, type Kebijakan, BATAS_TAK_HINGGA, KEBIJAKAN_BAKU } from './kebijakan';
import { type Selang, selangRasio } from './selang';

/** A figure as printed. */
export interface Cetak {
  readonly nilai: number;
  /** Decimals shown, in the unit of `nilai`: 4 for the ratio behind "87,50%", 2 for 87.5 points. */
  readonly desimal: number;
}

/**
 * Whether a printed value is right: some value in the interval rounds (half up) to it. `cetak` and `selang` are in one
 * unit, points or ratio; the printed value is first taken to the decimals it shows.
 *
 * 87.5 with 1 decimal and [87.53, 87.61] is right; 87.4 and [87.53, 87.61] is not.
 */
export function sesuaiCetak(cetak: Cetak, selang: Selang): boolean {
  return sesuaiKasar(cetak, selang) ?? sesuaiTepat(cetak, selang);
}

/** The same in plain numbers; null where one of the three lies too near to a half to be rounded so. */
function sesuaiKasar({ nilai, desimal }: Cetak, selang: Selang): boolean | null {
  const tertulis = bulatKasar(nilai, desimal);
  const bawah = bulatKasar(selang.bawah, desimal);
  const atas = bulatKasar(selang.atas, desimal);
  return tertulis === null || bawah === null || atas === null ? null : bawah <= tertulis && tertulis <= atas;
}

function sesuaiTepat(cetak: Cetak, selang: Selang): boolean {
  const tertulis = bulat(cetak.nilai, cetak.desimal);
  return (
    bulat(selang.bawah, cetak.desimal).lessThanOrEqualTo(tertulis) &&
    bulat(selang.atas, cetak.desimal).greaterThanOrEqualTo(tertulis)
  );
}

function bulat(nilai: number, desimal: number): Eksak {
  return eksak(nilai).toDecimalPlaces(desimal, Eksak.ROUND_HALF_UP);
}

/** The formula that a printed capaian follows. */
export interface RumusLain {
  /** As a sentence names it: "realisasi / target". */
  readonly nama: string;
  readonly arah: Arah;
  /** For turun: which of its formulas. */
  readonly minimasi?: Kebijakan['minimasi'];
  /** The upper limit without which it does not fit; absent where it fits as it is. */
  readonly batasAtas?: number;
}

const CALON: readonly RumusLain[] = [
  { nama: 'realisasi / target', arah: 'naik' },
  { nama: '2 - realisasi / target', arah: 'turun', minimasi: 'selisih' },
  { nama: 'target / realisasi', arah: 'turun', minimasi: 'rasio' },
  { nama: '1 - |realisasi - target| / target', arah: 'tetap' },
];

/** What is the formula in force, so that it is not named as another one. */
export interface RumusDipakai {
  readonly arah: Arah;
  readonly kebijakan: Kebijakan;
}

/**
 * Which other formula gives a printed capaian; null where none does, or where the formula in force gives it too.
 *
 * `cetakRatio` is a ratio (0.875 for "87,50%"), `desimal` the decimals shown in percent points (2). Limits of the policy are
 * tried after the plain formula: 6.1% against at most 5%, printed 120%, is R/T = 1.22 under the limit of 1.2.
 *
 * Target 16, realisasi 14, printed 87,50%, in force turun: { nama: 'realisasi / target', arah: 'naik' }.
 */
export function cocokRumusLain(
  target: Besaran,
  realisasi: Besaran,
  cetakRatio: number,
  desimal: number,
  dipakai?: RumusDipakai,
): RumusLain | null {
  const kebijakan = dipakai?.kebijakan ?? KEBIJAKAN_BAKU;
  const cetak = { nilai: cetakRatio, desimal: desimal + 2 };
  const cocok = (arah: Arah, dengan: Kebijakan): boolean => {
    const selang = selangRasio(target, realisasi, arah, dengan);
    return selang !== null && sesuaiCetak(cetak, selang);
  };
  if (dipakai !== undefined && cocok(dipakai.arah, kebijakan)) return null;
  const calon = CALON.filter((rumus) => dipakai === undefined || !isSama(rumus, dipakai));
  const polos = { ...kebijakan, batasAtas: null, batasAtasPadaTabel: false };
  const tanpaBatas = calon.find((rumus) => cocok(rumus.arah, sesuaikan(polos, rumus)));
  if (tanpaBatas !== undefined) return tanpaBatas;
  const batasAtas = kebijakan.batasAtas ?? BATAS_TAK_HINGGA;
  const berbatas = { ...kebijakan, batasAtas, batasAtasPadaTabel: true };
  const denganBatas = calon.find((rumus) => cocok(rumus.arah, sesuaikan(berbatas, rumus)));
  return denganBatas === undefined ? null : { ...denganBatas, batasAtas };
}

function isSama(rumus: RumusLain, { arah, kebijakan }: RumusDipakai): boolean {
  return rumus.arah === arah && (rumus.minimasi === undefined || rumus.minimasi === kebijakan.minimasi);
}

function sesuaikan(kebijakan: Kebijakan, rumus: RumusLain): Kebijakan {
  return rumus.minimasi === undefined ? kebijakan : { ...kebijakan, minimasi: rumus.minimasi };
}
