/** The marks that conditional formats put on a cell: fill, colour and bold by cell value and by text. */
import { intersect } from './ranges';
import type { Look } from '../../core/workbook/plan';
import { cellOf } from './cells';
import type { ConditionalFormatModel, SheetModel } from './sheet-model';

/** The look of the cell with what its conditional formats add; formulas are not worked out. */
export function markedLook(sheet: SheetModel, row: number, col: number, look: Look): Look {
  if (sheet.conditionalFormats.length === 0) return look;
  const cell = { top: row, left: col, bottom: row, right: col };
  const met = sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => intersect(range, cell) !== null))
    .filter((format) => isMet(format, sheet, row, col))
    .sort((a, b) => b.priority - a.priority);
  return met.reduce((now, { format: { fill, color, bold } }) => {
    return { ...now, ...(fill !== null && { fill }), ...(color !== null && { color }), ...(bold === true && { bold }) };
  }, look);
}

interface ValueRule {
  readonly operator: string;
  readonly formula1: string;
  readonly formula2?: string;
}

function isMet(format: ConditionalFormatModel, sheet: SheetModel, row: number, col: number): boolean {
  const { rule } = format;
  if (typeof rule !== 'object' || rule === null) return false;
  const cell = cellOf(sheet, row, col);
  if (format.type === 'CellValue') return meetsValue(cell?.value ?? '', rule as ValueRule);
  if (format.type === 'ContainsText' && 'text' in rule) {
    return typeof rule.text === 'string' && (cell?.text ?? '').toLowerCase().includes(rule.text.toLowerCase());
  }
  return false;
}

function constant(formula: string | undefined): number | string | null {
  const text = (formula ?? '').replace(/^=/, '');
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
}

const COMPARE = new Map<string, (order: number) => boolean>(
  Object.entries({
    EqualTo: (order) => order === 0,
    NotEqualTo: (order) => order !== 0,
    GreaterThan: (order) => order > 0,
    GreaterThanOrEqual: (order) => order >= 0,
    LessThan: (order) => order < 0,
    LessThanOrEqual: (order) => order <= 0,
  }),
);

function meetsValue(value: number | string | boolean, rule: ValueRule): boolean {
  const first = constant(rule.formula1);
  const second = constant(rule.formula2);
  const isBetween = rule.operator === 'Between' || rule.operator === 'NotBetween';
  if (isBetween) {
    if (typeof value !== 'number' || typeof first !== 'number' || typeof second !== 'number') return false;
    const isInside = value >= Math.min(first, second) && value <= Math.max(first, second);
    return rule.operator === 'Between' ? isInside : !isInside;
  }
  const accepts = COMPARE.get(rule.operator);
  if (first === null || accepts === undefined || typeof first !== typeof value) return false;
  return accepts(value < first ? -1 : value > first ? 1 : 0);
}
