/** Excel tables where the layout allows them, named by what a table is and its year. */
import type { Jenis, PeranBaris, TabelMap } from '../../recognition/tabel';
import { formatRange } from '../../workbook/address';
import { rangesMeet } from '../../workbook/object';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Range, Sheet, Workbook } from '../../workbook/workbook';

const NAMA_JENIS: Readonly<Record<Jenis, string>> = {
  perkin: 'Perkin',
  iku: 'IKU',
  renstra: 'Renstra',
  'renstra-capaian': 'Capaian_Renstra',
  perbandingan: 'Perbandingan',
  'rencana-aksi': 'Rencana_Aksi',
  'capaian-tahunan': 'Capaian',
  'capaian-triwulan': 'Capaian_TW',
  pagu: 'Pagu',
  'revisi-pagu': 'Revisi_Pagu',
  'realisasi-anggaran': 'Realisasi_Anggaran',
  efisiensi: 'Efisiensi',
  pnbp: 'PNBP',
  'pohon-kinerja': 'Pohon_Kinerja',
  rincian: 'Rincian',
  lainnya: 'Tabel',
};

/** Tables of several years are not named by that of the submission. */
const BANYAK_TAHUN = new Set<Jenis>(['renstra', 'renstra-capaian', 'perbandingan']);

/** "Capaian_2024", "Capaian_2024_2" where the first is taken; `dipakai`: names in small letters. */
export function namaTabel(
  { jenis, tahun: milik }: TabelMap,
  tahunBerkas: number | null,
  dipakai: ReadonlySet<string>,
): string {
  const tahun = milik ?? (BANYAK_TAHUN.has(jenis) ? null : tahunBerkas);
  const dasar = tahun === null ? `Tabel_${NAMA_JENIS[jenis]}` : `${NAMA_JENIS[jenis]}_${tahun}`;
  let nama = dasar;
  for (let ke = 2; dipakai.has(nama.toLowerCase()); ke++) nama = `${dasar}_${ke}`;
  return nama;
}

/** The names that no new table may have. */
export function namaDipakai({ sheets, names }: Workbook): Set<string> {
  const nama = [...sheets.flatMap(({ tables }) => tables), ...(names ?? [])].map(({ name }) => name.toLowerCase());
  return new Set(nama);
}

export type TempatTabel = { readonly range: Range } | { readonly alasan: string };

/** The last totals stand under an Excel table, not in it. */
const DI_BAWAH = new Set<PeranBaris>(['total', 'rata-rata']);
/** One row under a header is no list. */
const BARIS_TERSEDIKIT = 2;
/** Excel takes no longer caption. */
const JUDUL_TERPANJANG = 255;

/** Where the Excel table may lie, or why there can be none, in one Indonesian sentence. */
export function tempatTabel(tabel: TabelMap, sheet: Sheet): TempatTabel {
  const range = rentangTabel(tabel);
  const sebab =
    range === null
      ? 'susunannya bukan satu baris judul dengan beberapa baris data di bawahnya'
      : halangan(tabel, range, sheet);
  if (range !== null && sebab === null) return { range };
  return {
    alasan: `Rentang ${formatRange(tabel.range)} tidak dijadikan tabel Excel karena ${sebab ?? 'tidak memungkinkan'}.`,
  };
}

function rentangTabel({ range, kepala, baris, susun }: TabelMap): Range | null {
  if (susun !== 'kolom' || kepala.bottom < kepala.top) return null;
  const isi = baris.filter(({ row, peran }) => row > kepala.bottom && !DI_BAWAH.has(peran));
  const bottom = Math.max(...isi.map(({ row }) => row));
  return isi.length < BARIS_TERSEDIKIT ? null : { ...range, top: kepala.top, bottom };
}

function halangan(tabel: TabelMap, range: Range, sheet: Sheet): string | null {
  const { kepala, baris } = tabel;
  const dalam = baris.filter(({ row }) => row <= range.bottom);
  if (kepala.top !== kepala.bottom) return 'judul kolomnya lebih dari satu baris';
  if (sheet.merges.some((gabung) => rangesMeet(gabung, range))) return 'memuat sel gabungan';
  const judul = halanganJudul(sheet, range);
  if (judul !== null) return judul;
  if (dalam.some(({ peran }) => peran === 'nomor')) return 'di bawah judulnya ada baris nomor kolom';
  if (dalam.some(({ row, peran }) => peran === 'ulang' && !isBarisKosong(sheet, range, row)))
    return 'judul kolomnya berulang di dalam tabel';
  if (dalam.some(({ peran }) => DI_BAWAH.has(peran)))
    return 'baris jumlah atau rata-rata berada di antara baris datanya';
  for (let row = range.top; row <= range.bottom; row++)
    if (sheet.hiddenRows.has(row)) return `baris ${row + 1} disembunyikan atau tersaring`;
  if (sheet.tables.some((lain) => rangesMeet(lain.range, range))) return 'sudah menjadi tabel Excel';
  if (sheet.arrays?.some((larik) => rangesMeet(larik, range)) === true) return 'memuat rumus larik';
  return sheet.filter !== undefined && rangesMeet(sheet.filter, range) ? 'sudah mempunyai filter' : null;
}

function halanganJudul(sheet: Sheet, { top, left, right }: Range): string | null {
  const judul: string[] = [];
  for (let col = left; col <= right; col++) {
    const cell = cellAt(sheet, top, col);
    if (isBlank(cell)) return 'ada kolom tanpa judul';
    if (typeof cell?.value !== 'string' || cell.formula !== undefined)
      return 'ada judul kolom yang berupa angka atau rumus';
    if (cell.value.length > JUDUL_TERPANJANG) return 'ada judul kolom yang lebih panjang daripada 255 huruf';
    judul.push(cell.value.replace(/\s+/g, ' ').trim().toLowerCase());
  }
  return new Set(judul).size === judul.length ? null : 'ada judul kolom yang sama';
}

function isBarisKosong(sheet: Sheet, { left, right }: Range, row: number): boolean {
  for (let col = left; col <= right; col++) if (!isBlank(cellAt(sheet, row, col))) return false;
  return true;
}
