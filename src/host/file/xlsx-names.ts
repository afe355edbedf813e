/** The defined names of a workbook part. */
import { tambahkan } from '../../core/text/peta';
import type { DefinedName } from '../../core/workbook/workbook';
import { attributesOf, readXml } from './xml';

interface StatedName extends DefinedName {
  /** Whether it is a name of one sheet only. */
  readonly isLocal: boolean;
}

/** Names of the whole workbook, without those that Excel keeps for itself. */
export function readNames(xml: string): readonly DefinedName[] {
  return statedNames(xml)
    .filter(({ name, isLocal }) => !isLocal && !/^_xlnm\./i.test(name))
    .map(({ name, formula }) => ({ name, formula }));
}

/** What all names stand for, by their names in lower case: one of each sheet may share a name. */
export function readDefinedNames(xml: string): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, formula } of statedNames(xml)) tambahkan(names, name.toLowerCase(), formula);
  return names;
}

function statedNames(xml: string): StatedName[] {
  const names: StatedName[] = [];
  let open: ReadonlyMap<string, string> | null = null;
  let formula = '';
  const handler = {
    capture: false,
    open: (tag: string, raw: string, isEmpty: boolean): void => {
      if (tag !== 'definedName' || isEmpty) return;
      open = attributesOf(raw);
      formula = '';
      handler.capture = true;
    },
    close: (tag: string): void => {
      if (tag !== 'definedName' || open === null) return;
      handler.capture = false;
      names.push({ name: open.get('name') ?? '', formula, isLocal: open.has('localSheetId') });
      open = null;
    },
    text: (piece: string): void => {
      formula += piece;
    },
  };
  readXml(xml, handler);
  return names;
}
