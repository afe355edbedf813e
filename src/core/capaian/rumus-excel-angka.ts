/** The formulas of capaian over numbers, written as Excel reads them. They follow `rumus.ts` line by line. */
import { eksak } from './eksak';
import { type Arah, type Kebijakan, BATAS_TAK_HINGGA } from './kebijakan';
import { batasi } from './rumus';

/** How the capaian is written: as a fraction (0.875) or in percent points (87.5). */
export type Bentuk = 'fraksi' | 'poin';

/** A target in a formula: a cell, or a figure that the formula itself holds. */
export interface SukuTarget {
  /** As it stands in a calculation: "E5", "(E5*100)", "80". */
  readonly teks: string;
  /** As its sign is asked: "E5". */
  readonly sel: string;
  /** The figure, null for a cell. */
  readonly tetap: number | null;
}

export interface SukuRealisasi {
  readonly teks: string;
  readonly sel: string;
}

/** The policy as the words of a formula. */
export interface Penulis {
  readonly kebijakan: Kebijakan;
  /** A ratio that is computed, within the limits. */
  readonly hitung: (rasio: string) => string;
  /** A ratio that is known, within the limits; "" where there is none. */
  readonly tetap: (rasio: number | null) => string;
}

const KOSONG = '""';

/** A number as en-US writes it; a negative one in brackets. */
export function literalAngka(nilai: number): string {
  const teks = String(nilai).toUpperCase();
  return nilai < 0 ? `(${teks})` : teks;
}

/** Excel takes no longer text inside a formula. */
const TEKS_TERPANJANG = 255;

/** A text as a formula writes it, with single blanks as TRIM leaves them; null where a formula cannot hold it. */
export function literalTeks(teks: string): string | null {
  const rapi = teks.replace(/ +/g, ' ').replace(/^ | $/g, '');
  const isKendali = [...rapi].some((huruf) => huruf < ' ');
  return isKendali || rapi === '' || rapi.length > TEKS_TERPANJANG ? null : `"${rapi.replaceAll('"', '""')}"`;
}

/** IF, or what both ways give where they give the same. */
export function jika(syarat: string, ya: string, tidak: string): string {
  return ya === tidak ? ya : `IF(${syarat},${ya},${tidak})`;
}

export function penulis(kebijakan: Kebijakan, bentuk: Bentuk): Penulis {
  const { batasAtas, batasAtasPadaTabel, batasBawah } = kebijakan;
  const isBerbatas = batasAtas !== null && batasAtasPadaTabel;
  const skala = bentuk === 'poin' ? '*100' : '';
  return {
    kebijakan,
    hitung: (rasio) => {
      const dalam = isBerbatas ? `MIN(${literalAngka(batasAtas)},${rasio})` : rasio;
      return `MAX(${literalAngka(batasBawah)},${dalam})${skala}`;
    },
    tetap: (rasio) => {
      if (rasio === null) return KOSONG;
      const hasil = batasi(eksak(rasio), kebijakan);
      return literalAngka((bentuk === 'poin' ? hasil.times(100) : hasil).toNumber());
    },
  };
}

/** What the formula is for each sign that the target may have. */
interface MenurutTanda {
  readonly positif: string;
  readonly negatif: string;
  readonly nol: string;
}

/** One number against one number, see `hitungMentah`. */
export function tulisAngka(target: SukuTarget, realisasi: SukuRealisasi, arah: Arah, tulis: Penulis): string {
  const isi = menurutArah(target, realisasi, arah, tulis);
  if (target.tetap !== null) return target.tetap === 0 ? isi.nol : target.tetap > 0 ? isi.positif : isi.negatif;
  if (isi.positif === isi.negatif) return jika(`${target.sel}=0`, isi.nol, isi.positif);
  return jika(`${target.sel}>0`, isi.positif, jika(`${target.sel}<0`, isi.negatif, isi.nol));
}

function menurutArah(target: SukuTarget, realisasi: SukuRealisasi, arah: Arah, tulis: Penulis): MenurutTanda {
  if (arah === 'turun') return turun(target, realisasi, tulis);
  if (arah === 'tetap' || arah === 'rentang') return tetap(target, realisasi, tulis);
  return naik(target, realisasi, tulis);
}

function naik({ teks: t }: SukuTarget, { teks: r, sel }: SukuRealisasi, tulis: Penulis): MenurutTanda {
  const { naikAda, naikNol } = tulis.kebijakan.targetNol;
  return {
    positif: tulis.hitung(`${r}/${t}`),
    negatif: negatif(`${r}-${t}`, t, tulis),
    nol: jika(`${sel}>0`, tulis.tetap(naikAda), tulis.tetap(naikNol)),
  };
}

function turun({ teks: t }: SukuTarget, { teks: r, sel }: SukuRealisasi, tulis: Penulis): MenurutTanda {
  const { minimasi, batasAtas, targetNol } = tulis.kebijakan;
  const rasio = jika(`${sel}>0`, tulis.hitung(`${t}/${r}`), tulis.tetap(batasAtas ?? BATAS_TAK_HINGGA));
  return {
    positif: minimasi === 'selisih' ? tulis.hitung(`2-${r}/${t}`) : rasio,
    negatif: negatif(`${t}-${r}`, t, tulis),
    nol: jika(`${sel}>0`, tulis.tetap(targetNol.turunAda), tulis.tetap(targetNol.turunNol)),
  };
}

function tetap({ teks: t }: SukuTarget, { teks: r, sel }: SukuRealisasi, tulis: Penulis): MenurutTanda {
  const simpangan = tulis.hitung(`1-ABS(${r}-${t})/ABS(${t})`);
  return { positif: simpangan, negatif: simpangan, nol: jika(`${sel}=0`, tulis.tetap(1), KOSONG) };
}

function negatif(lebih: string, target: string, tulis: Penulis): string {
  return tulis.kebijakan.targetNegatif === 'tidak-dihitung' ? KOSONG : tulis.hitung(`1+(${lebih})/ABS(${target})`);
}

/** A target range, see `hitungRentang`. */
export function tulisRentang(
  bawah: number,
  atas: number,
  realisasi: SukuRealisasi,
  arah: Arah,
  tulis: Penulis,
): string {
  const luar = (batas: number): string =>
    tulisAngka(
      { teks: literalAngka(batas), sel: literalAngka(batas), tetap: batas },
      realisasi,
      arahLuar(arah, tulis.kebijakan),
      tulis,
    );
  const dalam = tulis.tetap(1);
  return jika(
    `${realisasi.sel}<${literalAngka(bawah)}`,
    luar(bawah),
    jika(`${realisasi.sel}>${literalAngka(atas)}`, luar(atas), dalam),
  );
}

/** Which formula holds outside a range. */
function arahLuar(arah: Arah, kebijakan: Kebijakan): Arah {
  if (arah === 'turun') return 'turun';
  return arah !== 'naik' && kebijakan.rentang === 'simpangan' ? 'tetap' : 'naik';
}
