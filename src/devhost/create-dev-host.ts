/** Puts the development host together: model, protocol, calculation, events, faults. */
import type { Workbook } from '../core/workbook/workbook';
import { createCalculation } from './calc/calculation';
import type { CalcEngine } from './calc/calc-engine';
import type { DevHost } from './dev-host';
import { createFaults } from './faults';
import { isXlsx, loadBook } from './file/load-book';
import { objectsOf } from './file/book-objects';
import { saveBook } from './file/save-book';
import type { BookEvent, BookModel } from './model/book-model';
import { createDevBook } from './model/dev-book';
import { bookFromPicture } from './model/picture';
import { answerRequest, errorReply, type Reply } from './protocol/answer';
import { entriesOf, type EventEntry } from './protocol/event-entries';
import { ExcelError, messageFor, statusFor } from './protocol/excel-error';
import { createHostState } from './protocol/create-host-state';
import { readRequest } from './protocol/request';
import { createObject, workbook } from './types/roots';

export interface DevHostOptions {
  /** Makes the engine that works out formulas; without one they keep the results of the file. */
  readonly createEngine?: () => CalcEngine;
  /** The year of now, for dates typed without a year. */
  readonly year?: number;
}

/**
 * A host over the bytes of an .xlsx, .xlsm, .xls or .ods file. Rejects with `BerkasDitolak` as the reader of files does.
 *
 * `const host = await createDevHost(bytes, 'capaian.xlsx', { createEngine })`
 */
export async function createDevHost(
  bytes: Uint8Array,
  fileName: string,
  options: DevHostOptions = {},
): Promise<DevHost> {
  const { book, original } = await loadBook(bytes, fileName);
  const sheetIds = book.sheets.map(({ id }) => id);
  // Files of other kinds are saved as a new .xlsx.
  const origin = isXlsx(bytes) ? { bytes, picture: original, sheetIds, objects: objectsOf(book) } : null;
  return hostOver(book, (now) => saveBook(now, origin), options);
}

/** A host over a picture, for tests; it saves a file that holds the cells of the picture. */
export function devHostFromWorkbook(picture: Workbook, fileName: string, options: DevHostOptions = {}): DevHost {
  return hostOver(bookFromPicture(picture, fileName), (now) => saveBook(now, null), options);
}

function hostOver(book: BookModel, save: (book: BookModel) => Promise<Uint8Array>, options: DevHostOptions): DevHost {
  const year = options.year ?? new Date().getFullYear();
  const calculation = createCalculation(book, options.createEngine ?? null);
  const openers = new Set<(bytes: Uint8Array) => void>();
  const openWorkbook = (base64: string): void => {
    const bytes = bytesFrom(base64);
    for (const open of openers) open(bytes);
  };
  const state = createHostState(book, calculation, { year: () => year, openWorkbook });
  const senders = new Set<(entry: EventEntry) => void>();
  const waiting: BookEvent[] = [];
  book.watchers.add((event) => {
    waiting.push(event);
  });
  const finish = (): void => {
    for (const event of waiting.splice(0)) {
      if (!book.enableEvents) continue;
      for (const entry of entriesOf(event, state.isRegistered)) for (const send of senders) send(entry);
    }
  };
  const { book: devBook, flush } = createDevBook(book, {
    settle: calculation.settle,
    finish,
    save: () => save(book),
    year: () => year,
  });
  const faults = createFaults(devBook, book);
  const counts = { syncs: 0, bytes: 0, calls: 0 };

  const answerNow = (text: string): Reply => {
    try {
      const request = readRequest(text);
      counts.calls += request.actions.length;
      return answerRequest(request, state, { workbook: (host) => workbook(null, host), create: createObject });
    } catch (error) {
      return { Error: errorReply(error), Results: [] };
    }
  };
  const answer = async (text: string): Promise<string> => {
    counts.syncs++;
    counts.bytes += byteLength(text);
    await faults.delay();
    const code = faults.next(byteLength(text));
    if (code === 'InvalidOrTimedOutSession') state.forgetHandlers();
    if (code !== null) return JSON.stringify(refusal(code));
    book.actor = 'addin';
    calculation.begin();
    const reply = answerNow(text);
    calculation.end();
    flush();
    book.actor = 'person';
    const body = JSON.stringify(reply);
    counts.bytes += byteLength(body);
    // Handlers that this request registered must hear of its changes: the library registers them with the reply.
    setTimeout(finish, 0);
    return byteLength(body) > faults.limit() ? JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded')) : body;
  };
  return {
    book: devBook,
    answer,
    autoCorrect: book.autoCorrect,
    counts,
    faults: faults.faults,
    onOpenWorkbook: (open) => {
      const own = (bytes: Uint8Array): void => {
        open(bytes);
      };
      openers.add(own);
      return () => {
        openers.delete(own);
      };
    },
    onEvent: (send) => {
      const own = (entry: EventEntry): void => {
        send(entry);
      };
      senders.add(own);
      return () => {
        senders.delete(own);
      };
    },
  };
}

function bytesFrom(base64: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) throw new ExcelError('InvalidArgument');
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function refusal(code: string): Reply {
  const error = new ExcelError('GeneralException', messageFor(code));
  return {
    Error: { Code: code, Message: error.message, Location: null, HttpStatusCode: statusFor(code) },
    Results: [],
  };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
