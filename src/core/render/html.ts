/**
 * A naskah as HTML that Word takes from the clipboard as real tables. Word reads no style sheet reliably, so each cell
 * carries its own width, border and font; the styles are as short as they can be, because a table has thousands of cells.
 */
import { tempatkan, type SelTempat } from '../narrative/kisi';
import { gabungTeks, type Blok, type Naskah, type Paragraf, type Potongan, type Rata } from '../narrative/naskah';
import type { BarisTabel, Gambar, KolomTabel, Subbab, Tabel } from '../narrative/naskah';
import { awalanJudul } from '../narrative/nomori';
import { bagiLebar } from './lebar-kolom';
import { satuBaris, sepertiRumus } from './teks-aman';

/** The page that the tables must fit: A4 upright or on its side, with margins of 2,54 cm. */
export type BentukHalaman = 'tegak' | 'mendatar';

/** A picture as a data URI; null where nobody has drawn it: then its words stand in its place. */
export type Lukisan = (gambar: Gambar) => string | null;

/** Width of the text in points. */
const LEBAR_TEKS: Readonly<Record<BentukHalaman, number>> = { tegak: 451, mendatar: 698 };

const HURUF = 'Arial';
const BINGKAI = 'border:.5pt solid #000';
const HURUF_TABEL = `font:9pt ${HURUF}`;

/** Word guesses alignments of header cells and paragraphs unless told. */
const RATA: Readonly<Record<Rata, string>> = { kiri: '', tengah: ';text-align:center', kanan: ';text-align:right' };

/** Marks that turn the direction of writing: seen as entities, so that they hide nothing in the source. */
const ARAH = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const KHUSUS = /[&<>"]/g;
const ENTITAS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(teks: string): string {
  return satuBaris(teks)
    .replace(KHUSUS, (tanda) => ENTITAS[tanda] ?? '')
    .replace(ARAH, (tanda) => `&#${tanda.charCodeAt(0)};`);
}

function gabungan({ rowspan, colspan }: SelTempat): string {
  return (rowspan > 1 ? ` rowspan="${rowspan}"` : '') + (colspan > 1 ? ` colspan="${colspan}"` : '');
}

/** An invisible character in front of what a spreadsheet would compute: there is nothing else that Word does not show. */
const BUKAN_RUMUS = '&#8203;';

function tulisTeks(isi: readonly Potongan[]): string {
  const teks = gabungTeks(isi);
  return (sepertiRumus(satuBaris(teks)) ? BUKAN_RUMUS : '') + escape(teks);
}

/** The content of a cell; an empty one would lose its height and its borders. */
const isiSel = (isi: readonly Potongan[]): string => tulisTeks(isi) || '&nbsp;';

interface Ukuran {
  readonly kolom: readonly KolomTabel[];
  readonly lebar: readonly number[];
}

function lebarSel({ lebar }: Ukuran, { kolom, colspan }: SelTempat): number {
  return lebar.slice(kolom, kolom + colspan).reduce((a, satu) => a + satu, 0);
}

function selKepala(ukuran: Ukuran, tempat: SelTempat): string {
  const gaya = `width:${lebarSel(ukuran, tempat)}pt;${BINGKAI};font:bold 9pt ${HURUF}${RATA[tempat.sel.rata ?? 'tengah']}`;
  return `<th${gabungan(tempat)} style="${gaya}">${isiSel(tempat.sel.isi)}</th>`;
}

function selBadan(ukuran: Ukuran, tempat: SelTempat, jenis: BarisTabel['jenis']): string {
  const { isi, rata = ukuran.kolom[tempat.kolom]?.rata ?? 'kiri' } = tempat.sel;
  const gaya = `width:${lebarSel(ukuran, tempat)}pt;${BINGKAI};${HURUF_TABEL}${RATA[rata]}`;
  const teks = isiSel(isi);
  return `<td${gabungan(tempat)} style="${gaya}">${jenis === 'data' ? teks : `<b>${teks}</b>`}</td>`;
}

function barisKepala(ukuran: Ukuran, { kepala }: Tabel): string {
  return tempatkan(kepala, ukuran.kolom.length)
    .map(
      (tempat) => `<tr style="page-break-inside:avoid">${tempat.map((satu) => selKepala(ukuran, satu)).join('')}</tr>`,
    )
    .join('');
}

function barisBadan(ukuran: Ukuran, { baris }: Tabel): string {
  const letak = tempatkan(
    baris.map(({ sel }) => sel),
    ukuran.kolom.length,
  );
  return baris
    .map(({ jenis }, i) => {
      const sel = (letak[i] ?? []).map((satu) => selBadan(ukuran, satu, jenis));
      return `<tr valign="top">${sel.join('')}</tr>`;
    })
    .join('');
}

/** "Tabel 3.2 Capaian Kinerja": a caption of its own words where it has no number. */
function judulBernomor(blok: Tabel | Gambar): string {
  return tulisTeks([{ teks: awalanJudul(blok) }, ...blok.judul]);
}

/** Rows of the header stand in `thead`: Word repeats them on every page. */
function tabel(isi: Tabel, lebarTeks: number): string {
  const ukuran = { kolom: isi.kolom, lebar: bagiLebar(isi.kolom, lebarTeks) };
  const judul = `margin:12pt 0 6pt;font:bold 11pt ${HURUF};text-align:center;page-break-after:avoid`;
  const gaya =
    `width:${lebarTeks}pt;border-collapse:collapse;table-layout:fixed;mso-table-layout-alt:fixed;` +
    'word-wrap:break-word';
  return [
    `<p lang="id" style="${judul}">${judulBernomor(isi)}</p>`,
    `<table lang="id" cellspacing="0" cellpadding="4" style="${gaya}">`,
    `<colgroup>${ukuran.lebar.map((satu) => `<col style="width:${satu}pt">`).join('')}</colgroup>`,
    `<thead>${barisKepala(ukuran, isi)}</thead><tbody>${barisBadan(ukuran, isi)}</tbody></table>`,
  ].join('');
}

function gambar(isi: Gambar, lebarTeks: number, lukisan: Lukisan): string {
  const src = lukisan(isi);
  const judul = `margin:4pt 0 12pt;font:bold 11pt ${HURUF};text-align:center`;
  const lukis =
    src === null
      ? `<p lang="id" style="margin:0;font:9pt ${HURUF}">${escape(isi.alt)}</p>`
      : `<p style="margin:0;text-align:center"><img src="${escape(src)}" width="${lebarTeks}" alt="${escape(isi.alt)}"></p>`;
  return `${lukis}<p lang="id" style="${judul}">${judulBernomor(isi)}</p>`;
}

function paragraf({ gaya, isi }: Paragraf): string {
  if (gaya === 'butir')
    return `<ul style="margin:0 0 4pt;font:11pt ${HURUF}"><li lang="id">${tulisTeks(isi)}</li></ul>`;
  const bentuk = gaya === 'catatan' ? `margin:4pt 0 12pt;font:9pt ${HURUF}` : `margin:0 0 8pt;font:11pt ${HURUF}`;
  return `<p lang="id" style="${bentuk}">${tulisTeks(isi)}</p>`;
}

/** A heading takes the look that the document gives its headings. */
const subbab = ({ tingkat, isi }: Subbab): string => `<h${tingkat} lang="id">${tulisTeks(isi)}</h${tingkat}>`;

function tulis(blok: Blok, lebar: number, lukisan: Lukisan): string {
  switch (blok.jenis) {
    case 'tabel':
      return tabel(blok, lebar);
    case 'paragraf':
      return paragraf(blok);
    case 'subbab':
      return subbab(blok);
    case 'gambar':
      return gambar(blok, lebar, lukisan);
  }
}

/**
 * The blocks alone, for a preview. The text is black or takes the colour of its surroundings, the lines are black: show
 * it on white as paper is.
 *
 * @throws RangeError for a table whose merges do not fill a rectangle
 */
export function renderFragmen(naskah: Naskah, bentuk: BentukHalaman = 'tegak', lukisan: Lukisan = () => null): string {
  return naskah.blok.map((blok) => tulis(blok, LEBAR_TEKS[bentuk], lukisan)).join('\n');
}

/**
 * The whole document for the clipboard, with the marks between which Word takes what is pasted. A spreadsheet would take
 * it too and compute "=1+1": such a cell begins with a zero-width space, which makes it a text.
 *
 * @throws RangeError for a table whose merges do not fill a rectangle
 * @example renderHtml(naskah) // '<html lang="id">...<!--StartFragment--><p ...><table ...>...<!--EndFragment-->...'
 */
export function renderHtml(naskah: Naskah, bentuk: BentukHalaman = 'tegak', lukisan: Lukisan = () => null): string {
  return (
    '<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"></head><body>' +
    `<!--StartFragment-->${renderFragmen(naskah, bentuk, lukisan)}<!--EndFragment--></body></html>`
  );
}
