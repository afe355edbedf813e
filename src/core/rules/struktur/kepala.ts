/** The header of a table, cell by cell: which cell is the caption of a column. */
import { bersihTeks } from '../../recognition/lembaran';
import type { Kolom, TabelMap } from '../../recognition/tabel';
import { cellAt, isBlank, sheetsByName } from '../../workbook/sheet';
import type { Address, Sheet } from '../../workbook/workbook';
import type { Berkas } from '../../records/berkas';
import { ingatOleh } from '../../text/ingat';
import { tambahkan } from '../../text/peta';

/** The sheets of a submission by name. */
export const lembarBerkas = ({ workbook }: Berkas): ReadonlyMap<string, Sheet> => sheetsByName(workbook);

/** The tables of a submission by the name of their sheet. */
export const tabelMenurutLembar = ingatOleh((berkas: Berkas): ReadonlyMap<string, readonly TabelMap[]> => {
  const hasil = new Map<string, TabelMap[]>();
  for (const tabel of berkas.tabel) tambahkan(hasil, tabel.lembar, tabel);
  return hasil;
});

/** Names of the sheets that are hidden. */
export const lembarTersembunyi = ingatOleh(
  ({ workbook }: Berkas): ReadonlySet<string> =>
    new Set(workbook.sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name)),
);

/** The lowest header cell that stands in a column itself, not spread over it by a merge; null where there is none. */
export function selJudul(sheet: Sheet, tabel: TabelMap, kolom: Kolom): Address | null {
  for (let row = tabel.kepala.bottom; row >= tabel.kepala.top; row--) {
    if (!isBlank(cellAt(sheet, row, kolom.col))) return { sheet: sheet.name, row, col: kolom.col };
  }
  return null;
}

/** The caption of a column as its header cell writes it, on one line; empty where it has no cell of its own. */
export function teksJudul(sheet: Sheet, sel: Address | null): string {
  const cell = sel === null ? undefined : cellAt(sheet, sel.row, sel.col);
  return cell === undefined ? '' : bersihTeks(cell.text).replace(/\s+/g, ' ');
}

/** "Capaian > 2023 > Target": the captions over a column, or its letter's place where it has none. */
export function namaKolom(kolom: Kolom): string {
  return kolom.jalur.map((judul) => bersihTeks(judul).replace(/\s+/g, ' ')).join(' > ');
}
