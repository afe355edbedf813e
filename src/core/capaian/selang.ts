/** The ratios that printed figures may stand for. A figure in text is known only to its last decimal. */
import type { Angka, Besaran, Rentang } from '../text/besaran';
import { Eksak, eksak, terbesar, terkecil } from './eksak';
import { hitungBulat } from './hitung-bulat';
import type { Arah, Kebijakan } from './kebijakan';
import { batasi, hitungMentah, hitungRentang } from './rumus';

/** From `bawah` to `atas`, both included, as ratios. */
export interface Selang {
  readonly bawah: number;
  readonly atas: number;
}

/**
 * Ratios, limits included, that a target and the realisasi as printed allow; null where none can be computed.
 *
 * The target is exact: it is what was agreed. A realisasi from text with d decimals is anything within half a unit of its
 * last decimal; from a numeric cell it is exact, unless `sepertiTeks` asks to take the digits shown (a typed copy of an
 * unrounded figure). A whole number without a percent sign is a count and exact.
 *
 * Target 2.89, realisasi text "3,45": [3.445/2.89, 3.455/2.89] = [1.19204, 1.19550], so a printed 119,20% is right.
 */
export function selangRasio(
  target: Besaran,
  realisasi: Besaran,
  arah: Arah,
  kebijakan: Kebijakan,
  sepertiTeks = false,
): Selang | null {
  if (realisasi.jenis !== 'angka' || (target.jenis !== 'angka' && target.jenis !== 'rentang')) return null;
  const tunggal = sepertiTeks ? null : hitungBulat(target, realisasi, arah, kebijakan);
  if (tunggal !== null) return tunggal.selang;
  const rasio = titikUji(target, realisasi, sepertiTeks)
    .map((nilai) => hitung(target, nilai, arah, kebijakan))
    .filter((nilai) => nilai !== null)
    .map((nilai) => batasi(nilai, kebijakan));
  const pertama = rasio[0];
  if (pertama === undefined) return null;
  const selang = {
    bawah: rasio.reduce(terkecil, pertama).toNumber(),
    atas: rasio.reduce(terbesar, pertama).toNumber(),
  };
  return Number.isFinite(selang.bawah) && Number.isFinite(selang.atas) ? selang : null;
}

function hitung(target: Angka | Rentang, realisasi: Eksak, arah: Arah, kebijakan: Kebijakan): Eksak | null {
  return target.jenis === 'angka'
    ? hitungMentah(eksak(target.nilai), realisasi, arah, kebijakan)
    : hitungRentang(eksak(target.bawah), eksak(target.atas), realisasi, arah, kebijakan);
}

/** Both ends of what the realisasi may be, the figure itself, and the target or bounds between them, where a formula bends. */
function titikUji(target: Angka | Rentang, realisasi: Angka, sepertiTeks: boolean): Eksak[] {
  const nilai = eksak(realisasi.nilai);
  const setengah = setengahSatuan(realisasi, sepertiTeks);
  if (setengah.isZero()) return [nilai];
  const awal = nilai.minus(setengah);
  const akhir = nilai.plus(setengah);
  const belok = target.jenis === 'angka' ? [target.nilai] : [target.bawah, target.atas];
  return [awal, nilai, akhir, ...belok.map(eksak).filter((x) => x.greaterThan(awal) && x.lessThan(akhir))];
}

function setengahSatuan(angka: Angka, sepertiTeks: boolean): Eksak {
  const isCacah = angka.desimal === 0 && !angka.persen;
  if ((angka.tepat && !sepertiTeks) || isCacah) return new Eksak(0);
  return new Eksak(10).pow(-angka.desimal).div(2);
}
