/** How much speaks for two nodes being one indicator. */
import { miripLabel, type LabelSiap } from '../text/label';
import { jenisSatuan } from '../text/satuan';
import { cocokkanAngka, type Kecocokan } from './angka-baris';
import { bandingkanBanyakKode, type HasilKode } from './kode-baris';
import type { Ciri, Simpul } from './simpul';

/** A pair scoring less stays apart. */
export const SKOR_TERENDAH = 0.5;
/** With wording less alike, only the same code with the same figures joins. */
const TEKS_TERENDAH = 0.35;
/** What each piece of evidence is worth; the wording is worth most. */
const BOBOT = {
  teks: 0.6,
  kodeSama: 0.2,
  kodeBeda: -0.15,
  kepala: 0.05,
  angka: 0.25,
  sasaran: 0.1,
  posisi: 0.05,
  satuan: 0.04,
  kontras: -0.2,
} as const;
/** An abbreviation may mean something else. */
const NILAI_SINGKATAN = 0.97;
/** A sasaran this alike is the same. */
const SASARAN_SAMA = 0.8;
/** Weight of a word that tells one indicator from another. */
const KATA_PEMBEDA = 0.9;
const AKAR_TERPENDEK = 5;

interface Teks {
  readonly mirip: number;
  /** True where either names something that the other does not. */
  readonly kontras: boolean;
}

/** "tersedia" and "tersedianya", "meningkatkan" and "meningkatnya". */
function seakar(a: string, b: string): boolean {
  if (a === b) return true;
  let sama = 0;
  while (sama < a.length && a[sama] === b[sama]) sama++;
  return sama >= AKAR_TERPENDEK && sama >= 0.6 * Math.max(a.length, b.length);
}

/** Weight of the words of one label that have no kin in the other. */
function bobotSendiri(a: LabelSiap, b: LabelSiap): number {
  return a.kata.reduce(
    (jumlah, { teks, bobot }) => (b.kata.some((lain) => seakar(teks, lain.teks)) ? jumlah : jumlah + bobot),
    0,
  );
}

/** Slips of the pen and words run together are forgiven as `miripLabel` does, other forms of a word as kin. */
function bandingkanLabel(a: LabelSiap, b: LabelSiap): Teks {
  const mirip = miripLabel(a, b);
  const bersama = (mirip * (a.jumlahBobot + b.jumlahBobot)) / 2;
  const sisa = Math.min(a.jumlahBobot, b.jumlahBobot) - bersama;
  const kontras = sisa >= KATA_PEMBEDA && Math.min(bobotSendiri(a, b), bobotSendiri(b, a)) >= KATA_PEMBEDA;
  return { mirip, kontras };
}

/** A node with what it is compared by. */
export type SimpulBerciri = Pick<Simpul, 'label' | 'kode'> & Ciri;

function bandingkanTeks(a: SimpulBerciri, b: SimpulBerciri): Teks {
  const lengkap = bandingkanLabel(a.label, b.label);
  const x = a.singkat;
  const y = b.singkat;
  if (lengkap.mirip === 1 || (x === null && y === null)) return lengkap;
  const pendek = bandingkanLabel(x ?? a.label, y ?? b.label);
  return pendek.mirip * NILAI_SINGKATAN > lengkap.mirip
    ? { ...pendek, mirip: pendek.mirip * NILAI_SINGKATAN }
    : lengkap;
}

/** Tables number by different schemes (Renstra and Perkin), so a different code weighs little against equal figures. */
function nilaiKode(kode: HasilKode, kuat: boolean): number {
  if (kode === 'tak tentu') return 0;
  if (kode === 'sama') return BOBOT.kodeSama;
  return kuat ? BOBOT.kodeBeda / 3 : BOBOT.kodeBeda;
}

/** From -1 (all differ) to 1 (all agree); one figure alone counts half. */
export function nilaiAngka({ sama, beda }: Kecocokan): number {
  const jumlah = sama + beda;
  return jumlah === 0 ? 0 : ((sama - beda) / jumlah) * Math.min(1, jumlah / 2);
}

const beririsan = (a: readonly string[], b: readonly string[]): boolean => a.some((satu) => b.includes(satu));

function nilaiKepala(a: SimpulBerciri, b: SimpulBerciri): number {
  if (a.kepala.length === 0 || b.kepala.length === 0) return 0;
  return beririsan(a.kepala, b.kepala) ? BOBOT.kepala : -BOBOT.kepala;
}

function sasaranSama(a: SimpulBerciri, b: SimpulBerciri): boolean {
  return a.sasaran.some((x) => b.sasaran.some((y) => x.kunci === y.kunci || miripLabel(x, y) >= SASARAN_SAMA));
}

function nilaiSatuan(a: SimpulBerciri, b: SimpulBerciri): number {
  if (a.satuan.length === 0 || b.satuan.length === 0) return 0;
  if (beririsan(a.satuan, b.satuan)) return BOBOT.satuan;
  const jenis = b.satuan.map(jenisSatuan);
  return a.satuan.some((satu) => jenis.includes(jenisSatuan(satu))) ? 0 : -BOBOT.satuan;
}

/** True where the figures alone make the pair likely: two that are not 0, 1 or 100, and (nearly) none that differs. */
const angkaKuat = ({ sama, beda }: Kecocokan, boleh: number): boolean => sama >= 1.5 && beda <= boleh * sama;

/** Wording this unlike joins only where code and figures agree. */
function diizinkan(mirip: number, kode: HasilKode, cocok: Kecocokan, sasaran: boolean): boolean {
  return mirip >= TEKS_TERENDAH || (kode === 'sama' && angkaKuat(cocok, sasaran ? 0.5 : 0));
}

/**
 * The score of a pair, 0 where the wording forbids it: 0.6 * wording + code (+0.2 same, -0.15 different) + 0.25 *
 * figures (from -1 to 1) + small parts for sasaran, position and unit; less where each names something of its own and
 * neither code nor figures say that it is the same.
 *
 * @example the same wording, code and two figures: 0.6 + 0.2 + 0.25 = 1.05
 */
export function hitungSkor(a: SimpulBerciri, b: SimpulBerciri): number {
  const teks = bandingkanTeks(a, b);
  const kode = bandingkanBanyakKode(a.kode, b.kode);
  const cocok = cocokkanAngka(a.angka, b.angka);
  const kuat = angkaKuat(cocok, 0);
  const sasaran = sasaranSama(a, b);
  if (!diizinkan(teks.mirip, kode, cocok, sasaran)) return 0;
  return (
    BOBOT.teks * teks.mirip +
    nilaiKode(kode, kuat) +
    (kode === 'tak tentu' ? nilaiKepala(a, b) : 0) +
    BOBOT.angka * nilaiAngka(cocok) +
    (sasaran ? BOBOT.sasaran : 0) +
    (beririsan(a.posisi, b.posisi) ? BOBOT.posisi : 0) +
    nilaiSatuan(a, b) +
    (teks.kontras && kode !== 'sama' && !kuat ? BOBOT.kontras : 0)
  );
}
