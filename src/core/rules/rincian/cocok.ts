/** Whether a printed figure can be what other figures give, as far as all of them are known. */
import { bulatkan } from '../../text/format-angka';
import type { Nilai } from './kisi';

/** What figures give: the value of those printed, and the ends that their last decimals leave open. */
export interface Hasil {
  readonly nilai: number;
  readonly bawah: number;
  readonly atas: number;
}

/** Noise of binary fractions, relative to the value. */
const DERAU = 1e-9;

/** Decimals kept of a result: with more digits a double is noise, with fewer it is rounded without a decimal library. */
const rapi = (nilai: number): number => {
  if (Number.isInteger(nilai)) return nilai;
  const besar = Math.abs(nilai);
  const skala = besar < 1e5 ? 1e9 : besar < 1e9 ? 1e5 : 10;
  return Math.round(nilai * skala) / skala;
};

/** True where the printed figure is the result, rounded half up to the decimals it shows; 3,80 for 3,795 and not 3,79. */
export function cocok(cetak: Nilai, hasil: Hasil): boolean {
  const derau = DERAU * Math.max(1, Math.abs(hasil.nilai));
  const tertulis = bulatkan(cetak.nilai, cetak.desimal);
  return (
    bulatkan(rapi(hasil.bawah), cetak.desimal) <= tertulis + derau &&
    tertulis <= bulatkan(rapi(hasil.atas), cetak.desimal) + derau
  );
}

/** True where the figure fits the fewer decimals that its own cell shows: too coarse to bear out or to accuse. */
export function cocokKasar(cetak: Nilai, hasil: Hasil): boolean {
  return cocok({ ...cetak, desimal: cetak.tampak }, hasil);
}

/** True where the printed figure is the result cut off instead of rounded: 12,34 for 12,347. */
export function terpotong(cetak: Nilai, hasil: Hasil): boolean {
  const skala = 10 ** cetak.desimal;
  const potong = Math.trunc(rapi(hasil.nilai * skala)) / skala;
  return !cocok(cetak, hasil) && Math.abs(potong - cetak.nilai) < DERAU;
}

/** True where the printed figure is off by no more than one unit of its last decimal. */
function satuUnit(cetak: Nilai, hasil: Hasil): boolean {
  const unit = 10 ** -cetak.desimal;
  return cetak.desimal > 0 && Math.abs(bulatkan(hasil.nilai, cetak.desimal) - cetak.nilai) <= 1.001 * unit;
}

/** True where only the rounding sets the printed figure apart: one unit of its last decimal, or decimals that were cut off. */
export function bedaPembulatan(cetak: Nilai, hasil: Hasil): boolean {
  return satuUnit(cetak, hasil) || terpotong(cetak, hasil);
}

/** A result of figures that are added with weights: each may be off by half its last unit. */
export function gabungan(suku: readonly Nilai[], bobot: (i: number) => number): Hasil {
  const nilai = rapi(suku.reduce((n, satu, i) => n + bobot(i) * satu.nilai, 0));
  const setengah = suku.reduce((n, satu, i) => n + Math.abs(bobot(i)) * satu.setengah, 0);
  return { nilai, bawah: nilai - setengah, atas: nilai + setengah };
}

/** a / b × skala; null where b may be zero. */
export function nisbah(a: Nilai, b: Nilai, skala: number): Hasil | null {
  if (b.nilai === 0 || b.setengah >= Math.abs(b.nilai)) return null;
  const ujung = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => ((a.nilai + x * a.setengah) / (b.nilai + y * b.setengah)) * skala),
  );
  return {
    nilai: rapi((a.nilai / b.nilai) * skala),
    bawah: rapi(Math.min(...ujung)),
    atas: rapi(Math.max(...ujung)),
  };
}

/** a × b × skala. */
export function kali(a: Nilai, b: Nilai, skala: number): Hasil {
  const ujung = [-1, 1].flatMap((x) =>
    [-1, 1].map((y) => (a.nilai + x * a.setengah) * (b.nilai + y * b.setengah) * skala),
  );
  return { nilai: rapi(a.nilai * b.nilai * skala), bawah: rapi(Math.min(...ujung)), atas: rapi(Math.max(...ujung)) };
}
