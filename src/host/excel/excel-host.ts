/** The workbook that is open in Excel, over office.js. The only folder that names `Excel`. */
import { HostDitolak, type WorkbookHost } from '../host';
import { applyPlan } from './apply';
import {
  completeEnvironment,
  hasExcelApi,
  REQUIRED_VERSION,
  type Environment,
  type ExcelEnvironment,
} from './environment';
import { endsSession, refusalOf } from './errors';
import { watchChanges, type Watching } from './events';
import { readWorkbook } from './read';
import { revealCell } from './reveal';
import { kalimatExcel } from './sentences';
import { createSession, inTime, type Session } from './session';
import { createMemory } from './survey';

/**
 * The host of a task pane:
 *
 * ```ts
 * const host = createExcelHost(Excel, {
 *   isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version),
 * });
 * const workbook = await host.read();
 * ```
 *
 * Each verb rejects with `HostDitolak`; reading also with an AbortError. Plans are applied one after the other. Where Excel has
 * lost the session, listeners are told that something may have changed, and the next verb registers them anew.
 */
export function createExcelHost(excel: typeof Excel, given: ExcelEnvironment): WorkbookHost {
  const environment = completeEnvironment(given);
  const memory = createMemory();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => null);
    return mine;
  };
  const watchings = new Set<Watching>();
  const openSession = (signal?: AbortSignal): Session =>
    createSession(excel, environment, memory.dates, {
      ...(signal !== undefined && { signal }),
      onFailure: (error) => {
        if (endsSession(error)) for (const watching of watchings) watching.lose();
      },
    });
  const heard = <T>(work: () => Promise<T>): Promise<T> =>
    guarded(environment, async () => {
      for (const watching of watchings) await watching.renew();
      return work();
    });
  return {
    read: (options = {}) => heard(() => readWorkbook(openSession(options.signal), memory, options)),
    apply: (plan) => heard(() => inTurn(() => applyPlan(excel, openSession(), memory, plan))),
    reveal: (address) => heard(() => revealCell(openSession(), address)),
    openBeside: (base64) => guarded(environment, () => inTime(excel.createWorkbook(base64), environment.patience)),
    onChanged: (callback) =>
      guarded(environment, async () => {
        const watching = await watchChanges(openSession, memory, callback);
        watchings.add(watching);
        return () => {
          watchings.delete(watching);
          return guarded(environment, watching.stop);
        };
      }),
  };
}

async function guarded<T>(environment: Environment, work: () => Promise<T>): Promise<T> {
  if (!hasExcelApi(environment, REQUIRED_VERSION))
    throw new HostDitolak('tidak-didukung', kalimatExcel('tidak-didukung'));
  try {
    return await work();
  } catch (error) {
    throw refusalOf(error);
  }
}
