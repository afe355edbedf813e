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
  const gugur = new Set<number>();
  for (const baris of bahan.berkas.indikator) {
    // nearly every table says with its first row that it is none of these
    if (gugur.has(baris.tabel)) continue;
    const target = targetTahunan(baris);
    if (target.length === 0) continue;
    if (berpersen(baris) && target.every((nilai) => nilai === PENUH)) tambahkan(perTabel, baris.tabel, baris);
    else gugur.add(baris.tabel);
  }
  const hasil = new Set<number>();
  for (const [tabel, penuh] of perTabel) {
    if (gugur.has(tabel) || penuh.length < BARIS_TERSEDIKIT) continue;
    if (penuh.filter((baris) => diukurLain(bahan, baris)).length >= 2) hasil.add(tabel);
  }
  return hasil;
}

/** The tables, by index, whose figures are percentages of the target and so are those of no other table. */
export const tabelPersenTarget = ingatOleh(susun);
