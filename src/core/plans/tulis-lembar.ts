/** Writing a sheet of Selaras' own: which sheet it is, which name is free, and the cells that differ from what stands there. */
import type { Edit } from '../workbook/plan';
import { BLANK, contentOf, sameContent } from '../workbook/plan-content';
import type { Sheet, Workbook } from '../workbook/workbook';
import type { IsiSel } from './baris-lembar';
import { isLembarSendiri, type JenisLembar, type LembarSendiri } from './lembar-sendiri';
import { teksSel } from './teks-sel';

/** What a cell of a sheet of Selaras' own holds; without a format it is left as it looks. */
export interface SelTulis {
  readonly isi: IsiSel;
  readonly format?: string;
}

/** The sheet of an earlier run that can be written to. */
export function lembarMilik({ sheets }: Workbook, lembar: readonly LembarSendiri[], jenis: JenisLembar): Sheet | null {
  const milik = sheets.find(
    (sheet) =>
      !sheet.isProtected &&
      sheet.merges.length === 0 &&
      lembar.some((satu) => satu.jenis === jenis && isLembarSendiri(sheet, satu)),
  );
  return milik ?? null;
}

/** The name, or the first free one behind it: "Hasil Periksa (2)". */
export function namaBebas({ sheets }: Workbook, dasar: string): string {
  const dipakai = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let nama = dasar;
  for (let n = 2; dipakai.has(nama.toLowerCase()); n++) nama = `${dasar} (${n})`;
  return nama;
}

/** Sheets that are still there and still Selaras' own, with the ones that are written now. */
export function daftarLembar(
  { sheets }: Workbook,
  lembar: readonly LembarSendiri[],
  tulis: readonly LembarSendiri[],
): readonly LembarSendiri[] {
  const baru = new Set(tulis.map(({ nama }) => nama));
  const ada = lembar.filter((satu) => !baru.has(satu.nama) && sheets.some((sheet) => isLembarSendiri(sheet, satu)));
  return [...ada, ...tulis];
}

function kontenSel(isi: IsiSel): typeof BLANK {
  if (isi === null) return BLANK;
  if (typeof isi === 'object') return { value: null, formula: isi.formula };
  if (typeof isi !== 'string') return { value: isi };
  const teks = teksSel(isi);
  return teks === '' ? BLANK : { value: teks };
}

/** Cells that differ from what stands there, and cells of an earlier run that are left over. */
export function editIsi(nama: string, lama: Sheet | null, baris: readonly (readonly SelTulis[])[]): Edit[] {
  const edits: Edit[] = [];
  const tulis = (row: number, col: number, { isi, format }: SelTulis): void => {
    const cell = lama?.rows[row]?.[col];
    const sel = { sheet: nama, row, col };
    const bentuk = cell?.numberFormat ?? 'General';
    const before = contentOf(cell);
    const after = kontenSel(isi);
    // the format of a blank cell is not told when the workbook is read again
    if (format !== undefined && bentuk !== format && after !== BLANK)
      edits.push({ kind: 'setNumberFormat', sel, before: bentuk, after: format });
    if (!sameContent(before, after)) edits.push({ kind: 'setContent', sel, before, after });
  };
  baris.forEach((isi, row) => {
    isi.forEach((satu, col) => {
      tulis(row, col, satu);
    });
  });
  lama?.rows.forEach((cells, row) => {
    const lebar = baris[row]?.length ?? 0;
    cells?.forEach((_, col) => {
      if (col >= lebar) tulis(row, col, { isi: null });
    });
  });
  return edits;
}
