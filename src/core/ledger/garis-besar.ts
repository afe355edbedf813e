/**
 * The outline of a table without codes, by the marks of its rows: bullets under a plain row, numbers under "a)", rows with
 * a code in their text under a numbered row. An outline holds only where most of its parents are the sum of their rows.
 */
import { dapatDijumlah, pas } from './cocok-jumlah';
import type { Kisi } from './kisi';
import { tambahkan } from '../text/peta';

/** Parent of every row, null at the top and for rows outside the outline. */
export type Induk = (number | null)[];

const TINGKAT_TERDALAM = 5;
/** Blocks longer than this are not searched for rows that do not belong to them. */
const EKOR_TERPANJANG = 200;

export function anakDari(induk: Induk): Map<number, number[]> {
  const hasil = new Map<number, number[]>();
  induk.forEach((atas, i) => {
    if (atas === null) return;
    tambahkan(hasil, atas, i);
  });
  return hasil;
}

function susun(kisi: Kisi): Induk {
  const tumpukan: { gaya: string; indeks: number }[] = [];
  return kisi.baris.map((baris, indeks) => {
    if (baris.peran === 'total' || baris.peran === 'rata-rata' || baris.label === '') return null;
    const tempat = tumpukan.findIndex((satu) => satu.gaya === baris.gaya);
    if (tempat >= 0) tumpukan.length = tempat;
    if (tumpukan.length >= TINGKAT_TERDALAM) return null;
    const atas = tumpukan[tumpukan.length - 1]?.indeks ?? null;
    tumpukan.push({ gaya: baris.gaya, indeks });
    return atas;
  });
}

/** Columns whose figures add up. */
export function lajurJumlah(kisi: Kisi): number[] {
  return kisi.lajur.flatMap((lajur, i) => (lajur.sifat === 'uang' || lajur.sifat === 'cacah' ? [i] : []));
}

/** How many columns of a parent can be checked, and how many of them are the sum. */
export function ujiInduk(
  kisi: Kisi,
  induk: number,
  anak: readonly number[],
  lajur: readonly number[],
): { diuji: number; pas: number } {
  let diuji = 0;
  let cocok = 0;
  for (const l of lajur) {
    const hasil = kisi.titik(induk, l);
    const suku = anak.map((satu) => kisi.titik(satu, l));
    if (
      hasil.keadaan !== 'angka' ||
      hasil.nilai === 0 ||
      !dapatDijumlah(
        hasil,
        suku.map((titik) => ({ titik, tanda: 1 })),
      )
    )
      continue;
    diuji++;
    if (pas(hasil, suku)) cocok++;
  }
  return { diuji, pas: cocok };
}

/** Rows that follow the last block but do not belong to it: they rise to the level of its parent. */
function naikkanEkor(
  kisi: Kisi,
  induk: Induk,
  anak: ReadonlyMap<number, readonly number[]>,
  lajur: readonly number[],
): void {
  const akhir = [...anak.keys()].reduce((a, b) => Math.max(a, b), -1);
  for (const [atas, semua] of anak) {
    if (atas !== akhir || semua.length < 2 || semua.length > EKOR_TERPANJANG) continue;
    const penuh = ujiInduk(kisi, atas, semua, lajur);
    if (penuh.pas === penuh.diuji) continue;
    for (let n = semua.length - 1; n >= 1; n--) {
      const uji = ujiInduk(kisi, atas, semua.slice(0, n), lajur);
      if (uji.diuji === 0 || uji.pas < uji.diuji) continue;
      for (const ekor of semua.slice(n)) induk[ekor] = induk[atas] ?? null;
      break;
    }
  }
}

/** Levels, by the mark of the parent, whose parents are mostly sums. A level that is not loses its rows to no one. */
function tingkatSah(kisi: Kisi, anak: ReadonlyMap<number, readonly number[]>, lajur: readonly number[]): Set<string> {
  const hitung = new Map<string, { induk: number; diuji: number; pas: number; besar: boolean }>();
  for (const [atas, semua] of anak) {
    const uji = ujiInduk(kisi, atas, semua, lajur);
    const gaya = kisi.baris[atas]?.gaya ?? '';
    const lama = hitung.get(gaya) ?? { induk: 0, diuji: 0, pas: 0, besar: false };
    hitung.set(gaya, {
      induk: lama.induk + 1,
      diuji: lama.diuji + uji.diuji,
      pas: lama.pas + uji.pas,
      besar: lama.besar || (uji.pas > 0 && semua.length >= 3),
    });
  }
  return new Set(
    [...hitung].flatMap(([gaya, satu]) => {
      const banyak = satu.induk >= 2 && satu.diuji >= 3 && satu.pas >= 0.6 * satu.diuji;
      return banyak || (satu.induk <= 2 && satu.besar && satu.pas >= 0.5 * satu.diuji) ? [gaya] : [];
    }),
  );
}

/** The outline of a table; null where it has none that holds. */
export function garisBesar(kisi: Kisi): Induk | null {
  const lajur = lajurJumlah(kisi).filter((l) => kisi.lajur[l]?.sifat === 'uang');
  if (lajur.length === 0 || new Set(kisi.baris.map((baris) => baris.gaya)).size < 2) return null;
  const induk = susun(kisi);
  const anak = anakDari(induk);
  if (anak.size === 0) return null;
  naikkanEkor(kisi, induk, anak, lajur);
  const kini = anakDari(induk);
  const sah = tingkatSah(kisi, kini, lajur);
  if (sah.size === 0) return null;
  return induk.map((atas) => (atas !== null && sah.has(kisi.baris[atas]?.gaya ?? '') ? atas : null));
}
