/** Validations as Excel takes them and gives them back. */
import type { SheetObject, ValidationRule } from '../../core/workbook/plan';
import { toExcel, type DateSystem } from './dates';
import { isKept } from './kept';
import { askFor } from './ranges';

type Validation = Extract<SheetObject, { type: 'validation' }>;

const ALERT_STYLES = { stop: 'Stop', warning: 'Warning' } as const;

/** The rule goes first: Excel refuses one where only a message stood before. */
export function addValidation(sheet: Excel.Worksheet, { range, rule }: Validation, dates: DateSystem): void {
  const { dataValidation } = askFor(sheet, range);
  dataValidation.rule = ruleFor(rule, dates);
  dataValidation.ignoreBlanks = true;
  const { prompt, alert } = rule;
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (alert === undefined) return;
  const style = ALERT_STYLES[alert.style];
  dataValidation.errorAlert = { showAlert: true, style, title: alert.title, message: alert.text };
}

/** `ruleFor({ type: 'decimal', min: 0, max: null })` is `{ decimal: { operator: 'GreaterThanOrEqualTo', formula1: '=0' } }`. */
function ruleFor(rule: ValidationRule, dates: DateSystem): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.items.join(',') } };
    case 'listOf':
      return { list: { inCellDropDown: true, source: withSign(rule.formula) } };
    case 'decimal':
      return { decimal: boundsFor(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: boundsFor(rule.min, rule.max) };
    case 'date':
      return { date: boundsFor(serial(rule.min, dates), serial(rule.max, dates)) };
    case 'custom':
      return { custom: { formula: withSign(rule.formula) } };
  }
}

type Operator = 'Between' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';

interface Bounds {
  readonly operator: Operator;
  readonly formula1: string;
  readonly formula2?: string;
}

function boundsFor(min: number | null, max: number | null): Bounds {
  if (min !== null && max !== null)
    return { operator: 'Between', formula1: `=${String(min)}`, formula2: `=${String(max)}` };
  if (min !== null) return { operator: 'GreaterThanOrEqualTo', formula1: `=${String(min)}` };
  return { operator: 'LessThanOrEqualTo', formula1: `=${String(max ?? 0)}` };
}

const DATE_FORMAT = 'dd/mm/yyyy';

/** The day as this workbook counts its days. */
function serial(day: number, dates: DateSystem): number {
  return Number(toExcel(day, DATE_FORMAT, dates));
}

function withSign(formula: string): string {
  return `=${formula.replace(/^=/, '')}`;
}

/** Whether the cells have neither a rule nor a message: a message alone is the user's too. */
export function isFree({ type, prompt }: Excel.DataValidation): boolean {
  const told: Partial<Excel.DataValidationPrompt> | null = prompt;
  return type === 'None' && (told?.title ?? '') === '' && (told?.message ?? '') === '';
}

/** Whether the cells hold this rule, however Excel spells its formulas. */
export function sameRule({ type, rule }: Excel.DataValidation, wanted: ValidationRule, dates: DateSystem): boolean {
  const asked = ruleFor(wanted, dates);
  if (asked.list !== undefined) return type === 'List' && sameSource(sourceOf(asked.list), sourceOf(rule.list));
  if (asked.custom !== undefined)
    return type === 'Custom' && sameFormula(asked.custom.formula, rule.custom?.formula ?? '');
  if (asked.decimal !== undefined) return type === 'Decimal' && sameBounds(asked.decimal, rule.decimal);
  if (asked.wholeNumber !== undefined) return type === 'WholeNumber' && sameBounds(asked.wholeNumber, rule.wholeNumber);
  return type === 'Date' && sameDays(asked.date, rule.date);
}

/** Excel gives cells back as a formula, never as a range. */
function sourceOf(list: Excel.ListDataValidation | undefined): string {
  return typeof list?.source === 'string' ? list.source : '';
}

function sameSource(asked: string, found: string): boolean {
  if (asked.startsWith('=')) return sameFormula(asked, found);
  const items = (list: string): string =>
    list
      .split(',')
      .map((item) => item.trim())
      .join(',');
  return items(asked) === items(found);
}

function sameFormula(asked: string, found: string): boolean {
  return isKept({ value: null, formula: asked.slice(1) }, { value: null, formula: found.replace(/^=/, '') });
}

type FoundBounds = Excel.BasicDataValidation | Excel.DateTimeDataValidation | undefined;

function sameBounds(asked: FoundBounds, found: FoundBounds): boolean {
  if (asked === undefined || found?.operator !== asked.operator) return false;
  return sameBound(asked.formula1, found.formula1) && sameBound(asked.formula2, found.formula2);
}

function sameBound(asked: unknown, found: unknown): boolean {
  const [a, b] = [textOf(asked), textOf(found)];
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}

function textOf(bound: unknown): string {
  return typeof bound === 'string' || typeof bound === 'number' ? String(bound).replace(/^=/, '') : '';
}

/** Excel may give days back as dates in the spelling of its country; then only their kind and number can be compared. */
function sameDays(asked: FoundBounds, found: FoundBounds): boolean {
  if (asked === undefined || found?.operator !== asked.operator) return false;
  const isFigure = (bound: unknown): boolean => textOf(bound) === '' || Number.isFinite(Number(textOf(bound)));
  return isFigure(found.formula1) && isFigure(found.formula2) ? sameBounds(asked, found) : true;
}
