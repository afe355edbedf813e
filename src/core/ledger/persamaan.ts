/** The sums of a table, cell by cell: which figure should be the sum of which others, and whether it is. */
import { dapatDijumlah, jumlahSuku, kelonggaran, pasJumlah, type Suku } from './cocok-jumlah';
import type { HubunganBaris } from './hubungan-baris';
import type { AsalKolom, HubunganKolom } from './hubungan-kolom';
import type { Kisi, Titik } from './kisi';

export type Asal = HubunganBaris['asal'] | AsalKolom;

export interface Persamaan {
  readonly hasil: Titik;
  readonly suku: readonly Suku[];
  readonly asal: Asal;
  /** The sum of the terms. */
  readonly jumlah: number;
  /** Printed figure minus sum. */
  readonly beda: number;
  /** What the printed places leave open. */
  readonly batas: number;
  readonly pas: boolean;
  /** True where a blank among the terms, or an unsure relation, makes the finding one for a person. */
  readonly lunak: boolean;
}

export const kunciTitik = (titik: Pick<Titik, 'baris' | 'lajur'>): string => `${titik.baris}|${titik.lajur}`;

function buat(hasil: Titik, suku: readonly Suku[], asal: Asal, lunak: boolean): Persamaan | null {
  if (!dapatDijumlah(hasil, suku)) return null;
  const jumlah = jumlahSuku(suku);
  const beda = jumlahSuku([
    { titik: hasil, tanda: 1 },
    { titik: { ...hasil, nilai: jumlah }, tanda: -1 },
  ]);
  const batas = kelonggaran(hasil, suku);
  const kosong = suku.some(({ titik }) => titik.keadaan === 'kosong') || hasil.keadaan === 'nihil';
  return { hasil, suku, asal, jumlah, beda, batas, pas: pasJumlah(hasil, beda, batas), lunak: lunak || kosong };
}

/** Columns that follow from others on the row; their totals follow too and are not summed again. */
function turunan(kolom: readonly HubunganKolom[]): Set<number> {
  return new Set(
    kolom.filter(({ asal }) => asal === 'selisih' || asal === 'sisa' || asal === 'efektif').map(({ hasil }) => hasil),
  );
}

/** Every sum of a table that can be checked. */
export function persamaan(kisi: Kisi, baris: readonly HubunganBaris[], kolom: readonly HubunganKolom[]): Persamaan[] {
  const lewati = turunan(kolom);
  const tegak = baris.flatMap(({ induk, anak, asal, lunak }) =>
    kisi.lajur.flatMap((lajur, l) => {
      if (lewati.has(l) || (lajur.sifat !== 'uang' && lajur.sifat !== 'cacah')) return [];
      if (asal !== 'total' && lajur.sifat === 'cacah') return [];
      return (
        buat(
          kisi.titik(induk, l),
          anak.map((satu) => ({ titik: kisi.titik(satu, l), tanda: 1 as const })),
          asal,
          lunak,
        ) ?? []
      );
    }),
  );
  const datar = kolom.flatMap(({ hasil, suku, asal, lunak }) =>
    kisi.baris.flatMap((satu, b) =>
      satu.peran === 'rata-rata'
        ? []
        : (buat(
            kisi.titik(b, hasil),
            suku.map(({ lajur, tanda }) => ({ titik: kisi.titik(b, lajur), tanda })),
            asal,
            lunak,
          ) ?? []),
    ),
  );
  return [...tegak, ...datar];
}
