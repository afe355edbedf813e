/** A detail table as figures: what stands behind an indicator has no known columns, so every column that holds figures counts. */
import { ingatOleh } from '../../text/ingat';
import { normalLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import { labelRataRata, labelTotal } from '../../recognition/lembaran';
import type { Bidang, Jenis, Kolom, PeranBaris, TabelMap } from '../../recognition/tabel';
import { gayaKolom } from '../../records/bukti-kolom';
import type { Berkas, Figur } from '../../records/berkas';
import { bacaFigur, bacaTeks } from '../../records/sel';
import type { Sheet } from '../../workbook/workbook';
import { tabelBerlaku } from '../lintas/kemunculan';
import { lembarBerkas } from '../struktur/kepala';

/** A figure that can be computed with. */
export interface Nilai {
  readonly nilai: number;
  /** Decimals shown; those of the column where a numeric cell drops its zeros. */
  readonly desimal: number;
  /** Decimals that the cell itself shows. */
  readonly tampak: number;
  /** Half a unit of the last decimal of a text; 0 for a numeric cell and for a whole number. */
  readonly setengah: number;
  readonly figur: Figur;
}

export interface Lajur {
  readonly kolom: Kolom;
  /** Captions over the column on one line, normalised. */
  readonly judul: string;
  /** True where most figures are percentages by sign, format or caption. */
  readonly persen: boolean;
  /** True where all figures of the data rows are whole. */
  readonly bulat: boolean;
  /** By row of the grid; null where the cell holds no figure. A nil mark counts as zero. */
  readonly isi: readonly (Nilai | null)[];
}

export interface BarisRinci {
  readonly row: number;
  /** `tumbuh`: the growth under a row of amounts; `ujung`: the smallest or largest; `seksi`: a heading or a result that no word names. */
  readonly peran: 'data' | 'total' | 'rata-rata' | 'tumbuh' | 'ujung' | 'seksi';
  /** The texts of the row, left to right. */
  readonly teks: readonly string[];
  /** The text that names the row: the last but long ones; empty where it has none. */
  readonly label: string;
  /** What stands in the number column. */
  readonly nomor: string;
}

export interface Rinci {
  /** Index into `Berkas.tabel`. */
  readonly indeks: number;
  readonly tabel: TabelMap;
  readonly baris: readonly BarisRinci[];
  readonly lajur: readonly Lajur[];
}

const JENIS = new Set<Jenis>(['rincian', 'lainnya', 'perbandingan', 'pnbp', 'capaian-tahunan']);
/** Fields whose rows the rules on indicators compute, whatever the kind of the table. */
const INDIKATOR = new Set<Bidang>(['indikator', 'sasaranIndikator']);
/** Kinds that are details only where they name no indicators. */
const TANPA_INDIKATOR = new Set<Jenis>(['perbandingan', 'capaian-tahunan']);
/** Columns of figures that hold words as well ("Selesai", "Ada"). */
const BERUKURAN = new Set<Bidang>(['target', 'realisasi']);
const NOMOR = new Set<Bidang>(['no', 'kode', 'nomorRevisi']);
const BUKAN_FIGUR = new Set<Bidang>(['no', 'kode', 'nomorRevisi', 'tanggal', 'tahun', 'bulan', 'triwulan']);
/** A column in which fewer cells than this are figures is a text. */
const BAGIAN_ANGKA = 0.6;
/** What is longer in the number column is no number. */
const NOMOR_TERPANJANG = 12;
/** Longer texts tell of the row and do not name it. */
const LABEL_TERPANJANG = 120;

const tahunan = (nilai: number): boolean => Number.isInteger(nilai) && nilai >= 1990 && nilai <= 2100;

function bacaNilai(figur: Figur): Nilai | null {
  const { besaran } = figur;
  if (besaran.jenis === 'nihil') return { nilai: 0, desimal: 0, tampak: 0, setengah: 0, figur };
  if (besaran.jenis !== 'angka' || besaran.alternatif !== null || besaran.tanggal === true || besaran.batas !== null)
    return null;
  const setengah = besaran.tepat || besaran.desimal === 0 ? 0 : 10 ** -besaran.desimal / 2;
  return { nilai: besaran.nilai, desimal: besaran.desimal, tampak: besaran.desimal, setengah, figur };
}

/** Decimals that the figures of a column with decimals mostly show. */
function desimalUmum(isi: readonly (Nilai | null)[]): number {
  const hitung = new Map<number, number>();
  for (const satu of isi)
    if (satu !== null && satu.desimal > 0) hitung.set(satu.desimal, (hitung.get(satu.desimal) ?? 0) + 1);
  const [umum] = [...hitung].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return umum !== undefined && umum[1] >= 2 ? umum[0] : 0;
}

/** 4 among 3,33 and 3,85 is 4,00: a whole number in a numeric cell shows no closing zeros. */
function denganNol(satu: Nilai, desimal: number): Nilai {
  const { besaran } = satu.figur;
  const bulat = besaran.jenis === 'angka' && besaran.tepat && Number.isInteger(besaran.nilai);
  return bulat && satu.desimal < desimal ? { ...satu, desimal } : satu;
}

const berpersen = ({ figur }: Nilai): boolean => figur.besaran.jenis === 'angka' && figur.besaran.persen;

function bacaLajur(sheet: Sheet, kolom: Kolom, baris: readonly BarisRinci[]): Lajur | null {
  if (BUKAN_FIGUR.has(kolom.bidang)) return null;
  const rows = baris.map(({ row }) => row);
  const gaya = gayaKolom(sheet, kolom.col, rows);
  const petunjuk = {
    ...(kolom.satuan === null ? {} : { satuan: kolom.satuan }),
    ...(gaya === undefined ? {} : { gayaKolom: gaya }),
  };
  const figur = rows.map((row) => bacaFigur(sheet, row, kolom.col, petunjuk));
  const mentah = figur.map(bacaNilai);
  const desimal = desimalUmum(mentah);
  const isi = mentah.map((satu) => (satu === null ? null : denganNol(satu, desimal)));
  const terisi = figur.filter(({ besaran }) => besaran.jenis !== 'kosong').length;
  const angka = isi.filter((satu) => satu !== null);
  const bagian = BERUKURAN.has(kolom.bidang) ? BAGIAN_ANGKA / 2 : BAGIAN_ANGKA;
  if (angka.length < 2 || angka.length < bagian * terisi) return null;
  const data = isi.filter((satu, i): satu is Nilai => satu !== null && baris[i]?.peran === 'data');
  if (data.length > 0 && data.every(({ nilai }) => tahunan(nilai))) return null;
  const judul = normalLabel(kolom.jalur.join(' '));
  const milik = normalLabel(kolom.jalur[kolom.jalur.length - 1] ?? '');
  return {
    kolom,
    judul,
    persen: angka.filter(berpersen).length > 0.5 * angka.length || /%|\bpersen/.test(milik),
    bulat: data.every(({ nilai }) => Number.isInteger(nilai)),
    isi,
  };
}

const RATA = /\b(?:rata ?-? ?rata(?:an)?|rataan|rerata)\b/i;
const TUMBUH = /^(?:\W*(?:persentase|persen|%|nilai|tingkat)\s+)?(?:peningkatan|pertumbuhan|kenaikan|penurunan)\b/i;

/** "Nilai Tertinggi", "Minimum": what the smallest and the largest figure of a table are called. */
export const UJUNG =
  /^(?:nilai |skor |indeks |capaian )?(?:(ter(?:tinggi|besar|banyak)|maks(?:imum|imal)?)|(ter(?:endah|kecil|sedikit)|min(?:imum|imal)?))\.?$/i;

/** What a row is: an average, total or growth is told by its words, where it has few of them and no number. */
function peranBaris(asal: PeranBaris, teks: readonly string[], bernomor: boolean): BarisRinci['peran'] {
  const sendiri = !bernomor && teks.length <= 2;
  if (sendiri && teks.some((satu) => labelRataRata(satu) || RATA.test(satu))) return 'rata-rata';
  if (sendiri && teks.some(labelTotal)) return 'total';
  if (sendiri && teks.some((satu) => TUMBUH.test(satu))) return 'tumbuh';
  if (sendiri && teks.some((satu) => UJUNG.test(satu.trim()))) return 'ujung';
  return asal === 'seksi' || asal === 'total' || asal === 'rata-rata' ? asal : 'data';
}

function bacaBaris(sheet: Sheet, tabel: TabelMap, angka: ReadonlySet<number>): BarisRinci[] {
  return tabel.baris.flatMap(({ row, peran }): BarisRinci[] => {
    if (peran === 'nomor' || peran === 'ulang' || peran === 'lanjutan') return [];
    const isi = tabel.kolom.flatMap((kolom) => {
      const teks = angka.has(kolom.col) ? null : bacaTeks(sheet, row, kolom.col);
      return teks === null || teks.warisan || teks.sel.col !== kolom.col ? [] : [{ kolom, teks: teks.teks }];
    });
    const nama = isi.filter(({ kolom, teks }) => !NOMOR.has(kolom.bidang) && /\p{L}{2}/u.test(teks));
    const pendek = nama.filter(({ teks }) => teks.length <= LABEL_TERPANJANG);
    const nomor = isi.find(({ kolom, teks }) => NOMOR.has(kolom.bidang) && teks.length <= NOMOR_TERPANJANG)?.teks ?? '';
    return [
      {
        row,
        peran: peranBaris(
          peran,
          isi.map(({ teks }) => teks),
          nama.length > 0 && nomor !== '' && !nama.some(({ teks }) => teks === nomor),
        ),
        teks: isi.map(({ teks }) => teks),
        label: (pendek[0] ?? nama[0])?.teks ?? (isi.length === 1 ? (isi[0]?.teks ?? '') : ''),
        nomor,
      },
    ];
  });
}

/** Columns that hold figures in most of their first filled cells, so that labels are read from the others. */
function kolomAngka(sheet: Sheet, tabel: TabelMap): Set<number> {
  const rows = tabel.baris.filter(({ peran }) => peran === 'data').map(({ row }) => row);
  return new Set(
    tabel.kolom.flatMap(({ col, bidang }) => {
      const nilai = rows.flatMap((row) => sheet.rows[row]?.[col]?.value ?? []);
      const angka = nilai.filter((satu) => typeof satu === 'number').length;
      return !NOMOR.has(bidang) && angka > BAGIAN_ANGKA * nilai.length ? [col] : [];
    }),
  );
}

/** "TOTAL LULUSAN" without a number under numbered rows closes them, whatever it counts. */
function denganTotal(baris: readonly BarisRinci[]): BarisRinci[] {
  const bernomor = baris.some(({ peran, nomor }) => peran === 'data' && nomor !== '');
  return baris.map((satu, i) =>
    bernomor &&
    i === baris.length - 1 &&
    satu.peran === 'data' &&
    satu.nomor === '' &&
    /^(?:total|jumlah)\b/i.test(satu.label)
      ? { ...satu, peran: 'total' }
      : satu,
  );
}

function susun(sheet: Sheet, tabel: TabelMap, indeks: number): Rinci {
  const baris = denganTotal(bacaBaris(sheet, tabel, kolomAngka(sheet, tabel)));
  return { indeks, tabel, baris, lajur: tabel.kolom.flatMap((kolom) => bacaLajur(sheet, kolom, baris) ?? []) };
}

function layak(tabel: TabelMap): boolean {
  if (tabel.susun === 'prosa' || !JENIS.has(tabel.jenis)) return false;
  return !TANPA_INDIKATOR.has(tabel.jenis) || tabel.kolom.every(({ bidang }) => !INDIKATOR.has(bidang));
}

/** Every table of details of a submission that is in force, read once. */
export const rincian = ingatOleh((berkas: Berkas): readonly Rinci[] => {
  const lembar = lembarBerkas(berkas);
  const berlaku = tabelBerlaku(berkas);
  return berkas.tabel.flatMap((tabel, i) => {
    const sheet = lembar.get(tabel.lembar);
    return sheet === undefined || !berlaku.has(i) || !layak(tabel) ? [] : [susun(sheet, tabel, i)];
  });
});

const menurutPeran = ingatOleh(({ baris }: Rinci): ReadonlyMap<BarisRinci['peran'], readonly number[]> => {
  const hasil = new Map<BarisRinci['peran'], number[]>();
  baris.forEach(({ peran }, i) => tambahkan(hasil, peran, i));
  return hasil;
});

/** The rows of a grid with some roles, top to bottom. */
export function barisBerperan(rinci: Rinci, ...peran: readonly BarisRinci['peran'][]): readonly number[] {
  const isi = peran.map((satu) => menurutPeran(rinci).get(satu) ?? []);
  return isi.length === 1 ? (isi[0] ?? []) : isi.flat().sort((a, b) => a - b);
}

/** How many rows of a grid have one of some roles. */
export const cacahPeran = (rinci: Rinci, ...peran: readonly BarisRinci['peran'][]): number =>
  peran.reduce((n, satu) => n + (menurutPeran(rinci).get(satu)?.length ?? 0), 0);
