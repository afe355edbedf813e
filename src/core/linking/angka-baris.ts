/** The figures of an indicator row as evidence: the same year and quarter with the same target or realisasi. */
import { isKumulatif } from '../text/satuan';
import type { BarisIndikator, Figur, Periode } from '../records/berkas';

export interface Nilai {
  readonly nilai: number;
  readonly desimal: number;
}

/** One figure of a row with its period and field as one number. */
export interface Butir extends Nilai {
  readonly kunci: number;
}

/** The figures of one row; a target before and after revision are two of one period. */
export type AngkaBaris = readonly Butir[];

/** The figures of several rows by period and field, every value once with the number of rows that have it. */
export type AngkaGabungan = ReadonlyMap<number, readonly Tercacah[]>;

interface Tercacah extends Nilai {
  cacah: number;
}

export interface Kecocokan {
  /** Weight of the figures that agree: a full point each, less for 0 and 100, which agree everywhere. */
  readonly sama: number;
  /** Figures that both have and that differ. */
  readonly beda: number;
  /** How many agree. */
  readonly cacahSama: number;
}

const BOBOT_UMUM = 0.4;
/** Distinct values of one period and field that are kept. */
const NILAI_TERBANYAK = 12;

const umum = (nilai: number): boolean => nilai === 0 || nilai === 1 || nilai === 100;

function kunciPeriode(periode: Periode, bidang: 0 | 1): number {
  return (((periode.tahun ?? 0) * 16 + (periode.bulan ?? 0)) * 8 + (periode.tw ?? 0)) * 2 + bidang;
}

function tambah(isi: Butir[], kunci: number, figur: Figur | null): void {
  if (figur?.besaran.jenis !== 'angka') return;
  const { nilai, desimal, alternatif } = figur.besaran;
  isi.push({ kunci, nilai, desimal });
  if (alternatif !== null) isi.push({ kunci, nilai: alternatif, desimal });
}

/**
 * The target and realisasi of performance by period. Totals over years and physical progress say little, and a figure
 * that accumulates over the years ("IKM (kumulatif)") is another than that of the year.
 */
export function angkaBaris(baris: BarisIndikator): AngkaBaris {
  const isi: Butir[] = [];
  if (baris.satuan !== null && isKumulatif(baris.satuan.teks)) return isi;
  for (const periode of baris.periode) {
    if (periode.ranah !== 'kinerja' || periode.total || periode.rentangTahun !== null) continue;
    tambah(isi, kunciPeriode(periode, 0), periode.target);
    tambah(isi, kunciPeriode(periode, 1), periode.realisasi);
  }
  // copied, so that a list that is kept has no room for more
  return isi.slice();
}

/** All figures of several rows. */
export function satukanAngka(semua: readonly AngkaBaris[]): AngkaGabungan {
  const peta = new Map<number, Tercacah[]>();
  for (const angka of semua) {
    for (const { kunci, nilai, desimal } of angka) {
      const isi = peta.get(kunci);
      const ada = isi?.find((satu) => satu.nilai === nilai);
      if (ada !== undefined) ada.cacah++;
      else if (isi === undefined) peta.set(kunci, [{ nilai, desimal, cacah: 1 }]);
      else if (isi.length < NILAI_TERBANYAK) isi.push({ nilai, desimal, cacah: 1 });
    }
  }
  return peta;
}

/** True where a whole number shows the digits of the other without its decimal comma: 124 and 1,24. */
function tanpaKoma(utuh: Nilai, pecahan: Nilai): boolean {
  if (utuh.desimal > 0 || pecahan.desimal === 0 || Math.abs(utuh.nilai) < 10) return false;
  return Math.abs(pecahan.nilai * 10 ** pecahan.desimal - utuh.nilai) < 1e-6;
}

/** True where one may be the other, rounded (5,28 and 5) or with its decimal comma lost (124 and 1,24). */
function samaNilai(a: Nilai, b: Nilai): boolean {
  if (a.nilai === b.nilai) return true;
  const batas = 0.5 * 10 ** -Math.min(a.desimal, b.desimal);
  if (Math.abs(a.nilai - b.nilai) <= batas) return Math.abs(a.nilai) > 1;
  return tanpaKoma(a, b) || tanpaKoma(b, a);
}

/** Counts what agrees: `kena` is the value that both have, undefined where their values differ. */
function hitungKecocokan(kena: Iterable<Nilai | undefined>): Kecocokan {
  let sama = 0;
  let beda = 0;
  let cacahSama = 0;
  for (const satu of kena) {
    if (satu === undefined) beda++;
    else {
      cacahSama++;
      sama += umum(satu.nilai) ? BOBOT_UMUM : 1;
    }
  }
  return { sama, beda, cacahSama };
}

/**
 * Compares the figures that both have.
 *
 * @example target 2024: 3 and 3, realisasi 2024: 3,79 and 3,7 -> { sama: 1, beda: 1, cacahSama: 1 }
 */
export function cocokkanAngka(a: AngkaGabungan, b: AngkaGabungan): Kecocokan {
  const [kecil, besar] = a.size <= b.size ? [a, b] : [b, a];
  const kena: (Nilai | undefined)[] = [];
  for (const [kunci, nilai] of kecil) {
    const lain = besar.get(kunci);
    if (lain !== undefined) kena.push(nilai.find((n) => lain.some((l) => samaNilai(n, l))));
  }
  return hitungKecocokan(kena);
}

const TANPA_NILAI: readonly Tercacah[] = [];

/** The values of one period and field that rows besides this one have. */
function milikLain(sendiri: AngkaBaris, kunci: number, semua: readonly Tercacah[] | undefined): readonly Tercacah[] {
  if (semua === undefined) return TANPA_NILAI;
  const cacahSendiri = (nilai: number): number =>
    sendiri.reduce((n, satu) => (satu.kunci === kunci && satu.nilai === nilai ? n + 1 : n), 0);
  const [satu] = semua;
  if (satu !== undefined && semua.length === 1) return satu.cacah > cacahSendiri(satu.nilai) ? semua : TANPA_NILAI;
  return semua.filter(({ nilai, cacah }) => cacah > cacahSendiri(nilai));
}

/** Compares the figures of one row with those of the other rows of its group; `semua` counts the row itself too. */
export function cocokkanDenganLain(sendiri: AngkaBaris, semua: AngkaGabungan): Kecocokan {
  const kena = new Map<number, Nilai | undefined>();
  for (const butir of sendiri) {
    const lain = milikLain(sendiri, butir.kunci, semua.get(butir.kunci));
    if (lain.length === 0) continue;
    const cocok = lain.some((satu) => samaNilai(butir, satu)) ? butir : undefined;
    kena.set(butir.kunci, kena.get(butir.kunci) ?? cocok);
  }
  return hitungKecocokan(kena.values());
}

/** Of so many figures each is compared with each; more of them are sorted into a map first. */
const SEDIKIT = 24;

/** Compares the figures of one row with those of the only other row of its group. */
export function cocokkanBerdua(a: AngkaBaris, b: AngkaBaris): Kecocokan {
  if (Math.max(a.length, b.length) > SEDIKIT) return cocokkanDenganLain(a, satukanAngka([a, b]));
  let sama = 0;
  let beda = 0;
  let cacahSama = 0;
  a.forEach(({ kunci }, i) => {
    if (a.findIndex((satu) => satu.kunci === kunci) < i || !b.some((lain) => lain.kunci === kunci)) return;
    const kena = a.find(
      (satu) => satu.kunci === kunci && b.some((lain) => lain.kunci === kunci && samaNilai(satu, lain)),
    );
    if (kena === undefined) beda++;
    else {
      cacahSama++;
      sama += umum(kena.nilai) ? BOBOT_UMUM : 1;
    }
  });
  return { sama, beda, cacahSama };
}
