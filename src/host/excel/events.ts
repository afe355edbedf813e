/**
 * Tells of changes in the workbook, but not of our own. While those are written, events are off; but whether Excel asks for
 * that when a change happens or when it tells of it is written nowhere. So they are known by their marks as well: newer
 * hosts say who changed cells, the ids of sheets that were added or taken away are kept, and so is where formats were set.
 *
 * Excel tells of formats and of hidden rows; of hidden columns it tells nobody.
 */
import { parseRange } from '../../core/workbook/address';
import { hasExcelApi, NAME_EVENT_VERSION } from './environment';
import type { Session } from './session';
import { eventKey, type Memory } from './survey';

type Registration = OfficeExtension.EventHandlerResult<unknown>;
type Tell = (event: object) => Promise<void>;

export interface Watching {
  /** The session is lost, and with it what was registered: what changes from now on, nobody would hear. */
  readonly lose: () => void;
  /** Registers anew where that is needed. */
  readonly renew: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** `openSession` gives a session of its own for each registration. */
export async function watchChanges(
  openSession: () => Session,
  memory: Memory,
  callback: () => void,
): Promise<Watching> {
  let current = await register(openSession(), memory, callback);
  let isLost = false;
  let renewal: Promise<void> | null = null;
  const registerAnew = async (): Promise<void> => {
    const next = await register(openSession(), memory, callback);
    // The library keeps the old handlers: they fall silent, so that nothing is told twice.
    current.silence();
    current = next;
    isLost = false;
  };
  return {
    lose: () => {
      if (isLost) return;
      isLost = true;
      callback();
    },
    renew: async () => {
      if (!isLost) return;
      renewal ??= registerAnew().finally(() => {
        renewal = null;
      });
      await renewal;
    },
    stop: async () => {
      current.silence();
      if (!isLost) await current.remove();
    },
  };
}

interface Registered {
  readonly silence: () => void;
  readonly remove: () => Promise<void>;
}

async function register(session: Session, memory: Memory, callback: () => void): Promise<Registered> {
  let isSilent = false;
  const tell: Tell = (event) => {
    if (!isSilent && !isOwn(event, memory)) callback();
    return Promise.resolve();
  };
  const context = session.open();
  const { worksheets } = context.workbook;
  const registrations: Registration[] = [
    worksheets.onChanged.add(tell),
    worksheets.onFormatChanged.add(tell),
    worksheets.onRowHiddenChanged.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
    ...(hasExcelApi(session.environment, NAME_EVENT_VERSION) ? [worksheets.onNameChanged.add(tell)] : []),
  ];
  await session.sync(context);
  return {
    silence: () => {
      isSilent = true;
    },
    remove: async () => {
      for (const registration of registrations.splice(0)) registration.remove();
      await session.sync(context);
    },
  };
}

function isOwn(event: object, memory: Memory): boolean {
  if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return true;
  if (!('type' in event) || !('worksheetId' in event)) return false;
  if (event.type === 'WorksheetFormatChanged') return isOwnFormat(event, String(event.worksheetId), memory);
  return memory.ownEvents.has(eventKey(String(event.type), String(event.worksheetId)));
}

/** Of formats Excel does not say who set them: ours lie where we have just written. */
function isOwnFormat(event: object, sheetId: string, { ownFormats }: Memory): boolean {
  if ('source' in event && event.source === 'Remote') return false;
  const address = 'address' in event ? String(event.address) : '';
  return address.split(',').every((part) => {
    const range = parseRange(part);
    if (range === null) return false;
    return ownFormats.some(
      (own) =>
        own.sheetId === sheetId &&
        own.range.top <= range.top &&
        range.bottom <= own.range.bottom &&
        own.range.left <= range.left &&
        range.right <= own.range.right,
    );
  });
}
