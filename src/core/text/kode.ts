import { bersihkanGaris } from './bersih';

export { parseKodeIndikator, splitKode } from './kode-indikator';

/** Levels of a budget code, from the unit down to the account. */
export type TingkatAnggaran = 'unit' | 'program' | 'kegiatan' | 'kro' | 'ro' | 'komponen' | 'subkomponen' | 'akun';

export interface KodeAnggaran {
  /** The parts in standard spelling: ["6077", "BAD", "007", "051", "A", "521211"]; "0A" is "A", "51" is "051". */
  readonly bagian: string[];
  /** The level of each part (bagian anggaran and eselon I are both 'unit'). */
  readonly tingkatBagian: TingkatAnggaran[];
  /** The level of the last part: what this row is. */
  readonly tingkat: TingkatAnggaran;
  /** A bare three-digit code is an RO or a komponen; this is the other one, null where the shape is sure. */
  readonly tingkatLain: TingkatAnggaran | null;
  /** True where no level is missing between program and the row itself: the code is unique within a satker. */
  readonly lengkap: boolean;
  /** True where a komponen lost its leading zero to Excel (51 for 051). */
  readonly nolHilang: boolean;
}

interface Langkah {
  readonly tingkat: TingkatAnggaran;
  readonly pola: RegExp;
  /** Positions (indices into LANGKAH) that may stand directly before; -1 is the beginning. */
  readonly sesudah: readonly number[];
}

/** 019 . 07 . EC . 6077 . BAD . 007 . 051 . A . 521211, in the order of RKA-K/L. */
const LANGKAH: readonly Langkah[] = [
  { tingkat: 'unit', pola: /^\d{3}$/, sesudah: [-1] },
  { tingkat: 'unit', pola: /^\d{2}$/, sesudah: [0] },
  { tingkat: 'program', pola: /^[A-Z]{2}$/, sesudah: [-1, 0, 1] },
  { tingkat: 'kegiatan', pola: /^\d{4}$/, sesudah: [-1, 2] },
  { tingkat: 'kro', pola: /^[A-FPQRSTU][A-M][A-Z]$/, sesudah: [-1, 3] },
  { tingkat: 'ro', pola: /^\d{3}$/, sesudah: [-1, 4] },
  { tingkat: 'komponen', pola: /^\d{2,3}$/, sesudah: [-1, 5] },
  { tingkat: 'subkomponen', pola: /^0?[A-Z]$/, sesudah: [-1, 6] },
  { tingkat: 'akun', pola: /^[4-8]\d{5}$/, sesudah: [-1, 6, 7] },
];

const RO = 5;
const KOMPONEN = 6;

/** Two and three capitals that planners' sheets use for other things. */
const BUKAN_KODE = new Set(
  'NO TW TA SK SS SP IK TJ RO RP PK KS RM BB AA CC CM LS UP TU II IV VI IX XI XV XX PT CV UU PP KP SDM BLU DAK SBM SBK DJA PAD TPP PKS BKN KPA IA PA RA DED FGD FAQ PMK'.split(
    ' ',
  ),
);

/** All ways to read the parts as rising levels; at most two occur in practice. */
function susun(bagian: readonly string[], sebelum: number): number[][] {
  const [kini, ...sisa] = bagian;
  if (kini === undefined) return [[]];
  return LANGKAH.flatMap((langkah, i) => {
    if (i <= sebelum || !langkah.sesudah.includes(sebelum) || !langkah.pola.test(kini)) return [];
    return susun(sisa, i).map((ekor) => [i, ...ekor]);
  });
}

/** A bare "019" is no row of a budget table; a bare two-digit figure can only be a komponen that lost its zero. */
function layak(urutan: readonly number[], bagian: readonly string[]): boolean {
  if (urutan.length === 1 && urutan[0] === 0) return false;
  if (urutan[0] === RO && urutan.length > 1 && bagian[0] === '000') return false;
  return urutan.every((langkah, i) => langkah !== KOMPONEN || bagian[i]?.length !== 2 || Number(bagian[i]) >= 51);
}

/** Komponen of support and of the main work count from 051, RO from 001; RO of dukungan manajemen are 951-994. */
function lebihMungkinRo(kode: string): boolean {
  const n = Number(kode);
  return n < 51 || n > 99;
}

/**
 * Reads a budget code of RKA-K/L, whole or any tail of it: 019.07.EC.6077.BAD.007.051.A.521211, 6077.BAD, BAD.007,
 * EC, 007, 051, 51, A, 521211. Null for everything else. Capitals are required where the code has no digit, because
 * "di" is a word. A bare three-digit code leaves `tingkatLain`: the rows above decide.
 *
 * @example parseKodeAnggaran('6077.BAD')?.tingkat // 'kro'
 */
export function parseKodeAnggaran(text: string): KodeAnggaran | null {
  const rapat = bersihkanGaris(text)
    .replace(/\s*\.\s*/g, '.')
    .replace(/^\.|\.$/g, '');
  if (!/^[A-Za-z0-9.]{1,40}$/.test(rapat) || BUKAN_KODE.has(rapat)) return null;
  const bagian = (/\d/.test(rapat) ? rapat.toUpperCase() : rapat).split('.');
  const pilihan = susun(bagian, -1).filter((urutan) => layak(urutan, bagian));
  const urutan =
    pilihan.length === 1 ? pilihan[0] : pilihan.find((p) => (p[0] === RO) === lebihMungkinRo(bagian[0] ?? ''));
  if (urutan === undefined) return null;
  const tingkatBagian = urutan.map((i) => LANGKAH[i]?.tingkat ?? 'unit');
  const lain = pilihan.find((p) => p !== urutan)?.at(-1);
  return {
    bagian: bagian.map((b, i) => baku(b, urutan[i] ?? 0)),
    tingkatBagian,
    tingkat: tingkatBagian.at(-1) ?? 'unit',
    tingkatLain: lain === undefined ? null : (LANGKAH[lain]?.tingkat ?? null),
    lengkap: (urutan[0] ?? KOMPONEN) <= 2,
    nolHilang: urutan.some((langkah, i) => langkah === KOMPONEN && bagian[i]?.length === 2),
  };
}

function baku(bagian: string, langkah: number): string {
  if (langkah === KOMPONEN) return bagian.padStart(3, '0');
  return /^0[A-Z]$/.test(bagian) ? bagian.slice(1) : bagian;
}
