/** Which rows of a table are the sum of which others: by codes, by the outline, by total rows. */
import { anakDari, garisBesar, lajurJumlah, ujiInduk, type Induk } from './garis-besar';
import type { Kisi } from './kisi';

export interface HubunganBaris {
  readonly induk: number;
  readonly anak: readonly number[];
  readonly asal: 'kode' | 'urai' | 'total';
  /** True where nothing but the label says that this is a sum of just these rows. */
  readonly lunak: boolean;
}

/** "TOTAL LULUSAN" as the last row is a total where its figures say so. */
const MUNGKIN_TOTAL = /^(?:total|jumlah)\b/i;

/** A total of fewer rows says nothing. */
const ANAK_TERSEDIKIT = 2;

/** Running numbers of a long list look like codes of komponen (51) and kegiatan (1000). */
function bernomorUrut(kode: readonly string[]): boolean {
  const urut = kode.filter(
    (teks, i) => i > 0 && /^\d{1,6}$/.test(teks) && Number(teks) === Number(kode[i - 1]) + 1,
  ).length;
  return urut >= 0.8 * (kode.length - 1) && urut > 0;
}

/** The tree of the codes; null where few rows carry one. `indukUang` gives the row of a record's parent. */
function pohonKode(kisi: Kisi, indukUang: (baris: number) => number | null): Induk | null {
  const tempat = new Map(kisi.baris.map((baris, i) => [baris.row, i]));
  const isi = kisi.baris.filter((baris) => baris.peran === 'data');
  const berkode = isi.filter((baris) => baris.uang !== null && baris.uang.jalur !== null);
  if (berkode.length < 0.5 * isi.length || bernomorUrut(isi.map(({ uang }) => uang?.kode?.teks ?? ''))) return null;
  const induk = kisi.baris.map((_, i) => {
    const row = indukUang(i);
    return row === null ? null : (tempat.get(row) ?? null);
  });
  return induk.some((satu) => satu !== null) ? induk : null;
}

/** With more total rows than this, each is taken for the total of its own block. */
const TOTAL_TERBANYAK = 20;

/** A total over a list that is split several ways: its first rows, up to this many, are tried. */
const AWALAN_TERPANJANG = 12;

interface CalonTotal {
  readonly anak: readonly number[];
  readonly pas: number;
  readonly diuji: number;
}

function akar(baris: readonly number[], induk: Induk): number[] {
  const ada = new Set(baris);
  return baris.filter((satu) => {
    const atas = induk[satu] ?? null;
    return atas === null || !ada.has(atas);
  });
}

/** Rows with figures, and total rows, of one table. */
interface Isi {
  readonly data: ReadonlySet<number>;
  readonly total: readonly number[];
}

function bacaIsi(kisi: Kisi): Isi {
  const terisi = (b: number): boolean =>
    kisi.lajur.some((_, l) => kisi.titik(b, l).keadaan === 'angka' || kisi.titik(b, l).keadaan === 'nihil');
  return {
    data: new Set(kisi.baris.flatMap((baris, i) => (baris.peran === 'data' && terisi(i) ? [i] : []))),
    total: kisi.baris.flatMap((baris, i) => (baris.peran === 'total' ? [i] : [])),
  };
}

/** Rows with figures between two rows, both excluded. */
function antara({ data }: Isi, sesudah: number, sebelum: number): number[] {
  const hasil: number[] = [];
  for (let i = sesudah + 1; i < sebelum; i++) if (data.has(i)) hasil.push(i);
  return hasil;
}

/** The sets of rows that a total may stand for, the likeliest first. */
function himpunan(kisi: Kisi, isi: Isi, total: number, induk: Induk, pohon: boolean): number[][] {
  const totalLain = isi.total.filter((i) => i < total);
  const atas = antara(isi, totalLain[totalLain.length - 1] ?? -1, total);
  // many totals are subtotals of their blocks; only the last one may stand for the whole table
  if (isi.total.length > TOTAL_TERBANYAK && total !== isi.total[isi.total.length - 1])
    return [akar(atas, induk)].filter((satu) => satu.length > 0);
  const semuaAtas = antara(isi, -1, total);
  const bawah = antara(isi, total, isi.total.find((i) => i > total) ?? kisi.baris.length);
  const calon = [akar(atas, induk), akar(semuaAtas, induk), totalLain, akar(bawah, induk), atas];
  if (!pohon) {
    const gaya = new Set(atas.map((i) => kisi.baris[i]?.gaya ?? ''));
    if (gaya.size > 1) for (const satu of gaya) calon.push(atas.filter((i) => kisi.baris[i]?.gaya === satu));
  }
  for (let n = Math.min(bawah.length - 1, AWALAN_TERPANJANG); n >= 2; n--) calon.push(bawah.slice(0, n));
  return calon.filter((satu) => satu.length > 0);
}

function pilihTotal(
  kisi: Kisi,
  total: number,
  calon: readonly (readonly number[])[],
  lajur: readonly number[],
): CalonTotal | null {
  let terbaik: CalonTotal | null = null;
  for (const anak of calon) {
    const uji = ujiInduk(kisi, total, anak, lajur);
    if (terbaik === null || uji.pas > terbaik.pas) terbaik = { anak, ...uji };
  }
  return terbaik;
}

/** A total that no column bears out is doubtful where the sum is far from it. */
function jauh(kisi: Kisi, total: number, anak: readonly number[], lajur: readonly number[]): boolean {
  return lajur.every((l) => {
    const hasil = Math.abs(kisi.titik(total, l).nilai);
    const jumlah = Math.abs(anak.reduce((n, satu) => n + kisi.titik(satu, l).nilai, 0));
    return hasil === 0 || jumlah > 1.5 * hasil || jumlah < hasil / 1.5;
  });
}

function barisTotal(kisi: Kisi, induk: Induk, pohon: boolean): HubunganBaris[] {
  const lajur = lajurJumlah(kisi);
  const isi = bacaIsi(kisi);
  return kisi.baris.flatMap((baris, i): HubunganBaris[] => {
    const mungkin = baris.peran === 'data' && i === kisi.baris.length - 1 && MUNGKIN_TOTAL.test(baris.label);
    if (baris.peran !== 'total' && !mungkin) return [];
    const diuji = lajur.filter((l) => kisi.titik(i, l).keadaan === 'angka');
    const pilihan = pilihTotal(kisi, i, himpunan(kisi, isi, i, induk, pohon), diuji);
    if (pilihan === null || pilihan.anak.length < ANAK_TERSEDIKIT) return [];
    if (mungkin && (pilihan.pas === 0 || pilihan.pas < 0.5 * pilihan.diuji)) return [];
    return [
      { induk: i, anak: pilihan.anak, asal: 'total', lunak: pilihan.pas === 0 && jauh(kisi, i, pilihan.anak, diuji) },
    ];
  });
}

/** All sums between the rows of a table. */
export function hubunganBaris(kisi: Kisi, indukUang: (baris: number) => number | null): HubunganBaris[] {
  const kode = pohonKode(kisi, indukUang);
  const urai = kode === null ? garisBesar(kisi) : null;
  const induk = kode ?? urai ?? kisi.baris.map(() => null);
  const hasil = [...anakDari(induk)].map(([atas, anak]): HubunganBaris => ({
    induk: atas,
    anak,
    asal: kode === null ? 'urai' : 'kode',
    lunak: false,
  }));
  return [...hasil, ...barisTotal(kisi, induk, kode !== null || urai !== null)];
}
