/** The book as React sees it: everything that shows it is drawn again when it changes. */
import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Range, Sheet, Workbook } from '../../core/workbook/workbook';
import type { DevBook } from '../dev-host';
import { sameRange } from './kisi/gerak';

export interface Pantauan {
  readonly workbook: Workbook;
  /** The sheet in front. */
  readonly sheet: Sheet | undefined;
  readonly pilihan: Range;
}

export function usePantau(book: DevBook): Pantauan {
  const version = useRef(0);
  const subscribe = useCallback(
    (told: () => void) => {
      const tell = (): void => {
        version.current++;
        told();
      };
      const ends = [book.onChange(tell), book.onSelect(tell)];
      return () => ends.forEach((end) => end());
    },
    [book],
  );
  useSyncExternalStore(subscribe, () => version.current);

  const workbook = book.picture();
  const active = book.activeSheet();
  // The same range stays the same object, so that rows outside of it need not be drawn again.
  const known = useRef(book.selection());
  const pilihan = book.selection();
  if (!sameRange(known.current, pilihan)) known.current = pilihan;
  return { workbook, sheet: workbook.sheets.find(({ name }) => name === active), pilihan: known.current };
}
