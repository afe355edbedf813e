/** Dropdowns and checks of ranges for the columns of a table, bounded to the rows that it uses. */
import { barisData, type Kolom, type TabelMap } from '../../recognition/tabel';
import { besaranDariTeks } from '../../text/baca-besaran';
import { rangesMeet } from '../../workbook/object';
import type { Edit, ValidationRule } from '../../workbook/plan';
import { cellAt, isBlank } from '../../workbook/sheet';
import type { Cell, CellValue, Range, Sheet } from '../../workbook/workbook';
import { aturanKolom, denganPeringatan } from './aturan-kolom';
import type { Tinggal } from './dibiarkan';
import type { SelFigur } from './sel-figur';
import { skalaKolom } from './skala-persen';

export interface HasilValidasi {
  readonly edits: readonly Edit[];
  readonly tinggal: readonly Tinggal[];
}

const TIDAK_ADA: HasilValidasi = { edits: [], tinggal: [] };

/**
 * The validations of one table. None where the host does not tell which stand already, and none over another. `tahun`: the
 * year of the submission, for tables that name none.
 */
export function validasiTabel(
  tabel: TabelMap,
  indeks: number,
  sheet: Sheet,
  figur: readonly SelFigur[],
  tahun: number | null,
): HasilValidasi {
  const { validations } = sheet;
  const rows = barisData(tabel);
  if (validations === undefined || tabel.susun !== 'kolom' || rows.length === 0) return TIDAK_ADA;
  const semua = tabel.kolom.map((kolom) => validasiKolom(tabel, kolom, indeks, sheet, rows, figur, tahun));
  return {
    edits: rapatkan(semua.flatMap(({ validasi }) => validasi)).map((satu): Edit => ({
      kind: 'addObject',
      object: { type: 'validation', sheet: sheet.name, ...satu },
    })),
    tinggal: semua.flatMap(({ tinggal }) => tinggal),
  };
}

interface Validasi {
  readonly range: Range;
  readonly rule: ValidationRule;
}

interface HasilKolom {
  readonly validasi: readonly Validasi[];
  readonly tinggal: readonly Tinggal[];
}

function validasiKolom(
  tabel: TabelMap,
  kolom: Kolom,
  indeks: number,
  sheet: Sheet,
  rows: readonly number[],
  figur: readonly SelFigur[],
  tahun: number | null,
): HasilKolom {
  const { col } = kolom;
  const [top = 0, bottom = top] = [rows[0], rows.at(-1)];
  const range: Range = { top, left: col, bottom, right: col };
  const cells = rows.flatMap((row) => cellAt(sheet, row, col) ?? []).filter((cell) => !isBlank(cell));
  const aturan = aturanKolom(tabel, { kolom, cells, skala: skalaKolom(figur, col), tahun: tabel.tahun ?? tahun });
  // Nobody types into a column of formulas.
  if (aturan === null || cells.every(({ formula }) => formula !== undefined)) return { validasi: [], tinggal: [] };
  const { nama: tentang, cocok, isLunak } = aturan;
  const sel = { sheet: sheet.name, row: top, col };
  if (sheet.validations?.some((lain) => rangesMeet(lain, range)) === true)
    return { validasi: [], tinggal: [{ tabel: indeks, sel, sebab: 'validasiAda' }] };
  const beda = rows.filter((row) => isBeda(cellAt(sheet, row, col), cocok));
  const berat = beda.filter((row) => !isNihil(cellAt(sheet, row, col)));
  if (berat.length * 4 > cells.length) {
    const sebab = aturan.rule.type === 'list' ? 'daftarBatal' : 'validasiBatal';
    return { validasi: [], tinggal: [{ tabel: indeks, sel, sebab, tentang }] };
  }
  const rule = denganPeringatan(aturan, isLunak || beda.length > 0 ? 'warning' : 'stop');
  return {
    validasi: [{ range, rule }],
    tinggal: beda.map((row): Tinggal => ({ tabel: indeks, sel: { ...sel, row }, sebab: 'validasiBeda', tentang })),
  };
}

/** Columns side by side with the same rule share one validation. */
function rapatkan(validasi: readonly Validasi[]): Validasi[] {
  const hasil: Validasi[] = [];
  for (const satu of [...validasi].sort((a, b) => a.range.left - b.range.left)) {
    const akhir = hasil.at(-1);
    const isSambung =
      akhir !== undefined &&
      akhir.range.right === satu.range.left - 1 &&
      JSON.stringify(akhir.rule) === JSON.stringify(satu.rule);
    if (isSambung) hasil[hasil.length - 1] = { ...akhir, range: { ...akhir.range, right: satu.range.right } };
    else hasil.push(satu);
  }
  return hasil;
}

/** A typed value that the rule would not take; formulas are not typed. */
function isBeda(cell: Cell | undefined, cocok: (value: CellValue) => boolean): boolean {
  return cell !== undefined && !isBlank(cell) && cell.formula === undefined && !cocok(cell.value);
}

const isNihil = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'string' && besaranDariTeks(cell.value).jenis === 'nihil';
