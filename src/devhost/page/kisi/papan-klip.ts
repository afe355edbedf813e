/** Cells as text between this grid and other programs: tabs between columns, lines between rows. */
import { cellAt, contentBounds } from '../../../core/workbook/sheet';
import type { Range, Sheet } from '../../../core/workbook/workbook';
import type { Tempat } from './gerak';

export interface Isian extends Tempat {
  readonly text: string;
}

/** The texts of a range as shown: "Target<tab>Realisasi". Empty rows and columns behind the content are left out. */
export function salinTeks(sheet: Sheet, range: Range): string {
  const bounds = contentBounds(sheet);
  const lastRow = Math.max(range.top, Math.min(range.bottom, bounds?.bottom ?? 0));
  const lastColumn = Math.max(range.left, Math.min(range.right, bounds?.right ?? 0));
  const lines: string[] = [];
  for (let row = range.top; row <= lastRow; row++) {
    const texts: string[] = [];
    for (let col = range.left; col <= lastColumn; col++) texts.push(quoted(cellAt(sheet, row, col)?.text ?? ''));
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The entries that a pasted text makes from `start` on: ("a<tab>b", first cell) -> two cells side by side. */
export function tempelTeks(text: string, start: Tempat): Isian[] {
  const field = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const entries: Isian[] = [];
  let { row, col } = start;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) break;
    entries.push({ row, col, text: match[1]?.replaceAll('""', '"') ?? match[2] ?? '' });
    if (match[3] === '\t') col++;
    else {
      row++;
      col = start.col;
    }
  }
  return entries;
}
