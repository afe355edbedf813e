/** The quarters of an indicator row: their figures, and whether they add up, run on, or stand alone. */
import { bacaSifatTriwulan, type SifatTriwulan } from './agregasi';
import type { BarisIndikator, Figur, Periode } from '../records/berkas';
import type { Angka } from '../text/besaran';
import { eksak } from './eksak';
import { isKumulatif, jenisSatuan } from '../text/satuan';
import type { TabelMap } from '../recognition/tabel';
import type { Bahan } from './bahan';
import { ingatOleh } from '../text/ingat';

export interface Triwulan {
  readonly tw: 1 | 2 | 3 | 4;
  readonly periode: Periode;
}

export const ROMAWI: Readonly<Record<1 | 2 | 3 | 4, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

const TANPA_TRIWULAN: readonly Triwulan[] = [];

/** The quarters of a row, one per quarter: of performance where there are, else of physical progress. */
export function triwulan(baris: BarisIndikator): readonly Triwulan[] {
  if (baris.periode.every(({ tw }) => tw === null)) return TANPA_TRIWULAN;
  const semua = baris.periode.flatMap((periode) =>
    periode.tw === null || periode.bulan !== null || periode.total || periode.ranah === 'anggaran'
      ? []
      : [{ tw: periode.tw, periode }],
  );
  const kinerja = semua.filter(({ periode }) => periode.ranah === 'kinerja');
  const dipakai = kinerja.length > 0 ? kinerja : semua;
  return dipakai.filter((satu, i) => dipakai.findIndex(({ tw }) => tw === satu.tw) === i).sort((a, b) => a.tw - b.tw);
}

/** The annual target on the same row; null where there is none. */
export function targetTahunan(baris: BarisIndikator): Figur | null {
  const tahunan = baris.periode.find(
    ({ tw, bulan, total, ranah, target, rentangTahun }) =>
      tw === null && bulan === null && !total && ranah === 'kinerja' && rentangTahun === null && target !== null,
  );
  return tahunan?.target ?? null;
}

export function angkaPasti(figur: Figur | null): Angka | null {
  if (figur?.besaran.jenis !== 'angka') return null;
  return figur.besaran.alternatif === null && figur.besaran.tanggal !== true ? figur.besaran : null;
}

/** How the quarters of a row relate, and whether somebody wrote it down. `fisik`: a share of the annual target, up to 100. */
export interface SifatBaris {
  readonly sifat: SifatTriwulan | 'fisik';
  readonly tertulis: boolean;
}

const hampir = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/**
 * The figures are shares of the annual target: physical progress; percentages beside an annual target that is none; or
 * percentages that end at 100 beside another percentage. A percentage says so in its cell or in the caption of its column.
 */
function pecahanTarget({ berkas }: Bahan, baris: BarisIndikator, kuartal: readonly Triwulan[]): boolean {
  if (kuartal.some(({ periode }) => periode.ranah === 'fisik')) return true;
  const tahunan = angkaPasti(targetTahunan(baris));
  if (tahunan === null) return false;
  if (!tahunan.persen && !satuanPersen(baris))
    return kuartal.some(({ periode }) => {
      const figur = angkaPasti(periode.target) === null ? periode.realisasi : periode.target;
      return angkaPasti(figur)?.persen === true || berjudulPersen(berkas.tabel[baris.tabel], figur);
    });
  const akhir = angkaPasti(kuartal.find(({ tw }) => tw === 4)?.periode.target ?? null);
  return akhir?.persen === true && akhir.nilai === 100 && !hampir(tahunan.nilai, 100);
}

/** Columns of quarters that are headed "(%)". */
const kolomPersen = ingatOleh(
  (tabel: TabelMap): ReadonlySet<number> =>
    new Set(tabel.kolom.flatMap(({ tw, satuan, col }) => (tw !== null && satuan === 'persen' ? [col] : []))),
);

const berjudulPersen = (tabel: TabelMap | undefined, figur: Figur | null): boolean =>
  tabel !== undefined && angkaPasti(figur) !== null && figur !== null && kolomPersen(tabel).has(figur.sel.col);

const satuanPersen = ({ satuan }: BarisIndikator): boolean => satuan !== null && jenisSatuan(satuan.teks) === 'persen';

/** Tables whose quarters are shares of the annual target: most rows with a last quarter say so. */
const tabelFisik = ingatOleh((bahan: Bahan): ReadonlySet<number> => {
  const hitung = new Map<number, { fisik: number; semua: number }>();
  for (const baris of bahan.berkas.indikator) {
    const kuartal = triwulan(baris);
    if (kuartal.length === 0) continue;
    const satu = hitung.get(baris.tabel) ?? { fisik: 0, semua: 0 };
    satu.semua++;
    if (pecahanTarget(bahan, baris, kuartal)) satu.fisik++;
    hitung.set(baris.tabel, satu);
  }
  return new Set([...hitung].filter(([, { fisik, semua }]) => fisik * 2 > semua).map(([tabel]) => tabel));
});

const KEYAKINAN_CUKUP = 0.6;

/** Rows of other tables for the same indicator. */
function barisLain(bahan: Bahan, baris: BarisIndikator): readonly BarisIndikator[] {
  const anggota = bahan.tautan.kelompokDari.get(baris)?.anggota ?? [];
  return anggota.filter((satu) => satu.baris !== baris && satu.keyakinan >= KEYAKINAN_CUKUP).map((satu) => satu.baris);
}

function pertama<T>(semua: readonly BarisIndikator[], baca: (baris: BarisIndikator) => T | null): T | null {
  for (const baris of semua) {
    const hasil = baca(baris);
    if (hasil !== null) return hasil;
  }
  return null;
}

const bacaSifat = ({ sifat }: BarisIndikator): SifatTriwulan | null =>
  sifat === null ? null : bacaSifatTriwulan(sifat.teks);

/** Targets that rise from a small share to the annual target, and do not add up to it, run on. */
function sifatDariTarget(baris: BarisIndikator, kuartal: readonly Triwulan[]): SifatTriwulan | null {
  const tahunan = angkaPasti(targetTahunan(baris));
  const nilai = kuartal.map(({ periode }) => angkaPasti(periode.target)?.nilai ?? null);
  const angka = nilai.filter((satu) => satu !== null);
  if (tahunan === null || tahunan.nilai <= 0 || angka.length < 4) return null;
  const [awal = 0, akhir = 0] = [angka[0], angka[3]];
  const jumlah = angka.reduce((total, satu) => total.plus(eksak(satu)), eksak(0)).toNumber();
  const jenis = baris.satuan === null ? 'lain' : jenisSatuan(baris.satuan.teks);
  if (hampir(jumlah, tahunan.nilai)) return hampir(akhir, tahunan.nilai) ? null : 'jumlah';
  if (!hampir(akhir, tahunan.nilai) || (jenis !== 'cacah' && jenis !== 'persen' && jenis !== 'rupiah')) return null;
  return awal <= tahunan.nilai / 2 ? 'kumulatif' : null;
}

/** In a table of shares a percentage may still be told as it is: its last target is then the annual one. */
function fisikSendiri(baris: BarisIndikator, kuartal: readonly Triwulan[]): boolean {
  const akhir = angkaPasti(kuartal.find(({ tw }) => tw === 4)?.periode.target ?? null);
  const tahunan = angkaPasti(targetTahunan(baris));
  return (
    akhir === null || akhir.nilai === 100 || tahunan === null || !tahunan.persen || !hampir(akhir.nilai, tahunan.nilai)
  );
}

/** How the quarters of a row relate, as its own table says, else as those of the same indicator do; null where nothing tells. */
export function sifatBaris(bahan: Bahan, baris: BarisIndikator, kuartal: readonly Triwulan[]): SifatBaris | null {
  if (tabelFisik(bahan).has(baris.tabel))
    return fisikSendiri(baris, kuartal) ? { sifat: 'fisik', tertulis: true } : null;
  const lain = barisLain(bahan, baris);
  const tertulis = bacaSifat(baris) ?? pertama(lain, bacaSifat);
  if (tertulis !== null) return { sifat: tertulis, tertulis: true };
  if (baris.satuan !== null && isKumulatif(baris.satuan.teks)) return { sifat: 'kumulatif', tertulis: true };
  const fisik = tabelFisik(bahan);
  const dari =
    sifatDariTarget(baris, kuartal) ??
    pertama(lain, (satu) => (fisik.has(satu.tabel) ? null : sifatDariTarget(satu, triwulan(satu))));
  return dari === null ? null : { sifat: dari, tertulis: false };
}

/** True where a later quarter can never be below an earlier one. */
export function berjalan(sifat: SifatBaris | null): boolean {
  return sifat?.sifat === 'kumulatif' || sifat?.sifat === 'fisik';
}
