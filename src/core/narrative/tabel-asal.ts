/** A table of the workbook as a table of the report: its own headers, groups and merges, without what only a sheet needs. */
import type { Bidang, Kolom, PeranBaris, TabelMap } from '../recognition/tabel';
import type { Berkas } from '../records/berkas';
import { bacaFigur, selTampak } from '../records/sel';
import { bersihkan } from '../text/bersih';
import { ingatOleh } from '../text/ingat';
import { contentBounds, mergeAt } from '../workbook/sheet';
import type { Range, Sheet } from '../workbook/workbook';
import { bobotKolom } from './bobot-kolom';
import { teksFigur } from './figur-naskah';
import {
  gabungTeks,
  polos,
  type BarisTabel,
  type KolomTabel,
  type Potongan,
  type Rata,
  type SelTabel,
  type Tabel,
} from './naskah';

/** Figures that name something: they are not written anew with dots between thousands. */
const BUKAN_BILANGAN = new Set<Bidang>(['no', 'kode', 'tahun', 'nomorRevisi', 'tanggal', 'bulan', 'triwulan']);
const DI_TENGAH = new Set<Bidang>([...BUKAN_BILANGAN, 'satuan', 'status', 'predikat', 'polaritas']);

/** Columns that fit an upright page. */
const KOLOM_TEGAK = 8;

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
interface BarisAsal {
  readonly row: number;
  readonly jenis: BarisTabel['jenis'];
  readonly sambungan: readonly number[];
}

interface Petak {
  readonly sheet: Sheet;
  readonly kolom: readonly { readonly col: number; readonly milik: Kolom | undefined }[];
}

/**
 * The table with number `indeks` of the submission. Repeated headers are left out, rows that a page break has split are joined,
 * hidden rows and columns stay away, and a caption loses its typed number. null where nothing is left to show.
 *
 * @param kunci tells the block from others
 * @example tabelAsal(berkas, 3, 'bab2|perkin')?.kepala // [[{ isi: [{ teks: 'Sasaran', sumber }] }, ...]]
 */
export function tabelAsal(berkas: Berkas, indeks: number, kunci: string): Tabel | null {
  const tabel = berkas.tabel[indeks];
  const sheet = berkas.workbook.sheets.find(({ name }) => name === tabel?.lembar);
  if (tabel === undefined || sheet === undefined) return null;
  const petak = { sheet, kolom: kolomTampak(sheet, tabel) };
  const kepala = barisKepala(sheet, tabel);
  const badan = barisBadan(sheet, tabel);
  if (petak.kolom.length === 0 || badan.length === 0) return null;
  const isiBadan = isiBaris(petak, badan);
  const baris = badan.map(({ jenis }, i): BarisTabel => ({ jenis, sel: isiBadan[i] ?? [] }));
  const isiKepala = isiBaris(
    petak,
    kepala.map((row) => ({ row, jenis: 'data', sambungan: [] })),
  );
  return {
    jenis: 'tabel',
    kunci,
    judul: judulAsal(tabel),
    ...(petak.kolom.length > KOLOM_TEGAK && { bentuk: 'mendatar' as const }),
    kolom: lebarKolom(petak, badan),
    kepala: isiKepala,
    baris,
  };
}

/** "Tabel 2.5 Perjanjian Kinerja" of the workbook gives "Perjanjian Kinerja": the report counts its own tables. */
export function judulAsal({ judul, judulSel, jenis, tahun }: TabelMap): readonly Potongan[] {
  const bersih = bersihkan(judul ?? '').replace(
    /^(?:tabel|table|gambar)\s+[\dIVXLA-C]+(?:[.\-–]\d+)*[.:]?\s*(?=\S)/i,
    '',
  );
  if (bersih !== '' && judulSel !== null) return [{ teks: bersih, sumber: judulSel }];
  return polos(`${NAMA_JENIS[jenis] ?? 'Rincian'}${tahun === null ? '' : ` Tahun ${tahun}`}`);
}

const NAMA_JENIS: Readonly<Partial<Record<TabelMap['jenis'], string>>> = {
  perkin: 'Perjanjian Kinerja',
  iku: 'Indikator Kinerja Utama',
  renstra: 'Target Kinerja Rencana Strategis',
  'renstra-capaian': 'Capaian Rencana Strategis',
  perbandingan: 'Perbandingan Kinerja',
  'rencana-aksi': 'Rencana Aksi',
  'capaian-tahunan': 'Capaian Kinerja',
  'capaian-triwulan': 'Capaian Kinerja per Triwulan',
  pagu: 'Pagu Anggaran',
  'revisi-pagu': 'Revisi Pagu Anggaran',
  'realisasi-anggaran': 'Realisasi Anggaran',
  efisiensi: 'Efisiensi Penggunaan Sumber Daya',
  pnbp: 'Penerimaan Negara Bukan Pajak',
  'pohon-kinerja': 'Pohon Kinerja',
};

/** Columns that are shown and say something between header and last row. */
function kolomTampak(sheet: Sheet, tabel: TabelMap): Petak['kolom'] {
  const { left, right } = tabel.range;
  const akhir = Math.min(right, contentBounds(sheet)?.right ?? right);
  const milik = new Map(tabel.kolom.map((kolom) => [kolom.col, kolom]));
  const rows = [...barisKepala(sheet, tabel), ...tabel.baris.map(({ row }) => row)];
  return Array.from({ length: Math.max(0, akhir - left + 1) }, (_, i) => left + i)
    .filter((col) => !sheet.hiddenColumns.has(col))
    .filter((col) => rows.some((row) => adaIsi(sheet, row, col)))
    .map((col) => ({ col, milik: milik.get(col) }));
}

function adaIsi(sheet: Sheet, row: number, col: number): boolean {
  const { cell } = selTampak(sheet, row, col);
  return cell !== undefined && cell.value !== null && cell.text.trim() !== '';
}

/** Header rows, and the row of column numbers below them. */
function barisKepala(sheet: Sheet, { kepala, baris }: TabelMap): number[] {
  const rows = Array.from({ length: Math.max(0, kepala.bottom - kepala.top + 1) }, (_, i) => kepala.top + i);
  const [pertama] = baris;
  const nomor = pertama?.peran === 'nomor' ? [pertama.row] : [];
  return [...rows, ...nomor].filter((row) => !sheet.hiddenRows.has(row));
}

function barisBadan(sheet: Sheet, { baris }: TabelMap): BarisAsal[] {
  const hasil: { row: number; jenis: BarisTabel['jenis']; sambungan: number[] }[] = [];
  for (const { row, peran } of baris) {
    if (sheet.hiddenRows.has(row)) continue;
    const jenis = JENIS_BARIS[peran];
    if (jenis !== null) hasil.push({ row, jenis, sambungan: [] });
    else if (peran === 'lanjutan') hasil.at(-1)?.sambungan.push(row);
  }
  return hasil;
}

/** The cells of the rows, merges of the sheet cut to the rows and columns that are shown. */
function isiBaris(petak: Petak, baris: readonly BarisAsal[]): SelTabel[][] {
  const rows = baris.map(({ row }) => row);
  const cols = petak.kolom.map(({ col }) => col);
  return baris.map((satu, b) =>
    petak.kolom.flatMap(({ col, milik }, k): SelTabel[] => {
      const gabung = mergeAt(petak.sheet, satu.row, col);
      if (gabung === undefined) return [{ isi: isiSel(petak.sheet, satu, col, milik) }];
      const [rowspan, colspan] = [
        sisaDalam(rows, b, gabung.top, gabung.bottom),
        sisaDalam(cols, k, gabung.left, gabung.right),
      ];
      if (rowspan === null || colspan === null) return [];
      return [{ isi: isiSel(petak.sheet, satu, col, milik), ...bentang(rowspan, colspan) }];
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

function isiSel(sheet: Sheet, { row, sambungan }: BarisAsal, col: number, kolom: Kolom | undefined): Potongan[] {
  const semua = [row, ...sambungan].flatMap((satu) => potonganSel(sheet, satu, col, kolom));
  return semua.flatMap((potongan, i) => (i === 0 ? [potongan] : [{ teks: ' ' }, potongan]));
}

function potonganSel(sheet: Sheet, row: number, col: number, kolom: Kolom | undefined): Potongan[] {
  const tampak = selTampak(sheet, row, col);
  const figur = bacaFigur(sheet, tampak.row, tampak.col, {});
  const bernama = kolom !== undefined && BUKAN_BILANGAN.has(kolom.bidang);
  const angka = figur.besaran.jenis === 'angka' && figur.besaran.tanggal !== true && !bernama;
  const teks = angka ? teksFigur(figur, null) : bersihkan(figur.teks);
  return teks === '' ? [] : [{ teks, sumber: figur.sel }];
}

/** Alignment by what a column holds, width by what its cells say. */
function lebarKolom(petak: Petak, badan: readonly BarisAsal[]): readonly KolomTabel[] {
  return petak.kolom.map(({ col, milik }) => {
    const data = badan.filter(({ jenis, row }) => jenis === 'data' && sempit(mergeAt(petak.sheet, row, col)));
    const teks = data.map((baris) => gabungTeks(isiSel(petak.sheet, baris, col, milik))).filter((satu) => satu !== '');
    return { bobot: bobotKolom(teks), rata: rataKolom(milik, teks) };
  });
}

const sempit = (gabung: Range | undefined): boolean => gabung === undefined || gabung.left === gabung.right;

const ANGKA = /^-?(?:Rp\.?\s*)?[\d.,]+\s*%?(?:,-)?$/;

function rataKolom(kolom: Kolom | undefined, teks: readonly string[]): Rata {
  if (kolom !== undefined && DI_TENGAH.has(kolom.bidang)) return 'tengah';
  const angka = teks.filter((satu) => ANGKA.test(satu)).length;
  return teks.length > 0 && angka * 2 > teks.length ? 'kanan' : 'kiri';
}

/** The tables of the submission by kind, in the order of the workbook, sheets that are hidden left out. */
export const tabelMenurutJenis = ingatOleh((berkas: Berkas): ReadonlyMap<TabelMap['jenis'], readonly number[]> => {
  const tampak = new Set(
    berkas.workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [name] : [])),
  );
  const hasil = new Map<TabelMap['jenis'], number[]>();
  berkas.tabel.forEach(({ jenis, lembar, susun }, indeks) => {
    if (!tampak.has(lembar) || susun === 'prosa') return;
    hasil.set(jenis, [...(hasil.get(jenis) ?? []), indeks]);
  });
  return hasil;
});
