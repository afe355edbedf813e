/**
 * How an Excel type is written down: its members as data, one small function each, by their names on the wire. A member
 * that is not in the list does not exist; the protocol answers ApiNotFound with its name.
 */
import type { Arguments } from './arguments';
import { unknownMember } from './excel-error';
import type { HostState } from './host-state';

/** What a query answers: plain JSON. */
export type Json = unknown;

/** An Excel object of this request. */
export interface Handle {
  readonly isHandle: true;
  readonly typeName: string;
  /** What the library must know to name the object again: Id, _Id or _ReferenceId. */
  identity(): Readonly<Record<string, Json>>;
  hasProperty(name: string): boolean;
  get(name: string): Json;
  set(name: string, value: Json): void;
  propertyNames(): readonly string[];
  hasLink(name: string): boolean;
  follow(name: string): Handle | null;
  /** What a method answers: an object (null: a null object) or plain JSON. */
  call(name: string, args: Arguments): Json;
  /** The items of a collection; null where the object is none. */
  items(): readonly Handle[] | null;
  item(args: Arguments): Handle | null;
  /** The model behind the object, for types that take it as an argument. */
  readonly target: unknown;
}

interface Property<T> {
  readonly get: (self: T, host: HostState) => Json;
  readonly set?: (self: T, value: unknown, host: HostState) => void;
}

export interface TypeDefinition<T> {
  readonly name: string;
  readonly identity?: (self: T, host: HostState) => Readonly<Record<string, Json>>;
  /** A function reads; an object with `set` also writes. */
  readonly properties?: Readonly<Record<string, Property<T> | Property<T>['get']>>;
  /** Objects that belong to this one: Worksheet.Tables. */
  readonly links?: Readonly<Record<string, (self: T, host: HostState) => Handle | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, host: HostState) => Json>>;
  readonly items?: (self: T, host: HostState) => readonly Handle[];
  /** `collection.getItem(key)` comes as an indexer, not as a method. */
  readonly item?: (self: T, args: Arguments, host: HostState) => Handle;
}

/** Makes objects of a type: `const worksheet = defineType<SheetModel>({...}); worksheet(sheet, host)`. */
export type ObjectMaker<T> = (self: T, host: HostState) => Handle;

/** Methods that change nothing of the workbook, by how Excel names them. */
const READING = /^(_|Get|Calculate$|Date$|Suspend|Notify)/;

export function defineType<T>(type: TypeDefinition<T>): ObjectMaker<T> {
  const properties = new Map(Object.entries(type.properties ?? {}).map(([name, given]) => [name, propertyOf(given)]));
  const links = new Map(Object.entries(type.links ?? {}));
  const methods = new Map(Object.entries(type.methods ?? {}));
  const find = <V>(members: ReadonlyMap<string, V>, name: string): V => {
    const member = members.get(name);
    if (member === undefined) throw unknownMember(type.name, name);
    return member;
  };
  const names = [...properties.keys()];
  return (self, host) => ({
    isHandle: true,
    typeName: type.name,
    target: self,
    identity: () => type.identity?.(self, host) ?? {},
    hasProperty: (name) => properties.has(name),
    get: (name) => find(properties, name).get(self, host) ?? null,
    set: (name, value) => {
      const { set } = find(properties, name);
      if (set === undefined) throw unknownMember(type.name, name);
      set(self, value, host);
      host.touch();
    },
    propertyNames: () => names,
    hasLink: (name) => links.has(name),
    follow: (name) => find(links, name)(self, host),
    call: (name, args) => {
      const result = find(methods, name)(self, args, host);
      if (!READING.test(name)) host.touch();
      return result;
    },
    items: () => type.items?.(self, host) ?? null,
    item: (args) => {
      if (type.item === undefined) throw unknownMember(type.name, 'getItem');
      return type.item(self, args, host);
    },
  });
}

function propertyOf<T>(given: Property<T> | Property<T>['get']): Property<T> {
  return typeof given === 'function' ? { get: given } : given;
}
