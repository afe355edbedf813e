/** What a cell may hold of a text. */

/** Excel takes no longer text in a cell, counted in UTF-16 units. */
const TERPANJANG = 32_767;
const PEMOTONG = '…';

/** Control characters, halves of surrogate pairs, and the two signs that no XML may hold; a line break stays. */
const TERLARANG = /[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** What Excel takes for an error value. */
const GALAT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/**
 * A text as it may stand in a cell: without control characters, tabs as blanks, and cut with "…" where it is too long. What
 * it begins with does not matter: a plan writes texts as texts, so "=1+1" stays the text "=1+1". An error value that is told of
 * stands in quotation marks, so that it makes no error of its own.
 */
export function teksSel(teks: string): string {
  const rapi = teks.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(TERLARANG, '');
  if (GALAT.test(rapi)) return `"${rapi}"`;
  if (rapi.length <= TERPANJANG) return rapi;
  return rapi.slice(0, TERPANJANG - PEMOTONG.length).replace(/[\uD800-\uDBFF]$/, '') + PEMOTONG;
}
