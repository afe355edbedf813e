/** Custom XML parts by their namespace. */
import { Cacat } from '../../host/file/ditolak';
import { attributesOf, readXml } from '../../host/file/xml';

/** The namespace of the root element: `<a xmlns="urn:x"/>` -> "urn:x", "" without one; null where it is no XML. */
export function namespaceOf(xml: string): string | null {
  let namespace: string | null = null;
  try {
    readXml(xml, {
      capture: false,
      open: (_name, raw) => {
        namespace ??= rootNamespace(xml, attributesOf(raw));
      },
      close: nothing,
      text: nothing,
    });
  } catch (error) {
    if (error instanceof Cacat) return null;
    throw error;
  }
  return namespace;
}

function rootNamespace(xml: string, attributes: ReadonlyMap<string, string>): string {
  const prefix = /<([\w.-]+):[\w.-]+[\s/>]/.exec(xml.replace(/<[?!][^>]*>/g, ''))?.[1];
  const isFirst = prefix !== undefined && new RegExp(`^\\s*<${prefix}:`).test(xml.replace(/<[?!][^>]*>/g, ''));
  return attributes.get(isFirst ? `xmlns:${prefix}` : 'xmlns') ?? '';
}

function nothing(): void {
  // Only the root element counts.
}
