/** Links what the tables of a workbook say about the same indicator, sasaran and budget line. */
import type { BarisIndikator, BarisUang, Berkas } from '../records/berkas';
import { hitunganBaru, type Hitungan } from './calon';
import { tautkanIndikator } from './indikator';
import { tautkanSasaran } from './sasaran';
import type { Kelompok, KelompokUang, Tautan } from './tautan';
import { tautkanUang } from './uang';

export { hitunganBaru, type Hitungan } from './calon';
export type {
  AnggotaKelompok,
  AnggotaSasaran,
  AnggotaUang,
  Kelompok,
  KelompokSasaran,
  KelompokUang,
  Tautan,
} from './tautan';

/**
 * Groups the rows of all tables: same indicator, same sasaran, same budget line.
 *
 * Wording counts most, then code, figures, sasaran, unit and place. Two rows of one table are two things, unless they
 * have the same wording and nothing contradicts that they are one. The cost is linear in the number of rows.
 *
 * @param hitungan counts the work, for tests
 * @example tautkan(berkas).kelompokDari.get(berkas.indikator[0])?.anggota // all rows of that indicator
 */
export function tautkan(berkas: Berkas, hitungan: Hitungan = hitunganBaru()): Tautan {
  const indikator = tautkanIndikator(berkas, hitungan);
  const kelompokDari = new Map<BarisIndikator, Kelompok>();
  for (const satu of indikator) for (const { baris } of satu.anggota) kelompokDari.set(baris, satu);
  const sasaran = tautkanSasaran(berkas, kelompokDari, hitungan);
  const uang = tautkanUang(berkas, hitungan);
  const kelompokUangDari = new Map<BarisUang, KelompokUang>();
  for (const satu of uang) for (const { baris } of satu.anggota) kelompokUangDari.set(baris, satu);
  return {
    indikator,
    kelompokDari,
    sasaran: sasaran.sasaran,
    get sasaranDari() {
      return sasaran.sasaranDari;
    },
    uang,
    kelompokUangDari,
  };
}
