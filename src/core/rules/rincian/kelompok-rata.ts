/** A column of means of groups: each of its figures stands at the first row of a group, and is the mean of the group. */
import type { Bukti } from '../aturan';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, cocokKasar, gabungan, type Hasil } from './cocok';
import { barisBerperan, type Nilai, type Rinci } from './kisi';
import { angkaDiTabel } from './tautan-baris';

interface Kelompok {
  readonly rata: Nilai;
  readonly anggota: readonly number[];
  readonly hasil: Hasil;
}

/** So many groups whose figure is their mean say what the column is. */
const SAKSI = 2;
/** A figure over all groups is meant to be their mean where it is this near to it. */
const DEKAT = 0.15;

/** Groups of rows, each from a filled cell of a sparse column to the next; null where the column is not sparse. */
function kelompok(rinci: Rinci, rata: number, nilai: number): Kelompok[] | null {
  const data = barisBerperan(rinci, 'data');
  const isi = rinci.lajur[rata]?.isi ?? [];
  const awal = data.flatMap((b, i) => (isi[b] === null || isi[b] === undefined ? [] : [i]));
  if (awal.length < SAKSI || awal.length > 0.5 * data.length || awal[0] !== 0) return null;
  return awal.flatMap((mulai, i): Kelompok[] => {
    const anggota = data.slice(mulai, awal[i + 1] ?? data.length);
    const suku = anggota.flatMap((b) => rinci.lajur[nilai]?.isi[b] ?? []);
    const cetak = isi[data[mulai] ?? -1] ?? null;
    return cetak === null || suku.length === 0
      ? []
      : [{ rata: cetak, anggota, hasil: gabungan(suku, () => 1 / suku.length) }];
  });
}

function bukti(
  rinci: Rinci,
  cetak: Nilai,
  hasil: Hasil,
  lajur: number,
  anggota: readonly number[],
  pasti: boolean,
): Bukti {
  const pembulatan = bedaPembulatan(cetak, hasil);
  return {
    ...selBeda(cetak, hasil, pasti && !pembulatan ? 'galat' : 'peringatan'),
    tautan: angkaDiTabel(rinci, lajur, anggota),
    isi: { cacah: String(anggota.length) },
  };
}

/** The figure over all groups that stands beside their means, once or at each of them. */
function seluruh(rinci: Rinci, rata: number, grup: readonly Kelompok[]): Bukti[] {
  const suku = grup.map((satu) => satu.rata);
  const hasil = gabungan(suku, () => 1 / suku.length);
  return rinci.lajur.flatMap((lajur, l): Bukti[] => {
    const isi = lajur.isi.filter((satu) => satu !== null);
    const [cetak] = isi;
    if (l === rata || cetak === undefined || isi.length > grup.length || isi.some(({ nilai }) => nilai !== cetak.nilai))
      return [];
    const baris = grup.map((satu) => satu.anggota[0] ?? -1);
    const semua = grup.flatMap((satu) => satu.anggota);
    const jumlah = gabungan(suku, () => 1);
    if ([hasil, jumlah].some((satu) => cocok(cetak, satu) || cocokKasar(cetak, satu)) || hasil.nilai === 0) return [];
    if (Math.abs(cetak.nilai - hasil.nilai) > DEKAT * Math.abs(hasil.nilai) || semua.length < 3) return [];
    return [bukti(rinci, cetak, hasil, rata, baris, false)];
  });
}

/** Means of groups, and the mean of these, that the rows do not give. */
export function kelompokSalah(rinci: Rinci): Bukti[] {
  return rinci.lajur.flatMap((_, rata) => {
    const pilihan = rinci.lajur.flatMap((__, nilai) => {
      const grup = nilai === rata ? null : kelompok(rinci, rata, nilai);
      const pas = (grup ?? []).filter((satu) => cocok(satu.rata, satu.hasil));
      const beragam = new Set(pas.map((satu) => satu.rata.nilai)).size;
      return grup === null || pas.length < SAKSI || beragam < SAKSI || pas.length < 0.6 * grup.length
        ? []
        : [{ nilai, grup, pas: pas.length }];
    });
    const [terbaik] = pilihan.sort((a, b) => b.pas - a.pas);
    if (terbaik === undefined) return [];
    const salah = terbaik.grup.filter((satu) => !cocok(satu.rata, satu.hasil) && !cocokKasar(satu.rata, satu.hasil));
    return [
      ...salah.map((satu) => bukti(rinci, satu.rata, satu.hasil, terbaik.nilai, satu.anggota, true)),
      ...(salah.length === 0 ? seluruh(rinci, rata, terbaik.grup) : []),
    ];
  });
}
