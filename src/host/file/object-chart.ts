/** Charts: a frame in the drawing of a sheet, and a part of its own. */
import { LAST_COLUMN, LAST_ROW } from '../../core/workbook/address';
import type { SheetObject } from '../../core/workbook/plan';
import { absolute, chartXml, type ChartData } from './chart-xml';
import { chartParts, drawingOf, framesOf, removeDrawing, removeParts } from './drawing-parts';
import { drawingNamespaces, type DrawingNamespaces } from './drawing-namespaces';
import { comparable, findAll, innerText } from './object-xml';
import { SheetSections } from './sheet-sections';
import { attributesOf } from './xml';
import { appended, childrenOf, rootElement, splice, type XmlElement } from './xml-edit';
import { escapeXml } from './xml-escape';
import { pathBetween } from './xlsx-package';
import type { PartsEditor } from './xlsx-parts';
import { addRelation, cut, relationName, relationTypes, removeRelations } from './xlsx-relations';

export type ChartObject = Extract<SheetObject, { type: 'chart' }>;

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

interface ChartSurroundings extends ChartData {
  readonly parts: PartsEditor;
  readonly workbook: string;
}

export function putChart(object: ChartObject, part: string, surroundings: ChartSurroundings): void {
  const { parts, workbook } = surroundings;
  const types = relationTypes(parts, workbook);
  const names = drawingNamespaces(types);
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const drawing = drawingOf(parts, part)?.target ?? newDrawing(parts, part, folder, types);
  const chart = parts.freeName((n) => `${folder}charts/chart${String(n)}.xml`);
  parts.set(chart, chartXml(object.chart, surroundings, names));
  parts.addContentType(chart, CHART_TYPE);
  const relation = addRelation(parts, drawing, `${types}chart`, pathBetween(drawing, chart));
  const text = parts.text(drawing);
  const root = rootElement(text);
  parts.set(drawing, splice(text, [appended(root, frameXml(object, freeId(text), relation, names))]));
}

/** An empty drawing that the sheet names. */
function newDrawing(parts: PartsEditor, part: string, folder: string, types: string): string {
  const { drawing: xdr, main } = drawingNamespaces(types);
  const name = parts.freeName((n) => `${folder}drawings/drawing${String(n)}.xml`);
  parts.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${xdr}" xmlns:a="${main}"></xdr:wsDr>`,
  );
  parts.addContentType(name, DRAWING_TYPE);
  const relation = addRelation(parts, part, `${types}drawing`, pathBetween(part, name));
  const sections = new SheetSections(parts.text(part));
  const id = relationName(sections.root, types.slice(0, -1));
  sections.put('drawing', `<${sections.root.prefix}drawing ${id}="${relation}"/>`);
  parts.set(part, sections.finish());
  return name;
}

/** Numbers of the things in a drawing differ. */
function freeId(drawing: string): number {
  const ids = [...drawing.matchAll(/<(?:[\w.-]+:)?cNvPr\s[^>]*?\bid\s*=\s*["'](\d{1,9})["']/g)];
  return ids.reduce((last, [, id]) => Math.max(last, Number(id)), 1) + 1;
}

function frameXml({ range, name, chart }: ChartObject, id: number, relation: string, names: DrawingNamespaces): string {
  const corner = (tag: string, row: number, col: number): string =>
    `<xdr:${tag}><xdr:col>${String(col)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const to = corner('to', Math.min(range.bottom + 1, LAST_ROW), Math.min(range.right + 1, LAST_COLUMN));
  const descr = escapeXml(chart.alt).replaceAll('\n', '&#10;');
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${names.drawing}" xmlns:a="${names.main}">${corner('from', range.top, range.left)}${to}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${escapeXml(name)}" descr="${descr}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relations}" r:id="${relation}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** Takes a chart away that shows what a plan made it show; false where there is none. A drawing without anything else goes too. */
export function takeChart(object: ChartObject, part: string, parts: PartsEditor): boolean {
  const drawing = drawingOf(parts, part);
  if (drawing === undefined) return false;
  const found = framesOf(parts, drawing.target).find(
    ({ name, chart }) => name === object.name && isSameChart(parts.text(chart.target), object),
  );
  const owned = found === undefined ? null : chartParts(parts, found.chart.target);
  if (found === undefined || owned === null) return false;
  const text = parts.text(drawing.target);
  const isLast = childrenOf(text, rootElement(text)).length === 1;
  removeParts(parts, owned);
  if (isLast) {
    removeDrawing(parts, part, drawing);
    return true;
  }
  parts.set(drawing.target, splice(text, [cut(found.anchor)]));
  removeRelations(parts, drawing.target, (relation) => relation.get('Id') === found.chart.id);
  return true;
}

/** Whether a chart part shows the same cells in the same way under the same title. */
function isSameChart(text: string, { chart }: ChartObject): boolean {
  const root = rootElement(text);
  const inside = (from: XmlElement, name: string): XmlElement[] =>
    findAll(text, from, new Set([name])).map(({ element }) => element);
  const kind = inside(root, chart.type === 'line' ? 'lineChart' : 'barChart')[0];
  if (kind === undefined) return false;
  const direction = inside(kind, 'barDir')[0];
  const shown =
    direction === undefined ? 'line' : attributesOf(direction.attributes).get('val') === 'bar' ? 'bar' : 'column';
  const formulas = inside(kind, 'ser').map((series) => inside(series, 'f').map((f) => comparable(innerText(text, f))));
  const wanted = chart.series.map(({ name: { sheet, row, col }, values }) => {
    const name = { sheet, range: { top: row, left: col, bottom: row, right: col } };
    return [name, chart.categories, values].map((range) => comparable(absolute(range)));
  });
  const titles = inside(root, 'title').slice(0, chart.title === '' ? 0 : 1);
  const title = titles.flatMap((element) => inside(element, 't')).map((run) => innerText(text, run));
  const plain = (words: string): string => words.replace(/\s/g, '');
  return (
    shown === chart.type &&
    JSON.stringify(formulas) === JSON.stringify(wanted) &&
    plain(title.join('')) === plain(chart.title)
  );
}
