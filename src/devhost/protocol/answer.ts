/** Answers one request: its actions in order, until one fails. What earlier actions changed stays changed. */
import { createArguments, isHandle, type Arguments } from './arguments';
import { ExcelError, messageFor, statusFor, unknownMember } from './excel-error';
import type { Handle, Json } from './excel-type';
import type { HostState } from './host-state';
import { query, withLocation } from './query';
import { ACTION, PATH, type Action, type ArgumentInfo, type ObjectPath, type Request } from './request';

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorReply {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly HttpStatusCode: number;
  readonly ActionIndex?: number;
}

export interface Reply {
  readonly Error?: ErrorReply;
  readonly Results: readonly ActionResult[];
}

/** How the objects at the start of paths are made. */
export interface Roots {
  readonly workbook: (host: HostState) => Handle;
  /** Objects that the library makes by the name of their type; null where there is none. */
  readonly create: (typeName: string, host: HostState) => Handle | null;
}

export function answerRequest(request: Request, host: HostState, roots: Roots): Reply {
  const results: ActionResult[] = [];
  const resolve = createResolver(request, host, roots);
  for (const [index, action] of request.actions.entries()) {
    try {
      results.push({ ActionId: action.id, Value: perform(action, resolve, host) });
    } catch (error) {
      return { Error: { ...errorReply(error), ActionIndex: index }, Results: results };
    }
  }
  return { Results: results };
}

/** Anything but an ExcelError is a fault of the development host: it is told as such, with its own words. */
export function errorReply(error: unknown): ErrorReply {
  if (error instanceof ExcelError) {
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      HttpStatusCode: statusFor(error.code),
    };
  }
  const words = error instanceof Error ? error.message : String(error);
  return {
    Code: 'GeneralException',
    Message: `${messageFor('GeneralException')} (devhost: ${words})`,
    Location: null,
    HttpStatusCode: 500,
  };
}

interface Resolver {
  object(path: number): Handle | null;
  args(info: ArgumentInfo): Arguments;
}

/** Each path of a request is followed once: a method path may add a sheet, and must not add it again. */
function createResolver(request: Request, host: HostState, roots: Roots): Resolver {
  const known = new Map<number, Handle | null>();
  const object = (id: number): Handle | null => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = request.paths.get(id);
    if (path === undefined) throw new ExcelError('InvalidArgument', `devhost: object path ${String(id)}`);
    const made = follow(path);
    known.set(id, made);
    return made;
  };
  const args = (info: ArgumentInfo): Arguments =>
    createArguments(
      info.list.map((value, index) => {
        const id = info.references[index] ?? 0;
        return id === 0 ? value : object(id);
      }),
    );
  const follow = (path: ObjectPath): Handle | null => {
    if (path.type === PATH.root) return roots.workbook(host);
    if (path.type === PATH.newObject) return created(path.name);
    if (path.type === PATH.reference) return kept(path.name);
    if (path.type === PATH.nullObject) return null;
    const parent = object(path.parent);
    return parent === null ? null : followFrom(parent, path);
  };
  const followFrom = (parent: Handle, path: ObjectPath): Handle | null => {
    if (path.type === PATH.property) return withLocation(parent, path.name, () => parent.follow(path.name));
    if (path.type === PATH.indexer) return withLocation(parent, 'getItem', () => parent.item(args(path.args)));
    if (path.type !== PATH.method)
      throw new ExcelError('InvalidArgument', `devhost: object path type ${String(path.type)}`);
    const result = withLocation(parent, path.name, () => parent.call(path.name, args(path.args)));
    if (result === null || isHandle(result)) return result;
    throw unknownMember(parent.typeName, path.name);
  };
  const created = (typeName: string): Handle => {
    const made = roots.create(typeName, host);
    if (made === null) throw unknownMember(typeName, 'new');
    return made;
  };
  const kept = (name: string): Handle => {
    const handle = host.references.get(name);
    if (handle === undefined) throw new ExcelError('InvalidReference');
    return handle;
  };
  return { object, args };
}

function perform(action: Action, resolve: Resolver, host: HostState): Json {
  if (action.type === ACTION.trace) return null;
  const handle = resolve.object(action.path);
  switch (action.type) {
    case ACTION.instantiate:
      return handle === null ? null : handle.identity();
    case ACTION.query:
      host.settle();
      return query(handle, action.query);
    case ACTION.method:
      return handle === null ? null : callMethod(handle, action, resolve, host);
    case ACTION.setProperty:
      if (handle !== null) setProperty(handle, action.name, resolve.args(action.args).raw(0));
      return null;
    case ACTION.update:
      if (handle !== null) for (const [name, value] of Object.entries(action.state)) setProperty(handle, name, value);
      return null;
    default:
      throw new ExcelError('ApiNotFound', `devhost: action type ${String(action.type)}`);
  }
}

function callMethod(handle: Handle, action: Action, resolve: Resolver, host: HostState): Json {
  host.settle();
  const result = withLocation(handle, action.name, () => handle.call(action.name, resolve.args(action.args)));
  return isHandle(result) ? result.identity() : (result ?? null);
}

function setProperty(handle: Handle, name: string, value: unknown): void {
  withLocation(handle, name, () => {
    handle.set(name, value);
  });
}
