/** The beginning of a naskah for a preview: a table of thousands of rows is copied whole, and looked at in part. */
import type { BarisTabel, Blok, Naskah } from '../../core/narrative/naskah';

/** A merge that reaches beyond the last row kept ends there. */
function potongBaris(baris: readonly BarisTabel[], banyak: number): readonly BarisTabel[] {
  return baris.slice(0, banyak).map((satu, i) => ({
    ...satu,
    sel: satu.sel.map(({ rowspan, ...sel }) =>
      rowspan === undefined ? sel : { ...sel, rowspan: Math.min(rowspan, banyak - i) },
    ),
  }));
}

function potongBlok(blok: Blok, banyak: number): Blok {
  return blok.jenis !== 'tabel' || blok.baris.length <= banyak
    ? blok
    : { ...blok, baris: potongBaris(blok.baris, banyak) };
}

/** Every table of the naskah with at most so many rows. */
export const potongNaskah = (naskah: Naskah, banyak: number): Naskah => ({
  blok: naskah.blok.map((blok) => potongBlok(blok, banyak)),
});

/** Rows of all tables. */
export const cacahBaris = (naskah: Naskah): number =>
  naskah.blok.reduce((jumlah, blok) => jumlah + (blok.jenis === 'tabel' ? blok.baris.length : 0), 0);
