/** What the adapter needs of the place in which it runs, beside `Excel` itself. */

export interface ExcelEnvironment {
  /** Whether the host has a requirement set: `Office.context.requirements.isSetSupported`. */
  isSetSupported(set: string, version: string): boolean;
  /** Gives the thread back between two slices of work. */
  yieldThread?(): Promise<void>;
  /** Milliseconds after which an unanswered request counts as lost. */
  patience?: number;
}

export type Environment = Required<ExcelEnvironment>;

/** Large blocks in a slow browser take some ten seconds; nobody waits longer than this for an answer. */
const PATIENCE = 60_000;

/** Merged areas cannot be read below it. */
export const REQUIRED_VERSION = '1.13';
/** Several syncs in one undo group. */
export const UNDO_GROUP_VERSION = '1.20';
/** An event for a sheet that is given another name. */
export const NAME_EVENT_VERSION = '1.17';

export function completeEnvironment(given: ExcelEnvironment): Environment {
  return {
    isSetSupported: (set, version) => given.isSetSupported(set, version),
    yieldThread: () => given.yieldThread?.() ?? nextTurn(),
    patience: given.patience ?? PATIENCE,
  };
}

export function hasExcelApi(environment: Environment, version: string): boolean {
  return environment.isSetSupported('ExcelApi', version);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
