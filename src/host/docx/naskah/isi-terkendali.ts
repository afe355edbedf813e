/** Content controls around what Selaras has written, so that it finds its blocks again in a document. */
import { FileChild } from 'docx';
import type { Blok, Potongan } from '../../../core/narrative/naskah';
import { sha256 } from '../../../core/text/sha256';
import { Unsur } from './unsur';

/** First part of a tag: ours, and the version of its form. */
const AWALAN = 'selaras1';
/** Digits of each hash; Word takes tags of 64 signs at most. */
const DIGIT = 14;

/** What a tag says of a block. */
export interface TandaBlok {
  /** Which block it is. */
  readonly kunci: string;
  /** What it said when it was written, without numbers of tables: tells a block that was edited by hand. */
  readonly teks: string;
  /** What it was written from: tells a block whose figures changed. */
  readonly isi: string;
}

const ringkas = (teks: string): string => sha256(teks).slice(0, DIGIT);

/** The hash of a text as a document holds it: blanks and line ends may change on the way through Word. */
export const sidikTeks = (teks: string): string => ringkas(teks.replace(/\s+/g, ''));

/** The key of a block, hashed. */
export const sidikKunci = (kunci: string): string => ringkas(kunci);

/** All that a block says, without numbers of tables: they change when a table is added before. */
export function teksBlok(blok: Blok): string {
  const gabung = (isi: readonly Potongan[]): string =>
    isi.map(({ teks, rujuk }) => (rujuk === undefined ? teks : '')).join('');
  switch (blok.jenis) {
    case 'subbab':
    case 'paragraf':
      return gabung(blok.isi);
    case 'gambar':
      return gabung(blok.judul);
    case 'tabel': {
      const sel = [...blok.kepala, ...blok.baris.map((baris) => baris.sel)].flat();
      return gabung(blok.judul) + sel.map(({ isi }) => gabung(isi)).join('');
    }
  }
}

/** The tag of a block; null for one that has no key of its own (headings, notes of tables). */
export function tandaBlok(blok: Blok): TandaBlok | null {
  if (blok.jenis === 'subbab') return null;
  if (blok.kunci === undefined) return null;
  const teks = teksBlok(blok);
  const sidik = sidikTeks(teks);
  const isi = blok.jenis === 'gambar' ? sidikTeks(teks + JSON.stringify(blok.diagram)) : sidik;
  return { kunci: sidikKunci(blok.kunci), teks: sidik, isi };
}

/** "selaras1.<kunci>.<teks>.<isi>" */
export const tulisTanda = ({ kunci, teks, isi }: TandaBlok): string => [AWALAN, kunci, teks, isi].join('.');

/** Reads a tag; null where it is another program's. */
export function bacaTanda(tag: string): TandaBlok | null {
  const [awalan, kunci, teks, isi, ...lebih] = tag.split('.');
  if (awalan !== AWALAN || kunci === undefined || teks === undefined || isi === undefined || lebih.length > 0)
    return null;
  return { kunci, teks, isi };
}

/** Blocks inside one content control. */
export class IsiTerkendali extends FileChild {
  constructor(tanda: TandaBlok, nama: string, isi: readonly FileChild[]) {
    super('w:sdt');
    this.root.push(
      new Unsur('w:sdtPr', {}, [
        new Unsur('w:alias', { 'w:val': nama }),
        new Unsur('w:tag', { 'w:val': tulisTanda(tanda) }),
        // As Word marks what comes from a gallery: other programs then keep fields inside the control as fields.
        new Unsur('w:docPartObj', {}, [
          new Unsur('w:docPartGallery', { 'w:val': 'Quick Parts' }),
          new Unsur('w:docPartUnique', {}),
        ]),
      ]),
      new Unsur('w:sdtContent', {}, isi),
    );
  }
}
