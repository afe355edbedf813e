/** Tells of changes in the workbook. Our own are not told: while they are written, Excel's events are off. */
import { hasExcelApi, NAME_EVENT_VERSION, type Environment } from './environment';
import type { Session } from './session';

type Registration = OfficeExtension.EventHandlerResult<unknown>;

type Tell = (event: object) => Promise<void>;

export async function watchChanges(session: Session, callback: () => void): Promise<() => Promise<void>> {
  const context = session.open();
  const { worksheets } = context.workbook;
  // Newer hosts say who caused a change, the add-in itself included.
  const tell: Tell = (event) => {
    if (!('triggerSource' in event) || event.triggerSource !== 'ThisLocalAddin') callback();
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

function watchNames(worksheets: Excel.WorksheetCollection, environment: Environment, tell: Tell): Registration[] {
  return hasExcelApi(environment, NAME_EVENT_VERSION) ? [worksheets.onNameChanged.add(tell)] : [];
}
