/** Texts that are one figure become numbers, where a cell is open and nothing takes it for words. */
import type { Angka, Besaran } from '../../text/besaran';
import { addressKey, formatAddress } from '../../workbook/address';
import { alasanTempat } from '../../workbook/sel-terbuka';
import { contains, mergeAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import { angkaDariTeks, angkaDenganBacaan, type IsiAngka } from './bentuk-angka';
import type { Sebab, Tinggal } from './dibiarkan';
import type { Pemakai } from './pemakai';
import type { PilihanRapikan, Tanya } from './pilihan';
import type { SelFigur } from './sel-figur';

/** What a cell is to hold. */
export interface Ubahan {
  readonly figur: SelFigur;
  readonly isi: IsiAngka;
}

export interface HasilTeks {
  readonly ubahan: readonly Ubahan[];
  readonly tanya: readonly Tanya[];
  readonly tinggal: readonly Tinggal[];
}

export type Putusan =
  { readonly isi: IsiAngka } | { readonly tanya: Tanya } | { readonly sebab: Sebab; readonly tentang?: string };

/** Why a quantity of another kind than one sure figure stays a text. */
const SEBAB: Readonly<Record<Exclude<Besaran['jenis'], 'angka' | 'kosong'>, Sebab>> = {
  rentang: 'rentang',
  jenjang: 'jenjang',
  yatidak: 'yatidak',
  nihil: 'nihil',
  galat: 'galat',
  teks: 'teks',
};

/** What becomes of the text figures of one table. `pemakai`: the formulas that use them. */
export function ubahTeks(
  figur: readonly SelFigur[],
  sheet: Sheet,
  pemakai: ReadonlyMap<string, Pemakai>,
  pilihan: PilihanRapikan,
): HasilTeks {
  const ubahan: Ubahan[] = [];
  const tanya: Tanya[] = [];
  const tinggal: Tinggal[] = [];
  for (const satu of figur) {
    if (typeof satu.cell.value !== 'string' || satu.besaran.jenis === 'kosong') continue;
    const hasil = putuskanSel(satu, satu.cell.value, sheet, pemakai, pilihan);
    if ('isi' in hasil) ubahan.push({ figur: satu, isi: hasil.isi });
    else if ('tanya' in hasil) tanya.push(hasil.tanya);
    else tinggal.push({ tabel: satu.tabel, sel: satu.sel, ...hasil });
  }
  return { ubahan, tanya, tinggal };
}

function putuskanSel(
  { sel, cell, besaran }: SelFigur,
  teks: string,
  sheet: Sheet,
  pemakai: ReadonlyMap<string, Pemakai>,
  pilihan: PilihanRapikan,
): Putusan {
  if (cell.formula !== undefined) return { sebab: besaran.jenis === 'angka' ? 'rumus' : sebabIsi(besaran) };
  if (besaran.jenis !== 'angka') return { sebab: sebabIsi(besaran) };
  if (besaran.batas !== null) return { sebab: 'batas' };
  if (besaran.predikat !== null) return { sebab: 'predikat' };
  const tempat = sebabTempat(sheet, sel);
  if (tempat !== null) return { sebab: tempat };
  const kata = pemakai.get(addressKey(sel))?.kata ?? null;
  if (kata !== null) return { sebab: 'kata', tentang: formatAddress(kata, sheet.name) };
  return besaran.alternatif === null ? pasti(teks, besaran, pilihan) : bertanya(sel, teks, besaran, pilihan);
}

const sebabIsi = ({ jenis }: Besaran): Sebab => (jenis === 'angka' || jenis === 'kosong' ? 'teks' : SEBAB[jenis]);

/** Why a cell is not open: hidden, inside a merged area or an array formula, the caption of an Excel table. A protected or hidden sheet is told once, for its tables. */
export function sebabTempat(sheet: Sheet, sel: Address): Sebab | null {
  const { row, col } = sel;
  if (sheet.arrays?.some((range) => contains(range, row, col)) === true) return 'larik';
  if (sheet.tables.some(({ range }) => row === range.top && contains(range, row, col))) return 'kepalaTabel';
  if (alasanTempat(sheet, sel) === null) return null;
  const isTersembunyi = sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(col);
  return mergeAt(sheet, row, col) !== undefined && !isTersembunyi ? 'gabungan' : 'tersembunyi';
}

function pasti(teks: string, besaran: Angka, { samakanPemisah }: PilihanRapikan): Putusan {
  const sama = angkaDariTeks(teks, besaran);
  if (sama !== null) return { isi: sama };
  const lain = samakanPemisah === true ? angkaDenganBacaan(teks, besaran, besaran.nilai) : null;
  return lain === null ? { sebab: 'tampilan' } : { isi: lain.isi };
}

/** Both readings as they would look; the answer of a person, where there is one, decides. */
function bertanya(sel: Address, teks: string, besaran: Angka, { jawaban }: PilihanRapikan): Putusan {
  const nilai = [besaran.nilai, besaran.alternatif ?? besaran.nilai];
  const calon = nilai.flatMap((satu) => {
    const bentuk = angkaDenganBacaan(teks, besaran, satu);
    return bentuk === null ? [] : [{ nilai: satu, ...bentuk }];
  });
  if (calon.length < 2) return { sebab: 'tampilan' };
  const kunci = addressKey(sel);
  const dijawab = jawaban?.find((satu) => addressKey(satu.sel) === kunci);
  const terpilih = calon.find((satu) => satu.nilai === dijawab?.nilai);
  if (terpilih !== undefined) return { isi: terpilih.isi };
  return { tanya: { sel, teks, pilihan: calon.map((satu) => ({ nilai: satu.nilai, tampil: satu.tampil })) } };
}
