/** Which tables of capaian a report can have: one for each recognised table and period that holds target and realisasi. */
import type { Kebijakan } from '../capaian/kebijakan';
import type { CapaianBaris } from '../capaian/terapkan';
import type { Jenis, TabelMap } from '../recognition/tabel';
import type { Berkas, Periode } from '../records/berkas';
import { berisi } from '../records/sel';
import { ingatOleh } from '../text/ingat';
import { bersihkan } from '../text/bersih';
import { formatRomawi } from '../text/periode';
import { tambahkan } from '../text/peta';
import { namaBulan } from '../text/tanggal';
import { formatRange } from '../workbook/address';
import type { Range } from '../workbook/workbook';

/** What the naskah is written from. */
export interface BahanNaskah {
  readonly berkas: Berkas;
  readonly kebijakan: Kebijakan;
  readonly capaian: readonly CapaianBaris[];
}

/** A block that can be written, as a list shows it. */
export interface BlokTersedia {
  /** The same while the sheet keeps its name and its tables their order, wherever rows and columns move. */
  readonly kunci: string;
  /** What it is and where it comes from: "Capaian Kinerja Triwulan II Tahun 2023 (Capaian TW, A5:S33)". */
  readonly judul: string;
  readonly lembar: string;
  /** "A3:F22"; for several tables the range around them. */
  readonly rentang: string;
  /** The table's own title in the workbook; null for several tables. */
  readonly judulAsal: string | null;
  readonly tahun: number | null;
  readonly tw: 1 | 2 | 3 | 4 | null;
  /** Tables of the workbook in the block: more than one where those of a sheet and period are joined. */
  readonly tabel: number;
  /** Key of the joined block that this one is a part of; null where none holds it. */
  readonly gabungan: string | null;
  /** Rows of the block. */
  readonly indikator: number;
}

/** A block with the rows it is written from. */
export interface BlokCapaian extends BlokTersedia {
  /** The caption: "Tabel Capaian Kinerja Triwulan II Tahun 2023". */
  readonly judulTabel: string;
  readonly isi: readonly CapaianBaris[];
}

/** Tables that repeat targets and realisasi to show money beside them. */
const TABEL_UANG = new Set<Jenis>(['pagu', 'revisi-pagu', 'realisasi-anggaran', 'efisiensi', 'pnbp']);

/** The kinds of table that hold a capaian for its own sake; they come first. */
const TABEL_CAPAIAN = new Set<Jenis>(['capaian-tahunan', 'capaian-triwulan']);

/** "Triwulan II Tahun 2023", "Tahun 2020–2024", "Kumulatif s.d. Tahun 2024"; empty where the table names no period. */
function sebutPeriode({ tahun, rentangTahun, tw, bulan, total }: Periode): string {
  const bagian = [
    total ? 'Kumulatif' : '',
    tw === null ? '' : `Triwulan ${formatRomawi(tw)}`,
    bulan === null ? '' : `Bulan ${namaBulan(bulan)}`,
    rentangTahun !== null ? `Tahun ${rentangTahun.join('–')}` : '',
    tahun !== null && rentangTahun === null ? `${total ? 's.d. ' : ''}Tahun ${tahun}` : '',
  ];
  return bagian.filter((satu) => satu !== '').join(' ');
}

/** One word for a period in a key. */
const kunciPeriode = ({ tahun, rentangTahun, tw, bulan, total }: Periode): string =>
  [tahun ?? '-', rentangTahun?.join('-') ?? '', tw === null ? '' : `tw${tw}`, bulan === null ? '' : `b${bulan}`, total]
    .filter((satu) => satu !== '' && satu !== false)
    .map((satu) => (satu === true ? 'total' : satu))
    .join('.');

/** Rows of one table, one period and one pair of columns. */
function kelompokkan({ berkas, capaian }: BahanNaskah): CapaianBaris[][] {
  const kelompok = new Map<string, CapaianBaris[]>();
  for (const satu of capaian) {
    const { baris, periode } = satu;
    const jenis = berkas.tabel[baris.tabel]?.jenis;
    if (periode.ranah !== 'kinerja' || jenis === undefined || TABEL_UANG.has(jenis)) continue;
    if (periode.target === null || periode.realisasi === null) continue;
    const kolom = `${periode.target.sel.col}|${periode.realisasi.sel.col}`;
    tambahkan(kelompok, `${baris.tabel}|${kunciPeriode(periode)}|${kolom}`, satu);
  }
  return [...kelompok.values()].filter((isi) => isi.some(({ periode }) => berisi(periode.realisasi)));
}

/** Captions that tell a pair of columns from no other. */
const JUDUL_BIASA = new Set(['target', 'realisasi', 'capaian']);

/** "Target Antara dan Capaian Antara": the captions of the pair; empty where they say no more than any pair does. */
function sebutKolom({ target, realisasi }: Periode, tabel: TabelMap): string {
  const judul = [target, realisasi].flatMap((figur) => {
    const kolom = tabel.kolom.find(({ col }) => col === figur?.sel.col);
    return bersihkan(kolom?.jalur.at(-1) ?? '') || [];
  });
  return judul.every((satu) => JUDUL_BIASA.has(satu.toLowerCase())) ? '' : `, ${judul.join(' dan ')}`;
}

const judulPeriode = (periode: Periode): string => `Capaian Kinerja ${sebutPeriode(periode)}`.trim();

/** Names the columns where the period does not say which they are: it names none, or a pair beside has the same. */
function denganKolom(bahan: BahanNaskah, semua: readonly BlokCapaian[]): BlokCapaian[] {
  const cacah = new Map<string, number>();
  for (const { judul } of semua) cacah.set(judul, (cacah.get(judul) ?? 0) + 1);
  return semua.map((satu) => {
    const [pertama] = satu.isi;
    const tabel = bahan.berkas.tabel[pertama?.baris.tabel ?? -1];
    if (pertama === undefined || tabel === undefined) return satu;
    if (cacah.get(satu.judul) === 1 && sebutPeriode(pertama.periode) !== '') return satu;
    return berjudul(satu, `${judulPeriode(pertama.periode)}${sebutKolom(pertama.periode, tabel)}`);
  });
}

/** A block under another title; the place behind it stays. */
const berjudul = (blok: BlokCapaian, judul: string): BlokCapaian => ({
  ...blok,
  judul: `${judul} (${blok.lembar}, ${blok.tabel === 1 ? blok.rentang : `${blok.tabel} tabel`})`,
  judulTabel: `Tabel ${judul}`,
});

function blok(isi: readonly CapaianBaris[], tabel: TabelMap, periode: Periode, kunci: string): BlokCapaian {
  const rentang = formatRange(tabel.range);
  const judul = judulPeriode(periode);
  return {
    kunci,
    judul: `${judul} (${tabel.lembar}, ${rentang})`,
    judulTabel: `Tabel ${judul}`,
    lembar: tabel.lembar,
    rentang,
    judulAsal: tabel.judul,
    tahun: periode.tahun,
    tw: periode.tw,
    tabel: 1,
    gabungan: null,
    indikator: isi.length,
    isi,
  };
}

/** The block of one table; `cacah` counts the tables of each sheet and period. */
function blokTabel(isi: readonly CapaianBaris[], { berkas }: BahanNaskah, cacah: Map<string, number>): BlokCapaian[] {
  const periode = isi[0]?.periode;
  const tabel = berkas.tabel[isi[0]?.baris.tabel ?? -1];
  if (periode === undefined || tabel === undefined) return [];
  const dasar = `capaian|${tabel.lembar}|${kunciPeriode(periode)}`;
  const ke = (cacah.get(dasar) ?? 0) + 1;
  cacah.set(dasar, ke);
  return [blok(isi, tabel, periode, `${dasar}|${ke}`)];
}

/** Tables of one kind, sheet and period as one: a sheet that has a small table for each sasaran or indicator. */
function gabungkan(anggota: readonly BlokCapaian[], { berkas }: BahanNaskah): BlokCapaian[] {
  const [pertama] = anggota;
  const periode = pertama?.isi[0]?.periode;
  if (pertama === undefined || periode === undefined) return [];
  const isi = anggota.flatMap((satu) => satu.isi);
  const tabel = [...new Set(isi.map(({ baris }) => baris.tabel))].flatMap((indeks) => berkas.tabel[indeks] ?? []);
  // Two pairs of columns of one table are two tables of the report, side by side as they are.
  if (tabel.length < 2) return [];
  const batas = (sisi: keyof Range): number[] => tabel.map(({ range }) => range[sisi]);
  const gabungan = {
    ...pertama,
    kunci: pertama.kunci.replace(/\d+$/, `semua.${tabel[0]?.jenis ?? ''}`),
    rentang: formatRange({
      top: Math.min(...batas('top')),
      left: Math.min(...batas('left')),
      bottom: Math.max(...batas('bottom')),
      right: Math.max(...batas('right')),
    }),
    judulAsal: null,
    tabel: tabel.length,
    indikator: isi.length,
    isi,
  };
  return [berjudul(gabungan, judulPeriode(periode))];
}

const jenisBlok = ({ berkas }: BahanNaskah, { isi }: BlokCapaian): Jenis =>
  berkas.tabel[isi[0]?.baris.tabel ?? -1]?.jenis ?? 'lainnya';

/** Puts the joined block before the tables that it joins, which name it. */
function denganGabungan(bahan: BahanNaskah, semua: readonly BlokCapaian[]): BlokCapaian[] {
  const kelompok = new Map<string, BlokCapaian[]>();
  for (const satu of semua) tambahkan(kelompok, `${satu.kunci.replace(/\d+$/, '')}|${jenisBlok(bahan, satu)}`, satu);
  return [...kelompok.values()].flatMap((anggota) => {
    const [gabungan] = gabungkan(anggota, bahan);
    if (gabungan === undefined) return anggota;
    return [gabungan, ...anggota.map((satu) => ({ ...satu, gabungan: gabungan.kunci }))];
  });
}

/** The year of the submission first, tables of capaian before others, otherwise in the order of the workbook. */
function urutkan(bahan: BahanNaskah, semua: readonly BlokCapaian[]): BlokCapaian[] {
  const bobot = (satu: BlokCapaian): number =>
    (satu.tahun === bahan.berkas.tahun ? 0 : 2) + (TABEL_CAPAIAN.has(jenisBlok(bahan, satu)) ? 0 : 1);
  return [...semua].sort((a, b) => bobot(a) - bobot(b));
}

/** All blocks of capaian with their rows, in the order of the list. */
export const blokCapaian = ingatOleh((bahan: BahanNaskah): readonly BlokCapaian[] => {
  const cacah = new Map<string, number>();
  const semua = kelompokkan(bahan).flatMap((isi) => blokTabel(isi, bahan, cacah));
  return urutkan(bahan, denganGabungan(bahan, denganKolom(bahan, semua)));
});
