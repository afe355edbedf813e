/** Grades that stand in an order: which of two is higher, and whether a figure stands for a grade. */
import { DAFTAR_SKALA, predikat } from './skala';

/** Ladders from the highest grade down; grades on one rung are equal. Written as they compare: capitals, single blanks. */
const TANGGA: readonly (readonly (readonly string[])[])[] = [
  // AKIP, PermenPANRB 88/2021, with the meanings beside the letters.
  [['AA'], ['A'], ['BB'], ['B'], ['CC'], ['C'], ['D'], ['E']],
  // Letters with signs: indeks pelayanan publik, and grades of study programmes.
  [['A+'], ['A'], ['A-'], ['B+'], ['B'], ['B-'], ['C+'], ['C'], ['C-'], ['D'], ['E'], ['F']],
  // Opinions on financial statements.
  [
    ['WTP', 'WAJAR TANPA PENGECUALIAN'],
    ['WTP-DPP', 'WTP DPP', 'WTP-PP', 'WTP DENGAN PARAGRAF PENJELASAN'],
    ['WDP', 'WAJAR DENGAN PENGECUALIAN'],
    ['TW', 'TIDAK WAJAR'],
    ['TMP', 'DISCLAIMER', 'TIDAK MENYATAKAN PENDAPAT', 'TIDAK MEMBERIKAN PENDAPAT'],
  ],
  [
    ['SANGAT MEMUASKAN', 'ISTIMEWA', 'PRIMA'],
    ['MEMUASKAN'],
    ['SANGAT BAIK', 'BAIK SEKALI'],
    ['BAIK'],
    ['CUKUP BAIK', 'CUKUP', 'CUKUP (MEMADAI)', 'MEMADAI'],
    ['AGAK KURANG'],
    ['KURANG', 'KURANG BAIK', 'TIDAK BAIK'],
    ['SANGAT KURANG', 'SANGAT BURUK', 'BURUK'],
  ],
  [['SANGAT TINGGI'], ['TINGGI'], ['SEDANG', 'MENENGAH'], ['RENDAH'], ['SANGAT RENDAH']],
  [['SANGAT EFEKTIF'], ['EFEKTIF'], ['CUKUP EFEKTIF'], ['KURANG EFEKTIF'], ['TIDAK EFEKTIF']],
  // Accreditation of study programmes.
  [['UNGGUL'], ['BAIK SEKALI'], ['BAIK'], ['TIDAK TERAKREDITASI', 'TIDAK MEMENUHI SYARAT']],
  // Public information.
  [['INFORMATIF'], ['MENUJU INFORMATIF'], ['CUKUP INFORMATIF'], ['KURANG INFORMATIF'], ['TIDAK INFORMATIF']],
  // Maturity of SPIP and SPBE.
  [
    ['OPTIMUM', 'LEVEL 5', 'OPTIMAL'],
    ['TERKELOLA DAN TERUKUR', 'TERKELOLA', 'LEVEL 4'],
    ['TERDEFINISI', 'LEVEL 3'],
    ['BERKEMBANG', 'LEVEL 2'],
    ['RINTISAN', 'LEVEL 1'],
    ['BELUM ADA', 'LEVEL 0'],
  ],
  // Integrity zones.
  [
    ['WBBM', 'WILAYAH BIROKRASI BERSIH DAN MELAYANI'],
    ['WBK', 'WILAYAH BEBAS DARI KORUPSI'],
  ],
  [['HIJAU'], ['KUNING'], ['MERAH']],
];

export interface Peringkat {
  /** Rank of each, the higher the better; 1 is the lowest grade of the ladder. */
  readonly target: number;
  readonly realisasi: number;
}

/**
 * Ranks of two grades on a ladder that holds both; null where none does.
 *
 * `bandingkanJenjang('BB', 'B')` gives target 6, realisasi 5 on the ladder of AKIP.
 */
export function bandingkanJenjang(target: string, realisasi: string): Peringkat | null {
  const a = normalJenjang(target);
  const b = normalJenjang(realisasi);
  for (const tangga of TANGGA) {
    const anakA = tangga.findIndex((nama) => nama.includes(a));
    const anakB = tangga.findIndex((nama) => nama.includes(b));
    if (anakA >= 0 && anakB >= 0) return { target: tangga.length - anakA, realisasi: tangga.length - anakB };
  }
  return a === b ? { target: 1, realisasi: 1 } : null;
}

/** Every grade of the ladders that hold a grade, itself included: those that it can be compared with. */
export function namaSetangga(teks: string): string[] {
  const nama = normalJenjang(teks);
  const setangga = TANGGA.filter((tangga) => tangga.some((anak) => anak.includes(nama)));
  return [...new Set([nama, ...setangga.flat(2)])];
}

/** Whether a text is a grade of a known ladder: "B -", "wtp", "Level 3". */
export function isJenjang(teks: string): boolean {
  const nama = normalJenjang(teks);
  return TANGGA.some((tangga) => tangga.some((anak) => anak.includes(nama)));
}

/**
 * The grade that a figure stands for when the target is a letter: up to 5 on the index of public services, above on AKIP;
 * null where the target is no letter of that scale. `jenjangDariAngka('BB', 71.83)` is "BB".
 */
export function jenjangDariAngka(target: string, nilai: number): string | null {
  const skala = DAFTAR_SKALA[nilai <= 5 ? 'ILP' : 'AKIP'];
  if (skala === undefined || nilai < 0 || nilai > 100) return null;
  const huruf = normalJenjang(target);
  return skala.tingkat.some((tingkat) => tingkat.nama === huruf) ? predikat(nilai, skala) : null;
}

function normalJenjang(teks: string): string {
  const rapi = teks.toUpperCase().replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
  return rapi.replace(/^(PREDIKAT|OPINI|KATEGORI|NILAI|GRADE)\s+/, '').replace(/^([A-F]{1,2})\s*([+-])$/, '$1$2');
}
