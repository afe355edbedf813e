/** The number formats of an .xlsx, by the style index that a cell carries. */
import { getFormatFromId } from 'numfmt';
import { ignore } from './xlsx-package';
import { attributesOf, readXml } from './xml';
import type { Zip } from './zip';

/** Excel takes no longer format code. */
const CODE_LIMIT = 255;

/** Built-in formats of money follow the computer's country: an Indonesian Excel shows Rp where the list has $. */
const RUPIAH_FORMATS: Readonly<Record<number, string>> = {
  5: '"Rp"#,##0;-"Rp"#,##0',
  6: '"Rp"#,##0;[Red]-"Rp"#,##0',
  7: '"Rp"#,##0.00;-"Rp"#,##0.00',
  8: '"Rp"#,##0.00;[Red]-"Rp"#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-',
};

/** Format codes by style index ("General" where a style names none); empty where the file has no styles. */
export function readFormats(zip: Zip, part: string | null): string[] {
  if (part === null) return [];
  const custom = new Map<number, string>();
  const ids: number[] = [];
  let inCellFormats = false;
  readXml(zip.text(part), {
    capture: false,
    open: (name, raw) => {
      if (name === 'cellXfs') inCellFormats = true;
      if (name === 'xf' && inCellFormats) ids.push(Number(attributesOf(raw).get('numFmtId') ?? 0));
      // Conditional formats (dxf) define their own after the cell formats; those number nothing here.
      if (name === 'numFmt' && ids.length === 0) addCustom(custom, attributesOf(raw));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: ignore,
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}

function addCustom(custom: Map<number, string>, attributes: ReadonlyMap<string, string>): void {
  const code = attributes.get('formatCode') ?? '';
  if (code === '' || code.length > CODE_LIMIT) return;
  custom.set(Number(attributes.get('numFmtId')), code.toLowerCase() === 'general' ? 'General' : code);
}

/** The code of a built-in format number: 10 -> "0.00%", 14 -> "m/d/yyyy". Unknown numbers give "General". */
export function builtInFormat(id: number): string {
  if (id === 0 || !Number.isInteger(id)) return 'General';
  // The list answers null for numbers that it does not know, which its types do not say.
  const code: string | null = RUPIAH_FORMATS[id] ?? getFormatFromId(id);
  return code === null || code === '' ? 'General' : code;
}
