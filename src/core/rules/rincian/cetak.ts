/** Figures of a detail table as a finding prints them: in the form of the cell that is to be mended. */
import { bulatkan, formatAngka } from '../../text/format-angka';
import { cetakSeperti } from '../angka/cetak';
import type { Nilai } from './kisi';

export const cetakNilai = (cetak: Nilai): string => cetak.figur.teks.trim();

/** What a result would be in the place of a printed figure, with its decimals. */
export function cetakHasil(cetak: Nilai, nilai: number): string {
  return cetakSeperti(cetak.figur, bulatkan(nilai, cetak.desimal), cetak.desimal);
}

export function cetakBeda(cetak: Nilai, nilai: number): string {
  return formatAngka(Math.abs(bulatkan(nilai, cetak.desimal) - cetak.nilai), cetak.desimal);
}
