/** A run of figures that slipped by one row: the sums of a column fail around it and all hold when it is moved back. */
import type { Titik } from './kisi';
import type { Persamaan } from './persamaan';

export interface Geseran {
  readonly lajur: number;
  /** The cells that slipped, top to bottom, with what each should show. */
  readonly isi: readonly { readonly titik: Titik; readonly seharusnya: number }[];
  /** naik: every figure stands one row too high. */
  readonly arah: 'naik' | 'turun';
  readonly persamaan: readonly Persamaan[];
}

/** A slip breaks at least this many sums; fewer are single errors. */
const PELANGGARAN_TERSEDIKIT = 3;
/** Ends of a run that are tried; a table with more broken sums than this has another trouble. */
const UJUNG_TERBANYAK = 14;

const TEGAK = new Set<string>(['kode', 'urai', 'total']);

function selKolom(persamaan: readonly Persamaan[]): Map<number, Titik> {
  const hasil = new Map<number, Titik>();
  for (const satu of persamaan)
    for (const titik of [satu.hasil, ...satu.suku.map((suku) => suku.titik)]) hasil.set(titik.baris, titik);
  return hasil;
}

/** Values by row after the run from `awal` to `akhir` is turned by one; null where a cell of it is not a figure. */
function putar(
  sel: ReadonlyMap<number, Titik>,
  awal: number,
  akhir: number,
  arah: Geseran['arah'],
): Map<number, number> | null {
  const rows = [...sel.keys()].filter((b) => b >= awal && b <= akhir).sort((a, b) => a - b);
  const nilai = rows.map((b) => sel.get(b));
  if (nilai.some((titik) => titik?.keadaan !== 'angka')) return null;
  const geser = arah === 'naik' ? -1 : 1;
  return new Map(rows.map((b, i) => [b, nilai[(i + geser + rows.length) % rows.length]?.nilai ?? 0]));
}

function semuaPas(persamaan: readonly Persamaan[], nilai: ReadonlyMap<number, number>): boolean {
  const kini = (titik: Titik): number => nilai.get(titik.baris) ?? titik.nilai;
  return persamaan.every(
    (satu) =>
      Math.abs(kini(satu.hasil) - satu.suku.reduce((n, { titik, tanda }) => n + tanda * kini(titik), 0)) <= satu.batas,
  );
}

function cariGeseran(lajur: number, persamaan: readonly Persamaan[]): Geseran | null {
  const salah = persamaan.filter((satu) => !satu.pas);
  if (salah.length < PELANGGARAN_TERSEDIKIT) return null;
  const sel = selKolom(persamaan);
  const ujung = [
    ...new Set(
      salah.flatMap((satu) => [
        satu.hasil.baris,
        ...satu.suku.slice(0, 1).map(({ titik }) => titik.baris),
        ...satu.suku.slice(-1).map(({ titik }) => titik.baris),
      ]),
    ),
  ].sort((a, b) => a - b);
  if (ujung.length > UJUNG_TERBANYAK) return null;
  for (const awal of ujung) {
    for (const akhir of [...ujung].reverse()) {
      if (akhir - awal < 2) continue;
      for (const arah of ['naik', 'turun'] as const) {
        const nilai = putar(sel, awal, akhir, arah);
        if (nilai === null || !semuaPas(persamaan, nilai)) continue;
        const isi = [...nilai].flatMap(([b, seharusnya]) => {
          const titik = sel.get(b);
          return titik === undefined || titik.nilai === seharusnya ? [] : [{ titik, seharusnya }];
        });
        return { lajur, isi, arah, persamaan: salah };
      }
    }
  }
  return null;
}

/** The slipped runs of a table, at most one per column. */
export function geseran(persamaan: readonly Persamaan[]): Geseran[] {
  const tegak = persamaan.filter((satu) => TEGAK.has(satu.asal));
  return [...new Set(tegak.filter((satu) => !satu.pas).map((satu) => satu.hasil.lajur))].flatMap(
    (lajur) =>
      cariGeseran(
        lajur,
        tegak.filter((satu) => satu.hasil.lajur === lajur),
      ) ?? [],
  );
}
