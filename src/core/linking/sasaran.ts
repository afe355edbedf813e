/** The same sasaran across all tables, by wording, code and the indicators under it. */
import { parseKodeIndikator } from '../text/kode';
import { miripLabel, siapkanLabel, type LabelSiap } from '../text/label';
import type { BarisIndikator, Berkas, Teks } from '../records/berkas';
import { cariCalon, tanpaGanda, type Hitungan } from './calon';
import { gabungkan, nilaiCalon } from './gabung';
import { ingat, teksSasaran } from './simpul';
import type { AnggotaSasaran, Kelompok, KelompokSasaran } from './tautan';
import { tersering } from './tersering';
import { tambahkan } from '../text/peta';

const SKOR_TERENDAH = 0.5;
const BOBOT = { teks: 0.55, kodeSama: 0.2, kodeBeda: -0.15, indikator: 0.35 } as const;
/** Wording less alike joins only with the same code. */
const TEKS_TERENDAH = 0.4;
/** So many indicators of a sasaran are compared. */
const INDIKATOR_TERBANYAK = 32;

/** One row with its sasaran. */
interface Sebutan {
  readonly baris: BarisIndikator;
  readonly label: LabelSiap | null;
  /** Canonical ("SK2", "2"); null where none is written. */
  readonly kode: string | null;
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

function bacaSebutan(berkas: Berkas, kelompokDari: ReadonlyMap<BarisIndikator, Kelompok>): Sebutan[] {
  const label = ingat(siapkanLabel);
  const hasil: Sebutan[] = [];
  for (const baris of berkas.indikator) {
    const teks = teksSasaran(baris, parseKodeIndikator);
    const kode = parseKodeIndikator(baris.kodeSasaran?.teks ?? '') ?? parseKodeIndikator(baris.sasaran?.teks ?? '');
    if (teks === null && kode === null) continue;
    const indikator = kelompokDari.get(baris)?.id ?? -1;
    hasil.push({ baris, label: teks === null ? null : label(teks), kode, indikator });
  }
  return hasil;
}

/** Wordings to which one table gives two codes: there the code is part of the name. */
function bunyiBerganda(sebutan: readonly Sebutan[]): ReadonlySet<string> {
  const pertama = new Map<string, { readonly tabel: number; readonly nomor: string }>();
  const ganda = new Set<string>();
  for (const { baris, label, kode } of sebutan) {
    const nomor = nomorKode(kode);
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
    const nomor = nomorKode(satu.kode) ?? '';
    const bunyi = satu.label?.kunci ?? '';
    const kunci = bunyi === '' ? `#${satu.baris.tabel}\n${nomor}` : ganda.has(bunyi) ? `${bunyi}\n${nomor}` : bunyi;
    tambahkan(peta, kunci, satu);
  }
  return [...peta.values()].map((isi) => ({
    sebutan: isi,
    tabel: [...new Set(isi.map(({ baris }) => baris.tabel))],
    label: isi[0]?.label ?? null,
    nomor: tersering(isi.map(({ kode }) => nomorKode(kode))),
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

function nilaiSebutan(satu: Sebutan, acuan: LabelSiap | null, nomor: string | null): number {
  const mirip = satu.label === null || acuan === null ? 0.8 : miripLabel(satu.label, acuan);
  const sendiri = nomorKode(satu.kode);
  const beda = sendiri !== null && nomor !== null && sendiri !== nomor;
  return Math.round((0.3 + 0.7 * mirip - (beda ? 0.2 : 0)) * 100) / 100;
}

const tempatTeks = ({ sel }: Teks): string => `${sel.sheet}\n${sel.row}\n${sel.col}`;

function susun(id: number, sebutan: readonly Sebutan[]): KelompokSasaran {
  const kunci = tersering(sebutan.map(({ label }) => label?.kunci ?? null));
  const acuan = sebutan.find(({ label }) => label?.kunci === kunci)?.label ?? null;
  const kode = tersering(sebutan.map((satu) => satu.kode));
  const nomor = nomorKode(kode);
  const terlihat = new Set<string>();
  const anggota = sebutan.flatMap((satu): AnggotaSasaran[] => {
    const teks = satu.baris.sasaran ?? satu.baris.kodeSasaran;
    if (teks === null || terlihat.has(tempatTeks(teks))) return [];
    terlihat.add(tempatTeks(teks));
    return [{ tabel: satu.baris.tabel, teks, keyakinan: nilaiSebutan(satu, acuan, nomor) }];
  });
  const nama = tersering(sebutan.map(({ label }) => (label?.kunci === kunci ? (label?.asli ?? null) : null)));
  return { id, nama: nama ?? kode ?? '', kode, anggota };
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
): { sasaran: KelompokSasaran[]; sasaranDari: Map<BarisIndikator, KelompokSasaran> } {
  const simpul = kumpulkan(bacaSebutan(berkas, kelompokDari));
  const calon = cariCalon(
    simpul.map(({ tabel, label, nomor, indikator }) => ({
      tabel,
      kata: tanpaGanda(label?.token ?? []),
      kunci: [...(nomor === null ? [] : [`kode ${nomor}`]), ...[...indikator].map((id) => `indikator ${id}`)],
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

function kelompokkan(
  simpul: readonly Simpul[],
  akar: readonly number[],
): { sasaran: KelompokSasaran[]; sasaranDari: Map<BarisIndikator, KelompokSasaran> } {
  const menurutAkar = new Map<number, Sebutan[]>();
  simpul.forEach(({ sebutan }, i) => {
    const lama = menurutAkar.get(akar[i] ?? i) ?? [];
    for (const satu of sebutan) lama.push(satu);
    menurutAkar.set(akar[i] ?? i, lama);
  });
  const sasaranDari = new Map<BarisIndikator, KelompokSasaran>();
  const sasaran = [...menurutAkar.values()].map((isi, id) => {
    const satu = susun(id, isi);
    for (const { baris } of isi) sasaranDari.set(baris, satu);
    return satu;
  });
  return { sasaran, sasaranDari };
}
