/** Sheets of Selaras' own, row by row: what stands in the cells, and how each row looks. */
import type { Content, Edit, Look } from '../workbook/plan';
import { BLANK } from '../workbook/plan-content';
import type { CellValue } from '../workbook/workbook';
import { teksSel } from './teks-sel';

/** Content of one cell: a value, or a formula. */
export type IsiSel = CellValue | { readonly formula: string };

/** `judul`: the sheet's title; `bagian`: the title of a part; `kepala`: the header of a table; `coret`: set aside. */
export interface BarisLembar {
  readonly isi: readonly IsiSel[];
  readonly rupa?: 'judul' | 'bagian' | 'kepala' | 'tabel' | 'coret' | 'putusan';
}

function kontenSel(isi: IsiSel): Content {
  if (isi === null) return BLANK;
  if (typeof isi === 'object') return { value: null, formula: isi.formula };
  if (typeof isi !== 'string') return { value: isi };
  const teks = teksSel(isi);
  return teks === '' ? BLANK : { value: teks };
}

const RUPA: Readonly<Record<NonNullable<BarisLembar['rupa']>, Look>> = {
  judul: { bold: true },
  putusan: { bold: true },
  bagian: { bold: true, color: '#1F4E79' },
  kepala: { bold: true, wrap: true, fill: '#1F4E79', color: '#FFFFFF' },
  tabel: { wrap: true },
  coret: { wrap: true, strike: true, color: '#616161' },
};

/** The edits of one row. */
function editBaris(sheet: string, { isi, rupa }: BarisLembar, row: number): Edit[] {
  const edits = isi.flatMap((satu, col): Edit[] => {
    const after = kontenSel(satu);
    return after === BLANK ? [] : [{ kind: 'setContent', sel: { sheet, row, col }, before: BLANK, after }];
  });
  if (rupa === undefined) return edits;
  const range = { top: row, bottom: row, left: 0, right: isi.length - 1 };
  return [...edits, { kind: 'setLook', sheet, range, look: RUPA[rupa] }];
}

/** A sheet that is not there yet, with its rows, the widths of its columns in characters, and rows kept in sight. */
export function editLembarBaru(
  sheet: string,
  baris: readonly BarisLembar[],
  lebar: readonly number[],
  tetap: number,
): Edit[] {
  return [
    { kind: 'addSheet', sheet },
    ...baris.flatMap((satu, row) => editBaris(sheet, satu, row)),
    ...lebar.map((width, col): Edit => ({ kind: 'setColumnWidth', sheet, col, width })),
    { kind: 'freezeRows', sheet, rows: tetap },
  ];
}
