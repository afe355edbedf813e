/** Rows that a page break has left in a table: repeated headers, and rows split in two. Nothing moves. */
import type { TabelMap } from '../../recognition/tabel';
import type { Edit } from '../../workbook/plan';
import { BLANK, contentOf } from '../../workbook/plan-content';
import { cellAt, isBlank, mergeAt } from '../../workbook/sheet';
import type { Address, Cell, Sheet } from '../../workbook/workbook';
import type { Tinggal } from './dibiarkan';
import { sebabTempat } from './teks-angka';

export interface HasilSusunan {
  readonly edits: readonly Edit[];
  readonly tinggal: readonly Tinggal[];
  /** Rows that are emptied. */
  readonly baris: number;
}

/** Empties the rows that repeat the header, inside the columns of the table. A row with a formula or a closed cell stays whole. */
export function kosongkanKepala(tabel: TabelMap, indeks: number, sheet: Sheet): HasilSusunan {
  const edits: Edit[] = [];
  const tinggal: Tinggal[] = [];
  let baris = 0;
  for (const { row, peran } of tabel.baris) {
    if (peran !== 'ulang') continue;
    const isi = selBaris(tabel, sheet, row);
    const tertutup = isi.flatMap(({ sel, cell }): Tinggal[] => {
      const sebab = cell.formula === undefined ? sebabTempat(sheet, sel) : 'kepalaRumus';
      return sebab === null ? [] : [{ tabel: indeks, sel, sebab }];
    });
    tinggal.push(...tertutup);
    if (tertutup.length > 0 || isi.length === 0) continue;
    baris++;
    for (const { sel, cell } of isi) edits.push({ kind: 'setContent', sel, before: contentOf(cell), after: BLANK });
  }
  return { edits, tinggal, baris };
}

/** Joins each row that continues the text above it into that text; several in a row go into the same cell. */
export function sambungBaris(tabel: TabelMap, indeks: number, sheet: Sheet): HasilSusunan {
  const sambungan = new Map<string, Sambungan>();
  const tinggal: Tinggal[] = [];
  let atas: number | null = null;
  let baris = 0;
  for (const { row, peran } of tabel.baris) {
    if (peran === 'ulang' || peran === 'nomor') continue;
    if (peran !== 'lanjutan') {
      atas = row;
      continue;
    }
    const isi = selBaris(tabel, sheet, row);
    if (atas === null || !bisaDisambung(sheet, isi, atas)) {
      tinggal.push(...isi.map(({ sel }): Tinggal => ({ tabel: indeks, sel, sebab: 'sambungan' })));
      continue;
    }
    baris++;
    for (const satu of isi) {
      const kunci = `${atas}|${satu.sel.col}`;
      const lama = sambungan.get(kunci);
      const awal = lama ?? { sel: { ...satu.sel, row: atas }, cell: cellAt(sheet, atas, satu.sel.col), bawah: [] };
      sambungan.set(kunci, { ...awal, bawah: [...awal.bawah, satu] });
    }
  }
  return { edits: [...sambungan.values()].flatMap(editSambungan), tinggal, baris };
}

interface SelIsi {
  readonly sel: Address;
  readonly cell: Cell;
}

interface Sambungan {
  readonly sel: Address;
  readonly cell: Cell | undefined;
  readonly bawah: readonly SelIsi[];
}

function selBaris({ range }: TabelMap, sheet: Sheet, row: number): SelIsi[] {
  const hasil: SelIsi[] = [];
  for (let col = range.left; col <= range.right; col++) {
    const cell = cellAt(sheet, row, col);
    if (cell === undefined || (isBlank(cell) && cell.formula === undefined)) continue;
    hasil.push({ sel: { sheet: sheet.name, row, col }, cell });
  }
  return hasil;
}

/** Texts alone, in open cells that are not merged, under a text. */
function bisaDisambung(sheet: Sheet, isi: readonly SelIsi[], atas: number): boolean {
  const isTeks = ({ value, formula }: Cell): boolean => typeof value === 'string' && formula === undefined;
  const isBebas = (sel: Address): boolean =>
    sebabTempat(sheet, sel) === null && mergeAt(sheet, sel.row, sel.col) === undefined;
  return (
    isi.length > 0 &&
    isi.every(({ sel, cell }) => {
      const tujuan = cellAt(sheet, atas, sel.col);
      return isTeks(cell) && isBebas(sel) && isBebas({ ...sel, row: atas }) && tujuan !== undefined && isTeks(tujuan);
    })
  );
}

function editSambungan({ sel, cell, bawah }: Sambungan): Edit[] {
  const teks = [cell, ...bawah.map((satu) => satu.cell)].map((satu) => String(satu?.value ?? '').trim()).join(' ');
  return [
    { kind: 'setContent', sel, before: contentOf(cell), after: { value: teks } },
    ...bawah.map((satu): Edit => ({ kind: 'setContent', sel: satu.sel, before: contentOf(satu.cell), after: BLANK })),
  ];
}
