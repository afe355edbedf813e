/**
 * The tree of a money table by its codes. Levels: unit, program, kegiatan, KRO, RO, komponen, subkomponen, akun. A short
 * code takes its level from the rows above it, because 051 after an RO is a komponen and 007 after a KRO is an RO.
 */
import { parseKodeAnggaran, type KodeAnggaran, type TingkatAnggaran } from '../text/kode';

export interface SimpulKode {
  /** Index of the parent in the list, null at the top. */
  readonly induk: number | null;
  /** Full path of the code: "EC/6077/BAD/007/51/A". */
  readonly jalur: string;
  readonly tingkat: TingkatAnggaran;
}

const URUTAN: readonly TingkatAnggaran[] = [
  'unit',
  'program',
  'kegiatan',
  'kro',
  'ro',
  'komponen',
  'subkomponen',
  'akun',
];
const peringkat = (tingkat: TingkatAnggaran): number => URUTAN.indexOf(tingkat);

interface Terbuka {
  readonly indeks: number;
  readonly kode: string;
  /** Last part as written: "51" where the workbook dropped the zero of 051. */
  readonly mentah: string;
  readonly tingkat: TingkatAnggaran;
  /** The whole path, with the parts that only a code in front names ("6077.BAD" without a row 6077). */
  readonly jalur: readonly Ruas[];
}

interface Ruas {
  readonly kode: string;
  readonly tingkat: TingkatAnggaran;
}

/** Code of a satker: six digits under a unit, no account. */
const SATKER = /^\d{6}$/;

/** The level of a bare three-digit code, from the rows above: RO under a KRO, komponen under an RO. */
function tingkatTigaAngka(kode: KodeAnggaran, mentah: string, tumpukan: readonly Terbuka[]): TingkatAnggaran {
  const lain = kode.tingkatLain;
  if (lain === null) return kode.tingkat;
  const akhir = tumpukan[tumpukan.length - 1];
  const ro = tumpukan.find((satu) => satu.tingkat === 'ro');
  const komponen = tumpukan.find((satu) => satu.tingkat === 'komponen');
  if (akhir === undefined) return kode.tingkat;
  if (akhir.tingkat === 'kro') return 'ro';
  const berikut = Number(kode.bagian[kode.bagian.length - 1]) === Number(akhir.kode) + 1;
  // 008 after 007 is the next RO: the first komponen of an RO does not go on counting from it.
  if (akhir.tingkat === 'ro') return berikut ? 'ro' : 'komponen';
  if (komponen !== undefined && ro !== undefined) {
    const angka = kode.bagian[kode.bagian.length - 1] ?? '';
    // 51 and 085: one kind of code lost its zero, the other did not; 052 and 994: komponen seldom pass 99. Two levels both
    const sekelas = komponen.mentah.length === mentah.length && Number(angka) > 99 === Number(komponen.kode) > 99;
    const sejajar = sekelas && Number(angka) > Number(komponen.kode);
    return sejajar ? 'komponen' : 'ro';
  }
  return kode.tingkat;
}

function tingkatKode(teks: string, kode: KodeAnggaran, tumpukan: readonly Terbuka[]): TingkatAnggaran {
  if (SATKER.test(teks) && tumpukan.every((satu) => satu.tingkat === 'unit' || SATKER.test(satu.kode)))
    return 'program';
  if (kode.bagian.length === 1 && kode.tingkatLain !== null) return tingkatTigaAngka(kode, teks, tumpukan);
  return kode.tingkat;
}

/** "1" under an RO is the komponen 001 of a column that Excel took for numbers; elsewhere a small number is a row number. */
function bacaKode(bersih: string, tumpukan: readonly Terbuka[]): KodeAnggaran | null {
  const baca = parseKodeAnggaran(bersih);
  if (baca !== null || !/^\d{1,2}$/.test(bersih) || !tumpukan.some((satu) => satu.tingkat === 'ro')) return baca;
  return parseKodeAnggaran(bersih.padStart(3, '0'));
}

/** The parts of a code with their levels, the last one at the level that its place gives it. */
function ruasKode(baca: KodeAnggaran, bersih: string, tingkat: TingkatAnggaran): Ruas[] {
  const depan = baca.bagian.slice(0, -1).map((kode, i) => ({ kode, tingkat: baca.tingkatBagian[i] ?? 'unit' }));
  return [...depan, { kode: baca.bagian[baca.bagian.length - 1] ?? bersih, tingkat }];
}

/** True where a row stands above another: of a higher level, and not in a branch that the code names otherwise. */
function menaungi(atas: Terbuka, ruas: readonly Ruas[]): boolean {
  const milik = ruas[ruas.length - 1];
  if (milik === undefined || peringkat(atas.tingkat) >= peringkat(milik.tingkat)) return false;
  return ruas.every((satu) => atas.jalur.every((lain) => lain.tingkat !== satu.tingkat || lain.kode === satu.kode));
}

/**
 * The tree of a list of codes, top to bottom; null for a row without a code that can be read.
 *
 * @example susunPohon(['EC', '6077', '6077.BAD', '007', '51'])[4] // { induk: 3, jalur: 'EC/6077/BAD/007/51', tingkat: 'komponen' }
 */
export function susunPohon(kode: readonly (string | null)[]): (SimpulKode | null)[] {
  const tumpukan: Terbuka[] = [];
  return kode.map((teks, indeks) => {
    const bersih = teks?.replace(/\s+/g, '') ?? '';
    const baca = bacaKode(bersih, tumpukan);
    if (baca === null) return null;
    const tingkat = tingkatKode(bersih, baca, tumpukan);
    const ruas = ruasKode(baca, bersih, tingkat);
    let induk = tumpukan[tumpukan.length - 1];
    while (induk !== undefined && !menaungi(induk, ruas)) {
      tumpukan.pop();
      induk = tumpukan[tumpukan.length - 1];
    }
    const pertama = peringkat(ruas[0]?.tingkat ?? tingkat);
    const jalur = [...(induk?.jalur ?? []).filter((satu) => peringkat(satu.tingkat) < pertama), ...ruas];
    tumpukan.push({
      indeks,
      kode: ruas[ruas.length - 1]?.kode ?? bersih,
      mentah: bersih.split('.').pop() ?? bersih,
      tingkat,
      jalur,
    });
    return { induk: induk?.indeks ?? null, jalur: jalur.map((satu) => satu.kode).join('/'), tingkat };
  });
}
