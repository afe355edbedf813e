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
import { refusalOf } from './errors';
import { watchChanges } from './events';
import { readWorkbook } from './read';
import { revealCell } from './reveal';
import { kalimatExcel } from './sentences';
import { createSession } from './session';
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
 * Each verb rejects with `HostDitolak`; reading also with an AbortError. Plans are applied one after the other.
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
  return {
    read: (options = {}) =>
      guarded(environment, () => readWorkbook(createSession(excel, environment, options.signal), memory, options)),
    apply: (plan) => guarded(environment, () => inTurn(() => applyPlan(excel, environment, memory, plan))),
    reveal: (address) => guarded(environment, () => revealCell(createSession(excel, environment), address)),
    onChanged: (callback) =>
      guarded(environment, async () => {
        const stop = await watchChanges(createSession(excel, environment), memory, callback);
        return () => guarded(environment, stop);
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
