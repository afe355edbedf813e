/** Excel's custom XML parts. */
import { namespaceOf } from '../model/custom-xml';
import type { Arguments } from '../protocol/arguments';
import { ExcelError } from '../protocol/excel-error';
import { defineType, type Handle } from '../protocol/excel-type';
import type { HostState } from '../protocol/host-state';

function xmlOf(id: string, { book }: HostState): string {
  const xml = book.customXml.get(id);
  if (xml === undefined) throw new ExcelError('ItemNotFound');
  return xml;
}

/** Excel takes XML with one root element only. */
function checked(xml: string): string {
  if (namespaceOf(xml) === null) throw new ExcelError('InvalidArgument');
  return xml;
}

const customXmlPart = defineType<string>({
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  properties: {
    Id: (id) => id,
    NamespaceUri: (id, host) => namespaceOf(xmlOf(id, host)) ?? '',
  },
  methods: {
    Delete: (id, _args, { book }): null => {
      book.customXml.delete(id);
      return null;
    },
    GetXml: (id, _args, host) => xmlOf(id, host),
    SetXml: (id, args, host): null => {
      xmlOf(id, host);
      host.book.customXml.set(id, checked(args.text(0)));
      return null;
    },
  },
});

/** All parts, or those of a namespace. */
type Ids = (host: HostState) => string[];

const allIds: Ids = ({ book }) => [...book.customXml.keys()];

const idsOf =
  (namespaceUri: string): Ids =>
  ({ book }) =>
    [...book.customXml].filter(([, xml]) => namespaceOf(xml) === namespaceUri).map(([id]) => id);

function found(ids: Ids, id: string, host: HostState): Handle | null {
  return ids(host).includes(id) ? customXmlPart(id, host) : null;
}

function required(handle: Handle | null): Handle {
  if (handle === null) throw new ExcelError('ItemNotFound');
  return handle;
}

/** The one part; null where there is none or more than one. */
function only(ids: Ids, host: HostState): Handle | null {
  const [first, second] = ids(host);
  return first === undefined || second !== undefined ? null : customXmlPart(first, host);
}

const scopedCollection = defineType<Ids>({
  name: 'CustomXmlPartScopedCollection',
  items: (ids, host) => ids(host).map((id) => customXmlPart(id, host)),
  item: (ids, args, host) => required(found(ids, args.text(0), host)),
  methods: {
    GetCount: (ids, _args, host) => ids(host).length,
    GetItemOrNullObject: (ids, args, host) => found(ids, args.text(0), host),
    GetOnlyItem: (ids, _args, host) => required(only(ids, host)),
    GetOnlyItemOrNullObject: (ids, _args, host) => only(ids, host),
  },
});

function add(_self: null, args: Arguments, host: HostState): Handle {
  const id = host.book.nextId('XML');
  host.book.customXml.set(id, checked(args.text(0)));
  return customXmlPart(id, host);
}

export const customXmlPartCollection = defineType<null>({
  name: 'CustomXmlPartCollection',
  items: (_self, host) => allIds(host).map((id) => customXmlPart(id, host)),
  item: (_self, args, host) => required(found(allIds, args.text(0), host)),
  methods: {
    Add: add,
    GetByNamespace: (_self, args, host) => scopedCollection(idsOf(args.text(0)), host),
    GetCount: (_self, _args, host) => allIds(host).length,
    GetItemOrNullObject: (_self, args, host) => found(allIds, args.text(0), host),
  },
});
