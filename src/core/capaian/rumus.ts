/** The formulas of capaian on exact numbers. T is the target, R the realisasi; each gives a ratio, 1 for on target. */
import { Eksak, SATU, eksak } from './eksak';
import { type Arah, type Kebijakan, BATAS_TAK_HINGGA } from './kebijakan';

/** A formula; null where it cannot be computed under the policy. */
type Rumus = (target: Eksak, realisasi: Eksak, kebijakan: Kebijakan) => Eksak | null;

/**
 * Capaian before the limits of the policy, for one number against one number.
 *
 * naik and turun as PermenPANRB 8/2021 (normal and special condition); tetap is practice. A rentang with a single number is
 * read as tetap, a grade or yes/no with numbers as naik.
 */
export function hitungMentah(target: Eksak, realisasi: Eksak, arah: Arah, kebijakan: Kebijakan): Eksak | null {
  if (arah === 'turun') return turun(target, realisasi, kebijakan);
  if (arah === 'tetap' || arah === 'rentang') return tetap(target, realisasi, kebijakan);
  return naik(target, realisasi, kebijakan);
}

/** R / T; 1 + (R - T)/|T| below zero. `naik(4, 5)` is 1.25. */
const naik: Rumus = (target, realisasi, kebijakan) => {
  if (target.isZero())
    return rasio(realisasi.greaterThan(0) ? kebijakan.targetNol.naikAda : kebijakan.targetNol.naikNol);
  if (target.isNegative()) return negatif(target, realisasi.minus(target), kebijakan);
  return realisasi.div(target);
};

/** 2 - R / T, or T / R; 1 - (R - T)/|T| below zero. `turun(16, 14)` is 1.125. */
const turun: Rumus = (target, realisasi, kebijakan) => {
  if (target.isZero())
    return rasio(realisasi.greaterThan(0) ? kebijakan.targetNol.turunAda : kebijakan.targetNol.turunNol);
  if (target.isNegative()) return negatif(target, target.minus(realisasi), kebijakan);
  if (kebijakan.minimasi === 'selisih') return new Eksak(2).minus(realisasi.div(target));
  if (!realisasi.greaterThan(0)) return eksak(kebijakan.batasAtas ?? BATAS_TAK_HINGGA);
  return target.div(realisasi);
};

/** 1 - |R - T| / |T|; with a target of zero only zero is on target. `tetap(80, 84)` is 0.95. */
const tetap: Rumus = (target, realisasi) => {
  if (target.isZero()) return realisasi.isZero() ? SATU : null;
  return SATU.minus(realisasi.minus(target).abs().div(target.abs()));
};

function negatif(target: Eksak, lebih: Eksak, kebijakan: Kebijakan): Eksak | null {
  if (kebijakan.targetNegatif === 'tidak-dihitung') return null;
  return SATU.plus(lebih.div(target.abs()));
}

function rasio(nilai: number | null): Eksak | null {
  return nilai === null ? null : eksak(nilai);
}

/**
 * A target range: 1 inside it, outside against the nearest bound. turun uses the formula of turun (7-8 months, 6.5 months:
 * 2 - 6.5/7 = 1.0714), every other arah R / bound (80-90, 70: 70/80 = 0.875), or under `rentang: simpangan`
 * 1 - |R - bound|/|bound|. PermenPANRB 8/2021.
 */
export function hitungRentang(
  bawah: Eksak,
  atas: Eksak,
  realisasi: Eksak,
  arah: Arah,
  kebijakan: Kebijakan,
): Eksak | null {
  if (realisasi.greaterThanOrEqualTo(bawah) && realisasi.lessThanOrEqualTo(atas)) return SATU;
  const batas = realisasi.lessThan(bawah) ? bawah : atas;
  if (arah === 'turun') return turun(batas, realisasi, kebijakan);
  if (arah !== 'naik' && kebijakan.rentang === 'simpangan') return tetap(batas, realisasi, kebijakan);
  return naik(batas, realisasi, kebijakan);
}

/** The limits of the policy: never below `batasBawah`, never above `batasAtas` where that holds for the table. */
export function batasi(mentah: Eksak, kebijakan: Kebijakan): Eksak {
  const bawah = eksak(kebijakan.batasBawah);
  if (mentah.lessThan(bawah)) return bawah;
  if (kebijakan.batasAtas === null || !kebijakan.batasAtasPadaTabel) return mentah;
  const atas = eksak(kebijakan.batasAtas);
  return mentah.greaterThan(atas) ? atas : mentah;
}
