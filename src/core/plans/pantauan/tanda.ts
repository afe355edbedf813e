/** Flags in the user's own tables: icons and colours on capaian, colours beside status words, pagu below realisasi. */
import type { Bahan } from '../../capaian/bahan';
import { formatCell, formatRange } from '../../workbook/address';
import { rangesMeet } from '../../workbook/object';
import type { ChangePlan, ConditionalRule, Dibiarkan, Edit } from '../../workbook/plan';
import { sheetsByName } from '../../workbook/sheet';
import type { Range, Sheet } from '../../workbook/workbook';
import { RUPA_BELUM } from './rupa';
import { tambahKolomStatus } from './tanda-kolom-status';
import { tandaCapaian, tandaStatus } from './tanda-capaian';
import { tandaPasangan } from './tanda-pasangan';

export interface PilihanTanda {
  /** True: tables of capaian without a column of status words get one right of them, where it is free. */
  readonly kolomStatus?: boolean;
}

/** Cells of one sheet with the formats that they are to get, or why they get none. */
export interface CalonTanda {
  readonly lembar: string;
  readonly range: Range;
  readonly aturan: readonly ConditionalRule[];
  /** Said instead of a format. */
  readonly alasan?: string;
}

/**
 * Conditional formats over the used rows of capaian and status columns, of realisasi beside the target antara of a quarter,
 * and of realisasi beside pagu and plan. Cells that have a conditional format already, and cells of protected or hidden sheets
 * and of hidden columns, stay as they are; `dibiarkan` says of each range why.
 *
 * Capaian in F5:F20 as fractions: an arrow by the thresholds of the policy, and bold dark red on F5:F20 below them.
 *
 * @example planTanda(siapkanBahan(workbook), { kolomStatus: true })
 */
export function planTanda(bahan: Bahan, pilihan: PilihanTanda = {}): ChangePlan {
  const lembar = sheetsByName(bahan.berkas.workbook);
  const status = pilihan.kolomStatus === true ? tambahKolomStatus(bahan) : { edits: [], dibiarkan: [], calon: [] };
  const calon = [...tandaCapaian(bahan), ...tandaStatus(bahan), ...tandaPasangan(bahan), ...status.calon];
  const edits: Edit[] = [...status.edits];
  const dibiarkan: Dibiarkan[] = [...status.dibiarkan];
  for (const { lembar: nama, range, aturan, alasan: milik } of calon) {
    const sheet = lembar.get(nama);
    if (sheet === undefined) continue;
    const alasan = milik ?? alasanRentang(sheet, range);
    if (alasan !== null) dibiarkan.push({ sel: { sheet: nama, row: range.top, col: range.left }, alasan });
    else
      edits.push(
        ...aturan.map((rule): Edit => ({
          kind: 'addObject',
          object: { type: 'conditionalFormat', sheet: nama, range, rule },
        })),
      );
  }
  return { judul: 'Tandai indikator dan anggaran', edits, dibiarkan };
}

/** Why a range gets no flags; null where nothing is in the way. */
function alasanRentang(sheet: Sheet, range: Range): string | null {
  const sel = formatRange(range);
  if (sheet.isProtected)
    return `Sel ${sel} berada pada lembar "${sheet.name}" yang terlindungi; buka proteksi lembar itu lebih dahulu.`;
  if (sheet.visibility !== 'visible')
    return `Sel ${sel} berada pada lembar "${sheet.name}" yang disembunyikan; tampilkan lembar itu lebih dahulu.`;
  if (sheet.hiddenColumns.has(range.left))
    return `Sel ${sel} berada pada kolom yang disembunyikan; tampilkan kolom itu lebih dahulu.`;
  if (sheet.conditionalFormats?.some((ada) => rangesMeet(ada, range)) === true)
    return `Sel ${sel} sudah mempunyai format bersyarat; hapus format itu lebih dahulu bila tanda Selaras diperlukan.`;
  return null;
}

/** Bold dark red on light red where a formula, written for the first cell, is true. */
export function merahBila(formula: string): ConditionalRule {
  return { type: 'expression', formula, look: RUPA_BELUM };
}

/** The cell in the first row of a range, as a formula of a conditional format names it: the column held, the row free. */
export const selPertama = (row: number, col: number): string => `$${formatCell(row, col)}`;
