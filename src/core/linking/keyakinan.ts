/** How sure a row belongs to its group, and why, measured against the other rows of the group. */
import type { BarisIndikator } from '../records/berkas';
import { miripLabel, type LabelSiap } from '../text/label';
import { cocokkanBerdua, cocokkanDenganLain, satukanAngka, type Kecocokan } from './angka-baris';
import { bandingkanKode, kunciKode, type HasilKode } from './kode-baris';
import type { Persiapan } from './simpul';
import { nilaiAngka } from './skor';
import type { AnggotaKelompok, Kelompok } from './tautan';
import { tersering } from './tersering';

const DASAR = 0.2;
const BOBOT = { teks: 0.5, kode: 0.15, angka: 0.15 } as const;
/** A row that carries the wording of another group is not to be relied on, whatever code and figures say. */
const RAGU = 0.45;
/** Nothing to compare is neither good nor bad. */
const TANPA_BUKTI = 0.4;

const NILAI_KODE: Readonly<Record<HasilKode, number>> = { sama: 1, beda: -1, 'tak tentu': TANPA_BUKTI };
const TEKS_KODE: Readonly<Record<HasilKode, string>> = {
  sama: ', kode sama',
  beda: ', kode berbeda',
  'tak tentu': '',
};

const NOMOR_KODE: Readonly<Record<HasilKode, number>> = { sama: 0, beda: 1, 'tak tentu': 2 };

const dibatasi = (nilai: number): number => Math.round(Math.min(1, Math.max(0, nilai)) * 100) / 100;

const TEKS_BUNYI = ['bunyi sama', 'bunyi hampir sama', 'bunyi berbeda'] as const;

/** Writes why a row belongs to its group, each sentence once: the rows of a workbook share a few of them. */
function penulisAlasan(): (mirip: number, kode: HasilKode, cocok: Kecocokan) => string {
  const tertulis = new Map<number, string>();
  return (mirip, kode, { cacahSama, beda }) => {
    const bunyi = mirip === 1 ? 0 : mirip >= 0.6 ? 1 : 2;
    const jumlah = cacahSama + beda;
    const nomor = ((jumlah * (jumlah + 1)) / 2 + cacahSama) * 9 + bunyi * 3 + NOMOR_KODE[kode];
    const lama = tertulis.get(nomor);
    if (lama !== undefined) return lama;
    const angka = jumlah === 0 ? '' : `, ${cacahSama} dari ${jumlah} angka sama`;
    const baru = `${TEKS_BUNYI[bunyi]}${TEKS_KODE[kode]}${angka}`;
    tertulis.set(nomor, baru);
    return baru;
  };
}

function miripRagam(siap: Persiapan, a: LabelSiap, b: LabelSiap): number {
  const mirip = miripLabel(a, b);
  if (mirip === 1) return mirip;
  return Math.max(mirip, 0.97 * miripLabel(siap.singkat(a) ?? a, siap.singkat(b) ?? b));
}

/** What a group is called and measured against. */
interface Wakil {
  readonly acuan: LabelSiap;
  readonly nama: string;
  readonly kode: string | null;
}

/** The most common code, of those that name a place where there are any. */
function kodeTerbanyak(kode: readonly (string | null)[]): string | null {
  if (kode.every((satu) => satu === kode[0])) return kode[0] ?? null;
  return tersering(kode.map((satu) => (kunciKode(satu) === null ? null : satu))) ?? tersering(kode);
}

/** The labels of the most common wording. */
function terbanyakBunyi(label: readonly LabelSiap[]): LabelSiap[] {
  const kunci = tersering(label.map((satu) => satu.kunci));
  return label.filter((satu) => satu.kunci === kunci);
}

/** The labels that speak for a group. */
function pilihLabel(siap: Persiapan, isi: readonly number[]): readonly LabelSiap[] {
  const pertama = siap.bunyi[isi[0] ?? -1];
  // nearly always all rows have one label, worked out once
  if (pertama !== undefined && isi.every((i) => siap.bunyi[i] === pertama)) return [pertama];
  return terbanyakBunyi(isi.flatMap((i) => siap.bunyi[i] ?? []));
}

const pilihAcuan = (siap: Persiapan, isi: readonly number[]): LabelSiap => pilihLabel(siap, isi)[0] ?? siap.label('');

function pilihWakil(siap: Persiapan, isi: readonly number[]): Wakil {
  const contoh = pilihLabel(siap, isi);
  return {
    acuan: contoh[0] ?? siap.label(''),
    nama: contoh.length === 1 ? (contoh[0]?.asli ?? '') : (tersering(contoh.map((satu) => satu.asli)) ?? ''),
    kode: kodeTerbanyak(isi.map((i) => siap.baris[i]?.kode ?? null)),
  };
}

/** How the figures of each row of a group agree with those of the others. */
function pencocok(siap: Persiapan, isi: readonly number[]): (i: number) => Kecocokan {
  const [a = -1, b = -1] = isi;
  if (isi.length > 2) {
    const semua = satukanAngka(isi.map(siap.angka));
    return (i) => cocokkanDenganLain(siap.angka(i), semua);
  }
  const [angkaA, angkaB] = [siap.angka(a), siap.angka(b)];
  return (i) => (i === a ? cocokkanBerdua(angkaA, angkaB) : cocokkanBerdua(angkaB, angkaA));
}

/** What the rows of a group are measured by. */
interface Ukuran {
  readonly wakil: Wakil;
  readonly cocok: (i: number) => Kecocokan;
  /** True for a wording that is that of another group. */
  readonly milikLain: (kunci: string) => boolean;
  readonly alasan: ReturnType<typeof penulisAlasan>;
}

function nilaiAnggota(siap: Persiapan, i: number, baris: BarisIndikator, ukuran: Ukuran): AnggotaKelompok {
  const { wakil } = ukuran;
  const bunyi = siap.bunyi[i] ?? wakil.acuan;
  const mirip = miripRagam(siap, bunyi, wakil.acuan);
  const kode = bandingkanKode(baris.kode, wakil.kode);
  const sama = ukuran.cocok(i);
  const angka = sama.cacahSama + sama.beda === 0 ? TANPA_BUKTI : nilaiAngka(sama);
  const nilai = DASAR + BOBOT.teks * mirip + BOBOT.kode * NILAI_KODE[kode] + BOBOT.angka * angka;
  const alasan = ukuran.alasan(mirip, kode, sama);
  if (!ukuran.milikLain(bunyi.kunci)) return { baris, keyakinan: dibatasi(nilai), alasan };
  return { baris, keyakinan: dibatasi(Math.min(nilai, RAGU)), alasan: `${alasan}, bunyinya milik indikator lain` };
}

/** A row alone speaks for itself. */
function sendiri(siap: Persiapan, id: number, i: number): Kelompok {
  const baris = siap.baris[i];
  const anggota = baris === undefined ? [] : [{ baris, keyakinan: 1, alasan: 'satu-satunya baris' }];
  return { id, nama: siap.bunyi[i]?.asli ?? '', kode: baris?.kode ?? null, anggota };
}

/** The largest group of each wording. */
function pemilikBunyi(siap: Persiapan, semua: readonly (readonly number[])[]): ReadonlyMap<string, number> {
  const pemilik = new Map<string, number>();
  semua.forEach((isi, id) => {
    const { kunci } = pilihAcuan(siap, isi);
    const lama = pemilik.get(kunci);
    if (lama === undefined || (semua[lama]?.length ?? 0) < isi.length) pemilik.set(kunci, id);
  });
  return pemilik;
}

/**
 * The groups with how sure each member is: 0.2 + 0.5 * wording against the group's own + 0.15 * code (1 same, -1
 * different) + 0.15 * figures (-1 to 1), 0.4 where there is nothing to compare; at most 0.45 where the row carries the
 * wording of another group. A row alone is sure.
 *
 * @example the same wording, another code, other figures: 0.2 + 0.5 - 0.15 - 0.15 = 0.40
 */
export function susunKelompok(siap: Persiapan, semua: readonly (readonly number[])[]): Kelompok[] {
  // asked only where a group has more than one wording
  let pemilik: ReadonlyMap<string, number> | null = null;
  const alasan = penulisAlasan();
  return semua.map((isi, id): Kelompok => {
    if (isi.length === 1) return sendiri(siap, id, isi[0] ?? -1);
    const wakil = pilihWakil(siap, isi);
    const milikLain = (kunci: string): boolean => {
      if (kunci === wakil.acuan.kunci) return false;
      pemilik ??= pemilikBunyi(siap, semua);
      return (pemilik.get(kunci) ?? id) !== id;
    };
    const ukuran: Ukuran = { wakil, cocok: pencocok(siap, isi), milikLain, alasan };
    const anggota: AnggotaKelompok[] = [];
    for (const i of isi) {
      const baris = siap.baris[i];
      if (baris !== undefined) anggota.push(nilaiAnggota(siap, i, baris, ukuran));
    }
    // copied, so that a list that is kept has no room for more
    return { id, nama: wakil.nama, kode: wakil.kode, anggota: anggota.slice() };
  });
}
