/** Which columns of a detail table follow from which others on the same row, told by the rows themselves. */
import { ingatOleh } from '../../text/ingat';
import { cocok, cocokKasar, gabungan, kali, nisbah, type Hasil } from './cocok';
import { barisBerperan, type Nilai, type Rinci } from './kisi';

/** `bagian`: the sum of several columns over the first of the terms, in percent. */
export type JenisRelasi = 'jumlah' | 'selisih' | 'rata' | 'persen' | 'bagian' | 'rasio' | 'tumbuh' | 'kali';

export interface Relasi {
  readonly jenis: JenisRelasi;
  /** Index into `Rinci.lajur`. */
  readonly hasil: number;
  readonly suku: readonly number[];
  /** 0.01 for a product of which one factor is a percentage. */
  readonly skala: number;
}

/** A relation with the rows that bear it out and those that do not. */
export interface RelasiTeruji {
  readonly relasi: Relasi;
  readonly pas: readonly number[];
  readonly gagal: readonly number[];
}

/** Rows that are tried before all rows are. */
const CUPLIKAN = 24;
/** Fewer rows than this prove no relation. */
const PAS_TERSEDIKIT = 3;
/** The share of the rows in which a relation holds. */
const BAGIAN_PAS = 0.75;
/** In a wide table only columns this near are paired. */
const LEBAR_PENUH = 12;
const JANGKAUAN = 4;

/** The sum of figures as one figure. */
function jumlahNilai(nilai: readonly Nilai[]): Pick<Nilai, 'nilai' | 'setengah'> {
  const { nilai: jumlah, atas } = gabungan(nilai, () => 1);
  return { nilai: jumlah, setengah: atas - jumlah };
}

/** What the terms of a relation give in one row; null where a term is no figure. */
export function hitungRelasi(rinci: Rinci, { jenis, suku, skala }: Relasi, baris: number): Hasil | null {
  const isi = suku.map((l) => rinci.lajur[l]?.isi[baris] ?? null);
  const nilai = isi.filter((satu): satu is Nilai => satu !== null);
  const [a, b] = nilai;
  if (jenis === 'jumlah') return nilai.length < 2 ? null : gabungan(nilai, () => 1);
  if (nilai.length !== suku.length || a === undefined || b === undefined) return null;
  switch (jenis) {
    case 'selisih':
      return gabungan([a, b], (i) => (i === 0 ? 1 : -1));
    case 'rata':
      return gabungan(nilai, () => 1 / nilai.length);
    case 'persen':
      return nisbah(a, b, 100);
    case 'bagian':
      return nisbah({ ...b, ...jumlahNilai(nilai.slice(1)) }, a, 100);
    case 'rasio':
      return nisbah(a, b, 1);
    case 'tumbuh': {
      const ratio = nisbah(b, a, 100);
      return ratio === null || a.nilai <= 0
        ? null
        : { nilai: ratio.nilai - 100, bawah: ratio.bawah - 100, atas: ratio.atas - 100 };
    }
    case 'kali':
      return kali(a, b, skala);
  }
}

/** True where a row says more than nothing: zeros, ones and hundreds fit many relations. */
function berbobot(rinci: Rinci, { jenis, hasil, suku }: Relasi, baris: number): boolean {
  const h = rinci.lajur[hasil]?.isi[baris]?.nilai ?? 0;
  const nilai = suku.map((l) => rinci.lajur[l]?.isi[baris]?.nilai ?? 0);
  switch (jenis) {
    case 'jumlah':
    case 'selisih':
      return h !== 0 && nilai.filter((satu) => satu !== 0).length >= 2;
    case 'rata':
      return nilai.some((satu) => satu !== nilai[0]);
    case 'persen':
    case 'rasio':
      return h !== 0 && nilai[0] !== nilai[1];
    case 'bagian':
      return h !== 0 && nilai.slice(1).filter((satu) => satu !== 0).length >= 2;
    case 'tumbuh':
      return h !== 0;
    case 'kali':
      return nilai.every((satu) => satu !== 0 && satu !== 1);
  }
}

function uji(rinci: Rinci, relasi: Relasi, baris: readonly number[]): RelasiTeruji {
  const pas: number[] = [];
  const gagal: number[] = [];
  for (const b of baris) {
    const cetak = rinci.lajur[relasi.hasil]?.isi[b] ?? null;
    const hasil = cetak === null ? null : hitungRelasi(rinci, relasi, b);
    if (cetak === null || hasil === null) continue;
    if (cocok(cetak, hasil)) pas.push(b);
    else if (!cocokKasar(cetak, hasil)) gagal.push(b);
  }
  return { relasi, pas, gagal };
}

/** Whether the caption of the result says what the relation is. */
const SEBUTAN: Readonly<Record<JenisRelasi, RegExp>> = {
  jumlah: /\b(?:jumlah|total|jml|seluruh\w*)\b/,
  selisih: /\b(?:selisih|sisa|kurang|belum|delta|naik|turun|perubahan|bertambah)\b/,
  rata: /\b(?:rata ?rata|rerata|rataan|indeks|mean|nilai|skor)\b/,
  persen: /%|\bpersen\w*\b|\bproporsi\b|\btingkat\b|\bcapaian\b|\brasio\b/,
  bagian: /%|\bpersen\w*\b|\bproporsi\b/,
  rasio: /\b(?:rasio|per|rata ?rata|indeks|capaian|tingkat)\b|%|\bpersen/,
  tumbuh: /\b(?:pertumbuhan|peningkatan|kenaikan|naik|turun|tumbuh|produktivitas|growth|perubahan)\b|%/,
  kali: /\b(?:nilai|jumlah|total|biaya|hasil|skor|indeks)\b/,
};

const disebut = (rinci: Rinci, { jenis, hasil }: Relasi): boolean =>
  SEBUTAN[jenis].test(rinci.lajur[hasil]?.judul ?? '');

function terbukti(rinci: Rinci, { relasi, pas, gagal }: RelasiTeruji): boolean {
  if (pas.length < PAS_TERSEDIKIT || pas.length < BAGIAN_PAS * (pas.length + gagal.length)) return false;
  const isi = rinci.lajur[relasi.hasil]?.isi ?? [];
  const bernilai = pas.filter((b) => berbobot(rinci, relasi, b));
  const bernama = disebut(rinci, relasi);
  if (bernilai.length < (bernama ? 1 : PAS_TERSEDIKIT)) return false;
  if (bernama) return true;
  const beragam = new Set(bernilai.map((b) => isi[b]?.nilai)).size;
  const besar = bernilai.filter((b) => Math.abs(isi[b]?.nilai ?? 0) >= 10 || (isi[b]?.desimal ?? 0) > 0).length;
  return beragam >= 3 && besar >= PAS_TERSEDIKIT;
}

/** Runs of neighbouring columns that end beside the result. */
function deret(rinci: Rinci, hasil: number, terpendek: number): number[][] {
  const bentuk = (isi: readonly number[]): boolean => isi.every((l) => rinci.lajur[l] !== undefined);
  const kiri = Array.from({ length: Math.max(0, hasil - terpendek + 1) }, (_, awal) =>
    Array.from({ length: hasil - awal }, (__, i) => awal + i),
  );
  const kanan = Array.from({ length: Math.max(0, rinci.lajur.length - hasil - terpendek) }, (_, n) =>
    Array.from({ length: n + terpendek }, (__, i) => hasil + 1 + i),
  );
  return [...kiri, ...kanan].filter((isi) => isi.length >= terpendek && bentuk(isi));
}

function pasangan(rinci: Rinci, hasil: number): [number, number][] {
  const lain = rinci.lajur.flatMap((_, l) =>
    l !== hasil && (rinci.lajur.length <= LEBAR_PENUH || Math.abs(l - hasil) <= JANGKAUAN) ? [l] : [],
  );
  return lain.flatMap((a) => lain.filter((b) => b !== a).map((b): [number, number] => [a, b]));
}

/** Runs of two to four neighbouring columns over a column outside of them. */
function calonBagian(rinci: Rinci, hasil: number): Relasi[] {
  const n = rinci.lajur.length;
  if (n > LEBAR_PENUH) return [];
  return Array.from({ length: n }, (_, awal) => awal).flatMap((awal) =>
    [2, 3, 4].flatMap((panjang) => {
      const deretan = Array.from({ length: panjang }, (_, i) => awal + i);
      if (awal + panjang > n || deretan.includes(hasil)) return [];
      return rinci.lajur.flatMap((_, b): Relasi[] =>
        b === hasil || deretan.includes(b) ? [] : [{ jenis: 'bagian', hasil, suku: [b, ...deretan], skala: 1 }],
      );
    }),
  );
}

function calonRelasi(rinci: Rinci, hasil: number): Relasi[] {
  const persen = rinci.lajur[hasil]?.persen === true;
  const tambahan: Relasi[] = deret(rinci, hasil, 2).map((suku) => ({ jenis: 'jumlah', hasil, suku, skala: 1 }));
  const rata: Relasi[] = deret(rinci, hasil, 2).map((suku) => ({ jenis: 'rata', hasil, suku, skala: 1 }));
  const bernama = (jenis: JenisRelasi): boolean => persen || SEBUTAN[jenis].test(rinci.lajur[hasil]?.judul ?? '');
  const berdua = pasangan(rinci, hasil).flatMap((suku): Relasi[] => {
    const [a, b] = suku;
    const satuan = rinci.lajur[a]?.persen === true || rinci.lajur[b]?.persen === true;
    const jenis: readonly JenisRelasi[] = [
      ...(bernama('persen') ? (['persen'] as const) : []),
      ...(bernama('tumbuh') ? (['tumbuh'] as const) : []),
      ...(persen ? [] : (['selisih', 'rasio'] as const)),
      ...(a < b ? (['kali'] as const) : []),
    ];
    return jenis.map((satu) => ({ jenis: satu, hasil, suku, skala: satu === 'kali' && satuan ? 0.01 : 1 }));
  });
  return [...tambahan, ...rata, ...berdua, ...(persen ? calonBagian(rinci, hasil) : [])];
}

/** Of two relations that hold in as many rows, the mean of more columns, else the one with the nearer columns is meant. */
function unggul(baru: RelasiTeruji, lama: RelasiTeruji): boolean {
  if (baru.pas.length !== lama.pas.length) return baru.pas.length > lama.pas.length;
  if (baru.relasi.jenis === 'rata' && lama.relasi.jenis === 'rata')
    return baru.relasi.suku.length > lama.relasi.suku.length;
  return jarak(baru.relasi) < jarak(lama.relasi);
}

/** Columns between the result and its terms. */
function jarak({ hasil, suku }: Relasi): number {
  return suku.reduce((n, satu) => n + Math.abs(satu - hasil), 0) / suku.length;
}

function relasiLajur(rinci: Rinci, hasil: number, baris: readonly number[]): RelasiTeruji[] {
  const cuplikan = baris.slice(0, CUPLIKAN);
  return calonRelasi(rinci, hasil).flatMap((relasi) => {
    const awal = uji(rinci, relasi, cuplikan);
    if (awal.pas.length < PAS_TERSEDIKIT || awal.pas.length < BAGIAN_PAS * (awal.pas.length + awal.gagal.length))
      return [];
    const penuh = baris.length > CUPLIKAN ? uji(rinci, relasi, baris) : awal;
    return terbukti(rinci, penuh) ? [penuh] : [];
  });
}

const URUTAN: readonly JenisRelasi[] = ['jumlah', 'rata', 'persen', 'bagian', 'tumbuh', 'selisih', 'kali', 'rasio'];

/** One relation says the same as another where both join the same columns: of `a = b + c` and `c = a - b` the first counts. */
function tanpaCermin(rinci: Rinci, semua: readonly RelasiTeruji[]): RelasiTeruji[] {
  const tempat = ({ relasi }: RelasiTeruji): number =>
    URUTAN.indexOf(relasi.jenis) + (disebut(rinci, relasi) ? 0 : URUTAN.length);
  const urut = [...semua].sort((a, b) => tempat(a) - tempat(b));
  const dilihat = new Set<string>();
  return urut.filter(({ relasi }) => {
    const kunci = [relasi.hasil, ...relasi.suku].sort((a, b) => a - b).join();
    if (dilihat.has(kunci)) return false;
    dilihat.add(kunci);
    return true;
  });
}

/** The relations between the columns of one table that its rows bear out. */
export const relasiKolom = ingatOleh((rinci: Rinci): readonly RelasiTeruji[] => {
  // with a direction of its own a row may divide the other way round
  if (rinci.tabel.kolom.some(({ bidang }) => bidang === 'polaritas')) return [];
  const data = barisBerperan(rinci, 'data');
  if (data.length < PAS_TERSEDIKIT || rinci.lajur.length < 3) return [];
  const semua = tanpaCermin(
    rinci,
    rinci.lajur.flatMap((_, hasil) => relasiLajur(rinci, hasil, data)),
  );
  return rinci.lajur.flatMap(
    (_, hasil) =>
      semua
        .filter(({ relasi }) => relasi.hasil === hasil)
        .reduce<RelasiTeruji | null>((lama, baru) => (lama === null || unggul(baru, lama) ? baru : lama), null) ?? [],
  );
});
