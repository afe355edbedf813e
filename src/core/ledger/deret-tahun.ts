/** Money by year as a row tells it. Two rows that agree in most years tell the same, and the years in which they differ are slips. */
import { keSkala, samaUang } from './baris-sama';
import type { Buku, LembarBuku } from './buku';
import { kunciTitik } from './persamaan';
import type { Titik } from './kisi';
import { tambahkan } from '../text/peta';

export interface TitikTahun {
  readonly titik: Titik;
  readonly faktor: number;
}

export interface Deret {
  readonly indeks: number;
  readonly label: string;
  readonly tahun: ReadonlyMap<number, TitikTahun>;
  /** Cells that are the sum of their rows. */
  readonly terbukti: ReadonlySet<Titik>;
}

export interface BedaTahun {
  readonly tahun: number;
  readonly salah: TitikTahun;
  readonly benar: TitikTahun;
  /** True where the figure held against it is the sum of its rows. */
  readonly terbukti: boolean;
  readonly label: string;
}

/** Amounts below this meet by chance. */
const NILAI_TERKECIL = 1_000_000;
const TAHUN_TERSEDIKIT = 3;
/** Rows that share a figure with more rows than this share a common one. */
const SERUPA_TERBANYAK = 12;

const kunci = (tahun: number, nilai: number): string => `${tahun}|${nilai}`;

/** The rows of a table whose columns are years of one field of money. */
function deretLembar({ kisi, persamaan }: LembarBuku): Deret[] {
  const terbukti = new Set(
    persamaan.filter(({ pas, suku }) => pas && suku.length >= 2).map(({ hasil }) => kunciTitik(hasil)),
  );
  const kelompok = new Map<string, { lajur: number; tahun: number }[]>();
  kisi.lajur.forEach(({ kolom, sifat }, lajur) => {
    if (sifat !== 'uang' || kolom.tahun === null || kolom.kumulatif || kolom.tw !== null || kolom.bulan !== null)
      return;
    const judul = (kolom.jalur[kolom.jalur.length - 1] ?? '').replace(/\d+/g, '').trim().toLowerCase();
    kelompok.set(`${kolom.bidang}|${judul}`, [
      ...(kelompok.get(`${kolom.bidang}|${judul}`) ?? []),
      { lajur, tahun: kolom.tahun },
    ]);
  });
  return [...kelompok.values()]
    .filter((isi) => new Set(isi.map(({ tahun }) => tahun)).size === isi.length && isi.length >= TAHUN_TERSEDIKIT)
    .flatMap((isi) =>
      kisi.baris.map(({ label }, b): Deret => {
        const sel = isi.map(
          ({ lajur, tahun }) =>
            [tahun, { titik: kisi.titik(b, lajur), faktor: kisi.lajur[lajur]?.faktor ?? 1 }] as const,
        );
        const angka = sel.filter(([, { titik }]) => titik.keadaan === 'angka' && titik.nilai !== 0);
        return {
          indeks: kisi.indeks,
          label,
          tahun: new Map(angka),
          terbukti: new Set(angka.map(([, { titik }]) => titik).filter((titik) => terbukti.has(kunciTitik(titik)))),
        };
      }),
    )
    .filter(({ tahun }) => tahun.size >= TAHUN_TERSEDIKIT);
}

const sama = (a: TitikTahun, b: TitikTahun): boolean => samaUang(a.titik.nilai, a.faktor, b.titik.nilai, b.faktor);

function bandingkan(a: Deret, b: Deret): BedaTahun[] {
  const bersama = [...a.tahun].flatMap(([tahun, x]) => {
    const y = b.tahun.get(tahun);
    return y === undefined ? [] : [{ tahun, x, y }];
  });
  const beda = bersama.filter(({ x, y }) => !sama(x, y));
  if (beda.length === 0 || bersama.length - beda.length < 2 || beda.length >= bersama.length - beda.length) return [];
  return beda.map(({ tahun, x, y }) => {
    const [salah, benar] = a.terbukti.has(x.titik) && !b.terbukti.has(y.titik) ? [y, x] : [x, y];
    const milik = salah === x ? a : b;
    return { tahun, salah, benar, terbukti: (salah === x ? b : a).terbukti.has(benar.titik), label: milik.label };
  });
}

/** Years in which two rows of different tables differ although they agree in most others. */
export function bedaTahun(buku: Buku): BedaTahun[] {
  const semua = buku.lembar.flatMap(deretLembar);
  const indeks = new Map<string, Deret[]>();
  for (const deret of semua) {
    for (const [tahun, { titik, faktor }] of deret.tahun) {
      if (Math.abs(titik.nilai * faktor) < NILAI_TERKECIL) continue;
      tambahkan(indeks, kunci(tahun, titik.nilai), deret);
    }
  }
  const hasil = new Map<Titik, BedaTahun>();
  for (const deret of semua) {
    const calon = new Set(
      [...deret.tahun].flatMap(([tahun, { titik }]) => {
        const isi = indeks.get(kunci(tahun, titik.nilai)) ?? [];
        return isi.length > SERUPA_TERBANYAK ? [] : isi;
      }),
    );
    for (const lain of calon) {
      if (lain.indeks <= deret.indeks) continue;
      for (const satu of bandingkan(deret, lain)) if (!hasil.has(satu.salah.titik)) hasil.set(satu.salah.titik, satu);
    }
  }
  return [...hasil.values()];
}

/** The right figure in the scale of the wrong one. */
export function seharusnyaTahun({ salah, benar }: BedaTahun): number {
  return keSkala(benar.titik.nilai, salah.titik.nilai);
}
