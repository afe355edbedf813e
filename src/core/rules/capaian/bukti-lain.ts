/** What the other tables of a submission say of a figure: whether the printed capaian belongs to another target or realisasi. */
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Figur, Periode } from '../../records/berkas';
import { bulatkan } from '../../text/format-angka';
import { cacahTabel, kelompokNilai, padaTahun, samaNilai, type Kemunculan } from '../lintas/kemunculan';
import { mayoritas } from '../lintas/acuan';
import { lingkup } from '../lintas/lingkup';
import type { Bahan } from '../aturan';
import type { BacaanCapaian } from '../../capaian/cetak';
import { cocokCetak, hitungUlang, lintasTahun } from './dasar-lain';

export type Sisi = 'target' | 'realisasi';

/** A figure of the row that another one should replace. */
export interface FigurKeliru {
  readonly sisi: Sisi;
  readonly figur: Figur;
  readonly acuan: Kemunculan;
  /** Capaian from the figure that should stand there, as a ratio. */
  readonly capaian: number;
  /** True where the printed capaian is right for that figure. */
  readonly capaianCocok: boolean;
  /** True where the rules that compare tables name the figure already (XS-006, XS-007). */
  readonly disebutLintas: boolean;
}

/** The same figure of the same year in all tables, equal ones together, what most tables say first. */
function menurutTabelLain(bahan: Bahan, { baris }: CapaianBaris, tahun: number, sisi: Sisi): Kemunculan[][] {
  const kelompok = bahan.tautan.kelompokDari.get(baris);
  if (kelompok === undefined) return [];
  return kelompokNilai(padaTahun(bahan, kelompok, sisi, tahun));
}

function keliru(
  bahan: Bahan,
  satu: CapaianBaris,
  sisi: Sisi,
  figur: Figur,
  acuan: Kemunculan,
  bacaan: readonly BacaanCapaian[],
): FigurKeliru | null {
  const lain = hitungUlang(bahan, satu, sisi === 'target' ? { target: acuan.figur } : { realisasi: acuan.figur });
  if (lain.hasil.capaian === null) return null;
  const cocok = cocokCetak(lain, bacaan);
  return { sisi, figur, acuan, capaian: lain.hasil.capaian, capaianCocok: cocok, disebutLintas: false };
}

/** One table against one other: XS-006 tells of their realisasi, XS-007 of a target that is not the Perkin's. */
function duaTabel(bahan: Bahan, { baris, periode }: CapaianBaris, sisi: Sisi, semua: readonly Kemunculan[][]): boolean {
  const isi = semua.flat();
  const lain = isi.find((satu) => satu.baris !== baris);
  if (isi.length !== 2 || semua.length !== 2 || lain === undefined || !isi.some((satu) => satu.baris === baris))
    return false;
  if (lain.baris.tabel === baris.tabel || !lingkup(bahan).sebandingUntuk(baris.tabel, lain.baris.tabel, sisi))
    return false;
  return sisi === 'realisasi' || (lain.jenis === 'perkin' && !periode.targetRenstra);
}

/**
 * A target or realisasi of one year that more tables, or the only other one, print otherwise, and whose other value gives
 * the printed capaian.
 */
function dariTabelLain(
  bahan: Bahan,
  satu: CapaianBaris,
  tahun: number,
  bacaan: readonly BacaanCapaian[],
): FigurKeliru | null {
  for (const sisi of ['realisasi', 'target'] as const) {
    const figur = satu.periode[sisi];
    const angka = figur?.besaran;
    if (figur === null || angka?.jenis !== 'angka') continue;
    const semua = menurutTabelLain(bahan, satu, tahun, sisi);
    const sendiri = semua.find((isi) => isi.some((lain) => samaNilai(lain.angka, angka))) ?? [];
    for (const isi of semua) {
      const [acuan] = isi;
      const berdua = duaTabel(bahan, satu, sisi, semua);
      if (acuan === undefined || isi === sendiri || (cacahTabel(isi) <= cacahTabel(sendiri) && !berdua)) continue;
      const hasil = keliru(bahan, satu, sisi, figur, acuan, bacaan);
      if (hasil?.capaianCocok === true)
        return { ...hasil, disebutLintas: berdua || mayoritas(semua.flat())?.includes(acuan) === true };
    }
  }
  return null;
}

/** The last year on the row that has a realisasi of performance. */
function tahunTerakhir({ baris }: CapaianBaris): Periode | undefined {
  return baris.periode
    .filter(
      (periode) =>
        !periode.total && periode.tw === null && periode.tahun !== null && periode.realisasi?.besaran.jenis === 'angka',
    )
    .sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0))[0];
}

/** The realisasi over several years that shows the last year's as a whole number: 4 for 3,79. */
function dariPembulatan(bahan: Bahan, satu: CapaianBaris, bacaan: readonly BacaanCapaian[]): FigurKeliru | null {
  const { realisasi } = satu.periode;
  const terakhir = tahunTerakhir(satu);
  if (realisasi?.besaran.jenis !== 'angka' || terakhir?.tahun === undefined || terakhir.tahun === null) return null;
  const { nilai, desimal } = realisasi.besaran;
  if (desimal > 0) return null;
  const acuan = menurutTabelLain(bahan, satu, terakhir.tahun, 'realisasi')
    .flatMap((isi) => isi.slice(0, 1))
    .find(({ angka }) => angka.nilai !== nilai && angka.desimal > desimal && bulatkan(angka.nilai, desimal) === nilai);
  return acuan === undefined ? null : keliru(bahan, satu, 'realisasi', realisasi, acuan, bacaan);
}

/** The figure of the row that is at fault rather than its capaian; null where nothing shows one. */
export function cariFigurKeliru(
  bahan: Bahan,
  satu: CapaianBaris,
  bacaan: readonly BacaanCapaian[],
): FigurKeliru | null {
  const { periode } = satu;
  if (periode.tw !== null || periode.bulan !== null || periode.ranah !== 'kinerja') return null;
  if (lintasTahun(periode) || periode.tahun === null) return dariPembulatan(bahan, satu, bacaan);
  return dariTabelLain(bahan, satu, periode.tahun, bacaan);
}
