/** Wrapping for a terminal, where a character may take no place, one, or two. */
import { teksAman } from './teks-aman';

const TANPA_TEMPAT = /\p{M}/u;
const LEBAR_GANDA =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

function lebarHuruf(huruf: string): number {
  if (huruf < '\u0300') return 1;
  if (TANPA_TEMPAT.test(huruf)) return 0;
  return LEBAR_GANDA.test(huruf) ? 2 : 1;
}

/** How many columns a text takes. */
export function lebarTeks(teks: string): number {
  let lebar = 0;
  for (const huruf of teks) lebar += lebarHuruf(huruf);
  return lebar;
}

/** The text cut to a width, with "…" where something was cut: potongTeks('Perkin awal', 7) -> 'Perkin…'. */
export function potongTeks(teks: string, lebar: number): string {
  const aman = teksAman(teks);
  if (lebarTeks(aman) <= lebar) return aman;
  let hasil = '';
  let sisa = lebar - 1;
  for (const huruf of aman) {
    sisa -= lebarHuruf(huruf);
    if (sisa < 0) break;
    hasil += huruf;
  }
  return `${hasil.trimEnd()}…`;
}

/** The text filled with blanks to a width. */
export function isiLebar(teks: string, lebar: number): string {
  return teks + ' '.repeat(Math.max(0, lebar - lebarTeks(teks)));
}

/** Pieces of a word that is wider than a line. */
function potongKata(kata: string, lebar: number): string[] {
  const hasil: string[] = [];
  let bagian = '';
  let terpakai = 0;
  for (const huruf of kata) {
    const butuh = lebarHuruf(huruf);
    if (terpakai + butuh > lebar && bagian !== '') {
      hasil.push(bagian);
      bagian = '';
      terpakai = 0;
    }
    bagian += huruf;
    terpakai += butuh;
  }
  return bagian === '' ? hasil : [...hasil, bagian];
}

/**
 * Breaks a text into lines of at most `lebar` columns. The first line starts with `awal`, the others with `lanjut`.
 *
 * @example lipat('Ganti dengan rumus capaian.', 16, '- ') // ['- Ganti dengan', '  rumus capaian.']
 */
export function lipat(teks: string, lebar: number, awal = '', lanjut = ' '.repeat(lebarTeks(awal))): string[] {
  const ruang = Math.max(8, lebar - Math.max(lebarTeks(awal), lebarTeks(lanjut)));
  const kata = teksAman(teks)
    .split(/\s+/)
    .filter((satu) => satu !== '')
    .flatMap((satu) => (lebarTeks(satu) > ruang ? potongKata(satu, ruang) : [satu]));
  const baris: string[] = [];
  let isi = '';
  for (const satu of kata) {
    if (isi === '') isi = satu;
    else if (lebarTeks(isi) + 1 + lebarTeks(satu) <= ruang) isi += ` ${satu}`;
    else {
      baris.push(isi);
      isi = satu;
    }
  }
  baris.push(isi);
  return baris.map((satu, i) => (i === 0 ? awal : lanjut) + satu);
}
