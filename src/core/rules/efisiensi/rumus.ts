/**
 * Tables that compute efficiency: pagu, realisasi, target and result of every indicator, or the percentages of both. Which
 * formula a table uses is not said but seen: the one that most of its rows follow.
 */
import { bukaBuku, type LembarBuku } from '../../ledger/buku';
import { normalLabel } from '../../text/label';
import { ingatOleh } from '../../text/ingat';
import type { Kisi, Titik } from '../../ledger/kisi';
import type { Berkas } from '../../records/berkas';

/** The columns of a table that efficiency is made of; null where it has none. */
export interface LajurEfisiensi {
  readonly pagu: number | null;
  readonly serapan: number | null;
  readonly target: number | null;
  readonly hasil: number | null;
  /** Capaian in percent, and the one after the cap where the table has both. */
  readonly capaian: number | null;
  readonly persen: number | null;
  readonly rasio: readonly number[];
  /** Columns of verdicts ("Efisien", "Tidak Efektif"). */
  readonly efektivitas: number | null;
  readonly efisien: number | null;
}

const SUKU_TERSEDIKIT = 3;

export interface TabelEfisiensi {
  readonly lembar: LembarBuku;
  readonly lajur: LajurEfisiensi;
}

const cari = (kisi: Kisi, uji: (l: number) => boolean): number | null => {
  const l = kisi.lajur.findIndex((_, i) => uji(i));
  return l < 0 ? null : l;
};

function bacaLajur(kisi: Kisi): LajurEfisiensi {
  const bidang = (l: number): string => kisi.lajur[l]?.kolom.bidang ?? '';
  const uang = (l: number): boolean => kisi.lajur[l]?.sifat === 'uang';
  const judul = (l: number): string => normalLabel(kisi.lajur[l]?.kolom.jalur.join(' ') ?? '');
  // verdicts are words: a column of figures under the same caption is the ratio
  const berangka = new Set(kisi.lajur.map(({ kolom: { col } }) => col));
  const kolom = (nama: string): number | null =>
    kisi.tabel.kolom.find((satu) => satu.bidang === nama && !berangka.has(satu.col))?.col ?? null;
  return {
    pagu: cari(kisi, (l) => bidang(l) === 'pagu' && uang(l)),
    serapan: cari(kisi, (l) => bidang(l) === 'realisasi' && uang(l)),
    target: cari(kisi, (l) => bidang(l) === 'target' && !uang(l)),
    hasil: cari(kisi, (l) => bidang(l) === 'realisasi' && !uang(l)),
    capaian: cari(kisi, (l) => bidang(l) === 'capaian'),
    persen: cari(kisi, (l) => bidang(l) === 'persen' && kisi.lajur[l]?.kolom.ranah === 'anggaran'),
    rasio: kisi.lajur.flatMap((_, l) => (/\brasio\b|\btingkat efisiensi\b/.test(judul(l)) ? [l] : [])),
    efektivitas: kolom('efektivitas'),
    efisien: kolom('efisiensi'),
  };
}

/** All tables whose rows are records, with the columns that efficiency is made of; read once. */
export const semuaTabelEfisiensi = ingatOleh((berkas: Berkas): readonly TabelEfisiensi[] =>
  bukaBuku(berkas)
    .lembar.filter(({ kisi }) => kisi.tabel.susun === 'kolom')
    .map((lembar) => ({ lembar, lajur: bacaLajur(lembar.kisi) })),
);

/** The tables of efficiency of a submission. */
export const tabelEfisiensi = (berkas: Berkas): readonly TabelEfisiensi[] =>
  semuaTabelEfisiensi(berkas).filter(({ lembar }) => lembar.kisi.tabel.jenis === 'efisiensi');

/** Amounts and performance of one indicator. */
export interface Suku {
  readonly baris: number;
  readonly pagu: Titik;
  readonly serapan: Titik;
  readonly target: Titik;
  readonly hasil: Titik;
}

/** The rows of a table with everything that a formula of amounts needs. */
export function sukuEfisiensi({ lembar: { kisi }, lajur }: TabelEfisiensi): Suku[] {
  const { pagu, serapan, target, hasil } = lajur;
  if (pagu === null || serapan === null || target === null || hasil === null) return [];
  return kisi.baris.flatMap(({ peran }, baris) => {
    const [p, s, t, h] = [pagu, serapan, target, hasil].map((l) => kisi.titik(baris, l));
    if (peran !== 'data' || p === undefined || s === undefined || t === undefined || h === undefined) return [];
    const terisi = [p, s, t, h].every(({ keadaan, nilai }) => keadaan === 'angka' && nilai > 0);
    return terisi ? [{ baris, pagu: p, serapan: s, target: t, hasil: h }] : [];
  });
}

/** The rows of every table that has all four, of three indicators or more. */
export const semuaSuku = (berkas: Berkas): Suku[][] =>
  semuaTabelEfisiensi(berkas)
    .map(sukuEfisiensi)
    .filter(({ length }) => length >= SUKU_TERSEDIKIT);

/** Pooled efficiency in percent: what the results would have cost at plan, less what they cost, over what they would have. */
export function efisiensiGabungan(suku: readonly Suku[]): number {
  const seharusnya = suku.reduce((n, { pagu, target, hasil }) => n + pagu.nilai * (hasil.nilai / target.nilai), 0);
  const nyata = suku.reduce((n, { serapan }) => n + serapan.nilai, 0);
  return seharusnya === 0 ? 0 : ((seharusnya - nyata) / seharusnya) * 100;
}

/** Mean of one minus cost per result over planned cost per result, in percent. */
export function efisiensiRata(suku: readonly Suku[]): number {
  const semua = suku.map(
    ({ pagu, serapan, target, hasil }) => 1 - serapan.nilai / hasil.nilai / (pagu.nilai / target.nilai),
  );
  return semua.length === 0 ? 0 : (semua.reduce((a, b) => a + b, 0) / semua.length) * 100;
}
