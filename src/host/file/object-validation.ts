/** Data validations in a sheet part. */
import { formatRange } from '../../core/workbook/address';
import type { SheetObject, ValidationRule } from '../../core/workbook/plan';
import { DAYS_1904 } from '../../core/workbook/serial-date';
import {
  comparable,
  escapeLines,
  findAll,
  innerText,
  isJust,
  sqrefOf,
  unescapeLines,
  withoutElement,
} from './object-xml';
import type { SheetSections } from './sheet-sections';
import { attributesOf } from './xml';
import { childrenOf, rootElement, textOf } from './xml-edit';
import { escapeXml } from './xml-escape';

export type Validation = Extract<SheetObject, { type: 'validation' }>;

/** Adds to the validations of the sheet; those of extensions stay as they are. */
export function putValidations(sections: SheetSections, validations: readonly Validation[], is1904: boolean): void {
  if (validations.length === 0) return;
  const { prefix } = sections.root;
  sections.putInto(
    'dataValidations',
    validations.map((validation) => validationXml(validation, prefix, is1904)),
  );
}

/** The sheet without the validation; null where there is none with just this range and rule. */
export function withoutValidation(text: string, validation: Validation, is1904: boolean): string | null {
  const wanted = factsOf(validationXml(validation, '', is1904));
  const lists = findLists(text);
  const found = lists
    .filter(({ element }) => isJust(sqrefOf(text, element), validation.range))
    .find(({ element }) => factsOf(textOf(text, element)) === wanted);
  return found === undefined ? null : withoutElement(text, found.element, found.around);
}

function findLists(text: string): ReturnType<typeof findAll> {
  const root = rootElement(text);
  return childrenOf(text, root)
    .filter(({ name }) => name === 'dataValidations' || name === 'extLst')
    .flatMap((section) => findAll(text, section, new Set(['dataValidation']), [root]));
}

function validationXml({ range, rule }: Validation, prefix: string, is1904: boolean): string {
  const { type, operator, formulas } = conditionOf(rule, is1904);
  const attributes = [
    ['type', type],
    ['operator', operator],
    ['errorStyle', rule.alert?.style === 'warning' ? 'warning' : undefined],
    ['allowBlank', '1'],
    ['showInputMessage', '1'],
    ['showErrorMessage', '1'],
    ['errorTitle', rule.alert?.title],
    ['error', rule.alert?.text],
    ['promptTitle', rule.prompt?.title],
    ['prompt', rule.prompt?.text],
    ['sqref', formatRange(range)],
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [` ${name}="${escapeLines(value)}"`]));
  const inner = formulas.map((formula, index) => {
    const name = `${prefix}formula${String(index + 1)}`;
    return `<${name}>${escapeXml(formula)}</${name}>`;
  });
  return `<${prefix}dataValidation${attributes.join('')}>${inner.join('')}</${prefix}dataValidation>`;
}

interface Condition {
  readonly type: string;
  /** Absent for "between". */
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function conditionOf(rule: ValidationRule, is1904: boolean): Condition {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formulas: [`"${rule.items.join(',').replaceAll('"', '""')}"`] };
    case 'listOf':
      return { type: 'list', formulas: [rule.formula] };
    case 'custom':
      return { type: 'custom', formulas: [rule.formula] };
    case 'date': {
      const shift = is1904 ? DAYS_1904 : 0;
      return { type: 'date', formulas: [String(rule.min - shift), String(rule.max - shift)] };
    }
    case 'decimal':
    case 'whole':
      return { type: rule.type, ...boundsOf(rule.min, rule.max) };
  }
}

function boundsOf(min: number | null, max: number | null): Omit<Condition, 'type'> {
  if (min === null) return { operator: 'lessThanOrEqual', formulas: [String(max)] };
  if (max === null) return { operator: 'greaterThanOrEqual', formulas: [String(min)] };
  return { formulas: [String(min), String(max)] };
}

/** What a validation asks and says, the same however a program writes it. */
function factsOf(xml: string): string {
  const root = rootElement(xml);
  const attributes = attributesOf(root.attributes);
  const type = attributes.get('type') ?? 'none';
  const isList = type === 'list' || type === 'custom';
  const formulas = childrenOf(xml, root)
    // Only a pair of bounds has a second formula; some programs write a 0 there for all.
    .filter(({ name }) => name === 'formula1' || (name === 'formula2' && !isList))
    .map((formula) => comparableSource(innerText(xml, formula)))
    .filter((formula) => formula !== '');
  return JSON.stringify([
    type,
    isList ? '' : (attributes.get('operator') ?? 'between'),
    attributes.get('errorStyle') ?? 'stop',
    ...['errorTitle', 'error', 'promptTitle', 'prompt'].map((name) => unescapeLines(attributes.get(name))),
    formulas,
  ]);
}

/** A list in quotes is compared without them: programs differ in how they write a quote inside it. */
function comparableSource(formula: string): string {
  return formula.startsWith('"') ? formula.replaceAll('"', '') : comparable(formula);
}
