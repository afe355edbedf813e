/** Tables that show states of the same lines, joined to one matrix: pieces side by side, and semula-menjadi after each other. */
import type { Berkas } from '../records/berkas';
import type { TabelMap } from '../recognition/tabel';
import type { Sheet } from '../workbook/workbook';
import { barisTabel, figurDari, type BarisPagu, type FigurRevisi } from './baris-revisi';
import { bukaBuku, type LembarBuku } from './buku';
import { keadaanTabel, type KeadaanPagu, type Petunjuk } from './keadaan-revisi';
import type { EntriRevisi } from './riwayat-revisi';

/** Two tables that show other amounts for one line and state. */
export interface Bentrok {
  readonly kunci: string;
  readonly nomor: number;
  readonly lama: FigurRevisi;
  readonly kini: FigurRevisi;
}

export interface MatriksRevisi {
  /** Indices into `Berkas.tabel`. */
  readonly tabel: readonly number[];
  readonly bentuk: 'kolom' | 'semula-menjadi';
  /** By number; a state that two tables show stands twice. */
  readonly keadaan: readonly KeadaanPagu[];
  readonly baris: readonly BarisPagu[];
  /** The totals that the tables print, by number of the revision. */
  readonly total: ReadonlyMap<number, FigurRevisi>;
  readonly bentrok: readonly Bentrok[];
}

interface Bagian {
  readonly lembar: LembarBuku;
  readonly sheet: Sheet;
}

const bertabel = ({ jenis, susun }: TabelMap): boolean => jenis === 'revisi-pagu' && susun === 'kolom';
/** Other tables that may show the first and the last pagu side by side. */
const LAIN = new Set(['pagu', 'realisasi-anggaran', 'rincian', 'lainnya']);

function bagianBerkas(berkas: Berkas, riwayat: readonly EntriRevisi[]): Bagian[] {
  const lembar = new Map(berkas.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const daftar = new Set(riwayat.map(({ tabel }) => tabel));
  const semua = bukaBuku(berkas).lembar.flatMap((satu): Bagian[] => {
    const sheet = lembar.get(satu.kisi.tabel.lembar);
    return sheet === undefined || daftar.has(satu.kisi.indeks) ? [] : [{ lembar: satu, sheet }];
  });
  const utama = semua.filter(({ lembar: satu }) => bertabel(satu.kisi.tabel));
  if (utama.length > 0) return utama;
  const kosong: Petunjuk = { nomorAkhir: null, sebelum: null };
  return semua.filter(
    ({ lembar: satu }) => LAIN.has(satu.kisi.tabel.jenis) && keadaanBernama(keadaanTabel(satu.kisi, kosong)),
  );
}

/** Outside of tables of revisions two columns of money are states only where their captions say so. */
const keadaanBernama = (keadaan: readonly KeadaanPagu[]): boolean =>
  keadaan.length >= 2 && keadaan.every(({ sebut }) => /revisi|awal|akhir|semula|menjadi/i.test(sebut));

/** The total row of a table: of several the one with the largest amount. */
function totalTabel({ kisi }: LembarBuku, keadaan: readonly KeadaanPagu[]): ReadonlyMap<number, FigurRevisi> {
  const hasil = new Map<number, FigurRevisi>();
  const rows = kisi.baris.flatMap(({ peran }, b) => (peran === 'total' ? [b] : []));
  for (const { nomor, lajur, faktor } of keadaan) {
    const calon = rows.map((b) => kisi.titik(b, lajur)).filter((titik) => titik.keadaan === 'angka');
    const terbesar = calon.reduce((lama, kini) => (kini.nilai > (lama?.nilai ?? -1) ? kini : lama), calon[0]);
    if (terbesar !== undefined && !hasil.has(nomor)) hasil.set(nomor, figurDari(terbesar, faktor));
  }
  return hasil;
}

const jumlahAkar = (baris: readonly BarisPagu[], nomor: number): number =>
  baris.reduce((n, satu) => n + (satu.akar ? (satu.nilai.get(nomor)?.nilai ?? 0) : 0), 0);

/** Where a table without numbers begins: after the group's last state, or at the one before where it tells the same again. */
function sebelumTabel(matriks: MatriksRevisi, baris: readonly BarisPagu[], awal: number): number | null {
  const akhir = matriks.keadaan[matriks.keadaan.length - 1]?.nomor;
  if (akhir === undefined) return null;
  const semula = jumlahAkar(baris, awal);
  const lama = jumlahAkar(matriks.baris, akhir - 1);
  return semula === lama && semula !== jumlahAkar(matriks.baris, akhir) ? akhir - 1 : akhir;
}

const BAGIAN_BERSAMA = 0.5;

function sekerabat(matriks: MatriksRevisi, baris: readonly BarisPagu[]): boolean {
  const kunci = new Set(matriks.baris.map((satu) => satu.kunci));
  const bersama = baris.filter((satu) => kunci.has(satu.kunci)).length;
  return bersama > 0 && bersama >= BAGIAN_BERSAMA * Math.min(kunci.size, baris.length);
}

function gabungBaris(lama: BarisPagu, kini: BarisPagu): BarisPagu {
  return {
    ...lama,
    uraian: lama.uraian ?? kini.uraian,
    sumberDana: lama.sumberDana ?? kini.sumberDana,
    daun: lama.daun && kini.daun,
    nilai: new Map([...kini.nilai, ...[...lama.nilai].filter(([, { keadaan }]) => keadaan !== 'kosong')]),
    tempat: [...lama.tempat, ...kini.tempat],
  };
}

/** Lines that only the new table has come after the line that stands before them there. */
function gabungSemua(lama: readonly BarisPagu[], kini: readonly BarisPagu[]): BarisPagu[] {
  const baru = new Map(kini.map((satu) => [satu.kunci, satu]));
  const dikenal = new Set(lama.map(({ kunci }) => kunci));
  const sesudah = new Map<string, BarisPagu[]>();
  let jangkar = '';
  for (const satu of kini) {
    if (dikenal.has(satu.kunci)) jangkar = satu.kunci;
    else sesudah.set(jangkar, [...(sesudah.get(jangkar) ?? []), satu]);
  }
  return [
    ...(sesudah.get('') ?? []),
    ...lama.flatMap((satu) => {
      const pasangan = baru.get(satu.kunci);
      return [pasangan === undefined ? satu : gabungBaris(satu, pasangan), ...(sesudah.get(satu.kunci) ?? [])];
    }),
  ];
}

function bentrokan(lama: readonly BarisPagu[], kini: readonly BarisPagu[]): Bentrok[] {
  const dikenal = new Map(lama.map((satu) => [satu.kunci, satu]));
  return kini.flatMap(({ kunci, nilai }) =>
    [...nilai].flatMap(([nomor, figur]): Bentrok[] => {
      const dulu = dikenal.get(kunci)?.nilai.get(nomor);
      if (dulu === undefined || dulu.keadaan === 'kosong' || figur.keadaan === 'kosong') return [];
      return dulu.nilai === figur.nilai ? [] : [{ kunci, nomor, lama: dulu, kini: figur }];
    }),
  );
}

function tambahkanTabel(matriks: MatriksRevisi, bagian: MatriksRevisi): MatriksRevisi {
  return {
    tabel: [...matriks.tabel, ...bagian.tabel],
    bentuk: matriks.bentuk,
    keadaan: [...matriks.keadaan, ...bagian.keadaan].sort((a, b) => a.nomor - b.nomor),
    baris: gabungSemua(matriks.baris, bagian.baris),
    total: new Map([...bagian.total, ...matriks.total]),
    bentrok: [...matriks.bentrok, ...bagian.bentrok, ...bentrokan(matriks.baris, bagian.baris)],
  };
}

function bacaBagian(berkas: Berkas, { lembar, sheet }: Bagian, petunjuk: Petunjuk): MatriksRevisi | null {
  const keadaan = keadaanTabel(lembar.kisi, petunjuk);
  const baris = keadaan.length === 0 ? [] : barisTabel(berkas, sheet, lembar, keadaan);
  if (baris.length === 0) return null;
  const semulaMenjadi = keadaan.some(({ sebut }) => /semula|menjadi/i.test(sebut));
  return {
    tabel: [lembar.kisi.indeks],
    bentuk: semulaMenjadi ? 'semula-menjadi' : 'kolom',
    keadaan,
    baris,
    total: totalTabel(lembar, keadaan),
    bentrok: bentrokTabel(lembar, keadaan, baris),
  };
}

/** Of two columns of one table with the same state ("menjadi" of one revision, "semula" of the next). */
function bentrokTabel({ kisi }: LembarBuku, keadaan: readonly KeadaanPagu[], baris: readonly BarisPagu[]): Bentrok[] {
  const kembar = keadaan.filter(({ nomor }, i) => keadaan.findIndex((satu) => satu.nomor === nomor) < i);
  const indeks = new Map(kisi.baris.map(({ row }, b) => [row, b]));
  return kembar.flatMap(({ nomor, lajur, faktor }) =>
    baris.flatMap(({ kunci, nilai, tempat }): Bentrok[] => {
      const b = indeks.get(tempat[0]?.row ?? -1);
      const lama = nilai.get(nomor);
      if (b === undefined || lama === undefined) return [];
      const kini = figurDari(kisi.titik(b, lajur), faktor);
      const beda = kini.keadaan !== 'kosong' && lama.keadaan !== 'kosong' && kini.nilai !== lama.nilai;
      return beda ? [{ kunci, nomor, lama, kini }] : [];
    }),
  );
}

/** All matrices of a submission; the one with the most states, then the most lines, comes first. */
export function bacaMatriks(berkas: Berkas, riwayat: readonly EntriRevisi[]): MatriksRevisi[] {
  const bagian = bagianBerkas(berkas, riwayat);
  const akhir = riwayat.length === 0 ? null : Math.max(...riwayat.map(({ nomor }) => nomor));
  const dasar: Petunjuk = { nomorAkhir: bagian.length === 1 ? akhir : null, sebelum: null };
  const hasil: MatriksRevisi[] = [];
  for (const satu of bagian) {
    const sendiri = bacaBagian(berkas, satu, dasar);
    if (sendiri === null) continue;
    const tempat = hasil.findIndex((matriks) => sekerabat(matriks, sendiri.baris));
    const kerabat = hasil[tempat];
    if (kerabat === undefined) {
      hasil.push(sendiri);
      continue;
    }
    const sebelum = sebelumTabel(kerabat, sendiri.baris, sendiri.keadaan[0]?.nomor ?? 0);
    const lanjutan = sendiri.keadaan.some(({ nomorDianggap }) => nomorDianggap)
      ? (bacaBagian(berkas, satu, { ...dasar, sebelum }) ?? sendiri)
      : sendiri;
    hasil[tempat] = tambahkanTabel(kerabat, lanjutan);
  }
  const cacah = ({ keadaan }: MatriksRevisi): number => new Set(keadaan.map(({ nomor }) => nomor)).size;
  return hasil.sort((a, b) => cacah(b) - cacah(a) || b.baris.length - a.baris.length);
}
