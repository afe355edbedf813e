/** Messages come from another window: nothing in them is taken for granted. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** fieldOf({ id: 93 }, 'id') -> 93; undefined where there is no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
