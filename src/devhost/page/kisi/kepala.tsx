/** The column letters; they stay in sight while the sheet scrolls. */
import { columnName } from '../../../core/workbook/address';
import type { Range } from '../../../core/workbook/workbook';
import { KEPALA } from './jendela';
import type { Ukuran } from './ukuran';

export interface KepalaProps {
  readonly ukuran: Ukuran;
  readonly left: number;
  readonly right: number;
  readonly pilihan: Range;
}

export function Kepala({ ukuran, left, right, pilihan }: KepalaProps) {
  const huruf = (col: number) => {
    const from = ukuran.columns[col] ?? 0;
    const width = (ukuran.columns[col + 1] ?? 0) - from;
    if (width === 0) return null;
    const isSelected = pilihan.left <= col && col <= pilihan.right;
    return (
      <div
        key={col}
        role="columnheader"
        className={isSelected ? 'huruf tersorot' : 'huruf'}
        data-col={col}
        aria-colindex={col + 2}
        style={{ left: KEPALA.width + from, width }}
      >
        {columnName(col)}
      </div>
    );
  };
  const span = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => huruf(first + index));
  return (
    <div role="rowgroup" className="kepala">
      <div role="row" className="baris-kepala" aria-rowindex={1}>
        <div className="lekat" role="none">
          <div role="columnheader" className="pojok" data-pojok="" aria-colindex={1}>
            <span className="terdengar">Semua sel</span>
          </div>
          {span(0, ukuran.frozenColumns - 1)}
        </div>
        {span(Math.max(left, ukuran.frozenColumns), right)}
      </div>
    </div>
  );
}
