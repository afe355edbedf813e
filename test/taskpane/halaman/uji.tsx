/** The pane as it is built for use, over a workbook in memory that the test hands over. */
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { pasangPanel, siapkanAkar } from '../../../src/taskpane/pasang';
import type { Sesi } from '../../../src/taskpane/sesi/sesi';
import { buatHostMemori, type HostMemori } from './host-memori';

type LembarJson = Omit<Sheet, 'rows' | 'hiddenRows' | 'hiddenColumns'> & {
  /** [row, column, cell] of each cell that is there. */
  readonly sel: readonly (readonly [number, number, Cell])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** A workbook in a form that JSON can carry. */
export type BukuJson = Omit<Workbook, 'sheets'> & { readonly sheets: readonly LembarJson[] };

function lembarDari({ sel, ...sisa }: LembarJson): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, col, cell] of sel) (rows[row] ??= [])[col] = cell;
  return { ...sisa, rows, hiddenRows: new Set(sisa.hiddenRows), hiddenColumns: new Set(sisa.hiddenColumns) };
}

declare global {
  // Set by the test before the page's scripts run.
  var bukuUji: BukuJson;
  var hostUji: HostMemori;
  var sesiUji: Sesi;
}

const akar = document.querySelector('#akar');
if (akar === null) throw new Error('page without root');
globalThis.hostUji = buatHostMemori({ ...globalThis.bukuUji, sheets: globalThis.bukuUji.sheets.map(lembarDari) });
globalThis.sesiUji = pasangPanel(siapkanAkar(akar), globalThis.hostUji);
