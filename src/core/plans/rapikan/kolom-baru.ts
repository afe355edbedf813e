/** Units and directions in a column of their own: blank cells are filled, a missing column is added right of the table. */
import type { Bahan } from '../../capaian/bahan';
import type { Arah } from '../../capaian/kebijakan';
import { kolomPertama, type TabelMap } from '../../recognition/tabel';
import type { Edit } from '../../workbook/plan';
import { BLANK } from '../../workbook/plan-content';
import { rangesMeet } from '../../workbook/object';
import { cellAt, isBlank, mergeAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Tinggal } from './dibiarkan';
import { sebabTempat } from './teks-angka';

/** What a column is to say of each row; null where the workbook does not tell it. */
export interface Pelengkap {
  readonly bidang: 'satuan' | 'polaritas';
  readonly judul: string;
  readonly isi: ReadonlyMap<number, string | null>;
}

export interface HasilKolom {
  readonly edits: readonly Edit[];
  readonly tinggal: readonly Tinggal[];
  /** Cells that are filled. */
  readonly cacah: number;
  /** Columns that the table grows by. */
  readonly tambah: 0 | 1;
}

const TIDAK_ADA: HasilKolom = { edits: [], tinggal: [], cacah: 0, tambah: 0 };

/** The units of the rows that no column of units names yet. */
export function satuanTabel({ berkas }: Bahan, indeks: number): Pelengkap {
  const isi = new Map<number, string | null>();
  for (const { tabel, row, satuan } of berkas.indikator) {
    if (tabel !== indeks || satuan?.sumber === 'kolom') continue;
    isi.set(row, satuan === null ? null : satuan.teks === '%' ? 'Persen' : satuan.teks);
  }
  return { bidang: 'satuan', judul: 'Satuan', isi };
}

const KATA_ARAH: Readonly<Partial<Record<Arah, string>>> = {
  naik: 'Naik',
  turun: 'Turun',
  rentang: 'Rentang',
  tetap: 'Tetap',
};

/** The directions of the rows that no column names yet; one that is only assumed is not known. Grades need none. */
export function arahTabel({ capaian }: Bahan, indeks: number): Pelengkap {
  const isi = new Map<number, string | null>();
  for (const { baris, arah } of capaian) {
    if (baris.tabel !== indeks || baris.polaritas !== null || (isi.get(baris.row) ?? null) !== null) continue;
    const kata = KATA_ARAH[arah.arah];
    if (kata !== undefined) isi.set(baris.row, arah.dianggap ? null : kata);
  }
  return { bidang: 'polaritas', judul: 'Arah', isi };
}

/**
 * Fills the column, or adds it. `geser`: columns that the same plan adds before it. A new column needs its cells and those
 * of the column right of it blank, without formats, merges and hidden rows, so that it touches no other table.
 */
export function lengkapiKolom(
  tabel: TabelMap,
  indeks: number,
  sheet: Sheet,
  { bidang, judul, isi }: Pelengkap,
  geser: number,
): HasilKolom {
  if (isi.size === 0 || tabel.susun !== 'kolom') return TIDAK_ADA;
  const ada = kolomPertama(tabel, bidang);
  const col = ada?.col ?? tabel.range.right + 1 + geser;
  const sel = (row: number): Address => ({ sheet: sheet.name, row, col });
  const kepala = sel(tabel.kepala.bottom);
  const tinggal = (row: number, sebab: Tinggal['sebab'], tentang?: string): Tinggal => ({
    tabel: indeks,
    sel: sel(row),
    sebab,
    ...(tentang === undefined ? {} : { tentang }),
  });
  const diketahui = [...isi].filter(([, nilai]) => nilai !== null);
  if (ada === undefined && diketahui.length > 0 && !adaTempat(tabel, sheet, col))
    return { ...TIDAK_ADA, tinggal: [tinggal(kepala.row, 'kolomTerisi', judul)] };
  const hasil: { edits: Edit[]; tinggal: Tinggal[] } = { edits: [], tinggal: [] };
  for (const [row, nilai] of isi) {
    const sebab = sebabTempat(sheet, sel(row));
    if (nilai === null) hasil.tinggal.push(tinggal(row, 'belumDiketahui', judul));
    else if (sebab !== null) hasil.tinggal.push(tinggal(row, sebab));
    else if (isBlank(cellAt(sheet, row, col)) && cellAt(sheet, row, col)?.formula === undefined)
      hasil.edits.push({ kind: 'setContent', sel: sel(row), before: BLANK, after: { value: nilai } });
  }
  const cacah = hasil.edits.length;
  const isBaru = ada === undefined && cacah > 0;
  if (isBaru) hasil.edits.unshift({ kind: 'setContent', sel: kepala, before: BLANK, after: { value: judul } });
  return { ...hasil, cacah, tambah: isBaru ? 1 : 0 };
}

function adaTempat({ kepala, range }: TabelMap, sheet: Sheet, col: number): boolean {
  if (kepala.bottom < kepala.top || sheet.hiddenColumns.has(col)) return false;
  if (sheet.tables.some((tabel) => rangesMeet(tabel.range, range))) return false;
  for (let row = kepala.top; row <= range.bottom; row++) {
    if (sheet.hiddenRows.has(row)) return false;
    for (const kini of [col, col + 1]) {
      const cell = cellAt(sheet, row, kini);
      const isPolos =
        cell === undefined || (cell.formula === undefined && isBlank(cell) && cell.numberFormat === 'General');
      if (!isPolos || mergeAt(sheet, row, kini) !== undefined) return false;
    }
  }
  return true;
}
