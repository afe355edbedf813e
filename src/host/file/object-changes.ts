/** Things that are no cells, as they differ from the file. */
import type { SheetObject } from '../../core/workbook/plan';

export interface ObjectChanges {
  /** Objects that the file does not have. */
  readonly added: readonly SheetObject[];
  /** Objects of the file. */
  readonly removed: readonly SheetObject[];
}

export const NO_OBJECTS: ObjectChanges = { added: [], removed: [] };

/** What is added and taken away again, or the other way round, is no difference. */
export function withObjectEdit(
  { added, removed }: ObjectChanges,
  object: SheetObject,
  isAdded: boolean,
): ObjectChanges {
  if (isAdded) {
    const at = lastSame(removed, object);
    return at < 0 ? { added: [...added, object], removed } : { added, removed: without(removed, at) };
  }
  const at = lastSame(added, object);
  return at < 0 ? { added, removed: [...removed, object] } : { added: without(added, at), removed };
}

/** Of equal ones the last: -1 where there is none. */
export function lastSame(objects: readonly SheetObject[], object: SheetObject): number {
  const key = keyOf(object);
  return objects.map(keyOf).lastIndexOf(key);
}

export function without<T>(items: readonly T[], at: number): readonly T[] {
  return items.filter((_item, index) => index !== at);
}

/** Equal for equal objects, in whatever order they name their fields. */
function keyOf(object: SheetObject): string {
  return JSON.stringify(sorted(object));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, sorted(inner)]);
}
