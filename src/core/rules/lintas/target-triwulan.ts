/** The target of one indicator for one quarter over all tables. */
import type { Bukti } from '../aturan';
import { mayoritas, tanpaBagian } from './acuan';
import { buktiBeda } from './bukti-angka';
import { samaNilai, type Kemunculan } from './kemunculan';

const berpersen = ({ angka, periode }: Kemunculan): boolean => angka.persen || periode.ranah === 'fisik';

/** What most tables say counts, else the rencana aksi. Shares and counts are not compared. */
export function bandingkanTriwulan(isi: readonly Kemunculan[]): Bukti[] {
  const acuan = mayoritas(isi)?.[0] ?? isi.find(({ jenis }) => jenis === 'rencana-aksi');
  if (acuan === undefined) return [];
  const menyimpang = isi.filter(
    (satu) =>
      satu.baris.tabel !== acuan.baris.tabel &&
      !samaNilai(satu.angka, acuan.angka) &&
      berpersen(satu) === berpersen(acuan),
  );
  return tanpaBagian(menyimpang, acuan).map((satu) => buktiBeda(acuan, satu));
}
