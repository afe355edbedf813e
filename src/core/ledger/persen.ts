/** Percentages of absorption: which amount over which, and whether the printed percentage can come from them. */
import { bulatkan, kaliTepat } from '../text/format-angka';
import { normalLabel } from '../text/label';
import type { Kolom } from '../recognition/tabel';
import type { Kisi, Titik } from './kisi';

export interface Persen {
  readonly hasil: Titik;
  readonly pembilang: Titik;
  readonly penyebut: Titik;
  /** Percent points that the figures give; the printed ones where they fit. */
  readonly hitung: number;
  /** Decimals to compare with: those shown, or those that the column shows where the cell drops zeros. */
  readonly desimal: number;
  readonly pas: boolean;
  /** True where the percentage is right to the fewer decimals that the cell itself shows. */
  readonly pasKasar: boolean;
}

interface Hubungan {
  readonly hasil: number;
  /** Columns that are added up first: "% Realisasi PDN + TKDN". */
  readonly pembilang: readonly number[];
  readonly penyebut: number;
}

const rasio = (a: number, b: number): number => bulatkan(kaliTepat(a / b, 100), 9);

/** Whether printed points lie between the rounded ends of what two figures, known to `setengah`, allow. */
function termuat(poin: number, desimal: number, a: Titik, b: Titik, nilaiA: number, nilaiB: number): boolean {
  const [bawahA, atasA] = [nilaiA - a.setengah, nilaiA + a.setengah];
  const [bawahB, atasB] = [Math.max(nilaiB - b.setengah, nilaiB / 2), nilaiB + b.setengah];
  // far from the ends, the quick quotient decides; near them, the exact one does
  const luar = Math.max((bawahA / atasB) * 100 - poin, poin - (atasA / bawahB) * 100) - 0.5 * 10 ** -desimal;
  if (Math.abs(luar) > 1e-9 * Math.max(1, Math.abs(poin))) return luar < 0;
  const [bawah, atas] = [rasio(bawahA, atasB), rasio(atasA, bawahB)];
  const tertulis = bulatkan(poin, desimal);
  return bulatkan(bawah, desimal) <= tertulis && tertulis <= bulatkan(atas, desimal);
}

/** Columns in thousands beside columns in rupiah, or a scale that the header states wrongly: the ratio decides. */
const SKALA = [1, 1000, 0.001];

/**
 * Whether `poin` percent can be a over b; `nilai` may replace one of the figures to try a correction.
 *
 * 8,0 of 12,0 is 66,666...: 66,67 with two decimals is right, 66,66 is not.
 */
export function cocokPersen(
  poin: number,
  desimal: number,
  a: Titik,
  b: Titik,
  nilai?: { a?: number; b?: number },
): boolean {
  const [x, y] = [nilai?.a ?? a.nilai, nilai?.b ?? b.nilai];
  if (y === 0) return x === 0;
  return SKALA.some((skala) => termuat(poin, desimal, a, b, x * skala, y));
}

function poinDari(titik: Titik): { nilai: number; desimal: number } | null {
  return titik.keadaan === 'angka' && titik.figur?.besaran.jenis === 'angka'
    ? { nilai: titik.nilai, desimal: titik.figur.besaran.desimal }
    : null;
}

/** One figure, or the sum of several as one. */
function gabung(kisi: Kisi, b: number, lajur: readonly number[]): Titik {
  const [pertama, ...lain] = lajur.map((l) => kisi.titik(b, l));
  const awal = pertama ?? kisi.titik(b, 0);
  return lain.reduce(
    (jumlah, titik): Titik => ({
      ...jumlah,
      keadaan:
        titik.keadaan === 'gelap' || jumlah.keadaan === 'gelap'
          ? 'gelap'
          : titik.keadaan === 'angka'
            ? 'angka'
            : jumlah.keadaan,
      nilai: jumlah.nilai + titik.nilai,
      setengah: jumlah.setengah + titik.setengah,
    }),
    awal,
  );
}

function periksa(kisi: Kisi, hub: Hubungan, b: number): Persen | null {
  const [hasil, pembilang, penyebut] = [
    kisi.titik(b, hub.hasil),
    gabung(kisi, b, hub.pembilang),
    kisi.titik(b, hub.penyebut),
  ];
  const poin = poinDari(hasil);
  if (
    poin === null ||
    penyebut.keadaan !== 'angka' ||
    penyebut.nilai === 0 ||
    (pembilang.keadaan !== 'angka' && pembilang.keadaan !== 'nihil')
  )
    return null;
  const desimal = Math.min(4, Math.max(poin.desimal, kisi.lajur[hub.hasil]?.desimal ?? 0));
  const skala =
    SKALA.find(
      (satu) =>
        Math.abs(((pembilang.nilai * satu) / penyebut.nilai) * 100 - poin.nilai) <
        0.5 * Math.max(Math.abs(poin.nilai), 1),
    ) ?? 1;
  const pas = cocokPersen(poin.nilai, desimal, pembilang, penyebut);
  return {
    hasil,
    pembilang,
    penyebut,
    desimal,
    hitung: pas ? poin.nilai : rasio(pembilang.nilai * skala, penyebut.nilai),
    pas,
    pasKasar: pas || cocokPersen(poin.nilai, poin.desimal, pembilang, penyebut),
  };
}

const PENYEBUT = new Set(['pagu', 'paguEfektif', 'target', 'jumlah']);

function calonPasangan(kisi: Kisi, hasil: number): Hubungan[] {
  const milik = kisi.lajur[hasil]?.kolom;
  if (milik === undefined) return [];
  const uang = (i: number): boolean => kisi.lajur[i]?.sifat === 'uang';
  const sePeriode = (kolom: Kolom): boolean =>
    kolom.tahun === milik.tahun &&
    kolom.tw === milik.tw &&
    kolom.bulan === milik.bulan &&
    kolom.kumulatif === milik.kumulatif;
  const umum = (kolom: Kolom): boolean => kolom.tahun === milik.tahun && kolom.tw === null && kolom.bulan === null;
  const pembilang = kisi.lajur.flatMap(({ kolom }, i) =>
    kolom.bidang === 'realisasi' && uang(i) && sePeriode(kolom) ? [i] : [],
  );
  const penyebut = kisi.lajur.flatMap(({ kolom }, i) =>
    PENYEBUT.has(kolom.bidang) && uang(i) && (sePeriode(kolom) || umum(kolom)) ? [i] : [],
  );
  const bersama =
    /\+|&|\bdan\b/.test(milik.jalur[milik.jalur.length - 1] ?? '') && pembilang.length >= 2
      ? [pembilang.slice(0, 2), ...(pembilang.length > 2 ? [pembilang] : [])]
      : [];
  return [...pembilang.map((a) => [a]), ...bersama].flatMap((a) =>
    penyebut.map((b) => ({ hasil, pembilang: a, penyebut: b })),
  );
}

/** The pair that the caption names ("dari Pagu Efektif", "Realisasi / Perkin") comes first, then the nearest. */
function urutCalon(kisi: Kisi, calon: readonly Hubungan[]): Hubungan[] {
  const nilai = (hub: Hubungan): number => {
    const judul = normalLabel(kisi.lajur[hub.hasil]?.kolom.jalur.join(' ') ?? '');
    const efektif = kisi.lajur[hub.penyebut]?.kolom.bidang === 'paguEfektif';
    const jarak =
      Math.abs(hub.hasil - (hub.pembilang[hub.pembilang.length - 1] ?? 0)) + 0.1 * Math.abs(hub.hasil - hub.penyebut);
    return jarak + (/efektif/.test(judul) === efektif ? 0 : 50);
  };
  return [...calon].sort((x, y) => nilai(x) - nilai(y));
}

function pilih(kisi: Kisi, hasil: number): Persen[] {
  const uji = urutCalon(kisi, calonPasangan(kisi, hasil)).map((hub) =>
    kisi.baris.flatMap((satu, b) => (satu.peran === 'rata-rata' ? [] : (periksa(kisi, hub, b) ?? []))),
  );
  const terbaik = uji.reduce<Persen[] | null>(
    (lama, kini) =>
      lama === null || kini.filter(({ pas }) => pas).length > lama.filter(({ pas }) => pas).length ? kini : lama,
    null,
  );
  if (terbaik === null) return [];
  const pas = terbaik.filter((satu) => satu.pas || satu.pasKasar).length;
  return pas >= 0.5 * terbaik.length && pas > 0 ? terbaik : [];
}

/** Rows as fields, years as columns: the percentage under the amounts it belongs to. */
function persenBaris(kisi: Kisi): Persen[] {
  const bidang = (b: number): string => kisi.tabel.bidangBaris.get(kisi.baris[b]?.row ?? -1) ?? '';
  const cari = (dari: number, nama: string): number => {
    for (let b = dari - 1; b >= 0; b--) if (bidang(b) === nama) return b;
    return -1;
  };
  return kisi.baris.flatMap((_, b) => {
    if (bidang(b) !== 'persen') return [];
    const [pembilang, penyebut] = [cari(b, 'realisasi'), cari(b, 'pagu')];
    if (pembilang < 0 || penyebut < 0) return [];
    const semua = kisi.lajur.flatMap((lajur, l): Persen[] => {
      const hasil = kisi.titik(b, l);
      const poin = poinDari(hasil);
      const [x, y] = [kisi.titik(pembilang, l), kisi.titik(penyebut, l)];
      if (poin === null || x.keadaan !== 'angka' || y.keadaan !== 'angka' || y.nilai === 0) return [];
      const desimal = Math.min(4, Math.max(poin.desimal, lajur.kolom.bidang === 'persen' ? lajur.desimal : 0));
      return [
        {
          hasil,
          pembilang: x,
          penyebut: y,
          desimal,
          hitung: rasio(x.nilai, y.nilai),
          pas: cocokPersen(poin.nilai, desimal, x, y),
          pasKasar: cocokPersen(poin.nilai, poin.desimal, x, y),
        },
      ];
    });
    return semua.filter(({ pas }) => pas).length >= 0.5 * semua.length ? semua : [];
  });
}

/** Capaian and efficiency are percentages of performance. */
function serapan({ bidang, ranah }: Kolom): boolean {
  if (
    ranah === 'fisik' ||
    bidang === 'capaianMaks' ||
    bidang === 'efisiensi' ||
    bidang === 'efektivitas' ||
    bidang === 'bobot'
  )
    return false;
  return bidang !== 'capaian' || ranah === 'anggaran';
}

/** All percentages of a table that can be checked against the amounts beside them. */
export function persen(kisi: Kisi): Persen[] {
  if (kisi.tabel.susun === 'baris') return persenBaris(kisi);
  if (kisi.tabel.susun !== 'kolom') return [];
  return kisi.lajur.flatMap((lajur, i) => (lajur.sifat === 'persen' && serapan(lajur.kolom) ? pilih(kisi, i) : []));
}
