import {
  LAST_COLUMN,
  LAST_ROW,
  formatCell,
  formatRange,
  parseAddress,
  parseRange,
} from '../../../src/core/workbook/address';
import { sheetFromGrid, workbookFromSheets } from '../../../src/core/workbook/sheet';
import { bentang, tujuan, type Tempat } from '../../../src/devhost/page/kisi/gerak';
import { ukurLembar } from '../../../src/devhost/page/kisi/ukuran';
import { bukuTiruan } from '../../bantu/buku-tiruan';

/**
 *      A      B      C     D
 * 1    judul  (A1:C1)
 * 2
 * 3    No     Nama   7
 * 4    (A4:A5)       8     hidden column E
 * 5                  9
 * 6    row 6 is hidden
 * 7    x
 */
const sheet = sheetFromGrid(
  'Uji',
  [['judul', null, null], [], ['No', 'Nama', 7], ['1', 'a', 8], [null, 'b', 9], ['tersembunyi'], ['x']],
  { merges: ['A1:C1', 'A4:A5'], hiddenRows: [5], hiddenColumns: [4] },
);
const ukuran = ukurLembar(bukuTiruan(workbookFromSheets([sheet])), sheet);

function at(text: string): Tempat {
  const address = parseAddress(text);
  if (address === null) throw new RangeError(text);
  return address;
}

function go(from: string, key: string, ctrlKey = false): string | null {
  const place = tujuan(sheet, ukuran, at(from), { key, ctrlKey }, 10);
  return place === null ? null : formatCell(place.row, place.col);
}

describe('tombol pada kisi', () => {
  it.each([
    ['B3', 'ArrowDown', 'B4'],
    ['B3', 'ArrowRight', 'C3'],
    ['A3', 'ArrowLeft', 'A3'],
    ['A1', 'ArrowUp', 'A1'],
    // A merged range is one cell: from A1:C1 to the right is D1, and into A4:A5 leads to its first cell.
    ['A1', 'ArrowRight', 'D1'],
    ['B5', 'ArrowLeft', 'A4'],
    ['A4', 'ArrowDown', 'A7'],
    ['B2', 'ArrowUp', 'A1'],
    // Hidden rows and columns are passed over.
    ['B5', 'ArrowDown', 'B7'],
    ['D3', 'ArrowRight', 'F3'],
    ['C3', 'Home', 'A3'],
    ['A3', 'End', 'C3'],
    ['A3', 'PageDown', 'A13'],
    ['A3', 'PageUp', 'A1'],
    ['A3', 'x', null],
  ])('dari %s dengan %s ke %s', (from, key, expected) => {
    expect(go(from, key)).toBe(expected);
  });

  it.each([
    ['C3', 'ArrowDown', 'C5'],
    ['C1', 'ArrowDown', 'C3'],
    ['A3', 'ArrowRight', 'C3'],
    ['C3', 'ArrowRight', 'Z3'],
    ['C5', 'Home', 'A1'],
    ['A1', 'End', 'C7'],
  ])('dari %s dengan Ctrl+%s ke %s', (from, key, expected) => {
    expect(go(from, key, true)).toBe(expected);
  });
});

describe('rentang pilihan', () => {
  it.each([
    ['B3', 'C4', 'B3:C4'],
    ['C4', 'B3', 'B3:C4'],
    // B1 lies in A1:C1.
    ['B1', 'B3', 'A1:C3'],
    ['A5', 'B5', 'A4:B5'],
    ['D2', 'D2', 'D2'],
  ])('dari %s sampai %s', (one, other, expected) => {
    expect(formatRange(bentang(sheet, at(one), at(other)))).toBe(expected);
  });

  it('memuat lembar utuh', () => {
    const all = bentang(sheet, { row: 0, col: 0 }, { row: LAST_ROW, col: LAST_COLUMN });
    expect(all).toEqual({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
    expect(parseRange(formatRange(all))).not.toBeNull();
  });
});
