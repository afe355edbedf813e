/** Why a printed capaian does not follow from its target and realisasi: one answer for every row, shared by the rules. */
import { type RumusLain, cocokRumusLain, sesuaiCetak } from '../../capaian/sesuai';
import { selangRasio } from '../../capaian/selang';
import type { CapaianBaris } from '../../capaian/terapkan';
import type { Besaran } from '../../text/besaran';
import { jumlahDesimal } from '../../text/format-angka';
import type { Figur } from '../../records/berkas';
import type { Bahan } from '../aturan';
import { blokCapaian, kolomCapaian, type KolomCapaian } from './blok';
import { cariFigurKeliru, type FigurKeliru } from './bukti-lain';
import {
  bacaanCapaian,
  bacaanTerdekat,
  bedaPembulatan,
  diluruskan,
  terbaca,
  type BacaanCapaian,
} from '../../capaian/cetak';
import { cocokCetak, cocokDasarLain, dasarTotal, lintasTahun, tanpaPembulatanRata } from './dasar-lain';
import { ingatOleh } from '../../text/ingat';

export interface Diagnosa {
  readonly satu: CapaianBaris;
  readonly figur: Figur;
  readonly bacaan: BacaanCapaian;
  /** The right capaian as a ratio. */
  readonly seharusnya: number;
  /**
   * rumus: another formula was used; batas: the upper limit was left out; batas-lain: a limit that nobody states was used;
   * figur: target or realisasi is at fault; pembulatan: off by the rounding of its figures or its own; nilai: simply wrong.
   */
  readonly sebab: 'rumus' | 'batas' | 'batas-lain' | 'figur' | 'pembulatan' | 'nilai';
  readonly rumus: RumusLain | null;
  readonly keliru: FigurKeliru | null;
  /** True where most of the column does not follow the formula: the column means something else, or nothing can be said. */
  readonly kolomLain: boolean;
  /** True where the whole workbook uses the other formula. */
  readonly kelaziman: boolean;
}

const BATAS_LAZIM = [1, 1.1, 1.2];

/** The digits shown, as if the figure had been typed from an unrounded one. */
function sepertiTertulis(besaran: Besaran): Besaran {
  if (besaran.jenis !== 'angka') return besaran;
  return { ...besaran, desimal: Math.max(besaran.desimal, jumlahDesimal(besaran.nilai)) };
}

function cocokBilaDibulatkan(bahan: Bahan, { periode, arah }: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  if (periode.target === null || periode.realisasi === null) return false;
  const selang = selangRasio(
    periode.target.besaran,
    sepertiTertulis(periode.realisasi.besaran),
    arah.arah,
    bahan.kebijakan,
    true,
  );
  return selang !== null && bacaan.some((cetak) => sesuaiCetak(cetak, selang));
}

function rumusLain(bahan: Bahan, { periode, arah }: CapaianBaris, bacaan: readonly BacaanCapaian[]): RumusLain | null {
  if (periode.target === null || periode.realisasi === null) return null;
  const { target, realisasi } = { target: periode.target.besaran, realisasi: periode.realisasi.besaran };
  for (const cetak of bacaan) {
    if (cetak.desimal < 2) continue;
    const hasil = cocokRumusLain(target, realisasi, cetak.nilai, cetak.desimal - 2, {
      arah: arah.arah,
      kebijakan: bahan.kebijakan,
    });
    if (hasil !== null) return hasil;
  }
  return null;
}

function tanpaBatas({ hasil }: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  const { mentah, capaian } = hasil;
  if (mentah === null || capaian === null || mentah <= capaian) return false;
  return bacaan.some((cetak) => sesuaiCetak(cetak, { bawah: mentah, atas: mentah }));
}

/** A capaian that stops at a usual limit although no limit is in force. */
function batasLain(bahan: Bahan, { hasil }: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  const { mentah } = hasil;
  if (mentah === null || bahan.kebijakan.batasAtas !== null) return false;
  return BATAS_LAZIM.some((batas) => mentah > batas && bacaan.some((cetak) => cetak.nilai === batas));
}

/** For figures over several years unrounded values are the rule: the mean of the years counts, else all that round to what is shown. */
function cocokLintasTahun(bahan: Bahan, satu: CapaianBaris, bacaan: readonly BacaanCapaian[]): boolean {
  return (
    lintasTahun(satu.periode) && tanpaPembulatanRata(bahan, satu) === null && cocokBilaDibulatkan(bahan, satu, bacaan)
  );
}

function diagnosaBaris(bahan: Bahan, asal: CapaianBaris, bacaan: readonly BacaanCapaian[]): Diagnosa | null {
  if (cocokCetak(asal, bacaan) || cocokDasarLain(bahan, asal, bacaan) || cocokLintasTahun(bahan, asal, bacaan))
    return null;
  const satu = tanpaPembulatanRata(bahan, asal) ?? asal;
  const { capaian } = satu.hasil;
  const figur = satu.periode.capaian;
  if (figur === null || capaian === null || cocokCetak(satu, bacaan)) return null;
  const terdekat = bacaanTerdekat(bacaan, capaian);
  if (terdekat === undefined) return null;
  const dasar = {
    satu,
    figur,
    bacaan: terdekat,
    seharusnya: capaian,
    rumus: null,
    keliru: null,
    kolomLain: false,
    kelaziman: false,
  };
  if (tanpaBatas(satu, bacaan)) return { ...dasar, sebab: 'batas' };
  const rumus = rumusLain(bahan, satu, bacaan);
  if (rumus !== null) return { ...dasar, sebab: 'rumus', rumus };
  const keliru = cariFigurKeliru(bahan, asal, bacaan);
  if (keliru !== null) return { ...dasar, sebab: 'figur', keliru, seharusnya: keliru.capaian };
  if (cocokBilaDibulatkan(bahan, asal, bacaan) && satu === asal) return { ...dasar, sebab: 'pembulatan' };
  if (bedaPembulatan(terdekat, capaian)) return { ...dasar, sebab: 'pembulatan' };
  return { ...dasar, sebab: batasLain(bahan, satu, bacaan) ? 'batas-lain' : 'nilai' };
}

interface HasilKolom {
  readonly kolom: KolomCapaian;
  readonly diuji: readonly CapaianBaris[];
  readonly hasil: readonly Diagnosa[];
}

function dapatDiuji({ periode, hasil }: CapaianBaris): boolean {
  return hasil.capaian !== null && terbaca(periode.capaian) && !diluruskan(periode);
}

function diagnosaKolom(bahan: Bahan, kolom: KolomCapaian): HasilKolom {
  const blok = blokCapaian(bahan);
  const diuji = kolom.isi.filter((satu) => !blok.has(satu) && dapatDiuji(satu));
  const total = dasarTotal(bahan, diuji);
  const hasil = diuji.flatMap((satu) => diagnosaBaris(bahan, total(satu), bacaanCapaian(satu.periode.capaian)) ?? []);
  return { kolom, diuji, hasil };
}

/** Columns of one caption on one sheet: short tables of one kind, one for each indicator, are judged together. */
function sejenis(bahan: Bahan, { kolom }: HasilKolom): string {
  const tabel = bahan.berkas.tabel[kolom.tabel];
  const judul = tabel?.kolom.find(({ col }) => col === kolom.col)?.jalur.join('|') ?? '';
  return `${tabel?.lembar ?? ''}|${tabel?.jenis ?? ''}|${judul.toLowerCase()}`;
}

/** Fewer rows prove nothing about what a column holds. */
const BARIS_CUKUP = 4;

/** Marks columns where fewer than half of the rows follow the formula: they hold something else than capaian. */
function tandaiKolomLain(bahan: Bahan, semua: readonly HasilKolom[]): Diagnosa[] {
  const hitung = new Map<string, { diuji: number; berat: number }>();
  for (const satu of semua) {
    const jumlah = hitung.get(sejenis(bahan, satu)) ?? { diuji: 0, berat: 0 };
    jumlah.diuji += satu.diuji.length;
    jumlah.berat += satu.hasil.filter(({ sebab }) => sebab === 'nilai').length;
    hitung.set(sejenis(bahan, satu), jumlah);
  }
  return semua.flatMap((satu) => {
    const { diuji, berat } = hitung.get(sejenis(bahan, satu)) ?? { diuji: 0, berat: 0 };
    const kolomLain = diuji >= BARIS_CUKUP && berat * 2 > diuji;
    return kolomLain ? satu.hasil.map((lain) => ({ ...lain, kolomLain })) : satu.hasil;
  });
}

/** Target over realisasi on every row where less is better is the convention of the workbook, not a slip. */
function tandaiKelaziman(bahan: Bahan, semua: readonly Diagnosa[]): readonly Diagnosa[] {
  const rasio = semua.filter(({ satu, rumus }) => rumus?.minimasi === 'rasio' && satu.arah.arah === 'turun');
  if (rasio.length < 2) return semua;
  const salah = new Set(semua.map(({ figur }) => figur));
  const menurutKebijakan = bahan.capaian.some(({ arah, periode, hasil }) => {
    const { capaian, target, realisasi } = periode;
    if (arah.arah !== 'turun' || capaian === null || hasil.mentah === null || hasil.mentah === 1 || salah.has(capaian))
      return false;
    // Zero on either side gives the same under both formulas or none.
    const angka = [target?.besaran, realisasi?.besaran].every(
      (besaran) => besaran?.jenis === 'angka' && besaran.nilai !== 0,
    );
    return angka && bacaanCapaian(capaian).length > 0;
  });
  if (menurutKebijakan) return semua;
  const kumpulan = new Set(rasio);
  return semua.map((satu) => (kumpulan.has(satu) ? { ...satu, kelaziman: true } : satu));
}

/** All printed capaian of a submission that their figures do not give. */
export const diagnosaCapaian = ingatOleh((bahan: Bahan): readonly Diagnosa[] => {
  const kolom = kolomCapaian(bahan).map((satu) => diagnosaKolom(bahan, satu));
  return tandaiKelaziman(bahan, tandaiKolomLain(bahan, kolom));
});

const menurutFigur = ingatOleh(
  (bahan: Bahan): ReadonlyMap<Figur, Diagnosa> => new Map(diagnosaCapaian(bahan).map((satu) => [satu.figur, satu])),
);

/** What was found of a printed capaian; undefined where it is right. */
export function diagnosaFigur(bahan: Bahan, figur: Figur | null): Diagnosa | undefined {
  return figur === null ? undefined : menurutFigur(bahan).get(figur);
}
