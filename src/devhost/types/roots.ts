/** Objects that stand at the start of paths. */
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';

export { workbook } from './workbook';

/** The library tells it that actions of the ribbon may be called; the development host has no ribbon. */
const addinInternalService = defineType<null>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (): null => null },
});

/** Objects that the library makes by name; null where there is none. */
export function createObject(typeName: string, host: HostState): Handle | null {
  return typeName === 'Microsoft.InternalService.AddinInternalService' ? addinInternalService(null, host) : null;
}
