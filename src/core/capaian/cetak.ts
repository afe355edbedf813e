/** A printed capaian: what ratio it stands for, and how the right one would be printed in its place. */
import { eksak, perSeratus } from './eksak';
import type { Cetak } from './sesuai';
import type { Figur, Periode } from '../records/berkas';
import { formatAngka, formatPersen, jumlahDesimal } from '../text/format-angka';
import { isPercentFormat } from '../workbook/number-format';

/** One reading of a printed capaian, as a ratio: "87,5%", 87.5 and 0.875 are all 0.875. */
export interface BacaanCapaian extends Cetak {
  /** persen: printed with the sign; poin: "87,5" in percent points; rasio: "0,875". */
  readonly bentuk: 'persen' | 'poin' | 'rasio';
}

/**
 * The readings of a printed capaian. A percent sign or format leaves one; a bare number may be points or a ratio.
 *
 * "87,5%" is [0.875, 3 decimals]; 87.5 is that or the ratio 87.5 with 1 decimal.
 */
export function bacaanCapaian(figur: Figur | null): readonly BacaanCapaian[] {
  if (figur?.besaran.jenis !== 'angka' || !terbaca(figur)) return [];
  const { nilai, desimal, persen } = figur.besaran;
  const poin: Cetak = { nilai: perSeratus(nilai), desimal: desimal + 2 };
  if (persen) return [{ ...poin, bentuk: 'persen' }];
  return [
    { ...poin, bentuk: 'poin' },
    { nilai, desimal, bentuk: 'rasio' },
  ];
}

/** True where a printed capaian has a reading at all. */
export function terbaca(figur: Figur | null): boolean {
  return figur?.besaran.jenis === 'angka' && figur.besaran.alternatif === null && figur.besaran.tanggal !== true;
}

/** Of several readings the one that lies nearest to a ratio, by order of magnitude. */
export function bacaanTerdekat(bacaan: readonly BacaanCapaian[], rasio: number): BacaanCapaian | undefined {
  const jarak = (nilai: number): number =>
    nilai > 0 && rasio > 0 ? Math.abs(Math.log(nilai / rasio)) : Math.abs(nilai - rasio);
  return [...bacaan].sort((a, b) => jarak(a.nilai) - jarak(b.nilai))[0];
}

/** Decimals of the right value: those that the cell shows; where it shows none and the value is not whole, those of the policy. */
function desimalTulis(rasio: number, bacaan: BacaanCapaian, desimalKebijakan: number): number {
  const tampak = bacaan.bentuk === 'rasio' ? bacaan.desimal : bacaan.desimal - 2;
  const nilai = bacaan.bentuk === 'rasio' ? rasio : eksak(rasio).times(100).toNumber();
  if (tampak > 0 || jumlahDesimal(nilai) === 0) return tampak;
  return bacaan.bentuk === 'rasio' ? desimalKebijakan + 2 : desimalKebijakan;
}

/** A ratio in the form of a printed capaian: "87,5%" where the cell has the sign, "87,5" where it has not. */
export function tulisCapaian(rasio: number, bacaan: BacaanCapaian, desimalKebijakan = 2): string {
  const desimal = desimalTulis(rasio, bacaan, desimalKebijakan);
  if (bacaan.bentuk === 'rasio') return formatAngka(rasio, desimal);
  const poin = eksak(rasio).times(100).toNumber();
  return bacaan.bentuk === 'persen' ? formatPersen(poin, desimal) : formatAngka(poin, desimal);
}

/** The difference of two ratios in percent points: "3,00 poin persen". */
export function selisihPoin(a: number, b: number): string {
  return `${formatAngka(eksak(a).minus(eksak(b)).abs().times(100).toNumber(), 2)} poin persen`;
}

/** True where two ratios differ by no more than one unit of the last decimal shown: a matter of rounding. */
export function bedaPembulatan(bacaan: BacaanCapaian, rasio: number): boolean {
  const tampil = (nilai: number): number => eksak(nilai).toDecimalPlaces(bacaan.desimal).toNumber();
  const selisih = eksak(tampil(bacaan.nilai))
    .minus(eksak(tampil(rasio)))
    .abs();
  return selisih.lessThanOrEqualTo(eksak(10 ** -bacaan.desimal)) && bacaan.desimal >= 3;
}

/** A percentage a hundred times too large was read as it was meant; its cell is reported, and what follows from it is not. */
export function diluruskan({ target, realisasi }: Periode): boolean {
  return [target, realisasi].some(
    (figur) => figur?.besaran.jenis === 'angka' && !figur.besaran.asalFraksi && isPercentFormat(figur.format),
  );
}
