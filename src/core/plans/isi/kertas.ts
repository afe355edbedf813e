/** The plan while it is being made: edits, cells left alone, and what a cell will hold. */
import type { Bahan } from '../../capaian/bahan';
import type { Bentuk } from '../../capaian/rumus-excel';
import type { TabelMap } from '../../recognition/tabel';
import { addressKey, formatCell } from '../../workbook/address';
import type { Dibiarkan, Edit } from '../../workbook/plan';
import { contentOf } from '../../workbook/plan-content';
import { cellAt } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';

/** A cell of capaian that will hold one, whoever wrote it. */
export interface SelCapaian {
  readonly sel: Address;
  readonly bentuk: Bentuk;
}

export interface Kertas {
  readonly bahan: Bahan;
  readonly lembar: ReadonlyMap<string, Sheet>;
  readonly edits: Edit[];
  readonly dibiarkan: Dibiarkan[];
  /** Cells that the plan fills, by `addressKey`. */
  readonly terisi: Set<string>;
}

export function kertasBaru(bahan: Bahan): Kertas {
  const lembar = new Map(bahan.berkas.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return { bahan, lembar, edits: [], dibiarkan: [], terisi: new Set() };
}

/** Puts a formula, or a text, into a cell; under another format where the cell needs one. */
export function tulisSel(
  { edits, terisi, lembar }: Kertas,
  sel: Address,
  isi: { readonly rumus: string } | { readonly teks: string },
  format?: string,
): void {
  const sheet = lembar.get(sel.sheet);
  const cell = sheet === undefined ? undefined : cellAt(sheet, sel.row, sel.col);
  const after = 'rumus' in isi ? { value: null, formula: isi.rumus } : { value: isi.teks };
  terisi.add(addressKey(sel));
  // The format first: under a text format a formula would stay a text.
  if (format !== undefined && format !== cell?.numberFormat)
    edits.push({ kind: 'setNumberFormat', sel, before: cell?.numberFormat ?? 'General', after: format });
  edits.push({ kind: 'setContent', sel, before: contentOf(cell), after });
}

export function biarkan({ dibiarkan }: Kertas, sel: Address, alasan: string): void {
  dibiarkan.push({ sel, alasan });
}

export const alamatSel = ({ row, col }: Address): string => formatCell(row, col);

/** Tables whose capaian is their own matter: a total of money, or a row of a dictionary, gets no average. */
const JENIS_CAPAIAN: ReadonlySet<TabelMap['jenis']> = new Set([
  'capaian-tahunan',
  'capaian-triwulan',
  'renstra-capaian',
  'perbandingan',
  'efisiensi',
]);

export const isTabelCapaian = ({ jenis, susun }: TabelMap): boolean => susun === 'kolom' && JENIS_CAPAIAN.has(jenis);
