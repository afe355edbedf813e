/** A plan in words: which cells, from what to what, and which sheets come or go. */
import type { ChangePlan, Content, Edit, SheetObject } from '../../core/workbook/plan';
import type { Address, CellValue } from '../../core/workbook/workbook';
import { cacahBenda, sebutBenda } from './sebut-benda';
import { sebutFormat } from './sebut-format';

/** What happens to one cell. */
export interface UbahSel {
  readonly sel: Address;
  readonly edits: readonly EditSel[];
}

/** A sheet that the plan adds, with what it will hold. */
export interface LembarBaru {
  readonly nama: string;
  /** Its first rows as text, holes empty. */
  readonly awal: readonly (readonly string[])[];
  readonly baris: number;
  /** What stands on it beside cells: "2 grafik, 1 validasi data"; empty for nothing. */
  readonly benda: string;
}

export interface RingkasPlan {
  /** Cells of sheets that are there already. */
  readonly sel: readonly UbahSel[];
  readonly lembarBaru: readonly LembarBaru[];
  readonly lembarHilang: readonly string[];
  /** What is added beside cells to sheets that are there already, in words; names are of the whole workbook. */
  readonly benda: readonly string[];
  /** The same in short: "3 validasi data, 1 tabel Excel". */
  readonly cacahBenda: string;
  /** What is taken away beside cells. */
  readonly bendaHilang: readonly string[];
  /** True where the plan only changes what Selaras remembers in the workbook. */
  readonly hanyaIngatan: boolean;
}

function sebutNilai(nilai: CellValue): string {
  if (nilai === null || nilai === '') return '(kosong)';
  if (typeof nilai === 'boolean') return nilai ? 'TRUE' : 'FALSE';
  return typeof nilai === 'number' ? String(nilai).replace('.', ',') : nilai;
}

/** "=E11/D11", "80,5", "(kosong)". */
export const sebutIsi = ({ value, formula }: Content): string =>
  formula === undefined ? sebutNilai(value) : `=${formula}`;

/** Rows of a new sheet that a preview shows. */
const BARIS_AWAL = 12;

type EditSel = Extract<Edit, { kind: 'setContent' | 'setNumberFormat' }>;

const apakahSel = (edit: Edit): edit is EditSel => edit.kind === 'setContent' || edit.kind === 'setNumberFormat';

function lembarBaru(nama: string, edits: readonly EditSel[], benda: readonly SheetObject[]): LembarBaru {
  const isi = edits.flatMap((edit) => (edit.kind === 'setContent' && edit.sel.sheet === nama ? [edit] : []));
  const awal: string[][] = [];
  let baris = 0;
  for (const { sel, after } of isi) {
    baris = Math.max(baris, sel.row + 1);
    if (sel.row >= BARIS_AWAL) continue;
    const milik = (awal[sel.row] ??= []);
    milik[sel.col] = after.value === null && after.formula === undefined ? '' : sebutIsi(after);
  }
  const kolom = awal.reduce((banyak, satu) => Math.max(banyak, satu.length), 0);
  return {
    nama,
    baris,
    benda: cacahBenda(benda.filter((satu) => satu.type !== 'name' && satu.sheet === nama)),
    awal: Array.from(awal, (satu) => Array.from({ length: kolom }, (_kosong, i) => satu?.[i] ?? '')),
  };
}

const samaSel = (a: Address, b: Address): boolean => a.sheet === b.sheet && a.row === b.row && a.col === b.col;

/** Edits of one cell stand together: a formula and its number format are one change. */
function ubahSel(edits: readonly EditSel[]): readonly UbahSel[] {
  const hasil: { sel: Address; edits: EditSel[] }[] = [];
  for (const edit of edits) {
    const akhir = hasil.at(-1);
    if (akhir !== undefined && samaSel(akhir.sel, edit.sel)) akhir.edits.push(edit);
    else hasil.push({ sel: edit.sel, edits: [edit] });
  }
  return hasil;
}

/** What the cell of a change shows before and after, where that reads otherwise than what it holds. */
export type TampilUbah = Readonly<Record<'before' | 'after', string>>;

/**
 * "(kosong)", "12,5", "=E11/D11; format persen, dua desimal": the content first, whatever is written first.
 *
 * @example sebutUbah(ubah, 'after', { before: '80,00%', after: '87,50%' }) // '87,50% (isi sel 0,875)'
 */
export function sebutUbah({ edits }: UbahSel, sisi: 'before' | 'after', tampil?: TampilUbah): string {
  const isi = edits.flatMap((edit) => {
    if (edit.kind !== 'setContent') return [];
    const polos = sebutIsi(edit[sisi]);
    const terlihat = typeof edit[sisi].value === 'number' ? (tampil?.[sisi] ?? '') : '';
    return [terlihat === '' || terlihat === polos ? polos : `${terlihat} (isi sel ${polos})`];
  });
  const format = edits.flatMap((edit) =>
    edit.kind === 'setNumberFormat' ? [`format ${sebutFormat(edit[sisi])}`] : [],
  );
  return [...isi, ...format].join('; ');
}

/** @example sebutUbah(ringkasPlan(plan).sel[0], 'after') // '=E11/D11; format persen, dua desimal' */
export function ringkasPlan({ edits }: ChangePlan): RingkasPlan {
  const tambah = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const hilang = edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.sheet] : []));
  const sel = edits.filter(apakahSel);
  const baru = new Set(tambah);
  const benda = edits.flatMap((edit) => (edit.kind === 'addObject' ? [edit.object] : []));
  // Names come with the sheet that they point to, or for cells of others.
  const pada = benda.filter((satu) => (satu.type === 'name' ? tambah.length === 0 : !baru.has(satu.sheet)));
  const lepas = edits.flatMap((edit) => (edit.kind === 'removeObject' ? [edit.object] : []));
  return {
    benda: pada.map(sebutBenda),
    cacahBenda: cacahBenda(pada),
    bendaHilang: lepas.map(sebutBenda),
    sel: ubahSel(sel.filter((edit) => !baru.has(edit.sel.sheet))),
    lembarBaru: tambah.map((nama) => lembarBaru(nama, sel, benda)),
    lembarHilang: hilang.filter((nama) => !baru.has(nama)),
    hanyaIngatan: edits.length > 0 && edits.every(({ kind }) => kind === 'setStored'),
  };
}
