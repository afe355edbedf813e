/** The same sasaran across all tables, by wording, code and the indicators under it. */
import { parseKodeIndikator } from '../text/kode';
import { miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import type { BarisIndikator, Berkas } from '../records/berkas';
import type { Address } from '../workbook/workbook';
import { cariCalon, tanpaGanda, type Hitungan } from './calon';
import { gabungkan, nilaiCalon } from './gabung';
import { ingat, tabelMenaik } from './simpul';
import type { AnggotaSasaran, Kelompok, KelompokSasaran } from './tautan';
import { tersering } from './tersering';
import { tambahkan } from '../text/peta';

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

/** One row with its sasaran. */
interface Sebutan {
  readonly baris: BarisIndikator;
  readonly sebut: Sebut;
  readonly indikator: number;
}

/** Mentions with one wording, and one code where a table gives the wording two codes. */
interface Simpul {
  readonly sebutan: readonly Sebutan[];
  readonly tabel: readonly number[];
  readonly label: LabelSiap | null;
  readonly nomor: string | null;
  readonly indikator: ReadonlySet<number>;
}

const nomorKode = (kode: string | null): string | null => kode?.replace(/^[A-Z]+\.?(?=\d)/, '') ?? null;

const TANPA_SEBUT: Sebut = { label: null, kode: null, nomor: null };

/** A cell that holds a code alone has no wording. */
function bacaTeks(teks: string): Sebut {
  const kode = parseKodeIndikator(teks);
  return { label: kode === null ? siapkanLabel(teks) : null, kode, nomor: nomorKode(kode) };
}

function bacaSebutan(berkas: Berkas, kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>): Sebutan[] {
  const dariTeks = ingat(bacaTeks);
  const bacaKode = ingat(parseKodeIndikator);
  const hasil: Sebutan[] = [];
  for (const baris of berkas.indikator) {
    const dariSasaran = baris.sasaran === null ? TANPA_SEBUT : dariTeks(baris.sasaran.teks);
    const kode = baris.kodeSasaran === null ? null : bacaKode(baris.kodeSasaran.teks);
    const sebut = kode === null ? dariSasaran : { label: dariSasaran.label, kode, nomor: nomorKode(kode) };
    if (sebut.label === null && sebut.kode === null) continue;
    hasil.push({ baris, sebut, indikator: kelompokDari.get(baris)?.id ?? -1 });
  }
  return hasil;
}

/** Wordings to which one table gives two codes: there the code is part of the name. */
function bunyiBerganda(sebutan: readonly Sebutan[]): ReadonlySet<string> {
  const pertama = new Map<string, { readonly tabel: number; readonly nomor: string }>();
  const ganda = new Set<string>();
  for (const { baris, sebut } of sebutan) {
    const { label, nomor } = sebut;
    if (label === null || nomor === null) continue;
    // the rows of a table follow each other, so the last table of a wording is the one at hand
    const lama = pertama.get(label.kunci);
    if (lama?.tabel !== baris.tabel) pertama.set(label.kunci, { tabel: baris.tabel, nomor });
    else if (lama.nomor !== nomor) ganda.add(label.kunci);
  }
  return ganda;
}

function kumpulkan(sebutan: readonly Sebutan[]): Simpul[] {
  const ganda = bunyiBerganda(sebutan);
  const peta = new Map<string, Sebutan[]>();
  for (const satu of sebutan) {
    const nomor = satu.sebut.nomor ?? '';
    const bunyi = satu.sebut.label?.kunci ?? '';
    const kunci = bunyi === '' ? `#${satu.baris.tabel}\n${nomor}` : ganda.has(bunyi) ? `${bunyi}\n${nomor}` : bunyi;
    tambahkan(peta, kunci, satu);
  }
  return [...peta.values()].map((isi) => ({
    sebutan: isi,
    tabel: tabelMenaik(isi.map(({ baris }) => baris)),
    label: isi[0]?.sebut.label ?? null,
    nomor: tersering(isi.map(({ sebut }) => sebut.nomor)),
    indikator: new Set(isi.slice(0, INDIKATOR_TERBANYAK).map(({ indikator }) => indikator)),
  }));
}

/** How many of the indicators of the smaller one both have, 0..1. */
function indikatorBersama(a: Simpul, b: Simpul): number {
  let bersama = 0;
  for (const satu of a.indikator) if (b.indikator.has(satu)) bersama++;
  return bersama / Math.max(1, Math.min(a.indikator.size, b.indikator.size));
}

function nilaiKode(a: Simpul, b: Simpul): number {
  if (a.nomor === null || b.nomor === null) return 0;
  return a.nomor === b.nomor ? BOBOT.kodeSama : BOBOT.kodeBeda;
}

/** A cell that holds a code alone has no wording to compare: then the code must be the same. */
function hitungSkor(a: Simpul, b: Simpul): number {
  const kode = nilaiKode(a, b);
  const mirip = a.label === null || b.label === null ? null : miripLabel(a.label, b.label);
  if ((mirip ?? 0) < TEKS_TERENDAH && kode <= 0) return 0;
  return BOBOT.teks * (mirip ?? 0) + kode + BOBOT.indikator * indikatorBersama(a, b);
}

function nilaiSebut(satu: Sebut, acuan: LabelSiap | null, nomor: string | null): number {
  const mirip = satu.label === null || acuan === null ? 0.8 : miripLabel(satu.label, acuan);
  const beda = satu.nomor !== null && nomor !== null && satu.nomor !== nomor;
  return Math.round((0.3 + 0.7 * mirip - (beda ? 0.2 : 0)) * 100) / 100;
}

/** Tells of each cell whether it is met for the first time. */
function pertamaKali(): (sel: Address) => boolean {
  const perLembar = new Map<string, Set<number>>();
  return ({ sheet, row, col }) => {
    const terlihat = perLembar.get(sheet) ?? new Set();
    const tempat = row * KOLOM_TERBANYAK + col;
    if (terlihat.has(tempat)) return false;
    perLembar.set(sheet, terlihat.add(tempat));
    return true;
  };
}

function susun(id: number, sebutan: readonly Sebutan[]): KelompokSasaran {
  const pertama = sebutan[0]?.sebut;
  // nearly always all rows say the same
  const contoh = sebutan.every(({ sebut }) => sebut === pertama) ? sebutan.slice(0, 1) : sebutan;
  const kunci = tersering(contoh.map(({ sebut }) => sebut.label?.kunci ?? null));
  const acuan = contoh.find(({ sebut }) => sebut.label?.kunci === kunci)?.sebut.label ?? null;
  const kode = tersering(contoh.map(({ sebut }) => sebut.kode));
  const nomor = nomorKode(kode);
  const baru = pertamaKali();
  const anggota: AnggotaSasaran[] = [];
  for (const { baris, sebut } of sebutan) {
    const teks = baris.sasaran ?? baris.kodeSasaran;
    if (teks === null || !baru(teks.sel)) continue;
    anggota.push({ tabel: baris.tabel, teks, keyakinan: nilaiSebut(sebut, acuan, nomor) });
  }
  const nama = tersering(contoh.map(({ sebut: { label } }) => (label?.kunci === kunci ? (label?.asli ?? null) : null)));
  // copied, so that a list that is kept has no room for more
  return { id, nama: nama ?? kode ?? '', kode, anggota: anggota.slice() };
}

/** All sasaran, and the one of a row. */
export interface TautanSasaran {
  readonly sasaran: readonly KelompokSasaran[];
  /** Made when it is first asked for. */
  readonly sasaranDari: ReadonlyMap<BarisIndikator, KelompokSasaran>;
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
  const simpul = kumpulkan(bacaSebutan(berkas, kelompokDari));
  const calon = cariCalon(
    simpul.map(({ tabel, label, nomor, indikator }) => ({
      tabel,
      kata: tanpaGanda(label?.token ?? []),
      kunci: [...(nomor === null ? [] : [`kode ${nomor}`]), ...indikator],
    })),
    hitungan,
  );
  const pasangan = nilaiCalon(simpul, calon, SKOR_TERENDAH, hitungan, hitungSkor);
  const akar = gabungkan(
    simpul.map(({ tabel }) => tabel),
    pasangan,
  );
  return kelompokkan(simpul, akar);
}

function kelompokkan(simpul: readonly Simpul[], akar: readonly number[]): TautanSasaran {
  const menurutAkar = new Map<number, Simpul[]>();
  simpul.forEach((satu, i) => {
    tambahkan(menurutAkar, akar[i] ?? i, satu);
  });
  const isi = [...menurutAkar.values()].map((bersama) => bersama.flatMap(({ sebutan }) => sebutan));
  const sasaran = isi.map((sebutan, id) => susun(id, sebutan));
  let sasaranDari: ReadonlyMap<BarisIndikator, KelompokSasaran> | null = null;
  return {
    sasaran,
    get sasaranDari() {
      return (sasaranDari ??= petaBaris(isi, sasaran));
    },
  };
}

function petaBaris(
  isi: readonly (readonly Sebutan[])[],
  sasaran: readonly KelompokSasaran[],
): ReadonlyMap<BarisIndikator, KelompokSasaran> {
  const peta = new Map<BarisIndikator, KelompokSasaran>();
  sasaran.forEach((satu, id) => {
    for (const { baris } of isi[id] ?? []) peta.set(baris, satu);
  });
  return peta;
}
