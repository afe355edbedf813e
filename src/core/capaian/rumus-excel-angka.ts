/** The formulas of capaian over numbers, written as Excel reads them. They follow `rumus.ts` line by line. */
import type { Arah } from './kebijakan';
import { KATA_KEBIJAKAN, NAMA_KEBIJAKAN, NAMA_TURUNAN, type NilaiNol } from './nama-kebijakan';

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

/** How ratios are put into a formula. */
export interface Penulis {
  /** A ratio that is computed. */
  readonly hitung: (rasio: string) => string;
  /** What the policy says of a target of zero. */
  readonly nol: (nilai: NilaiNol) => string;
  /** What holds unless a condition says that there is nothing to compute. */
  readonly kecuali: (syarat: string, isi: string) => string;
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

/** A comparison of a named cell with a word of the policy. */
export function sama(nama: string, kata: string): string {
  return `${nama}="${kata}"`;
}

/** Ratios within the limits, in the form of the column. */
export function penulis(bentuk: Bentuk): Penulis {
  const isPoin = bentuk === 'poin';
  return {
    hitung: (rasio) => `MAX(0,${NAMA_KEBIJAKAN.batasBawah},MIN(${NAMA_TURUNAN.batas},${rasio}))${isPoin ? '*100' : ''}`,
    nol: (nilai) => {
      const nama = NAMA_TURUNAN[nilai];
      return isPoin ? `IF(ISNUMBER(${nama}),${nama}*100,"")` : nama;
    },
    kecuali: (syarat, isi) => `IF(${syarat},"",${isi})`,
  };
}

/** Bare ratios, for a formula that only asks where it knows that there is a capaian. */
export const PENULIS_MENTAH: Penulis = {
  hitung: (rasio) => rasio,
  nol: (nilai) => NAMA_KEBIJAKAN[nilai],
  kecuali: (_, isi) => isi,
};

/** What the formula is for each sign that the target may have. */
interface MenurutTanda {
  readonly positif: string;
  readonly negatif: string;
  readonly nol: string;
}

const NEGATIF_DIABAIKAN = sama(NAMA_KEBIJAKAN.targetNegatif, KATA_KEBIJAKAN.tidakDihitung);

/** One number against one number, see `hitungMentah`. */
export function tulisAngka(target: SukuTarget, realisasi: SukuRealisasi, arah: Arah, tulis: Penulis): string {
  const isTepat = arah === 'tetap' || arah === 'rentang';
  const isi = menurutArah(target, realisasi, arah, tulis);
  const kecualiNegatif = (syarat: string, rumus: string): string =>
    isTepat ? tulis.hitung(rumus) : tulis.kecuali(syarat, tulis.hitung(rumus));
  const { tetap, sel } = target;
  if (tetap === 0) return isi.nol;
  if (tetap !== null) return tetap > 0 ? tulis.hitung(isi.positif) : kecualiNegatif(NEGATIF_DIABAIKAN, isi.negatif);
  const rumus = jika(`${sel}>0`, isi.positif, isi.negatif);
  return `IF(${sel}=0,${isi.nol},${kecualiNegatif(`AND(${sel}<0,${NEGATIF_DIABAIKAN})`, rumus)})`;
}

function menurutArah(target: SukuTarget, realisasi: SukuRealisasi, arah: Arah, tulis: Penulis): MenurutTanda {
  if (arah === 'turun') return turun(target, realisasi, tulis);
  if (arah === 'tetap' || arah === 'rentang') return tetap(target, realisasi, tulis);
  return naik(target, realisasi, tulis);
}

function naik({ teks: t }: SukuTarget, { teks: r, sel }: SukuRealisasi, tulis: Penulis): MenurutTanda {
  return {
    positif: `${r}/${t}`,
    negatif: `1+(${r}-${t})/ABS(${t})`,
    nol: `IF(${sel}>0,${tulis.nol('naikAda')},${tulis.nol('naikNol')})`,
  };
}

function turun({ teks: t }: SukuTarget, realisasi: SukuRealisasi, tulis: Penulis): MenurutTanda {
  return {
    positif: minimasi(t, realisasi),
    negatif: `1+(${t}-${realisasi.teks})/ABS(${t})`,
    nol: `IF(${realisasi.sel}>0,${tulis.nol('turunAda')},${tulis.nol('turunNol')})`,
  };
}

/** 2 - R/T or T/R, as the policy says. */
function minimasi(t: string, { teks: r, sel }: SukuRealisasi): string {
  const isRasio = sama(NAMA_KEBIJAKAN.minimasi, KATA_KEBIJAKAN.rasio);
  return `IF(${isRasio},IF(${sel}>0,${t}/${r},${NAMA_TURUNAN.realisasiNol}),2-${r}/${t})`;
}

function tetap({ teks: t }: SukuTarget, { teks: r, sel }: SukuRealisasi, tulis: Penulis): MenurutTanda {
  const simpangan = `1-ABS(${r}-${t})/ABS(${t})`;
  return { positif: simpangan, negatif: simpangan, nol: `IF(${sel}=0,${tulis.hitung('1')},${KOSONG})` };
}

const SIMPANGAN = sama(NAMA_KEBIJAKAN.rentang, KATA_KEBIJAKAN.simpangan);

/** A target range, see `hitungRentang`. */
export function tulisRentang(
  bawah: number,
  atas: number,
  realisasi: SukuRealisasi,
  arah: Arah,
  tulis: Penulis,
): string {
  if (bawah > 0) return tulis.hitung(rentangPositif(bawah, atas, realisasi, arah));
  const luar = (batas: number): string => luarRentang(batas, realisasi, arah, tulis);
  const { sel } = realisasi;
  return `IF(${sel}<${literalAngka(bawah)},${luar(bawah)},IF(${sel}>${literalAngka(atas)},${luar(atas)},${tulis.hitung('1')}))`;
}

/** MEDIAN is the nearest figure within the range: R itself inside, so that R over it is 1, else the nearest bound. */
function rentangPositif(bawah: number, atas: number, realisasi: SukuRealisasi, arah: Arah): string {
  const { teks: r } = realisasi;
  const terdekat = `MEDIAN(${literalAngka(bawah)},${r},${literalAngka(atas)})`;
  if (arah === 'turun') return minimasi(terdekat, realisasi);
  const rasio = `${r}/${terdekat}`;
  return arah === 'naik' ? rasio : `IF(${SIMPANGAN},1-ABS(${r}-${terdekat})/${terdekat},${rasio})`;
}

function luarRentang(batas: number, realisasi: SukuRealisasi, arah: Arah, tulis: Penulis): string {
  const target = { teks: literalAngka(batas), sel: literalAngka(batas), tetap: batas };
  const rumus = (satu: Arah): string => tulisAngka(target, realisasi, satu, tulis);
  if (arah === 'turun' || arah === 'naik') return rumus(arah);
  return jika(SIMPANGAN, rumus('tetap'), rumus('naik'));
}
