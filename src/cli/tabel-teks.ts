/** A table in plain text. */
import { isiLebar, lebarTeks, lipat, potongTeks } from './lipat';

export interface KolomTeks {
  readonly judul: string;
  /** Widest it may become; longer text is cut. The last column is wrapped instead. */
  readonly paling: number;
  readonly kanan?: boolean;
}

const JARAK = '  ';

/** The last column keeps this width where its text is as wide, and the others are cut for it. */
const AKHIR_TERSEMPIT = 20;
const KOLOM_TERSEMPIT = 5;

function lebarKolom(kolom: readonly KolomTeks[], isi: readonly (readonly string[])[], ruang: number): number[] {
  const hasil = kolom.map(({ paling }, i) =>
    isi.reduce((a, sel) => Math.max(a, lebarTeks(potongTeks(sel[i] ?? '', paling))), 0),
  );
  const akhir = Math.min(hasil.pop() ?? 0, AKHIR_TERSEMPIT);
  const jumlah = (): number => hasil.reduce((a, lebar) => a + lebar + JARAK.length, akhir);
  for (
    let terlebar = Math.max(...hasil);
    jumlah() > ruang && terlebar > KOLOM_TERSEMPIT;
    terlebar = Math.max(...hasil)
  ) {
    hasil[hasil.indexOf(terlebar)] = terlebar - 1;
  }
  return hasil;
}

/**
 * Lines of a table with its header, indented; the last column takes what is left of the width and is wrapped there.
 */
export function tabelTeks(
  kolom: readonly KolomTeks[],
  baris: readonly (readonly string[])[],
  lebar: number,
  indentasi = '  ',
): string[] {
  const isi = [kolom.map((satu) => satu.judul), ...baris];
  const lebarAwal = lebarKolom(kolom, isi, lebar - lebarTeks(indentasi));
  return isi.flatMap((sel) => {
    const awal = lebarAwal.map((ruang, i) => {
      const teks = potongTeks(sel[i] ?? '', ruang);
      return kolom[i]?.kanan === true ? ' '.repeat(ruang - lebarTeks(teks)) + teks : isiLebar(teks, ruang);
    });
    return lipat(sel[kolom.length - 1] ?? '', lebar, indentasi + [...awal, ''].join(JARAK)).map((satu) =>
      satu.trimEnd(),
    );
  });
}
