/** Captions: a label, the chapter, and a number that Word counts itself. */
import { BookmarkEnd, BookmarkStart, Paragraph, SimpleField, TextRun, type ParagraphChild } from 'docx';
import type { Gambar, Tabel } from '../../../core/narrative/naskah';
import { LABEL } from '../../../core/narrative/nomori';
import { GAYA } from './gaya';
import { angkaPenanda, lari, penanda } from './lari';

/**
 * "Tabel 3.2 Capaian Kinerja": the "2" is a SEQ field that begins anew in each chapter, and "Tabel 3.2" a bookmark that
 * references read.
 */
export function judulBernomor(blok: Tabel | Gambar): Paragraph {
  const { nomor } = blok;
  return new Paragraph({
    style: GAYA.judulTabel,
    // A caption above its table stays with it.
    keepNext: blok.jenis === 'tabel',
    children:
      nomor === undefined ? lari(blok.judul) : [...bernomor(blok, nomor), new TextRun(' '), ...lari(blok.judul)],
  });
}

function bernomor({ jenis, kunci }: Tabel | Gambar, nomor: string): ParagraphChild[] {
  const [akhir = '', ...bab] = nomor.split('.').reverse();
  const label = LABEL[jenis];
  const awal = bab.length === 0 ? `${label} ` : `${label} ${bab.reverse().join('.')}.`;
  // The first of a chapter begins at 1 again.
  const instruksi = `SEQ ${label} \\* ARABIC${akhir === '1' ? ' \\r 1' : ''}`;
  const angka = angkaPenanda(kunci);
  return [
    new BookmarkStart(penanda(kunci), angka),
    new TextRun(awal),
    new SimpleField(instruksi, akhir),
    new BookmarkEnd(angka),
  ];
}
