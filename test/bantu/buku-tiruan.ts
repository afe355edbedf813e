/** A book without calculation, for tests of the grid alone: what is typed stands there as text. */
import { displayText } from '../../src/core/workbook/number-format';
import { cellAt } from '../../src/core/workbook/sheet';
import type { Look } from '../../src/core/workbook/plan';
import type { Cell, Range, Sheet, Workbook } from '../../src/core/workbook/workbook';
import type { DevBook } from '../../src/devhost/dev-host';
import { HostDitolak } from '../../src/host/host';

export interface TiruanOptions {
  readonly fileName?: string;
  readonly look?: (sheet: string, row: number, col: number) => Look;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Sheets that refuse every entry. */
  readonly locked?: readonly string[];
}

export function bukuTiruan(workbook: Workbook, options: TiruanOptions = {}): DevBook {
  let picture = workbook;
  let active = workbook.sheets[0]?.name ?? '';
  let selection: Range = { top: 0, left: 0, bottom: 0, right: 0 };
  const changes = new Set<() => void>();
  const selects = new Set<() => void>();
  const listen = (list: Set<() => void>, callback: () => void): (() => void) => {
    list.add(callback);
    return () => void list.delete(callback);
  };
  const sheetOf = (name: string): Sheet | undefined => picture.sheets.find((sheet) => sheet.name === name);
  return {
    fileName: options.fileName ?? 'tiruan.xlsx',
    picture: () => picture,
    look: ({ sheet, row, col }) => options.look?.(sheet, row, col) ?? {},
    columnWidth: () => 90,
    rowHeight: () => null,
    frozen: () => options.frozen ?? { rows: 0, columns: 0 },
    typed: ({ sheet, row, col }) => {
      const known = sheetOf(sheet);
      const cell = known === undefined ? undefined : cellAt(known, row, col);
      return cell?.formula === undefined ? (cell?.text ?? '') : `=${cell.formula}`;
    },
    type: (address, text) => {
      if (options.locked?.includes(address.sheet)) {
        throw new HostDitolak('terlindungi', `Lembar ${address.sheet} dilindungi, tidak ada yang diubah.`, address);
      }
      picture = withText(picture, address.sheet, address.row, address.col, text);
      changes.forEach((tell) => tell());
    },
    activeSheet: () => active,
    selection: () => ({ ...selection }),
    select: (sheet, range) => {
      active = sheet;
      selection = range;
      selects.forEach((tell) => tell());
    },
    onChange: (callback) => listen(changes, callback),
    onSelect: (callback) => listen(selects, callback),
    save: () => Promise.resolve(new Uint8Array()),
  };
}

function withText(workbook: Workbook, name: string, row: number, col: number, text: string): Workbook {
  const value = text === '' ? null : text;
  const cell: Cell = { value, text: displayText(value, 'General'), numberFormat: 'General' };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows];
    const cells = [...(rows[row] ?? [])];
    cells[col] = cell;
    rows[row] = cells;
    return { ...sheet, rows };
  });
  return { ...workbook, sheets };
}
