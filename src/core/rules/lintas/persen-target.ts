/** Tables that tell everything in percent of the target ("Target 100%, realisasi 102,5%"), whatever the indicators count. */
import { jenisSatuan } from '../../text/satuan';
import type { BarisIndikator, Periode } from '../../records/berkas';
import type { Bahan } from '../aturan';
import { tambahkan } from '../../text/peta';
import { ingatOleh } from '../../text/ingat';

const PENUH = 100;
/** A table with fewer rows may have these targets by chance. */
const BARIS_TERSEDIKIT = 3;

const setahun = (periode: Periode): boolean =>
  periode.tw === null && periode.bulan === null && !periode.total && periode.ranah === 'kinerja';

const targetTahunan = ({ periode }: BarisIndikator): number[] =>
  periode.flatMap((satu) =>
    setahun(satu) && satu.target?.besaran.jenis === 'angka' ? [satu.target.besaran.nilai] : [],
  );

const berpersen = (baris: BarisIndikator): boolean =>
  baris.satuan === null ? false : jenisSatuan(baris.satuan.teks) === 'persen';

/** True where another table says that the target is no share at all. */
function diukurLain(bahan: Bahan, baris: BarisIndikator): boolean {
  const anggota = bahan.tautan.kelompokDari.get(baris)?.anggota ?? [];
  return anggota.some(
    ({ baris: lain }) =>
      lain.tabel !== baris.tabel &&
      lain.satuan !== null &&
      !berpersen(lain) &&
      targetTahunan(lain).some((nilai) => nilai !== PENUH),
  );
}

function susun(bahan: Bahan): ReadonlySet<number> {
  const perTabel = new Map<number, BarisIndikator[]>();
  for (const baris of bahan.berkas.indikator) {
    if (targetTahunan(baris).length === 0) continue;
    tambahkan(perTabel, baris.tabel, baris);
  }
  const hasil = new Set<number>();
  for (const [tabel, semua] of perTabel) {
    if (semua.length < BARIS_TERSEDIKIT) continue;
    const penuh = semua.every((baris) => berpersen(baris) && targetTahunan(baris).every((nilai) => nilai === PENUH));
    if (penuh && semua.filter((baris) => diukurLain(bahan, baris)).length >= 2) hasil.add(tabel);
  }
  return hasil;
}

/** The tables, by index, whose figures are percentages of the target and so are those of no other table. */
export const tabelPersenTarget = ingatOleh(susun);
