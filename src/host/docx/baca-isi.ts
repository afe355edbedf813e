/** The body of a document, element by element, into blocks. */
import { golongkan, type BlokDokumen } from '../../core/naskah-periksa/dokumen';
import { Cacat } from '../file/ditolak';
import { attributesOf, localAttribute, type XmlHandler } from '../file/xml';
import { tingkatGaris, type GayaDokumen } from './baca-gaya';
import { kisiTabel, type BarisKisi, type SelKisi } from './kisi-tabel';

/** Elements inside each other; deeper ones are no document. */
const DALAM_TERBANYAK = 4000;
/** What is no text of the document as it stands: deletions, stops of tabs, and the second telling of a drawing. */
const DILEWATI = new Set([
  'tabs',
  'del',
  'moveFrom',
  'Fallback',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tcPrChange',
]);

interface Paragraf {
  teks: string;
  gaya: string;
  tingkat: number | null | undefined;
  bernomor: boolean;
  /** True where a part of it stood outside of a list of contents. */
  berisi: boolean;
}

interface TabelTerbuka {
  readonly baris: BarisKisi[];
  sel: { -readonly [K in keyof SelKisi]: SelKisi[K] } | null;
  readonly tanda: string | undefined;
}

export interface PembacaIsi extends XmlHandler {
  readonly blok: () => readonly BlokDokumen[];
}

/** The handler for `word/document.xml`. */
export function pembacaIsi(gaya: GayaDokumen): PembacaIsi {
  const blok: BlokDokumen[] = [];
  const paragraf: Paragraf[] = [];
  const tabel: TabelTerbuka[] = [];
  const kendali: (string | undefined)[] = [];
  /** Complex fields that are open: their instruction, and whether their result has begun. */
  const bidang: { instruksi: string; hasil: boolean }[] = [];
  const sederhana: boolean[] = [];
  let dilewati = 0;
  let dalam = 0;
  let instruksi = false;

  const nilai = (attributes: string, nama = 'val'): string | undefined =>
    localAttribute(attributesOf(attributes), nama);
  const dalamDaftar = (): boolean =>
    sederhana.includes(true) || bidang.some((satu) => /^\s*TOC\b/.test(satu.instruksi));
  const tandaKini = (): string | undefined => kendali.filter((satu) => satu !== undefined).at(-1);

  const tambahTeks = (teks: string): void => {
    const kini = paragraf.at(-1);
    if (kini === undefined || dalamDaftar()) return;
    kini.teks += teks;
    kini.berisi = true;
  };

  const tutupParagraf = (): void => {
    const satu = paragraf.pop();
    const sel = tabel.at(-1)?.sel ?? null;
    if (satu === undefined) return;
    if (sel !== null && paragraf.length === 0) {
      sel.teks = `${sel.teks} ${satu.teks.replace(/\s+/g, ' ').trim()}`.trim();
      return;
    }
    if (!satu.berisi || gaya.isDaftar(satu.gaya)) return;
    const tingkat = satu.tingkat === undefined ? gaya.tingkat(satu.gaya) : satu.tingkat;
    const bergaya = gaya.isKeterangan(satu.gaya);
    const isi = golongkan(satu.teks, { tingkat, bergaya, butir: satu.bernomor });
    const tanda = tandaKini();
    if (isi !== null) blok.push(tanda === undefined ? isi : { ...isi, tanda });
  };

  const tutupTabel = (): void => {
    const satu = tabel.pop();
    const luar = tabel.at(-1)?.sel ?? null;
    if (satu === undefined) return;
    const baris = kisiTabel(satu.baris);
    if (luar !== null) {
      luar.teks = [luar.teks, ...baris.flat()].join(' ').trim();
      return;
    }
    if (baris.length > 0) blok.push({ jenis: 'tabel', baris, ...(satu.tanda !== undefined && { tanda: satu.tanda }) });
  };

  const buka: Readonly<Record<string, (attributes: string) => void>> = {
    p: () => paragraf.push({ teks: '', gaya: '', tingkat: undefined, bernomor: false, berisi: false }),
    sdt: () => kendali.push(undefined),
    tag: (attributes) => {
      if (kendali.length > 0) kendali[kendali.length - 1] = nilai(attributes);
    },
    pStyle: (attributes) => ubahParagraf((satu) => (satu.gaya = nilai(attributes) ?? '')),
    outlineLvl: (attributes) => ubahParagraf((satu) => (satu.tingkat = tingkatGaris(nilai(attributes) ?? ''))),
    numPr: () => ubahParagraf((satu) => (satu.bernomor = true)),
    tbl: () => tabel.push({ baris: [], sel: null, tanda: tandaKini() }),
    tr: () => tabel.at(-1)?.baris.push({ sebelum: 0, sel: [] }),
    gridBefore: (attributes) => {
      const baris = tabel.at(-1)?.baris.at(-1);
      if (baris !== undefined) baris.sebelum = cacahKolom(nilai(attributes));
    },
    tc: () => {
      const kini = tabel.at(-1);
      if (kini === undefined) return;
      kini.sel = { teks: '', lebar: 1, lanjutan: false };
      kini.baris.at(-1)?.sel.push(kini.sel);
    },
    gridSpan: (attributes) => ubahSel((sel) => (sel.lebar = Math.max(1, cacahKolom(nilai(attributes))))),
    vMerge: (attributes) => ubahSel((sel) => (sel.lanjutan = nilai(attributes) !== 'restart')),
    tab: () => {
      tambahTeks('\t');
    },
    br: () => {
      tambahTeks('\n');
    },
    cr: () => {
      tambahTeks('\n');
    },
    noBreakHyphen: () => {
      tambahTeks('-');
    },
    fldSimple: (attributes) => sederhana.push(/^\s*TOC\b/.test(nilai(attributes, 'instr') ?? '')),
    fldChar: (attributes) => {
      const jenis = nilai(attributes, 'fldCharType');
      if (jenis === 'begin') bidang.push({ instruksi: '', hasil: false });
      else if (jenis === 'end') bidang.pop();
      else for (const satu of bidang.slice(-1)) satu.hasil = true;
    },
  };
  const ubahParagraf = (ubah: (satu: Paragraf) => void): void => {
    for (const satu of paragraf.slice(-1)) ubah(satu);
  };
  const ubahSel = (ubah: (sel: NonNullable<TabelTerbuka['sel']>) => void): void => {
    const sel = tabel.at(-1)?.sel ?? null;
    if (sel !== null) ubah(sel);
  };
  const tutup: Readonly<Record<string, () => void>> = {
    p: tutupParagraf,
    tbl: tutupTabel,
    tc: () => {
      const kini = tabel.at(-1);
      if (kini !== undefined) kini.sel = null;
    },
    sdt: () => kendali.pop(),
    fldSimple: () => sederhana.pop(),
  };

  const pembaca: PembacaIsi = {
    capture: false,
    open: (name, attributes, isEmpty) => {
      if (!isEmpty && ++dalam > DALAM_TERBANYAK) throw new Cacat('bom');
      if (DILEWATI.has(name)) {
        // An empty <w:del/> marks the end of a paragraph as deleted: no text.
        if (!isEmpty) dilewati++;
        return;
      }
      if (dilewati > 0) return;
      pembaca.capture = name === 't' || name === 'instrText';
      instruksi = name === 'instrText';
      buka[name]?.(attributes);
      if (isEmpty) tutup[name]?.();
    },
    close: (name) => {
      dalam--;
      if (DILEWATI.has(name)) dilewati--;
      else if (dilewati === 0) tutup[name]?.();
      pembaca.capture = false;
    },
    text: (teks) => {
      const terbuka = bidang.at(-1);
      if (!instruksi) tambahTeks(teks);
      else if (terbuka !== undefined && !terbuka.hasil) terbuka.instruksi += teks;
    },
    blok: () => blok,
  };
  return pembaca;
}

function cacahKolom(teks: string | undefined): number {
  const angka = Number(teks ?? '1');
  return Number.isInteger(angka) && angka >= 0 && angka <= 1000 ? angka : 1;
}
