/**
 * Percentages in one scale: fractions under a percent format, or points. The more frequent one stays. A column of capaian or
 * of percentages is judged alone; targets and realisasi of a table together, because a row compares them with each other.
 */
import { perSeratus } from '../../capaian/eksak';
import type { Bidang } from '../../recognition/tabel';
import type { Angka } from '../../text/besaran';
import { tambahkan } from '../../text/peta';
import { besaranDariAngka } from '../../text/sel-angka';
import { jenisSatuan } from '../../text/satuan';
import { addressKey, formatAddress } from '../../workbook/address';
import { isPercentFormat } from '../../workbook/number-format';
import { contains } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { IsiAngka } from './bentuk-angka';
import type { Sebab, Tinggal } from './dibiarkan';
import type { Pemakai } from './pemakai';
import type { SelFigur } from './sel-figur';
import { sebabTempat, type Ubahan } from './teks-angka';

export type Skala = 'fraksi' | 'poin';

/** A percentage as it will stand: as it is now, or as a text that becomes a number. */
export interface Persen {
  readonly figur: SelFigur;
  readonly angka: Angka;
  readonly skala: Skala;
}

/** A bare figure up to here may be a ratio: 1.05 among percentages is 105% as well as 1,05%. */
const BATAS_RASIO = 1.5;
/** How many times larger or smaller than all others a percentage of a column may be. */
const JARAK = 3;

/** The percentages of a table that must share a scale, as they stand after texts have become numbers. */
export function kelompokPersen(figur: readonly SelFigur[], ubahan: readonly Ubahan[]): readonly (readonly Persen[])[] {
  const kelak = new Map(ubahan.map((satu) => [addressKey(satu.figur.sel), satu.isi]));
  const hasil = new Map<string, Persen[]>();
  for (const satu of figur) {
    if (!isPersen(satu)) continue;
    const angka = angkaSel(satu, kelak.get(addressKey(satu.sel)));
    const skala = angka === null ? null : skalaAngka(angka);
    const kunci = BERPASANGAN.has(satu.bidang) ? 'target dan realisasi' : String(satu.sel.col);
    if (angka !== null && skala !== null) tambahkan(hasil, kunci, { figur: satu, angka, skala });
  }
  return [...hasil.values()];
}

const BERPASANGAN = new Set<Bidang>(['target', 'realisasi']);

/** Columns of percentages, and figures of performance whose unit is percent. */
function isPersen({ bidang, ranah, satuan }: SelFigur): boolean {
  if (bidang === 'capaian' || bidang === 'persen') return true;
  if (!BERPASANGAN.has(bidang)) return false;
  return ranah !== 'anggaran' && satuan !== null && jenisSatuan(satuan) === 'persen';
}

function angkaSel({ cell, besaran }: SelFigur, kelak: IsiAngka | undefined): Angka | null {
  if (kelak !== undefined) return besaranDariAngka(kelak.value, kelak.numberFormat);
  return typeof cell.value === 'number' && besaran.jenis === 'angka' ? besaran : null;
}

/** Points have no unit of their own; dates, and points under a percent format ("8750%"), are none of both. */
function skalaAngka({ tepat, tanggal, asalFraksi, satuan }: Angka): Skala | null {
  if (!tepat || tanggal === true) return null;
  if (asalFraksi) return 'fraksi';
  return satuan === null ? 'poin' : null;
}

export interface HasilSkala {
  readonly ubahan: readonly Ubahan[];
  readonly tinggal: readonly Tinggal[];
}

interface Bukti {
  readonly sheet: Sheet;
  readonly pemakai: ReadonlyMap<string, Pemakai>;
  /** A formula of which nobody can tell what it refers to. */
  readonly takTerlacak: Address | null;
  /** The capaian that follows from target and realisasi, as a ratio, by `addressKey` of its cell. */
  readonly capaian: ReadonlyMap<string, number | null>;
}

/** What becomes of the less frequent scale; a cell that a formula refers to stays, because its result would change. */
export function samakanSkala(kelompok: readonly (readonly Persen[])[], bukti: Bukti): HasilSkala {
  const semua = kelompok.map((isi) => samakanKelompok(isi, bukti));
  return { ubahan: semua.flatMap(({ ubahan }) => ubahan), tinggal: semua.flatMap(({ tinggal }) => tinggal) };
}

function samakanKelompok(isi: readonly Persen[], bukti: Bukti): HasilSkala {
  const fraksi = isi.filter(({ skala }) => skala === 'fraksi');
  const poin = isi.filter(({ skala }) => skala === 'poin');
  if (fraksi.length === 0 || poin.length === 0) return { ubahan: [], tinggal: [] };
  const isImbang = fraksi.length === poin.length;
  const sedikit = (poin.length <= fraksi.length ? poin : fraksi).map((satu) => ({
    satu,
    sebab: isImbang ? { sebab: 'skalaImbang' as const } : sebabTetap(satu, fraksi, bukti),
  }));
  // A row whose target stays a fraction must not get a realisasi in points.
  const terikat = new Set(sedikit.flatMap(({ satu, sebab }) => (sebab === null ? [] : [satu.figur.sel.row])));
  const ubahan: Ubahan[] = [];
  const tinggal: Tinggal[] = [];
  for (const { satu, sebab } of sedikit) {
    const { tabel, sel } = satu.figur;
    if (sebab !== null) tinggal.push({ tabel, sel, ...sebab });
    else if (terikat.has(sel.row)) tinggal.push({ tabel, sel, sebab: 'skalaBaris' });
    else ubahan.push({ figur: satu.figur, isi: dalamSkalaLain(satu) });
  }
  return { ubahan, tinggal };
}

function sebabTetap(
  persen: Persen,
  fraksi: readonly Persen[],
  bukti: Bukti,
): { readonly sebab: Sebab; readonly tentang?: string } | null {
  const { sel, cell } = persen.figur;
  const { sheet, pemakai, takTerlacak } = bukti;
  if (cell.formula !== undefined) return { sebab: 'skalaRumus' };
  const tempat = sebabTempat(sheet, sel);
  if (tempat !== null) return { sebab: tempat };
  if (persen.skala === 'poin' && !isPoinPasti(persen, fraksi, bukti)) return { sebab: 'skalaRagu' };
  const rumus = pemakai.get(addressKey(sel))?.contoh;
  if (rumus !== undefined) return { sebab: 'skalaDiacu', tentang: formatAddress(rumus, sheet.name) };
  if (takTerlacak !== null) return { sebab: 'skalaTakTerlacak', tentang: formatAddress(takTerlacak, sheet.name) };
  const berformat = sheet.conditionalFormats?.some((range) => contains(range, sel.row, sel.col)) === true;
  return berformat ? { sebab: 'skalaFormat' } : null;
}

/**
 * Whether a bare figure is surely points: no ratio, and where nothing but its column calls it a percentage, the capaian that
 * its row gives, or a figure of the size of the percentages around it. A realisasi may stand in such a column by mistake.
 */
function isPoinPasti(
  { figur: { sel, bidang }, angka: { nilai } }: Persen,
  fraksi: readonly Persen[],
  { capaian }: Bukti,
): boolean {
  if (nilai === 0) return true;
  if (Math.abs(nilai) <= BATAS_RASIO) return false;
  if (BERPASANGAN.has(bidang)) return true;
  const hitung = capaian.get(addressKey(sel));
  if (hitung !== undefined) return hitung !== null && Math.abs(hitung * 100 - nilai) <= 1;
  const lain = fraksi.map((satu) => Math.abs(satu.angka.nilai)).filter((satu) => satu > 0);
  return Math.abs(nilai) * JARAK >= Math.min(...lain) && Math.abs(nilai) <= Math.max(...lain) * JARAK;
}

/** The same percentage with the same decimals: 87.5 becomes 0.875 under 0.0%; back it keeps its sign, as a mere word. */
function dalamSkalaLain({ angka, skala }: Persen): IsiAngka {
  const desimal = angka.desimal === 0 ? '' : `.${'0'.repeat(angka.desimal)}`;
  if (skala === 'poin') return { value: perSeratus(angka.nilai), numberFormat: `0${desimal}%` };
  return { value: angka.nilai, numberFormat: `0${desimal}"%"` };
}

/** The one scale of a column in which every number is a percentage; null where it holds other numbers, ratios, or both scales. */
export function skalaKolom(figur: readonly SelFigur[], col: number): Skala | null {
  const skala = new Set<Skala | null>();
  let terbesar = 0;
  for (const satu of figur) {
    if (satu.sel.col !== col || typeof satu.cell.value !== 'number') continue;
    const { besaran } = satu;
    terbesar = Math.max(terbesar, Math.abs(satu.cell.value));
    const isSah = isPersen(satu) && besaran.jenis === 'angka' && besaran.tanggal !== true;
    skala.add(isSah ? (isPercentFormat(satu.cell.numberFormat) ? 'fraksi' : 'poin') : null);
  }
  const [satu = null] = skala;
  return skala.size > 1 || (satu === 'poin' && terbesar <= BATAS_RASIO) ? null : satu;
}
