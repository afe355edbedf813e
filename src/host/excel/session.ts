/** One conversation with Excel: contexts, and syncs that end in time and can be given up. */
import type { DateSystem } from './dates';
import { TidakMenjawab } from './errors';
import type { Environment } from './environment';

export interface Session {
  readonly environment: Environment;
  /** How the workbook counts its dates. */
  readonly dates: DateSystem;
  /**
   * A context of its own instead of Excel.run: what a run would keep of our ranges it gives back by one more request,
   * and nothing here outlives its sync.
   */
  open(): Excel.RequestContext;
  /** Sends what is queued. Rejects with an AbortError, a `TidakMenjawab`, or the library's own error. */
  sync(context: Excel.RequestContext): Promise<void>;
}

export interface SessionOptions {
  readonly signal?: AbortSignal;
  /** Told of every request that fails. */
  readonly onFailure?: (error: unknown) => void;
}

export function createSession(
  excel: typeof Excel,
  environment: Environment,
  dates: DateSystem,
  { signal, onFailure }: SessionOptions = {},
): Session {
  return {
    environment,
    dates,
    open: () => new excel.RequestContext(),
    sync: async (context) => {
      signal?.throwIfAborted();
      try {
        await inTime(context.sync(), environment.patience, signal);
      } catch (error) {
        onFailure?.(error);
        throw error;
      }
      signal?.throwIfAborted();
    },
  };
}

/** The result of a request, unless it is cancelled or takes too long: a request on its way cannot be called back. */
export async function inTime<T>(request: Promise<T>, patience: number, signal?: AbortSignal): Promise<T> {
  const limit = startLimit(patience, signal);
  try {
    return await Promise.race([request, limit.reached]);
  } finally {
    limit.end();
  }
}

interface Limit {
  readonly reached: Promise<never>;
  readonly end: () => void;
}

function startLimit(patience: number, signal?: AbortSignal): Limit {
  let end = (): void => undefined;
  const reached = new Promise<never>((_resolve, reject) => {
    const giveUp = (): void => {
      reject(signal?.reason instanceof Error ? signal.reason : new DOMException('cancelled', 'AbortError'));
    };
    const timer = setTimeout(() => {
      reject(new TidakMenjawab());
    }, patience);
    signal?.addEventListener('abort', giveUp);
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
  });
  return { reached, end };
}
