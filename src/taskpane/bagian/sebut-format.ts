/** A number format in words: its code means nothing to who reads a preview. */
import { terbilang } from '../../core/text/terbilang';
import { teksTampil } from '../kata';

/** Quoted text, an escaped sign, a condition or colour, a blank as wide as a sign, a sign that fills the cell. */
const BUKAN_ANGKA = /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|\*./gu;

/** Words that the format puts beside the number. */
const tulisan = (bagian: string): string =>
  [...bagian.matchAll(BUKAN_ANGKA)].map(([, kutip, lepas]) => kutip ?? lepas ?? '').join('');

function sebutDesimal(polos: string): string {
  const desimal = /\.([0#?]+)/.exec(polos)?.[1]?.length ?? 0;
  return desimal === 0 ? 'tanpa desimal' : `${terbilang(desimal)} desimal`;
}

/**
 * What a number format shows, by its part for positive numbers.
 *
 * @example sebutFormat('0.00%') // 'persen, dua desimal'
 * @example sebutFormat('#,##0 "orang"') // 'angka, tanpa desimal, pemisah ribuan, dengan tulisan "orang"'
 */
export function sebutFormat(kode: string): string {
  if (kode === 'General') return 'umum';
  const [bagian = ''] = kode.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const polos = bagian.replace(BUKAN_ANGKA, '');
  if (polos.includes('@')) return 'teks';
  if (/[dmyhs]/i.test(polos)) return 'tanggal atau waktu';
  const kata = teksTampil(tulisan(bagian));
  const dengan = kata === '' ? [] : [`dengan tulisan "${kata}"`];
  if (!/[0#?]/.test(polos)) return ['tanpa angka', ...dengan].join(', ');
  return [
    polos.includes('%') ? 'persen' : 'angka',
    sebutDesimal(polos),
    ...(/[0#?],[0#?]/.test(polos) ? ['pemisah ribuan'] : []),
    ...dengan,
  ].join(', ');
}
