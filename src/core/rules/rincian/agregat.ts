/** What stands under or over the rows of a detail table: the sets of rows that an average, total or result may be made of. */
import { gabungan, nisbah, type Hasil } from './cocok';
import { barisBerperan, cacahPeran, type Nilai, type Rinci } from './kisi';
import { relasiKolom } from './relasi';

/** Rows of a block: between an aggregate and the one before it, or the heading over it. */
function blok({ baris }: Rinci, di: number): number[] {
  const hasil: number[] = [];
  for (let b = di - 1; b >= 0 && baris[b]?.peran === 'data'; b--) hasil.unshift(b);
  return hasil;
}

/** The block below a row that stands on top. */
function blokBawah({ baris }: Rinci, di: number): number[] {
  const hasil: number[] = [];
  for (let b = di + 1; b < baris.length && baris[b]?.peran === 'data'; b++) hasil.push(b);
  return hasil;
}

/** With more aggregates than this each is taken for the one of its own block. */
const AGREGAT_TERBANYAK = 50;

/** The sets of rows that the aggregate at a place may be made of, the likeliest first. */
export function himpunanBaris(rinci: Rinci, di: number): readonly (readonly number[])[] {
  const peran = rinci.baris[di]?.peran ?? 'total';
  if (cacahPeran(rinci, 'rata-rata', 'total') > AGREGAT_TERBANYAK)
    return [blok(rinci, di)].filter((satu) => satu.length >= 2);
  const data = barisBerperan(rinci, 'data');
  const atas = data.filter((b) => b < di);
  const serupa = barisBerperan(rinci, peran).filter((b) => b < di);
  const lain = barisBerperan(rinci, 'rata-rata', 'total').filter((b) => b < di && rinci.baris[b]?.peran !== peran);
  const semua = [blok(rinci, di), atas, data, serupa, lain, blokBawah(rinci, di), data.filter((b) => b > di)];
  const dilihat = new Set<string>();
  return semua.filter((satu) => {
    const kunci = satu.join();
    if (satu.length < 2 || dilihat.has(kunci)) return false;
    dilihat.add(kunci);
    return true;
  });
}

const angkaDari = (rinci: Rinci, lajur: number, baris: readonly number[]): Nilai[] =>
  baris.flatMap((b) => rinci.lajur[lajur]?.isi[b] ?? []);

/** The means that a set of rows allows: of all, of those that are not zero, with blanks as zero. */
export function rataMungkin(rinci: Rinci, lajur: number, baris: readonly number[]): Hasil[] {
  const isi = angkaDari(rinci, lajur, baris);
  const terisi = isi.filter(({ nilai, figur }) => nilai !== 0 && figur.besaran.jenis !== 'nihil');
  const bagi = (suku: readonly Nilai[], n: number): Hasil[] => (n < 2 ? [] : [gabungan(suku, () => 1 / n)]);
  return [...bagi(isi, isi.length), ...bagi(terisi, terisi.length), ...bagi(isi, baris.length)];
}

/** The sum of a set of rows; null where fewer than two are filled. */
export function jumlahBaris(rinci: Rinci, lajur: number, baris: readonly number[]): Hasil | null {
  const isi = angkaDari(rinci, lajur, baris);
  return isi.length < 2 ? null : gabungan(isi, () => 1);
}

/** What a percentage column gives over a set of rows: the sums of its two columns divided; null where it has none. */
export function nisbahTerpadu(rinci: Rinci, lajur: number, baris: readonly number[]): Hasil | null {
  const relasi = relasiKolom(rinci).find(
    (satu) => satu.relasi.hasil === lajur && (satu.relasi.jenis === 'persen' || satu.relasi.jenis === 'rasio'),
  )?.relasi;
  const [a, b] = relasi?.suku ?? [];
  if (relasi === undefined || a === undefined || b === undefined) return null;
  const [x, y] = [jumlahBaris(rinci, a, baris), jumlahBaris(rinci, b, baris)];
  const contoh = rinci.lajur[lajur]?.isi.find((satu) => satu !== null);
  if (x === null || y === null || contoh === null || contoh === undefined) return null;
  const dari = (hasil: Hasil): Nilai => ({
    nilai: hasil.nilai,
    desimal: 0,
    tampak: 0,
    setengah: (hasil.atas - hasil.bawah) / 2,
    figur: contoh.figur,
  });
  return nisbah(dari(x), dari(y), relasi.jenis === 'persen' ? 100 : 1);
}

/** The smallest and the largest figure of some rows; null where there are none. */
export function ujung(rinci: Rinci, lajur: number, baris: readonly number[]): readonly [number, number] | null {
  const isi = angkaDari(rinci, lajur, baris).map(({ nilai }) => nilai);
  return isi.length === 0 ? null : [isi.reduce((a, b) => Math.min(a, b)), isi.reduce((a, b) => Math.max(a, b))];
}
