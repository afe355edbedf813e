/**
 * Tells of changes in the workbook, but not of our own. While those are written, events are off; but whether Excel asks for
 * that when a change happens or when it tells of it is written nowhere. So they are known by their marks as well: newer
 * hosts say who changed cells, and the ids of sheets that were added or taken away are kept.
 */
import { hasExcelApi, NAME_EVENT_VERSION, type Environment } from './environment';
import type { Session } from './session';
import { eventKey, type Memory } from './survey';

type Registration = OfficeExtension.EventHandlerResult<unknown>;
type Tell = (event: object) => Promise<void>;

export async function watchChanges(
  session: Session,
  memory: Memory,
  callback: () => void,
): Promise<() => Promise<void>> {
  const context = session.open();
  const { worksheets } = context.workbook;
  const tell: Tell = (event) => {
    if (!isOwn(event, memory)) callback();
    return Promise.resolve();
  };
  const registrations: Registration[] = [
    worksheets.onChanged.add(tell),
    worksheets.onAdded.add(tell),
    worksheets.onDeleted.add(tell),
    ...watchNames(worksheets, session.environment, tell),
  ];
  await session.sync(context);
  return async () => {
    for (const registration of registrations.splice(0)) registration.remove();
    await session.sync(context);
  };
}

function isOwn(event: object, memory: Memory): boolean {
  if ('triggerSource' in event && event.triggerSource === 'ThisLocalAddin') return true;
  if (!('type' in event) || !('worksheetId' in event)) return false;
  return memory.ownEvents.has(eventKey(String(event.type), String(event.worksheetId)));
}

function watchNames(worksheets: Excel.WorksheetCollection, environment: Environment, tell: Tell): Registration[] {
  return hasExcelApi(environment, NAME_EVENT_VERSION) ? [worksheets.onNameChanged.add(tell)] : [];
}
