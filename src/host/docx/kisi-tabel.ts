/** Word's rows of cells with spans as a grid. */
import { Cacat } from '../file/ditolak';

export interface SelKisi {
  readonly teks: string;
  /** Columns that it covers. */
  readonly lebar: number;
  /** True where it belongs to the cell above. */
  readonly lanjutan: boolean;
}

export interface BarisKisi {
  /** Columns left out before the first cell. */
  sebelum: number;
  readonly sel: SelKisi[];
}

/** More places than these no report has. */
const SEL_TERBANYAK = 2_000_000;

/** Rows of equal length; what a merge covers repeats the text of its first cell. */
export function kisiTabel(baris: readonly BarisKisi[]): readonly (readonly string[])[] {
  const hasil: string[][] = [];
  let cacah = 0;
  for (const { sebelum, sel } of baris) {
    const isi = Array<string>(sebelum).fill('');
    for (const { teks, lebar, lanjutan } of sel) {
      const milik = lanjutan ? (hasil.at(-1)?.[isi.length] ?? '') : teks;
      for (let i = 0; i < lebar; i++) isi.push(milik);
    }
    cacah += isi.length;
    if (cacah > SEL_TERBANYAK) throw new Cacat('bom');
    hasil.push(isi);
  }
  const lebar = Math.max(0, ...hasil.map((satu) => satu.length));
  if (lebar * hasil.length > SEL_TERBANYAK) throw new Cacat('bom');
  return hasil.map((satu) => [...satu, ...Array<string>(lebar - satu.length).fill('')]);
}
