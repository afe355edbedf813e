/** The numbers under which the library knows events, and the members that register their handlers. */
import type { Arguments } from './arguments';
import type { HostState } from './host-state';

export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHidden: 22,
  protection: 24,
  renamed: 25,
  visibility: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of collections. */
export const WORKBOOK_TARGET = 'Workbook';

type EventMethod<T> = (self: T, args: Arguments, host: HostState) => null;

/**
 * `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent` for { DataChanged: 10 }; the younger members put the
 * word Event first (`_RegisterEventNameChanged`).
 */
export function eventMethods<T>(
  targetOf: (self: T) => string,
  events: Readonly<Record<string, number>>,
  style: '' | 'Event' = '',
): Readonly<Record<string, EventMethod<T>>> {
  const methods: Record<string, EventMethod<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    const member = style === 'Event' ? `Event${name}` : `${name}Event`;
    methods[`_Register${member}`] = (self, _args, host) => {
      host.register(type, targetOf(self));
      return null;
    };
    methods[`_Unregister${member}`] = (self, _args, host) => {
      host.unregister(type, targetOf(self));
      return null;
    };
  }
  return methods;
}
