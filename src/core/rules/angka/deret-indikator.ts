/** The annual figures of one indicator over all tables that name it: what tells a lost decimal comma from a real change. */
import type { Kelompok } from '../../linking/tautkan';
import type { Angka } from '../../text/besaran';
import { kunciLabel } from '../../text/label';
import type { BarisIndikator, Berkas, Figur, Periode } from '../../records/berkas';
import { lembarTersembunyi } from '../struktur/kepala';

export interface Nilai {
  readonly figur: Figur;
  readonly besaran: Angka;
  readonly baris: BarisIndikator;
  readonly periode: Periode;
  readonly bidang: 'target' | 'realisasi';
  /** Magnitude, without sign. */
  readonly besar: number;
}

/** Members below this are too unsure to accuse a cell by. */
const KEYAKINAN_TERENDAH = 0.6;

function satuNilai(baris: BarisIndikator, periode: Periode, bidang: 'target' | 'realisasi'): Nilai[] {
  const figur = periode[bidang];
  if (figur === null || figur.besaran.jenis !== 'angka') return [];
  const { besaran } = figur;
  if (besaran.nilai === 0 || besaran.alternatif !== null || besaran.tanggal === true) return [];
  return [{ figur, besaran, baris, periode, bidang, besar: Math.abs(besaran.nilai) }];
}

/** Annual targets and realisasi of a row; quarters, physical progress and totals are of another size on purpose. */
function nilaiBaris(baris: BarisIndikator): Nilai[] {
  return baris.periode.flatMap((periode) => {
    if (periode.tw !== null || periode.bulan !== null || periode.total || periode.rentangTahun !== null) return [];
    if (periode.ranah !== 'kinerja') return [];
    return [...satuNilai(baris, periode, 'target'), ...satuNilai(baris, periode, 'realisasi')];
  });
}

const BIDANG = ['target', 'realisasi'] as const;

/** No comparison begins below this factor: a comma moved by one place gives ten, and what is nearer to one is no place. */
const FAKTOR_TERKECIL = 3;

/** True where all annual figures of a group are of one size, so that no comma can have moved; most groups are so. */
export function seukuran({ anggota }: Kelompok): boolean {
  let [kecil, besar] = [Infinity, 0];
  for (const { baris } of anggota) {
    for (const periode of baris.periode) {
      for (const bidang of BIDANG) {
        const besaran = periode[bidang]?.besaran;
        const nilai = besaran?.jenis === 'angka' ? Math.abs(besaran.nilai) : 0;
        if (nilai === 0) continue;
        if (nilai < kecil) kecil = nilai;
        if (nilai > besar) besar = nilai;
      }
    }
  }
  return besar <= kecil * FAKTOR_TERKECIL;
}

/**
 * The same over all members of a group on visible sheets that are sure, or say the same words as a sure one: a row whose
 * figures are all wrong is unsure for that very reason.
 */
export function nilaiKelompok(berkas: Berkas, kelompok: Kelompok): Nilai[] {
  const tersembunyi = lembarTersembunyi(berkas);
  const yakin = kelompok.anggota.filter(({ keyakinan }) => keyakinan >= KEYAKINAN_TERENDAH);
  const bunyi =
    yakin.length === kelompok.anggota.length
      ? null
      : new Set(yakin.map(({ baris }) => kunciLabel(baris.indikator.teks)));
  return kelompok.anggota.flatMap(({ baris, keyakinan }) => {
    const lembar = berkas.tabel[baris.tabel]?.lembar ?? '';
    if (tersembunyi.has(lembar)) return [];
    const layak = keyakinan >= KEYAKINAN_TERENDAH || bunyi?.has(kunciLabel(baris.indikator.teks)) === true;
    return layak ? nilaiBaris(baris) : [];
  });
}

/** Digits of a figure without comma, sign and closing zeros: "122" and "1,22" have the same. */
export function digit(besar: number): string {
  return besar.toExponential(12).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
}

/** How many tens lie between two figures, rounded: 122 and 1.22 are 2 apart. */
export const jarakPuluhan = (a: number, b: number): number => Math.round(Math.log10(a / b));

/** True where two figures are of the same size within a factor. */
export const sebesar = (a: number, b: number, faktor: number): boolean => a / b <= faktor && b / a <= faktor;
