/** The same sasaran across all tables, by wording, code and the indicators under it. */
import { parseKodeIndikator } from '../text/kode';
import { miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import type { BarisIndikator, Berkas } from '../records/berkas';
import type { Address } from '../workbook/workbook';
import { cariCalon, type Berkata, type Hitungan } from './calon';
import { gabungkan, nilaiCalon } from './gabung';
import { ingat, tabelMenaik } from './simpul';
import type { AnggotaSasaran, Kelompok, KelompokSasaran } from './tautan';
import { tersering } from './tersering';
import { menurutKunci } from '../text/peta';

const SKOR_TERENDAH = 0.5;
const BOBOT = { teks: 0.55, kodeSama: 0.2, kodeBeda: -0.15, indikator: 0.35 } as const;
/** Wording less alike joins only with the same code. */
const TEKS_TERENDAH = 0.4;
/** So many indicators of a sasaran are compared. */
const INDIKATOR_TERBANYAK = 32;
/** Columns of a sheet. */
const KOLOM_TERBANYAK = 16_384;

/** What the cells of a row call its sasaran; worked out once for each text. */
interface Sebut {
  readonly label: LabelSiap | null;
  /** Canonical ("SK2", "2"); null where none is written. */
  readonly kode: string | null;
  /** The number of the code alone. */
  readonly nomor: string | null;
}

/** The rows that name a sasaran, and what each calls it. */
interface Sebutan {
  readonly semua: readonly BarisIndikator[];
  /** By the number of the row; null where it names none. */
  readonly sebut: readonly (Sebut | null)[];
  /** The indicator of a row. */
  readonly indikator: (i: number) => number;
}

/** Rows with one wording, and one code where a table gives the wording two codes. */
interface Simpul {
  readonly baris: readonly number[];
  readonly label: LabelSiap | null;
  readonly nomor: string | null;
}

const nomorKode = (kode: string | null): string | null => kode?.replace(/^[A-Z]+\.?(?=\d)/, '') ?? null;

const TANPA_SEBUT: Sebut = { label: null, kode: null, nomor: null };

/** A cell that holds a code alone has no wording. */
function bacaTeks(teks: string): Sebut {
  const kode = parseKodeIndikator(teks);
  return { label: kode === null ? siapkanLabel(teks) : null, kode, nomor: nomorKode(kode) };
}

interface Kode {
  readonly kode: string | null;
  readonly nomor: string | null;
}

function bacaKode(teks: string): Kode {
  const kode = parseKodeIndikator(teks);
  return { kode, nomor: nomorKode(kode) };
}

function bacaSebutan(berkas: Berkas, kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>): Sebutan {
  const semua = berkas.indikator;
  const dariTeks = ingat(bacaTeks);
  const dariKode = ingat(bacaKode);
  const sebut = semua.map((baris): Sebut | null => {
    const dariSasaran = baris.sasaran === null ? TANPA_SEBUT : dariTeks(baris.sasaran.teks);
    const tulis = baris.kodeSasaran === null ? null : dariKode(baris.kodeSasaran.teks);
    if (tulis !== null && tulis.kode !== null)
      return { label: dariSasaran.label, kode: tulis.kode, nomor: tulis.nomor };
    return dariSasaran.label === null && dariSasaran.kode === null ? null : dariSasaran;
  });
  const kelompok = (i: number): Kelompok | undefined => {
    const baris = semua[i];
    return baris === undefined ? undefined : kelompokDari.get(baris);
  };
  return { semua, sebut, indikator: (i) => kelompok(i)?.id ?? -1 };
}

/** Wordings to which one table gives two codes: there the code is part of the name. */
function bunyiBerganda({ semua, sebut }: Sebutan): ReadonlySet<string> {
  const pertama = new Map<string, { readonly tabel: number; readonly nomor: string }>();
  const ganda = new Set<string>();
  semua.forEach(({ tabel }, i) => {
    const { label, nomor } = sebut[i] ?? TANPA_SEBUT;
    if (label === null || nomor === null) return;
    // the rows of a table follow each other, so the last table of a wording is the one at hand
    const lama = pertama.get(label.kunci);
    if (lama?.tabel !== tabel) pertama.set(label.kunci, { tabel, nomor });
    else if (lama.nomor !== nomor) ganda.add(label.kunci);
  });
  return ganda;
}

function kumpulkan(sebutan: Sebutan): Simpul[] {
  const { semua, sebut } = sebutan;
  const ganda = bunyiBerganda(sebutan);
  const kunci = (i: number): string | null => {
    const satu = sebut[i] ?? null;
    if (satu === null) return null;
    const nomor = satu.nomor ?? '';
    const bunyi = satu.label?.kunci ?? '';
    if (bunyi === '') return `#${semua[i]?.tabel ?? -1}\n${nomor}`;
    return ganda.has(bunyi) ? `${bunyi}\n${nomor}` : bunyi;
  };
  return menurutKunci(semua.length, kunci).flatMap((baris): Simpul[] => {
    const pertama = sebut[baris[0] ?? -1] ?? null;
    if (pertama === null) return [];
    const sama = baris.every((i) => sebut[i]?.nomor === pertama.nomor);
    const nomor = sama ? pertama.nomor : tersering(baris.map((i) => sebut[i]?.nomor ?? null));
    return [{ baris, label: pertama.label, nomor }];
  });
}

/** How many of the indicators of the smaller one both have, 0..1. */
function indikatorBersama(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let bersama = 0;
  for (const satu of a) if (b.has(satu)) bersama++;
  return bersama / Math.max(1, Math.min(a.size, b.size));
}

function nilaiKode(a: Simpul, b: Simpul): number {
  if (a.nomor === null || b.nomor === null) return 0;
  return a.nomor === b.nomor ? BOBOT.kodeSama : BOBOT.kodeBeda;
}

/** A cell that holds a code alone has no wording to compare: then the code must be the same. */
function hitungSkor(a: Simpul, b: Simpul, indikator: (satu: Simpul) => ReadonlySet<number>): number {
  const kode = nilaiKode(a, b);
  const mirip = a.label === null || b.label === null ? null : miripLabel(a.label, b.label);
  if ((mirip ?? 0) < TEKS_TERENDAH && kode <= 0) return 0;
  return BOBOT.teks * (mirip ?? 0) + kode + BOBOT.indikator * indikatorBersama(indikator(a), indikator(b));
}

function nilaiSebut(satu: Sebut, acuan: LabelSiap | null, nomor: string | null): number {
  const mirip = satu.label === null || acuan === null ? 0.8 : miripLabel(satu.label, acuan);
  const beda = satu.nomor !== null && nomor !== null && satu.nomor !== nomor;
  return Math.round((0.3 + 0.7 * mirip - (beda ? 0.2 : 0)) * 100) / 100;
}

/** Among so few cells a look at each is cheaper than a set. */
const SEDIKIT = 8;

/** Tells of each cell whether it is met for the first time, of so many at most. */
function pertamaKali(terbanyak: number): (sel: Address) => boolean {
  if (terbanyak <= SEDIKIT) {
    const terlihat: Address[] = [];
    return (sel) => {
      if (terlihat.some(({ sheet, row, col }) => row === sel.row && col === sel.col && sheet === sel.sheet))
        return false;
      terlihat.push(sel);
      return true;
    };
  }
  const perLembar = new Map<string, Set<number>>();
  return ({ sheet, row, col }) => {
    const terlihat = perLembar.get(sheet) ?? new Set();
    const tempat = row * KOLOM_TERBANYAK + col;
    if (terlihat.has(tempat)) return false;
    perLembar.set(sheet, terlihat.add(tempat));
    return true;
  };
}

function susun({ semua, sebut }: Sebutan, id: number, isi: readonly number[]): KelompokSasaran {
  const pertama = sebut[isi[0] ?? -1] ?? TANPA_SEBUT;
  // nearly always all rows say the same
  const serupa = (satu: Sebut | null | undefined): boolean =>
    satu?.label === pertama.label && satu.kode === pertama.kode;
  const contoh = isi.every((i) => serupa(sebut[i])) ? [pertama] : isi.map((i) => sebut[i] ?? TANPA_SEBUT);
  const kunci = tersering(contoh.map(({ label }) => label?.kunci ?? null));
  const acuan = contoh.find(({ label }) => label?.kunci === kunci)?.label ?? null;
  const kode = tersering(contoh.map((satu) => satu.kode));
  const nomor = nomorKode(kode);
  const baru = pertamaKali(isi.length);
  const anggota: AnggotaSasaran[] = [];
  for (const i of isi) {
    const baris = semua[i];
    const teks = baris?.sasaran ?? baris?.kodeSasaran ?? null;
    if (baris === undefined || teks === null || !baru(teks.sel)) continue;
    anggota.push({ tabel: baris.tabel, teks, keyakinan: nilaiSebut(sebut[i] ?? TANPA_SEBUT, acuan, nomor) });
  }
  const nama = tersering(contoh.map(({ label }) => (label?.kunci === kunci ? (label?.asli ?? null) : null)));
  // copied, so that a list that is kept has no room for more
  return { id, nama: nama ?? kode ?? '', kode, anggota: anggota.slice() };
}

/** All sasaran, and the one of a row. */
export interface TautanSasaran {
  readonly sasaran: readonly KelompokSasaran[];
  /** Made when it is first asked for. */
  readonly sasaranDari: ReadonlyMap<BarisIndikator, KelompokSasaran>;
}

function berkataDari(simpul: readonly Simpul[], { semua, indikator }: Sebutan): Berkata {
  const isi = (i: number): readonly number[] => simpul[i]?.baris ?? [];
  return {
    banyak: simpul.length,
    tabel: ingat((i) => tabelMenaik(isi(i), semua)),
    kata: (i) => simpul[i]?.label?.kata.map(({ teks }) => teks) ?? [],
    kunci: (i) => {
      const nomor = simpul[i]?.nomor ?? null;
      const milik = isi(i).slice(0, INDIKATOR_TERBANYAK).map(indikator);
      return nomor === null ? milik : [`kode ${nomor}`, ...milik];
    },
  };
}

/**
 * Groups of all sasaran that indicator rows name, by wording (0.55), code (+0.2, -0.15) and shared indicators (0.35).
 * A sasaran named only by its code joins the one with that code and the same indicators.
 *
 * @param kelompokDari the groups of the indicators
 */
export function tautkanSasaran(
  berkas: Berkas,
  kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>,
  hitungan: Hitungan,
): TautanSasaran {
  const sebutan = bacaSebutan(berkas, kelompokDari);
  const simpul = kumpulkan(sebutan);
  const berkata = berkataDari(simpul, sebutan);
  const indikator = ingat(({ baris }: Simpul) => new Set(baris.slice(0, INDIKATOR_TERBANYAK).map(sebutan.indikator)));
  const pasangan = nilaiCalon(simpul, cariCalon(berkata, hitungan), SKOR_TERENDAH, hitungan, (a, b) =>
    hitungSkor(a, b, indikator),
  );
  return kelompokkan(sebutan, simpul, gabungkan(berkata, pasangan));
}

function kelompokkan(sebutan: Sebutan, simpul: readonly Simpul[], akar: readonly number[]): TautanSasaran {
  const isi = satukanBaris(simpul, akar);
  const sasaran = isi.map((baris, id) => susun(sebutan, id, baris));
  let sasaranDari: ReadonlyMap<BarisIndikator, KelompokSasaran> | null = null;
  return {
    sasaran,
    get sasaranDari() {
      return (sasaranDari ??= petaBaris(sebutan.semua, isi, sasaran));
    },
  };
}

/** The rows of each group, node after node. */
function satukanBaris(simpul: readonly Simpul[], akar: readonly number[]): readonly (readonly number[])[] {
  // nearly all nodes stay alone
  if (akar.every((satu, i) => satu === i)) return simpul.map(({ baris }) => baris);
  return menurutKunci(simpul.length, (i) => akar[i]).map((bersama) => bersama.flatMap((i) => simpul[i]?.baris ?? []));
}

function petaBaris(
  semua: readonly BarisIndikator[],
  isi: readonly (readonly number[])[],
  sasaran: readonly KelompokSasaran[],
): ReadonlyMap<BarisIndikator, KelompokSasaran> {
  const peta = new Map<BarisIndikator, KelompokSasaran>();
  sasaran.forEach((satu, id) => {
    for (const i of isi[id] ?? []) {
      const baris = semua[i];
      if (baris !== undefined) peta.set(baris, satu);
    }
  });
  return peta;
}
