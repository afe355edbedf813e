/** Which formulas of a workbook use a cell, and whether they take it for a number or for words. */
import { ingatOleh } from '../../text/ingat';
import { tambahkan } from '../../text/peta';
import { addressKey } from '../../workbook/address';
import { formulaParts, type FormulaPart } from '../../workbook/formula-parts';
import { sameName } from '../../workbook/object';
import { contains } from '../../workbook/sheet';
import type { Address, Cell, Range, Workbook } from '../../workbook/workbook';

export interface Pemakai {
  /** A formula that uses the cell; the first of several. */
  readonly contoh: Address;
  /** A formula that takes the cell for words ("Target "&E5, VLOOKUP, a link that shows "7 Persen"); null where none does. */
  readonly kata: Address | null;
}

interface Acuan {
  readonly range: Range;
  readonly rumus: Address;
  readonly isKata: boolean;
}

interface Daftar {
  /** References by the name of the sheet that they speak of, in small letters. */
  readonly acuan: ReadonlyMap<string, readonly Acuan[]>;
  /** A formula that finds its cells only when it is computed (INDIRECT, OFFSET); null where there is none. */
  readonly takTerlacak: Address | null;
}

/** Functions that look at a cell as words, or compare it with words. */
const FUNGSI_KATA =
  /^(?:_xlfn\.)?(?:LEFT|RIGHT|MID|FIND|SEARCH|SUBSTITUTE|REPLACE|LEN|TRIM|CLEAN|UPPER|LOWER|PROPER|CONCAT|CONCATENATE|TEXTJOIN|EXACT|VALUE|NUMBERVALUE|TEXT|T|REPT|ISTEXT|ISNONTEXT|VLOOKUP|HLOOKUP|LOOKUP|XLOOKUP|MATCH|XMATCH|COUNTIF|COUNTIFS)$/i;
const FUNGSI_TAK_TERLACAK = /^(?:INDIRECT|OFFSET)$/i;

const bacaDaftar = ingatOleh((workbook: Workbook): Daftar => {
  const acuan = new Map<string, Acuan[]>();
  let takTerlacak: Address | null = null;
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, col) => {
        if (cell?.formula === undefined) return;
        const rumus: Address = { sheet: sheet.name, row, col };
        const bagian = formulaParts(cell.formula);
        const isKata = memakaiKata(bagian, cell);
        if (bagian.some(({ kind, text }) => kind === 'function' && FUNGSI_TAK_TERLACAK.test(text)))
          takTerlacak ??= rumus;
        for (const { lembar, range } of tempatDiacu(workbook, bagian, rumus))
          tambahkan(acuan, lembar.toLowerCase(), { range, rumus, isKata });
      });
    });
  }
  return { acuan, takTerlacak };
});

/** A formula that joins words, asks for them, compares with them, or shows a text with a figure in it. */
function memakaiKata(bagian: readonly FormulaPart[], { value }: Cell): boolean {
  if (typeof value === 'string' && /\d/.test(value) && !value.startsWith('#')) return true;
  const isi = bagian.filter(({ text }) => text.trim() !== '');
  return isi.some(({ kind, text }, i) => {
    if (kind === 'function') return FUNGSI_KATA.test(text);
    if (kind === 'sign') return text === '&';
    if (kind !== 'string' || text === '""') return false;
    return [isi[i - 1]?.text, isi[i + 1]?.text].some((tanda) => tanda === '=' || tanda === '<' || tanda === '>');
  });
}

interface Tempat {
  readonly lembar: string;
  readonly range: Range;
}

/** All cells that a formula speaks of: references, names, columns of Excel tables. */
function tempatDiacu(workbook: Workbook, bagian: readonly FormulaPart[], rumus: Address): Tempat[] {
  return bagian.flatMap((satu): Tempat[] => {
    if (satu.kind === 'reference') return [{ lembar: satu.sheet ?? rumus.sheet, range: satu.range }];
    if (satu.kind === 'name') return [...tempatNama(workbook, satu.text), ...tempatTabel(workbook, satu.text)];
    return satu.kind === 'structured' ? tabelSendiri(workbook, rumus) : [];
  });
}

function tempatNama({ names }: Workbook, nama: string): Tempat[] {
  const milik = names?.find(({ name }) => sameName(name, nama));
  if (milik === undefined) return [];
  return formulaParts(milik.formula).flatMap((satu) =>
    satu.kind === 'reference' && satu.sheet !== null ? [{ lembar: satu.sheet, range: satu.range }] : [],
  );
}

const tempatTabel = ({ sheets }: Workbook, nama: string): Tempat[] =>
  sheets.flatMap(({ name, tables }) =>
    tables.filter((tabel) => sameName(tabel.name, nama)).map(({ range }) => ({ lembar: name, range })),
  );

/** "[@Target]" speaks of the table around the formula. */
function tabelSendiri({ sheets }: Workbook, { sheet, row, col }: Address): Tempat[] {
  const milik = sheets.find(({ name }) => name === sheet)?.tables.filter(({ range }) => contains(range, row, col));
  return (milik ?? []).map(({ range }) => ({ lembar: sheet, range }));
}

/** A formula whose cells cannot be told without computing it; null where the workbook holds none. */
export function rumusTakTerlacak(workbook: Workbook): Address | null {
  return bacaDaftar(workbook).takTerlacak;
}

/**
 * The formulas that use each of these cells, by `addressKey`; a cell that none uses has no entry.
 *
 * With F5 "E5/D5" and G5 "SUM(E:E)", the cell E5 has `{ contoh: F5, kata: null }`.
 */
export function pemakaiSel(workbook: Workbook, sel: readonly Address[]): ReadonlyMap<string, Pemakai> {
  const { acuan } = bacaDaftar(workbook);
  const hasil = new Map<string, Pemakai>();
  for (const [lembar, kolom] of menurutKolom(sel)) {
    for (const { range, rumus, isKata } of acuan.get(lembar) ?? []) {
      for (const satu of selDalam(kolom, range)) catat(hasil, satu, rumus, isKata);
    }
  }
  return hasil;
}

/** Rows of the cells by sheet and column, in order, so that a range finds its own without looking at all. */
type Kolom = ReadonlyMap<number, readonly Address[]>;

function menurutKolom(sel: readonly Address[]): ReadonlyMap<string, Kolom> {
  const hasil = new Map<string, Map<number, Address[]>>();
  for (const satu of sel) {
    const kunci = satu.sheet.toLowerCase();
    const kolom = hasil.get(kunci) ?? new Map<number, Address[]>();
    hasil.set(kunci, kolom);
    tambahkan(kolom, satu.col, satu);
  }
  for (const kolom of hasil.values()) for (const satu of kolom.values()) satu.sort((a, b) => a.row - b.row);
  return hasil;
}

function selDalam(kolom: Kolom, { top, left, bottom, right }: Range): Address[] {
  return [...kolom].flatMap(([col, sel]) => {
    if (col < left || col > right) return [];
    const dalam: Address[] = [];
    for (let i = pertamaDari(sel, top); i < sel.length; i++) {
      const satu = sel[i];
      if (satu === undefined || satu.row > bottom) break;
      dalam.push(satu);
    }
    return dalam;
  });
}

/** Index of the first cell at or below a row. */
function pertamaDari(sel: readonly Address[], row: number): number {
  let [awal, akhir] = [0, sel.length];
  while (awal < akhir) {
    const tengah = (awal + akhir) >> 1;
    if ((sel[tengah]?.row ?? Infinity) < row) awal = tengah + 1;
    else akhir = tengah;
  }
  return awal;
}

function catat(hasil: Map<string, Pemakai>, sel: Address, rumus: Address, isKata: boolean): void {
  const kunci = addressKey(sel);
  const lama = hasil.get(kunci);
  if (lama === undefined) hasil.set(kunci, { contoh: rumus, kata: isKata ? rumus : null });
  else if (isKata && lama.kata === null) hasil.set(kunci, { ...lama, kata: rumus });
}
