/** The target of one indicator for one quarter over all tables. */
import type { Bukti } from '../aturan';
import { bersaksi, mayoritas, tanpaBagian } from './acuan';
import { buktiBeda, lunak } from './bukti-angka';
import { samaNilai, type Kemunculan } from './kemunculan';

/** Whether a figure is a share of the annual target by its sign or column. */
const berpersen = ({ angka, periode }: Kemunculan): boolean => angka.persen || periode.ranah === 'fisik';

/** True where two rows show the same target in another quarter: then they count the same, whatever their captions say. */
function samaDiTriwulanLain(a: Kemunculan, b: Kemunculan): boolean {
  const target = ({ baris, periode }: Kemunculan): readonly (readonly [number, number])[] =>
    baris.periode.flatMap(({ tw, tahun, target: figur }) =>
      tw === null || tw === periode.tw || tahun !== periode.tahun || figur?.besaran.jenis !== 'angka'
        ? []
        : [[tw, figur.besaran.nilai] as const],
    );
  const lain = new Map(target(b));
  return target(a).some(([tw, nilai]) => nilai !== 0 && lain.get(tw) === nilai);
}

const seukuran = (a: Kemunculan, b: Kemunculan): boolean => berpersen(a) === berpersen(b) || samaDiTriwulanLain(a, b);

/** What most tables say counts, else the rencana aksi. Shares and counts are not compared. */
export function bandingkanTriwulan(isi: readonly Kemunculan[]): Bukti[] {
  const terbanyak = mayoritas(isi);
  const acuan = terbanyak?.[0] ?? isi.find(({ jenis }) => jenis === 'rencana-aksi');
  if (acuan === undefined) return [];
  const menyimpang = isi.filter(
    (satu) => satu.baris.tabel !== acuan.baris.tabel && !samaNilai(satu.angka, acuan.angka) && seukuran(satu, acuan),
  );
  const pasti = terbanyak === null || bersaksi(terbanyak, menyimpang);
  return tanpaBagian(menyimpang, acuan).map((satu) => (pasti ? buktiBeda(acuan, satu) : lunak(buktiBeda(acuan, satu))));
}
