/** Rows of averages under a detail table, and what is wrong with those that no set of its rows gives. */
import { angkaDiTabel } from './tautan-baris';
import type { Bukti, Tingkat } from '../aturan';
import { himpunanBaris, nisbahTerpadu, rataMungkin, ujung } from './agregat';
import { selBeda } from './cetak';
import { bedaPembulatan, cocok, cocokKasar, terpotong, type Hasil } from './cocok';
import { barisBerperan, type Nilai, type Rinci } from './kisi';

interface Uji {
  readonly lajur: number;
  readonly baris: number;
  readonly cetak: Nilai;
  readonly pas: boolean;
  /** The mean of the likeliest rows. */
  readonly hasil: Hasil;
  readonly anggota: readonly number[];
}

function ujiRata(rinci: Rinci, baris: number, lajur: number): Uji | null {
  const cetak = rinci.lajur[lajur]?.isi[baris] ?? null;
  if (cetak === null || cetak.figur.besaran.jenis !== 'angka') return null;
  const pilihan = himpunanBaris(rinci, baris).flatMap((anggota) => {
    const terpadu = nisbahTerpadu(rinci, lajur, anggota);
    return [...rataMungkin(rinci, lajur, anggota), ...(terpadu === null ? [] : [terpadu])].map((hasil) => ({
      anggota,
      hasil,
    }));
  });
  const [utama] = pilihan;
  if (utama === undefined) return null;
  const kena = pilihan.find(({ hasil }) => cocok(cetak, hasil) || cocokKasar(cetak, hasil));
  const potong = pilihan.find(({ hasil }) => terpotong(cetak, hasil));
  return { lajur, baris, cetak, pas: kena !== undefined, ...(kena ?? potong ?? utama) };
}

/** Far from every mean the row is something else: a target, a limit, last year's value. */
function jauh({ cetak, hasil }: Uji): boolean {
  return hasil.nilai === 0 || cetak.nilai / hasil.nilai > 1.5 || cetak.nilai / hasil.nilai < 0.67;
}

/** True where the mean lies outside of what it is the mean of, and cannot be one. */
export function diLuar(rinci: Rinci, { lajur, cetak, anggota }: Uji): boolean {
  const batas = ujung(rinci, lajur, anggota);
  const setengah = 0.5 * 10 ** -cetak.desimal;
  return batas !== null && (cetak.nilai < batas[0] - setengah || cetak.nilai > batas[1] + setengah);
}

function tingkat(rinci: Rinci, uji: Uji, saksi: number): Tingkat {
  if (bedaPembulatan(uji.cetak, uji.hasil)) return 'peringatan';
  return saksi >= 2 || (saksi >= 1 && diLuar(rinci, uji)) ? 'galat' : 'peringatan';
}

/** Averages of one table that its rows do not give. */
export function rataSalah(rinci: Rinci): Bukti[] {
  const uji = barisBerperan(rinci, 'rata-rata').flatMap((b) =>
    rinci.lajur.flatMap((_, l) => {
      const satu = ujiRata(rinci, b, l);
      return satu === null ? [] : [satu];
    }),
  );
  const saksi = uji.filter(({ pas }) => pas).length;
  return uji
    .filter((satu) => !satu.pas && (!jauh(satu) || saksi >= 1))
    .map((satu): Bukti => ({
      ...selBeda(satu.cetak, satu.hasil, tingkat(rinci, satu, saksi)),
      tautan: angkaDiTabel(rinci, satu.lajur, satu.anggota),
      isi: {
        cacah: String(satu.anggota.length),
        sebab: terpotong(satu.cetak, satu.hasil) ? 'potong' : diLuar(rinci, satu) ? 'luar' : 'beda',
      },
    }));
}
