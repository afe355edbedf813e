/** The list of tables and that of pictures: a field that Word brings up to date, with the entries of now. */
import { Paragraph, TextRun, type FileChild, type ParagraphChild } from 'docx';
import { gabungTeks, type Naskah } from '../../../core/narrative/naskah';
import { awalanJudul, LABEL } from '../../../core/narrative/nomori';
import { tanpaKendali } from '../../../core/render/teks-aman';
import { GAYA } from './gaya';
import { Unsur } from './unsur';

/** Lists of what the naskah has; none for what it has not. */
export function daftarTabel({ blok }: Naskah): FileChild[] {
  return (['tabel', 'gambar'] as const).flatMap((jenis) => {
    const isi = blok.flatMap((satu) =>
      satu.jenis === jenis ? [tanpaKendali(`${awalanJudul(satu)}${gabungTeks(satu.judul)}`)] : [],
    );
    if (isi.length === 0) return [];
    const judul = new Paragraph({ text: `Daftar ${LABEL[jenis]}`, style: GAYA.judulDaftar, keepNext: true });
    return [judul, ...isi.map((teks, i) => entri(teks, LABEL[jenis], i === 0, i === isi.length - 1))];
  });
}

/** One paragraph of the field: it begins in the first and ends in the last. */
function entri(teks: string, label: string, isFirst: boolean, isLast: boolean): Paragraph {
  const awal = isFirst
    ? [
        batas('begin'),
        lariUnsur(new Unsur('w:instrText', { 'xml:space': 'preserve' }, [` TOC \\h \\z \\c "${label}" `])),
        batas('separate'),
      ]
    : [];
  return new Paragraph({
    style: GAYA.entriDaftar,
    children: [...awal, new TextRun(teks), ...(isLast ? [batas('end')] : [])],
  });
}

function batas(jenis: 'begin' | 'separate' | 'end'): ParagraphChild {
  return lariUnsur(new Unsur('w:fldChar', { 'w:fldCharType': jenis, ...(jenis === 'begin' && { 'w:dirty': 'true' }) }));
}

const lariUnsur = (isi: Unsur): ParagraphChild => {
  const lari = new TextRun({});
  lari.addChildElement(isi);
  return lari;
};
