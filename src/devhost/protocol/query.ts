/** Answers a load: the chosen properties of an object, with those of objects that belong to it. */
import { ExcelError, pascal, unknownMember } from './excel-error';
import type { Handle, Json } from './excel-type';
import type { QueryInfo } from './request';

const EVERYTHING = new Set(['*', '$all', '']);

/** null for a null object. */
export function query(handle: Handle | null, info: QueryInfo): Json {
  if (handle === null) return null;
  const select = info.select.map((path) => path.replace(/^items\//i, '')).filter((path) => path !== 'items');
  const items = handle.items();
  return items === null ? queryObject(handle, select) : queryCollection(handle, items, { ...info, select });
}

function queryCollection(handle: Handle, items: readonly Handle[], info: QueryInfo): Json {
  const own = info.select.filter((path) => handle.hasProperty(pascal(path)));
  const ofItems = info.select.filter((path) => !handle.hasProperty(pascal(path)));
  const page = items.slice(info.skip, info.skip + info.top);
  const wantsItems = ofItems.length > 0 || own.length === 0;
  return {
    ...queryScalars(handle, own),
    ...(wantsItems && { _Items: page.map((item) => query(item, { select: ofItems, skip: 0, top: Infinity })) }),
  };
}

function queryObject(handle: Handle, select: readonly string[]): Json {
  const scalars: string[] = [];
  const nested = new Map<string, string[]>();
  for (const path of select.length === 0 ? ['*'] : select) {
    const [head = '', ...rest] = path.split('/');
    const name = pascal(head);
    if (EVERYTHING.has(head)) scalars.push(...handle.propertyNames());
    else if (handle.hasLink(name))
      nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    else scalars.push(head);
  }
  const answer: Record<string, Json> = { ...handle.identity(), ...queryScalars(handle, scalars) };
  for (const [name, paths] of nested) {
    answer[name] = query(handle.follow(name), { select: paths, skip: 0, top: Infinity });
  }
  return answer;
}

function queryScalars(handle: Handle, names: readonly string[]): Record<string, Json> {
  const answer: Record<string, Json> = {};
  for (const name of names) {
    const member = pascal(name);
    if (!handle.hasProperty(member)) throw unknownMember(handle.typeName, member);
    answer[member] = withLocation(handle, member, () => handle.get(member));
  }
  return answer;
}

/** Names the member in an error that does not say where it happened. */
export function withLocation<T>(handle: Handle, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ExcelError) || error.location !== null) throw error;
    const name = member.charAt(0).toLowerCase() + member.slice(1);
    throw new ExcelError(error.code, error.message, `${handle.typeName}.${name}`);
  }
}
