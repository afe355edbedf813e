/** The sheet of a monitoring run as it is to stand, and the edits that bring a sheet there. */
import { isCovered } from '../../workbook/object';
import type { Content, Edit, SheetObject } from '../../workbook/plan';
import { BLANK, contentOf, isBlankContent, sameContent } from '../../workbook/plan-content';
import { cellAt } from '../../workbook/sheet';
import type { Sheet } from '../../workbook/workbook';
import type { IsiSel } from '../baris-lembar';
import { teksSel } from '../teks-sel';

export interface SelPantauan {
  readonly isi: IsiSel;
  /** Absent: General. */
  readonly format?: string;
}

export type BarisPantauan = readonly (SelPantauan | IsiSel)[];

/** A sheet that is being put together, row by row. */
export interface LembarPantauan {
  readonly nama: string;
  readonly baris: BarisPantauan[];
  readonly benda: SheetObject[];
}

/** Columns of every table on the sheet, so that one set of widths fits all. */
export const KOLOM = {
  no: 0,
  kode: 1,
  nama: 2,
  sasaran: 3,
  satuan: 4,
  target: 5,
  realisasi: 6,
  capaian: 7,
  status: 8,
  selisih: 9,
  kurang: 10,
  perlu: 11,
  sel: 12,
  catatan: 13,
} as const;

const UMUM = 'General';

interface Tujuan {
  readonly content: Content;
  readonly format: string;
}

function tujuan(sel: SelPantauan | IsiSel | undefined): Tujuan {
  if (sel === undefined || sel === null) return { content: BLANK, format: UMUM };
  if (typeof sel !== 'object') return { content: konten(sel), format: UMUM };
  if ('formula' in sel) return { content: konten(sel), format: UMUM };
  return { content: konten(sel.isi), format: sel.format ?? UMUM };
}

function konten(isi: IsiSel): Content {
  if (isi === null) return BLANK;
  if (typeof isi === 'object') return { value: null, formula: isi.formula };
  return { value: typeof isi === 'string' ? teksSel(isi) || null : isi };
}

/** Cells that differ from what stands there, and cells of a longer list that are left over. A cleared cell loses its format. */
export function editIsi({ nama, baris }: LembarPantauan, lama: Sheet | null): Edit[] {
  const edits: Edit[] = [];
  const tulis = (row: number, col: number): void => {
    const cell = lama === null ? undefined : cellAt(lama, row, col);
    const before = contentOf(cell);
    const { content: after, format } = tujuan(baris[row]?.[col]);
    const sel = { sheet: nama, row, col };
    const formatLama = cell?.numberFormat ?? UMUM;
    // The format first: under a text format a formula would stay a text.
    if (format !== formatLama && !(isBlankContent(before) && isBlankContent(after)))
      edits.push({ kind: 'setNumberFormat', sel, before: formatLama, after: format });
    if (!sameContent(before, after)) edits.push({ kind: 'setContent', sel, before, after });
  };
  const tinggi = Math.max(baris.length, lama?.rows.length ?? 0);
  for (let row = 0; row < tinggi; row++) {
    const lebar = Math.max(baris[row]?.length ?? 0, lama?.rows[row]?.length ?? 0);
    for (let col = 0; col < lebar; col++) tulis(row, col);
  }
  return edits;
}

/** Equal for equal things, in whatever order they name their fields. */
const kunciBenda = (benda: SheetObject): string => JSON.stringify(terurut(benda));

function terurut(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(terurut);
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.entries(nilai)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([nama, isi]) => [nama, terurut(isi)]);
}

/** Things of the last run that this one no longer has go, new ones come; what a person has taken away is not missed. */
export function editBenda(baru: readonly SheetObject[], dulu: readonly SheetObject[], lama: Sheet | null): Edit[] {
  const masih = lama === null ? [] : dulu.filter((benda) => isAda(benda, lama));
  const dikenal = new Set(masih.map(kunciBenda));
  const dipakai = new Set(baru.map(kunciBenda));
  return [
    ...masih.flatMap((object): Edit[] => (dipakai.has(kunciBenda(object)) ? [] : [{ kind: 'removeObject', object }])),
    ...baru.flatMap((object): Edit[] => (dikenal.has(kunciBenda(object)) ? [] : [{ kind: 'addObject', object }])),
  ];
}

function isAda(benda: SheetObject, { charts, conditionalFormats }: Sheet): boolean {
  if (benda.type === 'chart') return charts?.includes(benda.name) ?? true;
  if (benda.type !== 'conditionalFormat') return false;
  // Excel tells the cells that have a format, not the range of each.
  return conditionalFormats === undefined || isCovered(benda.range, conditionalFormats);
}

const LEBAR = [5, 11, 50, 34, 14, 18, 18, 12, 20, 16, 20, 20, 24, 60];
/** Rows that are made ready at least, for a longer list of a later run. */
const BARIS_TERSEDIA = 400;
export const BARIS_BEKU = 3;

/** How a new sheet looks; the looks of single rows are conditional, so that they follow when the rows change. */
export function rupaLembar({ nama: sheet, baris }: LembarPantauan): Edit[] {
  const bottom = Math.max(baris.length + BARIS_BEKU, BARIS_TERSEDIA);
  const wrap = (left: number): Edit => ({
    kind: 'setLook',
    sheet,
    range: { top: BARIS_BEKU, left, bottom, right: left },
    look: { wrap: true },
  });
  return [
    { kind: 'setLook', sheet, range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true } },
    ...[KOLOM.nama, KOLOM.sasaran].map(wrap),
    ...LEBAR.map((width, col): Edit => ({ kind: 'setColumnWidth', sheet, col, width })),
    { kind: 'freezeRows', sheet, rows: BARIS_BEKU },
    { kind: 'setPage', sheet, page: { landscape: true, repeatRows: 1 } },
  ];
}
