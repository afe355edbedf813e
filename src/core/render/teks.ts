/** A naskah as plain text: what stands beside the HTML on the clipboard, and what a spreadsheet takes. */
import { tempatkan } from '../narrative/kisi';
import {
  gabungTeks,
  type Blok,
  type Gambar,
  type Naskah,
  type Potongan,
  type SelTabel,
  type Tabel,
} from '../narrative/naskah';
import { awalanJudul } from '../narrative/nomori';
import { satuBaris, sepertiRumus } from './teks-aman';

/**
 * One cell. What a spreadsheet would compute gets an apostrophe in front, its own sign for text. A cell that begins with
 * a quotation mark is quoted as a whole: the spreadsheet takes those quotes away, and would otherwise take away the
 * cell's own and look for a formula behind them.
 */
function sel(isi: readonly Potongan[]): string {
  const teks = satuBaris(gabungTeks(isi));
  if (sepertiRumus(teks)) return `'${teks}`;
  return teks.startsWith('"') ? `"${teks.replaceAll('"', '""')}"` : teks;
}

/** Rows of cells; what lies under a merge is empty, so that the columns stay in place. */
function baris(isi: readonly (readonly SelTabel[])[], cacahKolom: number): string[] {
  return tempatkan(isi, cacahKolom).map((tempat) => {
    const kolom = new Array<string>(cacahKolom).fill('');
    for (const satu of tempat) kolom[satu.kolom] = sel(satu.sel.isi);
    return kolom.join('\t');
  });
}

const judulBernomor = (blok: Tabel | Gambar): string => sel([{ teks: awalanJudul(blok) }, ...blok.judul]);

function tabel(blok: Tabel): string {
  const { kolom, kepala, baris: badan } = blok;
  return [
    judulBernomor(blok),
    ...baris(kepala, kolom.length),
    ...baris(
      badan.map((satu) => satu.sel),
      kolom.length,
    ),
  ].join('\n');
}

function tulis(blok: Blok): string {
  if (blok.jenis === 'tabel') return tabel(blok);
  return blok.jenis === 'gambar' ? `${judulBernomor(blok)}\n${sel([{ teks: blok.alt }])}` : sel(blok.isi);
}

/**
 * The whole naskah, blocks apart by an empty line. Columns are parted by tabs, and no cell holds a tab or a break. A
 * cell that a spreadsheet would compute ("=1+1", "@SUM", "-A1") begins with an apostrophe; "-5,2" and "-" stay.
 *
 * @throws RangeError for a table whose merges do not fill a rectangle
 * @example renderTeks(naskah) // 'Tabel Capaian Kinerja Tahun 2024\nNo\tIndikator Kinerja\t...\n1\tIndeks ...'
 */
export function renderTeks(naskah: Naskah): string {
  return naskah.blok.map(tulis).join('\n\n');
}
