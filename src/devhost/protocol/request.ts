/** The body of a request of office.js, checked as far as it is used. */
import { expect, isNumber, isRecord, isText } from './arguments';

export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly list: readonly unknown[];
  /** Object paths that stand for arguments, in the same places; 0 or nothing: the argument itself. */
  readonly references: readonly number[];
}

export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: ArgumentInfo;
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly skip: number;
  readonly top: number;
}

export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: ArgumentInfo;
  readonly query: QueryInfo;
  /** The properties of an update. */
  readonly state: Readonly<Record<string, unknown>>;
}

export interface Request {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Throws an InvalidArgument where the text is no request. */
export function readRequest(text: string): Request {
  const body = expect(JSON.parse(text) as unknown, isRecord);
  const paths = Object.values(expect(body.ObjectPaths ?? {}, isRecord)).map((path) => readPath(expect(path, isRecord)));
  const actions = expect(body.Actions ?? [], isList).map((action) => readAction(expect(action, isRecord)));
  return { actions, paths: new Map(paths.map((path) => [path.id, path])) };
}

function readPath(path: Readonly<Record<string, unknown>>): ObjectPath {
  return {
    id: expect(path.Id, isNumber),
    type: expect(path.ObjectPathType, isNumber),
    name: isText(path.Name) ? path.Name : '',
    parent: isNumber(path.ParentObjectPathId) ? path.ParentObjectPathId : 0,
    args: readArguments(path.ArgumentInfo),
  };
}

function readAction(action: Readonly<Record<string, unknown>>): Action {
  return {
    id: expect(action.Id, isNumber),
    type: expect(action.ActionType, isNumber),
    name: isText(action.Name) ? action.Name : '',
    path: isNumber(action.ObjectPathId) ? action.ObjectPathId : 0,
    args: readArguments(action.ArgumentInfo),
    query: readQuery(action.QueryInfo),
    state: isRecord(action.ObjectState) ? action.ObjectState : {},
  };
}

function readArguments(info: unknown): ArgumentInfo {
  if (!isRecord(info)) return { list: [], references: [] };
  const references = isList(info.ReferencedObjectPathIds) ? info.ReferencedObjectPathIds : [];
  return {
    list: isList(info.Arguments) ? info.Arguments : [],
    references: references.map((id) => (isNumber(id) ? id : 0)),
  };
}

function readQuery(info: unknown): QueryInfo {
  if (!isRecord(info)) return { select: [], skip: 0, top: Infinity };
  return {
    select: [...textsOf(info.Select), ...textsOf(info.Expand)],
    skip: isNumber(info.Skip) ? info.Skip : 0,
    top: isNumber(info.Top) ? info.Top : Infinity,
  };
}

function textsOf(list: unknown): string[] {
  return isList(list) ? list.filter(isText) : [];
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
