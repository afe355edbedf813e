/** Figures inside a sentence, whatever way they are written. */

export interface CalonNilai {
  readonly nilai: number;
  readonly desimal: number;
}

export interface AngkaTeks {
  /** Where it begins and ends in the sentence. */
  readonly awal: number;
  readonly akhir: number;
  /** As written, with its sign and scale. */
  readonly teks: string;
  /** The readings: "1.250" is 1250 or 1,25. */
  readonly calon: readonly CalonNilai[];
  readonly persen: boolean;
  readonly rupiah: boolean;
}

const POLA =
  /(?<![\p{L}\d.,/#-])(Rp\.?\s?)?(-?(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,6})?|\d+(?:[.,]\d+)?))(\s?%|\spersen\b)?(?![\d\p{L}/#]|[.,]\d)(?:\s(ribu|juta|mil[iy]ar|triliun)\b)?/giu;
const SKALA: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };

/**
 * The figures of a text, in order; years without a sign are among them.
 *
 * @example angkaTeks('sebesar 7,96% dari Rp1.250')[0] // { teks: '7,96%', calon: [{ nilai: 7.96, desimal: 2 }], persen: true, ... }
 */
export function angkaTeks(teks: string): readonly AngkaTeks[] {
  return [...teks.matchAll(POLA)].map((cocok) => {
    const [semua, rupiah, angka = '', persen, skala] = cocok;
    return {
      awal: cocok.index,
      akhir: cocok.index + semua.length,
      teks: semua.trim(),
      calon: denganSkala(calonAngka(angka), SKALA[skala?.toLowerCase() ?? '']),
      persen: persen !== undefined,
      rupiah: rupiah !== undefined,
    };
  });
}

/** A figure with a word of scale may stand for itself too: the unit of a column may hold the word. */
const denganSkala = (calon: readonly CalonNilai[], skala: number | undefined): readonly CalonNilai[] =>
  skala === undefined
    ? calon
    : [
        ...calon,
        ...calon.map(({ nilai, desimal }) => ({
          nilai: nilai * skala,
          desimal: desimal - Math.round(Math.log10(skala)),
        })),
      ];

/** "1.234,5" -> [1234.5]; "1.250" -> [1250, 1.25]; "3.96" -> [3.96]. */
export function calonAngka(angka: string): readonly CalonNilai[] {
  const tanda = angka.match(/[.,]/g) ?? [];
  const bagian = angka.split(/[.,]/);
  const akhir = bagian.at(-1) ?? '';
  const bulat = (): CalonNilai => ({ nilai: Number(angka.replace(/[.,]/g, '')), desimal: 0 });
  const pecahan = (): CalonNilai => ({
    nilai: Number(`${bagian.slice(0, -1).join('')}.${akhir}`),
    desimal: akhir.length,
  });
  if (tanda.length === 0) return [bulat()];
  if (tanda.length === 1) return akhir.length === 3 ? [bulat(), pecahan()] : [pecahan()];
  return new Set(tanda).size === 1 && akhir.length === 3 ? [bulat()] : [pecahan()];
}

/** Whether a written figure is a rounding of a value. */
export const cocokNilai = (calon: readonly CalonNilai[], nilai: number): boolean => jarakCetak(calon, nilai) <= 0.5;

/** How far a written figure lies from a value, in units of its last decimal; 0,5 is still a rounding. */
export function jarakCetak(calon: readonly CalonNilai[], nilai: number): number {
  const jarak = calon.map(
    (satu) => (Math.abs(satu.nilai - nilai) - 1e-9 * Math.max(1, Math.abs(nilai))) * 10 ** satu.desimal,
  );
  return Math.min(...jarak);
}
