/** The drawing of a sheet, the charts in it, and the parts that go with them. */
import { SheetSections } from './sheet-sections';
import { attributesOf } from './xml';
import { childNamed, childrenOf, rootElement, splice, type XmlElement } from './xml-edit';
import { findAll } from './object-xml';
import { readRelations, relationsPart, type Relation } from './xlsx-package';
import type { PartsEditor } from './xlsx-parts';
import { cut, removeRelations } from './xlsx-relations';

/** What hangs on a chart and on nothing else. */
const OWNED_BY_CHART = new Set(['chartStyle', 'chartColorStyle', 'themeOverride']);

export interface ChartFrame {
  readonly name: string;
  /** What places the frame on the sheet. */
  readonly anchor: XmlElement;
  readonly chart: Relation;
}

export function drawingOf(parts: PartsEditor, sheetPart: string): Relation | undefined {
  return readRelations(parts, sheetPart).find(({ type, target }) => type === 'drawing' && parts.has(target));
}

/** The charts of a drawing. */
export function framesOf(parts: PartsEditor, drawing: string): ChartFrame[] {
  const text = parts.text(drawing);
  const related = new Map(readRelations(parts, drawing).map((relation) => [relation.id, relation]));
  return childrenOf(text, rootElement(text)).flatMap((anchor) => {
    const frame = childNamed(text, anchor, 'graphicFrame');
    if (frame === undefined) return [];
    const named = (name: string): XmlElement | undefined => findAll(text, frame, new Set([name]))[0]?.element;
    const chart = related.get(relationIn(named('chart')));
    if (chart?.type !== 'chart' || !parts.has(chart.target)) return [];
    return [{ name: attributesOf(named('cNvPr')?.attributes ?? '').get('name') ?? '', anchor, chart }];
  });
}

function relationIn(element: XmlElement | undefined): string {
  const attributes = [...attributesOf(element?.attributes ?? '')];
  return attributes.find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

/** A chart with all that belongs to it alone; null where more hangs on it: a drawing over it, a workbook inside. */
export function chartParts(parts: PartsEditor, chart: string): string[] | null {
  const related = readRelations(parts, chart);
  if (related.some(({ type }) => !OWNED_BY_CHART.has(type))) return null;
  return [chart, ...related.map(({ target }) => target)];
}

/** A drawing with its charts; null where there is anything else in it. */
export function partsOfCharts(parts: PartsEditor, drawing: string): string[] | null {
  const text = parts.text(drawing);
  const frames = framesOf(parts, drawing);
  const isOnlyCharts = childrenOf(text, rootElement(text)).length === frames.length;
  if (!isOnlyCharts || readRelations(parts, drawing).length !== frames.length) return null;
  const owned = frames.map(({ chart }) => chartParts(parts, chart.target));
  return owned.includes(null) ? null : [drawing, ...owned.flatMap((list) => list ?? [])];
}

/** Parts with their relations and content types. */
export function removeParts(parts: PartsEditor, names: readonly string[]): void {
  for (const name of names) {
    for (const part of [name, relationsPart(name)]) {
      if (!parts.has(part)) continue;
      parts.remove(part);
      parts.removeContentType(part);
    }
  }
}

/** A drawing without anything in it, and that its sheet names it. */
export function removeDrawing(parts: PartsEditor, sheetPart: string, { id, target }: Relation): void {
  removeParts(parts, [target]);
  removeRelations(parts, sheetPart, (relation) => relation.get('Id') === id);
  const sections = new SheetSections(parts.text(sheetPart));
  const named = sections.all('drawing').filter((element) => relationIn(element) === id);
  parts.set(sheetPart, splice(sections.text, named.map(cut)));
}
