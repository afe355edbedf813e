/** Figures, units and names as a sentence says them; every figure carries its cell. */
import type { Figur, Satuan } from '../../records/berkas';
import { formatAngka } from '../../text/format-angka';
import { jenisSatuan, normalSatuan } from '../../text/satuan';
import type { Address } from '../../workbook/workbook';
import { teksFigur } from '../figur-naskah';
import type { Potongan } from '../naskah';

/** Runs of text put together: sebut('targetnya ', figur, ' orang.'). */
export function sebut(...isi: readonly (string | Potongan | readonly Potongan[])[]): readonly Potongan[] {
  return isi.flatMap((satu): readonly Potongan[] => {
    if (typeof satu === 'string') return satu === '' ? [] : [{ teks: satu }];
    return 'teks' in satu ? [satu] : satu;
  });
}

/**
 * A unit inside a sentence: common words in small letters, abbreviations and signs as they are.
 *
 * @example satuanKalimat('Perusahaan') // 'perusahaan'; 'IKM' stays
 */
export function satuanKalimat(satuan: string): string {
  return satuan
    .split(' ')
    .map((kata) => (/^\p{Lu}\p{Ll}+\W*$/u.test(kata) ? kata.toLowerCase() : kata))
    .join(' ');
}

/** The word of a unit behind a figure; none where the figure has its percent sign, or the unit is what grades are in. */
function kataSatuan(teks: string, satuan: Satuan | null): string {
  if (satuan === null || teks.endsWith('%')) return '';
  if (jenisSatuan(satuan.teks) === 'persen') return ' persen';
  const kata = satuanKalimat(satuan.teks);
  return teks.toLowerCase().includes(normalSatuan(satuan.teks)) ? '' : ` ${kata}`;
}

/**
 * A figure with its unit behind it: "7,96 persen", "4 perusahaan", "80,5%"; a grade or a word alone.
 *
 * @example sebutFigur(figur, satuan) // [{ teks: '4 perusahaan', sumber: Perkin!E5 }]
 */
export function sebutFigur(figur: Figur, satuan: Satuan | null): readonly Potongan[] {
  const teks = teksFigur(figur, satuan);
  const berangka = figur.besaran.jenis === 'angka' || figur.besaran.jenis === 'rentang';
  return [{ teks: `${teks}${berangka ? kataSatuan(teks, satuan) : ''}`, sumber: figur.sel }];
}

/** A computed figure with its unit, and the cells that it comes from. */
export function sebutHitungan(nilai: number, desimal: number, satuan: string, dari: readonly Address[]): Potongan {
  return { teks: `${formatAngka(nilai, desimal)}${satuan === '' ? '' : ` ${satuan}`}`, dari };
}

/** Words put in a row: "a", "a dan b", "a, b, dan c" (EYD V). */
export function sebutDaftar(isi: readonly (readonly Potongan[])[]): readonly Potongan[] {
  return isi.flatMap((satu, i) => {
    if (i === 0) return satu;
    const akhir = i === isi.length - 1;
    const sambung = !akhir ? ', ' : isi.length === 2 ? ' dan ' : ', dan ';
    return [{ teks: sambung }, ...satu];
  });
}

/** The text of a cell inside a sentence: no full stop at its end, a small letter at its beginning where it is a word. */
export function sebutTeks({ teks, sel }: { readonly teks: string; readonly sel: Address }): Potongan {
  const bersih = teks.replace(/[.;,\s]+$/, '');
  const kecil = /^\p{Lu}\p{Ll}+\b/u.test(bersih) ? bersih.charAt(0).toLowerCase() + bersih.slice(1) : bersih;
  return { teks: kecil, sumber: sel };
}
