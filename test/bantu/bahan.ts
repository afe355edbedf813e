/** What a rule looks at, from small grids of cells: the same way that a real workbook takes. */
import type { Kebijakan } from '../../src/core/capaian/kebijakan';
import { siapkanBahan } from '../../src/core/periksa';
import type { Aturan, Bahan, Temuan } from '../../src/core/rules/aturan';
import { jalankanAturan } from '../../src/core/rules/mesin';
import { formatCell } from '../../src/core/workbook/address';
import { sheetFromGrid, workbookFromSheets } from '../../src/core/workbook/sheet';
import type { CellValue } from '../../src/core/workbook/workbook';

type Grid = Parameters<typeof sheetFromGrid>[1];
type Opsi = Parameters<typeof sheetFromGrid>[2];

/** Bahan of a workbook with one sheet per entry: `bahanDari({ Perkin: [['No', 'Indikator', ...], ...] })`. */
export function bahanDari(
  lembar: Readonly<Record<string, Grid>>,
  opsi: Readonly<Record<string, Opsi>> = {},
  kebijakan?: Kebijakan,
): Bahan {
  return siapkanBahan(
    workbookFromSheets(Object.entries(lembar).map(([nama, grid]) => sheetFromGrid(nama, grid, opsi[nama] ?? {}))),
    kebijakan,
  );
}

/** Findings of one rule over such a workbook. */
export function temuanDari(
  aturan: Aturan,
  lembar: Readonly<Record<string, Grid>>,
  opsi: Readonly<Record<string, Opsi>> = {},
): Temuan[] {
  return jalankanAturan([aturan], bahanDari(lembar, opsi));
}

/** Own cells of a finding with their sheet: "Perkin!E5". */
export function selTemuan(temuan: Temuan | undefined): string[] {
  return (temuan?.sel ?? []).map((satu) => `${satu.sheet}!${formatCell(satu.row, satu.col)}`);
}

/** What a finding proposes, by cell: { "Perkin!E5": 1.15 }; empty where it proposes nothing. */
export function usulanTemuan(temuan: Temuan | undefined): Record<string, CellValue> {
  return Object.fromEntries(
    (temuan?.usulan?.edits ?? []).flatMap((edit) =>
      edit.kind === 'setContent'
        ? [[`${edit.sel.sheet}!${formatCell(edit.sel.row, edit.sel.col)}`, edit.after.value]]
        : [],
    ),
  );
}
