/** Whether a printed average can come from the capaian it averages, and if not, how it came about. */
import { rataRata, type CaraRataRata } from '../../capaian/agregasi';
import { eksak, Eksak } from '../../capaian/eksak';
import { sesuaiCetak } from '../../capaian/sesuai';
import type { Selang } from '../../capaian/selang';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Kebijakan } from '../../capaian/kebijakan';
import type { Bahan } from '../aturan';
import { bacaanCapaian, bacaanTerdekat, type BacaanCapaian } from '../../capaian/cetak';
import { diagnosaFigur } from './diagnosa';

/** What one row brings into an average. */
export interface Anggota {
  /** Under the limits of the policy; null where it cannot be computed. */
  readonly rasio: number | null;
  readonly selang: Selang | null;
  /** As printed beside it; null where nothing is printed. */
  readonly cetak: BacaanCapaian | null;
  readonly bobot: number | null;
}

const BATAS_LAZIM = [1, 1.1, 1.2];

function batasi(nilai: number, { batasBawah, batasAtas }: Kebijakan): number {
  return Math.min(Math.max(nilai, batasBawah), batasAtas ?? Infinity);
}

/** What a row brings: its computed capaian; where a figure of the row is at fault, that of the right figure. */
export function anggota(bahan: Bahan, { hasil, periode }: CapaianBaris, bobot: number | null = null): Anggota {
  const { kebijakan } = bahan;
  const cetak = bacaanTerdekat(bacaanCapaian(periode.capaian), hasil.capaian ?? 1) ?? null;
  const keliru = diagnosaFigur(bahan, periode.capaian)?.keliru ?? null;
  if (keliru !== null) return { rasio: batasi(keliru.capaian, kebijakan), selang: null, cetak, bobot };
  if (hasil.mentah === null) return { rasio: null, selang: null, cetak, bobot };
  const rasio = batasi(hasil.mentah, kebijakan);
  const { selang } = hasil;
  return {
    rasio,
    selang: selang === null ? null : { bawah: batasi(selang.bawah, kebijakan), atas: batasi(selang.atas, kebijakan) },
    cetak,
    bobot,
  };
}

function hitung(isi: readonly Anggota[], nilai: (satu: Anggota) => number | null, cara: CaraRataRata): number | null {
  return rataRata(
    isi.map(nilai),
    cara,
    isi.map(({ bobot }) => bobot),
  );
}

/** How averages are taken: as the policy says; with weights where the table has them, without where it has none. */
function caraRata(isi: readonly Anggota[], kebijakan: Kebijakan): CaraRataRata[] {
  const berbobot = isi.length > 0 && isi.every(({ bobot }) => bobot !== null);
  if (berbobot) return kebijakan.rataRata === 'berbobot' ? ['berbobot'] : [kebijakan.rataRata, 'berbobot'];
  return kebijakan.rataRata === 'berbobot' ? ['aritmetik'] : [kebijakan.rataRata];
}

const terisi = (kebijakan: Kebijakan, nilai: number | null): number | null =>
  nilai ?? (kebijakan.tanpaCapaian === 'nol' ? 0 : null);

/** The right average as a ratio; null where nothing can be computed. */
export function rataBenar(isi: readonly Anggota[], kebijakan: Kebijakan): number | null {
  return hitung(isi, ({ rasio }) => terisi(kebijakan, rasio), caraRata(isi, kebijakan)[0] ?? 'aritmetik');
}

/** The averages that all figures allow which round to what is shown. */
function selangRata(isi: readonly Anggota[], kebijakan: Kebijakan, cara: CaraRataRata): Selang | null {
  const bawah = hitung(isi, ({ rasio, selang }) => terisi(kebijakan, selang?.bawah ?? rasio), cara);
  const atas = hitung(isi, ({ rasio, selang }) => terisi(kebijakan, selang?.atas ?? rasio), cara);
  return bawah === null || atas === null ? null : { bawah, atas };
}

/** Mean of the capaian rounded as they are printed: what a person adds up from the page. */
function rataTampil(isi: readonly Anggota[], kebijakan: Kebijakan, desimal: number, cara: CaraRataRata): number | null {
  return hitung(
    isi,
    ({ rasio }) => (rasio === null ? terisi(kebijakan, null) : eksak(rasio).toDecimalPlaces(desimal).toNumber()),
    cara,
  );
}

const pangkas = (nilai: number, desimal: number): number =>
  eksak(nilai).toDecimalPlaces(desimal, Eksak.ROUND_DOWN).toNumber();

/** cocok: right; pangkas: cut off instead of rounded; turunan: the mean of printed capaian that are wrong themselves; salah: none of these. */
export type SebabRata = 'cocok' | 'pangkas' | 'turunan' | 'salah';

function cocokSatu(isi: readonly Anggota[], kebijakan: Kebijakan, cetak: BacaanCapaian): SebabRata | null {
  for (const cara of caraRata(isi, kebijakan)) {
    const tepat = [
      hitung(isi, ({ rasio }) => terisi(kebijakan, rasio), cara),
      rataTampil(isi, kebijakan, cetak.desimal, cara),
    ];
    if (tepat.some((nilai) => nilai !== null && sesuaiCetak(cetak, { bawah: nilai, atas: nilai }))) return 'cocok';
    if (tepat.some((nilai) => nilai !== null && pangkas(nilai, cetak.desimal) === cetak.nilai)) return 'pangkas';
    const selang = selangRata(isi, kebijakan, cara);
    if (selang !== null && sesuaiCetak(cetak, selang)) return 'cocok';
  }
  return null;
}

/** A limit that nobody states, on the members before they are averaged: not proven wrong. */
function cocokBatasLain(isi: readonly Anggota[], kebijakan: Kebijakan, cetak: BacaanCapaian): boolean {
  if (kebijakan.batasAtas !== null) return false;
  return BATAS_LAZIM.some((batas) => {
    const nilai = rataRata(
      isi.map(({ rasio }) => (rasio === null ? null : Math.min(rasio, batas))),
      'aritmetik',
    );
    return nilai !== null && sesuaiCetak(cetak, { bawah: nilai, atas: nilai });
  });
}

function cocokCetakan(isi: readonly Anggota[], cetak: BacaanCapaian): boolean {
  const nilai = rataRata(
    isi.map((satu) => satu.cetak?.nilai ?? null),
    'aritmetik',
  );
  return nilai !== null && sesuaiCetak(cetak, { bawah: nilai, atas: nilai });
}

/** How a printed average relates to its members. */
export function periksaRata(
  isi: readonly Anggota[],
  kebijakan: Kebijakan,
  bacaan: readonly BacaanCapaian[],
): SebabRata {
  const langsung = bacaan.map((cetak) => cocokSatu(isi, kebijakan, cetak));
  if (langsung.includes('cocok') || bacaan.some((cetak) => cocokBatasLain(isi, kebijakan, cetak))) return 'cocok';
  if (langsung.includes('pangkas')) return 'pangkas';
  return bacaan.some((cetak) => cocokCetakan(isi, cetak)) ? 'turunan' : 'salah';
}
