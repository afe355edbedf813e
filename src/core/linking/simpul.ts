/** Rows of one wording, gathered before anything is compared: the nodes that linking joins. */
import { siapkanLabel, type LabelSiap } from '../text/label';
import { parseKodeIndikator } from '../text/kode';
import { normalSatuan } from '../text/satuan';
import type { BarisIndikator, Berkas } from '../records/berkas';
import { angkaBaris, satukanAngka, type AngkaBaris, type AngkaGabungan } from './angka-baris';
import { kunciKode } from './kode-baris';
import { kumpulkanSingkatan, singkatkan } from './singkatan';

export interface Simpul {
  /** Indices into `Berkas.indikator`, rising. */
  readonly baris: readonly number[];
  readonly label: LabelSiap;
  /** Codes that name a place; like all lists here every distinct value once, the most common few. */
  readonly kode: readonly string[];
}

/** What a node is compared by besides its wording and code; worked out for the few that are compared. */
export interface Ciri {
  /** The label with abbreviations for the words they stand for; null where that changes nothing. */
  readonly singkat: LabelSiap | null;
  /** Number of the sasaran ("2" of SK2 or 2.4). */
  readonly kepala: readonly string[];
  readonly angka: AngkaGabungan;
  readonly sasaran: readonly LabelSiap[];
  /** "15:3": third of fifteen rows. */
  readonly posisi: readonly string[];
  readonly satuan: readonly string[];
}

/** What is worked out once per workbook. */
export interface Persiapan {
  readonly baris: readonly BarisIndikator[];
  readonly label: (teks: string) => LabelSiap;
  /** The wording of each row. */
  readonly bunyi: readonly LabelSiap[];
  readonly singkat: (label: LabelSiap) => LabelSiap | null;
  readonly angka: (i: number) => AngkaBaris;
  readonly bacaKode: (teks: string) => string | null;
  readonly posisi: (i: number) => string | null;
}

const RAGAM_TERBANYAK = 4;
/** In tables of fewer rows the position is chance. */
const BARIS_TERSEDIKIT = 4;

/** Remembers the answers of a function. */
export function ingat<K, V>(hitung: (kunci: K) => V): (kunci: K) => V {
  const peta = new Map<K, V>();
  return (kunci) => {
    const lama = peta.get(kunci);
    if (lama !== undefined || peta.has(kunci)) return lama as V;
    const baru = hitung(kunci);
    peta.set(kunci, baru);
    return baru;
  };
}

function bacaPosisi(baris: readonly BarisIndikator[]): (i: number) => string | null {
  const cacah = new Map<number, number>();
  const urutan = baris.map((satu) => {
    const ke = (cacah.get(satu.tabel) ?? 0) + 1;
    cacah.set(satu.tabel, ke);
    return ke;
  });
  return (i) => {
    const jumlah = cacah.get(baris[i]?.tabel ?? -1) ?? 0;
    return jumlah < BARIS_TERSEDIKIT ? null : `${jumlah}:${urutan[i] ?? 0}`;
  };
}

export function siapkan(berkas: Berkas): Persiapan {
  const baris = berkas.indikator;
  const singkatan = kumpulkanSingkatan(new Set(baris.map((satu) => satu.indikator.teks)));
  const label = ingat(siapkanLabel);
  return {
    baris,
    label,
    bunyi: baris.map((satu) => label(satu.indikator.teks)),
    bacaKode: parseKodeIndikator,
    singkat:
      singkatan.size === 0
        ? () => null
        : ingat((label: LabelSiap) => {
            const teks = singkatkan(label.asli, singkatan);
            return teks === null ? null : siapkanLabel(teks);
          }),
    angka: (i) => {
      const satu = baris[i];
      return satu === undefined ? TANPA : angkaBaris(satu);
    },
    posisi: bacaPosisi(baris),
  };
}

const TANPA: readonly never[] = [];

function beragam<T>(isi: readonly (T | null)[]): readonly T[] {
  const [pertama = null] = isi;
  // nearly always there is one value only
  if (isi.every((satu) => satu === pertama)) return pertama === null ? TANPA : [pertama];
  const cacah = new Map<T, number>();
  for (const satu of isi) if (satu !== null) cacah.set(satu, (cacah.get(satu) ?? 0) + 1);
  const urut = [...cacah].sort((a, b) => b[1] - a[1]);
  return urut.slice(0, RAGAM_TERBANYAK).map(([satu]) => satu);
}

/** The number of the sasaran, of its own code or of the indicator's. */
function kepalaKode(siap: Persiapan, baris: BarisIndikator): string | null {
  const tulisan = baris.kodeSasaran?.teks ?? baris.sasaran?.teks ?? '';
  const sasaran = siap.bacaKode(tulisan)?.replace(/^[A-Z]+/, '') ?? '';
  if (sasaran !== '') return sasaran;
  return kunciKode(baris.kode)?.replace(/[./][^./]*$/, '') ?? null;
}

/** The wording of the sasaran; null where the cell holds its code alone. */
export function teksSasaran(baris: BarisIndikator, bacaKode: (teks: string) => string | null): string | null {
  const teks = baris.sasaran?.teks ?? null;
  return teks === null || bacaKode(teks) !== null ? null : teks;
}

/** The tables of rows in their order, each once. */
export function tabelMenaik(isi: readonly number[], baris: readonly BarisIndikator[]): number[] {
  const hasil: number[] = [];
  for (const i of isi) {
    const tabel = baris[i]?.tabel;
    if (tabel !== undefined && hasil.at(-1) !== tabel) hasil.push(tabel);
  }
  return hasil;
}

function kodeSimpul(siap: Persiapan, isi: readonly number[]): readonly string[] {
  const pertama = siap.baris[isi[0] ?? -1]?.kode ?? null;
  const kode = (i: number): string | null => siap.baris[i]?.kode ?? null;
  // nearly always all rows have one code
  if (isi.every((i) => kode(i) === pertama)) return pertama === null || kunciKode(pertama) === null ? TANPA : [pertama];
  return beragam(isi.map((i) => (kunciKode(kode(i)) === null ? null : kode(i))));
}

export function buatSimpul(siap: Persiapan, isi: readonly number[]): Simpul {
  return {
    baris: isi,
    label: siap.bunyi[isi[0] ?? -1] ?? siap.label(''),
    kode: kodeSimpul(siap, isi),
  };
}

export function bacaCiri(siap: Persiapan, { baris: isi, label }: Simpul): Ciri {
  const baris = isi.flatMap((i) => siap.baris[i] ?? []);
  return {
    singkat: siap.singkat(label),
    kepala: beragam(baris.map((satu) => kepalaKode(siap, satu))),
    angka: satukanAngka(isi.map(siap.angka)),
    sasaran: beragam(baris.map((satu) => teksSasaran(satu, siap.bacaKode))).map(siap.label),
    posisi: beragam(isi.map(siap.posisi)),
    satuan: beragam(baris.map((satu) => (satu.satuan === null ? null : normalSatuan(satu.satuan.teks)))),
  };
}
