/** Every figure of a sentence held against what the workbook says of its indicator. */
import { ingatOleh } from '../text/ingat';
import { cocokNilai, jarakCetak } from './angka';
import type { Fakta, IndikatorNaskah } from './fakta';
import type { KalimatNaskah } from './isi-naskah';
import { maksudAngka, TARGET_LAIN, type Maksud } from './maksud';
import type { Konteks } from './temuan';

export interface AngkaKeliru {
  readonly maksud: Maksud;
  /** What the workbook has instead, the nearest first. */
  readonly fakta: readonly [Fakta, ...Fakta[]];
  /** True where sentence and cells speak of one indicator, year and field for sure, and no rounding explains it. */
  readonly pasti: boolean;
}

export interface KalimatKeliru {
  readonly kalimat: KalimatNaskah;
  readonly angka: readonly AngkaKeliru[];
  /** All figures are those of this other year: the year is what is wrong. */
  readonly tahunLain: {
    readonly tertulis: number;
    readonly seharusnya: number;
    readonly fakta: readonly Fakta[];
  } | null;
}

/** Money of the year, sums of the whole year and quarters alike. */
const seTahun = (satu: Fakta, tahun: number): boolean => satu.tahun === null || satu.tahun === tahun;

/** The facts that a figure could be: of its field, year and quarter. */
export function faktaMaksud({ fakta }: IndikatorNaskah, { bidang, tw }: Maksud, tahun: number): readonly Fakta[] {
  return fakta.filter(
    (satu) =>
      bidang.includes(satu.bidang) && seTahun(satu, tahun) && (tw === null || satu.tw === tw || satu.tw === null),
  );
}

/** The sentences of the report with figures that no cell has. */
export const kalimatKeliru = ingatOleh(({ bahan, naskah }: Konteks): readonly KalimatKeliru[] => {
  const tahunBuku = bahan.berkas.tahun;
  if (tahunBuku === null) return [];
  return naskah.kalimat.flatMap((kalimat) => {
    const { indikator } = kalimat;
    if (indikator === null) return [];
    const diuji = maksudAngka(kalimat, tahunBuku).filter(({ bidang, beda }) => bidang.length > 0 && !beda);
    const tahunLain = tahunTertukar(indikator, kalimat, diuji, tahunBuku);
    const angka = tahunLain === null ? diuji.flatMap((satu) => keliru(indikator, kalimat, satu, diuji)) : [];
    return angka.length === 0 && tahunLain === null ? [] : [{ kalimat, angka, tahunLain }];
  });
});

function keliru(
  indikator: IndikatorNaskah,
  { tertutup }: KalimatNaskah,
  maksud: Maksud,
  semua: readonly Maksud[],
): readonly AngkaKeliru[] {
  const calon = faktaMaksud(indikator, maksud, maksud.tahun);
  if (calon.length === 0 || calon.some(({ nilai }) => cocokNilai(maksud.angka.calon, nilai))) return [];
  if (maksud.bidang[0] === 'capaian' && darikalimat(maksud, semua)) return [];
  const [dekat, ...lain] = [...calon].sort(
    (a, b) => jarakCetak(maksud.angka.calon, a.nilai) - jarakCetak(maksud.angka.calon, b.nilai),
  );
  if (dekat === undefined) return [];
  const pembulatan = jarakCetak(maksud.angka.calon, dekat.nilai) <= 1.01;
  const lainTarget = TARGET_LAIN.test(tertutup);
  const pasti = maksud.tahunPasti && maksud.bidang.length === 1 && !pembulatan && !lainTarget;
  return [{ maksud, fakta: [dekat, ...lain], pasti }];
}

/** A percentage that follows from target and realisasi as the sentence has them: they are what is wrong, if anything. */
function darikalimat({ angka }: Maksud, semua: readonly Maksud[]): boolean {
  const nilai = (bidang: string): number | undefined =>
    semua.find((satu) => satu.bidang[0] === bidang)?.angka.calon[0]?.nilai;
  const [target, realisasi] = [nilai('target'), nilai('realisasi')];
  if (target === undefined || realisasi === undefined || target === 0 || realisasi === 0) return false;
  return rasioMungkin(target, realisasi).some((satu) => cocokNilai(angka.calon, satu));
}

/** Capaian in points as one of the usual formulas gives it: the higher the better, or the lower. */
export const rasioMungkin = (target: number, realisasi: number): readonly number[] =>
  [realisasi / target, target / realisasi, 2 - realisasi / target].map((rasio) => rasio * 100);

/** Two figures or more that are none of the year they are said of, and all of another year. */
function tahunTertukar(
  indikator: IndikatorNaskah,
  { tertutup }: KalimatNaskah,
  diuji: readonly Maksud[],
  tahunBuku: number,
): KalimatKeliru['tahunLain'] {
  const [pertama] = diuji;
  const tahun = new Set(diuji.map((satu) => satu.tahun));
  if (pertama === undefined || diuji.length < 2 || tahun.size > 1 || !pertama.tahunPasti) return null;
  if (TARGET_LAIN.test(tertutup)) return null;
  const cocok = (tahunDiuji: number): readonly (Fakta | undefined)[] =>
    diuji.map((satu) =>
      faktaMaksud(indikator, satu, tahunDiuji).find(({ nilai }) => cocokNilai(satu.angka.calon, nilai)),
    );
  if (pertama.tahun === tahunBuku || cocok(pertama.tahun).some((satu) => satu !== undefined)) return null;
  const milik = cocok(tahunBuku);
  if (milik.some((satu) => satu === undefined)) return null;
  const fakta = milik.flatMap((satu) => satu ?? []);
  return { tertulis: pertama.tahun, seharusnya: tahunBuku, fakta };
}
