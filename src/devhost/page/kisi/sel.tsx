/** One cell of the grid, or one merged range. What it shows is text and never markup. */
import { memo, type CSSProperties } from 'react';
import { cellAt, contains, isBlank } from '../../../core/workbook/sheet';
import type { Look } from '../../../core/workbook/plan';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { DevBook } from '../../dev-host';
import { kotakDari, type Ukuran } from './ukuran';

export interface SelProps {
  readonly book: DevBook;
  readonly sheet: Sheet;
  readonly ukuran: Ukuran;
  /** The cell, or the merged range that it stands for. */
  readonly range: Range;
  readonly pilihan: Range | null;
  readonly isActive: boolean;
}

/** The address of a cell within the page, for `aria-activedescendant`. */
export const selId = (row: number, col: number): string => `sel-${row}-${col}`;

export const Sel = memo(function Sel({ book, sheet, ukuran, range, pilihan, isActive }: SelProps) {
  const { top: row, left: col } = range;
  const cell = cellAt(sheet, row, col);
  const look = book.look({ sheet: sheet.name, row, col });
  const isSelected = pilihan !== null && contains(pilihan, row, col);
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  return (
    <div
      role="gridcell"
      id={selId(row, col)}
      className={classOf(sheet, range, look, isActive, isSelected ? pilihan : null)}
      style={styleOf(ukuran, range, look)}
      data-row={row}
      data-col={col}
      aria-colindex={col + 2}
      aria-selected={isSelected}
      {...(height > 1 && { 'aria-rowspan': height })}
      {...(width > 1 && { 'aria-colspan': width })}
    >
      {cell !== undefined && cell.text !== '' && <span className="isi">{cell.text}</span>}
    </div>
  );
});

function classOf(sheet: Sheet, range: Range, look: Look, isActive: boolean, pilihan: Range | null): string {
  const cell = cellAt(sheet, range.top, range.left);
  const isMerged = range.top !== range.bottom || range.left !== range.right;
  const flags: Readonly<Record<string, boolean>> = {
    terisi: cell !== undefined && cell.text !== '',
    lipat: look.wrap === true,
    angka: typeof cell?.value === 'number',
    // A text without a line break runs over an empty neighbour, as in Excel.
    menjalar:
      typeof cell?.value === 'string' &&
      !isMerged &&
      look.wrap !== true &&
      (look.align ?? 'left') === 'left' &&
      isBlank(cellAt(sheet, range.top, range.right + 1)),
    gabung: isMerged,
    aktif: isActive,
    dipilih: pilihan !== null,
    'tepi-atas': pilihan?.top === range.top,
    'tepi-bawah': pilihan?.bottom === range.bottom,
    'tepi-kiri': pilihan?.left === range.left,
    'tepi-kanan': pilihan?.right === range.right,
  };
  const names = Object.entries(flags).flatMap(([name, isOn]) => (isOn ? [name] : []));
  return ['sel', ...names].join(' ');
}

function styleOf(ukuran: Ukuran, range: Range, look: Look): CSSProperties {
  const { left, width, height } = kotakDari(ukuran, range);
  return {
    left: `calc(var(--kepala) + ${left}px)`,
    width,
    height,
    ...(look.fill !== undefined && { backgroundColor: look.fill }),
    ...(look.color !== undefined && { color: look.color }),
    ...(look.bold === true && { fontWeight: 600 }),
    ...(look.strike === true && { textDecoration: 'line-through' }),
    ...(look.align !== undefined && { textAlign: look.align }),
  };
}
