/** Which Perkin and which Renstra matrix belong together, and which indicators each of them has. */
import type { Bahan } from '../aturan';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import { anggotaYakin } from './kemunculan';
import { lingkup } from './lingkup';

export interface Cakupan {
  /** Tables of the Perkin, by index. */
  readonly perkin: readonly number[];
  readonly renstra: readonly number[];
}

/** Fewer indicators in common prove nothing. */
const BERSAMA_TERSEDIKIT = 3;

/** Rows of a group in some tables. */
export function barisPada(
  kelompok: Kelompok,
  berlaku: ReadonlySet<number>,
  tabel: readonly number[],
): BarisIndikator[] {
  return anggotaYakin(kelompok, berlaku).flatMap(({ baris }) => (tabel.includes(baris.tabel) ? [baris] : []));
}

const tabelJenis = (bahan: Bahan, berlaku: ReadonlySet<number>, jenis: string): number[] =>
  bahan.berkas.tabel.flatMap((tabel, i) => (tabel.jenis === jenis && berlaku.has(i) ? [i] : []));

/** The comparison makes sense only where both documents share most of the indicators of the Perkin. */
function berbagi(bahan: Bahan, berlaku: ReadonlySet<number>, { perkin, renstra }: Cakupan): boolean {
  if (renstra.length === 0) return false;
  let semua = 0;
  let bersama = 0;
  for (const kelompok of bahan.tautan.indikator) {
    if (barisPada(kelompok, berlaku, perkin).length === 0) continue;
    semua++;
    if (barisPada(kelompok, berlaku, renstra).length > 0) bersama++;
  }
  return bersama >= BERSAMA_TERSEDIKIT && bersama >= 0.5 * semua;
}

/** Perkin tables of one unit with the Renstra tables of the same unit. */
export function cakupanDokumen(bahan: Bahan, berlaku: ReadonlySet<number>): Cakupan[] {
  const { sebanding } = lingkup(bahan);
  const renstra = tabelJenis(bahan, berlaku, 'renstra');
  const hasil = new Map<string, { readonly perkin: number[]; readonly renstra: readonly number[] }>();
  for (const tabel of tabelJenis(bahan, berlaku, 'perkin')) {
    const milik = renstra.filter((lain) => sebanding(lain, tabel));
    const kunci = milik.join(',');
    const lama = hasil.get(kunci);
    if (lama === undefined) hasil.set(kunci, { perkin: [tabel], renstra: milik });
    else lama.perkin.push(tabel);
  }
  return [...hasil.values()].filter((satu) => berbagi(bahan, berlaku, satu));
}
