/**
 * Growth in percent and the amounts it comes from: a row "Peningkatan" under amounts by year, or a column "Kenaikan (%)"
 * beside two states. Which amounts are meant is decided by the figures: most of the printed percentages must fit.
 */
import { bulatkan } from '../text/format-angka';
import { ingatOleh } from '../text/ingat';
import { tambahkan } from '../text/peta';
import type { Buku } from './buku';
import type { Kisi, Titik } from './kisi';

/** A printed growth with the two amounts that it compares. */
export interface Pertumbuhan {
  readonly hasil: Titik;
  readonly lama: Titik;
  readonly kini: Titik;
  /** Percent points that the amounts give, with the sign that the label asks for. */
  readonly hitung: number;
  readonly desimal: number;
  readonly pas: boolean;
}

/** The growth of one row of amounts by year, printed or not. */
export interface DeretPertumbuhan {
  readonly tahun: ReadonlyMap<number, Pick<Pertumbuhan, 'hitung' | 'lama' | 'kini'>>;
  readonly tercetak: readonly Pertumbuhan[];
}

const TUMBUH = /\b(?:peningkatan|kenaikan|pertumbuhan|penurunan|perubahan|naik|growth)\b/i;
const TURUN = /\bpenurunan\b/i;
/** From here on a figure is an amount and no percentage. */
const POIN_TERBESAR = 100_000;
/** Rows above that may hold the amounts. */
const BARIS_DICARI = 40;
const LAJUR_DICARI = 6;
const BARIS_TERSEDIKIT = 3;
const BAGIAN_PAS = 0.6;

const tumbuh = (lama: number, kini: number, turun: boolean): number =>
  (turun ? -1 : 1) * ((kini - lama) / Math.abs(lama)) * 100;

function bandingkan(hasil: Titik, lama: Titik, kini: Titik, turun: boolean): Pertumbuhan | null {
  if ([hasil, lama, kini].some(({ keadaan }) => keadaan !== 'angka') || lama.nilai === 0) return null;
  if (hasil.figur?.besaran.jenis !== 'angka' || Math.abs(hasil.nilai) >= POIN_TERBESAR) return null;
  const desimal = Math.min(4, hasil.figur.besaran.desimal);
  const hitung = bulatkan(tumbuh(lama.nilai, kini.nilai, turun), 9);
  return { hasil, lama, kini, hitung, desimal, pas: bulatkan(hitung, desimal) === bulatkan(hasil.nilai, desimal) };
}

/** Right but for the rounding of the last place shown: enough to say what the percentage is meant to be. */
export const hampir = ({ hasil, hitung, desimal }: Pertumbuhan): boolean =>
  Math.abs(hitung - hasil.nilai) <= 1.001 * 10 ** -desimal;

/** Columns of the years of one field, in order of the years. */
function lajurTahun(kisi: Kisi): number[][] {
  const grup = new Map<string, { lajur: number; tahun: number }[]>();
  kisi.lajur.forEach(({ kolom }, lajur) => {
    if (kolom.tahun === null || kolom.kumulatif || kolom.tw !== null || kolom.bulan !== null) return;
    const judul = (kolom.jalur[kolom.jalur.length - 1] ?? '').replace(/\d+/g, '').trim().toLowerCase();
    tambahkan(grup, `${kolom.bidang}|${judul}`, { lajur, tahun: kolom.tahun });
  });
  return [...grup.values()]
    .filter((isi) => isi.length >= 2 && new Set(isi.map(({ tahun }) => tahun)).size === isi.length)
    .map((isi) => isi.sort((a, b) => a.tahun - b.tahun).map(({ lajur }) => lajur));
}

function barisPertumbuhan(kisi: Kisi, hasil: number, lajur: readonly number[]): DeretPertumbuhan | null {
  const turun = TURUN.test(kisi.baris[hasil]?.label ?? '');
  const pasangan = (b: number): Pertumbuhan[] =>
    lajur.flatMap((l, i) => {
      const sebelum = lajur[i - 1];
      return sebelum === undefined
        ? []
        : (bandingkan(kisi.titik(hasil, l), kisi.titik(b, sebelum), kisi.titik(b, l), turun) ?? []);
    });
  let terbaik: { b: number; isi: Pertumbuhan[]; cocok: number } | null = null;
  for (let b = hasil - 1; b >= 0 && b >= hasil - BARIS_DICARI; b--) {
    const isi = pasangan(b);
    const cocok = isi.filter(hampir).length;
    if (cocok > (terbaik?.cocok ?? 0)) terbaik = { b, isi, cocok };
  }
  if (terbaik === null || terbaik.cocok < 0.5 * terbaik.isi.length) return null;
  if (terbaik.cocok < 2 && terbaik.isi.length > 1) return null;
  const { b, isi } = terbaik;
  const tahun = lajur.flatMap((l, i) => {
    const [lama, kini] = [kisi.titik(b, lajur[i - 1] ?? l), kisi.titik(b, l)];
    const milik = kisi.lajur[l]?.kolom.tahun ?? null;
    return i === 0 || milik === null || lama.nilai === 0 || kini.keadaan !== 'angka'
      ? []
      : [[milik, { hitung: bulatkan(tumbuh(lama.nilai, kini.nilai, turun), 9), lama, kini }] as const];
  });
  return { tahun: new Map(tahun), tercetak: isi };
}

/** A column of growth and the two columns left of it that it compares. */
function lajurPertumbuhan(kisi: Kisi, hasil: number): DeretPertumbuhan | null {
  const kolom = kisi.lajur[hasil]?.kolom;
  const turun = TURUN.test(kolom?.jalur.join(' ') ?? '');
  const calon = kisi.lajur
    .flatMap(({ sifat }, l) => (l < hasil && (sifat === 'uang' || sifat === 'cacah') ? [l] : []))
    .slice(-LAJUR_DICARI);
  const uji = calon.flatMap((lama) =>
    calon
      .filter((kini) => kini > lama)
      .map((kini) =>
        kisi.baris.flatMap(
          (_, b) => bandingkan(kisi.titik(b, hasil), kisi.titik(b, lama), kisi.titik(b, kini), turun) ?? [],
        ),
      ),
  );
  const cacah = (isi: readonly Pertumbuhan[]): number => isi.filter(hampir).length;
  const pilihan = uji.reduce<Pertumbuhan[]>((a, b) => (cacah(b) > cacah(a) ? b : a), []);
  if (cacah(pilihan) < BARIS_TERSEDIKIT || cacah(pilihan) < BAGIAN_PAS * pilihan.length) return null;
  return { tahun: new Map(), tercetak: pilihan };
}

function dariKisi(kisi: Kisi): DeretPertumbuhan[] {
  if (kisi.tabel.susun === 'prosa') return [];
  const tahun = lajurTahun(kisi);
  const tegak = tahun.flatMap((lajur) =>
    kisi.baris.flatMap(({ label }, b) => (TUMBUH.test(label) ? (barisPertumbuhan(kisi, b, lajur) ?? []) : [])),
  );
  const datar = kisi.lajur.flatMap(({ kolom, sifat }, l) =>
    kisi.tabel.susun === 'kolom' && sifat === 'persen' && TUMBUH.test(kolom.jalur.join(' '))
      ? (lajurPertumbuhan(kisi, l) ?? [])
      : [],
  );
  return [...tegak, ...datar];
}

/** All growth of a submission whose amounts are found, worked out once. */
export const pertumbuhan = ingatOleh((buku: Buku): readonly DeretPertumbuhan[] =>
  buku.lembar.flatMap(({ kisi }) => dariKisi(kisi)),
);
