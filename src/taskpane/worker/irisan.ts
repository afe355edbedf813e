/** Cuts the picture of a workbook into slices, and puts it together again on the other side. */
import type { Cell, Range, Sheet, Workbook } from '../../core/workbook/workbook';
import type { Irisan, KepalaBuku, KepalaLembar } from './pesan';

/** Cells (or merges, or hidden rows) of one slice: what the pane's thread copies at once. */
export const ISI_IRISAN = 2000;

type Wadah = { -readonly [K in keyof Irisan]: Irisan[K] extends readonly (infer T)[] ? T[] : Irisan[K] };

const wadahBaru = (lembar: number): Wadah => ({
  lembar,
  row: [],
  col: [],
  cell: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

/** What a workbook is beside its cells. */
export function kepalaBuku({ sheets, catatan, names, simpanan }: Workbook): KepalaBuku {
  return {
    lembar: sheets.map(kepalaLembar),
    catatan,
    ...(names !== undefined && { names }),
    ...(simpanan !== undefined && { simpanan }),
  };
}

/** A sheet without its long lists. */
function kepalaLembar({
  rows: _rows,
  merges: _merges,
  hiddenRows: _baris,
  hiddenColumns: _kolom,
  ...kepala
}: Sheet): KepalaLembar {
  return kepala;
}

/** The cells that are there, in order; holes cost nothing. */
function* selIsi(sheet: Sheet): Generator<readonly [number, number, Cell]> {
  for (const kunciBaris of kunci(sheet.rows)) {
    const cells = sheet.rows[kunciBaris] ?? [];
    for (const kunciKolom of kunci(cells)) {
      const cell = cells[kunciKolom];
      if (cell !== undefined) yield [kunciBaris, kunciKolom, cell];
    }
  }
}

/** The indexes that an array holds; one with holes is not counted through. */
const kunci = (larik: readonly unknown[]): readonly number[] => Object.keys(larik).map(Number);

/** One sheet in slices of at most `ISI_IRISAN` entries; none for an empty sheet. */
function* irisanLembar(sheet: Sheet, lembar: number): Generator<Irisan> {
  let wadah = wadahBaru(lembar);
  let isi = 0;
  const penuh = (): boolean => ++isi >= ISI_IRISAN;
  const kosongkan = (): Irisan => {
    const selesai = wadah;
    wadah = wadahBaru(lembar);
    isi = 0;
    return selesai;
  };
  for (const [row, col, cell] of selIsi(sheet)) {
    wadah.row.push(row);
    wadah.col.push(col);
    wadah.cell.push(cell);
    if (penuh()) yield kosongkan();
  }
  for (const merge of sheet.merges) {
    wadah.merges.push(merge);
    if (penuh()) yield kosongkan();
  }
  for (const row of sheet.hiddenRows) {
    wadah.hiddenRows.push(row);
    if (penuh()) yield kosongkan();
  }
  for (const col of sheet.hiddenColumns) {
    wadah.hiddenColumns.push(col);
    if (penuh()) yield kosongkan();
  }
  if (isi > 0) yield kosongkan();
}

/** A workbook in slices, sheet after sheet. */
export function* irisanBuku({ sheets }: Workbook): Generator<Irisan> {
  for (const [lembar, sheet] of sheets.entries()) yield* irisanLembar(sheet, lembar);
}

/** Takes slices and gives the workbook that they came from. */
export interface Perakit {
  readonly tambah: (irisan: Irisan) => void;
  readonly buku: () => Workbook;
}

export function buatPerakit(kepala: KepalaBuku): Perakit {
  const lembar = kepala.lembar.map((satu) => ({
    ...satu,
    rows: [] as (Cell | undefined)[][],
    merges: [] as Range[],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  }));
  return {
    tambah: (irisan) => {
      const milik = lembar[irisan.lembar];
      if (milik === undefined) throw new RangeError(`no sheet ${irisan.lembar}`);
      irisan.cell.forEach((cell, i) => {
        const baris = (milik.rows[irisan.row[i] ?? 0] ??= []);
        baris[irisan.col[i] ?? 0] = cell;
      });
      milik.merges.push(...irisan.merges);
      for (const row of irisan.hiddenRows) milik.hiddenRows.add(row);
      for (const col of irisan.hiddenColumns) milik.hiddenColumns.add(col);
    },
    buku: () => ({
      sheets: lembar,
      catatan: kepala.catatan,
      ...(kepala.names !== undefined && { names: kepala.names }),
      ...(kepala.simpanan !== undefined && { simpanan: kepala.simpanan }),
    }),
  };
}
