/** Where the same target or realisasi stands: every occurrence of one indicator's figure for one year, over all tables. */
import type { AnggotaKelompok, Kelompok } from '../../linking/tautkan';
import type { Angka } from '../../text/besaran';
import { bulatkan } from '../../text/format-angka';
import type { BarisIndikator, Berkas, Figur, Periode } from '../../records/berkas';
import type { Jenis, TabelMap } from '../../recognition/tabel';
import type { Bahan } from '../aturan';
import { bukanHasilTahunIni, sebagianTahun } from './identitas';
import { tabelPersenTarget } from './persen-target';
import { sumberTabel } from './salinan';
import { tambahkan } from '../../text/peta';
import { ingatOleh } from '../../text/ingat';
import { lembarTersembunyi } from '../struktur/kepala';

export type Bidang = 'target' | 'realisasi';

export interface Kemunculan {
  readonly baris: BarisIndikator;
  readonly periode: Periode;
  readonly figur: Figur;
  readonly angka: Angka;
  readonly tabel: TabelMap;
  readonly jenis: Jenis;
  /** The table that this one is a copy of, else the table itself: what tells witnesses apart. */
  readonly sumber: number;
  /** True where the table covers a part of the year: its target may be that of the part. */
  readonly sementara: boolean;
}

/** Members below this are too unsure to accuse a cell by. */
const KEYAKINAN_TERENDAH = 0.4;

const KONSEP = /\b(?:konsep|draf|draft|lama|usulan|belum disepakati|tidak berlaku)\b/i;

/** The tables, by index, that are part of the submission: hidden sheets hold older copies, titles tell drafts. */
export const tabelBerlaku = ingatOleh((berkas: Berkas): ReadonlySet<number> => {
  const tersembunyi = lembarTersembunyi(berkas);
  const hasil = new Set<number>();
  berkas.tabel.forEach((tabel, i) => {
    if (!tersembunyi.has(tabel.lembar) && !KONSEP.test(tabel.judul ?? '')) hasil.add(i);
  });
  return hasil;
});

/** The members of a group that may accuse or be accused; nearly always all of them. */
export function anggotaYakin({ anggota }: Kelompok, berlaku: ReadonlySet<number>): readonly AnggotaKelompok[] {
  const yakin = ({ baris, keyakinan }: AnggotaKelompok): boolean =>
    keyakinan >= KEYAKINAN_TERENDAH && berlaku.has(baris.tabel);
  return anggota.every(yakin) ? anggota : anggota.filter(yakin);
}

/** Whether a table says that its realisasi are not those of the whole year, and which of its columns say so. */
const sebagian = ingatOleh((tabel: TabelMap) => ({
  tabel: sebagianTahun(tabel.judul ?? ''),
  kolom: new Set(tabel.kolom.filter(({ jalur }) => bukanHasilTahunIni(jalur.join(' '))).map(({ col }) => col)),
}));

/** True where table or column say that the realisasi is not that of the whole year. */
function belumSetahun(tabel: TabelMap, { sel }: Figur): boolean {
  const milik = sebagian(tabel);
  return milik.tabel || milik.kolom.has(sel.col);
}

function kemunculan(bahan: Bahan, baris: BarisIndikator, periode: Periode, bidang: Bidang): Kemunculan | null {
  const figur = periode[bidang];
  const tabel = bahan.berkas.tabel[baris.tabel];
  if (figur === null || tabel === undefined || figur.besaran.jenis !== 'angka' || figur.besaran.alternatif !== null)
    return null;
  const sementara = periode.tw === null && belumSetahun(tabel, figur);
  const sumber = sumberTabel(bahan)[baris.tabel] ?? baris.tabel;
  return { baris, periode, figur, angka: figur.besaran, tabel, jenis: tabel.jenis, sumber, sementara };
}

/** Figures of a group by year and quarter, physical progress with performance: both are shares of the annual target. */
export function menurutTriwulan(
  bahan: Bahan,
  kelompok: Kelompok,
  berlaku: ReadonlySet<number>,
  bidang: Bidang,
): Map<string, Kemunculan[]> {
  const hasil = new Map<string, Kemunculan[]>();
  for (const { baris } of anggotaYakin(kelompok, berlaku)) {
    for (const periode of baris.periode) {
      if (periode.tw === null || periode.total) continue;
      const satu = kemunculan(bahan, baris, periode, bidang);
      if (satu !== null) tambahkan(hasil, `${periode.tahun ?? ''}|${periode.tw}`, satu);
    }
  }
  return hasil;
}

/** The figures of one group and field for one year. */
export interface Setahun {
  readonly tahun: number;
  readonly isi: readonly Kemunculan[];
}

const setahun = ({ tahun, total, tw, bulan, ranah }: Periode): boolean =>
  tahun !== null && !total && tw === null && bulan === null && ranah === 'kinerja';

const TANPA_TAHUN: readonly Setahun[] = [];

/** The tables whose figures are those of no other table, and those that count. */
interface Saringan {
  readonly persen: ReadonlySet<number>;
  readonly berlaku: ReadonlySet<number>;
}

function tahunanKelompok(
  bahan: Bahan,
  kelompok: Kelompok,
  bidang: Bidang,
  { persen, berlaku }: Saringan,
): readonly Setahun[] {
  const semua: Kemunculan[] = [];
  for (const { baris } of anggotaYakin(kelompok, berlaku)) {
    if (persen.has(baris.tabel)) continue;
    for (const periode of baris.periode) {
      const satu = setahun(periode) ? kemunculan(bahan, baris, periode, bidang) : null;
      if (satu !== null && (bidang === 'target' || !satu.sementara)) semua.push(satu);
    }
  }
  const pertama = semua[0]?.periode.tahun ?? null;
  if (pertama === null) return TANPA_TAHUN;
  // copied, so that a list that is kept has no room for more
  if (semua.every(({ periode }) => periode.tahun === pertama)) return [{ tahun: pertama, isi: semua.slice() }];
  const tahun = [...new Set(semua.map(({ periode }) => periode.tahun ?? pertama))];
  return tahun.map((satu) => ({ tahun: satu, isi: semua.filter(({ periode }) => periode.tahun === satu).slice() }));
}

function semuaKelompok(bahan: Bahan, bidang: Bidang): readonly (readonly Setahun[])[] {
  const saringan = { persen: tabelPersenTarget(bahan), berlaku: tabelBerlaku(bahan.berkas) };
  return bahan.tautan.indikator.map((satu) => tahunanKelompok(bahan, satu, bidang, saringan));
}

/** The annual figures of all groups, by the index of the group. */
const tahunan = {
  target: ingatOleh((bahan: Bahan) => semuaKelompok(bahan, 'target')),
  realisasi: ingatOleh((bahan: Bahan) => semuaKelompok(bahan, 'realisasi')),
};

/**
 * Annual figures of a group by year, worked out once; figures over several years, of quarters, of physical progress and in
 * percent of the target are left out, and realisasi that end before the year does.
 */
export function menurutTahun(bahan: Bahan, kelompok: Kelompok, bidang: Bidang): readonly Setahun[] {
  return tahunan[bidang](bahan)[kelompok.id] ?? [];
}

/** The same for one year. */
export function padaTahun(bahan: Bahan, kelompok: Kelompok, bidang: Bidang, tahun: number): readonly Kemunculan[] {
  return menurutTahun(bahan, kelompok, bidang).find((satu) => satu.tahun === tahun)?.isi ?? [];
}

/**
 * True where two figures say the same: equal, or one is the other rounded to the decimals it shows. A whole number does not
 * stand for a figure with decimals (25 for 24,55), because nothing shows that it was rounded.
 */
export function samaNilai(a: Angka, b: Angka): boolean {
  if (Math.abs(a.nilai - b.nilai) <= 1e-9 * Math.max(1, Math.abs(a.nilai))) return true;
  const [kasar, halus] = a.desimal <= b.desimal ? [a, b] : [b, a];
  const tampilBulat = kasar.tepat && bulatkan(kasar.nilai, kasar.desimal) === bulatkan(halus.nilai, kasar.desimal);
  if (kasar.desimal === 0) return tampilBulat && !Number.isInteger(kasar.nilai);
  return bulatkan(halus.nilai, kasar.desimal) === bulatkan(kasar.nilai, kasar.desimal);
}

/** Groups occurrences that say the same figure, the largest group (by tables) first. */
export function kelompokNilai(kemunculan: readonly Kemunculan[]): Kemunculan[][] {
  const hasil: Kemunculan[][] = [];
  for (const satu of kemunculan) {
    const sama = hasil.find((kelompok) => kelompok.some((lain) => samaNilai(lain.angka, satu.angka)));
    if (sama === undefined) hasil.push([satu]);
    else sama.push(satu);
  }
  return hasil.sort((a, b) => cacahTabel(b) - cacahTabel(a));
}

export const cacahTabel = (kemunculan: readonly Kemunculan[]): number =>
  new Set(kemunculan.map((satu) => satu.baris.tabel)).size;

/** Tables that say so, copies of one table counted once. */
export const cacahSaksi = (kemunculan: readonly Kemunculan[]): number =>
  new Set(kemunculan.map(({ sumber }) => sumber)).size;
