/** How sure a row belongs to its group, and why, measured against the other rows of the group. */
import type { BarisIndikator } from '../records/berkas';
import { miripLabel, type LabelSiap } from '../text/label';
import { cocokkanDenganLain, satukanAngka, type AngkaGabungan, type Kecocokan } from './angka-baris';
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

const dibatasi = (nilai: number): number => Math.round(Math.min(1, Math.max(0, nilai)) * 100) / 100;

function alasan(mirip: number, kode: HasilKode, { cacahSama, beda }: Kecocokan): string {
  const bunyi = mirip === 1 ? 'bunyi sama' : mirip >= 0.6 ? 'bunyi hampir sama' : 'bunyi berbeda';
  const angka = cacahSama + beda === 0 ? '' : `, ${cacahSama} dari ${cacahSama + beda} angka sama`;
  return `${bunyi}${TEKS_KODE[kode]}${angka}`;
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
  readonly angka: AngkaGabungan;
}

const TANPA_ANGKA: AngkaGabungan = new Map();

/** A row alone speaks for itself. */
function wakilTunggal(siap: Persiapan, i: number): Wakil {
  const acuan = siap.bunyi[i] ?? siap.label('');
  return { acuan, nama: acuan.asli, kode: siap.baris[i]?.kode ?? null, angka: TANPA_ANGKA };
}

/** The most common code, of those that name a place where there are any. */
function kodeTerbanyak(baris: readonly BarisIndikator[]): string | null {
  const kode = baris.map((satu) => satu.kode);
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
  const label = isi.flatMap((i) => siap.bunyi[i] ?? []);
  const [pertama] = label;
  // nearly always all rows have one label, worked out once
  return label.every((satu) => satu === pertama) ? label.slice(0, 1) : terbanyakBunyi(label);
}

const pilihAcuan = (siap: Persiapan, isi: readonly number[]): LabelSiap => pilihLabel(siap, isi)[0] ?? siap.label('');

function pilihWakil(siap: Persiapan, isi: readonly number[]): Wakil {
  if (isi.length === 1) return wakilTunggal(siap, isi[0] ?? -1);
  const contoh = pilihLabel(siap, isi);
  return {
    acuan: contoh[0] ?? siap.label(''),
    nama: contoh.length === 1 ? (contoh[0]?.asli ?? '') : (tersering(contoh.map((satu) => satu.asli)) ?? ''),
    kode: kodeTerbanyak(isi.flatMap((i) => siap.baris[i] ?? [])),
    angka: satukanAngka(isi.map(siap.angka)),
  };
}

function nilaiAnggota(
  siap: Persiapan,
  isi: readonly number[],
  i: number,
  wakil: Wakil,
  milikLain: boolean,
): AnggotaKelompok | null {
  const baris = siap.baris[i];
  if (baris === undefined) return null;
  if (isi.length === 1) return { baris, keyakinan: 1, alasan: 'satu-satunya baris' };
  const mirip = miripRagam(siap, siap.bunyi[i] ?? wakil.acuan, wakil.acuan);
  const kode = bandingkanKode(baris.kode, wakil.kode);
  const cocok = cocokkanDenganLain(siap.angka(i), wakil.angka);
  const angka = cocok.cacahSama + cocok.beda === 0 ? TANPA_BUKTI : nilaiAngka(cocok);
  const nilai = DASAR + BOBOT.teks * mirip + BOBOT.kode * NILAI_KODE[kode] + BOBOT.angka * angka;
  const keyakinan = dibatasi(milikLain ? Math.min(nilai, RAGU) : nilai);
  return {
    baris,
    keyakinan,
    alasan: alasan(mirip, kode, cocok) + (milikLain ? ', bunyinya milik indikator lain' : ''),
  };
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
  return semua.map((isi, id): Kelompok => {
    const satu = pilihWakil(siap, isi);
    const anggota: AnggotaKelompok[] = [];
    for (const i of isi) {
      const kunci = siap.bunyi[i]?.kunci ?? '';
      const lain = kunci !== satu.acuan.kunci;
      if (lain) pemilik ??= pemilikBunyi(siap, semua);
      const milikLain = lain && (pemilik?.get(kunci) ?? id) !== id;
      const milik = nilaiAnggota(siap, isi, i, satu, milikLain);
      if (milik !== null) anggota.push(milik);
    }
    // copied, so that a list that is kept has no room for more
    return { id, nama: satu.nama, kode: satu.kode, anggota: anggota.slice() };
  });
}
