/** Target and realisasi with as many decimals as a reader needs to follow their capaian. */
import { hitungCapaian } from '../../capaian/hitung';
import type { Arah, Kebijakan } from '../../capaian/kebijakan';
import type { Figur } from '../../records/berkas';
import { bulatkan } from '../../text/format-angka';
import { teksCapaianHitung } from '../figur-naskah';

export interface Pasangan {
  readonly target: Figur;
  readonly realisasi: Figur;
}

/** Decimals beyond these help nobody. */
const DESIMAL_TERBANYAK = 4;

/**
 * The figures as a sentence prints them. A cell that shows 5% and holds 5,28% gives a capaian that nobody can follow from what
 * is printed: such a figure gets decimals, two at first, until its capaian is the printed one.
 *
 * @example figurTampak('naik', { target, realisasi }, kebijakan).realisasi.besaran // desimal 2 for 5,28% shown as 5%
 */
export function figurTampak(arah: Arah, pasangan: Pasangan, kebijakan: Kebijakan): Pasangan {
  const { target: t, realisasi: r } = pasangan;
  const dicetak = teksCapaianHitung(hitungCapaian(t.besaran, r.besaran, arah, kebijakan), kebijakan);
  const terbaca = (satu: Pasangan): boolean => {
    const [target, realisasi] = [dibulatkan(satu.target).besaran, dibulatkan(satu.realisasi).besaran];
    return teksCapaianHitung(hitungCapaian(target, realisasi, arah, kebijakan), kebijakan) === dicetak;
  };
  for (let desimal = 0; desimal <= DESIMAL_TERBANYAK; desimal += 2) {
    const satu = { target: berdesimal(pasangan.target, desimal), realisasi: berdesimal(pasangan.realisasi, desimal) };
    if (terbaca(satu)) return satu;
  }
  return pasangan;
}

/** Two figures that are compared, with the decimals of the finer one where the other has more than it shows. */
export function samaDesimal(a: Figur, b: Figur): readonly [Figur, Figur] {
  const desimal = Math.max(...[a, b].map(({ besaran }) => (besaran.jenis === 'angka' ? besaran.desimal : 0)));
  return [berdesimal(a, desimal), berdesimal(b, desimal)];
}

/** The figure with at least so many decimals, where it has more than it shows. */
function berdesimal(figur: Figur, desimal: number): Figur {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka' || !besaran.tepat || besaran.desimal >= desimal) return figur;
  return bulatkan(besaran.nilai, besaran.desimal) === besaran.nilai
    ? figur
    : { ...figur, besaran: { ...besaran, desimal } };
}

function dibulatkan(figur: Figur): Figur {
  const { besaran } = figur;
  if (besaran.jenis !== 'angka') return figur;
  return { ...figur, besaran: { ...besaran, nilai: bulatkan(besaran.nilai, besaran.desimal) } };
}
