/** The workbook part changed in place: its list of sheets, and that Excel computes everything anew. */
import { attributesOf, isTrue, localAttribute } from './xml';
import {
  appended,
  childNamed,
  childrenOf,
  retagged,
  rootElement,
  splice,
  withAttribute,
  type Splice,
  type XmlElement,
} from './xml-edit';
import { escapeXml } from './xml-escape';
import { cut, relationName } from './xlsx-relations';

/** What the schema lets stand before `calcPr`. */
const BEFORE_CALC = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** A sheet as the workbook lists it, chart sheets included. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly isVisible: boolean;
}

/** All sheets in their order. */
export function listedSheets(text: string): ListedSheet[] {
  return sheetElements(text).map(({ attributes }) => {
    const known = attributesOf(attributes);
    const prefixed = [...known].find(([key]) => key.endsWith(':id'))?.[1];
    return {
      name: known.get('name') ?? '',
      relation: prefixed ?? localAttribute(known, 'id') ?? '',
      isVisible: (known.get('state') ?? 'visible') === 'visible',
    };
  });
}

/** Whether sheets may not be added or removed. */
export function isStructureLocked(text: string): boolean {
  const protection = childNamed(text, rootElement(text), 'workbookProtection');
  return protection !== undefined && isTrue(attributesOf(protection.attributes).get('lockStructure'));
}

/** The namespace of the workbook's elements, which its other parts share. */
export function mainNamespace(text: string): string {
  const root = rootElement(text);
  const name = root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`;
  return attributesOf(root.attributes).get(name) ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}

/** The workbook with one more sheet behind the last. */
export function withSheet(text: string, name: string, relation: string, relationNamespace: string): string {
  const root = rootElement(text);
  const sheets = childNamed(text, root, 'sheets');
  if (sheets === undefined) return text;
  const ids = sheetElements(text).map(({ attributes }) => Number(attributesOf(attributes).get('sheetId') ?? 0));
  const sheetId = Math.max(0, ...ids) + 1;
  const id = relationName(root, relationNamespace);
  const written = `<${sheets.prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${id}="${relation}"/>`;
  return splice(text, [appended(sheets, written)]);
}

/** The workbook without a sheet: names that belong to it go too, and what counts sheets counts anew. */
export function withoutSheet(text: string, index: number): string {
  const root = rootElement(text);
  const element = sheetElements(text)[index];
  if (element === undefined) return text;
  return splice(text, [cut(element), ...localNames(text, root, index), ...views(text, root, index)]);
}

function localNames(text: string, root: XmlElement, removed: number): Splice[] {
  const names = childNamed(text, root, 'definedNames');
  if (names === undefined) return [];
  const all = childrenOf(text, names);
  const gone = all.filter((name) => localSheet(name) === removed);
  if (gone.length === all.length) return [cut(names)];
  const moved = all.filter((name) => localSheet(name) > removed);
  return [
    ...gone.map(cut),
    ...moved.map((name) =>
      retagged(name, withAttribute(name.attributes, 'localSheetId', String(localSheet(name) - 1))),
    ),
  ];
}

function localSheet({ attributes }: XmlElement): number {
  return Number(attributesOf(attributes).get('localSheetId') ?? NaN);
}

/** Windows that show the removed sheet show the first visible one that is left. */
function views(text: string, root: XmlElement, removed: number): Splice[] {
  const list = childNamed(text, root, 'bookViews');
  if (list === undefined) return [];
  const left = listedSheets(text).filter((_sheet, index) => index !== removed);
  const first = Math.max(
    0,
    left.findIndex(({ isVisible }) => isVisible),
  );
  return childrenOf(text, list).flatMap((view) => {
    let { attributes } = view;
    for (const name of ['activeTab', 'firstSheet']) {
      const shown = Number(attributesOf(view.attributes).get(name) ?? 0);
      if (shown < removed) continue;
      attributes = withAttribute(attributes, name, String(shown === removed ? first : shown - 1));
    }
    return attributes === view.attributes ? [] : [retagged(view, attributes)];
  });
}

/** The workbook with the wish that all formulas are computed when it is opened. */
export function withFullCalculation(text: string): string {
  const root = rootElement(text);
  const known = childNamed(text, root, 'calcPr');
  if (known !== undefined) {
    const attributes = withAttribute(known.attributes, 'fullCalcOnLoad', '1');
    return splice(text, [retagged(known, attributes)]);
  }
  const before = childrenOf(text, root).filter(({ name }) => BEFORE_CALC.has(name));
  const at = before.at(-1)?.end ?? root.innerEnd;
  return splice(text, [{ start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` }]);
}

function sheetElements(text: string): XmlElement[] {
  const sheets = childNamed(text, rootElement(text), 'sheets');
  return sheets === undefined ? [] : childrenOf(text, sheets).filter(({ name }) => name === 'sheet');
}
