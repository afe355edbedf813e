/** The selection of a book as the keyboard and the mouse move it: one corner stays, the other goes. */
import { useRef } from 'react';
import { mergeAt } from '../../../core/workbook/sheet';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { DevBook } from '../../dev-host';
import { bentang, sameRange, type Tempat } from './gerak';

export interface Pilih {
  /** The active cell: typing goes here. */
  readonly active: Tempat;
  /** The corner that Shift moves. */
  readonly moving: Tempat;
  to(place: Tempat): void;
  extend(place: Tempat): void;
  range(range: Range): void;
}

export function usePilih(book: DevBook, sheet: Sheet, pilihan: Range): Pilih {
  const corners = useRef<{ active: Tempat; moving: Tempat } | null>(null);
  const known = corners.current;
  // Whoever else selects (the pane, another sheet) knows no corners: the first cell is then the active one.
  const isOurs = known !== null && sameRange(bentang(sheet, known.active, known.moving), pilihan);
  const first = { row: pilihan.top, col: pilihan.left };
  const { active, moving } = isOurs ? known : { active: first, moving: { row: pilihan.bottom, col: pilihan.right } };

  const select = (one: Tempat, other: Tempat): void => {
    corners.current = { active: one, moving: other };
    book.select(sheet.name, bentang(sheet, one, other));
  };
  return {
    active,
    moving,
    to: ({ row, col }) => {
      const merge = mergeAt(sheet, row, col);
      const place = merge === undefined ? { row, col } : { row: merge.top, col: merge.left };
      select(place, place);
    },
    extend: (place) => select(active, place),
    range: (range) => select({ row: range.top, col: range.left }, { row: range.bottom, col: range.right }),
  };
}
