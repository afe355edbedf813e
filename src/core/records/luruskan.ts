/**
 * Second look at the figures of one period: an ambiguous "1.234" is decided where the printed capaian holds for one reading
 * only, and a percentage typed as points into a percent cell ("9100%") is read as the points that were meant.
 */
import type { Angka, Besaran } from '../text/besaran';
import { kaliTepat } from '../text/format-angka';
import { jenisSatuan } from '../text/satuan';
import type { Figur, Periode } from './berkas';

function bacaan(besaran: Besaran): Angka[] {
  if (besaran.jenis !== 'angka') return [];
  if (besaran.alternatif === null) return [besaran];
  return [
    besaran,
    { ...besaran, nilai: besaran.alternatif, alternatif: besaran.nilai, desimal: besaran.desimal === 0 ? 3 : 0 },
  ];
}

/** True where realisasi over target gives the printed capaian (in points) to half a point. */
function cocok(target: Angka, realisasi: Angka, capaian: Angka): boolean {
  return target.nilai !== 0 && Math.abs((realisasi.nilai / target.nilai) * 100 - capaian.nilai) <= 0.5;
}

function denganBesaran(figur: Figur | null, besaran: Angka): Figur | null {
  return figur === null ? null : { ...figur, besaran: { ...besaran, alternatif: null } };
}

/** True where a figure has two readings. */
const berbilang = (figur: Figur | null): boolean =>
  figur?.besaran.jenis === 'angka' && figur.besaran.alternatif !== null;

function pecahkan(periode: Periode): Periode {
  const { target, realisasi, capaian } = periode;
  if (!berbilang(target) && !berbilang(realisasi)) return periode;
  const calonT = target === null ? [] : bacaan(target.besaran);
  const calonR = realisasi === null ? [] : bacaan(realisasi.besaran);
  if (calonT.length * calonR.length < 2 || capaian?.besaran.jenis !== 'angka') return periode;
  const cetak = capaian.besaran;
  const pas = calonT.flatMap((t) => calonR.filter((r) => cocok(t, r, cetak)).map((r) => [t, r] as const));
  const [satu, ...lain] = pas;
  if (satu === undefined || lain.length > 0) return periode;
  return { ...periode, target: denganBesaran(target, satu[0]), realisasi: denganBesaran(realisasi, satu[1]) };
}

/** A percent cell that shows over 1000% for a percentage holds points: 87,5 typed into a cell with the format 0,0%. */
function poinBerformat(figur: Figur | null, satuan: string | undefined, pembanding: Figur | null): Figur | null {
  if (
    figur?.besaran.jenis !== 'angka' ||
    !figur.besaran.asalFraksi ||
    satuan === undefined ||
    jenisSatuan(satuan) !== 'persen'
  )
    return figur;
  const { besaran } = figur;
  if (Math.abs(besaran.nilai) < 1000) return figur;
  const lain = pembanding?.besaran.jenis === 'angka' ? Math.abs(pembanding.besaran.nilai) : null;
  const menyimpang = lain === null || lain >= 1000 || Math.abs(besaran.nilai) > 8 * lain;
  if (!menyimpang) return figur;
  return { ...figur, besaran: { ...besaran, nilai: kaliTepat(besaran.nilai, 0.01), asalFraksi: false } };
}

/** Applies both looks to one period. `satuan` is the unit of the row. */
export function luruskan(periode: Periode, satuan: string | undefined): Periode {
  const target = poinBerformat(periode.target, satuan, periode.realisasi);
  const realisasi = poinBerformat(periode.realisasi, satuan, periode.target);
  const sama = target === periode.target && realisasi === periode.realisasi;
  return pecahkan(sama ? periode : { ...periode, target, realisasi });
}
