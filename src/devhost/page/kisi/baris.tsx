/** One row of the grid: its number, the columns that stay in sight, and the columns that are in sight now. */
import { memo, type ReactNode } from 'react';
import { mergeAt } from '../../../core/workbook/sheet';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { DevBook } from '../../dev-host';
import type { Jendela } from './jendela';
import { Sel } from './sel';
import type { Ukuran } from './ukuran';

export interface BarisProps {
  readonly book: DevBook;
  readonly sheet: Sheet;
  readonly ukuran: Ukuran;
  readonly row: number;
  /** The upper edge within the layer in which the row stands. */
  readonly top: number;
  readonly left: Jendela['left'];
  readonly right: Jendela['right'];
  /** The selection, where it touches this row. */
  readonly pilihan: Range | null;
  /** The column of the active cell, where it stands in this row. */
  readonly activeColumn: number | null;
  /** Only the cells that begin a merged range: the row itself is out of sight. */
  readonly isAnchorOnly: boolean;
}

export const Baris = memo(function Baris(props: BarisProps) {
  const { ukuran, row, top, left, right, pilihan, isAnchorOnly } = props;
  const height = (ukuran.rows[row + 1] ?? 0) - (ukuran.rows[row] ?? 0);
  const frozen = cellsBetween(props, 0, ukuran.frozenColumns - 1);
  const rest = cellsBetween(props, Math.max(left, ukuran.frozenColumns), right);
  return (
    <div role="row" className="baris" aria-rowindex={row + 2} style={{ top, height }}>
      <div className="lekat" role="none">
        {!isAnchorOnly && (
          <div
            role="rowheader"
            className={pilihan === null ? 'nomor' : 'nomor tersorot'}
            data-row={row}
            aria-colindex={1}
          >
            {row + 1}
          </div>
        )}
        {frozen}
      </div>
      {rest}
    </div>
  );
});

function cellsBetween(props: BarisProps, first: number, last: number): ReactNode[] {
  const { book, sheet, ukuran, row, pilihan, activeColumn, isAnchorOnly } = props;
  const cells: ReactNode[] = [];
  for (let at = first; at <= last; at++) {
    const merge = mergeAt(sheet, row, at);
    if (merge === undefined && isAnchorOnly) continue;
    const range = merge ?? { top: row, bottom: row, left: at, right: at };
    // A merged range that begins left of the window is drawn from its own place, unless it stands in the frozen part.
    const isHere = range.left === at || (at === first && range.left >= ukuran.frozenColumns);
    if (range.top !== row || !isHere) continue;
    if ((ukuran.columns[range.right + 1] ?? 0) === (ukuran.columns[range.left] ?? 0)) continue;
    const isActive = activeColumn === range.left;
    cells.push(
      <Sel
        key={range.left}
        book={book}
        sheet={sheet}
        ukuran={ukuran}
        range={range}
        pilihan={pilihan}
        isActive={isActive}
      />,
    );
  }
  return cells;
}
