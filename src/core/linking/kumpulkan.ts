/** From rows to nodes: rows of one wording are one node, unless code and figures say that they are not. */
import type { BarisIndikator } from '../records/berkas';
import { cocokkanAngka, satukanAngka, type AngkaGabungan } from './angka-baris';
import { bandingkanKode, kunciKode } from './kode-baris';
import { buatSimpul, ingat, type Persiapan, type Simpul } from './simpul';
import { menurutKunci } from '../text/peta';
import { tersering } from './tersering';

/** Rows of one wording in one table that may be one: continued rows, pasted copies, one row per quarter. */
interface BarisSatuTabel {
  readonly tabel: number;
  readonly baris: number[];
}

/** How many nodes of one wording and table a further row is compared with. */
const TENGOK_TERBANYAK = 8;
/** How many wordings with the same code are looked at for a row that contradicts its own. */
const LAIN_TERBANYAK = 8;
/** How many rows of a wording speak for it. */
const CONTOH_TERBANYAK = 64;

const kodeBaris = (baris: BarisIndikator | undefined): string | null => baris?.kode ?? null;

/** True where two rows of one table with one wording need not be two indicators. */
function sejalan(siap: Persiapan, i: number, j: number): boolean {
  const a = siap.baris[i];
  const b = siap.baris[j];
  if (a === undefined || b === undefined) return false;
  if (b.indikator.warisan) return true;
  if (bandingkanKode(a.kode, b.kode) === 'beda') return false;
  const cocok = cocokkanAngka(satukanAngka([siap.angka(i)]), satukanAngka([siap.angka(j)]));
  if (cocok.cacahSama + cocok.beda > 0) return cocok.cacahSama > cocok.beda;
  return a.nomor === null || b.nomor === null || a.nomor.teks === b.nomor.teks;
}

function perTabel(siap: Persiapan, isi: readonly number[]): BarisSatuTabel[] {
  const menurutTabel = new Map<number, BarisSatuTabel[]>();
  for (const i of isi) {
    const tabel = siap.baris[i]?.tabel ?? -1;
    const ada = menurutTabel.get(tabel) ?? [];
    const cocok = ada
      .slice(-TENGOK_TERBANYAK)
      .reverse()
      .find((satu) => sejalan(siap, satu.baris.at(-1) ?? -1, i));
    if (cocok !== undefined) cocok.baris.push(i);
    else ada.push({ tabel, baris: [i] });
    menurutTabel.set(tabel, ada);
  }
  return [...menurutTabel.values()].flat();
}

/** Rows by wording; a row without words, and a total, is a wording of its own. */
function menurutBunyi({ baris, bunyi }: Persiapan): readonly (readonly number[])[] {
  return menurutKunci(baris.length, (i) => {
    const kunci = baris[i]?.peran === 'data' ? (bunyi[i]?.kunci ?? '') : '';
    return kunci === '' ? i : kunci;
  });
}

/** Which wordings stand with a code, each wording by its number. */
function bunyiMenurutKode(siap: Persiapan, bunyi: readonly (readonly number[])[]): ReadonlyMap<string, Set<number>> {
  const peta = new Map<string, Set<number>>();
  bunyi.forEach((isi, b) => {
    for (const i of isi) {
      const kunci = kunciKode(kodeBaris(siap.baris[i]));
      if (kunci === null) continue;
      const lama = peta.get(kunci);
      if (lama === undefined) peta.set(kunci, new Set([b]));
      else lama.add(b);
    }
  });
  return peta;
}

const angkaDari = (siap: Persiapan, isi: readonly number[]): AngkaGabungan =>
  satukanAngka(isi.slice(0, CONTOH_TERBANYAK).map(siap.angka));

/**
 * True where a row borrowed its wording: the others of the wording have another code and other figures, while another
 * wording has this code and these figures.
 */
function salahBunyi(
  siap: Persiapan,
  isi: readonly number[],
  sendiri: BarisSatuTabel,
  lain: () => readonly (readonly number[])[],
): boolean {
  const milik = new Set(sendiri.baris);
  const sisa = isi.slice(0, CONTOH_TERBANYAK).filter((i) => !milik.has(i));
  const angka = angkaDari(siap, sendiri.baris);
  const denganSisa = cocokkanAngka(angka, angkaDari(siap, sisa));
  if (denganSisa.beda <= denganSisa.cacahSama) return false;
  return lain().some((bunyi) => {
    const cocok = cocokkanAngka(angka, angkaDari(siap, bunyi));
    return cocok.cacahSama >= 2 && cocok.beda === 0;
  });
}

/** One row of each table, all with one code: nothing contradicts that they are one. */
function sepaham({ baris }: Persiapan, isi: readonly number[]): boolean {
  const pertama = baris[isi[0] ?? -1];
  return isi.every((i, ke) => {
    const satu = baris[i];
    const lalu = ke === 0 ? undefined : baris[isi[ke - 1] ?? -1];
    return satu?.kode === pertama?.kode && (lalu === undefined || (satu?.tabel ?? -1) > lalu.tabel);
  });
}

/** The rows of one wording parted into nodes: those that agree together, each of the others alone. */
function bagi(
  semula: Persiapan,
  isi: readonly number[],
  lain: (kode: string) => readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (sepaham(semula, isi)) return [isi];
  const siap = { ...semula, angka: ingat(semula.angka) };
  const bagian = perTabel(siap, isi);
  const cacah = new Map<number, number>();
  for (const { tabel } of bagian) cacah.set(tabel, (cacah.get(tabel) ?? 0) + 1);
  const kodeUmum = tersering(isi.map((i) => kodeBaris(siap.baris[i])));
  const bersama: number[] = [];
  const lepas: number[][] = [];
  for (const satu of bagian) {
    const kode = tersering(satu.baris.map((i) => kodeBaris(siap.baris[i])));
    const asing =
      kode !== null && bandingkanKode(kode, kodeUmum) === 'beda' && salahBunyi(siap, isi, satu, () => lain(kode));
    if (asing || (cacah.get(satu.tabel) ?? 0) > 1) lepas.push(satu.baris);
    else bersama.push(...satu.baris);
  }
  return bersama.length === 0 ? lepas : [bersama.sort((x, y) => x - y), ...lepas];
}

/**
 * The nodes of all rows. Rows of one wording become one node across tables; where a table has two of them that
 * contradict each other, or a row that borrowed the wording, those rows are nodes of their own.
 */
export function kumpulkan(siap: Persiapan): Simpul[] {
  const bunyi = menurutBunyi(siap);
  // asked only where rows of one wording contradict each other
  let menurutKode: ReadonlyMap<string, Set<number>> | null = null;
  return bunyi
    .flatMap((isi, b) => {
      if (isi.length === 1) return [isi];
      return bagi(siap, isi, (kode) => {
        menurutKode ??= bunyiMenurutKode(siap, bunyi);
        const nomor = [...(menurutKode.get(kunciKode(kode) ?? '') ?? [])].filter((lain) => lain !== b);
        return nomor.slice(0, LAIN_TERBANYAK).map((lain) => bunyi[lain] ?? []);
      });
    })
    .map((isi) => buatSimpul(siap, isi));
}
