/** Pagu and realisasi of the whole unit: of the year of the report, and of the years that the workbook tells of. */
import { eksak } from '../capaian/eksak';
import { kolomPertama, type Bidang, type TabelMap } from '../recognition/tabel';
import type { BarisUang, Berkas, FigurUang } from '../records/berkas';
import { bacaTeks } from '../records/sel';
import { kaliTepat } from '../text/format-angka';
import { ingatOleh } from '../text/ingat';
import { menurutKunci } from '../text/peta';
import { sheetsByName } from '../workbook/sheet';
import type { Address } from '../workbook/workbook';

/** An amount with the cells that say it; several where it is their sum. */
export interface UangSel {
  /** Whole rupiah. */
  readonly nilai: number;
  readonly sel: readonly Address[];
}

export interface PaguRealisasi {
  readonly pagu: UangSel;
  readonly realisasi: UangSel;
}

export interface TahunAnggaran extends PaguRealisasi {
  readonly tahun: number;
}

const uangSel = ({ figur, faktor }: FigurUang): UangSel => ({
  nilai: figur.besaran.jenis === 'angka' ? Math.round(kaliTepat(figur.besaran.nilai, faktor)) : 0,
  sel: [figur.sel],
});

/** Amounts of a field over the whole year. */
function setahun(baris: BarisUang, bidang: readonly Bidang[]): FigurUang[] {
  return baris.nilai.filter(
    ({ bidang: milik, tw, bulan, total, kolom, figur: { besaran } }) =>
      bidang.includes(milik) &&
      tw === null &&
      bulan === null &&
      !total &&
      kolom.ranah !== 'kinerja' &&
      besaran.jenis === 'angka' &&
      !besaran.persen,
  );
}

/** Pagu and realisasi of a row; null where it does not say both, or several realisasi. */
export function paguRealisasi(baris: BarisUang, bidangPagu: readonly Bidang[] = ['pagu']): PaguRealisasi | null {
  const pagu = setahun(baris, bidangPagu).at(-1);
  const [realisasi, lain] = setahun(baris, ['realisasi']);
  if (pagu === undefined || realisasi === undefined || lain !== undefined) return null;
  return { pagu: uangSel(pagu), realisasi: uangSel(realisasi) };
}

interface Calon extends PaguRealisasi {
  readonly tercetak: boolean;
  readonly berkode: boolean;
}

const jumlahkan = (isi: readonly UangSel[]): UangSel => ({
  nilai: isi.reduce((n, { nilai }) => n + nilai, 0),
  sel: isi.flatMap(({ sel }) => sel),
});

/** What a table says in sum: its total row, else the sum of its lines at the top, of lines with codes only. */
function calonTabel(baris: readonly BarisUang[]): Calon | null {
  const berkode = baris.some(({ jalur }) => jalur !== null);
  const isi = baris.flatMap((satu) => {
    const uang = paguRealisasi(satu);
    return uang === null ? [] : [{ satu, uang }];
  });
  const total = isi
    .filter(({ satu }) => satu.peran === 'total' || (satu.tingkat === 'unit' && satu.induk === null))
    .sort((a, b) => b.uang.pagu.nilai - a.uang.pagu.nilai)[0];
  if (total !== undefined) return { ...total.uang, tercetak: true, berkode };
  const akar = isi.filter(({ satu }) => satu.peran === 'data' && satu.jalur !== null && satu.induk === null);
  if (akar.length === 0) return null;
  const pagu = jumlahkan(akar.map(({ uang }) => uang.pagu));
  return { pagu, realisasi: jumlahkan(akar.map(({ uang }) => uang.realisasi)), tercetak: false, berkode };
}

/** The pagu of one table in sum: its printed total, of several the largest, else its lines at the top where they bear codes. */
export function paguTabel({ uang, tabel }: Berkas, indeks: number): UangSel | null {
  const milik = tabel[indeks];
  if (milik === undefined || milik.susun !== 'kolom' || kolomPertama(milik, 'tahun') !== undefined) return null;
  const isi = uang.flatMap((satu) => {
    const [pagu, lain] = satu.tabel === indeks ? setahun(satu, ['pagu']) : [];
    return pagu === undefined || lain !== undefined ? [] : [{ satu, pagu: uangSel(pagu) }];
  });
  const total = isi.filter(({ satu }) => satu.peran === 'total' || (satu.tingkat === 'unit' && satu.induk === null));
  const [terbesar] = total.map(({ pagu }) => pagu).sort((a, b) => b.nilai - a.nilai);
  if (terbesar !== undefined) return terbesar;
  const akar = isi.filter(({ satu }) => satu.peran === 'data' && satu.jalur !== null && satu.induk === null);
  return akar.length === 0 ? null : jumlahkan(akar.map(({ pagu }) => pagu));
}

/** A table of one year's money by line. */
function seTahun({ jenis, susun, kolom, tahun }: TabelMap, dicari: number | null): boolean {
  const lain = (satu: number | null): boolean => satu !== null && dicari !== null && satu !== dicari;
  return (
    jenis === 'realisasi-anggaran' &&
    susun === 'kolom' &&
    !lain(tahun) &&
    kolom.every((satu) => satu.bidang !== 'tahun' && !lain(satu.tahun))
  );
}

/** Tables of the submission that people see, each with its rows of money. */
function tabelUang(berkas: Berkas): { readonly tabel: TabelMap; readonly baris: readonly BarisUang[] }[] {
  const lembar = sheetsByName(berkas.workbook);
  return menurutKunci(berkas.uang.length, (i) => berkas.uang[i]?.tabel ?? -1).flatMap((indeks) => {
    const baris = indeks.flatMap((i) => berkas.uang[i] ?? []);
    const tabel = berkas.tabel[baris[0]?.tabel ?? -1];
    return tabel === undefined || lembar.get(tabel.lembar)?.visibility !== 'visible' ? [] : [{ tabel, baris }];
  });
}

/**
 * Pagu and realisasi of the year of the report: printed totals before sums, tables by code before others, and of these the one
 * that covers most, because a table of priorities shows a part of the money. null where no table says both.
 *
 * @example totalAnggaran(berkas)?.realisasi // { nilai: 1356000000, sel: [{ sheet: 'Realisasi', row: 12, col: 3 }] }
 */
export const totalAnggaran = ingatOleh((berkas: Berkas): PaguRealisasi | null => {
  const calon = tabelUang(berkas).flatMap(({ tabel, baris }) =>
    seTahun(tabel, berkas.tahun) ? (calonTabel(baris) ?? []) : [],
  );
  const [pertama] = calon.sort(
    (a, b) =>
      Number(b.berkode) - Number(a.berkode) || Number(b.tercetak) - Number(a.tercetak) || b.pagu.nilai - a.pagu.nilai,
  );
  return pertama ?? deretAnggaran(berkas).find(({ tahun }) => tahun === berkas.tahun) ?? null;
});

/** Years as columns: rows of pagu and realisasi. */
function deretBaris(baris: readonly BarisUang[]): TahunAnggaran[] {
  const tahun = new Set(baris.flatMap(({ nilai }) => nilai.flatMap((satu) => satu.tahun ?? [])));
  return [...tahun].flatMap((satu) => {
    const milik = (bidang: Bidang): FigurUang | undefined =>
      baris.flatMap((isi) => setahun(isi, [bidang])).find((uang) => uang.tahun === satu);
    const [pagu, realisasi] = [milik('pagu'), milik('realisasi')];
    if (pagu === undefined || realisasi === undefined) return [];
    return [{ tahun: satu, pagu: uangSel(pagu), realisasi: uangSel(realisasi) }];
  });
}

/** Years as rows. */
function deretKolom({ workbook }: Berkas, tabel: TabelMap, baris: readonly BarisUang[]): TahunAnggaran[] {
  const kolom = kolomPertama(tabel, 'tahun');
  const sheet = sheetsByName(workbook).get(tabel.lembar);
  if (kolom === undefined || sheet === undefined) return [];
  return baris.flatMap((satu) => {
    const tahun = /\b(?:19|20)\d{2}\b/.exec(bacaTeks(sheet, satu.row, kolom.col)?.teks ?? '')?.[0];
    const uang = paguRealisasi(satu);
    return tahun === undefined || uang === null || satu.peran !== 'data' ? [] : [{ tahun: Number(tahun), ...uang }];
  });
}

/** Pagu and realisasi by year up to that of the report, earliest first, from the first table that tells of two years. */
export const deretAnggaran = ingatOleh((berkas: Berkas): readonly TahunAnggaran[] => {
  for (const { tabel, baris } of tabelUang(berkas)) {
    if (tabel.jenis !== 'realisasi-anggaran') continue;
    const deret = tabel.susun === 'baris' ? deretBaris(baris) : deretKolom(berkas, tabel, baris);
    const milik = deret.filter(({ tahun, pagu }) => pagu.nilai > 0 && (berkas.tahun === null || tahun <= berkas.tahun));
    const unik = new Map(milik.map((satu) => [satu.tahun, satu]));
    if (unik.size >= 2 && unik.size === milik.length) return [...unik.values()].sort((a, b) => a.tahun - b.tahun);
  }
  return [];
});

/** Realisasi in percent of the pagu, exact until it is printed. */
export const persenRealisasi = ({ pagu, realisasi }: PaguRealisasi): number =>
  eksak(realisasi.nilai).div(eksak(pagu.nilai)).times(100).toNumber();
