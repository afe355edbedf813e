/** Indicators of the Perkin that have no row where nearly all the others have one: in one table, or in short tables of one sheet. */
import { ingatOleh } from '../../text/ingat';
import { miripLabel, siapkanLabel } from '../../text/label';
import { tambahkan } from '../../text/peta';
import type { Kelompok } from '../../linking/tautkan';
import type { BarisIndikator } from '../../records/berkas';
import type { Jenis, TabelMap } from '../../recognition/tabel';
import type { Bahan } from '../aturan';
import { tabelBerlaku } from './kemunculan';
import { lingkup } from './lingkup';
import { berkodeTujuan } from './tujuan';

/** Tables of one kind on one sheet that together report on the indicators of a Perkin. */
export interface Keluarga {
  readonly jenis: Jenis;
  readonly tabel: readonly number[];
}

export interface BarisHilang {
  readonly keluarga: Keluarga;
  /** The Perkin, by index. */
  readonly perkin: number;
  /** Rows of the Perkin without a row there. */
  readonly hilang: readonly BarisIndikator[];
  /** Rows there that are none of the Perkin. */
  readonly asing: readonly BarisIndikator[];
}

/** With fewer indicators a missing one is no exception. */
const INDIKATOR_TERSEDIKIT = 5;
/** Share of the Perkin's indicators that must have a row for the others to be missed. */
const BAGIAN_ADA = 0.75;
/** A row alike in wording may be the missing one under another name; a little alike where its figures or its place say so too. */
const MIRIP = 0.5;
const MIRIP_SEDIKIT = 0.2;
/** Of more pairs than these nobody can tell which missing row is which: then nothing is said. */
const PASANGAN_TERBANYAK = 40_000;

const REVISI = /\b(?:revisi|perubahan|addendum)\b/i;
/** An indicator that was added later may not yet stand everywhere. */
const BERALASAN = /\b(?:tambah\w*|penambahan|baru|revisi|perubahan)\b/i;

type Baris = readonly (readonly [Kelompok, BarisIndikator])[];

/** The indicators of each table with their groups. */
const barisTabel = ingatOleh((bahan: Bahan): ReadonlyMap<number, Baris> => {
  const hasil = new Map<number, [Kelompok, BarisIndikator][]>();
  for (const kelompok of bahan.tautan.indikator) {
    for (const { baris } of kelompok.anggota) {
      if (baris.peran === 'data') tambahkan(hasil, baris.tabel, [kelompok, baris]);
    }
  }
  return hasil;
});

/** Perkin in force first: of two that promise the same, only the first is asked. */
function urutanPerkin(bahan: Bahan, berlaku: ReadonlySet<number>): number[] {
  const { tabel } = bahan.berkas;
  const revisi = (i: number): number => (REVISI.test(tabel[i]?.judul ?? '') ? 0 : 1);
  return tabel
    .flatMap(({ jenis }, i) => (jenis === 'perkin' && berlaku.has(i) ? [i] : []))
    .sort((a, b) => revisi(a) - revisi(b) || a - b);
}

function semuaKeluarga(bahan: Bahan, berlaku: ReadonlySet<number>, jenis: ReadonlySet<Jenis>): Keluarga[] {
  const hasil = new Map<string, { jenis: Jenis; tabel: number[] }>();
  bahan.berkas.tabel.forEach((tabel, i) => {
    if (!berlaku.has(i) || !jenis.has(tabel.jenis)) return;
    const kunci = `${tabel.jenis}|${tabel.lembar}`;
    const lama = hasil.get(kunci);
    if (lama === undefined) hasil.set(kunci, { jenis: tabel.jenis, tabel: [i] });
    else lama.tabel.push(i);
  });
  return [...hasil.values()];
}

const setahun = (a: TabelMap | undefined, b: TabelMap | undefined): boolean =>
  (a?.tahun ?? b?.tahun ?? null) === (b?.tahun ?? a?.tahun ?? null);

const targetAngka = ({ periode }: BarisIndikator): number[] =>
  periode.flatMap(({ tw, target, total }) =>
    tw === null && !total && target?.besaran.jenis === 'angka' ? [target.besaran.nilai] : [],
  );

/** A row that none of the Perkin was linked with. */
interface Asing {
  readonly baris: BarisIndikator;
  /** True where its whole table is linked with none. */
  readonly sendiri: boolean;
}

/** Each wording is made ready once, whatever it is compared with. */
const bunyi = ingatOleh(({ indikator }: BarisIndikator) => siapkanLabel(indikator.teks));

/** How likely a row there is the missing indicator, which linking did not know again; 0 where it is another one. */
function kemungkinan(hilang: BarisIndikator, { baris, sendiri }: Asing): number {
  const mirip = miripLabel(bunyi(hilang), bunyi(baris));
  if (mirip >= MIRIP || (sendiri && mirip >= MIRIP_SEDIKIT)) return mirip;
  const target = targetAngka(baris);
  return mirip >= MIRIP_SEDIKIT && targetAngka(hilang).some((nilai) => target.includes(nilai)) ? mirip : 0;
}

/** The missing row that a row there is most likely to be. */
function jodoh(hilang: readonly BarisIndikator[], asing: Asing): BarisIndikator | null {
  let terbaik: BarisIndikator | null = null;
  let tertinggi = 0;
  for (const baris of hilang) {
    const nilai = kemungkinan(baris, asing);
    if (nilai <= tertinggi) continue;
    terbaik = baris;
    tertinggi = nilai;
  }
  return terbaik;
}

function bandingkan(indeks: number, perkin: Baris, keluarga: Keluarga, isi: Baris): BarisHilang | null {
  const ada = new Set(isi.map(([kelompok]) => kelompok));
  const diperjanjikan = new Set(perkin.map(([kelompok]) => kelompok));
  const dikenal = new Set(isi.flatMap(([kelompok, { tabel }]) => (diperjanjikan.has(kelompok) ? [tabel] : [])));
  // tables that share no indicator with the Perkin belong to another
  if (dikenal.size === 0) return null;
  const asing = isi.flatMap(([kelompok, baris]) =>
    diperjanjikan.has(kelompok) ? [] : [{ baris, sendiri: !dikenal.has(baris.tabel) }],
  );
  const hilang = perkin.flatMap(([kelompok, baris]) => (ada.has(kelompok) ? [] : [baris]));
  const dicari = hilang.filter((baris) => !berkodeTujuan(baris) && !BERALASAN.test(baris.keterangan?.teks ?? ''));
  if (dicari.length - asing.length > (1 - BAGIAN_ADA) * perkin.length) return null;
  if (hilang.length * asing.length > PASANGAN_TERBANYAK) return null;
  const berjodoh = asing.map((satu) => ({ baris: satu.baris, jodoh: jodoh(hilang, satu) }));
  const ternyata = new Set(berjodoh.map((satu) => satu.jodoh));
  const sungguh = dicari.filter((baris) => !ternyata.has(baris));
  if (sungguh.length > (1 - BAGIAN_ADA) * perkin.length) return null;
  return {
    keluarga,
    perkin: indeks,
    hilang: sungguh,
    asing: berjodoh.flatMap((satu) => (satu.jodoh === null ? [satu.baris] : [])),
  };
}

/** The families in which an indicator of the Perkin stands too, in their order. */
function keluargaBersama(
  keluarga: readonly Keluarga[],
  keluargaDari: ReadonlyMap<number, number>,
  perkin: Baris,
): Keluarga[] {
  const bersama = new Set<number>();
  for (const [{ anggota }] of perkin) {
    for (const { baris } of anggota) {
      const milik = keluargaDari.get(baris.tabel);
      if (milik !== undefined) bersama.add(milik);
    }
  }
  return [...bersama].sort((a, b) => a - b).flatMap((i) => keluarga[i] ?? []);
}

/**
 * Compares each Perkin with the tables of some kinds. A Perkin is compared only with tables of its own year and unit.
 *
 * @example bandingkanPerkin(bahan, ['rencana-aksi'])[0].hilang // [the row of the Perkin without an action plan]
 */
export function bandingkanPerkin(bahan: Bahan, jenis: readonly Jenis[]): BarisHilang[] {
  const berlaku = tabelBerlaku(bahan.berkas);
  const { sebanding } = lingkup(bahan);
  const baris = barisTabel(bahan);
  const keluarga = semuaKeluarga(bahan, berlaku, new Set(jenis));
  if (keluarga.length === 0) return [];
  const keluargaDari = new Map(keluarga.flatMap(({ tabel }, i) => tabel.map((satu) => [satu, i])));
  const selesai = new Set<Keluarga>();
  return urutanPerkin(bahan, berlaku).flatMap((indeks) => {
    const perkin = baris.get(indeks) ?? [];
    if (perkin.length < INDIKATOR_TERSEDIKIT) return [];
    return keluargaBersama(keluarga, keluargaDari, perkin).flatMap((satu) => {
      const milik = satu.tabel.filter(
        (lain) => sebanding(lain, indeks) && setahun(bahan.berkas.tabel[lain], bahan.berkas.tabel[indeks]),
      );
      const hasil =
        selesai.has(satu) || milik.length === 0
          ? null
          : bandingkan(
              indeks,
              perkin,
              { ...satu, tabel: milik },
              milik.flatMap((lain) => baris.get(lain) ?? []),
            );
      if (hasil === null) return [];
      selesai.add(satu);
      return [hasil];
    });
  });
}
