/**
 * Which tables speak of one and the same thing. A workbook may hold two units, the Perkin of the level above, or the state of
 * the third quarter beside that of the year; their figures differ because they are different things. Tables are of one party
 * where most of their figures agree; they are of two where most differ or where their titles name different units.
 */
import type { Bahan } from '../aturan';
import type { TabelMap } from '../../recognition/tabel';
import { cocokRenstra } from './acuan';
import { namaUnit, unitBerbeda, type Nama } from './identitas';
import { menurutTahun, samaNilai, type Bidang, type Kemunculan, type Setahun } from './kemunculan';
import { tambahkan } from '../../text/peta';
import { ingatOleh } from '../../text/ingat';
import { lembarBerkas } from '../struktur/kepala';

/** How often the figures of two tables say the same. */
interface Hitungan {
  sama: number;
  beda: number;
}

export interface Lingkup {
  /** False where two tables are of different units or states. */
  readonly sebanding: (a: number, b: number) => boolean;
  /** True where their titles name different units. */
  readonly bedaNama: (a: number, b: number) => boolean;
  /** The same as `sebanding` for one field: realisasi of an interim state are not those of the year, though the targets are. */
  readonly sebandingUntuk: (a: number, b: number, bidang: Bidang) => boolean;
  /** Parts of a list within which a comparison makes sense, in the order of the list. */
  readonly bagi: <T>(isi: readonly T[], tabel: (satu: T) => number, bidang: Bidang) => (readonly T[])[];
}

/** Below this, chance decides whether the figures of two tables agree. */
const CUKUP = 3;
/** Of one figure in one year at most this many tables are compared with each other. */
const TABEL_TERBANYAK = 40;

/** No workbook has more tables; two of them in one number. */
const TABEL_TERBANYAK_SEKALI = 1 << 24;

const kunci = (a: number, b: number): number =>
  a < b ? a * TABEL_TERBANYAK_SEKALI + b : b * TABEL_TERBANYAK_SEKALI + a;

/** The two tables of a key, the first one first. */
const urai = (tempat: number): readonly [number, number] => [
  Math.floor(tempat / TABEL_TERBANYAK_SEKALI),
  tempat % TABEL_TERBANYAK_SEKALI,
];

type Peta = Map<number, Record<Bidang, Hitungan>>;

const sepakat = (a: Kemunculan, b: Kemunculan): boolean =>
  samaNilai(a.angka, b.angka) || cocokRenstra(a, b) || cocokRenstra(b, a);

function hitunganPasangan(peta: Peta, a: number, b: number): Record<Bidang, Hitungan> {
  const tempat = kunci(a, b);
  const lama = peta.get(tempat);
  if (lama !== undefined) return lama;
  const baru = { target: { sama: 0, beda: 0 }, realisasi: { sama: 0, beda: 0 } };
  peta.set(tempat, baru);
  return baru;
}

function catat(peta: Peta, isi: readonly Kemunculan[], bidang: Bidang): void {
  const dilihat = isi.length > TABEL_TERBANYAK ? isi.slice(0, TABEL_TERBANYAK) : isi;
  dilihat.forEach((a, i) => {
    for (let j = i + 1; j < dilihat.length; j++) {
      const b = dilihat[j];
      if (b === undefined || a.baris.tabel === b.baris.tabel) continue;
      hitunganPasangan(peta, a.baris.tabel, b.baris.tabel)[bidang][sepakat(a, b) ? 'sama' : 'beda']++;
    }
  });
}

function hitungPasangan(bahan: Bahan): Peta {
  const peta: Peta = new Map();
  for (const kelompok of bahan.tautan.indikator) {
    for (const bidang of ['target', 'realisasi'] as const) {
      for (const { isi } of menurutTahun(bahan, kelompok, bidang)) catat(peta, isi, bidang);
    }
  }
  return peta;
}

/** A cascade shows targets of several levels, so that its figures tell nothing of whose the other tables are. */
const berjenjang = (tabel: TabelMap | undefined): boolean => tabel?.jenis === 'pohon-kinerja';

const bertentangan = ({ sama, beda }: Hitungan): boolean => sama + beda >= CUKUP && beda > sama;

interface Pihak {
  readonly akar: (tabel: number) => number;
  readonly nama: (tabel: number) => readonly Nama[];
  /** Pairs of roots that are different units. */
  readonly lawan: ReadonlySet<number>;
}

function bacaNama(bahan: Bahan): readonly (readonly Nama[])[] {
  const { tabel } = bahan.berkas;
  const lembar = lembarBerkas(bahan.berkas);
  const perLembar = new Map<string, TabelMap[]>();
  for (const satu of tabel) tambahkan(perLembar, satu.lembar, satu);
  return tabel.map((satu) => namaUnit(lembar.get(satu.lembar), satu, perLembar.get(satu.lembar) ?? []));
}

/** Joins tables whose figures mostly agree, the surest pairs first, unless their names forbid it. */
function satukanTabel(jumlah: number, peta: Peta, nama: (readonly Nama[])[]): (tabel: number) => number {
  const induk = Array.from({ length: jumlah }, (_, i) => i);
  const akar = (i: number): number => {
    let kini = i;
    while (induk[kini] !== kini) kini = induk[kini] ?? kini;
    return kini;
  };
  const sejalan = [...peta].flatMap(([tempat, { target, realisasi }]) => {
    const sama = target.sama + realisasi.sama;
    const [a, b] = urai(tempat);
    const cocok = sama >= CUKUP && sama > target.beda + realisasi.beda && !bertentangan(target);
    return cocok ? [{ a, b, sama }] : [];
  });
  for (const { a, b } of sejalan.sort((x, y) => y.sama - x.sama || x.a - y.a || x.b - y.b)) {
    const [x, y] = [akar(a), akar(b)];
    if (x === y || unitBerbeda(nama[x] ?? [], nama[y] ?? [])) continue;
    const [kecil, besar] = x < y ? [x, y] : [y, x];
    induk[besar] = kecil;
    nama[kecil] = [...(nama[kecil] ?? []), ...(nama[besar] ?? [])];
  }
  return akar;
}

function bacaPihak(bahan: Bahan, peta: Peta): Pihak {
  const milik = bacaNama(bahan);
  const bersama = [...milik];
  const akar = satukanTabel(milik.length, peta, bersama);
  const { tabel } = bahan.berkas;
  const lawan = new Set<number>();
  for (const [tempat, { target, realisasi }] of peta) {
    const [a, b] = urai(tempat);
    if (akar(a) === akar(b) || berjenjang(tabel[a]) || berjenjang(tabel[b])) continue;
    const tanpaTarget = target.sama === 0 && bertentangan(realisasi);
    if (bertentangan(target) || tanpaTarget) lawan.add(kunci(akar(a), akar(b)));
  }
  return { akar, nama: (i) => bersama[akar(i)] ?? [], lawan };
}

function susun(bahan: Bahan): Lingkup {
  const peta = hitungPasangan(bahan);
  const { akar, nama, lawan } = bacaPihak(bahan, peta);
  const bedaNama = (a: number, b: number): boolean => akar(a) !== akar(b) && unitBerbeda(nama(a), nama(b));
  const sebanding = (a: number, b: number): boolean => !lawan.has(kunci(akar(a), akar(b))) && !bedaNama(a, b);
  const sebandingUntuk = (a: number, b: number, bidang: Bidang): boolean => {
    const milik = peta.get(kunci(a, b))?.[bidang];
    return sebanding(a, b) && (bidang === 'target' || milik === undefined || !bertentangan(milik));
  };
  const kedekatan = (a: number, b: number, bidang: Bidang): number => peta.get(kunci(a, b))?.[bidang].sama ?? 0;
  return {
    sebanding,
    bedaNama,
    sebandingUntuk,
    bagi: (isi, tabel, bidang) =>
      bagiMenurut(
        isi,
        (a, b) => sebandingUntuk(tabel(a), tabel(b), bidang),
        (a, b) => kedekatan(tabel(a), tabel(b), bidang),
      ),
  };
}

/**
 * Parts a list so that no part holds two that contradict each other. What contradicts only one part goes to the other; what
 * fits several goes where most of its figures stand, and where nothing tells, it stays alone and accuses nobody.
 */
function bagiMenurut<T>(
  isi: readonly T[],
  cocok: (a: T, b: T) => boolean,
  dekat: (a: T, b: T) => number,
): (readonly T[])[] {
  if (isi.length < 2 || semuaCocok(isi, cocok)) return [isi];
  const berlawanan = isi.filter((a) => isi.some((b) => !cocok(a, b)));
  const bagian: T[][] = [];
  for (const satu of berlawanan) {
    const milik = bagian.find((lain) => lain.every((b) => cocok(satu, b)));
    if (milik === undefined) bagian.push([satu]);
    else milik.push(satu);
  }
  const sendiri: T[][] = [];
  for (const satu of isi.filter((lain) => !berlawanan.includes(lain))) {
    const nilai = bagian.map((lain) => ({ lain, dekat: lain.reduce((n, b) => n + dekat(satu, b), 0) }));
    const [pertama, kedua] = nilai.sort((a, b) => b.dekat - a.dekat);
    if (pertama === undefined || pertama.dekat === (kedua?.dekat ?? 0)) sendiri.push([satu]);
    else pertama.lain.push(satu);
  }
  const urutan = new Map(isi.map((satu, i) => [satu, i]));
  return [...bagian, ...sendiri].map((lain) => lain.sort((a, b) => (urutan.get(a) ?? 0) - (urutan.get(b) ?? 0)));
}

function semuaCocok<T>(isi: readonly T[], cocok: (a: T, b: T) => boolean): boolean {
  return isi.every((b, j) => {
    for (let i = 0; i < j; i++) if (!cocok(isi[i] ?? b, b)) return false;
    return true;
  });
}

/** The parties of a submission, worked out once. */
export const lingkup = ingatOleh(susun);

const bagianSetahun = {
  target: ingatOleh((bahan: Bahan) => susunSetahun(bahan, 'target')),
  realisasi: ingatOleh((bahan: Bahan) => susunSetahun(bahan, 'realisasi')),
};

/** Every group of the submission with its annual figures of one field, each part by itself; worked out once. */
export function semuaTahun(bahan: Bahan, bidang: Bidang): readonly Setahun[] {
  return bagianSetahun[bidang](bahan);
}

function susunSetahun(bahan: Bahan, bidang: Bidang): Setahun[] {
  const { bagi } = lingkup(bahan);
  const hasil: Setahun[] = [];
  for (const kelompok of bahan.tautan.indikator) {
    for (const satu of menurutTahun(bahan, kelompok, bidang)) {
      const bagian = bagi(satu.isi, ({ baris }) => baris.tabel, bidang);
      if (bagian.length === 1) hasil.push(satu);
      else for (const isi of bagian) hasil.push({ tahun: satu.tahun, isi });
    }
  }
  return hasil;
}
