/** Conditional formats as Excel takes them, and those of a plan found again among all others. */
import { sameRange } from '../../core/workbook/object';
import type { ConditionalRule, SheetObject } from '../../core/workbook/plan';
import { isKept } from './kept';
import type { ObjectsNow } from './objects-now';
import { askFor, placedAreas, rangesOf } from './ranges';
import type { Session } from './session';

type Format = Extract<SheetObject, { type: 'conditionalFormat' }>;

const ICON_SETS = {
  '3Symbols2': 'ThreeSymbols2',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Flags': 'ThreeFlags',
  '3Arrows': 'ThreeArrows',
} as const;

/** The first icon stands for everything below the others, and has no bound of its own. */
const LOWEST = {} as Excel.ConditionalIconCriterion;

function criterion(bound: number): Excel.ConditionalIconCriterion {
  return { type: 'Number', operator: 'GreaterThanOrEqual', formula: `=${String(bound)}` };
}

/** The type that Excel gives a rule. */
export function typeOf(rule: ConditionalRule): 'Custom' | 'IconSet' {
  return rule.type === 'icons' ? 'IconSet' : 'Custom';
}

export function addFormat(sheet: Excel.Worksheet, { range, rule }: Format): void {
  const format = askFor(sheet, range).conditionalFormats.add(typeOf(rule));
  if (rule.type === 'icons') {
    format.iconSet.style = ICON_SETS[rule.set];
    format.iconSet.criteria = [LOWEST, criterion(rule.low), criterion(rule.high)];
    return;
  }
  const { custom } = format;
  custom.rule.formula = `=${rule.formula.replace(/^=/, '')}`;
  const { fill, color, bold } = rule.look;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
  if (bold !== undefined) custom.format.font.bold = bold;
}

/** The ids of formats that are these objects, as far as there are such: one sync, only where there may be some. */
export async function findFormats(
  session: Session,
  objects: readonly SheetObject[],
  { formats }: ObjectsNow,
): Promise<Map<SheetObject, string>> {
  const context = session.open();
  const candidates = objects.flatMap((object) => {
    if (object.type !== 'conditionalFormat') return [];
    const ofType = formats.get(object)?.filter(({ type }) => type === typeOf(object.rule)) ?? [];
    return ofType.map(({ id }) => ({ object, id, isIt: askForMatch(context, object, id) }));
  });
  const found = new Map<SheetObject, string>();
  if (candidates.length === 0) return found;
  await session.sync(context);
  const taken = new Set<string>();
  for (const { object, id, isIt } of candidates) {
    if (found.has(object) || taken.has(id) || !isIt()) continue;
    found.set(object, id);
    taken.add(id);
  }
  return found;
}

function askForMatch(context: Excel.RequestContext, { sheet, range, rule }: Format, id: string): () => boolean {
  const { conditionalFormats } = askFor(context.workbook.worksheets.getItem(sheet), range);
  const format = conditionalFormats.getItem(id);
  const areas = placedAreas(format.getRanges());
  if (rule.type === 'icons') {
    format.iconSet.load({ style: true, criteria: true });
    return () => isSamePlace(areas, range) && sameIcons(format.iconSet, rule);
  }
  format.custom.rule.load({ formula: true });
  return () => isSamePlace(areas, range) && sameText(rule.formula, format.custom.rule.formula);
}

function isSamePlace(areas: Excel.RangeAreas, range: Format['range']): boolean {
  const [only, more] = rangesOf(areas);
  return only !== undefined && more === undefined && sameRange(only, range);
}

function sameText(asked: string, found: string): boolean {
  return isKept({ value: null, formula: asked }, { value: null, formula: found.replace(/^=/, '') });
}

function sameIcons({ style, criteria }: Excel.IconSetConditionalFormat, rule: ConditionalRule): boolean {
  if (rule.type !== 'icons' || style !== ICON_SETS[rule.set]) return false;
  const bounds = criteria.slice(1).map(({ formula }) => Number(String(formula).replace(/^=/, '')));
  return bounds[0] === rule.low && bounds[1] === rule.high;
}
