/** References that the add-in keeps, and its registered handlers. */
import type { Calculation } from '../calc/calculation';
import { tell, type BookModel } from '../model/book-model';
import type { SheetModel } from '../model/sheet-model';
import type { Handle } from './excel-type';
import type { HostState } from './host-state';

export interface OwnedHostState extends HostState {
  readonly isRegistered: (eventType: number, targetId: string) => boolean;
  /** What a lost session takes with it: the handlers that the add-in registered. */
  readonly forgetHandlers: () => void;
}

/** A range or several of one sheet. */
interface Kept {
  readonly sheet: SheetModel;
  referenceId: string | null;
}

export function createHostState(
  book: BookModel,
  calculation: Calculation,
  { year, openWorkbook }: Pick<HostState, 'year' | 'openWorkbook'>,
): OwnedHostState {
  const references = new Map<string, Handle>();
  const handlers = new Set<string>();
  const kept = new Map<string, Kept>();
  let last = 0;
  const keep = (target: Kept, handle: Handle): void => {
    target.referenceId ??= `REF-${String(++last)}`;
    references.set(target.referenceId, handle);
    kept.set(target.referenceId, target);
  };
  book.watchers.add((event) => {
    if (event.kind !== 'deleted') return;
    for (const [id, { sheet }] of kept) if (sheet === event.sheet) references.delete(id);
  });
  return {
    book,
    touch: () => {
      tell(book, { kind: 'touched' });
    },
    settle: calculation.settle,
    calculate: calculation.calculate,
    suspendCalculation: calculation.suspend,
    references,
    keepRange: keep,
    keepAreas: keep,
    release: (id) => {
      references.delete(id);
      const target = kept.get(id);
      if (target !== undefined) target.referenceId = null;
      kept.delete(id);
    },
    register: (type, target) => {
      handlers.add(`${String(type)}|${target}`);
    },
    unregister: (type, target) => {
      handlers.delete(`${String(type)}|${target}`);
    },
    forgetHandlers: () => {
      handlers.clear();
    },
    isRegistered: (type, target) => handlers.has(`${String(type)}|${target}`),
    year,
    openWorkbook,
  };
}
