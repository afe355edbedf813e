/** A report as neutral blocks: what a document says, whatever program wrote it. */
export interface JudulDokumen {
  readonly jenis: 'judul';
  /** 1 for chapters. */
  readonly tingkat: number;
  readonly teks: string;
}

export interface ParagrafDokumen {
  readonly jenis: 'paragraf';
  readonly teks: string;
  /** An item of a list. */
  readonly butir: boolean;
}

/** "Tabel 3.2 Capaian Kinerja": the number and the title of a table or picture. */
export interface KeteranganDokumen {
  readonly jenis: 'keterangan';
  readonly label: 'tabel' | 'gambar';
  readonly nomor: string;
  readonly judul: string;
  readonly teks: string;
}

export interface TabelDokumen {
  readonly jenis: 'tabel';
  /** Rows of equal length; a merged cell repeats its text in every place that it covers. */
  readonly baris: readonly (readonly string[])[];
}

export type BlokDokumen = (JudulDokumen | ParagrafDokumen | KeteranganDokumen | TabelDokumen) & {
  /** Tag of the content control around the block, as written. */
  readonly tanda?: string;
};

export interface Dokumen {
  readonly blok: readonly BlokDokumen[];
}

const KETERANGAN =
  /^(tabel|table|gambar|grafik|figure)\s+([IVXL\d]{1,5}(?:\s?[.\-]\s?\d{1,3}){0,2}|L\.\d{1,3})\s*[.:]?\s+(\S.*)$/iu;
/** A sentence that speaks of a table, and is none of its captions. */
const KALIMAT =
  /^(?:menyajikan|menunjukkan|memuat|memperlihatkan|menggambarkan|menampilkan|merupakan|adalah|dapat|di (?:atas|bawah)|berikut|tersebut|dan|serta|terlihat|diketahui)\b/i;
const KETERANGAN_TERPANJANG = 250;
const BAB = /^BAB\s+(?:[IVX]{1,5}|\d{1,2})\b/;
const JUDUL_TERPANJANG = 120;

/**
 * What a paragraph is, by its words.
 *
 * @param tingkat level of a heading where its style says so
 * @param bergaya true where its style is that of captions
 * @example golongkan('Tabel 3.2 Capaian Kinerja', {}) // { jenis: 'keterangan', label: 'tabel', nomor: '3.2', ... }
 */
export function golongkan(
  asal: string,
  { tingkat = null, bergaya = false, butir = false }: { tingkat?: number | null; bergaya?: boolean; butir?: boolean },
): BlokDokumen | null {
  const teks = asal.replace(/\s+/g, ' ').trim();
  if (teks === '') return null;
  if (tingkat !== null) return { jenis: 'judul', tingkat, teks };
  if (isEntriDaftar(asal)) return null;
  const keterangan = bacaKeterangan(teks, bergaya);
  if (keterangan !== null) return keterangan;
  if (BAB.test(teks) && teks.length <= JUDUL_TERPANJANG) return { jenis: 'judul', tingkat: 1, teks };
  return { jenis: 'paragraf', teks, butir: butir || /^(?:[-•–]|\d{1,2}[.)]|[a-z][.)])\s/.test(teks) };
}

/** A line of a table of contents: dots or a tab before the number of a page. */
const isEntriDaftar = (teks: string): boolean => /(?:\.{4,}|\t)\s*\d{1,4}\s*$/.test(teks);

function bacaKeterangan(teks: string, bergaya: boolean): KeteranganDokumen | null {
  const [, label = '', nomor = '', judul = ''] = KETERANGAN.exec(teks) ?? [];
  if (label === '' || teks.length > KETERANGAN_TERPANJANG) return null;
  if (!bergaya && (KALIMAT.test(judul) || /[.;:]$/.test(judul))) return null;
  return {
    jenis: 'keterangan',
    label: /^tab/i.test(label) ? 'tabel' : 'gambar',
    nomor: nomorRapi(nomor),
    judul,
    teks,
  };
}

/** "III-2", "3 . 2" -> "III.2", "3.2". */
export const nomorRapi = (nomor: string): string => nomor.replace(/\s/g, '').replace(/-/g, '.').toUpperCase();

/** A pasted text as a document: a line is a paragraph, lines with tabs are rows of a table. */
export function dokumenDariTeks(teks: string): Dokumen {
  const blok: BlokDokumen[] = [];
  let baris: string[][] = [];
  const tutup = (): void => {
    const [tabel, lebar] = [baris, Math.max(0, ...baris.map((satu) => satu.length))];
    baris = [];
    const tunggal = tabel.length === 1 ? golongkan(tabel[0]?.join(' ') ?? '', {}) : null;
    if (tunggal !== null) blok.push(tunggal);
    if (tabel.length > 1)
      blok.push({
        jenis: 'tabel',
        baris: tabel.map((satu) => [...satu, ...Array<string>(lebar - satu.length).fill('')]),
      });
  };
  for (const satu of teks.split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
    if (satu.trim() !== '' && satu.trim().includes('\t') && !isEntriDaftar(satu)) {
      baris.push(satu.split('\t').map((sel) => sel.replace(/\s+/g, ' ').trim()));
      continue;
    }
    tutup();
    const isi = golongkan(satu, {});
    if (isi !== null) blok.push(isi);
  }
  tutup();
  return { blok };
}
