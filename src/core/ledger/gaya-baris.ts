/** How the label of a row is marked: a bullet, a letter, a number, a budget code in the text. Equal marks are one level. */

/** "- Jumlah tenan", "• Belanja". */
const BUTIR = /^[-\u2013\u2014\u2022\u25aa\u25cf\u25e6*]\s*\p{L}/u;
/** "4957.FAI.001.052 Menyelenggarakan ..." */
const BERKODE = /^\d{4}\.[A-Z]{3}\b/;
const HURUF = /^\(?[a-z]\s?[).](?!\d)/i;
const ANGKA = /^\(?\d{1,3}[).]?$/;
const ANGKA_TEKS = /^\d{1,3}[).]\s+\p{L}/u;
const BERTINGKAT = /^\d{1,2}(?:\.\d{1,2})+[).]?(?:\s|$)/;
const ROMAWI = /^[IVX]{1,5}[).]?$/;
const ROMAWI_TEKS = /^[IVX]{1,5}[).]\s+\p{L}/u;

function penanda(nomor: string, label: string): string {
  if (BUTIR.test(label)) return 'butir';
  if (BERKODE.test(label)) return 'kode';
  const utama = nomor === '' ? label : nomor;
  if (BERTINGKAT.test(utama)) return `angka${utama.split('.').filter((bagian) => /\d/.test(bagian)).length}`;
  if (ROMAWI.test(utama) || ROMAWI_TEKS.test(utama)) return 'romawi';
  if (HURUF.test(utama)) return 'huruf';
  if (ANGKA.test(utama) || ANGKA_TEKS.test(utama)) return 'angka';
  return nomor === '' ? 'polos' : 'kode';
}

/**
 * The mark of a row and the column of its label, as one key.
 *
 * @param nomor text of the number or code cell left of the label, '' where blank
 * @example gayaBaris('', '- Jumlah tenan', 0) // 'butir@0'
 */
export function gayaBaris(nomor: string, label: string, col: number): string {
  return `${penanda(nomor.trim(), label.trim())}@${col}`;
}
