/** Tables that feed charts, each with its chart beside it: all that a chart shows are cells. */
import type { Chart, SheetRange } from '../../workbook/plan';
import type { Range } from '../../workbook/workbook';
import { KOLOM, type BarisPantauan, type LembarPantauan } from './lembar';

/** Rows that a chart lies over, however short its table is. */
const TINGGI = 17;

export interface DataGrafik {
  readonly judulBagian: string;
  /** Captions by column of the sheet. */
  readonly kepala: Readonly<Record<number, string>>;
  readonly baris: readonly BarisPantauan[];
  readonly seri: readonly number[];
  readonly grafik: Pick<Chart, 'type' | 'title' | 'alt'> & { readonly valueFormat: string };
  readonly nama: string;
}

const CHART_LEFT = KOLOM.status;

/** Writes a table from the given column of labels on, and its chart beside it. */
export function tulisGrafik(lembar: LembarPantauan, data: DataGrafik): void {
  const { baris, nama: sheet } = lembar;
  const kepala = Array.from({ length: KOLOM.capaian + 1 }, (_, col) => data.kepala[col] ?? null);
  kepala[KOLOM.no] = 'No';
  baris.push([data.judulBagian], kepala);
  const header = baris.length - 1;
  const top = baris.length;
  baris.push(...data.baris);
  const bottom = baris.length - 1;
  const kolom = (col: number): SheetRange => ({ sheet, range: { top, bottom, left: col, right: col } });
  const range: Range = { top: header, bottom: header + tinggi(data), left: CHART_LEFT, right: KOLOM.sel };
  lembar.benda.push({
    type: 'chart',
    sheet,
    range,
    name: data.nama,
    chart: {
      ...data.grafik,
      categories: kolom(KOLOM.nama),
      series: data.seri.map((col) => ({ name: { sheet, row: header, col }, values: kolom(col) })),
    },
  });
  while (baris.length <= range.bottom + 1) baris.push([]);
}

/** Lying bars need a row each; all else the height of a chart. */
const tinggi = ({ baris, grafik }: DataGrafik): number =>
  Math.max(TINGGI, grafik.type === 'bar' ? baris.length + 4 : baris.length + 1);
