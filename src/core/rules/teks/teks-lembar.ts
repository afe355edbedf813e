/** The texts of a workbook's visible sheets and the words in them, gathered once. */
import { ingat, ingatOleh } from '../../text/ingat';
import type { Berkas } from '../../records/berkas';
import type { Address } from '../../workbook/workbook';
import { lembarTersembunyi } from '../struktur/kepala';

export interface TeksSel {
  readonly sel: Address;
  readonly teks: string;
}

/** Every text cell of the visible sheets, sheet by sheet in reading order. */
export const teksLembar = ingatOleh((berkas: Berkas): readonly TeksSel[] => {
  const tersembunyi = lembarTersembunyi(berkas);
  const hasil: TeksSel[] = [];
  for (const sheet of berkas.workbook.sheets) {
    if (tersembunyi.has(sheet.name)) continue;
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => {
        if (typeof cell?.value === 'string') hasil.push({ sel: { sheet: sheet.name, row, col }, teks: cell.value });
      });
    });
  }
  return hasil;
});

/** The words of a text in lower case, each once; a label repeats from sheet to sheet. */
const kataTeks = ingat((teks: string): readonly string[] => [...new Set(teks.toLowerCase().match(/[a-z]{4,}/g) ?? [])]);

/** Cells by the words in them; of a word in very many cells only the first are kept. */
export const selKata = ingatOleh((berkas: Berkas): ReadonlyMap<string, readonly TeksSel[]> => {
  const hasil = new Map<string, TeksSel[]>();
  for (const satu of teksLembar(berkas))
    for (const kata of kataTeks(satu.teks)) {
      const daftar = hasil.get(kata);
      if (daftar === undefined) hasil.set(kata, [satu]);
      else if (daftar.length < SEL_DIINGAT) daftar.push(satu);
    }
  return hasil;
});

/** More cells than a finding can name are not remembered. */
const SEL_DIINGAT = 200;
