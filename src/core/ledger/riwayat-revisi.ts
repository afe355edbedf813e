/** The list of revisions as it is written: number, date, kind, reason, and what it says of the amounts. */
import type { BarisRevisi, Berkas, Figur, Teks } from '../records/berkas';
import { bacaFigur, bacaTeks } from '../records/sel';
import type { Bidang, Kolom, TabelMap } from '../recognition/tabel';
import { kaliTepat } from '../text/format-angka';
import { skalaUang } from '../text/satuan';
import { parseTanggal, tanggalDariSerial, type Tanggal } from '../text/tanggal';
import type { Sheet } from '../workbook/workbook';
import { dinyatakan, nomorRevisi, paguTetapTeks } from './matriks-revisi';
import { angkaRupiah, jenisRevisi, nomorDariTeks } from './teks-revisi';
import type { Address } from '../workbook/workbook';

/** An amount with the cell that says it. */
export interface AngkaSel {
  /** In rupiah. */
  readonly nilai: number;
  readonly sel: Address;
  /** As written. */
  readonly teks: string;
}

/** One line of a list of revisions. */
export interface EntriRevisi {
  readonly tabel: number;
  readonly row: number;
  /** Number of the revision; 0 for the first DIPA. */
  readonly nomor: number;
  readonly nomorDianggap: boolean;
  readonly nomorSel: Address | null;
  readonly tanggal: (Omit<AngkaSel, 'nilai'> & { readonly tanggal: Tanggal | null }) | null;
  /** The kind as its own column says, else the kinds that the text names. */
  readonly jenis: string | null;
  readonly alasan: Teks | null;
  /** By how much the pagu changed, as a column or the text says. */
  readonly perubahan: AngkaSel | null;
  /** The pagu after the revision, where a column says it. */
  readonly jumlah: AngkaSel | null;
  /** Every amount that the text names. */
  readonly angka: readonly AngkaSel[];
  /** True where the text says that the pagu stays the same. */
  readonly tetap: boolean;
}

/** The day that a figure shows; null where it shows none. */
export function bacaTanggal({ besaran, teks }: Figur): Tanggal | null {
  return besaran.jenis === 'angka' && besaran.tanggal === true ? tanggalDariSerial(besaran.nilai) : parseTanggal(teks);
}

const TEKS = new Set<Bidang>([
  'jenisRevisi',
  'uraian',
  'keterangan',
  'pagu',
  'lain',
  'kegiatan',
  'nomorRevisi',
  'unit',
]);
const UANG = new Set<Bidang>(['selisih', 'jumlah', 'pagu', 'nilai', 'paguEfektif']);

interface Daftar {
  readonly sheet: Sheet;
  readonly tabel: TabelMap;
  readonly entri: readonly BarisRevisi[];
}

function angkaKolom({ sheet, tabel }: Daftar, row: number, kolom: Kolom): AngkaSel | null {
  const { besaran, sel, teks } = bacaFigur(sheet, row, kolom.col, { satuan: 'rupiah' });
  if (besaran.jenis !== 'angka' || besaran.tanggal === true || besaran.persen) return null;
  const faktor = kolom.faktor ?? skalaUang(tabel.judul ?? '')?.faktor ?? 1;
  return { nilai: Math.round(kaliTepat(besaran.nilai, faktor)), sel, teks };
}

/** Figures that stay near each other are states of the pagu; changes are small, blank, or of either sign. */
const BAGIAN_TERKECIL = 0.3;

/** What a column of amounts holds: what the pagu is after each revision, or by how much it changed. */
function isiJumlah(daftar: Daftar, kolom: Kolom): boolean {
  if (kolom.bidang === 'selisih') return false;
  const judul = kolom.jalur.join(' ');
  if (/perubahan|selisih|tambah|kurang|\+\s*\/\s*-/i.test(judul)) return false;
  const isi = daftar.entri.flatMap(({ row }) => angkaKolom(daftar, row, kolom) ?? []).map(({ nilai }) => nilai);
  if (isi.length < daftar.entri.length || isi.length < 2) return false;
  return Math.min(...isi) > 0 && Math.min(...isi) >= BAGIAN_TERKECIL * Math.max(...isi);
}

/** Which columns of a list hold the amounts and the texts. */
export interface KolomDaftar {
  readonly jumlah: Kolom | undefined;
  readonly perubahan: Kolom | undefined;
  readonly teks: readonly Kolom[];
  readonly jenis: Kolom | undefined;
}

function kolomDaftar(daftar: Daftar): KolomDaftar {
  const { kolom } = daftar.tabel;
  const uang = kolom.filter(
    (satu) => UANG.has(satu.bidang) && daftar.entri.some(({ row }) => angkaKolom(daftar, row, satu) !== null),
  );
  const jumlah = uang.filter((satu) => isiJumlah(daftar, satu)).pop();
  const teks = kolom.filter((satu) => TEKS.has(satu.bidang) && !uang.includes(satu));
  const jenis = teks.find(({ bidang, jalur }) => bidang === 'jenisRevisi' && /jenis|kategori/i.test(jalur.join(' ')));
  return { jumlah, perubahan: uang.find((satu) => !isiJumlah(daftar, satu)), teks, jenis };
}

/** The number of a line: from a column of revision numbers, else as its text says it, else from a column of numbers. */
function bacaNomor(
  { tabel }: Daftar,
  entri: BarisRevisi,
  teks: readonly Teks[],
): { nomor: number; sel: Address } | null {
  const nomor = nomorRevisi(entri);
  const milik = nomor === null || entri.nomor === null ? null : { nomor, sel: entri.nomor.sel };
  if (milik !== null && tabel.kolom.some(({ bidang, col }) => bidang === 'nomorRevisi' && col === milik.sel.col))
    return milik;
  const kena = teks.find((satu) => satu.teks.length <= 60 && nomorDariTeks(satu.teks) !== null);
  const tertulis = kena === undefined ? null : nomorDariTeks(kena.teks);
  return kena === undefined || tertulis === null ? milik : { nomor: tertulis, sel: kena.sel };
}

/** "1" in the first line is the first DIPA where the line says so; the numbers that follow are then one less. */
function bacaEntri(daftar: Daftar, kolom: KolomDaftar, entri: BarisRevisi, urutan: number): EntriRevisi {
  const { row } = entri;
  const teks =
    daftar.tabel.susun === 'prosa' ? [] : kolom.teks.flatMap((satu) => bacaTeks(daftar.sheet, row, satu.col) ?? []);
  const nomor = bacaNomor(daftar, entri, teks);
  const tersendiri = kolom.jenis === undefined ? null : bacaTeks(daftar.sheet, row, kolom.jenis.col);
  const panjang = [...teks].filter((satu) => satu.sel.col !== tersendiri?.sel.col && satu.sel.col !== nomor?.sel.col);
  const alasan = entri.uraian ?? panjang.sort((a, b) => b.teks.length - a.teks.length)[0] ?? null;
  const lain = panjang.find(
    (satu) => satu.sel.col !== alasan?.sel.col && satu.teks.length > (alasan?.teks.length ?? 0),
  );
  const sebab = lain ?? alasan;
  const semua = [...new Set([entri.uraian?.teks, ...teks.map((satu) => satu.teks)])].join(' | ');
  const tertulis = kolom.perubahan === undefined ? null : angkaKolom(daftar, row, kolom.perubahan);
  const kata = dinyatakan({ ...entri, perubahan: null });
  const perubahan = tertulis ?? (kata === null ? null : { ...kata, teks: entri.uraian?.teks ?? '' });
  return {
    tabel: entri.tabel,
    row,
    nomor: nomor?.nomor ?? urutan,
    nomorDianggap: nomor === null,
    nomorSel: nomor?.sel ?? null,
    tanggal:
      entri.tanggal === null
        ? null
        : { tanggal: bacaTanggal(entri.tanggal), teks: entri.tanggal.teks, sel: entri.tanggal.sel },
    jenis: tersendiri === null ? jenisRevisi(semua) : tersendiri.teks,
    alasan: sebab,
    perubahan,
    jumlah: kolom.jumlah === undefined ? null : angkaKolom(daftar, row, kolom.jumlah),
    angka: [entri.uraian, ...panjang]
      .filter((satu, i, isi) => satu !== null && isi.findIndex((x) => x?.sel.col === satu.sel.col) === i)
      .flatMap((satu) => (satu === null ? [] : angkaRupiah(satu.teks).map((angka) => ({ ...angka, sel: satu.sel })))),
    tetap: paguTetapTeks(semua) && (perubahan === null || perubahan.nilai === 0),
  };
}

function bacaDaftar(daftar: Daftar): EntriRevisi[] {
  const kolom = kolomDaftar(daftar);
  let lama = 0;
  return daftar.entri.map((entri) => {
    const hasil = bacaEntri(daftar, kolom, entri, lama + 1);
    lama = hasil.nomor;
    return hasil;
  });
}

/** The columns of the list that stands in a table; null where it is none, or one of sentences. */
export function susunanDaftar(berkas: Berkas, indeks: number): KolomDaftar | null {
  const tabel = berkas.tabel[indeks];
  const sheet = berkas.workbook.sheets.find(({ name }) => name === tabel?.lembar);
  const entri = berkas.revisi.filter((baris) => baris.tabel === indeks);
  if (tabel === undefined || sheet === undefined || entri.length === 0 || tabel.susun !== 'kolom') return null;
  return kolomDaftar({ sheet, tabel, entri });
}

/** All lists of revisions of a submission, line by line, in the order of their tables. */
export function bacaRiwayat(berkas: Berkas): EntriRevisi[] {
  const lembar = new Map(berkas.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return berkas.tabel.flatMap((tabel, indeks) => {
    const sheet = lembar.get(tabel.lembar);
    const entri = berkas.revisi.filter((baris) => baris.tabel === indeks);
    return sheet === undefined || entri.length === 0 ? [] : bacaDaftar({ sheet, tabel, entri });
  });
}
