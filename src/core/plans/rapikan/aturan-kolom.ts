/** What the data validation of one column asks, as far as its field and content tell. */
import type { Bidang, Kolom, TabelMap } from '../../recognition/tabel';
import { skalaUang } from '../../text/satuan';
import { serialDariTanggal } from '../../text/tanggal';
import type { ValidationRule } from '../../workbook/plan';
import { isDateFormat } from '../../workbook/number-format';
import type { Cell, CellValue } from '../../workbook/workbook';
import { daftarPilihan, isBerdaftar } from './daftar-pilihan';
import type { Skala } from './skala-persen';

/** The rule without its alert, what people call it, and whether a value that stands there fits. */
export interface AturanKolom {
  readonly rule: Asas;
  /** "daftar satuan", "batas 0% sampai 200%". */
  readonly nama: string;
  readonly cocok: (value: CellValue) => boolean;
  /** Entries beside the rule are likely right at times: the alert only warns. */
  readonly isLunak: boolean;
}

type Asas =
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'decimal' | 'whole'; readonly min: number; readonly max: number | null }
  | { readonly type: 'date'; readonly min: number; readonly max: number };

/** The filled cells of a column in the rows of data, and the scale of its percentages (null: it holds none, or both). */
export interface IsiKolom {
  readonly kolom: Kolom;
  readonly cells: readonly Cell[];
  readonly skala: Skala | null;
  readonly tahun: number | null;
}

const NAMA_DAFTAR: Readonly<Record<string, string>> = {
  satuan: 'daftar satuan',
  polaritas: 'daftar arah',
  sumberDana: 'daftar sumber dana',
  jenisBelanja: 'daftar jenis belanja',
  jenisRevisi: 'daftar jenis revisi',
};

/** The validation that a column should have; null where nothing tells what belongs into it. */
export function aturanKolom(tabel: TabelMap, isi: IsiKolom): AturanKolom | null {
  return daftar(isi) ?? tanggal(isi) ?? persen(isi) ?? rupiah(tabel, isi);
}

function daftar({ kolom: { bidang }, cells }: IsiKolom): AturanKolom | null {
  const kata = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  if (!isBerdaftar(bidang) || kata.length === 0 || kata.length * 2 <= cells.length) return null;
  const items = daftarPilihan(bidang, kata);
  const ada = new Set<CellValue>(items);
  return {
    rule: { type: 'list', items },
    nama: NAMA_DAFTAR[bidang] ?? 'daftar pilihan',
    cocok: (value) => ada.has(value),
    isLunak: bidang !== 'polaritas',
  };
}

function tanggal({ kolom: { bidang }, cells, tahun }: IsiKolom): AturanKolom | null {
  const bertanggal = cells.filter(({ value, numberFormat }) => typeof value === 'number' && isDateFormat(numberFormat));
  if (bidang !== 'tanggal' || tahun === null || bertanggal.length * 2 <= cells.length) return null;
  const min = serialDariTanggal({ tahun, bulan: 1, hari: 1 });
  const max = serialDariTanggal({ tahun, bulan: 12, hari: 31 });
  return {
    rule: { type: 'date', min, max },
    nama: `tanggal tahun ${tahun}`,
    cocok: (value) => typeof value === 'number' && value >= min && value < max + 1,
    isLunak: true,
  };
}

/** Capaian above 100% is normal; other percentages reach further only where the column says so itself. */
function persen({ kolom: { bidang }, cells, skala }: IsiKolom): AturanKolom | null {
  if (skala === null) return null;
  const angka = cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const penuh = skala === 'fraksi' ? 1 : 100;
  const lebih = angka.filter((nilai) => nilai > penuh).length;
  const kali = bidang === 'capaian' || bidang === 'capaianMaks' || lebih * 4 > angka.length ? 2 : 1;
  const max = kali * penuh;
  return {
    rule: { type: 'decimal', min: 0, max },
    nama: `batas 0% sampai ${kali * 100}%`,
    cocok: (value) => typeof value === 'number' && value >= 0 && value <= max,
    isLunak: true,
  };
}

/** Money that is never negative; differences and what is left may be. */
const UANG = new Set<Bidang>([
  'pagu',
  'realisasi',
  'target',
  'blokir',
  'paguEfektif',
  'jumlah',
  'jenisBelanja',
  'sumberDana',
]);

/** Money is whole and not negative; in thousands or millions it may have decimals. */
function rupiah(tabel: TabelMap, { kolom, cells }: IsiKolom): AturanKolom | null {
  if (kolom.ranah !== 'anggaran' || !UANG.has(kolom.bidang)) return null;
  const angka = cells.filter(({ value }) => typeof value === 'number');
  if (angka.length * 2 <= cells.length) return null;
  const faktor = kolom.faktor ?? skalaUang(tabel.judul ?? '')?.faktor ?? 1;
  const isBulat = faktor === 1;
  return {
    rule: { type: isBulat ? 'whole' : 'decimal', min: 0, max: null },
    nama: isBulat ? 'rupiah bulat yang tidak negatif' : 'rupiah yang tidak negatif',
    cocok: (value) => typeof value === 'number' && value >= 0 && (!isBulat || Number.isInteger(value)),
    isLunak: false,
  };
}

/** The rule with the message of its alert. */
export function denganPeringatan({ rule, nama }: AturanKolom, style: 'stop' | 'warning'): ValidationRule {
  const text =
    rule.type === 'list'
      ? `Pilih dari ${nama}.`
      : `Isi sel ini seharusnya sesuai dengan ${nama}. Periksa kembali angka yang diketik.`;
  return { ...rule, alert: { style, title: 'Periksa isian', text } };
}
