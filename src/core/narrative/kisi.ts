/** Where the cells of a table stand: merges leave out cells, and a renderer must know what is under them. */
import type { SelTabel } from './naskah';

/** A cell with the first column it stands in. */
export interface SelTempat {
  readonly kolom: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly sel: SelTabel;
}

/**
 * Places the cells of header or body rows, row by row, each with its column.
 *
 * @throws RangeError where rows and merges do not fill a rectangle of so many columns: Word would shift its cells
 * @example tempatkan([[a2, b], [c]], 2) // a2 has rowspan 2: [[{ kolom: 0 }, { kolom: 1 }], [{ kolom: 1 }]]
 */
export function tempatkan(
  baris: readonly (readonly SelTabel[])[],
  cacahKolom: number,
): readonly (readonly SelTempat[])[] {
  // How many further rows each column is covered from above.
  const tertutup = new Array<number>(cacahKolom).fill(0);
  const hasil = baris.map((isi, ke) => {
    const tempat = tempatkanBaris(isi, tertutup, ke);
    tertutup.forEach((sisa, kolom) => (tertutup[kolom] = sisa - 1));
    return tempat;
  });
  if (tertutup.some((sisa) => sisa > 0)) throw new RangeError('Gabungan sel melewati baris terakhir tabel.');
  return hasil;
}

function tempatkanBaris(isi: readonly SelTabel[], tertutup: number[], ke: number): SelTempat[] {
  let kolom = 0;
  const lewati = (): void => {
    while ((tertutup[kolom] ?? 0) > 0) kolom++;
  };
  const hasil = isi.map((sel): SelTempat => {
    lewati();
    const { rowspan = 1, colspan = 1 } = sel;
    const tempat = { kolom, rowspan, colspan, sel };
    for (const akhir = kolom + colspan; kolom < akhir; kolom++) {
      if (tertutup[kolom] !== 0) throw new RangeError(`Sel pada baris ${ke + 1} tabel bertumpuk atau berlebih.`);
      tertutup[kolom] = rowspan;
    }
    return tempat;
  });
  lewati();
  if (kolom < tertutup.length) throw new RangeError(`Baris ${ke + 1} tabel kekurangan sel.`);
  return hasil;
}
