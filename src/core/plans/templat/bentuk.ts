/** Sheets of the templat as they are designed: cells with their looks, and what a formula gives beside how it is written. */
import { addressKey } from '../../workbook/address';
import type { ConditionalRule, Content, Edit, Look, PageSetup, ValidationRule } from '../../workbook/plan';
import { BLANK } from '../../workbook/plan-content';
import type { Address, CellValue, Range } from '../../workbook/workbook';
import { teksSel } from '../teks-sel';

/** The value of another cell of the workbook: blank cells give null, formulas that show nothing give "". */
export type Baca = (sel: Address) => CellValue;

/** A formula without its "=", and what it gives: a file carries both, so that it can be read before anything computes it. */
export interface RumusSel {
  readonly rumus: string;
  readonly hitung: (baca: Baca) => CellValue;
}

export type IsiTemplat = CellValue | RumusSel;

export interface SelTemplat {
  readonly row: number;
  readonly col: number;
  readonly isi: IsiTemplat;
}

export interface LembarTemplat {
  readonly nama: string;
  readonly sel: readonly SelTemplat[];
  readonly rupa: readonly { readonly range: Range; readonly look: Look }[];
  readonly format: readonly { readonly range: Range; readonly format: string }[];
  readonly validasi: readonly { readonly range: Range; readonly rule: ValidationRule }[];
  readonly bersyarat: readonly { readonly range: Range; readonly rule: ConditionalRule }[];
  /** Widths of the columns in characters. */
  readonly lebar: readonly number[];
  /** The least heights of rows in points. */
  readonly tinggi: readonly { readonly top: number; readonly bottom: number; readonly height: number }[];
  /** Rows kept in sight. */
  readonly beku: number;
  readonly halaman: PageSetup;
}

export const isRumus = (isi: IsiTemplat): isi is RumusSel => typeof isi === 'object' && isi !== null;

/** A cell that shows nothing. */
export const kosong = (nilai: CellValue): boolean => nilai === null || nilai === '';

function konten(isi: IsiTemplat): Content {
  if (isi === null) return BLANK;
  if (isRumus(isi)) return { value: null, formula: isi.rumus };
  if (typeof isi !== 'string') return { value: isi };
  const teks = teksSel(isi);
  return teks === '' ? BLANK : { value: teks };
}

function* selRentang({ top, left, bottom, right }: Range): Generator<{ row: number; col: number }> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { row, col };
}

function editFormat({ nama: sheet, format }: LembarTemplat): Edit[] {
  return format.flatMap(({ range, format: after }) =>
    [...selRentang(range)].map((sel): Edit => {
      return { kind: 'setNumberFormat', sel: { sheet, ...sel }, before: 'General', after };
    }),
  );
}

/** The edits that make one sheet: formats before contents, so that a code such as "1.1" stays a text. */
export function editLembarTemplat(lembar: LembarTemplat): Edit[] {
  const { nama: sheet, sel, rupa, validasi, bersyarat, lebar, tinggi, beku, halaman } = lembar;
  return [
    { kind: 'addSheet', sheet },
    ...editFormat(lembar),
    ...sel.flatMap(({ row, col, isi }): Edit[] => {
      const after = konten(isi);
      return after === BLANK ? [] : [{ kind: 'setContent', sel: { sheet, row, col }, before: BLANK, after }];
    }),
    ...rupa.map(({ range, look }): Edit => ({ kind: 'setLook', sheet, range, look })),
    ...lebar.map((width, col): Edit => ({ kind: 'setColumnWidth', sheet, col, width })),
    ...tinggi.map((satu): Edit => ({ kind: 'setRowHeight', sheet, ...satu })),
    { kind: 'freezeRows', sheet, rows: beku },
    { kind: 'setPage', sheet, page: halaman },
    ...validasi.map(({ range, rule }): Edit => ({
      kind: 'addObject',
      object: { type: 'validation', sheet, range, rule },
    })),
    ...bersyarat.map(({ range, rule }): Edit => ({
      kind: 'addObject',
      object: { type: 'conditionalFormat', sheet, range, rule },
    })),
    { kind: 'protectSheet', sheet },
  ];
}

/**
 * What every formula of these sheets gives, by `addressKey`. `luar` answers for cells of other sheets.
 *
 * @throws RangeError where formulas go round in a circle
 */
export function nilaiRumus(lembar: readonly LembarTemplat[], luar: Baca = () => null): ReadonlyMap<string, CellValue> {
  const isi = new Map<string, IsiTemplat>();
  const milik = new Set(lembar.map(({ nama }) => nama));
  for (const { nama, sel } of lembar)
    for (const { row, col, isi: satu } of sel) isi.set(addressKey({ sheet: nama, row, col }), satu);
  const nilai = new Map<string, CellValue>();
  const dihitung = new Set<string>();
  const baca: Baca = (sel) => {
    if (!milik.has(sel.sheet)) return luar(sel);
    const kunci = addressKey(sel);
    const satu = isi.get(kunci) ?? null;
    if (!isRumus(satu)) return satu;
    const kenal = nilai.get(kunci);
    if (kenal !== undefined) return kenal;
    if (dihitung.has(kunci)) throw new RangeError(`circular formula: ${kunci}`);
    dihitung.add(kunci);
    const hasil = satu.hitung(baca);
    nilai.set(kunci, hasil);
    return hasil;
  };
  for (const { nama, sel } of lembar)
    for (const { row, col, isi: satu } of sel) if (isRumus(satu)) baca({ sheet: nama, row, col });
  return nilai;
}
