/** Text of a workbook on its way into a document: one line that no reader of HTML, OOXML or a clipboard stumbles over. */

const JARAK = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
/** Control characters and code points that XML and HTML do not know. */
const KENDALI = /[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Halves of characters. */
const SEBELAH = /\p{Cs}/gu;

/** Nothing to clean: most figures and words. */
const POLOS = /^[!-~]*(?: [!-~]+)*$/;

/**
 * One line: breaks and tabs become a blank, control characters go, half a character becomes "\ufffd". Marks of
 * direction stay, because they belong to the text.
 *
 * @example satuBaris('Jumlah\r\nindustri\u0007 ') // 'Jumlah industri'
 */
export function satuBaris(teks: string): string {
  return tanpaKendali(teks).trim();
}

/** The same for a run inside a line, whose blanks at the ends part it from its neighbours. */
export function tanpaKendali(teks: string): string {
  if (POLOS.test(teks)) return teks;
  return teks.replace(JARAK, ' ').replace(KENDALI, '').replace(SEBELAH, '\ufffd');
}

/** What a spreadsheet takes for a formula; full-width signs too. */
const RUMUS = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A number in id-ID with its sign, and a dash alone, are no formulas. */
const BUKAN_RUMUS = /^(?:[-+]?\d+(?:\.\d{3})*(?:,\d+)?%?|-)$/;

/**
 * True where a spreadsheet that the text is pasted into might compute it.
 *
 * @example sepertiRumus('=HYPERLINK("x")') // true; '-5,2' and '-' are false
 */
export function sepertiRumus(teks: string): boolean {
  return RUMUS.test(teks) && !BUKAN_RUMUS.test(teks);
}
