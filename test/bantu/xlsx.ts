/**
 * Small .xlsx files from raw parts, so that a test shows what stands in the file. `xlsxDariGrid` is for tests that need
 * a workbook, `buatXlsx` for those that need a particular part as other programs write it.
 */
import { strToU8, zipSync } from 'fflate';
import { formatCell } from '../../src/core/workbook/address';

export type Isi = string | number | boolean | null;
/** A cell with more than a value: formula, number format, error or date type. */
export interface Sel {
  readonly v?: Isi;
  readonly f?: string;
  readonly nf?: string;
  /** The type that the file states ("e", "d", "str"); else it follows the value. */
  readonly t?: string;
}
export interface Lembar {
  readonly name: string;
  readonly rows: readonly (readonly (Isi | Sel)[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Zips parts as they are given; the two that every package needs are added where they are missing. */
export function buatXlsx(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 1 = 1): Uint8Array {
  const all: Record<string, Uint8Array> = {};
  const base = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relasi([['officeDocument', 'xl/workbook.xml']]),
  };
  for (const [name, part] of Object.entries({ ...base, ...parts })) {
    all[name] = typeof part === 'string' ? strToU8(part) : part;
  }
  return zipSync(all, { level });
}

/** A workbook of one sheet from the inside of its <worksheet>; further parts may be added or replaced. */
export function xlsxDariLembar(inside: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return buatXlsx({
    'xl/workbook.xml': bukuKerja([{ name: 'Lembar1' }]),
    'xl/_rels/workbook.xml.rels': relasi([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': lembarXml(inside),
    ...parts,
  });
}

/** A workbook of plain grids: values, formulas with their results, number formats, merges, hidden sheets. */
export function xlsxDariGrid(sheets: readonly Lembar[]): Uint8Array {
  const formats = ['General'];
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = lembarXml(gridXml(sheet, formats));
  });
  const targets = sheets.map((_sheet, index): [string, string] => [
    'worksheet',
    `worksheets/sheet${String(index + 1)}.xml`,
  ]);
  return buatXlsx({
    ...parts,
    'xl/workbook.xml': bukuKerja(
      sheets.map(({ name, hidden }) => ({ name, ...(hidden === true && { state: 'hidden' }) })),
    ),
    'xl/_rels/workbook.xml.rels': relasi([...targets, ['styles', 'styles.xml']]),
    'xl/styles.xml': gayaXml(formats),
  });
}

export function lembarXml(inside: string): string {
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${inside}</worksheet>`;
}

/** xl/workbook.xml; sheet n has the relation rIdn. */
export function bukuKerja(sheets: readonly { name: string; state?: string }[], properties = ''): string {
  const list = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${xml(name)}" sheetId="${String(index + 1)}"${hidden} r:id="rId${String(index + 1)}"/>`;
  });
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties}<sheets>${list.join('')}</sheets></workbook>`;
}

/** A .rels part: types by their last word, targets as given; ids rId1, rId2, ... */
export function relasi(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], index) => {
    return `<Relationship Id="rId${String(index + 1)}" Type="${REL}/${type}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** xl/styles.xml in which style n has the n-th of these formats. */
export function gayaXml(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${String(164 + index)}" formatCode="${xml(code)}"/>`);
  const styles = formats.map((_code, index) => `<xf numFmtId="${String(164 + index)}" applyNumberFormat="1"/>`);
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${styles.join('')}</cellXfs></styleSheet>`;
}

/** xl/sharedStrings.xml from the inside of its <si> elements. */
export function teksBersama(items: readonly string[]): string {
  return `${XML}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

function gridXml(sheet: Lembar, formats: string[]): string {
  const rows = sheet.rows.map((row, r) => {
    const cells = row.map((cell, c) => selXml(formatCell(r, c), cell, formats));
    return `<row r="${String(r + 1)}">${cells.join('')}</row>`;
  });
  const merges = (sheet.merges ?? []).map((merge) => `<mergeCell ref="${merge}"/>`).join('');
  return `<sheetData>${rows.join('')}</sheetData>${merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`}`;
}

function selXml(ref: string, given: Isi | Sel, formats: string[]): string {
  if (given === null) return '';
  const cell: Sel = typeof given === 'object' ? given : { v: given };
  const style = ` s="${String(styleOf(cell.nf ?? 'General', formats))}"`;
  const formula = cell.f === undefined ? '' : `<f>${xml(cell.f)}</f>`;
  const value = cell.v ?? null;
  const type =
    cell.t ??
    (typeof value === 'boolean' ? 'b' : typeof value !== 'string' ? 'n' : formula === '' ? 'inlineStr' : 'str');
  if (type === 'inlineStr')
    return `<c r="${ref}"${style} t="inlineStr"><is><t xml:space="preserve">${xml(String(value))}</t></is></c>`;
  const written = value === null ? '' : `<v>${xml(String(typeof value === 'boolean' ? Number(value) : value))}</v>`;
  return `<c r="${ref}"${style} t="${type}">${formula}${written}</c>`;
}

function styleOf(code: string, formats: string[]): number {
  const known = formats.indexOf(code);
  return known >= 0 ? known : formats.push(code) - 1;
}

/** Text as it may stand in XML. */
export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function contentTypes(): string {
  return (
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
  );
}
