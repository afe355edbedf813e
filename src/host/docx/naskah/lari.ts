/** Runs of text of a naskah as Word's runs: references as fields, open places marked. */
import { SimpleField, TextRun, type ParagraphChild } from 'docx';
import type { Potongan } from '../../../core/narrative/naskah';
import { tanpaKendali } from '../../../core/render/teks-aman';
import { sidikKunci } from './isi-terkendali';

/** The bookmark around the number of a table or picture; Word hides names that begin with "_". */
export const penanda = (kunci: string): string => `_Ref${sidikKunci(kunci)}`;

/** The number by which beginning and end of a bookmark find each other: one of its own in the document. */
export const angkaPenanda = (kunci: string): number => Number.parseInt(sidikKunci(kunci).slice(0, 7), 16);

/**
 * The runs of one paragraph. A reference is a REF field that Word keeps right when tables move; an open place is
 * marked with yellow and stays a text in brackets, so that it is seen without colour too.
 */
export function lari(isi: readonly Potongan[]): ParagraphChild[] {
  return isi.map((potongan) => {
    const teks = tanpaKendali(potongan.teks);
    if (potongan.rujuk !== undefined) return new SimpleField(`REF ${penanda(potongan.rujuk)} \\h`, teks);
    // The short form of the library makes no list of properties: a table has thousands of runs without any.
    return potongan.slot === true ? new TextRun({ text: teks, highlight: 'yellow' }) : new TextRun(teks);
  });
}
