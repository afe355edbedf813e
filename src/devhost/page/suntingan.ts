/** What a person is typing, and what becomes of it. */
import { useRef, useState } from 'react';
import { contains } from '../../core/workbook/sheet';
import type { Range, Sheet } from '../../core/workbook/workbook';
import { HostDitolak } from '../../host/host';
import type { DevBook } from '../dev-host';
import type { Tempat } from './kisi/gerak';
import type { Isian } from './kisi/papan-klip';

export interface Ketikan extends Isian {
  readonly sheet: string;
  /** Where the person types: over the cell, or in the formula bar. */
  readonly place: 'sel' | 'bilah';
}

export interface Suntingan {
  /** Null while nobody types. */
  readonly now: Ketikan | null;
  /** Begins with the cell's own content, or with the sign that was typed over it. */
  begin(cell: Tempat, place: Ketikan['place'], text?: string): void;
  change(text: string): void;
  commit(): void;
  cancel(): void;
  /** Empties the cells of a range. */
  clear(range: Range): void;
  /** Enters several cells at once, all or none. */
  fill(entries: readonly Isian[]): void;
}

export interface SuntinganOptions {
  readonly book: DevBook;
  readonly sheet: Sheet;
  /** Told the sentence of a refusal. */
  readonly onRefused: (kalimat: string) => void;
  /** Told when typing begins and ends: Excel answers no add-in in between. */
  readonly onEditMode: (isOn: boolean) => void;
}

export function useSuntingan({ book, sheet, onRefused, onEditMode }: SuntinganOptions): Suntingan {
  const [now, setNow] = useState<Ketikan | null>(null);
  // Enter takes over and the blur that follows must not do so again, before React has drawn anything.
  const open = useRef<Ketikan | null>(null);

  const set = (ketikan: Ketikan | null): void => {
    if ((open.current === null) !== (ketikan === null)) onEditMode(ketikan !== null);
    open.current = ketikan;
    setNow(ketikan);
  };
  const enter = (sheetName: string, entries: readonly Isian[]): void => {
    const kalimat = enterAll(book, sheetName, entries);
    if (kalimat !== null) onRefused(kalimat);
  };
  return {
    now,
    begin: ({ row, col }, place, text) =>
      set({ sheet: sheet.name, row, col, place, text: text ?? book.typed({ sheet: sheet.name, row, col }) }),
    change: (text) => {
      if (open.current !== null) set({ ...open.current, text });
    },
    cancel: () => set(null),
    commit: () => {
      const done = open.current;
      set(null);
      if (done !== null) enter(done.sheet, [done]);
    },
    clear: (range) => enter(sheet.name, filledCells(sheet, range)),
    fill: (entries) => enter(sheet.name, entries),
  };
}

function filledCells(sheet: Sheet, range: Range): Isian[] {
  const entries: Isian[] = [];
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      if (cell !== undefined && contains(range, row, col)) entries.push({ row, col, text: '' });
    }),
  );
  return entries;
}

/** Enters all or, where one is refused, none: what was entered before it is typed back. Gives the refusal's sentence. */
function enterAll(book: DevBook, sheet: string, entries: readonly Isian[]): string | null {
  const done: Isian[] = [];
  for (const { row, col, text } of entries) {
    const before = book.typed({ sheet, row, col });
    if (before === text) continue;
    try {
      book.type({ sheet, row, col }, text);
    } catch (error) {
      if (!(error instanceof HostDitolak)) throw error;
      for (const back of done.reverse()) book.type({ sheet, row: back.row, col: back.col }, back.text);
      return error.kalimat;
    }
    done.push({ row, col, text: before });
  }
  return null;
}
