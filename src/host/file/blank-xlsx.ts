/** A new .xlsx with empty sheets, for workbooks that did not come from one. */
import { strToU8, zipSync } from 'fflate';
import { formatRange } from '../../core/workbook/address';
import type { Sheet } from '../../core/workbook/workbook';
import { escapeXml } from './xml-escape';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Sheets with their names, visibility and merged ranges. */
export function blankXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_sheet, index): [string, string] => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${String(index + 1)}.xml`] = sheetXml(sheet);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(DECLARATION + text)])));
}

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    const id = String(index + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${id}"${state} r:id="rId${id}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets>${list.join('')}</sheets></workbook>`;
}

function sheetXml({ merges }: Sheet): string {
  const list = merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join('');
  const joined = list === '' ? '' : `<mergeCells count="${String(merges.length)}">${list}</mergeCells>`;
  return `<worksheet xmlns="${MAIN}"><sheetData/>${joined}</worksheet>`;
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const list = Array.from({ length: sheets }, (_, index) =>
    override(`/xl/worksheets/sheet${String(index + 1)}.xml`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('/xl/workbook.xml', 'sheet.main')}${override('/xl/styles.xml', 'styles')}${list.join('')}</Types>`
  );
}
