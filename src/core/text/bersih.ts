/** Markup that survives a paste from a web page or a converted report, and the escaped carriage return of OOXML. */
const SISA_TEMPELAN = /<\/?(?:i|b|u|em|strong|sup|sub|p|span|div)>|<br\s*\/?>|_x000[dDaA]_/gi;
const TAK_TERLIHAT = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const TANDA_HUBUNG = /[\u2010\u2011\u2012\u2212\uFE63\uFF0D]/g;

/** Plain ASCII words with single blanks between them, without a sign that markup or an escape needs: nothing to clean. */
const POLOS = /^[!"#-;=-^a-z{|}~]+(?: [!"#-;=-^a-z{|}~]+)*$/;

/**
 * One line of plain text: no markup, no invisible characters, single blanks, "-" for every hyphen and minus sign.
 * En and em dashes stay, because they part ranges. Never throws.
 *
 * @example bersihkan('\u00A07,96 %_x000D_\n') // '7,96 %'
 */
export function bersihkan(text: string): string {
  if (POLOS.test(text)) return text;
  return text
    .replace(SISA_TEMPELAN, ' ')
    .replace(TAK_TERLIHAT, '')
    .replace(TANDA_HUBUNG, '-')
    .replace(/[“”„″]/g, '"')
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same with every dash as "-": for codes and periods, where a dash never means a range of figures. */
export function bersihkanGaris(text: string): string {
  return bersihkan(text).replace(/[\u2013\u2014\u2015]/g, '-');
}
