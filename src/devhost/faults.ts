/** What a test lets go wrong, and the limits that Excel has. */
import type { DevBook, Faults } from './dev-host';
import type { BookModel } from './model/book-model';

/** Excel on the web takes and hands over no more than five megabytes at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface FaultState {
  readonly faults: Faults;
  /** Waits as long as a test wants. */
  delay(): Promise<void>;
  /** Counts a request of that many bytes; the code with which it must fail, or null. */
  next(bytes: number): string | null;
  limit(): number;
}

export function createFaults(devBook: DevBook, book: BookModel): FaultState {
  const failures = new Map<number, string>();
  const before = new Map<number, ((book: DevBook) => void)[]>();
  let requests = 0;
  let milliseconds = 0;
  let isEditing = false;
  let limit = PAYLOAD_LIMIT;

  const takeFailure = (): string | null => {
    const code = failures.get(requests) ?? null;
    failures.delete(requests);
    return code;
  };
  const runBefore = (): void => {
    for (const change of before.get(requests) ?? []) {
      book.actor = 'coauthor';
      change(devBook);
    }
    book.actor = 'person';
    before.delete(requests);
  };
  return {
    delay: () => (milliseconds === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, milliseconds))),
    next: (bytes) => {
      requests++;
      runBefore();
      const failure = takeFailure();
      if (failure !== null) return failure;
      if (isEditing) return 'InvalidOperationInCellEditMode';
      return bytes > limit ? 'RequestPayloadSizeLimitExceeded' : null;
    },
    limit: () => limit,
    faults: {
      failAt: (n, code) => {
        failures.set(requests + n, code);
      },
      slow: (wait) => {
        milliseconds = wait;
      },
      editMode: (on) => {
        isEditing = on;
      },
      beforeRequest: (n, change) => {
        before.set(requests + n, [...(before.get(requests + n) ?? []), change]);
      },
      payloadLimit: (bytes) => {
        limit = bytes;
      },
    },
  };
}
