/** Rows, columns and cells of a table of the workbook as the report shows them. */
import type { Bidang, Kolom, PeranBaris, TabelMap } from '../recognition/tabel';
import { bacaFigur, selTampak } from '../records/sel';
import { bersihkan } from '../text/bersih';
import { addressKey } from '../workbook/address';
import { contentBounds, mergeAt } from '../workbook/sheet';
import type { Sheet } from '../workbook/workbook';
import { teksFigur } from './figur-naskah';
import type { BarisTabel, Potongan, SelTabel } from './naskah';

/** Figures that name something: they are not written anew with dots between thousands. */
export const BUKAN_BILANGAN = new Set<Bidang>(['no', 'kode', 'tahun', 'nomorRevisi', 'tanggal', 'bulan', 'triwulan']);
const NAMA_KODE = /^(?:kode|akun|mak|nip|nik|nomor|no|tahun|ta)\b/i;

const JENIS_BARIS: Readonly<Record<PeranBaris, BarisTabel['jenis'] | null>> = {
  data: 'data',
  seksi: 'kelompok',
  total: 'jumlah',
  'rata-rata': 'jumlah',
  // Numbers of columns stand in the header, the rest is joined or left out.
  nomor: null,
  ulang: null,
  lanjutan: null,
};

/** A row of the report with the rows of the sheet that it joins: a text that a page break has split. */
export interface BarisAsal {
  readonly row: number;
  readonly jenis: BarisTabel['jenis'] | 'kepala';
  readonly sambungan: readonly number[];
}

export interface KolomAsal {
  readonly col: number;
  readonly milik: Kolom | undefined;
}

export interface Petak {
  readonly sheet: Sheet;
  readonly kolom: readonly KolomAsal[];
  /** What a cell says in its own place instead of what the sheet shows, by address: money in millions. */
  readonly ganti: ReadonlyMap<string, Potongan>;
}

/** Header rows, and the row of column numbers below them. */
export function barisKepala(sheet: Sheet, { kepala, baris }: TabelMap): BarisAsal[] {
  const rows = Array.from({ length: Math.max(0, kepala.bottom - kepala.top + 1) }, (_, i) => kepala.top + i);
  const [pertama] = baris;
  const nomor = pertama?.peran === 'nomor' ? [pertama.row] : [];
  return [...rows, ...nomor]
    .filter((row) => !sheet.hiddenRows.has(row))
    .map((row) => ({ row, jenis: 'kepala', sambungan: [] }));
}

export function barisBadan(sheet: Sheet, { baris }: TabelMap, tampil: (row: number) => boolean): BarisAsal[] {
  const hasil: { row: number; jenis: BarisTabel['jenis']; sambungan: number[] }[] = [];
  let dilewati = false;
  for (const { row, peran } of baris) {
    if (sheet.hiddenRows.has(row)) continue;
    const jenis = JENIS_BARIS[peran];
    if (jenis !== null) dilewati = !tampil(row);
    if (dilewati) continue;
    if (jenis !== null) hasil.push({ row, jenis, sambungan: [] });
    else if (peran === 'lanjutan') hasil.at(-1)?.sambungan.push(row);
  }
  return hasil;
}

/** Columns that are shown and say something of their own: a caption that reaches over an empty column does not keep it. */
export function kolomTampak(sheet: Sheet, tabel: TabelMap, baris: readonly BarisAsal[]): readonly KolomAsal[] {
  const { left, right } = tabel.range;
  const akhir = Math.min(right, contentBounds(sheet)?.right ?? right);
  const milik = new Map(tabel.kolom.map((kolom) => [kolom.col, kolom]));
  return Array.from({ length: Math.max(0, akhir - left + 1) }, (_, i) => left + i)
    .filter((col) => !sheet.hiddenColumns.has(col))
    .filter((col) => baris.some(({ row }) => adaIsi(sheet, row, col)))
    .map((col) => ({ col, milik: milik.get(col) }));
}

function adaIsi(sheet: Sheet, row: number, col: number): boolean {
  const gabung = mergeAt(sheet, row, col);
  if (gabung !== undefined && gabung.left !== col) return false;
  const { cell } = selTampak(sheet, row, col);
  return cell !== undefined && cell.value !== null && cell.text.trim() !== '';
}

/** The cells of the rows, merges of the sheet cut to the rows and columns that are shown. */
export function isiBaris(petak: Petak, baris: readonly BarisAsal[]): SelTabel[][] {
  const rows = baris.map(({ row }) => row);
  const cols = petak.kolom.map(({ col }) => col);
  return baris.map((satu, b) =>
    petak.kolom.flatMap((kolom, k): SelTabel[] => {
      const gabung = mergeAt(petak.sheet, satu.row, kolom.col);
      if (gabung === undefined) return [{ isi: isiSel(petak, satu, kolom) }];
      const [rowspan, colspan] = [
        sisaDalam(rows, b, gabung.top, gabung.bottom),
        sisaDalam(cols, k, gabung.left, gabung.right),
      ];
      if (rowspan === null || colspan === null) return [];
      return [{ isi: isiSel(petak, satu, kolom), ...bentang(rowspan, colspan) }];
    }),
  );
}

const bentang = (rowspan: number, colspan: number): Pick<SelTabel, 'rowspan' | 'colspan'> => ({
  ...(rowspan > 1 && { rowspan }),
  ...(colspan > 1 && { colspan }),
});

/** How many of the shown places from `ke` on lie in a merge; null where the merge began before. */
function sisaDalam(tempat: readonly number[], ke: number, awal: number, akhir: number): number | null {
  if ((tempat[ke - 1] ?? -1) >= awal) return null;
  let sampai = ke;
  while ((tempat[sampai + 1] ?? Infinity) <= akhir) sampai++;
  return sampai - ke + 1;
}

export function isiSel(petak: Petak, { row, sambungan, jenis }: BarisAsal, kolom: KolomAsal): readonly Potongan[] {
  const semua = [row, ...sambungan].flatMap((satu) => potonganSel(petak, satu, kolom, jenis === 'kepala'));
  return semua.flatMap((potongan, i) => (i === 0 ? [potongan] : [{ teks: ' ' }, potongan]));
}

function potonganSel({ sheet, ganti }: Petak, row: number, { col, milik }: KolomAsal, kepala: boolean): Potongan[] {
  const tampak = selTampak(sheet, row, col);
  const figur = bacaFigur(sheet, tampak.row, tampak.col, {});
  const pengganti = ganti.get(addressKey(figur.sel));
  if (pengganti !== undefined) return [pengganti];
  // Captions are years, numbers of columns and codes: as the sheet shows them.
  const bernama = kepala || (milik !== undefined && bernamaSaja(milik));
  const angka = figur.besaran.jenis === 'angka' && figur.besaran.tanggal !== true && !bernama;
  const teks = angka ? teksFigur(figur, null) : bersihkan(figur.teks);
  return teks === '' ? [] : [{ teks, sumber: figur.sel }];
}

const bernamaSaja = ({ bidang, jalur }: Kolom): boolean =>
  BUKAN_BILANGAN.has(bidang) || NAMA_KODE.test((jalur.at(-1) ?? '').trim());
