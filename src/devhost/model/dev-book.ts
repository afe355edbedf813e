/** The workbook as a person works on it: the grid and the formula bar of the start page go through here. */
import { formatAddress, formatRange } from '../../core/workbook/address';
import type { Address, Range, Workbook } from '../../core/workbook/workbook';
import { HostDitolak } from '../../host/host';
import { isWellFormed, toLocalFormula } from '../calc/formula-parts';
import type { DevBook } from '../dev-host';
import { findSheet, type BookEvent, type BookModel } from './book-model';
import { cellOf, styleOf } from './cells';
import { obstacleFor, putEntries, type Obstacle } from './changes';
import { ID_CULTURE, readEntry } from './entry';
import { markedLook } from './marks';
import { pictureOf } from './picture';
import type { SheetModel } from './sheet-model';
import { columnPixels, POINTS_PER_PIXEL } from './sizes';
import { lookOf } from './style';
import { activate, select } from './view';

/** What the workbook of a person needs from the host around it. */
export interface BookServices {
  /** Brings results of formulas up to date. */
  settle(): void;
  /** The edit is over: tells the handlers of the add-in. */
  finish(): void;
  readonly save: () => Promise<Uint8Array>;
  year(): number;
}

const VIEW_EVENTS: ReadonlySet<BookEvent['kind']> = new Set(['selected', 'activated']);

export interface OwnedDevBook {
  readonly book: DevBook;
  /** Tells those who asked for it what happened since the last time: once, however much it was. */
  readonly flush: () => void;
}

export function createDevBook(book: BookModel, services: BookServices): OwnedDevBook {
  let known: Workbook | null = null;
  const changes = createBell();
  const selections = createBell();
  book.watchers.add((event) => {
    if (VIEW_EVENTS.has(event.kind)) {
      selections.note();
      return;
    }
    known = null;
    changes.note();
  });
  const flush = (): void => {
    changes.ring();
    selections.ring();
  };
  const finish = (): void => {
    services.finish();
    flush();
  };

  const sheetOf = (name: string): SheetModel => {
    const sheet = findSheet(book, name);
    if (sheet === undefined) throw missing(name);
    return sheet;
  };
  const devBook: DevBook = {
    fileName: book.fileName,
    picture: () => {
      services.settle();
      return (known ??= pictureOf(book));
    },
    look: ({ sheet, row, col }) => {
      services.settle();
      const owner = sheetOf(sheet);
      return markedLook(owner, row, col, lookOf(styleOf(owner, row, col)));
    },
    columnWidth: (sheet, col) => columnPixels(sheetOf(sheet), col),
    rowHeight: (sheet, row) => {
      const points = sheetOf(sheet).rowHeights.get(row);
      return points === undefined ? null : Math.round(points / POINTS_PER_PIXEL);
    },
    frozen: (sheet) => sheetOf(sheet).frozen,
    typed: (address) => {
      services.settle();
      return typedText(sheetOf(address.sheet), address);
    },
    type: (address, text) => {
      typeInto(book, sheetOf(address.sheet), address, text, services.year());
      services.settle();
      finish();
    },
    activeSheet: () => book.active.name,
    selection: () => book.active.selection,
    select: (name, range) => {
      const sheet = sheetOf(name);
      if (sheet.visibility !== 'visible') throw hidden(name);
      activate(book, sheet);
      select(book, sheet, range);
      finish();
    },
    onChange: changes.subscribe,
    onSelect: selections.subscribe,
    save: services.save,
  };
  return { book: devBook, flush };
}

interface Bell {
  note(): void;
  ring(): void;
  readonly subscribe: (callback: () => void) => () => void;
}

/** Calls back once for all that was noted since the last ring. */
function createBell(): Bell {
  const callbacks = new Set<() => void>();
  let isDue = false;
  return {
    note: () => {
      isDue = true;
    },
    ring: () => {
      if (!isDue) return;
      isDue = false;
      for (const callback of callbacks) callback();
    },
    subscribe: (callback) => {
      const own = (): void => {
        callback();
      };
      callbacks.add(own);
      return () => {
        callbacks.delete(own);
      };
    },
  };
}

/** The formula with "=", else the value as it would be typed: 0.125 under "0.0%" is "12,5%". */
function typedText(sheet: SheetModel, { row, col }: Address): string {
  const cell = cellOf(sheet, row, col);
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return `=${toLocalFormula(cell.formula)}`;
  const { value } = cell;
  if (typeof value === 'number') return typedNumber(value, cell.text, cell.numberFormat);
  if (typeof value !== 'string') return cell.text;
  const entry = readEntry(value, cell.numberFormat, ID_CULTURE, 2000);
  return entry.value === value && entry.formula === undefined ? value : `'${value}`;
}

function typedNumber(value: number, text: string, numberFormat: string): string {
  if (numberFormat.includes('%')) return `${localNumber(Number((value * 100).toPrecision(15)))}%`;
  const entry = readEntry(text, 'General', ID_CULTURE, 2000);
  // A date is typed as it is shown, a figure with all its digits.
  return entry.value === value && entry.numberFormat?.includes('yy') === true ? text : localNumber(value);
}

function localNumber(value: number): string {
  return String(value).replace('.', ',');
}

function typeInto(book: BookModel, sheet: SheetModel, { row, col }: Address, text: string, year: number): void {
  const entry = { row, col, ...readEntry(text, styleOf(sheet, row, col).numberFormat, ID_CULTURE, year) };
  if (entry.formula !== undefined && !isWellFormed(entry.formula)) throw unreadable({ sheet: sheet.name, row, col });
  const obstacle = obstacleFor(sheet, [entry]);
  if (obstacle !== null) throw refused(sheet, obstacle);
  const range: Range = { top: row, left: col, bottom: row, right: col };
  putEntries(book, sheet, range, [entry]);
}

function refused(sheet: SheetModel, { kind, row, col }: Obstacle): HostDitolak {
  const sel = { sheet: sheet.name, row, col };
  const place = formatAddress(sel);
  if (kind === 'protected') {
    const kalimat = `Sel ${place} dilindungi dan tidak diubah; buka proteksi lembar di Excel, lalu isi kembali.`;
    return new HostDitolak('terlindungi', kalimat, sel);
  }
  const merge = sheet.merges.find(
    (range) => range.top <= row && row <= range.bottom && range.left <= col && col <= range.right,
  );
  const first = merge === undefined ? place : formatRange({ ...merge, bottom: merge.top, right: merge.left });
  const kalimat = `Sel ${place} termasuk sel gabungan dan tidak diubah; isi sel pertamanya, ${first}.`;
  return new HostDitolak('gabungan', kalimat, sel);
}

function unreadable(sel: Address): HostDitolak {
  const kalimat = `Rumus untuk sel ${formatAddress(sel)} tidak lengkap dan sel itu tidak diubah; periksa kurung dan tanda kutipnya, lalu isi kembali.`;
  return new HostDitolak('lain', kalimat, sel);
}

function missing(name: string): HostDitolak {
  const kalimat = `Lembar "${name}" tidak ada di buku kerja; tidak ada yang diubah. Pilih lembar lain.`;
  return new HostDitolak('lembar-hilang', kalimat);
}

function hidden(name: string): HostDitolak {
  const kalimat = `Lembar "${name}" tersembunyi; tidak ada yang diubah. Tampilkan lembar itu di Excel lebih dahulu.`;
  return new HostDitolak('lain', kalimat);
}
