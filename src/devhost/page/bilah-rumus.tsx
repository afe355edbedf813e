/** The address of the active cell, and what stands in it; an address typed there leads to the cell. */
import { useState, type KeyboardEvent } from 'react';
import { formatCell, formatRange, parseRange } from '../../core/workbook/address';
import type { Range, Sheet } from '../../core/workbook/workbook';
import type { DevBook } from '../dev-host';
import { endingArrow } from './kisi/penyunting';
import type { Suntingan } from './suntingan';

export interface BilahRumusProps {
  readonly book: DevBook;
  readonly sheet: Sheet;
  readonly pilihan: Range;
  readonly suntingan: Suntingan;
  /** The entry has ended: the keyboard goes back to the grid. */
  readonly onEnd: () => void;
}

export function BilahRumus({ book, sheet, pilihan, suntingan, onEnd }: BilahRumusProps) {
  const cell = { row: pilihan.top, col: pilihan.left };
  const typed = suntingan.now?.text ?? book.typed({ sheet: sheet.name, ...cell });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (endingArrow(event) === null || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') suntingan.cancel();
    else suntingan.commit();
    onEnd();
  };
  return (
    <div className="bilah-rumus">
      <KotakNama book={book} sheet={sheet} pilihan={pilihan} onEnd={onEnd} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <textarea
        rows={1}
        aria-label={`Isi ${formatCell(cell.row, cell.col)} di bilah rumus`}
        spellCheck={false}
        value={typed}
        onFocus={() => suntingan.begin(cell, 'bilah')}
        onChange={(event) => suntingan.change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => suntingan.commit()}
      />
    </div>
  );
}

function KotakNama({ book, sheet, pilihan, onEnd }: Omit<BilahRumusProps, 'suntingan'>) {
  const [text, setText] = useState<string | null>(null);
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const range = event.key === 'Enter' ? parseRange(text ?? '', sheet.name) : null;
    const isShown = ({ name, visibility }: Sheet): boolean => name === range?.sheet && visibility === 'visible';
    if (range !== null && book.picture().sheets.some(isShown)) book.select(range.sheet, range);
    setText(null);
    onEnd();
  };
  return (
    <input
      className="kotak-nama"
      aria-label="Alamat sel"
      spellCheck={false}
      value={text ?? formatRange(pilihan)}
      onChange={(event) => setText(event.target.value)}
      onFocus={(event) => event.target.select()}
      onKeyDown={go}
      onBlur={() => setText(null)}
    />
  );
}
