/** The columns of a table that each show one state of the pagu, and the number of the revision that made it. */
import type { Teks } from '../records/berkas';
import { normalLabel } from '../text/label';
import { parseRomawi } from '../text/periode';
import type { Address } from '../workbook/workbook';
import type { Kisi } from './kisi';
import { nomorDariTeks, nomorJudul } from './teks-revisi';

/** One state of the pagu as one column of one table shows it. */
export interface KeadaanPagu {
  /** Number of the revision that made it; 0 for the first DIPA. */
  readonly nomor: number;
  /** True where the table does not name the number and its place gave it. */
  readonly nomorDianggap: boolean;
  /** The caption as written, groups first. */
  readonly sebut: string;
  /** The cell of the caption. */
  readonly kepala: Address;
  /** Index into `Berkas.tabel`. */
  readonly tabel: number;
  /** Index into `Kisi.lajur`. */
  readonly lajur: number;
  /** Rupiah per unit shown. */
  readonly faktor: number;
  readonly bulan: number | null;
  /** What a row of remarks under the column says of it. */
  readonly alasan: Teks | null;
}

type Peran = 'awal' | 'semula' | 'menjadi' | 'revisi';

interface Calon {
  readonly lajur: number;
  readonly peran: Peran;
  readonly nomor: number | null;
}

const SEMULA = /\b(?:semula|sebelum)\b/;
const AWAL = /\b(?:awal|induk)\b/;
const MENJADI = /\b(?:menjadi|akhir|setelah|sesudah|terakhir)\b/;

/** "3", "III", "ke-3" under a group that says "Revisi". */
function nomorSendiri(judul: string, jalur: string): number | null {
  if (!/revisi/i.test(jalur)) return null;
  const bersih = judul.replace(/\(.*?\)/g, '').trim();
  const angka = /^(?:ke[\s-]*)?(\d{1,2})$/i.exec(bersih)?.[1];
  return angka === undefined ? parseRomawi(bersih) : Number(angka);
}

function bacaCalon(kisi: Kisi, lajur: number): Calon | null {
  const isi = kisi.lajur[lajur];
  if (isi === undefined || isi.kolom.bidang !== 'pagu' || isi.sifat !== 'uang') return null;
  const { jalur } = isi.kolom;
  const seluruh = jalur.join(' ');
  const milik = normalLabel(jalur[jalur.length - 1] ?? '');
  const nomor = nomorJudul(seluruh) ?? nomorSendiri(jalur[jalur.length - 1] ?? '', seluruh);
  if (SEMULA.test(milik)) return { lajur, peran: 'semula', nomor: nomor === null ? null : nomor - 1 };
  if (AWAL.test(milik)) return { lajur, peran: 'awal', nomor: 0 };
  if (MENJADI.test(milik)) return { lajur, peran: 'menjadi', nomor };
  return { lajur, peran: 'revisi', nomor: nomor ?? nomorDariTeks(seluruh) };
}

/** Years as columns are no states of one year's pagu, and quarters are parts of it. */
function sejaman(kisi: Kisi, calon: readonly Calon[]): boolean {
  const kolom = calon.map(({ lajur }) => kisi.lajur[lajur]?.kolom);
  return (
    new Set(kolom.map((satu) => satu?.tahun ?? null)).size <= 1 &&
    kolom.every((satu) => satu?.tw === null && !satu.kumulatif)
  );
}

/** The scale of all states: a header that says "(Rp.000)" over some of the columns speaks for figures of the same size. */
function skala(kisi: Kisi, calon: readonly Calon[]): (lajur: number) => number {
  const milik = (lajur: number): number => kisi.lajur[lajur]?.faktor ?? 1;
  const terbesar = Math.max(...calon.map(({ lajur }) => milik(lajur)));
  const ukuran = (lajur: number): number => kisi.baris.reduce((n, _, b) => n + Math.abs(kisi.titik(b, lajur).nilai), 0);
  const acuan = calon.filter(({ lajur }) => milik(lajur) === terbesar).map(({ lajur }) => ukuran(lajur));
  const tengah = [...acuan].sort((a, b) => a - b)[Math.floor(acuan.length / 2)] ?? 0;
  return (lajur) => {
    const nisbah = tengah === 0 ? 0 : ukuran(lajur) / tengah;
    return nisbah > 0.05 && nisbah < 20 ? terbesar : milik(lajur);
  };
}

/** What is known of the other tables when the states of one are numbered. */
export interface Petunjuk {
  /** The last number that a list of revisions names; null where there is no list. */
  readonly nomorAkhir: number | null;
  /** The number of the last state of the table before; null for the first table. */
  readonly sebelum: number | null;
}

/** Numbers for the states of a table with "semula" and "menjadi" and no numbers of its own. */
function nomorDua(calon: readonly Calon[], judul: string | null, { nomorAkhir, sebelum }: Petunjuk): number[] {
  const milik = nomorJudul(judul);
  const pertama = calon[0]?.peran === 'awal';
  if (milik !== null) return [pertama ? 0 : milik - 1, milik];
  if (pertama) return [0, Math.max(1, nomorAkhir ?? 1)];
  if (sebelum !== null) return [sebelum, sebelum + 1];
  const akhir = Math.max(1, nomorAkhir ?? 1);
  return [akhir - 1, akhir];
}

/** Numbers in the order of the columns: those that are named, and counted on from them where they are not. */
function nomorUrut(calon: readonly Calon[], { nomorAkhir }: Petunjuk): number[] {
  const tertinggi = Math.max(0, ...calon.map(({ nomor }) => nomor ?? 0));
  let lama = -1;
  return calon.map(({ nomor, peran }) => {
    if (nomor !== null) lama = nomor;
    else if (peran === 'menjadi' && tertinggi > 0) lama = Math.max(tertinggi, nomorAkhir ?? 0);
    else lama += 1;
    return lama;
  });
}

function alasanLajur(kisi: Kisi, lajur: number, rows: readonly number[]): Teks | null {
  const isi = rows.flatMap((b) => {
    const { figur, sel, keadaan } = kisi.titik(b, lajur);
    return keadaan === 'gelap' && figur !== null
      ? [{ teks: figur.teks.replace(/\s+/g, ' ').trim(), sel, warisan: false }]
      : [];
  });
  return isi[0] ?? null;
}

/** Rows under the states that hold sentences and no figure: the remarks of a revision. */
export function barisAlasan(kisi: Kisi, lajur: readonly number[]): number[] {
  return kisi.baris.flatMap((_, b) => {
    const isi = lajur.map((l) => kisi.titik(b, l)).filter(({ keadaan }) => keadaan !== 'kosong');
    const kata = isi.filter(({ keadaan, figur }) => keadaan === 'gelap' && /\p{L}{3}/u.test(figur?.teks ?? ''));
    return kata.length > 0 && kata.length === isi.length ? [b] : [];
  });
}

/** The states that a table shows, in the order of their numbers; empty where it shows none. */
export function keadaanTabel(kisi: Kisi, petunjuk: Petunjuk): KeadaanPagu[] {
  const calon = kisi.lajur.flatMap((_, lajur) => bacaCalon(kisi, lajur) ?? []);
  if (calon.length === 0 || !sejaman(kisi, calon)) return [];
  const dua =
    calon.length === 2 && calon.some(({ nomor }, i) => (i === 1 || calon[0]?.peran === 'semula') && nomor === null);
  const nomor = dua ? nomorDua(calon, kisi.tabel.judul, petunjuk) : nomorUrut(calon, petunjuk);
  const faktor = skala(kisi, calon);
  const alasan = barisAlasan(
    kisi,
    calon.map(({ lajur }) => lajur),
  );
  return calon
    .flatMap(({ lajur, nomor: tertulis }, i): KeadaanPagu[] => {
      const kolom = kisi.lajur[lajur]?.kolom;
      if (kolom === undefined) return [];
      return [
        {
          nomor: nomor[i] ?? i,
          nomorDianggap: tertulis === null && nomorJudul(kisi.tabel.judul) === null,
          sebut: kolom.jalur.join(' ').replace(/\s+/g, ' ').trim(),
          kepala: { sheet: kisi.tabel.lembar, row: kisi.tabel.kepala.bottom, col: kolom.col },
          tabel: kisi.indeks,
          lajur,
          faktor: faktor(lajur),
          bulan: kolom.bulan,
          alasan: alasanLajur(kisi, lajur, alasan),
        },
      ];
    })
    .sort((a, b) => a.nomor - b.nomor);
}
