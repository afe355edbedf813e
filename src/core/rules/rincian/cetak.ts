/** Figures of a detail table as a finding prints them: in the form of the cell that is to be mended. */
import { bulatkan, formatAngka } from '../../text/format-angka';
import { cetakSeperti } from '../angka/cetak';
import type { Bukti, Tingkat } from '../aturan';
import { isianCetak } from '../usulan';
import type { Hasil } from './cocok';
import type { Nilai } from './kisi';

export const cetakNilai = (cetak: Nilai): string => cetak.figur.teks.trim();

/** What a result would be in the place of a printed figure, with its decimals. */
export function cetakHasil(cetak: Nilai, nilai: number): string {
  return cetakSeperti(cetak.figur, bulatkan(nilai, cetak.desimal), cetak.desimal);
}

function cetakBeda(cetak: Nilai, nilai: number): string {
  return formatAngka(Math.abs(bulatkan(nilai, cetak.desimal) - cetak.nilai), cetak.desimal);
}

/**
 * What every finding on a figure says that is not what others give: its cell, the figure, the right one, the distance.
 * Where it is sure, the right one is proposed.
 *
 * @example selBeda(cetak, hasil, 'galat') // sel: [E7], nilai: "82,1", seharusnya: "82,4", selisih: "0,3", usulan: E7 = 82.4
 */
export function selBeda(
  cetak: Nilai,
  { nilai }: Hasil,
  tingkat: Tingkat,
): Pick<Bukti, 'sel' | 'nilai' | 'seharusnya' | 'selisih' | 'tingkat' | 'usulan'> {
  const seharusnya = cetakHasil(cetak, nilai);
  return {
    sel: [cetak.figur.sel],
    nilai: cetakNilai(cetak),
    seharusnya,
    selisih: cetakBeda(cetak, nilai),
    tingkat,
    usulan: tingkat === 'galat' ? isianCetak(cetak.figur, seharusnya) : [],
  };
}
