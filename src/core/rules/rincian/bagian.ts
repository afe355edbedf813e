/** Percentages of small numbers: a share of n units takes only n + 1 values. */
import { bulatkan } from '../../text/format-angka';
import type { Bukti } from '../aturan';
import { cetakHasil, cetakNilai } from './cetak';
import { barisBerperan, type Nilai, type Rinci } from './kisi';
import { relasiKolom } from './relasi';

/** Beyond this any percentage with two decimals is nearly reached. */
const CACAH_TERBESAR = 100;
const PAS_TERSEDIKIT = 4;
/** The chance that the rows fit without any relation stays below this. */
const KEBETULAN = 1e-4;

/** The count whose share is nearest to a percentage, and whether it is just that. */
function bagianTerdekat(persen: Nilai, n: number): { readonly persen: number; readonly pas: boolean } {
  const cacah = Math.max(0, Math.min(n, Math.round((persen.nilai * n) / 100)));
  const nilai = (100 * cacah) / n;
  return { persen: nilai, pas: bulatkan(nilai, persen.desimal) === bulatkan(persen.nilai, persen.desimal) };
}

interface Uji {
  readonly persen: Nilai;
  readonly cacah: Nilai;
  readonly terdekat: number;
  readonly pas: boolean;
}

function ujiPasangan(rinci: Rinci, persen: number, cacah: number): Uji[] | null {
  const uji: Uji[] = [];
  for (const b of barisBerperan(rinci, 'data')) {
    const [p, n] = [rinci.lajur[persen]?.isi[b] ?? null, rinci.lajur[cacah]?.isi[b] ?? null];
    if (p === null || n === null) continue;
    if (n.nilai < 2 || n.nilai > CACAH_TERBESAR || p.nilai < 0 || p.nilai > 100) return null;
    if (p.nilai === 0 || p.nilai === 100) continue;
    const { persen: terdekat, pas } = bagianTerdekat(p, n.nilai);
    uji.push({ persen: p, cacah: n, terdekat, pas });
  }
  return uji;
}

/** The chance that all fitting rows fit by accident. */
const kebetulan = (uji: readonly Uji[]): number =>
  uji
    .filter(({ pas }) => pas)
    .reduce((n, { persen, cacah }) => n * Math.min(1, (cacah.nilai + 1) / (100 * 10 ** persen.desimal)), 1);

/** Percentages that no count of the units beside them gives, where those of the other rows are such shares. */
export function bagianSalah(rinci: Rinci): Bukti[] {
  const dihitung = new Set(relasiKolom(rinci).map(({ relasi }) => relasi.hasil));
  return rinci.lajur.flatMap((lajur, p) => {
    if (!lajur.persen || dihitung.has(p)) return [];
    const pilihan = rinci.lajur.flatMap((lain, n) => (n !== p && lain.bulat ? [ujiPasangan(rinci, p, n)] : []));
    const [terbaik] = pilihan
      .filter((uji) => uji !== null)
      .filter((uji) => {
        const pas = uji.filter((satu) => satu.pas).length;
        return pas >= PAS_TERSEDIKIT && pas >= 0.75 * uji.length && kebetulan(uji) < KEBETULAN;
      })
      .sort((a, b) => b.filter(({ pas }) => pas).length - a.filter(({ pas }) => pas).length);
    return (terbaik ?? [])
      .filter(({ pas }) => !pas)
      .map(({ persen, cacah, terdekat }): Bukti => ({
        sel: [persen.figur.sel],
        tautan: [cacah.figur.sel],
        nilai: cetakNilai(persen),
        seharusnya: cetakHasil(persen, terdekat),
        isi: { cacah: cetakNilai(cacah) },
      }));
  });
}
