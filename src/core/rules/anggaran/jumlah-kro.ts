/** Details by komponen in one table against the KRO of another: the komponen of a KRO must add up to its pagu and realisasi. */
import { figurTahun, keSkala, type Medan } from '../../ledger/baris-sama';
import { kunciAnggaran } from '../../ledger/kunci-anggaran';
import type { BarisUang, Berkas, FigurUang } from '../../records/berkas';
import { addressKey } from '../../workbook/address';
import type { Bukti } from '../aturan';
import { cetakFigur, cetakSeperti, cetakSelisih } from './cetak';
import { nilaiUang } from './pagu-kode';
import { tambahkan } from '../../text/peta';

interface Isi {
  readonly baris: BarisUang;
  readonly uang: FigurUang;
}

/** KRO that must be met, and the part of them that must fit, before the rest is a finding. */
const KRO_TERSEDIKIT = 5;
const BAGIAN_PAS = 0.6;
/** Cells that a finding still points at. */
const SEL_TERBANYAK = 8;

const KRO = /^\d{4}\.[A-Z]{3}$/;
const DI_BAWAH_KRO = /^(\d{4}\.[A-Z]{3})\.\d/;

function menurutKunci(berkas: Berkas, indeks: number, medan: Medan): Map<string, Isi> {
  const hasil = new Map<string, Isi>();
  for (const baris of berkas.uang) {
    if (baris.tabel !== indeks || baris.peran !== 'data') continue;
    const kunci = kunciAnggaran(berkas, baris);
    const uang = kunci === null ? null : figurTahun(baris, medan);
    if (kunci !== null && uang !== null) hasil.set(`${kunci}|${baris.row}`, { baris, uang });
  }
  return hasil;
}

/** Komponen by KRO, of a table that shows no KRO itself. */
function rincian(isi: ReadonlyMap<string, Isi>): Map<string, Isi[]> {
  const hasil = new Map<string, Isi[]>();
  for (const [kunci, satu] of isi) {
    const kode = kunci.split('|')[0] ?? '';
    if (KRO.test(kode)) return new Map();
    const kro = DI_BAWAH_KRO.exec(kode)?.[1];
    if (kro !== undefined) tambahkan(hasil, kro, satu);
  }
  return hasil;
}

function bukti(kro: string, bagian: readonly Isi[], induk: Isi, medan: Medan): Bukti {
  const jumlah = jumlahBagian(bagian);
  const seharusnya = keSkala(nilaiUang(induk.uang), jumlah);
  const [pertama] = bagian;
  return {
    sel: bagian.slice(0, SEL_TERBANYAK).map(({ uang }) => uang.figur.sel),
    tautan: [induk.uang.figur.sel],
    nilai:
      bagian.length === 1
        ? cetakFigur(pertama?.uang.figur ?? null)
        : `jumlah ${cetakSeperti(pertama?.uang.figur ?? null, jumlah)}`,
    seharusnya: `${bagian.length === 1 ? '' : 'jumlah '}${cetakSeperti(pertama?.uang.figur ?? null, seharusnya)}`,
    selisih: cetakSelisih(seharusnya - jumlah, true, pertama?.uang.faktor ?? 1),
    // which of several komponen is wrong, or lacks its row, is for a person to say
    ...(bagian.length === 1 ? {} : { tingkat: 'peringatan' as const }),
    isi: { kode: kro, medan, pembanding: `${medan} KRO pada ` },
  };
}

/** A KRO and the komponen that another table lists for it. */
interface Uji {
  readonly kode: string;
  readonly bagian: readonly Isi[];
  readonly induk: Isi;
  /** What the komponen lack of the KRO, in the unit of their table; below zero where they are too many. */
  readonly kurang: number;
}

/** Every apportioned part may be rounded by half a unit. */
const kelonggaran = ({ length }: readonly Isi[]): number => Math.max(1, length);
const jumlahBagian = (bagian: readonly Isi[]): number => bagian.reduce((n, { uang }) => n + nilaiUang(uang), 0);

function uji(rinci: ReadonlyMap<string, readonly Isi[]>, kro: ReadonlyMap<string, Isi>): Uji[] {
  return [...kro].flatMap(([kunci, induk]): Uji[] => {
    const kode = kunci.split('|')[0] ?? '';
    const bagian = rinci.get(kode);
    if (!KRO.test(kode) || bagian === undefined) return [];
    const jumlah = jumlahBagian(bagian);
    return [{ kode, bagian, induk, kurang: keSkala(nilaiUang(induk.uang), jumlah) - jumlah }];
  });
}

interface Pindah {
  readonly dari: string;
  readonly ke: Uji;
  readonly baris: Isi;
}

/** The one row that another KRO has too many, or that stands under a code without a KRO, and that this KRO lacks. */
function barisPindah(ke: Uji, salah: readonly Uji[], yatim: readonly (readonly [string, readonly Isi[]])[]): Pindah[] {
  const pas = (nilai: number, longgar: number): boolean => Math.abs(nilai - ke.kurang) <= longgar;
  const longgar = kelonggaran(ke.bagian);
  const lebih = salah
    .filter((satu) => pas(-satu.kurang, longgar + kelonggaran(satu.bagian)))
    .map((satu) => [satu.kode, satu.bagian] as const);
  const tunggal = yatim.filter(([, bagian]) => bagian.length === 1);
  const calon = [...lebih, ...tunggal].flatMap(([dari, bagian]) =>
    bagian.filter(({ uang }) => pas(nilaiUang(uang), longgar)).map((baris) => ({ dari, ke, baris })),
  );
  return ke.kurang > 0 && calon.length === 1 ? calon : [];
}

function buktiPindah({ dari, ke, baris: { baris, uang } }: Pindah, medan: Medan): Bukti[] {
  if (baris.kode === null) return [];
  return [
    {
      sel: [baris.kode.sel],
      tautan: [ke.induk.uang.figur.sel, uang.figur.sel],
      nilai: baris.kode.teks,
      isi: { hal: 'pindah', medan, dari, ke: ke.kode, besar: cetakFigur(uang.figur) },
    },
  ];
}

function bandingkan(rinci: ReadonlyMap<string, readonly Isi[]>, kro: ReadonlyMap<string, Isi>, medan: Medan): Bukti[] {
  const diuji = uji(rinci, kro);
  const salah = diuji.filter(({ bagian, kurang }) => Math.abs(kurang) > kelonggaran(bagian));
  if (diuji.length < KRO_TERSEDIKIT || salah.length > (1 - BAGIAN_PAS) * diuji.length) return [];
  const bertemu = new Set(diuji.map(({ kode }) => kode));
  const pindah = salah.flatMap((satu) =>
    barisPindah(
      satu,
      salah,
      [...rinci].filter(([kode]) => !bertemu.has(kode)),
    ),
  );
  const terjawab = new Set(pindah.flatMap(({ dari, ke }) => [dari, ke.kode]));
  return [
    ...pindah.flatMap((satu) => buktiPindah(satu, medan)),
    ...salah
      .filter(({ kode }) => !terjawab.has(kode))
      .map(({ kode, bagian, induk }) => bukti(kode, bagian, induk, medan)),
  ];
}

/** A row whose code does not fit is told once, by its pagu and its realisasi alike. */
function tanpaUlangan(semua: readonly Bukti[]): Bukti[] {
  const dilihat = new Set<string>();
  return semua.filter(({ sel: [pertama], isi }) => {
    if (pertama === undefined || isi?.['hal'] !== 'pindah') return true;
    const baru = !dilihat.has(addressKey(pertama));
    dilihat.add(addressKey(pertama));
    return baru;
  });
}

/** Evidence for every KRO whose komponen in another table do not add up to it. */
export function jumlahKro(berkas: Berkas): Bukti[] {
  const uang = berkas.tabel.flatMap((tabel, i) =>
    ['pagu', 'realisasi-anggaran', 'revisi-pagu'].includes(tabel.jenis) ? [i] : [],
  );
  const semua = (['pagu', 'realisasi'] as const).flatMap((medan) =>
    uang.flatMap((indeks) => {
      const rinci = rincian(menurutKunci(berkas, indeks, medan));
      if (rinci.size < KRO_TERSEDIKIT) return [];
      const hasil = uang
        .filter((lain) => lain !== indeks && berkas.tabel[lain]?.jenis === 'realisasi-anggaran')
        .map((lain) => bandingkan(rinci, menurutKunci(berkas, lain, medan), medan));
      return hasil.find((satu) => satu.length > 0) ?? [];
    }),
  );
  return tanpaUlangan(semua);
}
